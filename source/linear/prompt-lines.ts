/** Lines that need another line: what is asked for it, and what the answer does. */

import {shownPartialDate} from '../article/shown-date.ts';
import type {SidePane} from '../layout/panes.ts';
import type {CommandId} from '../view/commands.ts';
import {emptyLine} from '../view/line-edit.ts';
import {paletteMatches} from '../view/palette.ts';
import {pasteInto, pressPrompt} from '../view/prompt.ts';
import {textIn} from '../view/units.ts';
import type {Prompt, View} from '../view/view.ts';
import {linearFor} from './linear-commands.ts';
import {
	type LinearPlace,
	type LinearStep,
	type LineCommand,
	type LineCommands,
	type ListLine,
	run,
	saying,
	sceneOf,
	told,
} from './linear-place.ts';
import {numbered} from './list-lines.ts';
import {beginning, itemWords, sentence} from './spoken.ts';

/** What is asked while a line is waited for. */
export function questionOf(place: LinearPlace, prompt: Prompt): string {
	const leave = 'Enter alone leaves it.';
	switch (prompt.kind) {
		case 'note': {
			const on = `Note on the words: ${sentence(beginning(textIn(place.article, prompt.span)))}`;
			const {text} = prompt.line;
			return text === ''
				? `${on} Type it; ! opens your editor. ${leave}`
				: `${on} So far: ${sentence(text)} Type it anew, or + and more words, yes to keep it; ! opens your editor. ${leave}`;
		}
		case 'save': {
			const {taken, line} = prompt;
			return taken === undefined
				? `Type the name of the file, or yes for ${line.text}. ${leave}`
				: `There is a file ${taken} already: yes replaces it, another name leaves it. ${leave}`;
		}
		case 'date':
			return prompt.given
				? `The date is ${shownPartialDate(prompt.given)}. Type another, or none to take it back. ${leave}`
				: `Type the article’s date, such as 12 April 2025. ${leave}`;
		case 'pipe':
			return `Type the command to put ${prompt.what} through. ${leave}`;
		default:
			return leave;
	}
}

/** Asks for the next line. */
export function asking(place: LinearPlace, view: View, prompt: Prompt): LinearStep {
	return {...saying(place, questionOf(place, prompt)), view: {...view, focus: 'article'}};
}

/** What a line does that answers a question. */
export function answered(place: LinearPlace, prompt: Prompt, line: string): LinearStep {
	const press = (given: Prompt, key: string) => {
		const view: View = {...place.view, prompt: given};
		return pressPrompt(view, sceneOf({...place, view}), given, key);
	};
	if (line === '') return told(place, press(prompt, 'escape'), {words: 'Left as it was.'});
	if (line === '!' && prompt.kind === 'note') return told(place, press(prompt, 'ctrl-x'));
	const before = prompt.line.text;
	if (before !== '' && line === 'yes') return told(place, press(prompt, 'enter'));
	const isMore = prompt.kind === 'note' && before !== '' && line.startsWith('+');
	const text = isMore ? `${before} ${line.slice(1).trim()}` : line;
	const typed = pasteInto(place.view, sceneOf(place), {...prompt, line: emptyLine}, text).prompt!;
	const step = press(typed, 'enter');
	return told(place, step);
}

/** A command that asks for a line, which may stand after it at once. */
function prompting(id: CommandId): LineCommand {
	return (place, {words}) => {
		const {view} = run(place, id);
		const {prompt} = view;
		if (!prompt) return told(place, {view});
		return words === '' ? asking(place, view, prompt) : answered({...place, view}, prompt, words);
	};
}

const kinds: Readonly<Record<SidePane, string>> = {
	contents: 'Section',
	quotes: 'Quote',
	people: 'Person',
	timeline: 'Event',
	notes: 'Note',
};

/** So many are said. */
const mostMatches = 20;

function palette(place: LinearPlace, words: string): LinearStep {
	if (words === '') return saying(place, 'Type : and a few letters of what you want.');
	const lines = paletteMatches(sceneOf(place), words).flatMap(({entry}): readonly ListLine[] => {
		const {target, words: title} = entry;
		if (target.kind === 'command') {
			const command = linearFor(target.id);
			return command ? [{words: `Command: ${title}`, target: {kind: 'command', command}}] : [];
		}
		const {kind: pane, id} = target;
		const said = itemWords[pane](place.article, place.view, id);
		return [{words: `${kinds[pane]}: ${said}`, target: {kind: 'item', pane, id}}];
	});
	return lines.length === 0
		? saying(place, 'Nothing is like that.')
		: numbered(place, lines.slice(0, mostMatches));
}

export const promptCommands: LineCommands = {
	'set-date': prompting('set-date'),
	'save-notes': prompting('save-notes'),
	pipe: prompting('pipe'),
	palette: (place, {words}) => palette(place, words),
};
