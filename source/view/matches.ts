/** An article and what is looked for in it → every place where it stands, by block and in the order of the text. */

import type {Article} from '../article/article.ts';
import {type Block, sourceOffsetAt} from '../article/block.ts';
import {type Found, finderOf, type Query} from './find.ts';

/** `from` and `to` are offsets into the block's text, `start` is where it begins in the source. */
export type Match = Found & {readonly block: number; readonly start: number};

export type Matches = {
	readonly all: readonly Match[];
	readonly byBlock: ReadonlyMap<number, readonly Match[]>;
	/** Why nothing can be looked for, a sentence without its stop. */
	readonly trouble?: string;
};

/** More places are not counted. */
export const mostMatches = 10_000;

const none: Matches = {all: [], byBlock: new Map()};
const known = new WeakMap<readonly Block[], {readonly key: string; readonly matches: Matches}>();

/** What is left out of the text on screen is not searched. The last answer of each article is kept. */
export function matchesOf({blocks}: Pick<Article, 'blocks'>, query: Query | undefined): Matches {
	if (!query || query.text === '') return none;
	const key = `${query.regex}${query.text}`;
	const last = known.get(blocks);
	if (last?.key === key) return last.matches;
	const matches = find(blocks, query);
	known.set(blocks, {key, matches});
	return matches;
}

function find(blocks: readonly Block[], query: Query): Matches {
	const finder = finderOf(query);
	if (typeof finder === 'string') return {...none, trouble: finder};
	const all: Match[] = [];
	const byBlock = new Map<number, readonly Match[]>();
	for (const block of blocks) {
		if (block.role === 'furniture' || all.length >= mostMatches) continue;
		const found = finder(block.text).map(
			(each): Match => ({...each, block: block.id, start: sourceOffsetAt(block, each.from)}),
		);
		if (found.length === 0) continue;
		byBlock.set(block.id, found);
		all.push(...found.slice(0, mostMatches - all.length));
	}
	return {all, byBlock};
}

/** The index of the first match that starts at or after a place of the source; the number of matches where none does. */
export function matchFrom(matches: readonly Match[], offset: number): number {
	let low = 0;
	let high = matches.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (matches[middle]!.start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
