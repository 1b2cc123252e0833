/** An article or a list of them → a person reading: the terminal opened, the first screen painted, then facts, Ink and keys, until they quit. */

import type {Shelf} from '../view/shelf.ts';
import {type Habits, openView} from '../view/view.ts';
import type {mountApp} from './app-entry.tsx';
import {type Library, type Opened, openDesk} from './desk.ts';
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
	readonly library: Library;
	readonly habits: Partial<Habits>;
	readonly display: Display;
	/** Where keys come from. */
	readonly keys: KeySource;
	readonly loadHighlighter: () => Promise<Highlighter>;
	readonly loadApp: () => Promise<{readonly mountApp: typeof mountApp}>;
	/** A few words for who has just come. */
	readonly welcome?: string;
	/** Ends the program at once. */
	readonly exit: (code: number) => void;
};

/**
 * Reads until the person quits; resolves to the exit code. Rejects, with the terminal given back, where the article
 * cannot be read.
 */
export function readInTerminal(reading: Reading): Promise<number> {
	return new Promise((resolve, reject) => {
		const {first, shelf, fetching, library, habits, welcome} = reading;
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
			desk.close();
			unmount?.();
			terminal.restore();
			finish();
		};
		const view = first && openView(first.head, habits);
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
				if (desk.carryOut(effect)) return;
				if (effect.kind === 'suspend') terminal.suspend();
				else end(() => resolve(0));
			},
		});
		const desk = openDesk(library, session, shelf, {
			habits,
			onEnd: () => end(() => resolve(0)),
			onTitle: terminal.setTitle,
		});
		// Until Ink is there, the same rows are painted without it.
		const stopPainting = session.subscribe(() => screen.paint(session.rows()));
		screen.paint(session.rows());
		terminal.listen(inputs => {
			const keys = inputs.flatMap(input => (input.type === 'key' ? [input.key] : []));
			if (keys.length > 0) session.press(keys);
		});
		const begin = async (): Promise<void> => {
			if (!fetching) return desk.begin(first);
			const {signal} = cancel;
			const opened = await fetching.open({signal, onProgress: throttled(session.setLoaded)});
			if (signal.aborted) return;
			session.open(opened.head, openView(opened.head, habits), true);
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
