/** Items of a side pane, each some rows high → the rows that fit the pane, with a heading and the current item in sight. */

import {graphemesOf} from '../layout/graphemes.ts';
import {wrap} from '../layout/wrap.ts';
import {blank, fit, type Row, run, type Tone} from './row.ts';

export type Item = {
	readonly rows: readonly Row[];
	/** Under the cursor of a focused pane. */
	readonly selected: boolean;
	/** Its words are on screen in the article: a bar stands before it. */
	readonly onScreen: boolean;
};

/** A line of words, wrapped. */
export function wrapped(text: string, width: number): readonly string[] {
	return wrap(text, graphemesOf(text), 0, text.length, Math.max(4, width)).map(({from, to}) =>
		text.slice(from, to),
	);
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

/**
 * Stacks the items and cuts out `height` rows around the current one (an index; -1 for none). Each row gets two
 * columns of gutter: a cursor, and a bar beside items that are on screen.
 */
export function stackItems(
	items: readonly Item[],
	current: number,
	width: number,
	height: number,
	barTone: Tone = 'accent',
): readonly Row[] {
	const rows: Row[] = [];
	let first = 0;
	let last = 0;
	items.forEach((item, index) => {
		if (index === current) first = rows.length;
		item.rows.forEach((row, at) => {
			const cursor = item.selected && at === 0 ? run('›', 'accent', {bold: true}) : blank(1);
			const bar = item.onScreen ? run('▌', barTone) : blank(1);
			const body = fit(row, Math.max(0, width - 2));
			rows.push([
				cursor,
				bar,
				...(item.selected ? body.map(each => ({...each, style: {...each.style, selected: true}})) : body),
			]);
		});
		if (index === current) last = rows.length;
	});
	const most = Math.max(0, rows.length - height);
	// A third of the pane stays above the current item, unless it would be cut below.
	const top = Math.min(most, Math.max(0, Math.min(first - Math.floor(height / 3), first), last - height));
	const cut = rows.slice(top, top + height);
	return Array.from({length: height}, (_, index) => cut[index] ?? [blank(width)]);
}
