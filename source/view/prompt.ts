/** A prompt and a key → what each kind of prompt does with it. */

import {pressDate} from './date-prompt.ts';
import {filtered, pressFilter} from './filter-prompt.ts';
import {editLine, insert} from './line-edit.ts';
import {pressNote} from './notes.ts';
import {pressPalette} from './palette.ts';
import {pressSave} from './save-notes.ts';
import type {Scene} from './scene.ts';
import {look, pressSearch} from './search.ts';
import {pressPipe} from './shell-commands.ts';
import type {Prompt, Step, View} from './view.ts';

/** Presses one key while a line is typed. */
export function pressPrompt(view: View, scene: Scene, prompt: Prompt, key: string): Step {
	if (key === 'ctrl-c') return {view, effect: {kind: 'quit'}};
	switch (prompt.kind) {
		case 'search':
			return pressSearch(view, scene, prompt, key);
		case 'filter':
			return pressFilter(view, scene, prompt, key);
		case 'date':
			return pressDate(view, prompt, key);
		case 'note':
			return pressNote(view, prompt, key);
		case 'save':
			return pressSave(view, scene, prompt, key);
		case 'palette':
			return pressPalette(view, scene, prompt, key);
		case 'help':
			return pressHelpFilter(view, prompt, key);
		case 'pipe':
			return pressPipe(view, prompt, key);
	}
}

/** Puts in text that was pasted: safe, on one line. */
export function pasteInto(view: View, scene: Scene, prompt: Prompt, text: string): View {
	const line = insert(prompt.line, text);
	if (prompt.kind === 'search') return look(view, scene, {...prompt, line});
	if (prompt.kind === 'help') return {...view, prompt: {...prompt, line}, helpFilter: line.text, helpRow: 0};
	const next: View = {...view, prompt: {...prompt, line}};
	return prompt.kind === 'filter' ? filtered(next, scene, prompt.pane, line.text) : next;
}

function pressHelpFilter(view: View, prompt: Extract<Prompt, {kind: 'help'}>, key: string): Step {
	const {prompt: _done, ...rest} = view;
	if (key === 'enter') return {view: rest};
	if (key === 'escape') return {view: {...rest, helpFilter: '', helpRow: 0}};
	const line = editLine(prompt.line, key);
	return {view: line ? {...view, prompt: {...prompt, line}, helpFilter: line.text, helpRow: 0} : view};
}
