/** Commands that hand the text to other programs of the person's: the editor, a command of the shell. */

import type {Command} from './commands.ts';
import {placeOf} from './jumps.ts';
import {editLine, emptyLine} from './line-edit.ts';
import {sectionInView} from './scene.ts';
import {selectedWords} from './selection.ts';
import {textIn} from './units.ts';
import type {Prompt, Step, View} from './view.ts';

export function pressPipe(view: View, prompt: Extract<Prompt, {kind: 'pipe'}>, key: string): Step {
	const {prompt: _done, ...rest} = view;
	const {line, text} = prompt;
	if (key === 'escape') return {view: rest};
	if (key === 'enter') {
		const command = line.text.trim();
		return command === '' ? {view: rest} : {view: rest, effect: {kind: 'pipe', command, text}};
	}
	const edited = editLine(line, key);
	return {view: edited ? {...view, prompt: {...prompt, line: edited}} : view};
}

export const shellCommands = {
	edit: {
		title: 'Open it in your editor ($VISUAL or $EDITOR), at the line on top',
		group: 'Program',
		hint: 'edit',
		run: (view, scene) => ({view, effect: {kind: 'edit', offset: placeOf(view, scene)}}),
	},
	pipe: {
		title: 'Put what is selected, or the section, through a command, and show what it prints',
		group: 'Program',
		hint: 'pipe',
		run: (view, scene) => {
			const {article} = scene;
			const {selection, ...rest} = view;
			const span = selection ? selectedWords(selection) : sectionInView(scene)?.span;
			const text = textIn(article, span ?? {start: 0, end: article.source.text.length});
			const what = selection ? 'the selection' : span ? 'the section' : 'the text';
			return {view: {...rest, prompt: {kind: 'pipe', line: emptyLine, text, what}}};
		},
	},
} satisfies Record<string, Command>;
