/** Commands that move by lines, pages and proportions: the text, the cursor of a side pane, or the help. */

import {lineAtRow} from '../layout/layout.ts';
import type {Command} from './commands.ts';
import {visibleSections} from './contents-rows.ts';
import {helpHeight, helpLength} from './help-rows.ts';
import {jumpTo} from './jumps.ts';
import {lastTop, type Scene, speechOf} from './scene.ts';
import type {Step, View} from './view.ts';

/** Moves the top of the text by so many rows, at least by one line: a gap between two blocks is stepped over. */
function scrollRows(view: View, scene: Scene, rows: number): View {
	const {layout, top} = scene;
	const current = layout.lines[top];
	if (!current || rows === 0) return view;
	const wanted = lineAtRow(layout, Math.max(0, current.row + rows));
	const line = rows < 0 && wanted >= top ? Math.max(0, top - 1) : wanted;
	return {...view, anchor: layout.lines[Math.min(line, lastTop(scene))]!.start};
}

/** The ids that a focused side pane's cursor walks over. */
function itemsOf(view: View, scene: Scene): readonly number[] {
	if (view.focus === 'contents') return visibleSections(scene.article, view.folded).map(({id}) => id);
	if (view.focus === 'quotes') return speechOf(scene.article).map(({id}) => id);
	return scene.article.events.map(({id}) => id);
}

/** Moves the focused pane's cursor by so many items, or the text by so many rows, or the help. */
function moveBy(view: View, scene: Scene, items: number, rows: number): View {
	if (view.mode === 'help') {
		const most = Math.max(0, helpLength(scene.size) - helpHeight(scene.size));
		return {...view, helpRow: Math.min(most, Math.max(0, view.helpRow + rows))};
	}
	if (view.focus === 'article') return scrollRows(view, scene, rows);
	const ids = itemsOf(view, scene);
	if (ids.length === 0) return view;
	const at = ids.indexOf(view.cursor[view.focus]);
	const next = ids[Math.min(ids.length - 1, Math.max(0, at + items))]!;
	return {...view, cursor: {...view.cursor, [view.focus]: next}};
}

/** Rows of the pane in focus, less two that stay in sight over a page. */
function pageRows(view: View, scene: Scene): number {
	const height = view.mode === 'help' ? helpHeight(scene.size) : scene.height;
	return Math.max(1, height - 2);
}

function scrolling(
	title: string,
	hint: string | undefined,
	amount: (view: View, scene: Scene, count: number) => readonly [number, number],
): Command {
	return {
		title,
		group: 'Move',
		...(hint === undefined ? {} : {hint}),
		run: (view, scene, count): Step => {
			const [items, rows] = amount(view, scene, count ?? 1);
			return {view: moveBy(view, scene, items, rows)};
		},
	};
}

// Side panes page by so many items, which are some rows high each.
const pageItems = 5;

export const scrollCommands = {
	'line-down': scrolling('Line down', 'scroll', (_view, _scene, count) => [count, count]),
	'line-up': scrolling('Line up', undefined, (_view, _scene, count) => [-count, -count]),
	'half-page-down': scrolling('Half a page down', undefined, (view, scene, count) => [
		3 * count,
		count * Math.ceil(pageRows(view, scene) / 2),
	]),
	'half-page-up': scrolling('Half a page up', undefined, (view, scene, count) => [
		-3 * count,
		-count * Math.ceil(pageRows(view, scene) / 2),
	]),
	'page-down': scrolling('Page down', undefined, (view, scene, count) => [
		pageItems * count,
		count * pageRows(view, scene),
	]),
	'page-up': scrolling('Page up', undefined, (view, scene, count) => [
		-pageItems * count,
		-count * pageRows(view, scene),
	]),
	top: {
		title: 'Top',
		group: 'Move',
		run: (view, scene) => {
			if (view.mode === 'help' || view.focus !== 'article') return {view: moveBy(view, scene, -1e9, -1e9)};
			return {view: jumpTo(view, scene, scene.layout.lines[0]?.start ?? 0)};
		},
	},
	bottom: {
		title: 'Bottom',
		group: 'Move',
		run: (view, scene) => {
			if (view.mode === 'help' || view.focus !== 'article') return {view: moveBy(view, scene, 1e9, 1e9)};
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
