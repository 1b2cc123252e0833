/** The list items and quotes around a block → what stands before its lines. */

import type {Block, Container} from '../article/block.ts';
import {columnsOf} from './graphemes.ts';

/** What stands around a text never takes its room to less than this. */
export const leastColumns = 4;
/** Columns before the code of a block. */
export const codeIndent = 2;

/** So many columns may stand before the text: at least half of the line is left to it. */
function mostPrefixColumns(width: number): number {
	return Math.min(width >> 1, width - leastColumns - codeIndent);
}

/** The innermost containers, as many as there is room for. */
export function drawnContainers({containers}: Block, width: number): readonly Container[] {
	let room = mostPrefixColumns(width);
	let first = containers.length;
	while (first > 0) {
		const container = containers[first - 1]!;
		room -= container.kind === 'quote' ? 2 : columnsOf(container.marker) + 1;
		if (room < 0) break;
		first--;
	}
	return containers.slice(first);
}

/** What stands before the first line of a block: its markers. */
export function firstPrefix(
	containers: readonly Container[],
	{summaryOf}: Block,
	closed: ReadonlySet<number>,
): string {
	const sign = summaryOf === undefined ? '' : closed.has(summaryOf.id) ? '▸ ' : '▾ ';
	return `${containersPrefix(containers)}${sign}`;
}

function containersPrefix(containers: readonly Container[]): string {
	return containers
		.map(container => {
			if (container.kind === 'quote') return '▎ ';
			return container.first ? `${container.marker} ` : ' '.repeat(columnsOf(container.marker) + 1);
		})
		.join('');
}

/** What stands before its other lines. */
export function laterPrefix(containers: readonly Container[], {summaryOf}: Block): string {
	const indents = containers.map(container =>
		container.kind === 'quote' ? '▎ ' : ' '.repeat(columnsOf(container.marker) + 1),
	);
	return `${indents.join('')}${summaryOf ? '  ' : ''}`;
}

/** The bars of the block quotes that two blocks stand in together, in the source's own text `text`: they go on through the gap. */
export function sharedBars(above: Block | undefined, block: Block, text: string, width: number): string {
	let shared = 0;
	// A blank line without a mark ends a quote; what follows is another one.
	if (above && !/\n[ \t]*>[> \t]*\n/.test(text.slice(above.span.end, block.span.start))) return '';
	while (above?.containers[shared]?.kind === 'quote' && block.containers[shared]?.kind === 'quote') shared++;
	return '▎ '.repeat(Math.min(shared, mostPrefixColumns(width) >> 1)).trimEnd();
}
