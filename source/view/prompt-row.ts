/** A prompt → its row in the place of the status bar: what is asked, what has been typed, and what the keys do. */

import {shownPartialDate} from '../article/shown-date.ts';
import {columnsOf, graphemesOf} from '../layout/graphemes.ts';
import {itemsOf} from './listed.ts';
import {matchesOf} from './matches.ts';
import {paletteMatches} from './palette.ts';
import {type Row, run, type Style, spread, widthOf} from './row.ts';
import type {Scene} from './scene.ts';
import {searchWords} from './search.ts';
import type {Prompt, View} from './view.ts';

const onBar: Style = {tone: 'bar', onBar: true};

export function promptRow(scene: Scene, view: View, prompt: Prompt): Row {
	const {columns} = scene.size;
	const state = stateOf(scene, view, prompt);
	const right: Row = [
		...(state === undefined ? [] : [run(`${state}   `, 'bar', onBar)]),
		...(columns >= 72 && !isTroubled(scene, view, prompt) ? waysOf(prompt) : []),
	];
	const label: Row = [run(` ${labelOf(prompt)}`, 'bar', onBar)];
	const room = columns - widthOf(label) - widthOf(right) - 2;
	const {before, after} = visiblePart(prompt, Math.max(4, room));
	const example = prompt.line.text === '' ? exampleOf(prompt) : '';
	return spread(
		[
			...label,
			run(before, 'notice', {...onBar, bold: true}),
			run('▏', 'notice', onBar),
			run(after, 'notice', {...onBar, bold: true}),
			run(example, 'bar', onBar),
		],
		right,
		columns,
		onBar,
	);
}

function isTroubled({article}: Scene, {search}: View, {kind}: Prompt): boolean {
	return kind === 'search' && matchesOf(article, search).trouble !== undefined;
}

function labelOf(prompt: Prompt): string {
	switch (prompt.kind) {
		case 'search':
			return prompt.regex ? 'Regex: ' : 'Look for: ';
		case 'filter':
			return 'Only what holds: ';
		case 'date':
			return 'The article’s date: ';
		case 'note':
			return 'Note: ';
		case 'help':
			return 'Only what holds: ';
		case 'save':
			return 'Write the notes to: ';
		case 'palette':
			return ': ';
		case 'pipe':
			return `Put ${prompt.what} through: `;
	}
}

function exampleOf(prompt: Prompt): string {
	const {kind} = prompt;
	if (kind === 'pipe') return ' wc -w';
	if (kind === 'palette') return ' a few letters of what you want';
	if (kind !== 'date') return '';
	return prompt.given
		? ` now ${shownPartialDate(prompt.given)}; nothing takes it back`
		: ' 12 April 2025, 2025-04 or 2025';
}

function stateOf(scene: Scene, view: View, prompt: Prompt): string | undefined {
	if (prompt.kind === 'search') return searchWords(view, scene);
	if (prompt.kind === 'save' && isTaken(prompt)) return 'There is such a file';
	if (prompt.kind === 'palette') return `${paletteMatches(scene, prompt.line.text).length} found`;
	if (prompt.kind !== 'filter' || prompt.line.text === '') return undefined;
	return `${itemsOf(view, scene.article, prompt.pane).length} listed`;
}

function waysOf(prompt: Prompt): Row {
	const {kind} = prompt;
	if (kind === 'search')
		return [...hint('Enter', 'keep'), ...hint('Ctrl-R', 'regex'), ...hint('Esc', 'back')];
	if (kind === 'palette')
		return [...hint('Enter', 'do it'), ...hint('↑ ↓', 'choose'), ...hint('Esc', 'leave')];
	if (kind === 'filter' || kind === 'help') return [...hint('Enter', 'keep'), ...hint('Esc', 'list all')];
	if (kind === 'note')
		return [...hint('Enter', 'keep'), ...hint('Ctrl-X', 'editor'), ...hint('Esc', 'leave')];
	if (kind === 'save')
		return [...hint('Enter', isTaken(prompt) ? 'replace it' : 'write'), ...hint('Esc', 'leave')];
	if (kind === 'pipe') return [...hint('Enter', 'run'), ...hint('Esc', 'leave')];
	return [...hint('Enter', 'set'), ...hint('Esc', 'leave')];
}

/** Whether what is typed names a file that is there already. */
function isTaken(prompt: Extract<Prompt, {kind: 'save'}>): boolean {
	return prompt.taken !== undefined && prompt.taken === prompt.line.text.trim();
}

/** A key and a word for what it does, on a bar. */
export function hint(key: string, word: string): Row {
	return [run(key, 'bar', {...onBar, bold: true}), run(` ${word}   `, 'bar', onBar)];
}

/** As much of the line around its cursor as fits, all that stands after the cursor last. */
function visiblePart(
	{line: {text, cursor}}: Prompt,
	room: number,
): {readonly before: string; readonly after: string} {
	let before = text.slice(0, cursor);
	const {starts, count} = graphemesOf(before);
	for (let index = 1; columnsOf(before) > room && index <= count; index++)
		before = text.slice(starts?.[index] ?? index, cursor);
	return {before, after: text.slice(cursor)};
}
