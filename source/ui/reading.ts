/** An article or a list of them, and the world around → a session with its desk, whichever way it is shown. */

import type {Shelf} from '../view/shelf.ts';
import type {Effect, Habits} from '../view/view.ts';
import {type Desk, openDesk} from './desk.ts';
import type {Library} from './desk-options.ts';
import {openErrands, type Programs} from './errands.ts';
import {openKeeper} from './keeper.ts';
import type {Memory} from './memory.ts';
import {type Opened, openingView} from './opened.ts';
import {type Session, type ShelfEffect, type Start, startSession} from './session.ts';
import type {Terminal} from './terminal.ts';
import type {Display} from './theme.ts';

export type Reading = {
	/** What is there first: the beginning of an article, or else the list, or else that one is being fetched. */
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
	readonly display: Display;
	/** A few words for who has just come. */
	readonly welcome?: string;
	/** A sentence for the status bar. */
	readonly notice?: string;
};

/** What the session is shown on. */
export type Face = Pick<Start, 'size' | 'habits' | 'loadHighlighter'> & {
	readonly terminal: Pick<Terminal, 'copy' | 'lend'>;
	/** Carries out what neither the desk nor other programs do. */
	readonly onEffect: (effect: Effect | ShelfEffect) => void;
	/** There is no list to go back to. */
	readonly onEnd: () => void;
	/** Another document has come. */
	readonly onTitle: (title: string) => void;
};

export type Begun = {
	readonly session: Session;
	readonly desk: Desk;
	/**
	 * Builds what is there first, or fetches it, or looks through the list. Rejects where the one document cannot be read;
	 * after `signal`, nothing comes of it.
	 */
	readonly begin: (signal: AbortSignal) => Promise<void>;
	/** Carries out what is asked of the world. */
	readonly carryOut: (effect: Effect | ShelfEffect) => void;
	/** Writes the place, marks and notes. Never rejects. */
	readonly keep: () => Promise<void>;
};

export function beginReading(reading: Reading, face: Face): Begun {
	const {first, shelf, fetching, library, memory, recent, welcome, fromTop} = reading;
	const {terminal, habits, onEffect, onEnd, onTitle, ...screen} = face;
	const view = first && openingView(first, habits, fromTop);
	const carryOut = (effect: Effect | ShelfEffect) => {
		if (!desk.carryOut(effect) && !errands.carryOut(effect)) onEffect(effect);
	};
	const session = startSession({
		...screen,
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
		habits,
		display: reading.display,
		onEffect: carryOut,
	});
	memory?.listen(session.notify);
	const keeper = memory && openKeeper(memory, session);
	if (first && view) keeper?.opened(first.address, view);
	const desk = openDesk(library, session, shelf, {
		habits,
		fromTop,
		onLeave: () => void keeper?.keep(),
		onOpen: (address, opened) => keeper?.opened(address, opened),
		onDate: date => keeper?.dated(date),
		...(recent ? {recent} : {}),
		onEnd,
		onTitle,
	});
	const errands = openErrands(reading.programs, session, terminal, desk, library.describe);
	return {
		session,
		desk,
		carryOut,
		begin: async signal => {
			if (!fetching) return desk.begin(first);
			const opened = await fetching.open({signal, onProgress: throttled(session.setLoaded)});
			if (signal.aborted) return;
			const openedView = openingView(opened, habits, fromTop);
			keeper?.opened(opened.address, openedView);
			session.open(opened.head, openedView, true);
			await desk.begin(opened);
		},
		keep: async () => {
			await keeper?.keep();
			await memory?.settled();
		},
	};
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
