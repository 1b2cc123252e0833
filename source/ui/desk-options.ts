/** What the desk needs around it: documents by their addresses, and whom to tell of what it does. */

import type {PartialDate} from '../article/partial-date.ts';
import type {Shelf, ShelfItem} from '../view/shelf.ts';
import type {Habits, View} from '../view/view.ts';
import type {Opened} from './opened.ts';

/** What the desk needs of the world. Every promise rejects with an error that `describe` makes a sentence of. */
export type Library = {
	readonly open: (address: string) => Promise<Opened>;
	/** The address of what a link in a document names. */
	readonly beside: (address: string, path: string) => string;
	/** Opens an address in the browser. */
	readonly browse: (url: string) => Promise<void>;
	/** Calls back when a document has changed where it is kept; returns how to stop. */
	readonly watch: (address: string, changed: () => void) => () => void;
	/** What the beginning of an article tells for the list. */
	readonly glance: (item: ShelfItem) => Promise<ShelfItem>;
	/** One sentence for an error. */
	readonly describe: (error: unknown) => string;
};

export type DeskOptions = {
	readonly habits: Partial<Habits>;
	/** Articles begin at their top, wherever they were left. */
	readonly fromTop?: boolean;
	/** A document is about to be left, or has come with these marks and notes. */
	readonly onLeave?: () => void;
	readonly onOpen?: (address: string, view: View) => void;
	/** The person has set the date of the document that is open, or has taken it back. */
	readonly onDate?: (date: PartialDate | undefined) => void;
	/** What was read last, as a list. */
	readonly recent?: () => Promise<Shelf>;
	/** There is no list to go back to. */
	readonly onEnd: () => void;
	/** Another document has come. */
	readonly onTitle: (title: string) => void;
};
