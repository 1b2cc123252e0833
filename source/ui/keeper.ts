/** A session as it goes on → what is remembered of its documents: marks and notes at once, the place now and then. */

import type {Article} from '../article/article.ts';
import type {PartialDate} from '../article/partial-date.ts';
import type {Remembered} from '../store/remembered.ts';
import {changedMemory, datedMemory, type Kept, type Memory} from './memory.ts';
import type {Session} from './session.ts';

/** The place is written when it has not changed for this long. */
const restMilliseconds = 2000;

export type Keeper = {
	/** Another document has come, with these marks and notes. */
	readonly opened: (address: string, kept: Kept) => void;
	/** The person has set the document's date, or has taken it back. */
	readonly dated: (date: PartialDate | undefined) => void;
	/** Writes what there is to write. */
	readonly keep: () => Promise<void>;
};

export function openKeeper(memory: Memory, session: Session): Keeper {
	let address = '';
	let kept: Kept = {marks: {}, notes: []};
	let anchor: number | undefined;
	let timer: NodeJS.Timeout | undefined;
	let article: Article | undefined;

	async function keep(also = (remembered: Remembered) => remembered): Promise<void> {
		clearTimeout(timer);
		const place = session.place();
		if (!place || address === '') return;
		const before = kept;
		const {view} = place;
		kept = {marks: view.marks, notes: view.notes};
		[anchor, article] = [view.anchor, place.article];
		const now = new Date();
		const progress = session.progress();
		await memory.change(address, known => also(changedMemory(known, address, place, progress, before, now)));
	}

	function noticed(): void {
		const place = session.place();
		if (!place || address === '') return;
		const {view} = place;
		if (view.marks !== kept.marks || view.notes !== kept.notes) {
			// The same marks at other offsets are the same: the file has been edited.
			if (place.article !== article && article !== undefined) kept = {marks: view.marks, notes: view.notes};
			else void keep();
			article = place.article;
			return;
		}
		article = place.article;
		if (view.anchor === anchor) return;
		anchor = view.anchor;
		clearTimeout(timer);
		timer = setTimeout(() => void keep(), restMilliseconds);
		timer.unref();
	}

	session.subscribe(noticed);
	return {
		opened: (next, marked) => {
			clearTimeout(timer);
			[address, kept, anchor, article] = [next, marked, undefined, undefined];
		},
		dated: date => void keep(remembered => datedMemory(remembered, date)),
		keep: () => keep(),
	};
}
