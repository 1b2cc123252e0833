/** All notes on an article → a Markdown file of the person's own: the prompt for its name, and what it asks of the world. */

import type {Article} from '../article/article.ts';
import {fragmentOf} from '../article/link-target.ts';
import type {Command} from './commands.ts';
import {editLine, lineOf} from './line-edit.ts';
import {notesMarkdown} from './notes.ts';
import type {Scene} from './scene.ts';
import type {Prompt, Step, View} from './view.ts';

/** So many letters of a title are enough to know a file by. */
const longestName = 50;

/** A name made of the title. Law: it names a file in the folder where one is, on every system. */
export function notesFileName({title}: Pick<Article, 'title'>): string {
	const words = fragmentOf([...title].slice(0, longestName).join('')).replace(/^[-_]+|[-_]+$/g, '');
	return `${words === '' ? '' : `${words}-`}notes.md`;
}

export function pressSave(
	view: View,
	scene: Scene,
	prompt: Extract<Prompt, {kind: 'save'}>,
	key: string,
): Step {
	const {prompt: _done, ...rest} = view;
	if (key === 'escape') return {view: rest};
	if (key === 'enter') {
		const file = prompt.line.text.trim();
		if (file === '') return {view: rest};
		const text = notesMarkdown(scene.article, view.notes);
		return {view: rest, effect: {kind: 'save', file, text, replaces: prompt.taken === file}};
	}
	const line = editLine(prompt.line, key);
	return {view: line ? {...view, prompt: {...prompt, line}} : view};
}

/** Asks whether a file that is there is to be replaced: by the same name again, or by Esc or another name. */
export function askToReplace(view: View, file: string): View {
	const {notice: _hidesIt, ...rest} = view;
	return {...rest, prompt: {kind: 'save', line: lineOf(file), taken: file}};
}

export const saveCommands = {
	'save-notes': {
		title: 'Write your notes to a Markdown file; its name is asked for',
		group: 'Select',
		disabled: ({notes}) =>
			notes.length > 0 ? undefined : 'There are no notes to write yet: H highlights, c notes',
		run: (view, {article}) => ({
			view: {...view, prompt: {kind: 'save', line: lineOf(notesFileName(article))}},
		}),
	},
} satisfies Record<string, Command>;
