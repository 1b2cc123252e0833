/** Lines that point out words, mark them, write on them, and take away what was written. */

import {spanOf} from '../article/block.ts';
import type {Span} from '../article/span.ts';
import {finderOf} from '../view/find.ts';
import {lineOf} from '../view/line-edit.ts';
import {notedPlaces} from '../view/noted.ts';
import {selectedSpan} from '../view/scene.ts';
import {textIn, unitAt} from '../view/units.ts';
import {runCommand} from '../view/update.ts';
import type {View} from '../view/view.ts';
import type {Asked} from './linear-commands.ts';
import {
	blockHere,
	type LinearPlace,
	type LinearStep,
	type LineCommands,
	run,
	saying,
	sceneOf,
	told,
} from './linear-place.ts';
import {focusedOn} from './list-lines.ts';
import {jumping} from './move-lines.ts';
import {answered, asking} from './prompt-lines.ts';
import {sentence} from './spoken.ts';

/** What is selected; else the quote, event, name or note that one has gone to; else the paragraph. */
function pointedOut(place: LinearPlace): View {
	const {view, article} = place;
	if (view.selection) return view;
	const {lit} = view;
	const at = lit && selectedSpan(article, {...view, focus: lit});
	const isMark = lit === 'notes' && notedPlaces(view)[view.cursor.notes]?.letter !== undefined;
	const words = at && at.end > at.start && !isMark ? at : unitAt(sceneOf(place), 'paragraph', view.anchor, 0);
	return words ? selecting(view, words) : view;
}

function selecting(view: View, span: Span): View {
	return {...view, selection: {anchor: span, head: span}};
}

/** Selects words of the paragraph for the next command. */
function select(place: LinearPlace, words: string): LinearStep {
	const {article, view} = place;
	const block = blockHere(place)!;
	const finder = finderOf({text: words, regex: false});
	const [found] = typeof finder === 'string' ? [] : finder(block.text);
	if (words !== '' && !found) return saying(place, `${words} is not in this paragraph.`);
	const span = found ? spanOf(block, found.from, found.to) : spanOf(block, 0, block.text.length);
	const step = {view: selecting(view, span)};
	return told(place, step, {words: sentence(`Selected: ${textIn(article, span)}`)});
}

function highlight(place: LinearPlace): LinearStep {
	const step = run({...place, view: pointedOut(place)}, 'highlight');
	return told(place, step);
}

/** Notes the words; without any, asks for them, or for what a note is to become. */
function note(place: LinearPlace, words: string): LinearStep {
	const {view} = run({...place, view: pointedOut(place)}, 'note');
	const {prompt} = view;
	if (prompt?.kind !== 'note') return told(place, {view});
	if (words === '') return asking(place, view, prompt);
	const empty = {...prompt, line: lineOf('')};
	return answered({...place, view: {...view, prompt: empty}}, empty, words);
}

/** Takes away a note or mark: by its number in the list, by its letter, or the one that one has gone to. */
function remove(place: LinearPlace, {words, letter}: Asked): LinearStep {
	const {view, state} = place;
	const target = state.listed[Number(words) - 1];
	const id =
		letter !== undefined
			? notedPlaces(view).find(each => each.letter === letter)?.id
			: /^\d+$/.test(words)
				? target?.kind === 'item' && target.pane === 'notes'
					? target.id
					: undefined
				: view.lit === 'notes'
					? view.cursor.notes
					: undefined;
	if (id === undefined)
		return saying(place, 'Say which: M lists them with numbers, X and a number takes one away.');
	const focused = focusedOn(view, {kind: 'item', pane: 'notes', id});
	const step = runCommand(focused, sceneOf({...place, view: focused}), 'remove');
	// The numbers of the list are others now.
	return told({...place, state: {...state, listed: []}}, step);
}

export const noteCommands: LineCommands = {
	'go-to-mark': jumping('go-to-mark'),
	highlight,
	note: (place, {words}) => note(place, words),
	remove,
	select: (place, {words}) => select(place, words),
	'select-paragraph': place => select(place, ''),
	leave: place => {
		const {selection: _none, lit: _out, ...rest} = place.view;
		const step = run({...place, view: rest}, 'leave');
		return told(place, step, {words: 'Nothing is selected or looked for.'});
	},
};
