/** A stretch of text and a width → the offsets where its lines start and end. */

import type {Graphemes} from './graphemes.ts';
import type {LineBreaks} from './line-breaks.ts';

/** One line of a text: offsets into it, half-open; spaces at a break belong to no line. */
export type Break = {
	readonly from: number;
	readonly to: number;
	/** A word is parted here, and a hyphen is to be drawn after its first part. */
	readonly hyphen?: true;
	/** The line ends because it is full. */
	readonly full?: true;
};

/** Parts words that a line has no room for. */
export type Hyphens = {
	/** Offsets in a word, from `from` to `to` of the text, where it may be parted; rising. */
	readonly pointsIn: (text: string, from: number, to: number) => readonly number[];
};

const space = 0x20;
const lineFeed = 0x0a;
const hyphens = new Set(['-', '–', '—', '‐', '/', '…'].map(sign => sign.charCodeAt(0)));
const letter = /[\p{L}\p{M}’']/u;
/** A gap that is no wider than this, in columns for each space of the line, is not worth parting a word. */
const bearableGap = 1;
/** So many lines in a row may end in a hyphen. */
const mostHyphens = 2;
/** Longer ones are no words. */
const longestWord = 60;

/**
 * Breaks `text` between `from` and `to` into lines of at most `width` columns, where `breaks` lets them begin; in plain
 * letters, for which there are none, after spaces, and after hyphens and dashes between letters. Inside a word only where
 * the word alone is too long, or where `hyphens` parts it. `\n` always ends a line.
 *
 * Laws: lines stand in order and do not overlap; every character but the spaces and line feeds at breaks is in
 * one; no line is wider than `width`, its hyphen included, unless a single grapheme is.
 */
export function wrap(
	text: string,
	graphemes: Graphemes,
	from: number,
	to: number,
	width: number,
	breaks?: LineBreaks,
	parting?: Hyphens,
): readonly Break[] {
	const offsetOf = offsetsOf(graphemes);
	const columnsOf = (index: number) => graphemes.widths?.[index] ?? 1;
	const lines: Break[] = [];
	let index = indexOf(graphemes, from);
	let lineStart = index;
	let used = 0;
	// Where the line may end, and where the next one would start then.
	let end = lineStart;
	let next = lineStart;
	let firstSpace: number | undefined;
	let hyphensInRow = 0;
	const finish = (lineEnd: number, nextStart: number, how: Pick<Break, 'hyphen' | 'full'> = {}) => {
		let last = offsetOf(lineEnd);
		while (last > offsetOf(lineStart) && text.charCodeAt(last - 1) === space) last--;
		lines.push({from: offsetOf(lineStart), to: last, ...how});
		hyphensInRow = how.hyphen ? hyphensInRow + 1 : 0;
		index = lineStart = end = next = nextStart;
		used = 0;
		firstSpace = undefined;
	};
	const mayBegin = (at: number) => {
		if (breaks) return breaks[at] === 1;
		if (firstSpace === undefined) return hyphenBreaks(text, offsetOf(at - 1));
		return !isBound(text, offsetOf(firstSpace), offsetOf(at));
	};
	// The grapheme before which the word that does not fit is parted.
	const partOf = (): number | undefined => {
		if (!parting || hyphensInRow >= mostHyphens) return undefined;
		const gap = width - columnsBetween(lineStart, end, columnsOf);
		const spaces = countSpaces(text, offsetOf(lineStart), offsetOf(end));
		if (end > lineStart && gap <= bearableGap * spaces) return undefined;
		let wordEnd = next;
		while (wordEnd < next + longestWord && offsetOf(wordEnd) < to && letter.test(text[offsetOf(wordEnd)]!))
			wordEnd++;
		const room = width - 1 - columnsBetween(lineStart, next, columnsOf);
		const points = parting
			.pointsIn(text, offsetOf(next), offsetOf(wordEnd))
			.map(offset => indexOf(graphemes, offset));
		return points.findLast(point => columnsBetween(next, point, columnsOf) <= room);
	};
	while (offsetOf(index) < to) {
		const code = text.charCodeAt(offsetOf(index));
		if (code === lineFeed) {
			finish(index, index + 1);
			continue;
		}
		// A space with a mark on it is a letter.
		if (code === space && offsetOf(index + 1) === offsetOf(index) + 1) {
			firstSpace ??= index;
			used++;
			index++;
			continue;
		}
		if (index > lineStart && mayBegin(index)) {
			end = firstSpace ?? index;
			next = index;
		}
		firstSpace = undefined;
		const columns = columnsOf(index);
		if (used + columns > width && index > lineStart) {
			const part = partOf();
			if (part !== undefined) finish(part, part, {hyphen: true, full: true});
			else if (end > lineStart) finish(end, next, {full: true});
			else finish(index, index, {full: true});
			continue;
		}
		used += columns;
		index++;
	}
	if (index > lineStart || lines.length === 0) finish(index, index);
	return lines;
}

function columnsBetween(from: number, to: number, columnsOf: (index: number) => number): number {
	let sum = 0;
	for (let index = from; index < to; index++) sum += columnsOf(index);
	return sum;
}

function countSpaces(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = from; at < to; at++) if (text.charCodeAt(at) === space) count++;
	return count;
}

