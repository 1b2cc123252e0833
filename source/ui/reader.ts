/** An article or a list of them → a person reading: the terminal opened, the first screen painted, then facts, Ink and keys, until they quit. */

import type {Pointer} from '../view/mouse.ts';
import type {Shelf} from '../view/shelf.ts';
import {type Habits, habitsOf, type View} from '../view/view.ts';
import type {mountApp} from './app-entry.tsx';
import {type Library, openDesk} from './desk.ts';
import {openErrands, type Programs} from './errands.ts';
import {openKeeper} from './keeper.ts';
import type {MouseInput} from './key-parser.ts';
import type {Memory} from './memory.ts';
import {type Opened, openingView} from './opened.ts';
import {Screen} from './screen.ts';
import {type Highlighter, startSession} from './session.ts';
import {type KeySource, openTerminal} from './terminal.ts';
import type {Display} from './theme.ts';

export type Reading = {
	/** What is painted first: the beginning of an article, or else the list, or else that one is being fetched. */
	readonly first?: Opened;
	readonly fetching?: {
		/** A host or a file. Safe, on one line. */
		readonly name: string;
		readonly open: (fetching: {
			readonly signal: AbortSignal;
			readonly onProgress: (bytes: number) => void;
		}) => Promise<Opened>;
	};
	readonly shelf?: Shelf;
	/** Articles begin at their top, wherever they were left. */
	readonly fromTop: boolean;
	readonly library: Library;
	/** Without it, nothing is remembered. */
	readonly memory?: Memory;
	/** What was read last, as a list. */
	readonly recent?: () => Promise<Shelf>;
	/** Keeps how the person reads, where that has changed. Never rejects. */
	readonly saveHabits: (habits: Partial<Habits>) => Promise<void>;
	readonly programs: Programs;
	readonly habits: Partial<Habits>;
	/** The theme is to fit the terminal's background, which is asked for. */
	readonly asksBackground: boolean;
	readonly display: Display;
	/** Where keys come from. */
	readonly keys: KeySource;
	readonly loadHighlighter: () => Promise<Highlighter>;
	readonly loadApp: () => Promise<{readonly mountApp: typeof mountApp}>;
	/** A few words for who has just come. */
	readonly welcome?: string;
	/** A sentence for the status bar. */
	readonly notice?: string;
	/** Ends the program at once. */
	readonly exit: (code: number) => void;
};

/**
 * Reads until the person quits; resolves to the exit code. Rejects, with the terminal given back, where the article
 * cannot be read.
 */
