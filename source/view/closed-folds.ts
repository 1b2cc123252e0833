/** An article and the folds that the reader has turned → which are closed. */

import type {Article} from '../article/article.ts';
import type {Block, Fold} from '../article/block.ts';
import {memoized} from './memoized.ts';
import type {View} from './view.ts';

const foldsOf = memoized((blocks: readonly Block[]): readonly Fold[] =>
	blocks.flatMap(({summaryOf}) => summaryOf ?? []),
);

const none: ReadonlySet<number> = new Set();

/** The ids of the folds that are closed: as the text has them, but for those that were turned. */
export function closedFolds(
	{blocks}: Pick<Article, 'blocks'>,
	{turned}: Pick<View, 'turned'>,
): ReadonlySet<number> {
	const folds = foldsOf(blocks);
	if (folds.length === 0) return none;
	return new Set(folds.filter(({id, open}) => open === turned.includes(id)).map(({id}) => id));
}
