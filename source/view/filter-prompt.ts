/** Keys while the rows of a side pane are filtered → what they must hold, and a cursor that stays on a row that is listed. */

import {editLine} from './line-edit.ts';
import {itemsOf} from './listed.ts';
import type {Scene} from './scene.ts';
import type {Prompt, Step, View} from './view.ts';

type FilterPrompt = Extract<Prompt, {kind: 'filter'}>;

export function pressFilter(view: View, scene: Scene, prompt: FilterPrompt, key: string): Step {
	const {prompt: _done, ...rest} = view;
	if (key === 'enter') return {view: rest};
	if (key === 'escape' || (key === 'backspace' && prompt.line.text === ''))
		return {view: filtered(rest, scene, prompt.pane, '')};
	if (key === 'up' || key === 'down') return {view: stepped(view, scene, prompt.pane, key === 'up' ? -1 : 1)};
	const line = editLine(prompt.line, key);
	return {view: line ? filtered({...view, prompt: {...prompt, line}}, scene, prompt.pane, line.text) : view};
}

/** Lists only what holds these words; without any, everything. */
export function filtered(view: View, {article}: Scene, pane: FilterPrompt['pane'], words: string): View {
	const {[pane]: _old, ...others} = view.filters;
	const next: View = {...view, filters: words.trim() === '' ? others : {...others, [pane]: words}};
	const ids = itemsOf(next, article, pane);
	const stays = ids.length === 0 || ids.includes(view.cursor[pane]);
	return stays ? next : {...next, mention: 0, cursor: {...view.cursor, [pane]: ids[0]!}};
}

function stepped(view: View, {article}: Scene, pane: FilterPrompt['pane'], step: 1 | -1): View {
	const ids = itemsOf(view, article, pane);
	const at = Math.max(0, Math.min(ids.length - 1, ids.indexOf(view.cursor[pane]) + step));
	const id = ids[at];
	return id === undefined ? view : {...view, mention: 0, cursor: {...view.cursor, [pane]: id}};
}
