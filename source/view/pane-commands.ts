/** Commands that open, close and walk between panes, and change how the page looks. */

import type {Pane, SidePane} from '../layout/panes.ts';
import type {Command} from './commands.ts';
import {hasParts} from './contents-rows.ts';
import {foldsOnScreen, turnFold} from './folds.ts';
import {emptyLine} from './line-edit.ts';
import {quotesOf, sectionsOf} from './listed.ts';
import {itemAt, type Scene} from './scene.ts';
import {fittedTo, unzoomed} from './time-zoom.ts';
import type {View} from './view.ts';

/** From left to right and from top to bottom, as the wide screen has them. */
const order: readonly Pane[] = ['contents', 'article', 'quotes', 'timeline'];

/** Gives a pane the focus; a side pane's cursor starts at what is on screen. */
export function focusOn(view: View, scene: Scene, pane: Pane): View {
	if (pane === 'article') return {...view, focus: 'article'};
	// People and notes stand in the place of the quotes, for as long as they have the focus.
	const shown =
		pane === 'people' || pane === 'notes' ? view.shown : [...view.shown.filter(each => each !== pane), pane];
	const cursor = view.lit === pane ? view.cursor : {...view.cursor, [pane]: itemAt(scene, pane)};
	return {
		...view,
		shown,
		zen: false,
		focus: pane,
		cursor,
		still: cursor[pane],
		...(pane === 'people' ? {mention: firstMention(view, scene, cursor.people)} : {}),
	};
}

// The mention that is on screen, or the first.
function firstMention({lit, mention}: View, {article, visible}: Scene, person: number): number {
	if (lit === 'people') return mention;
	const mentions = article.people[person]?.mentions ?? [];
	return Math.max(
		0,
		mentions.findIndex(({start}) => start >= visible.start && start < visible.end),
	);
}

// Hidden: shown and focused; shown: focused; focused: hidden, and back to the text.
function toggle(title: string, pane: SidePane, hint: string): Command {
	return {
		title,
		group: 'Panes',
		hint,
		run: (view, scene) => {
			if (view.focus !== pane) return {view: focusOn(view, scene, pane)};
			return {view: {...view, focus: 'article', shown: view.shown.filter(each => each !== pane)}};
		},
	};
}

function walk(title: string, step: 1 | -1): Command {
	return {
		title,
		group: 'Panes',
		run: (view, scene, count) => {
			const open = order.filter(
				pane => pane === 'article' || scene.panes.shape !== 'wide' || view.shown.includes(pane),
			);
			const at = open.indexOf(view.focus) + step * (count ?? 1);
			return {view: focusOn(view, scene, open[((at % open.length) + open.length) % open.length]!)};
		},
	};
}

function fold(title: string, hint: string, folded: boolean): Command {
	return {
		title,
		hint,
		group: 'Panes',
		disabled: (view, scene) => {
			if (view.focus === 'quotes')
				return 'This is for the contents, the people and the timeline: o, p and w go there';
			if (view.focus !== 'article') return undefined;
			return foldsOnScreen(scene).length > 0
				? undefined
				: 'Nothing on this screen can be folded: o, p and w go to panes where it can';
		},
		run: (view, scene) => {
			const {article} = scene;
			if (view.focus === 'article') {
				const {closed} = scene;
				const next = foldsOnScreen(scene).find(each => closed.has(each.fold.id) !== folded);
				const done = folded ? 'Everything on this screen is folded' : 'Everything on this screen is open';
				return {view: next ? turnFold(view, next.fold.id) : {...view, notice: done}};
			}
			if (view.focus === 'people' || view.focus === 'timeline') {
				const last = mentionsOf(view, article) - 1;
				return {view: {...view, mention: Math.min(last, Math.max(0, view.mention + (folded ? -1 : 1)))}};
			}
			const section = article.sections.find(({id}) => id === view.cursor.contents);
			if (!section) return {view};
			const isFolded = view.folded.includes(section.id);
			if (!folded) return {view: {...view, folded: view.folded.filter(id => id !== section.id)}};
			if (hasParts(article, section) && !isFolded)
				return {view: {...view, folded: [...view.folded, section.id]}};
			const parent = sectionsOf(article, view).findLast(
				each => each.id < section.id && each.depth < section.depth,
			);
			return {view: parent ? {...view, cursor: {...view.cursor, contents: parent.id}} : view};
		},
	};
}

/** How often the text names what is under the cursor. */
function mentionsOf({focus, cursor}: View, {people, events}: Scene['article']): number {
	if (focus === 'people') return Math.max(1, people[cursor.people]?.mentions.length ?? 1);
	return 1 + (events.find(({id}) => id === cursor.timeline)?.mentions.length ?? 0);
}

function moveFocus(title: string, towards: (focus: Pane) => Pane): Command {
	return {
		title,
		group: 'Panes',
		run: (view, scene) => ({view: focusOn(view, scene, towards(view.focus))}),
	};
}

