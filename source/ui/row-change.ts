/** A finished row and the one that follows it on the same line → the least that is to be written for it. */

import {reset, withoutSequences} from './sequences.ts';

export type RowChange = {
	/** Where the text is written, from 1. */
	readonly column: number;
	/** Part of the new row, which begins without a style. */
	readonly text: string;
	/** Whether what stands from there to the end of the line goes first. */
	readonly erases: boolean;
};

// Signs that every terminal draws in one column, and styles: where a row holds anything else, a terminal may have drawn it
// wider or narrower than we think, and all of it is written again.
const certain =
	/^(?:[\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u203A\u2190-\u2193\u21B3\u2260\u2264\u2265\u2248\u2500-\u25FC\u2605\u2606]|\x1b\[[\d:;]*m)*$/;

/** Every style of a row is told whole, from no style at all: what is in force anywhere is the last one told before. */
export function changeOf(before: string | undefined, row: string): RowChange {
	if (before === undefined || !certain.test(before) || !certain.test(row))
		return {column: 1, text: row, erases: true};
	const from = sharedStart(before, row);
	const column = withoutSequences(row.slice(0, from)).length + 1;
	const tail = sharedEnd(before, row, from);
	const [old, next] = [before.slice(from, before.length - tail), row.slice(from, row.length - tail)];
	const [gone, come] = [before, row].map(each => withoutSequences(each.slice(from)));
	// Only the end of the last style is told otherwise: there is no cell to write.
	if (gone === '' && come === '') return {column, text: '', erases: false};
	const keepsTail = tail > 0 && withoutSequences(old).length === withoutSequences(next).length;
	return {column, text: styleAt(row, from) + (keepsTail ? next : row.slice(from)), erases: !keepsTail};
}

/** How much both begin with, but for a part of a style. */
function sharedStart(before: string, row: string): number {
	const most = Math.min(before.length, row.length);
	let at = 0;
	while (at < most && before.charCodeAt(at) === row.charCodeAt(at)) at++;
	return Math.min(styleStart(before, at), styleStart(row, at));
}

/** How much both end with after `from` in the same style. */
function sharedEnd(before: string, row: string, from: number): number {
	const most = Math.min(before.length, row.length) - from;
	let length = 0;
	while (
		length < most &&
		before.charCodeAt(before.length - 1 - length) === row.charCodeAt(row.length - 1 - length)
	)
		length++;
	const [oldStart, start] = [before.length - length, row.length - length];
	const isWhole = styleStart(before, oldStart) === oldStart && styleStart(row, start) === start;
	if (isWhole && styleAt(before, oldStart) === styleAt(row, start)) return length;
	const style = row.indexOf('\x1b', start);
	return style < 0 ? 0 : row.length - style;
}

/** The place, or the beginning of the sequence that it is in. */
function styleStart(row: string, at: number): number {
	const start = row.lastIndexOf('\x1b', at - 1);
	return start >= 0 && at > start && row.indexOf('m', start) >= at ? start : at;
}

/** The sequence that tells the style at a place, empty where there is none. */
function styleAt(row: string, at: number): string {
	const start = at > 0 ? row.lastIndexOf('\x1b', at - 1) : -1;
	const style = start < 0 ? '' : row.slice(start, row.indexOf('m', start) + 1);
	return style === reset ? '' : style;
}
