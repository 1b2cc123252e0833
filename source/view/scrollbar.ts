/** A scene → the column at the right edge of the text: where one is in it, its sections, matches, marks and notes. */

import {type Layout, lineAt} from '../layout/layout.ts';
import {matchesOf} from './matches.ts';
import {memoized} from './memoized.ts';
import {notedPlaces} from './noted.ts';
import {type Run, run} from './row.ts';
import type {Scene} from './scene.ts';
import type {View} from './view.ts';

/** One run of one column for each row of the pane; none where the whole text is on screen. */
export function scrollbar(scene: Scene, view: View): readonly Run[] {
	const {layout, height, topRow} = scene;
	if (layout.rows <= height) return [];
	const cells = Array.from({length: height}, (_, row): Run => {
		const isThumb = row >= cellOf(topRow, scene) && row <= cellOf(topRow + height - 1, scene);
		return run(isThumb ? '┃' : '│', isThumb ? 'accent' : 'faint');
	});
	for (const row of sectionRows(scene))
		cells[cellOf(row, scene)] = run(cells[cellOf(row, scene)]!.text === '┃' ? '┫' : '┤', 'muted');
	for (const {span, letter} of notedPlaces(view))
		cells[cellOf(rowAt(layout, span.start), scene)] = run(letter ?? '▒', 'accent', {bold: true});
	for (const cell of matchCells(scene, view)) cells[cell] = run('•', 'notice', {bold: true});
	return cells;
}

function cellOf(row: number, {layout, height}: Scene): number {
	return Math.max(0, Math.min(height - 1, Math.floor((row * height) / layout.rows)));
}

function rowAt(layout: Layout, offset: number): number {
	return layout.lines[lineAt(layout, offset)]?.row ?? 0;
}

const starts = memoized((layout: Layout) => new WeakMap<object, readonly number[]>([[layout, []]]));

function sectionRows({article, layout}: Scene): readonly number[] {
	const known = starts(layout);
	let rows = known.get(article.sections);
	if (!rows) {
		rows = article.sections.map(({span}) => rowAt(layout, span.start));
		known.set(article.sections, rows);
	}
	return rows;
}

/** As many as the pane has rows, however many matches there are. */
function matchCells(scene: Scene, view: View): ReadonlySet<number> {
	const {all} = matchesOf(scene.article, view.search);
	const known = starts(scene.layout);
	let rows = known.get(all);
	if (!rows) {
		rows = all.map(({start}) => rowAt(scene.layout, start));
		known.set(all, rows);
	}
	return new Set(rows.map(row => cellOf(row, scene)));
}
