/** Keys pressed on a view through the reducer: `press(start, '3 j enter')`, and what the screen then shows. */

import type {Article} from '../../source/article/article.ts';
import {lineAtRow} from '../../source/layout/layout.ts';
import type {Size} from '../../source/layout/panes.ts';
import {frameOf} from '../../source/view/frame.ts';
import {textOf} from '../../source/view/row.ts';
import {makeScene, type Scene} from '../../source/view/scene.ts';
import {press as pressKey} from '../../source/view/update.ts';
import {type Effect, openView, type View} from '../../source/view/view.ts';

export type Reader = {
	readonly article: Article;
	readonly size: Size;
	readonly view: View;
	readonly effects: readonly Effect[];
};

export function open(article: Article, columns = 120, rows = 40): Reader {
	return {article, size: {columns, rows}, view: openView(article), effects: []};
}

/** Presses keys, named as in the keymap, with spaces between them. */
export function press(reader: Reader, keys: string): Reader {
	let {view, effects} = reader;
	for (const key of keys.split(' ').filter(each => each !== '')) {
		const step = pressKey(view, sceneOf({...reader, view}), key);
		view = step.view;
		if (step.effect) effects = [...effects, step.effect];
	}
	return {...reader, view, effects};
}

export function sceneOf({article, size, view}: Reader): Scene {
	return makeScene(article, size, view);
}

/** The screen's rows as text. */
export function screen(reader: Reader): readonly string[] {
	return frameOf(sceneOf(reader), reader.view).map(textOf);
}

/** The article's words at the top of its pane: the first line of text. */
export function topWords(reader: Reader): string {
	const scene = sceneOf(reader);
	const line = scene.layout.lines[lineAtRow(scene.layout, scene.topRow)]!;
	const [fragment] = line.fragments;
	return reader.article.blocks[line.block]!.text.slice(fragment!.from, fragment!.to);
}
