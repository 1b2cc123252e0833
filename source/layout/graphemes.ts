/** Text → its graphemes and how many columns each one takes on a terminal. */

import {eastAsianWidth} from 'get-east-asian-width';
import stringWidth from 'string-width';
import {graphemeSegments} from 'unicode-segmenter/grapheme';

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
/** Units of the longest grapheme that is one: emoji joined without end are several. */
const longestGrapheme = 64;

/** Splits a text into graphemes and measures each. Linear. */
export function graphemesOf(text: string): Graphemes {
	if (oneColumnEach.test(text)) return {count: text.length};
	const starts: number[] = [];
	const widths: number[] = [];
	for (const {segment, index} of graphemeSegments(text)) {
		for (let at = 0; at < segment.length; ) {
			const end = at + longestGrapheme + (isInCharacter(segment, at + longestGrapheme) ? 1 : 0);
			starts.push(index + at);
			widths.push(widthOf(segment.slice(at, end)));
			at = end;
		}
	}
	const count = starts.length;
	starts.push(text.length);
	return {starts: Uint32Array.from(starts), widths: Uint8Array.from(widths), count};
}

/** Whether an offset stands between the two units of one character. */
function isInCharacter(text: string, offset: number): boolean {
	return (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
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
const withoutWidth = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Mn}\p{Me}]/u;
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

// As string-width does, which takes 40 ms to load: most texts have nothing else to measure.
function widthAlone(code: number): number {
	return withoutWidth.test(String.fromCharCode(code)) ? 0 : eastAsianWidth(code);
}

function widthOfUnit(code: number): number {
	const known = unitWidths[code]!;
	if (known > 0) return known - 1;
	const width = code === 0x09 ? tabWidth : widthAlone(code);
	unitWidths[code] = width + 1;
	return width;
}
