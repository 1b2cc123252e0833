/** A stretch of text and a width → the offsets where its lines start and end. */

import type {Graphemes} from './graphemes.ts';

/** One line of a text: offsets into it, half-open; spaces at a break belong to no line. */
export type Break = {readonly from: number; readonly to: number};

const space = 0x20;
const lineFeed = 0x0a;
const hyphens = new Set(['-', '–', '—', '‐', '/', '…'].map(sign => sign.charCodeAt(0)));

/**
 * Breaks `text` between `from` and `to` into lines of at most `width` columns: at spaces, after hyphens and
 * dashes between letters, between wide characters, and inside a word only where the word alone is too long.
 * `\n` always ends a line.
 *
 * Laws: lines stand in order and do not overlap; every character but the spaces and line feeds at breaks is in
 * one; no line is wider than `width`, unless a single grapheme is.
 */
export function wrap(
	text: string,
	graphemes: Graphemes,
	from: number,
	to: number,
	width: number,
): readonly Break[] {
	const offsetOf = offsetsOf(graphemes);
	const lines: Break[] = [];
	let index = indexOf(graphemes, from);
	let lineStart = index;
	let used = 0;
	// Where the line may end, and where the next one would start then.
	let end = lineStart;
	let next = lineStart;
	const finish = (lineEnd: number, nextStart: number) => {
		let last = offsetOf(lineEnd);
		while (last > offsetOf(lineStart) && text.charCodeAt(last - 1) === space) last--;
		lines.push({from: offsetOf(lineStart), to: last});
		index = lineStart = end = next = nextStart;
		used = 0;
	};
	while (offsetOf(index) < to) {
		const offset = offsetOf(index);
		const code = text.charCodeAt(offset);
		const columns = graphemes.widths?.[index] ?? 1;
		if (code === lineFeed) {
			finish(index, index + 1);
		} else if (code === space) {
			if (next < index || end === lineStart) end = index;
			used++;
			next = ++index;
		} else if (used + columns > width && index > lineStart) {
			if (end > lineStart) finish(end, next);
			else finish(index, index);
		} else {
			used += columns;
			index++;
			if (columns === 2 ? wideBreaks(text, offset, offsetOf(index)) : hyphenBreaks(text, offset))
				end = next = index;
		}
	}
	if (index > lineStart || lines.length === 0) finish(index, index);
	return lines;
}

/** Breaks code: at line feeds, and wherever `width` is full. No space is dropped. */
export function wrapCode(text: string, graphemes: Graphemes, width: number): readonly Break[] {
	const offsetOf = offsetsOf(graphemes);
	const lines: Break[] = [];
	let lineStart = 0;
	let used = 0;
	for (let index = 0; index < graphemes.count; index++) {
		const columns = graphemes.widths?.[index] ?? 1;
		if (text.charCodeAt(offsetOf(index)) === lineFeed) {
			lines.push({from: offsetOf(lineStart), to: offsetOf(index)});
			lineStart = index + 1;
			used = 0;
			continue;
		}
		if (used + columns > width && index > lineStart) {
			lines.push({from: offsetOf(lineStart), to: offsetOf(index)});
			lineStart = index;
			used = 0;
		}
		used += columns;
	}
	if (lineStart < graphemes.count || lines.length === 0) {
		lines.push({from: offsetOf(lineStart), to: offsetOf(graphemes.count)});
	}
	return lines;
}

// A wide character lets the line end after it, unless it opens something or what follows closes something (JIS X 4051).
const opening = new Set([...'（「『【〔［｛〈《“‘']);
const closing = new Set([...'）」』】〕］｝〉》”’、。，．：；！？・ー…,.:;!?)']);

function wideBreaks(text: string, offset: number, after: number): boolean {
	return !opening.has(text[offset]!) && !closing.has(text[after] ?? '');
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
