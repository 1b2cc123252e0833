/** What is remembered of a document ↔ a view of it: the place, marks and notes, anchored by the words of the text. */

import type {Article} from '../article/article.ts';
import {type PartialDate, printPartialDate} from '../article/partial-date.ts';
import {findAnchor, textAnchor} from '../article/text-anchor.ts';
import type {RecentDocument} from '../store/document-store.ts';
import type {Highlight, Remembered} from '../store/remembered.ts';
import type {Note, View} from '../view/view.ts';

/** What keeps it, by the address of a document; an empty address is nowhere kept. Nothing of it rejects. */
export type Memory = {
	readonly recall: (address: string) => Promise<Remembered | undefined>;
	readonly change: (
		address: string,
		change: (before: Remembered | undefined) => Remembered | undefined,
	) => Promise<unknown>;
	readonly recent: (limit: number) => Promise<readonly RecentDocument[]>;
	/** Hands on every sentence about what cannot be kept, each once, when it was to be kept. */
	readonly listen: (say: (sentence: string) => void) => void;
	/** Resolves when all changes are made. */
	readonly settled: () => Promise<void>;
};

/** The view as it was left. What does not stand in the text any more is left out. `fromTop`: the place is not taken up. */
export function recalledView(view: View, text: string, remembered: Remembered, fromTop: boolean): View {
	const place = remembered.place && !fromTop ? findAnchor(text, remembered.place) : undefined;
	const isFurther = place !== undefined && place.start > view.anchor;
	const marks = Object.entries(remembered.marks).flatMap(([letter, anchor]) => {
		const found = findAnchor(text, anchor);
		return found ? [[letter, found.start] as const] : [];
	});
	return {
		...view,
		marks: Object.fromEntries(marks),
		notes: notesOf(text, remembered),
		...(isFurther ? {anchor: place.start, resumed: place.start} : {}),
	};
}

/** Highlights and notes whose words still stand in the text. */
export function notesOf(text: string, {highlights}: Remembered): readonly Note[] {
	return highlights.flatMap(({id, anchor, note}): readonly Note[] => {
		const found = findAnchor(text, anchor);
		return found && found.end > found.start
			? [{id, span: {start: found.start, end: found.end}, text: note}]
			: [];
	});
}

/** What was written of a document by now: changes are told from it. */
export type Kept = Pick<View, 'marks' | 'notes'>;

/** What is remembered, with what has changed in a view since `kept`: what another reader changed meanwhile stays. */
export function changedMemory(
	before: Remembered | undefined,
	address: string,
	{article, view}: {readonly article: Article; readonly view: View},
	progress: number,
	kept: Kept,
	now: Date,
): Remembered {
	const {text} = article.source;
	const known: Remembered = before ?? {
		address,
		title: article.title,
		opened: now.toISOString(),
		progress,
		marks: {},
		highlights: [],
	};
	const marks = {...known.marks};
	for (const letter of Object.keys(kept.marks)) if (view.marks[letter] === undefined) delete marks[letter];
	for (const [letter, at] of Object.entries(view.marks))
		if (kept.marks[letter] !== at) marks[letter] = textAnchor(text, at);
	const gone = kept.notes.filter(note => !view.notes.some(({id}) => id === note.id));
	const changed = view.notes.filter(note => !kept.notes.includes(note));
	const untouched = known.highlights.filter(({id}) => ![...gone, ...changed].some(each => each.id === id));
	const written = changed.map(
		({id, span, text: note}): Highlight => ({
			id,
			anchor: textAnchor(text, span.start, span.end),
			note,
			created: known.highlights.find(each => each.id === id)?.created ?? now.toISOString(),
		}),
	);
	return {
		...known,
		title: article.title,
		opened: now.toISOString(),
		progress,
		place: textAnchor(text, view.anchor),
		marks,
		highlights: [...untouched, ...written],
	};
}

/** What is remembered, with the date that the person has set, or has taken back. */
export function datedMemory(
	{date: _before, ...known}: Remembered,
	date: PartialDate | undefined,
): Remembered {
	return date === undefined ? known : {...known, date: printPartialDate(date)};
}
