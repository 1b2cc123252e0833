/** What is typed → commands, sections, people, quotes and events that are like it, the best first; Enter does it or goes there. */

import fuzzysort from 'fuzzysort';
import {shownDate} from '../article/shown-date.ts';
import {capitalized, shownSpeaker, shownWords} from '../article/shown-speaker.ts';
import type {SidePane} from '../layout/panes.ts';
import {type Command, type CommandId, commands} from './commands.ts';
import {keymap, shownKey} from './keymap.ts';
import {editLine} from './line-edit.ts';
import {peopleOf} from './listed.ts';
import {memoized} from './memoized.ts';
import type {Scene} from './scene.ts';
import type {Prompt, Step, View} from './view.ts';

export type PaletteEntry = {
	/** What is compared with what is typed. Safe, on one line. */
	readonly words: string;
	/** Another name of it: a command's own. */
	readonly also?: string;
	/** Stands at the right: keys, or what kind of thing it is. */
	readonly detail: string;
	readonly target:
		| {readonly kind: 'command'; readonly id: CommandId}
		| {readonly kind: SidePane; readonly id: number};
};

export type PaletteMatch = {
	readonly entry: PaletteEntry;
	/** Offsets of the units of its words that were typed. */
	readonly typed: readonly number[];
};

/** Worse ones are not shown. */
const mostMatches = 200;

function commandEntries(): readonly PaletteEntry[] {
	return (Object.entries(commands) as [CommandId, Command][]).map(([id, {title}]) => ({
		words: title,
		also: id.replaceAll('-', ' '),
		detail: keymap[id].slice(0, 1).map(shownKey).join(),
		target: {kind: 'command', id},
	}));
}

const entriesOf = memoized((article: Scene['article']): readonly PaletteEntry[] => [
	...commandEntries(),
	...article.sections.map(
		({id, title}): PaletteEntry => ({
			words: title,
			detail: 'section',
			target: {kind: 'contents', id},
		}),
	),
	...peopleOf(article).map(
		({person: {id, name, role}}): PaletteEntry => ({
			words: capitalized(name) + (role === undefined ? '' : `, ${role}`),
			detail: 'person',
			target: {kind: 'people', id},
		}),
	),
	...article.quotes
		.filter(({kind}) => kind !== 'term')
		.map(
			(quote): PaletteEntry => ({
				words: `${shownSpeaker(article, quote).name}: ${shownWords(quote)}`,
				detail: 'quote',
				target: {kind: 'quotes', id: quote.id},
			}),
		),
	...article.events.map(
		(event): PaletteEntry => ({
			words: `${shownDate(event)}: ${event.label}`,
			detail: 'event',
			target: {kind: 'timeline', id: event.id},
		}),
	),
]);

/** All entries while nothing is typed. */
export function paletteMatches({article}: Scene, typed: string): readonly PaletteMatch[] {
	const entries = entriesOf(article);
	if (typed.trim() === '') return entries.map(entry => ({entry, typed: []}));
	return fuzzysort
		.go(typed, entries, {keys: ['words', 'also'], limit: mostMatches})
		.map(({obj, 0: words}) => ({entry: obj, typed: [...(words?.indexes ?? [])]}));
}

type PalettePrompt = Extract<Prompt, {kind: 'palette'}>;

export function pressPalette(view: View, scene: Scene, prompt: PalettePrompt, key: string): Step {
	const {prompt: _done, ...rest} = view;
	if (key === 'escape') return {view: rest};
	const matches = paletteMatches(scene, prompt.line.text);
	const chosen = Math.min(prompt.chosen, Math.max(0, matches.length - 1));
	if (key === 'enter') {
		const match = matches[chosen];
		return match ? perform(rest, scene, match.entry) : {view: {...view, notice: 'Nothing is like that'}};
	}
	const step = steps[key];
	if (step !== undefined) {
		const next = Math.max(0, Math.min(matches.length - 1, chosen + step));
		return {view: {...view, prompt: {...prompt, chosen: next}}};
	}
	const line = editLine(prompt.line, key);
	return {view: line ? {...view, prompt: {...prompt, line, chosen: 0}} : view};
}

const steps: Readonly<Record<string, number>> = {
	down: 1,
	'ctrl-n': 1,
	tab: 1,
	up: -1,
	'ctrl-p': -1,
	'shift-tab': -1,
	pagedown: 10,
	pageup: -10,
};

function perform(view: View, scene: Scene, {target}: PaletteEntry): Step {
	if (target.kind !== 'command') {
		const there: View = {
			...view,
			focus: target.kind,
			mention: 0,
			cursor: {...view.cursor, [target.kind]: target.id},
		};
		return commands['go-there'].run(there, scene);
	}
	const command: Command = commands[target.id];
	const reason = command.disabled?.(view, scene);
	if (reason !== undefined) return {view: {...view, notice: reason}};
	const [key, letter] = keymap[target.id][0]?.split(' ') ?? [];
	if (key !== undefined && (command.waits?.(view, scene) ?? letter === '*'))
		return {view: {...view, pending: key}};
	return command.run(view, scene, undefined);
}
