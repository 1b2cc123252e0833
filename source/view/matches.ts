/** An article and what is looked for in it → every place where it stands, by block and in the order of the text. */

import type {Article} from '../article/article.ts';
import {type Block, sourceOffsetAt} from '../article/block.ts';
import {type Finder, type Found, finderOf, type Query} from './find.ts';

/** `from` and `to` are offsets into the block's text, `start` is where it begins in the source. */
export type Match = Found & {readonly block: number; readonly start: number};

export type Matches = {
	readonly all: readonly Match[];
	readonly byBlock: ReadonlyMap<number, readonly Match[]>;
	/** False while a part of a long article is still to be searched (`searchOn`). */
	readonly whole: boolean;
	/** Why nothing can be looked for, a sentence without its stop. */
	readonly trouble?: string;
};

/** More places are not counted. */
export const mostMatches = 10_000;

/** Units of text that are searched at a time: some ten milliseconds. */
const unitsOfPart = 500_000;

type Searching = {
	readonly key: string;
	readonly finder: Finder;
	readonly all: Match[];
	readonly byBlock: Map<number, readonly Match[]>;
	/** The block that is searched next. */
	next: number;
	whole: boolean;
};

const none: Matches = {all: [], byBlock: new Map(), whole: true};
const known = new WeakMap<readonly Block[], Searching | {readonly key: string; readonly trouble: string}>();

/**
 * What is known by now; the first part is searched at once. What is left out of the text on screen is not searched. The last
 * answer of each article is kept.
 */
export function matchesOf({blocks}: Pick<Article, 'blocks'>, query: Query | undefined): Matches {
	if (!query || query.text === '') return none;
	const key = `${query.regex}${query.text}`;
	let search = known.get(blocks);
	if (search?.key !== key) {
		const finder = finderOf(query);
		search =
			typeof finder === 'string'
				? {key, trouble: finder}
				: {key, finder, all: [], byBlock: new Map(), next: 0, whole: false};
		known.set(blocks, search);
		if ('finder' in search) searchPart(search, blocks);
	}
	return 'finder' in search ? search : {...none, trouble: search.trouble};
}

/** Searches the next part of the article. Says whether there is one more. */
export function searchOn(article: Pick<Article, 'blocks'>, query: Query | undefined): boolean {
	if (matchesOf(article, query).whole) return false;
	const search = known.get(article.blocks) as Searching;
	searchPart(search, article.blocks);
	return !search.whole;
}

/** Searches the article to its end. */
export function allMatchesOf(article: Pick<Article, 'blocks'>, query: Query | undefined): Matches {
	while (searchOn(article, query));
	return matchesOf(article, query);
}

function searchPart(search: Searching, blocks: readonly Block[]): void {
	const {finder, all, byBlock} = search;
	for (let units = 0; search.next < blocks.length && all.length < mostMatches; search.next++) {
		if (units > unitsOfPart) return;
		const block = blocks[search.next]!;
		units += block.span.end - block.span.start;
		if (block.role === 'furniture') continue;
		const found = finder(block.text).map(
			(each): Match => ({...each, block: block.id, start: sourceOffsetAt(block, each.from)}),
		);
		if (found.length === 0) continue;
		byBlock.set(block.id, found);
		all.push(...found.slice(0, mostMatches - all.length));
	}
	search.whole = true;
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
