/** A line of a paragraph → the same words with the spaces between them stretched, so that it ends where the others do. */

import {columnsOf} from './graphemes.ts';
import type {Fragment} from './layout.ts';

/** Where each space would get more columns than this on average, the line stays as it is: holes are worse than a short line. */
const mostStretch = 1.5;

/** The fragments of a line that starts `left` columns from the edge and has `columns` of them. Each ends with its space. */
export function justified(
	text: string,
	{from, to}: {readonly from: number; readonly to: number},
	left: number,
	columns: number,
): readonly Fragment[] {
	const gaps = [...text.slice(from, to).matchAll(/(?<=\S) +(?=\S)/g)].map(
		({index, 0: spaces}) => from + index + spaces.length,
	);
	const free = columns - columnsOf(text.slice(from, to));
	if (free <= 0 || free > mostStretch * gaps.length) return [{from, to, column: left}];
	const fragments: Fragment[] = [];
	let start = from;
	let column = left;
	gaps.forEach((gap, index) => {
		const extra = Math.floor(((index + 1) * free) / gaps.length) - Math.floor((index * free) / gaps.length);
		if (extra === 0) return;
		fragments.push({from: start, to: gap, column});
		column += columnsOf(text.slice(start, gap)) + extra;
		start = gap;
	});
	return [...fragments, {from: start, to, column}];
}
