/** An article and a view → the scene of reading by lines, and what a step of it says. */

import type {Article} from '../article/article.ts';
import type {Block} from '../article/block.ts';
import type {SidePane} from '../layout/panes.ts';
import type {CommandId} from '../view/commands.ts';
import {makeScene, type Scene} from '../view/scene.ts';
import {runCommand} from '../view/update.ts';
import type {Effect, Habits, Step, View} from '../view/view.ts';
import type {Asked, LinearCommand} from './linear-commands.ts';
import {paragraphAt, spokenBlock} from './paragraphs.ts';
import {sentence} from './spoken.ts';

/** What a number leads to. */
export type Target =
	| {readonly kind: 'item'; readonly pane: SidePane; readonly id: number}
	| {readonly kind: 'link'; readonly href: string}
	| {readonly kind: 'fold'; readonly id: number}
	| {readonly kind: 'command'; readonly command: LinearCommand};

/** A line of a list, and what its number leads to. */
export type ListLine = {readonly words: string; readonly target: Target};

/** What is kept from line to line beside the view. */
export type LinearState = {
	/** Whether the paragraph that one is at has been said. */
	readonly begun: boolean;
	/** What the numbers of the list that was said last lead to. */
	readonly listed: readonly Target[];
};

export const linearStart: LinearState = {begun: false, listed: []};

/** An article and where one is in it. `reading`: its facts are still being looked for. */
export type LinearPlace = {
	readonly article: Article;
	readonly view: View;
	readonly reading: boolean;
	readonly state: LinearState;
};

export type LinearStep = {
	readonly view: View;
	readonly state: LinearState;
	readonly say: string;
	readonly effect?: Effect;
};

/** What a line does. Pure. */
export type LineCommand = (place: LinearPlace, asked: Asked) => LinearStep;

/** Commands that say more than the reader shows in its status bar. */
export type LineCommands = Readonly<Partial<Record<LinearCommand['does'], LineCommand>>>;

/**
 * Of the window there is one line, so wide that a paragraph fits it: the place at the top is the paragraph that one is at,
 * and what is on screen is that paragraph.
 */
export const lineSize = {columns: 10_000_006, rows: 3} as const;
export const lineHabits: Partial<Habits> = {
	measure: 10_000_000,
	justify: false,
	spacing: 1,
	zen: false,
	shown: [],
	mouse: false,
};

export function sceneOf({article, view, reading}: Pick<LinearPlace, 'article' | 'view' | 'reading'>): Scene {
	return makeScene(article, lineSize, view, reading);
}

export function blockHere({article, view}: Pick<LinearPlace, 'article' | 'view'>): Block | undefined {
	return paragraphAt(article, view);
}

/** Does a command of the reader. */
export function run(place: LinearPlace, id: CommandId, {count, letter}: Partial<Asked> = {}): Step {
	return runCommand(place.view, sceneOf(place), id, count, letter);
}

/** Says words, and changes nothing but what the numbers lead to. */
export function saying(place: LinearPlace, say: string, listed = place.state.listed): LinearStep {
	return {view: place.view, state: {...place.state, listed}, say};
}

/**
 * What follows a step: `words`, then what the reader would show in the status bar, then the paragraph that one has come to.
 * `goes`: the paragraph is said even where one was there before.
 */
export function told(
	place: LinearPlace,
	{view, effect}: Step,
	{words = '', goes = false}: {readonly words?: string; readonly goes?: boolean} = {},
): LinearStep {
	const after: View = {...view, focus: 'article'};
	const block = blockHere({article: place.article, view: after});
	const moved = block !== undefined && (goes || block.id !== blockHere(place)?.id);
	const {selection: _elsewhere, ...settled} = after;
	const said = [
		words,
		view.notice === undefined ? '' : sentence(view.notice),
		moved ? spokenBlock(place.article, after, block) : '',
	];
	return {
		view: moved && place.view.selection === view.selection ? settled : after,
		state: {...place.state, begun: place.state.begun || moved},
		say: said.filter(each => each !== '').join('\n'),
		...(effect === undefined ? {} : {effect}),
	};
}
