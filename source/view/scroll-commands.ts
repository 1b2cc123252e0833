/** Commands that move by lines, pages and proportions: the text, the cursor of a side pane, or the help. */

import {lineAtOrAbove, lineAtRow} from '../layout/layout.ts';
import type {Command} from './commands.ts';
import {helpHeight, helpLength} from './help-rows.ts';
import {jumpTo} from './jumps.ts';
import {itemsOf} from './listed.ts';
import type {Scene} from './scene.ts';
import type {Step, View} from './view.ts';
import {anchorFor, lastTopRow, topRowOf} from './viewport.ts';

/** A distance: rows of the text or the help, or items of a list. */
type Distance = {readonly items: number; readonly rows: number};

/** Moves the text by rows, at least to the next anchor: a blank row that no offset stands for is stepped over. */
function scrollText(view: View, scene: Scene, rows: number): View {
	const anchor = anchorFor(scene, scene.topRow + rows);
	const stuck = topRowOf(scene, anchor) === scene.topRow;
	return {...view, anchor: stuck ? anchorFor(scene, lineBeyond(scene, rows)) : anchor};
}

// The row of the line before or after the gap that one is in.
function lineBeyond({layout, topRow}: Scene, rows: number): number {
	const index = rows > 0 ? lineAtRow(layout, topRow + 1) : lineAtOrAbove(layout, topRow - 1);
	return layout.lines[index]?.row ?? 0;
}

/** Moves the help, the text, or the focused pane's cursor. */
function moveBy(view: View, scene: Scene, distance: Distance): View {
	const {items, rows} = distance;
	if (view.mode === 'help') {
		const most = Math.max(0, helpLength(scene.size, view) - helpHeight(scene.size));
		return {...view, helpRow: Math.min(most, Math.max(0, view.helpRow + rows))};
	}
	if (view.focus === 'article') return scrollText(view, scene, rows);
	const ids = itemsOf(view, scene.article, view.focus);
	if (ids.length === 0) return view;
	const at = ids.indexOf(view.cursor[view.focus]);
	const next = ids[Math.min(ids.length - 1, Math.max(0, at + items))]!;
	return {...view, mention: 0, cursor: {...view.cursor, [view.focus]: next}};
}

/** Rows of the pane in focus, less two that stay in sight over a page. */
function pageRows(view: View, scene: Scene): number {
	const height = view.mode === 'help' ? helpHeight(scene.size) : scene.height;
	return Math.max(1, height - 2);
}

function scrolling(
	title: string,
	hint: string | undefined,
	distance: (count: number, page: number) => Distance,
): Command {
	return {
		title,
		group: 'Move',
		...(hint === undefined ? {} : {hint}),
		run: (view, scene, count): Step => ({
			view: moveBy(view, scene, distance(count ?? 1, pageRows(view, scene))),
		}),
	};
}

// Side panes page by so many items, which are some rows high each.
const pageItems = 5;
const far = 1e9;

export const scrollCommands = {
	'line-down': scrolling('Line down', 'scroll', count => ({items: count, rows: count})),
	'line-up': scrolling('Line up', undefined, count => ({items: -count, rows: -count})),
	'half-page-down': scrolling('Half a page down', undefined, (count, page) => ({
		items: 3 * count,
		rows: count * Math.ceil(page / 2),
	})),
	'half-page-up': scrolling('Half a page up', undefined, (count, page) => ({
		items: -3 * count,
		rows: -count * Math.ceil(page / 2),
	})),
	'page-down': scrolling('Page down', undefined, (count, page) => ({
		items: pageItems * count,
		rows: count * page,
	})),
	'page-up': scrolling('Page up', undefined, (count, page) => ({
		items: -pageItems * count,
		rows: -count * page,
	})),
	top: {
		title: 'Top; 12g or 12G: line 12',
		group: 'Move',
		run: (view, scene, count) => {
			if (view.mode === 'help' || view.focus !== 'article')
				return {view: moveBy(view, scene, {items: -far, rows: -far})};
			return {view: jumpTo(view, scene, anchorFor(scene, (count ?? 1) - 1))};
		},
	},
	bottom: {
		title: 'Bottom',
		group: 'Move',
		run: (view, scene, count) => {
			if (view.mode === 'help' || view.focus !== 'article')
				return {view: moveBy(view, scene, {items: far, rows: far})};
			return {view: jumpTo(view, scene, anchorFor(scene, count === undefined ? far : count - 1))};
		},
	},
	percent: {
		title: 'Go to a percentage of the text',
		group: 'Move',
		disabled: (view, _scene) => (view.mode === 'help' ? 'The help has no percentages' : undefined),
		run: (view, scene, count) => {
			if (count === undefined) return {view: {...view, notice: 'Type a number first: 50%'}};
			const row = Math.round((Math.min(100, count) / 100) * lastTopRow(scene));
			return {view: jumpTo({...view, focus: 'article'}, scene, anchorFor(scene, row))};
		},
	},
} satisfies Record<string, Command>;
