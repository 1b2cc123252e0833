/** Items of a side pane, each some rows high → the rows that fit the pane, with a heading and the current item in sight. */

import {graphemesOf} from '../layout/graphemes.ts';
import {lineBreaks} from '../layout/line-breaks.ts';
import {wrap} from '../layout/wrap.ts';
import {blank, fit, type Row, run, select, type Tone, textOf} from './row.ts';

export type Item = {
	readonly rows: readonly Row[];
	/** Stands above it, belongs to no item. */
	readonly heading?: Row;
	/** Under the cursor of a focused pane. */
	readonly selected: boolean;
	/** Its words are on screen in the article: a bar stands before it. */
	readonly onScreen: boolean;
};

const mostKept = 1000;
const kept = new Map<string, readonly string[]>();

/** A line of words, wrapped. What was wrapped lately is known: the panes stay much the same from one key to the next. */
export function wrapped(text: string, width: number): readonly string[] {
	const key = `${width} ${text}`;
	const known = kept.get(key);
	if (known) return known;
	const graphemes = graphemesOf(text);
	const breaks = lineBreaks(text, graphemes);
	const lines = wrap(text, graphemes, 0, text.length, Math.max(4, width), breaks).map(({from, to}) =>
		text.slice(from, to),
	);
	if (kept.size >= mostKept) kept.clear();
	kept.set(key, lines);
	return lines;
}

/** The heading of a pane: bold, with a sign where the pane has the focus, and a count at its right edge. */
export function paneHeading(title: string, count: string, focused: boolean, width: number): Row {
	const left: Row = [
		run(focused ? '▸ ' : '  ', 'accent', {bold: true}),
		run(title, focused ? 'accent' : 'muted', {bold: true}),
	];
	const right: Row = [run(`${count} `, 'faint')];
	return [
		...fit(left, Math.max(0, width - right[0]!.width)),
		...fit(right, Math.min(width, right[0]!.width)),
	];
}

/** Items of a list, made only when they come into sight. */
export type Items = {
	readonly count: number;
	readonly at: (index: number) => Item;
	/** Where an item follows from its place in a list and a state alone: its rows are made once, and again when that changes. */
	readonly follows?: {readonly list: readonly object[]; readonly state: (index: number) => string};
};

/** Why a pane lists nothing: it will, nothing holds the words it is filtered by, or `otherwise`. */
export function whyNothing(reading: boolean, filter: string | undefined, otherwise: string): string {
	if (reading) return 'Reading…';
	return filter === undefined ? otherwise : `Nothing here holds ${filter}: / and Esc list all again`;
}

/** The title of a pane with the words that its rows must hold. */
export function filteredTitle(title: string, filter: string | undefined): string {
	return filter === undefined ? title : `${title} /${filter}`;
}

/** A list of one row of words, for a pane that has nothing to show. */
export function onlyWords(words: string, width: number): Items {
	const rows = wrapped(words, width - 2).map((line): Row => [run(line, 'faint')]);
	return {count: 1, at: () => ({rows, selected: false, onScreen: false})};
}

/**
 * Cuts `height` rows out of a list, around the current item (an index; below 0 for the first): a third of the pane
 * stays above it, unless its own end would not be seen. Each row gets two columns of gutter: a cursor, and a bar
 * beside items that are on screen. Makes no more items than it shows.
 */
export function stackItems(
	items: Items,
	current: number,
	width: number,
	height: number,
	barTone: Tone = 'accent',
): readonly Row[] {
	const start = Math.max(0, current);
	const above: (readonly Row[])[] = [];
	const below: (readonly Row[])[] = [];
	let rowsAbove = 0;
	let rowsBelow = 0;
	const rowsAt = (index: number) =>
		keptRows(items, index, `${width} ${barTone}`, () => itemRows(items.at(index), index, width, barTone));
	const addAbove = (index: number) => {
		above.unshift(rowsAt(index));
		rowsAbove += above[0]!.length;
	};
	let last = start;
	for (; last < items.count && rowsBelow < height; last++) {
		below.push(rowsAt(last));
		rowsBelow += below.at(-1)!.length;
	}
	let first = start;
	while (first > 0 && (rowsAbove < height / 3 || rowsAbove + rowsBelow < height)) addAbove(--first);
	const rows = [...above, ...below].flat();
	const ends = rowsAbove + (below[0]?.length ?? 0);
	const wanted = Math.max(rowsAbove - Math.floor(height / 3), ends - height);
	const whole = wholeItem(above, Math.max(0, Math.min(wanted, rows.length - height)));
	const top = rows[whole] && textOf(rows[whole]).trim() === '' ? whole + 1 : whole;
	return Array.from({length: height}, (_, index) => rows[top + index] ?? [blank(width)]);
}

// The first row at or below `row` where an item starts: half an item at the top of a pane reads as part of the next.
function wholeItem(items: readonly (readonly Row[])[], row: number): number {
	let start = 0;
	for (const {length} of items) {
		if (start >= row) return start;
		start += length;
	}
	return start >= row ? start : row;
}

type Made = {readonly state: string; readonly rows: readonly Row[]};
const made = new WeakMap<readonly object[], Map<number, Made>>();

function keptRows({follows}: Items, index: number, pane: string, make: () => readonly Row[]): readonly Row[] {
	if (!follows) return make();
	const {list} = follows;
	const state = `${pane} ${follows.state(index)}`;
	const ofList = made.get(list) ?? new Map<number, Made>();
	const known = ofList.get(index);
	if (known?.state === state) return known.rows;
	if (ofList.size >= mostKept) ofList.clear();
	const rows = make();
	made.set(list, ofList.set(index, {state, rows}));
	return rows;
}

function itemRows(item: Item, index: number, width: number, barTone: Tone): readonly Row[] {
	const rows = item.rows.map((row, at): Row => {
		const sign = item.selected && at === 0 ? run('›', 'accent', {bold: true}) : blank(1);
		const cursor = {...sign, item: index};
		const bar = item.onScreen ? run('▌', barTone) : blank(1);
		const body = fit(row, Math.max(0, width - 2));
		return [cursor, bar, ...(item.selected ? select(body) : body)];
	});
	return item.heading ? [fit([blank(2), ...item.heading], width), ...rows] : rows;
}
