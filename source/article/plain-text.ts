/** Plain text → blocks, by the shapes that a text has on a page. */

import type {Block, BlockKind, Container, Role} from './block.ts';
import {type OffsetMap, wholeMap} from './offset-map.ts';
import {pieceBuilder, plain} from './piece-builder.ts';
import {bookFrame, type Framed} from './plain-book.ts';
import {emphasisIn, emphasising} from './plain-emphasis.ts';
import {type Head, plainHead} from './plain-head.ts';
import {breakLine, writeCells, writeColumns, writeContents, writeLines, writeSpace} from './plain-lines.ts';
import {type MailField, mailHeader} from './plain-mail.ts';
import {leastIndent} from './plain-margin.ts';
import {outline, type UnitText} from './plain-outline.ts';
import {pageEdges} from './plain-pages.ts';
import {endsSentence, isBullet, type PlainUnit, plainUnits} from './plain-units.ts';
import {safeLine} from './safe-text.ts';
import type {Span} from './span.ts';
import {wordCount} from './words.ts';

/**
 * The blocks of a plain text. Every letter of the text is in one of them, page furniture too, under its role; but for the
 * marks of quoted replies and of lists, which stand for the containers around a block, underscores around words that
 * stand out, and the heads and feet of printed pages. Columns are kept as code; lines that
 * the writer broke keep their breaks.
 */
export function plainBlocks(text: string): readonly Block[] {
	const mail = mailHeader(text);
	const printed = plainUnits(text, mail?.end ?? 0).map(unit => unitText(text, unit));
	const edges = pageEdges(text, printed);
	const units = printed.filter((_unit, index) => !edges.has(index));
	// The first paragraphs of pages.
	const turned = new Set<UnitText | undefined>(printed.filter((_unit, index) => edges.has(index - 1)));
	const framed = bookFrame(units);
	const {roles, body} = mail ? mailBody(units) : framed.size > 0 ? bookBody(framed) : plainHead(units);
	const {depths, titles} = outline(text, units, body);
	const verse = verseGroups(text, units);
	const items = listItems(text, units);
	const emphasis = emphasisIn(
		text,
		units.map(({unit}) => unit),
	);
	const map = wholeMap(text, 0);
	const isPlaced = (index: number) => roles.has(index) || depths.has(index);
	const blocks: Block[] = (mail?.fields ?? []).map((field, id) => fieldBlock(map, field, id));
	for (let index = 0; index < units.length; index++) {
		const {unit} = units[index]!;
		const role = roles.get(index);
		const depth = role === undefined ? depths.get(index) : undefined;
		const item = role === undefined && depth === undefined ? items.get(index) : undefined;
		const pieces = emphasising(pieceBuilder(), emphasis, unit.lines[0]!.start);
		const skip = framed.get(index)?.skip ?? item?.skip ?? 0;
		const kind = role === 'byline' ? 'paragraph' : kindOf(unit, role === 'title' || depth !== undefined);
		const [first] = unit.lines;
		const start = kind === 'code' ? first!.start - first!.indent + leastIndent(unit.lines) : first!.start;
		let end = unit.end;
		if (titles.has(index + 1)) end = units[++index]!.unit.end;
		if (kind === 'code') writeColumns(map, unit, pieces);
		else if (kind === 'heading')
			pieces.prose(map, unit.lines[0]!.start + skip, textEnd(units[index]!.unit), plain);
		else if (unit.shape === 'contents') writeContents(map, unit, pieces);
		else if (unit.shape === 'verbatim') writeCells(map, unit, pieces);
		else if (kind === 'paragraph') {
			writeLines(map, unit, skip, pieces);
			while (
				turned.has(units[index + 1]) &&
				goesOn(text, units[index]!, units[index + 1]!) &&
				!isPlaced(index + 1)
			) {
				const next = units[++index]!.unit;
				writeSpace(map, next.lines[0]!.start, pieces);
				writeLines(map, next, 0, pieces);
				end = next.end;
			}
			while (verse.has(unit.group) && units[index + 1]?.unit.group === unit.group) {
				if (roles.has(index) || isPlaced(index + 1)) break;
				const next = units[++index]!.unit;
				breakLine(text, end, pieces);
				writeLines(map, next, 0, pieces);
				end = next.end;
			}
		}
		const quotes = Array.from({length: unit.lines[0]!.quoted}, (): Container => ({kind: 'quote'}));
		blocks.push({
			id: blocks.length,
			kind,
			depth: depth ?? 0,
			span: {start, end},
			...pieces.finish(kind === 'code' ? 'verbatim' : 'prose'),
			containers: item ? [...quotes, {kind: 'item', marker: item.marker, first: true}] : quotes,
			...(role && {role}),
		});
	}
	return blocks;
}

function fieldBlock(map: OffsetMap, {role, from, value, to}: MailField, id: number): Block {
	const pieces = pieceBuilder();
	const isTitle = role === 'title';
	pieces.prose(map, isTitle ? value : from, to, plain);
	const kind = isTitle ? 'heading' : 'paragraph';
	return {id, kind, depth: 0, span: {start: from, end: to}, ...pieces.finish('prose'), containers: [], role};
}

