/** Commands that move by lines, pages and proportions: the text, the cursor of a side pane, or the help. */

import {lineAtOrAbove, lineAtRow} from '../layout/layout.ts';
import type {Command} from './commands.ts';
import {visibleSections} from './contents-rows.ts';
import {helpHeight, helpLength} from './help-rows.ts';
import {jumpTo} from './jumps.ts';
import {inOrder, peopleOf} from './listed.ts';
import {lastTop, type Scene} from './scene.ts';
import type {Step, View} from './view.ts';

/** A distance: lines of the text as `j` steps them, or rows of the screen; items of a list meanwhile. */
type Distance = {readonly items: number; readonly lines?: number; readonly rows?: number};

/** Moves the top of the text, at least by one line; a gap between two blocks is stepped over. */
function scrollText(view: View, scene: Scene, {lines = 0, rows = 0}: Distance): View {
	const {layout, top} = scene;
	const current = layout.lines[top];
	if (!current) return view;
	const row = Math.max(0, current.row + rows);
	const byRows = rows === 0 ? top : rows > 0 ? lineAtRow(layout, row) : lineAtOrAbove(layout, row);
	const line = Math.min(lastTop(scene), Math.max(0, byRows + lines));
	return {...view, anchor: layout.lines[line]!.start};
}

/** The ids that a focused side pane's cursor walks over. */
function itemsOf(view: View, scene: Scene): readonly number[] {
	if (view.focus === 'contents') return visibleSections(scene.article, view.folded).map(({id}) => id);
	if (view.focus === 'quotes') return inOrder(scene.quotes, view.grouped).map(({id}) => id);
	if (view.focus === 'people') return peopleOf(scene.article).map(({person}) => person.id);
	return scene.article.events.map(({id}) => id);
}

/** Moves the help, the text, or the focused pane's cursor. */
function moveBy(view: View, scene: Scene, distance: Distance): View {
	const {items, lines = 0, rows = 0} = distance;
	if (view.mode === 'help') {
		const most = Math.max(0, helpLength(scene.size) - helpHeight(scene.size));
		return {...view, helpRow: Math.min(most, Math.max(0, view.helpRow + lines + rows))};
	}
	if (view.focus === 'article') return scrollText(view, scene, distance);
	const ids = itemsOf(view, scene);
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
	'line-down': scrolling('Line down', 'scroll', count => ({items: count, lines: count})),
	'line-up': scrolling('Line up', undefined, count => ({items: -count, lines: -count})),
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
		title: 'Top',
		group: 'Move',
		run: (view, scene) => {
			if (view.mode === 'help' || view.focus !== 'article')
				return {view: moveBy(view, scene, {items: -far, rows: -far})};
			return {view: jumpTo(view, scene, scene.layout.lines[0]?.start ?? 0)};
		},
	},
	bottom: {
		title: 'Bottom',
		group: 'Move',
		run: (view, scene) => {
			if (view.mode === 'help' || view.focus !== 'article')
				return {view: moveBy(view, scene, {items: far, rows: far})};
			return {view: jumpTo(view, scene, scene.layout.lines[lastTop(scene)]?.start ?? 0)};
		},
	},
	percent: {
		title: 'Go to a percentage of the text',
		group: 'Move',
		disabled: (view, _scene) => (view.mode === 'help' ? 'The help has no percentages' : undefined),
		run: (view, scene, count) => {
			const share = Math.min(100, count ?? 0) / 100;
			const row = Math.round(share * Math.max(0, scene.layout.rows - scene.height));
			const line = scene.layout.lines[Math.min(lastTop(scene), lineAtRow(scene.layout, row))];
			return {view: jumpTo({...view, focus: 'article'}, scene, line?.start ?? 0)};
		},
	},
} satisfies Record<string, Command>;
