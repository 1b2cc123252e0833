/** Marks, highlights and notes of a view → all of them in the order of the text. */

import type {Span} from '../article/span.ts';
import type {Note, View} from './view.ts';

/** A mark, highlight or note; `id` is its place among all of them, in the order of the text. */
export type Noted = {
	readonly id: number;
	readonly span: Span;
	readonly letter?: string;
	readonly note?: Note;
};

export function notedPlaces({marks, notes}: Pick<View, 'marks' | 'notes'>): readonly Noted[] {
	const places = [
		...Object.entries(marks).map(([letter, at]) => ({span: {start: at, end: at + 1}, letter})),
		...notes.map(note => ({span: note.span, note})),
	];
	return places.sort((a, b) => a.span.start - b.span.start).map((place, id) => ({...place, id}));
}
