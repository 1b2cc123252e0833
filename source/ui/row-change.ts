/** A finished row and the one that follows it on the same line → the least that is to be written for it. */

import {withoutSequences} from './sequences.ts';

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

/** Every style of a row is told whole, from no style at all: it can be begun at any of them. */
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
	return keepsTail ? {column, text: next, erases: false} : {column, text: row.slice(from), erases: true};
}

/** How much both begin with, up to where a style begins. */
function sharedStart(before: string, row: string): number {
	const most = Math.min(before.length, row.length);
	let at = 0;
	while (at < most && before.charCodeAt(at) === row.charCodeAt(at)) at++;
	const style = row.lastIndexOf('\x1b', at);
	// Without a style before it, plain text goes on anywhere.
	return style < 0 || style > at ? at : style;
}

/** How much both end with after `from`, from where a style begins; 0 where there is none. */
function sharedEnd(before: string, row: string, from: number): number {
	const most = Math.min(before.length, row.length) - from;
	let length = 0;
	while (
		length < most &&
		before.charCodeAt(before.length - 1 - length) === row.charCodeAt(row.length - 1 - length)
	)
		length++;
	const style = row.indexOf('\x1b', row.length - length);
	return style < 0 ? 0 : row.length - style;
}
