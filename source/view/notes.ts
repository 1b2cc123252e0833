/** Marks, highlights and notes that the reader leaves in a text: set, gone to, edited, taken away. */

import type {Article} from '../article/article.ts';
import {credited} from '../article/citation.ts';
import {markdownText} from '../article/markdown-text.ts';
import type {Span} from '../article/span.ts';
import type {Command} from './commands.ts';
import {revealed} from './folds.ts';
import {jumpTo, placeOf} from './jumps.ts';
import {editLine, lineOf} from './line-edit.ts';
import {notedPlaces} from './noted.ts';
import type {Scene} from './scene.ts';
import {selectedWords} from './selection.ts';
import {textIn, unitAt} from './units.ts';
import type {Note, Prompt, Step, View} from './view.ts';

/** The words of a note as Markdown: what is quoted, none of it markup, and what was noted, as it was written. */
export function noteMarkdown(article: Article, {span, text}: Note): string {
	const lines = textIn(article, span).split('\n');
	const quoted = lines.map(line => `> ${markdownText(line.trim())}`.trimEnd()).join('\n');
	return text === '' ? `${quoted}\n` : `${quoted}\n\n${text}\n`;
}

/** All notes as a Markdown document, in the order of the text, with where the words are from. */
export function notesMarkdown(article: Article, notes: readonly Note[]): string {
	const inOrder = notes.toSorted((a, b) => a.span.start - b.span.start);
	const parts = inOrder.map(note => noteMarkdown(article, note));
	const heading = `# Notes on “${markdownText(article.title)}”\n`;
	return [heading, `${markdownText(credited(article))}\n`, ...parts].join('\n');
}

function put(view: View, note: Note): View {
	return {...view, notes: [...view.notes.filter(({id}) => id !== note.id), note]};
}

function noteAt({notes}: View, {start, end}: Span): Note | undefined {
	return notes.find(({span}) => span.start === start && span.end === end);
}

/** One name for one stretch of text: who marks it again has it once. */
function idOf({start, end}: Span): string {
	return `${start.toString(36)}-${end.toString(36)}`;
}

function highlight(view: View, scene: Scene): Step {
	const {selection, ...rest} = view;
	const span = selection ? selectedWords(selection) : sentenceHere(scene);
	if (!span) return {view: {...view, notice: 'There are no words to highlight'}};
	const known = noteAt(view, span);
	if (known && known.text === '') return {view: {...without(rest, known), notice: 'No longer highlighted'}};
	return {view: {...put(rest, known ?? {id: idOf(span), span, text: ''}), notice: 'Highlighted: M lists it'}};
}

function sentenceHere(scene: Scene): Span | undefined {
	return unitAt(scene, 'sentence', scene.visible.start, 0);
}

/** Begins to write on what is selected, on the note under the cursor, or on the first sentence on screen. */
function beginNote(view: View, scene: Scene): View {
	const {selection, ...rest} = view;
	const chosen = view.focus === 'notes' ? notedPlaces(view)[view.cursor.notes]?.note : undefined;
	const span = chosen?.span ?? (selection ? selectedWords(selection) : sentenceHere(scene));
	if (!span) return {...view, notice: 'There are no words to write on'};
	return {...rest, prompt: {kind: 'note', span, line: lineOf(noteAt(view, span)?.text ?? '')}};
}

export function pressNote(view: View, prompt: Extract<Prompt, {kind: 'note'}>, key: string): Step {
	const {prompt: _done, ...rest} = view;
	const {span, line} = prompt;
	if (key === 'escape') return {view: rest};
	if (key === 'ctrl-x') return {view, effect: {kind: 'write', text: line.text}};
	if (key === 'enter') {
		const known = noteAt(view, span);
		if (line.text.trim() === '' && !known) return {view: rest};
		const noted = put(rest, {...(known ?? {id: idOf(span), span}), text: line.text.trim()});
		return {view: {...noted, notice: 'Noted: M lists it'}};
	}
	const edited = editLine(line, key);
	return {view: edited ? {...view, prompt: {...prompt, line: edited}} : view};
}

function without(view: View, note: Note): View {
	return {...view, notes: view.notes.filter(({id}) => id !== note.id)};
}

function remove(view: View): Step {
	const place = notedPlaces(view)[view.cursor.notes];
	if (!place) return {view: {...view, notice: 'Nothing is selected'}};
	const last = Math.max(0, notedPlaces(view).length - 2);
	const cursor = {...view.cursor, notes: Math.min(view.cursor.notes, last)};
	if (place.note) return {view: {...without({...view, cursor}, place.note), notice: 'Taken away'}};
	const {[place.letter!]: _gone, ...marks} = view.marks;
	return {view: {...view, cursor, marks, notice: `The mark ${place.letter} is taken away`}};
}

export const noteCommands = {
	'set-mark': {
		title: 'Mark this place with a letter',
		group: 'Select',
		letters: 'a letter for this place',
		run: (view, scene, _count, letter) => {
			if (letter === undefined) return {view: {...view, notice: 'A letter from a to z names a mark'}};
			const marks = {...view.marks, [letter]: placeOf(view, scene)};
			return {view: {...view, marks, notice: `Marked: ’${letter} comes back here`}};
		},
	},
	'go-to-mark': {
		title: 'Go to the place of a mark',
		group: 'Select',
		letters: 'the letter of a mark',
		run: (view, scene, _count, letter) => {
			if (letter === undefined) return {view: {...view, notice: 'A letter from a to z names a mark'}};
			const place = view.marks[letter];
			if (place === undefined)
				return {view: {...view, notice: `There is no mark ${letter}: m and a letter set one`}};
			const open = revealed(view, scene, place);
			return {view: {...jumpTo(open.view, open.scene, place), focus: 'article'}};
		},
	},
	highlight: {
		title: 'Highlight what is selected, or the first sentence on screen; no longer',
		group: 'Select',
		hint: 'highlight',
		run: highlight,
	},
	note: {
		title: 'Write a note on what is selected (Ctrl-X: in your editor)',
		group: 'Select',
		hint: 'note',
		run: (view, scene) => ({view: beginNote(view, scene)}),
	},
	remove: {
		title: 'Take the selected mark or note away',
		group: 'Select',
		hint: 'take away',
		disabled: ({focus}) => (focus === 'notes' ? undefined : 'Select a mark or note first: M lists them'),
		run: remove,
	},
} satisfies Record<string, Command>;