/** A mail's text has no head of its own; its signature stands after a line of two dashes (RFC 3676, 4.3). */
function mailBody(units: readonly UnitText[]): Head {
	const roles = new Map<number, Role>();
	const signature = units.findLastIndex(({words}) => /^--(?: |$)/.test(words));
	for (let index = signature; signature >= 0 && index < units.length; index++) roles.set(index, 'byline');
	return {roles, body: 0};
}

function bookBody(framed: ReadonlyMap<number, Framed>): Head {
	return {roles: new Map([...framed].map(([index, {role}]) => [index, role])), body: 0};
}

/** Units of a plain text that are read together: the shape of the whole is that of its parts. */
const partUnits = 1_000_000;

/** The blocks of a long plain text, read in parts that end at blank lines; `pack` puts others of the same content in their place. */
export function plainParts(
	text: string,
	pack: (blocks: readonly Block[]) => readonly Block[],
): readonly Block[] {
	const blocks: Block[] = [];
	for (let from = 0; from < text.length; ) {
		const blank = from + partUnits < text.length ? text.indexOf('\n\n', from + partUnits) : -1;
		const to = blank < 0 ? text.length : blank + 2;
		const moved = plainBlocks(text.slice(from, to)).map(block => movedBlock(block, from, blocks.length));
		for (const block of pack(moved)) blocks.push(block);
		from = to;
	}
	return blocks;
}

function movedBlock(block: Block, by: number, ids: number): Block {
	const moved = ({start, end}: Span): Span => ({start: start + by, end: end + by});
	const pieces = block.pieces.map(piece => ({...piece, span: moved(piece.span)}));
	const {role, ...rest} = block;
	// Only the first part has the head of a page.
	const kept = by === 0 || role === 'furniture' ? role : undefined;
	return {...rest, ...(kept && {role: kept}), id: block.id + ids, span: moved(block.span), pieces};
}

function unitText(text: string, unit: PlainUnit): UnitText {
	const words = safeLine(unit.lines.map(({start, end}) => text.slice(start, end)).join(' '));
	return {unit, words, count: wordCount(words)};
}

/** Where a heading's words end, before the line that underlines them. */
function textEnd({lines}: PlainUnit): number {
	return lines[lines.length - 1]!.end;
}

function kindOf(unit: PlainUnit, heading: boolean): BlockKind {
	if (unit.shape === 'rule') return 'rule';
	if (unit.shape === 'verbatim') return 'code';
	return heading ? 'heading' : 'paragraph';
}

/** Whether a paragraph that a page ends with goes on with the next one. */
function goesOn(text: string, {unit: before}: UnitText, {unit: after}: UnitText): boolean {
	const [last, first] = [before.lines.at(-1)!, after.lines[0]!];
	if (after.shape !== 'prose' || last.indent !== first.indent || isBullet(text, first)) return false;
	return !endsSentence(text, last);
}

/** What an item's own mark is, and how many units it takes with the blanks after it. */
type ListMark = {readonly marker: string; readonly skip: number};

/** Paragraphs with a bullet; those with a number or letter where there are several. */
function listItems(text: string, units: readonly UnitText[]): ReadonlyMap<number, ListMark> {
	const items = new Map<number, ListMark>();
	const markOf = (index: number) => {
		const line = units[index]?.unit.shape === 'prose' ? units[index]!.unit.lines[0]! : undefined;
		return line && listMark.exec(text.slice(line.start, Math.min(line.end, line.start + 12)));
	};
	units.forEach((_unit, index) => {
		const mark = markOf(index);
		if (!mark) return;
		const [whole, bullet, number] = mark;
		if (bullet !== undefined) items.set(index, {marker: '•', skip: whole.length});
		else if (markOf(index - 1)?.[2] ?? markOf(index + 1)?.[2])
			items.set(index, {marker: number!, skip: whole.length});
	});
	return items;
}

// A dash may begin what somebody says, and a single capital a name: neither is a list.
const listMark = /^(?:([-*•‣◦])|(\(?(?:\d{1,3}|[a-z]{1,2})[.)]))[ \t]+(?=\S)/;

/** The groups of short lines that mostly end no sentence: verse, an address, a signature. */
function verseGroups(text: string, units: readonly UnitText[]): ReadonlySet<number> {
	const verse = new Set<number>();
	for (let from = 0, to = 0; from < units.length; from = to) {
		const {group} = units[from]!.unit;
		while (to < units.length && units[to]!.unit.group === group) to++;
		const lines = units.slice(from, to);
		const short = lines.every(
			({unit, words}) =>
				unit.shape === 'prose' &&
				unit.lines.length === 1 &&
				words.length <= 60 &&
				!isBullet(text, unit.lines[0]!),
		);
		const ended = lines.slice(0, -1).filter(({unit}) => endsSentence(text, unit.lines[0]!)).length;
		if (short && ended * 2 < lines.length) verse.add(group);
	}
	return verse;
}
