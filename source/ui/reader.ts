/** The head of an article → a person reading it: the terminal opened, the first screen painted, then facts, Ink and keys, until they quit. */

import type {Article} from '../article/article.ts';
import {openView, type View} from '../view/view.ts';
import type {mountApp} from './app-entry.tsx';
import {Screen} from './screen.ts';
import {startSession} from './session.ts';
import {type KeySource, openTerminal} from './terminal.ts';
import type {ColourDepth} from './theme.ts';

export type Reading = {
	/** What is painted first: the beginning of the article, without its facts. */
	readonly head: Article;
	readonly theme: View['theme'];
	readonly depth: ColourDepth;
	/** Where keys come from. */
	readonly keys: KeySource;
	/** Builds the whole article elsewhere. */
	readonly build: () => Promise<Article>;
	readonly loadApp: () => Promise<{readonly mountApp: typeof mountApp}>;
	/** One sentence for an error that nobody caught. */
	readonly describe: (error: unknown) => string;
	/** Ends the program at once. */
	readonly exit: (code: number) => void;
};

/**
 * Reads until the person quits; resolves to the exit code. Rejects, with the terminal given back, where the article
 * cannot be read.
 */
export function readInTerminal(reading: Reading): Promise<number> {
	return new Promise((resolve, reject) => {
		const {head} = reading;
		const terminal = openTerminal({
			stdin: reading.keys,
			stdout: process.stdout,
			describe: reading.describe,
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
			unmount?.();
			terminal.restore();
			finish();
		};
		const session = startSession({
			article: head,
			view: openView(head, reading.theme),
			size: terminal.size(),
			depth: reading.depth,
			reading: true,
			onEffect: effect => {
				if (effect.kind === 'quit') end(() => resolve(0));
				else terminal.suspend();
			},
		});
		// Until Ink is there, the same rows are painted without it.
		const stopPainting = session.subscribe(() => screen.paint(session.rows()));
		screen.paint(session.rows());
		terminal.setTitle(head.title);
		terminal.listen(inputs => {
			const keys = inputs.flatMap(input => (input.type === 'key' ? [input.key] : []));
			if (keys.length > 0) session.press(keys);
		});
		reading.build().then(
			article => session.setArticle(article),
			error => end(() => reject(error)),
		);
		// The first screen is on its way before Ink takes the thread for itself.
		setImmediate(() => {
			reading.loadApp().then(
				app => {
					stopPainting();
					unmount = app.mountApp(session, screen);
				},
				error => end(() => reject(error)),
			);
		});
	});
}
