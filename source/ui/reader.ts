/** An article or a list of them → a person reading: the terminal opened, the first screen painted, then facts, Ink and keys, until they quit. */

import {type Habits, habitsOf, type View} from '../view/view.ts';
import type {mountApp} from './app-entry.tsx';
import type {MouseInput} from './key-parser.ts';
import {beginReading, type Reading} from './reading.ts';
import {Screen} from './screen.ts';
import type {Highlighter} from './session.ts';
import {type KeySource, openTerminal} from './terminal.ts';

/** What reading on a whole screen needs beside. */
export type ScreenReading = Reading & {
	/** The theme is to fit the terminal's background, which is asked for. */
	readonly asksBackground: boolean;
	/** Why what the person has changed of these habits cannot be kept; undefined where it can. */
	readonly whyNotKept: (habits: Partial<Habits>) => Promise<string | undefined>;
	/** Where keys come from. */
	readonly keys: KeySource;
	readonly loadHighlighter: () => Promise<Highlighter>;
	readonly loadApp: () => Promise<{readonly mountApp: typeof mountApp}>;
	/** Ends the program at once. */
	readonly exit: (code: number) => void;
};

/**
 * Reads until the person quits; resolves to the exit code. Rejects, with the terminal given back, where the article
 * cannot be read.
 */
export function readInTerminal(reading: ScreenReading): Promise<number> {
	return new Promise((resolve, reject) => {
		const {library, habits} = reading;
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
			const kept = keep();
			const last = session.place()?.view;
			desk.close();
			unmount?.();
			terminal.restore();
			const written = Promise.allSettled([kept, last ? reading.saveHabits(ownHabits(last)) : undefined]);
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
		const {session, desk, begin, keep} = beginReading(reading, {
			size: terminal.size(),
			habits,
			loadHighlighter: reading.loadHighlighter,
			terminal,
			onEffect: effect => {
				if (effect.kind === 'suspend') terminal.suspend();
				else if (effect.kind === 'mouse') terminal.setMouse(effect.on);
				else end(() => resolve(0));
			},
			onEnd: () => end(() => resolve(0)),
			onTitle: terminal.setTitle,
		});
		// Said once, as soon as something is changed that the next session will not know of.
		let last = settingsOf(habits);
		let told = false;
		const stopTelling = session.subscribe(() => {
			const view = session.place()?.view;
			if (!view || settingsOf(view) === last) return;
			last = settingsOf(view);
			reading.whyNotKept(ownHabits(view)).then(reason => {
				if (reason === undefined || told) return;
				told = true;
				stopTelling();
				session.notify(`Not kept for next time: ${reason}`);
			});
		});
		// Before Ink makes its frame of the same rows, which then changes no cell: a key waits for neither React nor Yoga.
		session.subscribe(() => screen.paint(session.rows()));
		screen.paint(session.rows());
		const point = ({action, button, x, y}: MouseInput) => {
			if (action === 'move' || ((action === 'press' || action === 'drag') && button !== 0)) return;
			session.point({action, x, y});
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
		begin(cancel.signal).catch(error => {
			if (!cancel.signal.aborted) end(() => reject(error));
		});
		// The first screen is on its way before Ink takes the thread for itself.
		setImmediate(() => {
			reading.loadApp().then(
				app => {
					unmount = app.mountApp(session, screen, error => end(() => reject(error)));
				},
				error => end(() => reject(error)),
			);
		});
	});
}

/** What of the habits a session keeps, to be compared. */
function settingsOf({theme, measure, justify, spacing, mouse}: Partial<Habits>): string {
	return [theme, measure, justify, spacing, mouse].join();
}

/** So long is waited for what is kept to be written, in milliseconds. */
const mostPatience = 2000;
