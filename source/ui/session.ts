/** Keys, sizes, articles and lists as they arrive → the frame to be on screen: the one place that holds state. */

import type {Article} from '../article/article.ts';
import type {Block} from '../article/block.ts';
import {safeLine} from '../article/safe-text.ts';
import type {Size} from '../layout/panes.ts';
import {progress} from '../view/bars.ts';
import {type CodeRange, uncoloured} from '../view/code-ranges.ts';
import {frameOf} from '../view/frame.ts';
import {lineOf} from '../view/line-edit.ts';
import {goToFragment} from '../view/links.ts';
import {type Loading, loadingFrame} from '../view/loading-rows.ts';
import {matchesOf, searchOn} from '../view/matches.ts';
import {type Pointer, pressMouse} from '../view/mouse.ts';
import {movedView} from '../view/moved-view.ts';
import {pasteInto} from '../view/prompt.ts';
import type {Row} from '../view/row.ts';
import {makeScene, type Scene} from '../view/scene.ts';
import {lookOn} from '../view/search.ts';
import {
	openShelf,
	pasteFilter,
	pressShelf,
	type Shelf,
	type ShelfItem,
	type ShelfStep,
	type ShelfView,
} from '../view/shelf.ts';
import {shelfFrame, shelfPage} from '../view/shelf-rows.ts';
import {press} from '../view/update.ts';
import type {Effect, Habits, View} from '../view/view.ts';
import {paintRow} from './paint.ts';
import type {Display} from './theme.ts';

/** What a list asks for. */
export type ShelfEffect = NonNullable<ShelfStep['effect']>;

/** An article and where one is in it. */
export type Place = {readonly article: Article; readonly view: View};

/** `reading`: of the article there is the head only, its facts still to come. */
export type ReadingPlace = Place & {readonly reading: boolean};

export type Session = {
	/** The finished rows of the screen; the same array until something changes. */
	readonly rows: () => readonly string[];
	/** The article that is open, unless the list is on screen. */
	readonly place: () => ReadingPlace | undefined;
	/** The list, while it is on screen, with what is to be said there. */
	readonly list: () => Shelf | undefined;
	/** How far the open article has been read, 0–1. */
	readonly progress: () => number;
	/** Presses keys, in order, as one change. */
	readonly press: (keys: readonly string[]) => void;
	/** Takes a click, the wheel or a drag, where an article is open. */
	readonly point: (pointer: Pointer) => void;
	/** Takes text that was pasted: into the line that is being typed, or nowhere. */
	readonly paste: (text: string) => void;
	readonly resize: (size: Size) => void;
	/** Opens an article in place of what is on screen. `reading`: it is a head only, its facts still to come. */
	readonly open: (article: Article, view: View, reading: boolean) => void;
	/** Takes more of the article in place of what was painted first: facts of its head, its whole text. The rest is still to come. */
	readonly setText: (article: Article) => void;
	/** Changes the view of the open article. */
	readonly adjust: (change: (view: View) => View) => void;
	/** Takes the whole article, with its facts, in place of what there was of it. */
	readonly setArticle: (article: Article) => void;
	/** Takes the same article as it reads now, and keeps the reader's place in it. */
	readonly replaceArticle: (article: Article) => void;
	/** Begins at the heading of that name. */
	readonly goTo: (fragment: string) => void;
	/** Shows the list, the cursor on what was read last. */
	readonly showShelf: (at?: string) => void;
	/** Shows another list. */
	readonly setShelf: (next: Shelf) => void;
	/** Opens an article as it was left, with the list that was beneath it. */
	readonly reopen: (place: ReadingPlace, beneath: Shelf | undefined) => void;
	/** Takes what is known by now of the articles in the list. */
	readonly setItems: (items: readonly ShelfItem[]) => void;
	/** Says how many bytes have come of what is being fetched. */
	readonly setLoaded: (bytes: number) => void;
	/** Takes the theme that fits the terminal's background, unless the person has chosen one. */
	readonly suggestTheme: (theme: View['theme']) => void;
	/** Puts a text in the place of the line that is being typed. */
	readonly setPrompt: (text: string) => void;
	/** Says a sentence in the status bar. */
	readonly notify: (notice: string) => void;
	/** Calls back after each change; returns how to stop. */
	readonly subscribe: (listener: () => void) => () => void;
};

