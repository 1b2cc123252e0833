/** Plain text → its paragraphs by shape alone: blank lines, wrapped lines, indents, bullets, underlines, columns. */

import {isContents} from './plain-contents.ts';
import {beginsWithHeading, isSetOff, textMargin} from './plain-margin.ts';
import {formFeed} from './plain-pages.ts';
import {isTableRow, tableIn} from './plain-table.ts';

/** One line without the marks of a quoted reply and the blanks at its ends, as offsets into the text. */
export type PlainLine = {
	readonly start: number;
	readonly end: number;
	readonly indent: number;
	/** How many marks `>` stand before it. */
	readonly quoted: number;
};

export type PlainUnit = {
	/** In order, at least one. */
	readonly lines: readonly PlainLine[];
	/** Whether the break after each line but the last was meant by the writer, not made by wrapping. */
	readonly hard: readonly boolean[];
	/** `verbatim`: columns that must stay as they are. `rule`: a row of asterisks or dashes. `contents`: titles with leaders. */
	readonly shape: 'prose' | 'verbatim' | 'rule' | 'underlined' | 'contents';
	/** The mark of the line under it, for `underlined`. */
	readonly underline?: '=' | '-';
	/** Where the unit ends, its underline included. */
	readonly end: number;
	/** The number of the group of lines, between two blank lines, that it is part of. */
	readonly group: number;
	/** Whether nothing but paragraphs of other kinds stand beside it: it is the whole of its group, or one of long lines. */
	readonly alone: boolean;
};

/** The paragraphs of the text in order, from `from` on. Every line that is not blank is in one of them. */
export function plainUnits(text: string, from: number): readonly PlainUnit[] {
	const groups = lineGroups(text, from);
	const shape = {width: wrapWidth(text, groups), margin: textMargin(text, groups)};
	return groups.flatMap((lines, group) => splitGroup(text, lines, group, shape));
}

/** Lines apart by blank lines, and by how deep they are quoted. */
function lineGroups(text: string, from: number): readonly (readonly PlainLine[])[] {
	const groups: PlainLine[][] = [];
	let group: PlainLine[] = [];
	for (let at = from; at < text.length; ) {
		const found = text.indexOf('\n', at);
		const next = found < 0 ? text.length : found;
		const {quoted, after} = quotedAt(text, at, next);
		let start = after;
		let end = next;
		while (start < end && isBlank(text.charCodeAt(start))) start++;
		while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
		if (group.length > 0 && group[0]!.quoted !== quoted) group = [];
		if (start < end) {
			if (group.length === 0) groups.push(group);
			group.push({start, end, indent: start - after, quoted});
		} else group = [];
		at = next + 1;
	}
	return groups;
}

/** Deeper than any reply is quoted: what goes on like that is text. */
const deepestReply = 20;

/** The marks of a quoted reply at the start of a line: `>`, `> >`, `>>`, each with one space or none. */
function quotedAt(text: string, from: number, to: number): {readonly quoted: number; readonly after: number} {
	let quoted = 0;
	let after = from;
	while (after < to && text[after] === '>') {
		quoted++;
		after++;
		if (text[after] === ' ') after++;
	}
	return quoted > deepestReply ? {quoted: 0, after: from} : {quoted, after};
}

/** No text is wrapped at fewer columns. */
const narrowest = 40;

/**
 * The column at which the text was wrapped, if it was: then nearly every line but a paragraph's last is so long
 * that the next word would not have fitted. Lines of verse, of lists and whole paragraphs on a line fail that.
 */
function wrapWidth(text: string, groups: readonly (readonly PlainLine[])[]): number | undefined {
	const pairs: {length: number; needed: number}[] = [];
	for (const group of groups) {
		// Short lines alone are verse, an address or a list: they say nothing of the width.
		if (group.every(({start, end}) => end - start < narrowest)) continue;
		for (let index = 0; index + 1 < group.length; index++) {
			const [line, next] = [group[index]!, group[index + 1]!];
			if (isRule(text, line) || isRule(text, next) || isBullet(text, next)) continue;
			// What a term means, beneath it.
			if (next.indent >= line.indent + 2) continue;
			const length = line.end - line.start + line.indent;
			pairs.push({length, needed: length + 1 + firstWord(text, next)});
		}
	}
	if (pairs.length < 2) return undefined;
	const lengths = pairs.map(({length}) => length).sort((a, b) => a - b);
	const width = lengths[Math.floor((lengths.length - 1) * 0.9)]!;
	if (width < narrowest || width > 120) return undefined;
	const full = pairs.filter(({length, needed}) => length <= width * 1.3 && needed > width * 0.94).length;
	return full >= pairs.length * 0.6 ? width : undefined;
}

/** The length of a line's first word, as far as it matters. */
function firstWord(text: string, line: PlainLine): number {
	const limit = Math.min(line.end, line.start + 40);
	let at = line.start;
	while (at < limit && !isBlank(text.charCodeAt(at))) at++;
	return at - line.start;
}

/** Of the whole text: the column at which it was wrapped, if it was, and its margin. */
type TextShape = {readonly width: number | undefined; readonly margin: number};

