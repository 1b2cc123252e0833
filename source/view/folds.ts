/** An article and the folds that the reader has turned → which are closed, and how a place beneath one comes into sight. */

import type {Article} from '../article/article.ts';
import type {Block, Fold} from '../article/block.ts';
import {memoized} from './memoized.ts';
import {blocksIn} from './overlays.ts';
import {makeScene, type Scene} from './scene.ts';
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

export function turnFold(view: View, id: number): View {
	const {turned} = view;
	return {...view, turned: turned.includes(id) ? turned.filter(each => each !== id) : [...turned, id]};
}

/** The summaries on screen, in the order of the text. */
export function foldsOnScreen({
	article,
	visible,
}: Scene): readonly {readonly block: Block; readonly fold: Fold}[] {
	return blocksIn(article.blocks, visible).flatMap(block =>
		block.summaryOf && block.span.start >= visible.start && block.span.start < visible.end
			? [{block, fold: block.summaryOf}]
			: [],
	);
}

/** Opens what an offset is folded away beneath. The scene is that of the view that comes out. */
export function revealed(
	view: View,
	scene: Scene,
	offset: number,
): {readonly view: View; readonly scene: Scene} {
	const {article} = scene;
	const [block] = blocksIn(article.blocks, {start: offset, end: offset + 1});
	const closed = closedFolds(article, view);
	const around = (block?.beneath ?? []).filter(id => closed.has(id));
	if (around.length === 0) return {view, scene};
	const open = around.reduce(turnFold, view);
	return {view: open, scene: makeScene(article, scene.size, open, scene.reading, scene.code)};
}
