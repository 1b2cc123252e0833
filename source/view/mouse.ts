/** A click, the wheel or a drag on the screen → the next view: panes focused and scrolled, rows gone to, words selected, borders moved. */

import {sourceOffsetAt, textOffsetAt} from '../article/block.ts';
import {lineAtOrAbove} from '../layout/layout.ts';
import type {Pane, Rectangle, SidePane} from '../layout/panes.ts';
import {articleRows} from './article-rows.ts';
import {commands} from './commands.ts';
import {contentsRows} from './contents-rows.ts';
import {turnFold} from './folds.ts';
import {jumpTo} from './jumps.ts';
import {followLink, linksOnScreen} from './links.ts';
import {itemsOf} from './listed.ts';
import {notesRows} from './notes-rows.ts';
import {overlaysOf} from './overlays.ts';
import {focusOn} from './pane-commands.ts';
import {peopleRows} from './people-rows.ts';
import {quotesRows} from './quotes-rows.ts';
import type {Row} from './row.ts';
import type {Scene} from './scene.ts';
import {hiddenColumns, shownLine} from './sideways.ts';
import {timelineRows} from './timeline-rows.ts';
import {unitAt} from './units.ts';
import type {Step, View} from './view.ts';
import {anchorFor, lastTopRow} from './viewport.ts';

type Wheel = 'wheel-up' | 'wheel-down' | 'wheel-left' | 'wheel-right';

/** A mouse event in characters, 0-based from the top left corner. */
export type Pointer = {
	readonly action: 'press' | 'release' | 'drag' | Wheel;
	readonly x: number;
	readonly y: number;
};

/** Rows that a notch of the wheel scrolls, as in browsers and pagers. */
const wheelRows = 3;

/** Pure. What is neither a pane nor a border does nothing. */
export function pressMouse(view: View, scene: Scene, pointer: Pointer): Step {
	const {notice: _gone, welcome: _read, resumed: _lit, ...quiet} = view;
	if (view.prompt || view.mode === 'help') return {view};
	const {action, x, y} = pointer;
	if (action === 'release') return {view: released(quiet, scene, pointer)};
	if (action === 'drag')
		return {view: view.drag ? dragged(quiet, scene, pointer) : selecting(quiet, scene, pointer)};
	const pane = paneAt(scene, x, y);
	if (action === 'wheel-left' || action === 'wheel-right')
		return (pane === 'article' && sideways(quiet, scene, action)) || {view};
	if (action !== 'press') return pane ? wheel(quiet, scene, pane, action) : {view};
	const border = borderAt(scene, x, y);
	if (border) return {view: {...quiet, drag: {border, x, y}}};
	if (!pane) return {view};
	return pane === 'article' ? clickText(quiet, scene, x, y) : clickItem(quiet, scene, pane, y);
}

function paneAt({panes}: Scene, x: number, y: number): Pane | undefined {
	const entries = Object.entries(panes.at) as [Pane, Rectangle][];
	return entries.find(([, at]) => isIn(at, x, y))?.[0];
}

function isIn({left, top, width, height}: Rectangle, x: number, y: number): boolean {
	return x >= left && x < left + width && y >= top && y < top + height;
}

function wheel(view: View, scene: Scene, pane: Pane, action: 'wheel-up' | 'wheel-down'): Step {
	const command = commands[action === 'wheel-up' ? 'line-up' : 'line-down'];
	const focused = view.focus === pane ? view : focusOn(view, scene, pane);
	const step = command.run(focused, scene, pane === 'article' ? wheelRows : 1);
	// The wheel moves what is under it, and leaves the keys where they are.
	const keeps = view.focus === 'article' && pane !== 'article';
	return keeps ? {...step, view: {...step.view, focus: 'article', lit: pane}} : step;
}

/** Moves wide tables, as far as they go. */
function sideways(view: View, scene: Scene, action: 'wheel-left' | 'wheel-right'): Step | undefined {
	const hidden = hiddenColumns(scene);
	const isEnd = (action === 'wheel-left' ? hidden.before : hidden.after) === 0;
	return isEnd
		? undefined
		: commands[action === 'wheel-left' ? 'columns-left' : 'columns-right'].run(view, scene, 1);
}

const rowsOf: Readonly<Record<SidePane, (scene: Scene, view: View) => readonly Row[]>> = {
	contents: contentsRows,
	quotes: quotesRows,
	people: peopleRows,
	notes: notesRows,
	timeline: timelineRows,
};

/** Goes to the words of the row that was clicked; elsewhere in the pane, the pane gets the focus. */
function clickItem(view: View, scene: Scene, pane: SidePane, y: number): Step {
	const row = rowsOf[pane](scene, view)[y - scene.panes.at[pane]!.top] ?? [];
	const index = row.find(({item}) => item !== undefined)?.item;
	const id = index === undefined ? undefined : itemsOf(view, scene.article, pane)[index];
	if (id === undefined) return {view: focusOn(view, scene, pane)};
	const chosen: View = {...view, focus: pane, mention: 0, cursor: {...view.cursor, [pane]: id}};
	return commands['go-there'].run(chosen, scene);
}

