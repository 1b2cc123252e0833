/** Searching the text: the prompt that looks as one types, and the steps from one place to the next. */

import type {Command} from './commands.ts';
import type {Query} from './find.ts';
import {revealed} from './folds.ts';
import {jumpTo, placeOf, remember} from './jumps.ts';
import {editLine, emptyLine, lineOf} from './line-edit.ts';
import {allMatchesOf, type Match, matchesOf, matchFrom, mostMatches} from './matches.ts';
import {makeScene, type Scene} from './scene.ts';
import type {Prompt, Search, Step, View} from './view.ts';
import {anchorFor, isInSight, topRowFor} from './viewport.ts';

type SearchPrompt = Extract<Prompt, {kind: 'search'}>;

/** So many queries are remembered. */
const mostQueries = 50;

export function beginSearch(view: View, scene: Scene): View {
	const {search, ...rest} = view;
	const prompt: Prompt = {
		kind: 'search',
		line: emptyLine,
		regex: search?.regex ?? false,
		origin: placeOf(view, scene),
		recalled: 0,
		...(search ? {before: search} : {}),
	};
	return {...rest, focus: 'article', anchor: prompt.origin, prompt};
}

export function pressSearch(view: View, scene: Scene, prompt: SearchPrompt, key: string): Step {
	if (key === 'escape' || (key === 'backspace' && prompt.line.text === ''))
		return {view: leave(view, prompt)};
	if (key === 'enter') return {view: finish(view, scene, prompt)};
	if (key === 'ctrl-r') return {view: look(view, scene, {...prompt, regex: !prompt.regex})};
	if (key === 'up' || key === 'down') return {view: recall(view, scene, prompt, key === 'up' ? 1 : -1)};
	const line = editLine(prompt.line, key);
	return {view: line ? look(view, scene, {...prompt, line}) : view};
}

/** Shows the first place at or after where the search began. */
export function look(view: View, scene: Scene, prompt: SearchPrompt): View {
	const query: Query = {text: prompt.line.text, regex: prompt.regex};
	const {search: _before, ...rest} = view;
	const looking: View = {...rest, prompt};
	if (query.text === '') return {...looking, anchor: prompt.origin};
	const {all, whole} = matchesOf(scene.article, query);
	const match = all[matchFrom(all, prompt.origin)] ?? (whole ? all[0] : undefined);
	if (!match) return {...looking, search: query, anchor: prompt.origin};
	const {article, size, reading, code} = scene;
	const home = makeScene(article, size, {...looking, anchor: prompt.origin}, reading, code);
	return show(looking, home, {...query, at: match.start}, match);
}

/** Shows what has been found by now of what is typed, where nothing has been shown of it yet. */
export function lookOn(view: View, scene: Scene): View {
	const {prompt, search} = view;
	return prompt?.kind === 'search' && search?.at === undefined ? look(view, scene, prompt) : view;
}

function finish(looked: View, scene: Scene, prompt: SearchPrompt): View {
	if (looked.search && looked.search.at === undefined) allMatchesOf(scene.article, looked.search);
	const view = lookOn(looked, scene);
	const {prompt: _done, ...rest} = view;
	const {text} = prompt.line;
	if (text === '')
		return prompt.before ? go({...rest, search: prompt.before}, scene, 1) : leave(view, prompt);
	const query: Query = {text, regex: prompt.regex};
	const others = view.searches.filter(each => each.text !== text || each.regex !== prompt.regex);
	const searches = [...others, query].slice(-mostQueries);
	const {all, trouble} = matchesOf(scene.article, query);
	const found = all.length > 0;
	const notice = trouble ?? (found ? undefined : `${text} is nowhere in the text`);
	const moved = view.anchor !== prompt.origin ? remember(rest, prompt.origin) : rest;
	return {...moved, searches, ...(notice === undefined ? {} : {notice})};
}

function leave(view: View, {origin, before}: SearchPrompt): View {
	const {prompt: _left, search: _off, ...rest} = view;
	return {...rest, anchor: origin, ...(before ? {search: before} : {})};
}