export function readInTerminal(reading: Reading): Promise<number> {
	return new Promise((resolve, reject) => {
		const {first, shelf, fetching, library, habits, welcome, fromTop} = reading;
		const cancel = new AbortController();
		const terminal = openTerminal({
			stdin: reading.keys,
			stdout: process.stdout,
			describe: error => `broadsheet: ${library.describe(error)}`,
			exit: reading.exit,
			onLost: () => resolve(0),
			onResume: () => screen.invalidate(),
			onResize: size => {
				screen.resize(size);
				session.resize(size);
			},
		});
		const screen = new Screen(terminal.sink, terminal.size());
		let unmount: (() => void) | undefined;
		const end = (finish: () => void) => {
			cancel.abort();
			const kept = keeper?.keep();
			const last = session.place()?.view;
			desk.close();
			unmount?.();
			terminal.restore();
			const written = Promise.allSettled([
				Promise.resolve(kept).then(() => reading.memory?.settled()),
				last ? reading.saveHabits(ownHabits(last)) : undefined,
			]);
			// A disk that does not answer keeps nobody from leaving.
			const late = new Promise(resolve => setTimeout(resolve, mostPatience).unref());
			Promise.race([written, late]).then(finish);
		};
		// A theme that fits the terminal is not the person's choice.
		let suggested: View['theme'] | undefined;
		const ownHabits = (last: View): Partial<Habits> => {
			const {theme, ...others} = habitsOf(last);
			return theme === suggested ? others : {theme, ...others};
		};
		const view = first && openingView(first, habits, fromTop);
		const session = startSession({
			...(first && view
				? {
						opened: {
							article: first.head,
							view: welcome === undefined ? view : {...view, welcome},
							reading: true,
						},
					}
				: {}),
			...(shelf ? {shelf} : {}),
			...(fetching ? {loading: {name: fetching.name, bytes: 0}} : {}),
			size: terminal.size(),
			habits,
			display: reading.display,
			loadHighlighter: reading.loadHighlighter,
			onEffect: effect => {
				if (desk.carryOut(effect) || errands.carryOut(effect)) return;
				if (effect.kind === 'suspend') terminal.suspend();
				else if (effect.kind === 'mouse') terminal.setMouse(effect.on);
				else end(() => resolve(0));
			},
		});
		const keeper = reading.memory && openKeeper(reading.memory, session);
		if (first && view) keeper?.opened(first.address, view);
		const desk = openDesk(library, session, shelf, {
			habits,
			fromTop,
			onLeave: () => void keeper?.keep(),
			onOpen: (address, view) => keeper?.opened(address, view),
			...(reading.recent ? {recent: reading.recent} : {}),
			onEnd: () => end(() => resolve(0)),
			onTitle: terminal.setTitle,
		});
		const errands = openErrands(reading.programs, session, terminal, desk, library.describe);
		// Until Ink is there, the same rows are painted without it.
		const stopPainting = session.subscribe(() => screen.paint(session.rows()));
		screen.paint(session.rows());
		const point = ({action, button, x, y}: MouseInput) => {
			const isOurs =
				action === 'press' || action === 'drag'
					? button === 0
					: !/^(?:move|wheel-(?:left|right))$/.test(action);
			if (isOurs) session.point({action: action as Pointer['action'], x, y});
		};
		terminal.listen(inputs => {
			let keys: string[] = [];
			const pressAll = () => {
				if (keys.length > 0) session.press(keys);
				keys = [];
			};
			for (const input of inputs) {
				if (input.type === 'key') keys.push(input.key);
				if (input.type === 'mouse') {
					pressAll();
					point(input);
				}
				if (input.type === 'background') {
					suggested = input.brightness > 0.5 ? 'light' : 'dark';
					session.suggestTheme(suggested);
				}
				if (input.type !== 'paste') continue;
				pressAll();
				session.paste(input.text);
			}
			pressAll();
		});
		if (habits.mouse !== false) terminal.setMouse(true);
		if (reading.asksBackground) terminal.askBackground();
		if (reading.notice !== undefined) session.notify(reading.notice);
		const begin = async (): Promise<void> => {
			if (!fetching) return desk.begin(first);
			const {signal} = cancel;
			const opened = await fetching.open({signal, onProgress: throttled(session.setLoaded)});
			if (signal.aborted) return;
			const openedView = openingView(opened, habits, fromTop);
			keeper?.opened(opened.address, openedView);
			session.open(opened.head, openedView, true);
			await desk.begin(opened);
		};
		begin().catch(error => {
			if (!cancel.signal.aborted) end(() => reject(error));
		});
		// The first screen is on its way before Ink takes the thread for itself.
		setImmediate(() => {
			reading.loadApp().then(
				app => {
					stopPainting();
					unmount = app.mountApp(session, screen, error => end(() => reject(error)));
				},
				error => end(() => reject(error)),
			);
		});
	});
}

/** So long is waited for what is kept to be written, in milliseconds. */
const mostPatience = 2000;

/** What is told is drawn at most so often. */
const drawMilliseconds = 100;

function throttled(tell: (bytes: number) => void): (bytes: number) => void {
	let told = 0;
	return bytes => {
		if (Date.now() - told < drawMilliseconds) return;
		told = Date.now();
		tell(bytes);
	};
}
