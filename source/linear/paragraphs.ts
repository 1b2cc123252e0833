/** An article → its paragraphs in the order in which they are said, and the one that a place lies in. */

import type {Article} from '../article/article.ts';
import type {Block} from '../article/block.ts';
import {wordCount} from '../article/words.ts';
import {closedFolds} from '../view/closed-folds.ts';
import {memoized} from '../view/memoized.ts';
import {sectionAt} from '../view/scene.ts';
import type {View} from '../view/view.ts';
import {counted} from './counted.ts';

const wordy = memoized((blocks: readonly Block[]) =>
	blocks.filter(({kind, role, text}) => kind !== 'rule' && role !== 'furniture' && /\S/.test(text)),
);

/** What is said: all that has words and is not folded away. */
export function paragraphsOf(article: Article, view: View): readonly Block[] {
	const closed = closedFolds(article, view);
	const all = wordy(article.blocks);
	return closed.size === 0 ? all : all.filter(({beneath}) => !beneath?.some(fold => closed.has(fold)));
}

/** The paragraph that an offset lies in: the last one that begins at or before it, else the first. */
export function paragraphAt(article: Article, view: View, offset = view.anchor): Block | undefined {
	const paragraphs = paragraphsOf(article, view);
	return paragraphs.findLast(({span}) => span.start <= offset) ?? paragraphs[0];
}

/** `Paragraph 3 of 40, 7 percent, in the section Two prisoners.` */
export function whereWords(article: Article, view: View): string {
	const paragraphs = paragraphsOf(article, view);
	const block = paragraphAt(article, view);
	if (!block) return 'There is no text.';
	const at = paragraphs.indexOf(block) + 1;
	const section = sectionAt(article, block.span.start);
	const percent = Math.floor((at / paragraphs.length) * 100);
	return `Paragraph ${at} of ${paragraphs.length}, ${percent} percent${section ? `, in the section ${section.title}` : ''}.`;
}

/** A paragraph as it is said: what it is, where that is more than a paragraph, then its words. */
export function spokenBlock(article: Article, view: View, block: Block): string {
	const words = block.text.replaceAll('\t', ', ');
	const around = block.containers.map(each => {
		if (each.kind === 'quote') return each.alert === undefined ? 'Block quote' : '';
		return each.first ? `Item ${each.marker === '•' ? '' : each.marker}`.trim() : '';
	});
	const what = [...around, whatOf(article, view, block)].filter(each => each !== '').join(', ');
	return what === '' ? words : `${what}: ${words}`;
}

function whatOf(article: Article, view: View, block: Block): string {
	if (block.role === 'title') return 'Title';
	if (block.role === 'caption') return 'Caption';
	if (block.summaryOf)
		return closedFolds(article, view).has(block.summaryOf.id) ? 'Folded, l opens it' : 'Open, h folds it';
	if (block.kind === 'heading') return `Heading, level ${Math.max(1, block.depth)}`;
	if (block.kind === 'code') return 'Code';
	if (block.kind === 'table') return `Table, ${counted(block.text.split('\n').length, 'row')}`;
	const section = article.sections.find(
		({firstBlock, rule}) => firstBlock === block.id && rule !== 'heading',
	);
	return section && wordCount(section.title) > 0 ? `Section ${section.title}` : '';
}
