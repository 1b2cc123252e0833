/** Keys, sizes and articles as they arrive → the frame to be on screen: the one place that holds state. */

import type {Article} from '../article/article.ts';
import type {Size} from '../layout/panes.ts';
import {frameOf} from '../view/frame.ts';
import {makeScene, type Scene} from '../view/scene.ts';
import {press} from '../view/update.ts';
import type {Effect, View} from '../view/view.ts';
import {paintRow} from './paint.ts';
import type {ColourDepth} from './theme.ts';

export type Session = {
	/** The finished rows of the screen; the same array until something changes. */
	readonly rows: () => readonly string[];
	readonly view: () => View;
	/** Presses keys, in order, as one change. */
	readonly press: (keys: readonly string[]) => void;
	readonly resize: (size: Size) => void;
	/** Takes the whole article, with its facts, in place of the head that was painted first. */
	readonly setArticle: (article: Article) => void;
	/** Calls back after each change; returns how to stop. */
	readonly subscribe: (listener: () => void) => () => void;
};

/** What a session starts from. `reading`: the article is a head only, its facts still to come. */
export type Start = {
	readonly article: Article;
	readonly view: View;
	readonly size: Size;
	readonly depth: ColourDepth;
	readonly reading: boolean;
	readonly onEffect: (effect: Effect) => void;
};

export function startSession(start: Start): Session {
	let {article, view, size, reading} = start;
	let scene: Scene | undefined;
	let rows: readonly string[] | undefined;
	const listeners = new Set<() => void>();
	const sceneNow = () => {
		scene ??= makeScene(article, size, view, reading);
		return scene;
	};
	const changed = () => {
		scene = undefined;
		rows = undefined;
		for (const listener of listeners) listener();
	};
	return {
		view: () => view,
		rows: () => {
			rows ??= frameOf(sceneNow(), view).map(row =>
				paintRow(row, {background: view.theme, depth: start.depth}),
			);
			return rows;
		},
		press: keys => {
			for (const key of keys) {
				const step = press(view, sceneNow(), key);
				view = step.view;
				scene = undefined;
				if (step.effect) start.onEffect(step.effect);
			}
			changed();
		},
		resize: next => {
			size = next;
			changed();
		},
		setArticle: next => {
			article = next;
			reading = false;
			const notice = next.source.notices.at(-1);
			if (notice !== undefined && view.notice === undefined) view = {...view, notice};
			changed();
		},
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
