/** Text → its graphemes and how many columns each one takes on a terminal. */

import stringWidth from 'string-width';

/** The graphemes of one text, kept so that a new width only wraps again. */
export type Graphemes = {
	/** Offsets into the text where a grapheme starts, and the text's length at the end; undefined where every unit is one. */
	readonly starts?: Uint32Array;
	/** Columns of each grapheme, mostly 0 to 2, more with marks that take columns of their own; undefined where each takes one. */
	readonly widths?: Uint8Array;
	readonly count: number;
};

/** A tab in code stands for this many columns. */
export const tabWidth = 4;

const oneColumnEach =
	/^[\n\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u203A\u2070\u2074-\u2079\u2190-\u2193\u21A9\u21B3\u2260\u2264\u2265\u2248\u2500-\u25FC\u2605\u2606]*$/;
// Letters that are graphemes of their own wherever no mark or joiner follows or stands before: Latin, Greek, Cyrillic,
// Hebrew and Arabic without points, kana, ideographs, Hangul syllables, full-width forms, and the signs between them.
const lonely =
	/[\x20-\x7E\u00AB\u00B0-\u02FF\u0370-\u0377\u037A-\u03FF\u0400-\u0482\u048A-\u052F\u05D0-\u05EA\u0620-\u064A\u1E00-\u1FBC\u2010-\u2027\u3001-\u3003\u3008-\u3020\u3041-\u3096\u30A0-\u30FF\u3400-\u9FFF\uAC00-\uD7A3\uFF01-\uFF5E]{3,}/g;
const segmenter = {current: undefined as Intl.Segmenter | undefined};

// Intl.Segmenter is quadratic on long runs on Node 20, so it sees pieces of this many units.
const piece = 1000;

type Measured = {readonly starts: number[]; readonly widths: number[]};

/** Splits a text into graphemes and measures each. Linear. */
export function graphemesOf(text: string): Graphemes {
	if (oneColumnEach.test(text)) return {count: text.length};
	const measured: Measured = {starts: [], widths: []};
	let from = 0;
	// The first and the last letter of a run may belong to what stands beside it.
	for (const {0: run, index} of text.matchAll(lonely)) {
		segment(text, from, index + 1, measured);
		from = index + run.length - 1;
		for (let at = index + 1; at < from; at++) {
			measured.starts.push(at);
			measured.widths.push(widthOfUnit(text.charCodeAt(at)));
		}
	}
	segment(text, from, text.length, measured);
	const {starts, widths} = measured;
	const count = starts.length;
	starts.push(text.length);
	return {starts: Uint32Array.from(starts), widths: Uint8Array.from(widths), count};
}

function segment(text: string, start: number, end: number, {starts, widths}: Measured): void {
	segmenter.current ??= new Intl.Segmenter('en', {granularity: 'grapheme'});
	for (let from = start; from < end; ) {
		let to = Math.min(end, from + piece);
		// A piece ends before a plain space or letter where one is near, so that no cluster is cut.
		for (let back = to; to < end && back > to - 100 && back > from; back--) {
			if (text.charCodeAt(back) < 0x80) {
				to = back;
				break;
			}
		}
		if (to < end && (text.charCodeAt(to) & 0xfc00) === 0xdc00) to++;
		for (const {segment: grapheme, index} of segmenter.current.segment(text.slice(from, to))) {
			starts.push(from + index);
			widths.push(widthOf(grapheme));
		}
		from = to;
	}
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

// Measuring takes longer than looking up. A unit's width is kept as its width and one.
const unitWidths = new Uint8Array(0x10000);
const mostClusters = 2000;
const clusterWidths = new Map<string, number>();
/** Of a grapheme: what a byte holds. */
const mostColumns = 255;

function widthOf(grapheme: string): number {
	if (grapheme.length === 1) return widthOfUnit(grapheme.charCodeAt(0));
	const known = clusterWidths.get(grapheme);
	if (known !== undefined) return known;
	if (clusterWidths.size >= mostClusters) clusterWidths.clear();
	const width = Math.min(mostColumns, stringWidth(grapheme));
	clusterWidths.set(grapheme, width);
	return width;
}

function widthOfUnit(code: number): number {
	const known = unitWidths[code]!;
	if (known > 0) return known - 1;
	const width = code === 0x09 ? tabWidth : Math.min(2, stringWidth(String.fromCharCode(code)));
	unitWidths[code] = width + 1;
	return width;
}
