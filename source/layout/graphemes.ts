/** Text → its graphemes and how many columns each one takes on a terminal. */

import stringWidth from 'string-width';

/** The graphemes of one text, kept so that a new width only wraps again. */
export type Graphemes = {
	/** Offsets into the text where a grapheme starts, and the text's length at the end; undefined where every unit is one. */
	readonly starts?: Uint32Array;
	/** Columns of each grapheme, 0 to 2; undefined where each takes one. */
	readonly widths?: Uint8Array;
	readonly count: number;
};

/** A tab in code stands for this many columns. */
export const tabWidth = 4;

const oneColumnEach =
	/^[\n\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u203A\u2190-\u2193\u21B3\u2260\u2264\u2265\u2248\u2500-\u25FC\u2605\u2606]*$/;
const segmenter = {current: undefined as Intl.Segmenter | undefined};

// Intl.Segmenter is quadratic on long runs on Node 20, so it sees pieces of this many units.
const piece = 1000;

/** Splits a text into graphemes and measures each. Linear. */
export function graphemesOf(text: string): Graphemes {
	if (oneColumnEach.test(text)) return {count: text.length};
	segmenter.current ??= new Intl.Segmenter('en', {granularity: 'grapheme'});
	const starts: number[] = [];
	const widths: number[] = [];
	for (let from = 0; from < text.length; ) {
		let to = Math.min(text.length, from + piece);
		// A piece ends before a plain space or letter where one is near, so that no cluster is cut.
		for (let back = to; to < text.length && back > to - 100 && back > from; back--) {
			if (text.charCodeAt(back) < 0x80) {
				to = back;
				break;
			}
		}
		if (to < text.length && (text.charCodeAt(to) & 0xfc00) === 0xdc00) to++;
		for (const {segment, index} of segmenter.current.segment(text.slice(from, to))) {
			starts.push(from + index);
			widths.push(widthOf(segment));
		}
		from = to;
	}
	const count = starts.length;
	starts.push(text.length);
	return {starts: Uint32Array.from(starts), widths: Uint8Array.from(widths), count};
}

/** The columns that a text takes, tabs included. */
export function columnsOf(text: string): number {
	const {widths, count} = graphemesOf(text);
	if (!widths) return count;
	let sum = 0;
	for (const width of widths) sum += width;
	return sum;
}

/** The longest head of `text` that fits into `columns`, ending in `…` where something was cut. */
export function truncate(text: string, columns: number): string {
	if (columns <= 0) return '';
	const graphemes = graphemesOf(text);
	let used = 0;
	let fits = 0;
	for (let index = 0; index < graphemes.count; index++) {
		used += graphemes.widths?.[index] ?? 1;
		if (used > columns) return `${text.slice(0, fits).trimEnd()}…`;
		if (used <= columns - 1) fits = graphemes.starts?.[index + 1] ?? index + 1;
	}
	return text;
}

function widthOf(segment: string): number {
	if (segment === '\t') return tabWidth;
	if (segment.length === 1 && segment.charCodeAt(0) < 0x7f) return 1;
	return Math.min(2, stringWidth(segment));
}
