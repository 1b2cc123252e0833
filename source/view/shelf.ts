/** A list of articles to choose from, and a key → the list's next state: its filter, its cursor, what is to be opened. */

import type {PartialDate} from '../article/partial-date.ts';
import type {CommandId} from './commands.ts';
import {holdsWords} from './holds-words.ts';
import {keymap} from './keymap.ts';

/** One article of the list. What its beginning tells comes later than its name. */
export type ShelfItem = {
	/** What opens it: a path or an address. */
	readonly address: string;
	/** What it is called in the folder. Safe, on one line. */
	readonly name: string;
	readonly title?: string;
	readonly date?: PartialDate;
	readonly words?: number;
	/** The words are reckoned from the beginning, not counted. */
	readonly isReckoned?: boolean;
	/** How far it has been read, 0–1. */
	readonly progress?: number;
	/** Why it cannot be read, a sentence without its stop. */
	readonly trouble?: string;
};

export type Shelf = {
	/** The folder, or what was named. Safe, on one line. */
	readonly name: string;
	readonly items: readonly ShelfItem[];
	/** The list was opened from an article, to which closing it returns. */
	readonly isOver?: boolean;
	/** A sentence for the status bar: what is not listed, and why. */
	readonly notice?: string;
};

/** Law: no row is kept here; the cursor is an address, so that the list may grow around it. */
export type ShelfView = {
	readonly cursor: string | undefined;
	/** What has been typed: words that title or name must hold. */
	readonly filter: string;
	/** Whether letters go to the filter, and never move the cursor. */
	readonly typing: boolean;
	/** First row of the help that is on screen, where it is open. */
	readonly helpRow?: number;
	readonly notice?: string;
};

export type ShelfStep = {
	readonly view: ShelfView;
	readonly effect?:
		| {readonly kind: 'open'; readonly address: string}
		| {readonly kind: 'quit' | 'suspend' | 'close'};
};

export function openShelf(shelf: Shelf, at?: string): ShelfView {
	return {
		cursor: at ?? shelf.items[0]?.address,
		filter: '',
		typing: false,
		...(shelf.notice ? {notice: shelf.notice} : {}),
	};
}

/** The articles whose title or name holds every word of the filter, whatever the case and accents. */
export function shelved({items}: Shelf, filter: string): readonly ShelfItem[] {
	return filter.trim() === ''
		? items
		: items.filter(({title = '', name}) => holdsWords(`${title} ${name}`, filter));
}

/** The index of the article under the cursor among those listed; the first where it is not among them. */
export function shelfIndex(listed: readonly ShelfItem[], {cursor}: ShelfView): number {
	return Math.max(
		0,
		listed.findIndex(({address}) => address === cursor),
	);
}

/** What a list understands, and what it does there, in the order of its help. */
export const shelfCommands = {
	'line-down': 'Next article',
	'line-up': 'Previous article',
	'page-down': 'A page down',
	'page-up': 'A page up',
	'half-page-down': 'Half a page down',
	'half-page-up': 'Half a page up',
	top: 'To the first article',
	bottom: 'To the last article',
	close: 'Back to the article, or quit',
	quit: 'Quit',
	suspend: 'Suspend to the shell',
	help: 'Help',
} satisfies Readonly<Partial<Record<CommandId, string>>>;
type ShelfCommand = keyof typeof shelfCommands;
const ids = Object.keys(shelfCommands) as ShelfCommand[];

// These alone take a small letter from the filter, and only from its beginning.
const byLetter: readonly ShelfCommand[] = ['line-down', 'line-up', 'close', 'quit', 'suspend', 'help'];
const moves: readonly ShelfCommand[] = ids.slice(0, ids.indexOf('close'));

/** The keys of a command that act in a list while nothing is typed; any other letter begins the filter. */
export function shelfKeys(id: ShelfCommand): readonly string[] {
	return keymap[id].filter(key => key !== 'enter' && (byLetter.includes(id) || !/^\p{Ll}$/u.test(key)));
}

