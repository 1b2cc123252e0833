/** Folds of the text: which are on screen, turning one, and how a place beneath one comes into sight. */

import type {Block, Fold} from '../article/block.ts';
import {blocksIn} from './overlays.ts';
import {makeScene, type Scene} from './scene.ts';
import {broughtIn} from './sideways.ts';
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

/** Brings an offset into sight: opens what it is folded away beneath, and moves its table sideways. The scene is that of the view that comes out. */
export function revealed(
	view: View,
	scene: Scene,
	offset: number,
): {readonly view: View; readonly scene: Scene} {
	const {article, closed} = scene;
	const [block] = blocksIn(article.blocks, {start: offset, end: offset + 1});
	const around = (block?.beneath ?? []).filter(id => closed.has(id));
	const open = around.reduce(turnFold, view);
	const sceneOf = (next: View) => makeScene(article, scene.size, next, scene.reading, scene.code);
	const opened = around.length > 0 ? sceneOf(open) : scene;
	const sideways = broughtIn({...opened, sideways: view.sideways}, offset);
	if (sideways === view.sideways) return {view: open, scene: opened};
	const moved = {...open, sideways};
	return {view: moved, scene: sceneOf(moved)};
}
