/** A place in an article → the word, sentence, line or paragraph around it, and the ones before and after. */

import type {Article} from '../article/article.ts';
import {type Block, spanOf, textOffsetAt} from '../article/block.ts';
import {sentencesOf} from '../article/sentences.ts';
import type {Span} from '../article/span.ts';
import {graphemesOf} from '../layout/graphemes.ts';
import {lineAt} from '../layout/layout.ts';
import {memoized} from './memoized.ts';
import type {Scene} from './scene.ts';

export type UnitKind = 'character' | 'word' | 'sentence' | 'line' | 'paragraph';

/** Offsets into a block's text, half-open. */
type Stretch = {readonly from: number; readonly to: number};

/**
 * The unit around an offset of the source, or so many units on from there, backwards where it is negative; the first or the
 * last one where there are no more. Nothing where the article has no words.
 */
export function unitAt(scene: Scene, kind: UnitKind, offset: number, step: number): Span | undefined {
	if (kind === 'line') return lineAround(scene, offset, step);
	const {article} = scene;
	const blocks = wordyBlocks(article.blocks);
	let at = Math.max(
		0,
		blocks.findLastIndex(({span}) => span.start <= offset),
	);
	const block = blocks[at];
	if (!block) return undefined;
	const stretches = stretchesOf(block, kind);
	const inside = textOffsetAt(block, offset);
	let index =
		Math.max(
			0,
			stretches.findLastIndex(({from}) => from <= inside),
		) + step;
	while (index < 0 && at > 0) index += stretchesOf(blocks[--at]!, kind).length;
	while (index >= stretchesOf(blocks[at]!, kind).length && at + 1 < blocks.length)
		index -= stretchesOf(blocks[at++]!, kind).length;
	const found = stretchesOf(blocks[at]!, kind);
	const {from, to} = found[Math.max(0, Math.min(found.length - 1, index))]!;
	return spanOf(blocks[at]!, from, to);
}

const wordyBlocks = memoized((blocks: readonly Block[]) =>
	blocks.filter(block => block.role !== 'furniture' && /\S/.test(block.text)),
);

const stretches = {
	character: memoized(charactersOf),
	word: memoized((block: Block) => matchesIn(block, /\S+/g)),
	sentence: memoized((block: Block): readonly Stretch[] => {
		const sentences = sentencesOf(block);
		return sentences.length > 0 ? sentences : [{from: 0, to: block.text.length}];
	}),
	paragraph: memoized((block: Block): readonly Stretch[] => [{from: 0, to: block.text.length}]),
};

function stretchesOf(block: Block, kind: Exclude<UnitKind, 'line'>): readonly Stretch[] {
	return stretches[kind](block);
}

function charactersOf({text}: Block): readonly Stretch[] {
	const {starts, count} = graphemesOf(text);
	return Array.from({length: count}, (_, index) => ({
		from: starts?.[index] ?? index,
		to: starts?.[index + 1] ?? index + 1,
	}));
}

function matchesIn({text}: Block, pattern: RegExp): readonly Stretch[] {
	return [...text.matchAll(pattern)].map(({index, 0: found}) => ({from: index, to: index + found.length}));
}

function lineAround({article, layout}: Scene, offset: number, step: number): Span | undefined {
	const at = Math.max(0, lineAt(layout, offset)) + step;
	const line = layout.lines[Math.max(0, Math.min(layout.lines.length - 1, at))];
	const block = line && article.blocks[line.block];
	if (!block) return undefined;
	const from = Math.min(...line.fragments.map(each => each.from));
	const to = Math.max(...line.fragments.map(each => each.to));
	return spanOf(block, from, Math.max(from, to));
}

/** The words of a span as they read: paragraphs with a blank line between them, no markup. */
export function textIn({blocks}: Pick<Article, 'blocks'>, {start, end}: Span): string {
	let words = '';
	for (const block of blocks) {
		if (block.span.start >= end || block.span.end <= start || block.role === 'furniture') continue;
		const text = block.text.slice(textOffsetAt(block, start), textOffsetAt(block, end));
		if (block.continues) words += text;
		else if (text.trim() !== '') words = words === '' ? text : `${words.trimEnd()}\n\n${text}`;
	}
	return words.trim();
}