function splitGroup(
	text: string,
	all: readonly PlainLine[],
	group: number,
	{width, margin}: TextShape,
): readonly PlainUnit[] {
	const unit = (
		lines: readonly PlainLine[],
		shape: PlainUnit['shape'],
		hard: readonly boolean[] = lines.slice(1).map(() => true),
	): PlainUnit => ({lines, hard, shape, end: lines[lines.length - 1]!.end, group, alone: false});
	if (beginsWithHeading(all, margin)) {
		const heading = {...unit(all.slice(0, 1), 'prose'), alone: true};
		return [heading, ...splitGroup(text, all.slice(1), group, {width, margin})];
	}
	if (isContents(text, all)) return [{...unit(all, 'contents'), alone: true}];
	const table = tableIn(text, all);
	if (table) {
		const kept = {...unit(all.slice(table.from, table.to), 'verbatim'), alone: true};
		const beside = (lines: readonly PlainLine[]) =>
			lines.length > 0 ? splitGroup(text, lines, group, {width, margin}) : [];
		return [...beside(all.slice(0, table.from)), kept, ...beside(all.slice(table.to))];
	}
	const isRow = all.length === 1 && !isRule(text, all[0]!) && isTableRow(text, all[0]!);
	if (isRow || isSetOff(text, all, margin)) return [{...unit(all, 'verbatim'), alone: true}];
	const units: PlainUnit[] = [];
	let lines: PlainLine[] = [];
	const close = () => {
		if (lines.length > 0) units.push(unit(lines, 'prose', hardBreaks(text, lines, width)));
		lines = [];
	};
	for (let index = 0; index < all.length; index++) {
		const line = all[index]!;
		const underline = underlineOf(text, line, all[index + 1]);
		if (underline) {
			close();
			units.push({...unit([line], 'underlined'), underline, end: all[index + 1]!.end});
			index++;
		} else if (isRule(text, line)) {
			close();
			units.push(unit([line], 'rule'));
		} else {
			const previous = lines[lines.length - 1];
			const goesOn = lines.length > 0 && isBullet(text, lines[0]!) && line.indent > lines[0]!.indent;
			if (previous && !(goesOn && !isBullet(text, line)) && startsUnit(text, previous, line, width)) close();
			lines.push(line);
		}
	}
	close();
	// Among whole paragraphs on a line each, a line needs no blank one to be a paragraph of its own.
	const apart = units.length === 1 || (width === undefined && all.some(({start, end}) => end - start > 100));
	return apart ? units.map(found => ({...found, alone: true})) : units;
}

/** In wrapped text an indent or a bullet starts a paragraph; in any other every line is one. */
function startsUnit(text: string, previous: PlainLine, line: PlainLine, width: number | undefined): boolean {
	if (width === undefined || isBullet(text, line)) return true;
	return line.indent >= previous.indent + 2 && !isBullet(text, previous) && endsSentence(text, previous);
}

/** A line that the next word would have fitted on by far was ended by its writer. */
function hardBreaks(
	text: string,
	lines: readonly PlainLine[],
	width: number | undefined,
): readonly boolean[] {
	const listed = isBullet(text, lines[0]!);
	return lines.slice(1).map((next, index) => {
		if (listed && next.indent > lines[0]!.indent) return false;
		const {start, end, indent} = lines[index]!;
		return width !== undefined && indent + end - start + 1 + firstWord(text, next) < width * 0.8;
	});
}

/** Whether the line starts with a list's bullet, number or letter. */
export function isBullet(text: string, {start, end}: PlainLine): boolean {
	return /^(?:[-*•‣◦–—]|\(?[0-9a-z]{1,3}[.)])[ \t]\S/.test(text.slice(start, Math.min(end, start + 12)));
}

function isRule(text: string, {start, end}: PlainLine): boolean {
	return end - start <= 120 && /^(?:(?:[-*_=~#•·—–][ \t]{0,8}){3,}|⁂)$/.test(text.slice(start, end));
}

/** A line of `===` or `---` about as long as the line above it. */
function underlineOf(text: string, line: PlainLine, next: PlainLine | undefined): '=' | '-' | undefined {
	const length = line.end - line.start;
	if (!next || length > 120 || isRule(text, line)) return undefined;
	const under = text.slice(next.start, Math.min(next.end, next.start + 200));
	if (under.length < 3 || under.length < length * 0.5 || under.length > length * 1.5 + 3) return undefined;
	if (/^=+$/.test(under)) return '=';
	return /^(?:-+|~+)$/.test(under) ? '-' : undefined;
}

/** Whether the line ends with a stop, quotation marks and brackets after it aside. */
export function endsSentence(text: string, {start, end}: PlainLine): boolean {
	return /[.!?…。！？:]["'”’»)\]」』]{0,3}$/.test(text.slice(Math.max(start, end - 6), end));
}

function isBlank(code: number): boolean {
	return code === 0x20 || code === 0x09 || code === formFeed || code === 0xa0 || code === 0x3000;
}
