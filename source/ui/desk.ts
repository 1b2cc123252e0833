/** Addresses → the document on the desk: opened from the list or by a link, gone back to, read again when its file changes. */

import type {PartialDate} from '../article/partial-date.ts';
import {shownPartialDate} from '../article/shown-date.ts';
import {type Shelf, shelved} from '../view/shelf.ts';
import {type Effect, habitsOf, openView} from '../view/view.ts';
import type {DeskOptions, Library} from './desk-options.ts';
import {recalledView} from './memory.ts';
import {type Opened, openingView} from './opened.ts';
import type {Session, ShelfEffect} from './session.ts';
import {type Beneath, goneOn, noTrail, type Trail, travelled, type Visit} from './trail.ts';

export type Desk = {
	/** Carries out what concerns documents; says whether it did. */
	readonly carryOut: (effect: Effect | ShelfEffect) => boolean;
	/** Builds the document that the session starts with, or looks through the list. Rejects where the one document cannot be built. */
	readonly begin: (first: Opened | undefined) => Promise<void>;
	/** The address of the document that is open. */
	readonly address: () => string | undefined;
	/** Puts another document on top of the one that is open, to which going back returns. */
	readonly show: (opened: Opened) => Promise<void>;
	/** Reads the document again, as when its file has changed. */
	readonly readAgain: () => Promise<void>;
	readonly close: () => void;
};

/** The list is drawn again at most this often while it is looked through. */
const drawMilliseconds = 60;