/** On a link: shows where it leads, and follows it the second time. On a quotation or a date: its row lights up. */
function clickText(view: View, scene: Scene, x: number, y: number): Step {
	const place = placeAt(scene, view, x, y);
	const {selection: _over, ...rest} = view;
	const plain: View = {...rest, focus: 'article', mode: 'read'};
	const edge = lineUnder(scene, y)?.edges?.find(({column}) => column === x - columnOfText(scene));
	if (edge) return commands[edge.sign === '▸' ? 'columns-right' : 'columns-left'].run(plain, scene, 1);
	if (!place) return {view: plain};
	const link = linksOnScreen(scene).find(
		({block, from, to}) => block === place.block && place.at >= from && place.at < to,
	);
	if (link?.fold !== undefined) return {view: turnFold(plain, link.fold)};
	if (link) {
		return view.mode === 'links' && view.link === link.href
			? followLink(plain, scene, link.href)
			: {view: {...plain, mode: 'links', link: link.href, typed: link.label}};
	}
	const overlay = overlaysOf(scene.article, place.block).find(
		({from, to}) => place.at >= from && place.at < to,
	);
	if (!overlay) return {view: plain};
	const pane = overlay.kind === 'quote' ? 'quotes' : 'timeline';
	return {view: {...plain, lit: pane, mention: 0, cursor: {...view.cursor, [pane]: overlay.id}}};
}

/** Selects words of the text, from the one that the drag began on to the one under the pointer. */
function selecting(view: View, scene: Scene, {x, y}: Pointer): View {
	const place = paneAt(scene, x, y) === 'article' ? placeAt(scene, view, x, y) : undefined;
	const word =
		place && unitAt(scene, 'word', sourceOffsetAt(scene.article.blocks[place.block]!, place.at), 0);
	if (!word) return view;
	const {link: _chosen, ...rest} = view;
	const anchor = view.selection?.anchor ?? word;
	return {...rest, mode: 'read', typed: '', focus: 'article', selection: {anchor, head: word}};
}

/** The column of the screen at which lines begin. */
function columnOfText({panes, margin}: Scene): number {
	return panes.at.article!.left + margin;
}

/** The line under the pointer, as it stands on screen; nothing between two lines. */
function lineUnder(scene: Scene, y: number): ReturnType<typeof shownLine> | undefined {
	const {layout, panes, topRow} = scene;
	const row = topRow + y - panes.at.article!.top;
	const line = layout.lines[lineAtOrAbove(layout, row)];
	return line?.row === row ? shownLine(scene, line) : undefined;
}

/** The unit of a block's text under the pointer. */
function placeAt(
	scene: Scene,
	view: View,
	x: number,
	y: number,
): {readonly block: number; readonly at: number} | undefined {
	const {panes, margin, article} = scene;
	const pane = panes.at.article!;
	const line = lineUnder(scene, y);
	if (!line) return undefined;
	const drawn = articleRows(scene, view, pane.width)[y - pane.top] ?? [];
	const column = x - columnOfText(scene);
	const fragment = line.fragments.findLast(each => each.column <= column);
	if (!fragment) return undefined;
	// Columns of the drawn row before the pointer, turned into units of the text.
	let [used, units] = [-margin, 0];
	for (const {text, width} of drawn) {
		if (used + width > fragment.column) {
			const skipped = Math.max(0, fragment.column - used);
			const inside = Math.min(width, column - used);
			units += Math.round(((inside - skipped) * text.length) / Math.max(1, width));
			if (used + width > column) break;
		}
		used += width;
	}
	const at = fragment.from + Math.max(0, units);
	const block = article.blocks[line.block]!;
	return at < fragment.to
		? {block: block.id, at: Math.max(at, textOffsetAt(block, block.span.start))}
		: undefined;
}

type Border = NonNullable<View['drag']>['border'];

function borderAt({panes, size}: Scene, x: number, y: number): Border | undefined {
	const {article, contents, timeline} = panes.at;
	if (!article) return undefined;
	const isBeside = y >= article.top && y < article.top + article.height;
	if (isBeside && x === article.left + article.width && x < size.columns) return 'side';
	if (isBeside && x === size.columns - 1 && article.left + article.width === size.columns) return 'bar';
	if (isBeside && contents && contents.left === 0 && x === contents.width) return 'contents';
	return timeline && panes.shape === 'wide' && y === timeline.top - 1 ? 'timeline' : undefined;
}

/** Moves a border; along the scrollbar, the text. */
function dragged(view: View, scene: Scene, {x, y}: Pointer): View {
	const {border, x: fromX, y: fromY} = view.drag!;
	const {size} = scene;
	if (border === 'contents') return {...view, sizes: {...view.sizes, contents: x}};
	if (border === 'timeline') return {...view, sizes: {...view.sizes, timeline: size.rows - 2 - y}};
	const isSideways = border === 'side' && Math.abs(x - fromX) > Math.abs(y - fromY);
	if (isSideways) return {...view, sizes: {...view.sizes, side: size.columns - 1 - x}};
	return {...view, anchor: anchorFor(scene, rowAlong(scene, y))};
}

/** A click on the scrollbar that was no drag goes there. */
function released(view: View, scene: Scene, {x, y}: Pointer): View {
	const {drag, ...rest} = view;
	if (!drag || (drag.border !== 'side' && drag.border !== 'bar')) return rest;
	if (drag.x !== x || drag.y !== y) return rest;
	return {...jumpTo(rest, scene, anchorFor(scene, rowAlong(scene, y))), focus: 'article'};
}

/** The row that goes to the top where the scrollbar is touched at `y`. */
function rowAlong(scene: Scene, y: number): number {
	const {top, height} = scene.panes.at.article!;
	const share = (y - top) / Math.max(1, height - 1);
	return Math.round(Math.max(0, Math.min(1, share)) * lastTopRow(scene));
}