function recall(view: View, scene: Scene, prompt: SearchPrompt, step: 1 | -1): View {
	const recalled = Math.max(0, Math.min(view.searches.length, prompt.recalled + step));
	const query = view.searches.at(-recalled);
	if (recalled === 0 || !query) return look(view, scene, {...prompt, recalled: 0, line: emptyLine});
	return look(view, scene, {...prompt, recalled, regex: query.regex, line: lineOf(query.text)});
}

/** Goes so many places on, backwards where it is negative, and round the ends of the text. */
function go(view: View, scene: Scene, count: number): View {
	const {search} = view;
	const {all, whole, trouble} = matchesOf(scene.article, search);
	if (!whole && isBeyond(view, scene, count)) {
		allMatchesOf(scene.article, search);
		return go(view, scene, count);
	}
	if (!search || all.length === 0)
		return {...view, notice: trouble ?? `${search?.text ?? 'It'} is nowhere in the text`};
	const {isHere, target} = steppedTo(view, scene, count);
	const index = ((target % all.length) + all.length) % all.length;
	const match = all[index]!;
	const stepped = show({...view, focus: 'article'}, scene, {...search, at: match.start}, match);
	const jumped =
		search.at === undefined || !isHere ? jumpTo({...view, focus: 'article'}, scene, stepped.anchor) : stepped;
	const round = target !== index ? (count > 0 ? 'On from the top' : 'On from the end') : undefined;
	return {...stepped, jumps: jumped.jumps, ...(round === undefined ? {} : {notice: round})};
}

/** The number of the place so many steps on, which may lie beyond the ends; `isHere`: the last one is on screen. */
function steppedTo(
	{search}: View,
	{article, visible}: Scene,
	count: number,
): {readonly isHere: boolean; readonly target: number} {
	const at = search?.at;
	const isHere = at !== undefined && at >= visible.start && at < visible.end;
	const first = matchFrom(matchesOf(article, search).all, isHere ? at : visible.start);
	return {isHere, target: first + (isHere ? count : count > 0 ? count - 1 : count)};
}

function isBeyond(view: View, scene: Scene, count: number): boolean {
	const {target} = steppedTo(view, scene, count);
	return target < 0 || target >= matchesOf(scene.article, view.search).all.length;
}

/** Puts a place into sight, and leaves the text where it is if it is there already. */
function show(view: View, scene: Scene, search: Search, match: Match): View {
	const open = revealed({...view, search}, scene, match.start);
	const stays = isInSight(open.scene, open.scene.topRow, match.start);
	const anchor = stays ? open.scene.anchor : anchorFor(open.scene, topRowFor(open.scene, match.start, false));
	return {...open.view, anchor};
}

/** `3 of 17`: which of how many places one is at. */
export function searchWords({search}: View, {article}: Scene): string | undefined {
	if (!search || search.text === '') return undefined;
	const {all, whole, trouble} = matchesOf(article, search);
	if (trouble !== undefined) return trouble;
	if (all.length === 0) return whole ? 'nowhere' : 'looking…';
	const count = all.length >= mostMatches ? `${mostMatches} or more` : `${all.length}${whole ? '' : '…'}`;
	const at = search.at === undefined ? all.length : matchFrom(all, search.at);
	return at < all.length ? `${at + 1} of ${count}` : count;
}

function stepping(title: string, direction: 1 | -1): Command {
	return {
		title,
		group: 'Go to',
		hint: 'match',
		run: (view, scene, count) => {
			const last = view.search ?? view.searches.at(-1);
			if (!last) return {view: {...view, notice: 'Nothing has been looked for yet: / begins'}};
			return {view: go({...view, search: last}, scene, direction * (count ?? 1))};
		},
	};
}

export const searchCommands = {
	search: {
		title:
			'Look for words in the text (Ctrl-R: a regular expression); in a side pane, list only what holds them',
		group: 'Go to',
		hint: 'search',
		run: (view, scene) => ({
			view:
				view.mode === 'help'
					? {...view, prompt: {kind: 'help', line: lineOf(view.helpFilter)}}
					: view.focus === 'article'
						? beginSearch(view, scene)
						: {
								...view,
								prompt: {kind: 'filter', pane: view.focus, line: lineOf(view.filters[view.focus] ?? '')},
							},
		}),
	},
	'next-match': stepping('Next place of what is looked for', 1),
	'previous-match': stepping('Previous place of what is looked for', -1),
} satisfies Record<string, Command>;