export function openDesk(
	library: Library,
	session: Session,
	firstShelf: Shelf | undefined,
	{habits: first, fromTop = false, recent, onLeave, onOpen, onDate, onEnd, onTitle}: DeskOptions,
): Desk {
	/** How the person reads, from one article to the next. */
	let habits = first;
	let shelf = firstShelf;
	let items = shelf?.items ?? [];
	let current: Opened | undefined;
	let trail: Trail = noTrail;
	let beneath: Beneath | undefined;
	let unwatch = () => {};
	/** Counts what has been opened: what comes of an earlier one comes too late. */
	let turn = 0;
	let closed = false;
	/** Dates that the person has given to articles without one, or taken back, by address. */
	const given = new Map<string, PartialDate | undefined>();

	const complain = (error: unknown) => session.notify(library.describe(error));

	function put(opened: Opened | undefined): number {
		current = opened;
		unwatch();
		unwatch = opened ? library.watch(opened.address, () => void readAgain(false)) : () => {};
		const title = opened?.head.title ?? shelf?.name;
		if (title !== undefined) onTitle(title);
		return ++turn;
	}

	const dateFor = ({address, date}: Opened) => (given.has(address) ? given.get(address) : date);

	async function finish(opened: Opened, mine: number, fragment?: string): Promise<void> {
		const article = await opened.build(dateFor(opened), more => {
			if (mine !== turn || closed) return;
			session.setText(more);
			recallLate(opened, more.source.text);
		});
		if (mine !== turn) return;
		session.setArticle(article);
		if (fragment !== undefined) session.goTo(fragment);
	}

	/** What is remembered of a large document is found in its text when all of that is there. */
	function recallLate({address, source, head, remembered}: Opened, text: string): void {
		if (!remembered || text.length === source.text.length) return;
		session.adjust(view => {
			const hasMoved = view.anchor !== openView(head).anchor;
			const recalled = recalledView(view, text, remembered, fromTop || hasMoved);
			onOpen?.(address, recalled);
			return recalled;
		});
	}

	async function open(address: string, fragment?: string): Promise<void> {
		const before = turn;
		const opened = await library.open(address);
		if (before !== turn || closed) return;
		await lay(opened, fragment);
	}

	async function lay(opened: Opened, fragment?: string): Promise<void> {
		leave();
		const mine = put(opened);
		const listed = items.some(item => item.address === opened.address);
		const view = openingView(opened, {...habits, listed}, fromTop);
		onOpen?.(opened.address, view);
		session.open(opened.head, view, true);
		await finish(opened, mine, fragment);
	}

	/** Notes what is to be known of the document after it has been left. */
	function leave(): void {
		onLeave?.();
		noteProgress();
		const here = visit();
		if (here) habits = habitsOf(here.place.view);
	}

	function visit(): Visit | undefined {
		const place = session.place();
		return current && place ? {opened: current, place} : undefined;
	}

	async function followTo(path: string, fragment: string | undefined): Promise<void> {
		const here = visit();
		if (!here) return;
		await open(library.beside(here.opened.address, path), fragment);
		trail = goneOn(trail, here);
	}

	async function show(opened: Opened): Promise<void> {
		const here = visit();
		if (here) trail = goneOn(trail, here);
		await lay(opened);
	}

	async function travel(by: 1 | -1): Promise<void> {
		const here = visit();
		const step = here && travelled(trail, by, here);
		if (!step) {
			session.notify(by < 0 ? 'There is no place to go back to' : 'There is no place to go forward to');
			return;
		}
		trail = step.trail;
		const {target} = step;
		const {article, view} = target.place;
		onLeave?.();
		put(target.opened);
		onOpen?.(target.opened.address, view);
		session.open(article, {...view, ...habitsOf(here.place.view), travelling: by < 0}, false);
		// It may have changed meanwhile.
		await readAgain(false);
	}

	async function readAgain(asked: boolean): Promise<void> {
		if (!current || closed) return;
		const mine = turn;
		const {address} = current;
		const opened = await library.open(address).catch(error => {
			if (asked || mine === turn) complain(error);
		});
		if (!opened || mine !== turn) return;
		const before = session.place()?.article.source.text;
		if (opened.source.text === before) {
			if (asked) session.notify('It reads as before');
			return;
		}
		const article = await opened.build(dateFor(opened));
		if (mine !== turn) return;
		// What is built from now on is what is shown.
		current = opened;
		if (article.source.text === before) {
			if (asked) session.notify('It reads as before');
			return;
		}
		session.replaceArticle(article);
		session.notify('The file has changed: this is how it reads now');
	}

	async function countFrom(date: PartialDate | undefined): Promise<void> {
		if (!current) return;
		const mine = turn;
		given.set(current.address, date);
		onDate?.(date);
		const article = await current.build(date);
		if (mine !== turn) return;
		session.replaceArticle(article);
		session.notify(date ? `Counted from ${shownPartialDate(date)}` : 'The article has no date again');
	}

	function noteProgress(): void {
		const place = session.place();
		if (!current || !place) return;
		const {address} = current;
		const known = {
			progress: session.progress(),
			// By now they are counted.
			...(place.reading ? {} : {words: place.article.words, isReckoned: false}),
		};
		items = items.map(item => (item.address === address ? {...item, ...known} : item));
		session.setItems(items);
	}

	async function showRecent(): Promise<void> {
		const list = await recent?.();
		if (!list || list.items.length === 0) {
			session.notify('Nothing is remembered of what was read');
			return;
		}
		leave();
		const here = visit();
		if (here) beneath = {visit: here, shelf, items, trail, beneath};
		put(undefined);
		shelf = here ? {...list, isOver: true} : list;
		[items, trail] = [list.items, noTrail];
		session.setShelf(shelf);
		await lookThrough();
	}

	/** Goes back to the article that the list was opened from, in its place. */
	async function uncover({visit, ...under}: Beneath): Promise<void> {
		({shelf, items, trail, beneath} = under);
		const {opened, place} = visit;
		const mine = put(opened);
		const {listed} = place.view;
		const view = {...place.view, ...habits, listed};
		onOpen?.(opened.address, view);
		session.reopen({...place, view}, shelf && {...shelf, items});
		await (place.reading ? finish(opened, mine) : readAgain(false));
	}

	function close(): void {
		if (!current && beneath) {
			uncover(beneath).catch(complain);
			return;
		}
		if (!shelf) {
			onEnd();
			return;
		}
		leave();
		const at = current?.address;
		put(undefined);
		trail = noTrail;
		session.showShelf(at);
	}

	async function turnTo(by: number): Promise<void> {
		const listed = shelved({name: '', items}, '');
		const at = listed.findIndex(({address}) => address === current?.address);
		const target = listed[Math.max(0, Math.min(listed.length - 1, at + by))];
		if (!target || target.address === current?.address) {
			session.notify(
				by > 0 ? 'This is the last article of the list' : 'This is the first article of the list',
			);
			return;
		}
		await open(target.address);
	}

	async function lookThrough(): Promise<void> {
		const looked = shelf;
		let drawn = 0;
		for (let at = 0; at < items.length && !closed; at++) {
			const seen = await library.glance(items[at]!);
			// Another list has come meanwhile.
			if (shelf !== looked) return;
			items = items.with(at, {...items[at]!, ...seen});
			if (Date.now() - drawn < drawMilliseconds && at < items.length - 1) continue;
			drawn = Date.now();
			session.setItems(items);
		}
	}

	return {
		carryOut: effect => {
			switch (effect.kind) {
				case 'open':
					if ('address' in effect) open(effect.address).catch(complain);
					else followTo(effect.path, effect.fragment).catch(complain);
					return true;
				case 'browse':
					library
						.browse(effect.url)
						.then(() => session.notify(`Opened in the browser: ${effect.url}`), complain);
					return true;
				case 'turn':
					turnTo(effect.by).catch(complain);
					return true;
				case 'travel':
					travel(effect.by).catch(complain);
					return true;
				case 'recent':
					showRecent().catch(complain);
					return true;
				case 'date':
					countFrom(effect.date).catch(complain);
					return true;
				case 'reload':
					readAgain(true).catch(complain);
					return true;
				case 'close':
					close();
					return true;
				default:
					return false;
			}
		},
		begin: async first => {
			const mine = put(first);
			if (first) await finish(first, mine);
			if (shelf) await lookThrough();
		},
		address: () => current?.address,
		show,
		readAgain: () => readAgain(false),
		close: () => {
			closed = true;
			unwatch();
		},
	};
}
