/** A document that has been opened, and the view that it opens with. */

import type {Article} from '../article/article.ts';
import type {PartialDate} from '../article/partial-date.ts';
import type {Source} from '../article/source.ts';
import type {Remembered} from '../store/remembered.ts';
import {type Habits, openView, type View} from '../view/view.ts';
import {recalledView} from './memory.ts';

/** A document that has been read: its head at once, the whole with its facts later. */
export type Opened = {
	/** What opens it again: a path or an address. */
	readonly address: string;
	/** All of it as it was read; of a large file its beginning. */
	readonly source: Source;
	/** The beginning of it, without its facts. */
	readonly head: Article;
	/** What the head is counted from where the document gives no date: what was said, or is remembered. */
	readonly date?: PartialDate | undefined;
	/**
	 * Builds the whole article elsewhere, counted from `date` where it gives none itself. `onMore` is given the head of a
	 * longer one with its facts, then the text as soon as it is whole, before all facts are found.
	 */
	readonly build: (date: PartialDate | undefined, onMore?: (article: Article) => void) => Promise<Article>;
	/** What is remembered of it from before. */
	readonly remembered?: Remembered | undefined;
};

/** The view that a document opens with: as it was left, where that is remembered. */
export function openingView(opened: Opened, habits: Partial<Habits>, fromTop: boolean): View {
	const view = openView(opened.head, habits);
	return opened.remembered ? recalledView(view, opened.source.text, opened.remembered, fromTop) : view;
}
