/** A list of articles → the rows of the whole screen: title, date, reading time, how far one has read. */

import {shownPartialDate} from '../article/shown-date.ts';
import {readingMinutes} from '../article/words.ts';
import type {Size} from '../layout/panes.ts';
import {shownMinutes} from './bars.ts';
import {helpEntry} from './help-rows.ts';
import {shownKey} from './keymap.ts';
import {type Item, onlyWords, stackItems} from './list.ts';
import {blank, fit, type Row, run, type Style, spread} from './row.ts';
import {
	type Shelf,
	type ShelfItem,
	type ShelfView,
	shelfCommands,
	shelfIndex,
	shelfKeys,
	shelved,
} from './shelf.ts';

const onBar: Style = {tone: 'bar', onBar: true};

/** Rows beside the articles: title bar, filter, status bar. */
const barRows = 3;

/** How many articles a window shows. */
export function shelfPage({rows}: Size): number {
	return Math.max(1, rows - barRows);
}

/** Law: as many rows as the window has, each exactly as wide as it. */
export function shelfFrame(shelf: Shelf, view: ShelfView, size: Size): readonly Row[] {
	const {columns, rows} = size;
	const listed = shelved(shelf, view.filter);
	const current = shelfIndex(listed, view);
	if (view.helpRow !== undefined) return helpFrame(shelf, view.helpRow, size);
	const at = (index: number): Item => ({
		rows: [itemRow(listed[index]!, columns - 3)],
		selected: index === current,
		onScreen: false,
	});
	const items = listed.length > 0 ? {count: listed.length, at} : onlyWords(nothing(shelf, view), columns);
	return [
		heading(shelf, listed.length, columns),
		filterRow(view, columns),
		...stackItems(items, current, columns, Math.max(0, rows - barRows)),
		status(listed[current], shelf, view, columns),
	];
}

function helpFrame(shelf: Shelf, row: number, size: Size): readonly Row[] {
	const {columns, rows} = size;
	const height = Math.max(1, rows - 2);
	const all = shelfHelp(columns);
	const first = Math.min(row, Math.max(0, all.length - height));
	return [
		heading(shelf, shelf.items.length, columns),
		...Array.from({length: height}, (_, index) => fit(all[first + index] ?? [], columns)),
		hintRow(
			[
				['j k', 'scroll'],
				['Esc', 'back to the list'],
			],
			[],
			columns,
		),
	];
}

/** The keys that act in a list, and what its columns say. */
function shelfHelp(columns: number): readonly Row[] {
	const title = (words: string): Row => [blank(2), run(words, 'heading', {bold: true})];
	const typed: readonly (readonly [string, string])[] = [
		['Enter', 'Open the article'],
		['any other letter', 'List only the articles whose title or name holds the words typed'],
		['/', 'The same, for words that begin with a letter of the above'],
		['Backspace  Ctrl-U', 'Take back a letter, or all of them'],
		['Esc', 'List all again; in a list over an article, back to it'],
	];
	const commands = Object.entries(shelfCommands).map(
		([id, words]) =>
			[
				shelfKeys(id as keyof typeof shelfCommands)
					.map(shownKey)
					.join('  '),
				words,
			] as const,
	);
	const signs: readonly (readonly [string, string])[] = [
		['12 min  ~12 min', 'how long it takes to read; ~ is reckoned from its beginning'],
		['42%  read', 'how far you have read it'],
	];
	const entries = (all: readonly (readonly [string, string])[]) =>
		all.flatMap(([keys, words]) => helpEntry(keys, words, columns));
	return [
		[],
		title('A list of articles'),
		...entries([...commands, ...typed]),
		[],
		title('Signs'),
		...entries(signs),
	];
}

function nothing({items}: Shelf, {filter}: ShelfView): string {
	if (items.length === 0) return 'There are no articles here: Markdown, plain text or HTML.';
	return `No title or name has “${filter}”: Esc lists all again.`;
}

function heading({name, items}: Shelf, listed: number, columns: number): Row {
	const count = listed === items.length ? `${listed}` : `${listed} of ${items.length}`;
	const words = items.length === 1 ? 'article' : 'articles';
	return spread(
		[run(' ', 'bar', onBar), run(name, 'bar', {...onBar, bold: true})],
		[run(`${count} ${words} `, 'bar', onBar)],
		columns,
		onBar,
	);
}

function filterRow({filter, typing}: ShelfView, columns: number): Row {
	if (!typing && filter === '') return [blank(columns)];
	return fit(
		[blank(2), run('/', 'accent', {bold: true}), run(filter), run(typing ? '▏' : '', 'accent')],
		columns,
	);
}

// Title at the left; at the right what there is room for: date, minutes, and the share that has been read.
function itemRow(item: ShelfItem, columns: number): Row {
	const {title, name, date, words, isReckoned, progress, trouble} = item;
	const left = [run(title ?? name, trouble === undefined ? 'text' : 'faint')];
	if (title !== undefined && columns >= 100 && title !== name) left.push(run(`  ${name}`, 'faint'));
	if (trouble !== undefined) left.push(run(`  ${trouble}`, 'faint'));
	const day = date === undefined ? '' : shownPartialDate(date);
	const time = words === undefined ? '' : `${isReckoned ? '~' : ''}${shownMinutes(readingMinutes(words))}`;
	const right: Row = [
		...(columns >= 60 ? [run(day.padStart(17), 'date')] : []),
		...(columns >= 44 ? [run(time.padStart(12), 'muted')] : []),
		run(share(progress).padStart(6), progress !== undefined && progress >= 1 ? 'faint' : 'accent'),
	];
	return spread(left, right, columns);
}

function share(progress: number | undefined): string {
	if (progress === undefined) return '';
	return progress >= 1 ? 'read' : `${Math.floor(progress * 100)}%`;
}

function status(item: ShelfItem | undefined, {isOver}: Shelf, view: ShelfView, columns: number): Row {
	if (view.notice !== undefined)
		return fit([run(' ', 'bar', onBar), run(view.notice, 'notice', {...onBar, bold: true})], columns, onBar);
	const hints: readonly (readonly [string, string])[] = view.typing
		? [
				['Enter', 'open'],
				['↓ ↑', 'move'],
				['Esc', 'list all'],
			]
		: [
				['Enter', 'open'],
				['j k', 'move'],
				['q', isOver ? 'back to the article' : 'quit'],
				['/', 'or any other letter: filter'],
				['?', 'help'],
			];
	return hintRow(
		hints,
		columns >= 100 && item !== undefined ? [run(`${item.name} `, 'bar', onBar)] : [],
		columns,
	);
}

function hintRow(hints: readonly (readonly [string, string])[], right: Row, columns: number): Row {
	const row = hints.flatMap(([key, word]) => [
		run(key, 'bar', {...onBar, bold: true}),
		run(` ${word}   `, 'bar', onBar),
	]);
	return spread([run(' ', 'bar', onBar), ...row], right, columns, onBar);
}