/** Colours code: its text and language → stretches of it. */
export type Highlighter = (code: string, language: string) => readonly CodeRange[];

/** What a session starts from: an article, or a list. */
export type Start = {
	readonly opened?: ReadingPlace;
	readonly shelf?: Shelf;
	/** What is being fetched, where there is nothing else to show yet. */
	readonly loading?: Loading;
	readonly size: Size;
	readonly habits: Partial<Habits>;
	readonly display: Display;
	/** Loaded when code comes on screen; without it, code has one colour. */
	readonly loadHighlighter?: () => Promise<Highlighter>;
	readonly onEffect: (effect: Effect | ShelfEffect) => void;
};

/** While there is nothing to read yet, every way out ends it. */
function pressLoading(key: string): Effect | undefined {
	if (key === 'ctrl-z') return {kind: 'suspend'};
	return /^(?:escape|q|Q|ctrl-c)$/.test(key) ? {kind: 'quit'} : undefined;
}

/** What is found in a long article is shown so often while more is looked for. */
const showMilliseconds = 100;

type Opened = {article: Article; view: View; reading: boolean};

export function startSession(start: Start): Session {
	let {size, shelf, loading, habits} = start;
	let opened: Opened | undefined = start.opened && {...start.opened};
	let list: ShelfView | undefined = shelf && openShelf(shelf);
	let scene: Scene | undefined;
	let rows: readonly string[] | undefined;
	const code = new Map<Block, readonly CodeRange[]>();
	const listeners = new Set<() => void>();
	const sceneOf = ({article, view, reading}: Opened) => {
		scene ??= makeScene(article, size, view, reading, code);
		return scene;
	};
	const changed = () => {
		scene = undefined;
		rows = undefined;
		for (const listener of listeners) listener();
	};
	// After the frame, so that colours never delay the text: one block at a time, keys in between.
	let colouring = false;
	const colourCode = async (load: () => Promise<Highlighter>) => {
		colouring = true;
		for (;;) {
			const [block] = opened ? uncoloured(sceneOf(opened)) : [];
			if (!block) break;
			const highlight = await load();
			await new Promise(resolve => setImmediate(resolve));
			code.set(block, highlight(block.text, block.language!));
			changed();
		}
		colouring = false;
	};
	// A long article is searched part by part, keys in between; what is found comes on screen now and then.
	let searching = false;
	const searchToEnd = async () => {
		searching = true;
		for (let shown = performance.now(), more = true; more; ) {
			await new Promise(resolve => setImmediate(resolve));
			more = opened !== undefined && searchOn(opened.article, opened.view.search);
			if (!opened || (more && performance.now() - shown < showMilliseconds)) continue;
			opened.view = lookOn(opened.view, sceneOf(opened));
			changed();
			shown = performance.now();
		}
		searching = false;
	};
	const frame = (): readonly Row[] => {
		if (opened) return frameOf(sceneOf(opened), opened.view);
		if (shelf && list) return shelfFrame(shelf, list, size);
		return loading ? loadingFrame(loading, size) : [];
	};
	const pressOne = (key: string): Effect | ShelfEffect | undefined => {
		if (opened) {
			const step = press(opened.view, sceneOf(opened), key);
			opened.view = step.view;
			scene = undefined;
			return step.effect;
		}
		if (!shelf || !list) return pressLoading(key);
		const step = pressShelf(list, shelf, shelfPage(size), key);
		list = step.view;
		return step.effect;
	};
	return {
		place: () => opened,
		list: () => {
			if (opened || !shelf || !list) return undefined;
			const {notice: _first, ...items} = shelf;
			return list.notice === undefined ? items : {...items, notice: list.notice};
		},
		progress: () => (opened ? progress(sceneOf(opened)) : 0),
		rows: () => {
			if (
				start.loadHighlighter &&
				start.display.depth !== 'none' &&
				!colouring &&
				opened &&
				uncoloured(sceneOf(opened)).length > 0
			)
				void colourCode(start.loadHighlighter);
			if (!searching && opened && !matchesOf(opened.article, opened.view.search).whole) void searchToEnd();
			const name = opened?.view.theme ?? habits.theme ?? 'dark';
			rows ??= frame().map(row => paintRow(row, {name, ...start.display}));
			return rows;
		},
		press: keys => {
			for (const key of keys) {
				const effect = pressOne(key);
				if (effect) start.onEffect(effect);
			}
			changed();
		},
		point: pointer => {
			if (!opened) return;
			const step = pressMouse(opened.view, sceneOf(opened), pointer);
			if (step.view === opened.view) return;
			opened.view = step.view;
			if (step.effect) start.onEffect(step.effect);
			changed();
		},
		paste: text => {
			const line = safeLine(text.replace(/\s*\n\s*/g, ' ').trim());
			if (opened?.view.prompt)
				opened.view = pasteInto(opened.view, sceneOf(opened), opened.view.prompt, line);
			else if (list && shelf && !opened) list = pasteFilter(list, shelf, line);
			changed();
		},
		resize: next => {
			size = next;
			changed();
		},
		open: (article, view, reading) => {
			opened = {article, view, reading};
			changed();
		},
		setText: article => {
			if (!opened) return;
			opened = {...opened, article, reading: true};
			changed();
		},
		adjust: change => {
			if (!opened) return;
			opened.view = change(opened.view);
			changed();
		},
		setArticle: article => {
			if (!opened) return;
			const notice = article.source.notices.at(-1);
			const view =
				notice !== undefined && opened.view.notice === undefined ? {...opened.view, notice} : opened.view;
			opened = {article, view, reading: false};
			changed();
		},
		replaceArticle: article => {
			if (!opened) return;
			opened = {article, view: movedView(opened.view, opened.article, article), reading: false};
			changed();
		},
		goTo: fragment => {
			if (!opened) return;
			scene = undefined;
			const {jumps} = opened.view;
			// One comes from the document before it, not from its beginning: that is the way back.
			opened.view = {...goToFragment(opened.view, sceneOf(opened), fragment), jumps};
			changed();
		},
		showShelf: at => {
			if (!shelf || !list) return;
			opened = undefined;
			list = {...list, typing: false, ...(at === undefined ? {} : {cursor: at})};
			changed();
		},
		setShelf: next => {
			shelf = next;
			list = openShelf(next);
			opened = undefined;
			changed();
		},
		reopen: (place, beneath) => {
			shelf = beneath;
			list = beneath && openShelf(beneath);
			opened = {...place};
			changed();
		},
		setItems: items => {
			if (!shelf) return;
			shelf = {...shelf, items};
			if (!opened) changed();
		},
		setLoaded: bytes => {
			if (!loading) return;
			loading = {...loading, bytes};
			if (!opened && !list) changed();
		},
		suggestTheme: theme => {
			if (!opened) habits = {...habits, theme};
			else if (opened.view.theme === (habits.theme ?? 'dark')) opened.view = {...opened.view, theme};
			habits = {...habits, theme};
			changed();
		},
		setPrompt: text => {
			if (!opened?.view.prompt) return;
			const line = lineOf(safeLine(text.replace(/\s*\n\s*/g, ' ')));
			opened.view = {...opened.view, prompt: {...opened.view.prompt, line}};
			changed();
		},
		notify: notice => {
			if (opened) opened.view = {...opened.view, notice};
			else if (list) list = {...list, notice};
			changed();
		},
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