export const paneCommands = {
	contents: toggle('Contents: open, go there, close', 'contents', 'contents'),
	quotes: toggle('Who said what: open, go there, close', 'quotes', 'said'),
	people: toggle('Who appears, and where: open, go there, close', 'people', 'people'),
	notes: toggle('Marks and notes: open, go there, close', 'notes', 'notes'),
	timeline: toggle('What happened when: open, go there, close', 'timeline', 'when'),
	'next-pane': walk('Next pane', 1),
	'previous-pane': walk('Previous pane', -1),
	'pane-left': moveFocus('Pane to the left', focus =>
		focus === 'quotes' || focus === 'timeline' ? 'article' : 'contents',
	),
	'pane-right': moveFocus('Pane to the right', focus => (focus === 'contents' ? 'article' : 'quotes')),
	'pane-below': moveFocus('Pane below', () => 'timeline'),
	'pane-above': moveFocus('Pane above', focus => (focus === 'timeline' ? 'article' : focus)),
	fold: fold('Fold the section or part, or go to the one around it; the mention before', 'fold', true),
	unfold: fold('Unfold the section or part; the next mention', 'next mention', false),
	'only-speaker': {
		title: 'Only what this person says; everybody again',
		group: 'Panes',
		hint: 'only this one',
		disabled: ({focus, speaker}) =>
			speaker !== undefined || focus === 'quotes' || focus === 'people'
				? undefined
				: 'Select a quote or a person first: s and p go there',
		run: (view, scene) => {
			const {speaker, ...everybody} = view;
			if (speaker !== undefined) return {view: everybody};
			const chosen =
				view.focus === 'people' ? view.cursor.people : scene.article.quotes[view.cursor.quotes]?.speakers[0];
			if (chosen === undefined) return {view: {...view, notice: 'The text does not name who said this'}};
			const [first] = quotesOf(scene.article, {...view, speaker: chosen});
			if (!first) return {view: {...view, notice: 'This person says nothing here'}};
			const cursor = view.focus === 'people' ? {...view.cursor, quotes: first.id} : view.cursor;
			const shown = view.shown.includes('quotes') ? view.shown : [...view.shown, 'quotes' as const];
			return {view: {...view, speaker: chosen, focus: 'quotes', shown, cursor}};
		},
	},
	'group-quotes': {
		title: 'Quotes by speaker; by place again',
		group: 'Panes',
		hint: 'by speaker',
		run: view => ({
			view: {
				...view,
				grouped: !view.grouped,
				notice: view.grouped ? 'Quotes in the order of the text' : 'Quotes by speaker',
			},
		}),
	},
	reported: {
		title: 'Reported statements, too; only what is in quotation marks',
		group: 'Panes',
		hint: 'reported',
		run: view => ({
			view: {
				...view,
				reported: !view.reported,
				notice: view.reported ? 'Only what is in quotation marks' : 'Reported statements, too',
			},
		}),
	},
	leave: {
		title: 'All of a list again; back to the text; no marks of a search; close the help',
		group: 'Panes',
		hint: 'back to the text',
		run: view => {
			if (view.mode === 'help') return {view: {...view, mode: 'read'}};
			if (view.focus !== 'article') {
				const {[view.focus]: filter, ...filters} = view.filters;
				return {view: filter === undefined ? {...view, focus: 'article'} : {...view, filters}};
			}
			const {search: _over, ...rest} = view;
			return {view: rest};
		},
	},
	palette: {
		title: 'Find a command, section, person, quote or event by a few letters',
		group: 'Program',
		hint: 'find',
		run: view => ({view: {...view, prompt: {kind: 'palette', line: emptyLine, chosen: 0}}}),
	},
	help: {
		title: 'Keys',
		group: 'Program',
		hint: 'help',
		run: view => ({
			view: {...view, mode: view.mode === 'help' ? 'read' : 'help', helpRow: 0, helpFilter: ''},
		}),
	},
	'fit-time': {
		title: 'The timeline’s picture: only the time of what is on screen; all of it again',
		group: 'Panes',
		hint: 'fit',
		run: (view, scene) => ({view: view.zoom ? unzoomed(view) : fittedTo(view, scene)}),
	},
	'order-events': {
		title: 'Timeline in the order of the text; of time again',
		group: 'Panes',
		hint: 'order',
		run: view => ({
			view: {
				...view,
				byPlace: !view.byPlace,
				notice: view.byPlace ? 'Events in the order of time' : 'Events in the order of the text',
			},
		}),
	},
	'set-date': {
		title: 'Set the date of an article that gives none, or take it back',
		group: 'Program',
		disabled: (_view, {article, reading}) => {
			if (reading) return 'Still reading the article';
			return article.date && article.dateRule !== 'given' ? 'The article gives its own date' : undefined;
		},
		run: (view, {article: {date}}) => ({
			view: {...view, prompt: {kind: 'date', line: emptyLine, ...(date ? {given: date} : {})}},
		}),
	},
} satisfies Record<string, Command>;
