/** An article's facts → which stretches of each block's text they cover, in offsets into that text. */

import type {Article} from '../article/article.ts';
import {type Block, textOffsetAt} from '../article/block.ts';
import type {Span} from '../article/span.ts';

/** `from` and `to` are offsets into the block's text. */
export type Overlay = {
	readonly from: number;
	readonly to: number;
	readonly kind: 'quote' | 'event';
	/** The id of the quote or event. */
	readonly id: number;
	/** Whether the fact begins here: where its sign stands in the margin. */
	readonly first: boolean;
};

const none: readonly Overlay[] = [];
const cache = new WeakMap<Article, ReadonlyMap<number, readonly Overlay[]>>();

/** The overlays of a block, in order of their starts. Built once for an article. */
export function overlaysOf(article: Article, block: number): readonly Overlay[] {
	let all = cache.get(article);
	if (!all) {
		all = collect(article);
		cache.set(article, all);
	}
	return all.get(block) ?? none;
}

function collect(article: Article): ReadonlyMap<number, readonly Overlay[]> {
	const map = new Map<number, Overlay[]>();
	const add = (span: Span, kind: Overlay['kind'], id: number, first: boolean) => {
		let marked = first;
		for (const block of blocksIn(article.blocks, span)) {
			const from = textOffsetAt(block, Math.max(span.start, block.span.start));
			const to = textOffsetAt(block, Math.min(span.end, block.span.end));
			if (to <= from) continue;
			const list = map.get(block.id) ?? [];
			list.push({from, to, kind, id, first: marked});
			map.set(block.id, list);
			marked = false;
		}
	};
	for (const quote of article.quotes) {
		if (quote.kind === 'term') continue;
		quote.parts.forEach((part, index) => {
			add(part, 'quote', quote.id, index === 0);
		});
	}
	for (const event of article.events) {
		add(event.span, 'event', event.id, true);
		for (const mention of event.mentions) add(mention, 'event', event.id, false);
	}
	for (const list of map.values()) list.sort((a, b) => a.from - b.from || b.to - a.to);
	return map;
}

/** The blocks that a span touches, in order; found by bisection. */
export function blocksIn(blocks: readonly Block[], span: Span): readonly Block[] {
	let low = 0;
	let high = blocks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (blocks[middle]!.span.end <= span.start) low = middle + 1;
		else high = middle;
	}
	const touched: Block[] = [];
	for (let at = low; at < blocks.length && blocks[at]!.span.start < span.end; at++) touched.push(blocks[at]!);
	return touched;
}