function commandOf(key: string, typing: boolean): ShelfCommand | undefined {
	return ids.find(id => shelfKeys(id).some(each => each === key && !(typing && isTyped(each))));
}

// Further than any help is long.
const farDown = 10_000;

function isTyped(key: string): boolean {
	return [...key].length === 1 || key === 'space';
}

/** Adds text that was pasted, safe and on one line, to the filter. */
export function pasteFilter(view: ShelfView, shelf: Shelf, text: string): ShelfView {
	return refiltered({...view, typing: true}, shelf, view.filter + text);
}

/** Presses one key. `page`: how many articles the window shows. Pure. */
export function pressShelf(before: ShelfView, shelf: Shelf, page: number, key: string): ShelfStep {
	const {notice: _gone, ...view} = before;
	if (view.helpRow !== undefined) return {view: pressHelp(view, page, key)};
	const listed = shelved(shelf, view.filter);
	const at = shelfIndex(listed, view);
	if (key === 'enter') {
		const item = listed[at];
		return item
			? {view: {...view, cursor: item.address}, effect: {kind: 'open', address: item.address}}
			: {view};
	}
	if (key === 'escape') {
		const leaves = shelf.isOver && !view.typing && view.filter === '';
		return leaves ? {view, effect: {kind: 'close'}} : {view: {...view, filter: '', typing: false}};
	}
	if (key === 'backspace') return {view: refiltered(view, shelf, [...view.filter].slice(0, -1).join(''))};
	if (key === 'ctrl-u' && view.typing) return {view: refiltered(view, shelf, '')};
	if (key === '/' && !view.typing) return {view: {...refiltered(view, shelf, ''), typing: true}};
	const command = commandOf(key, view.typing);
	if (command === undefined) {
		return isTyped(key)
			? {view: refiltered({...view, typing: true}, shelf, view.filter + (key === 'space' ? ' ' : key))}
			: {view};
	}
	if (command === 'help') return {view: {...view, helpRow: 0}};
	if (command === 'suspend') return {view, effect: {kind: 'suspend'}};
	if (command === 'close' && shelf.isOver) return {view, effect: {kind: 'close'}};
	if (command === 'quit' || command === 'close') return {view, effect: {kind: 'quit'}};
	const next = Math.min(listed.length - 1, Math.max(0, at + stepOf(command, page, listed.length)));
	return {view: {...view, cursor: listed[next]?.address}};
}

function pressHelp(view: ShelfView, page: number, key: string): ShelfView {
	const command = moves.find(id => keymap[id].includes(key));
	if (command !== undefined)
		return {...view, helpRow: Math.max(0, view.helpRow! + stepOf(command, page, farDown))};
	const {helpRow: _closed, ...rest} = view;
	return rest;
}

function stepOf(command: ShelfCommand, page: number, count: number): number {
	const half = Math.max(1, page >> 1);
	const steps: Readonly<Partial<Record<ShelfCommand, number>>> = {
		'line-down': 1,
		'line-up': -1,
		'half-page-down': half,
		'half-page-up': -half,
		'page-down': page,
		'page-up': -page,
		top: -count,
		bottom: count,
	};
	return steps[command] ?? 0;
}

/** The first of those listed whose title, or whose name, begins with what was typed; else the first. */
function bestOf(listed: readonly ShelfItem[], filter: string): ShelfItem | undefined {
	const wanted = filter.trim().toLowerCase();
	const begins = (words: string | undefined) => words?.toLowerCase().startsWith(wanted);
	return (
		listed.find(({title, name}) => begins(title ?? name)) ??
		listed.find(({name}) => begins(name)) ??
		listed[0]
	);
}

// The cursor stays on its article while that is listed, else it goes to the best.
function refiltered(view: ShelfView, shelf: Shelf, filter: string): ShelfView {
	const listed = shelved(shelf, filter);
	const stays = listed.some(({address}) => address === view.cursor);
	return {
		...view,
		filter,
		typing: filter !== '' || view.typing,
		cursor: stays ? view.cursor : bestOf(listed, filter)?.address,
	};
}