/** Breaks code: at line feeds, and where `width` is full, after a space if one is near. No space is dropped. */
export function wrapCode(text: string, graphemes: Graphemes, width: number): readonly Break[] {
	const offsetOf = offsetsOf(graphemes);
	const lines: Break[] = [];
	let lineStart = 0;
	let used = 0;
	const afterSpace = (from: number, to: number) => {
		for (let at = to; at > from + width / 2; at--)
			if (text.charCodeAt(offsetOf(at - 1)) === space && text.charCodeAt(offsetOf(at)) !== space) return at;
		return to;
	};
	for (let index = 0; index < graphemes.count; index++) {
		const columns = graphemes.widths?.[index] ?? 1;
		if (text.charCodeAt(offsetOf(index)) === lineFeed) {
			lines.push({from: offsetOf(lineStart), to: offsetOf(index)});
			lineStart = index + 1;
			used = 0;
			continue;
		}
		if (used + columns > width && index > lineStart) {
			const end = afterSpace(lineStart, index);
			lines.push({from: offsetOf(lineStart), to: offsetOf(end), full: true});
			lineStart = end;
			used = columnsBetween(end, index, at => graphemes.widths?.[at] ?? 1);
		}
		used += columns;
	}
	if (lineStart < graphemes.count || lines.length === 0) {
		lines.push({from: offsetOf(lineStart), to: offsetOf(graphemes.count)});
	}
	return lines;
}

// French sets spaces inside its quotation marks, and before a mark that stands alone: no line ends or begins there.
function isBound(text: string, firstSpace: number, next: number): boolean {
	const after = text.charCodeAt(next + 1);
	const standsAlone = after === space || after === lineFeed || Number.isNaN(after);
	return text[firstSpace - 1] === '«' || (standsAlone && '»!?:;%'.includes(text[next]!));
}

// A hyphen or a dash lets the line end after it where letters or digits stand on both its sides.
function hyphenBreaks(text: string, offset: number): boolean {
	if (!hyphens.has(text.charCodeAt(offset))) return false;
	return isWordCode(text.charCodeAt(offset - 1)) && isWordCode(text.charCodeAt(offset + 1));
}

function isWordCode(code: number): boolean {
	return (code > 0x40 && code < 0x7f) || (code >= 0x30 && code <= 0x39) || code >= 0xc0;
}

function offsetsOf({starts}: Graphemes): (index: number) => number {
	return starts ? index => starts[index]! : index => index;
}

/** The index of the first grapheme that starts at or after an offset. */
export function indexOf({starts, count}: Graphemes, offset: number): number {
	if (!starts) return offset;
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (starts[middle]! < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
