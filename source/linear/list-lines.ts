/** Lines that list the rows of a pane with numbers, and the number that goes to the words of one. */

import type {SidePane} from '../layout/panes.ts';
import {itemsOf} from '../view/listed.ts';
import {runCommand} from '../view/update.ts';
import type {Step, View} from '../view/view.ts';
import {
	type LinearPlace,
	type LinearStep,
	type LineCommands,
	type ListLine,
	run,
	saying,
	sceneOf,
	type Target,
	told,
} from './linear-place.ts';
import {itemWords, nothingIn} from './spoken.ts';

/** Lines with numbers, and what these lead to. */
export function numbered(place: LinearPlace, lines: readonly ListLine[], before = ''): LinearStep {
	const say = lines.map(({words}, index) => `${index + 1}. ${words}`).join('\n');
	return saying(
		place,
		before === '' ? say : `${before}\n${say}`,
		lines.map(({target}) => target),
	);
}

/** Lists what a side pane would show, or what of it holds the words. */
function listed(place: LinearPlace, pane: SidePane, words: string, before = ''): LinearStep {
	const {article, view, reading} = place;
	if (reading && pane !== 'notes') return saying(place, 'Still reading the article.');
	const {[pane]: _other, ...filters} = view.filters;
	const ids = itemsOf(
		{...view, filters: words === '' ? filters : {...filters, [pane]: words}},
		article,
		pane,
	);
	if (ids.length === 0) return saying(place, words === '' ? nothingIn[pane] : `None holds ${words}.`);
	const lines = ids.map(
		(id): ListLine => ({words: itemWords[pane](article, view, id), target: {kind: 'item', pane, id}}),
	);
	return numbered(place, lines, before);
}

/** The view with a row of a pane under its cursor. */
export function focusedOn(view: View, {pane, id}: Extract<Target, {kind: 'item'}>): View {
	return {...view, focus: pane, mention: 0, cursor: {...view.cursor, [pane]: id}};
}

/** Goes to the words of a row. */
export function goTo(place: LinearPlace, target: Extract<Target, {kind: 'item'}>): LinearStep {
	const there = focusedOn(place.view, target);
	const step: Step = runCommand(there, sceneOf({...place, view: there}), 'go-there');
	return told(place, step, {goes: true});
}

/** What one person says, of those whose quote or name one has gone to; everybody again. */
function onlySpeaker(place: LinearPlace): LinearStep {
	const {view} = place;
	const focused: View = view.lit === 'quotes' || view.lit === 'people' ? {...view, focus: view.lit} : view;
	const step = run({...place, view: focused}, 'only-speaker');
	if (step.view.speaker === undefined)
		return told(place, step, {words: view.speaker === undefined ? '' : 'Everybody again.'});
	const {article} = place;
	const after: View = {...step.view, focus: 'article'};
	const name = article.people[step.view.speaker]?.name ?? '';
	return listed({...place, view: after}, 'quotes', '', `Only what ${name} says; i takes everybody in again.`);
}

export const listCommands: LineCommands = {
	contents: (place, {words}) => listed(place, 'contents', words),
	quotes: (place, {words}) => listed(place, 'quotes', words),
	people: (place, {words}) => listed(place, 'people', words),
	timeline: (place, {words}) => listed(place, 'timeline', words),
	notes: (place, {words}) => listed(place, 'notes', words),
	'only-speaker': onlySpeaker,
};
