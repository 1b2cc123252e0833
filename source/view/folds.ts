/** Folds of the text: which are on screen, turning one, and how a place beneath one comes into sight. */

import type {Block, Fold} from '../article/block.ts';
import {blocksIn} from './overlays.ts';
import {makeScene, type Scene} from './scene.ts';
import type {View} from './view.ts';

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
	const {article, closed} = scene;
	const [block] = blocksIn(article.blocks, {start: offset, end: offset + 1});
	const around = (block?.beneath ?? []).filter(id => closed.has(id));
	if (around.length === 0) return {view, scene};
	const open = around.reduce(turnFold, view);
	return {view: open, scene: makeScene(article, scene.size, open, scene.reading, scene.code)};
}
