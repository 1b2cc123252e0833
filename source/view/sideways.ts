/** Tables that are wider than the text: which of their columns are on screen, and the commands that move them sideways. */

import {type Block, sourceOffsetAt, textOffsetAt} from '../article/block.ts';
import {type Line, lineAt, lineAtRow} from '../layout/layout.ts';
import {
	type Edge,
	firstMovable,
	firstToShow,
	lineInWindow,
	type TableWindow,
	windowFrom,
} from '../layout/table-window.ts';
import type {Command} from './commands.ts';
import {blocksIn} from './overlays.ts';
import type {Scene} from './scene.ts';
import type {View} from './view.ts';

type Sideways = View['sideways'];

/** What a scene must have for a table of it to be seen. */
type Page = Pick<Scene, 'article' | 'layout' | 'sideways'>;

/** A line as it stands on screen: of a table that is wider than the text, the columns that are shown. */
export function shownLine(page: Page, line: Line): Line & {readonly edges?: readonly Edge[]} {
	const window = windowOn(page, line);
	return window ? lineInWindow(line, window) : line;
}

/** Of the table that a line belongs to, what is on screen; nothing where it fits. */
export function windowOn({article, sideways}: Page, {grid, block}: Line): TableWindow | undefined {
	return grid && windowFrom(grid, firstShown(sideways, article.blocks[block]!));
}

/** Whether a place of a block's text is in a column that is not shown. */
export function isAside(page: Page, block: Block, offset: number): boolean {
	const window = block.kind === 'table' && windowOn(page, lineOf(page, sourceOffsetAt(block, offset)));
	return window ? !window.shifts.has(columnAt(block, offset)) : false;
}

/** What is shown first of tables once the column of a place is in sight; the same where it is in sight already. */
export function broughtIn(page: Page, offset: number): Sideways {
	const {article, sideways} = page;
	const [block] = blocksIn(article.blocks, {start: offset, end: offset + 1});
	const line = block?.kind === 'table' ? lineOf(page, offset) : undefined;
	const window = line && line.block === block!.id ? windowOn(page, line) : undefined;
	if (!window) return sideways;
	const column = columnAt(block!, textOffsetAt(block!, offset));
	const next = firstToShow(line!.grid!, firstShown(sideways, block!), column);
	return window.shifts.has(column) ? sideways : movedTo(sideways, block!, next);
}

function lineOf({layout}: Page, offset: number): Line {
	return layout.lines[lineAt(layout, offset)]!;
}

/** The column of the table's that is shown first, as far as the view says so. */
function firstShown(sideways: Sideways, block: Block): number {
	const place = sideways.find(offset => offset >= block.span.start && offset < block.span.end);
	return place === undefined ? 0 : columnAt(block, textOffsetAt(block, place));
}

/** Shows a column of a table first: the place of its head stands for it. */
function movedTo(sideways: Sideways, block: Block, column: number): Sideways {
	const {start, end} = block.span;
	const others = sideways.filter(offset => offset < start || offset >= end);
	return [...others, sourceOffsetAt(block, block.cells![column]!.from)];
}

/** The column of the cell that a place of a table's text lies in; cells stand in the order of the text. */
function columnAt({cells = []}: Block, offset: number): number {
	let low = 0;
	let high = cells.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (cells[middle]!.from <= offset) low = middle;
		else high = middle - 1;
	}
	return cells[low]?.column ?? 0;
}

/** One line of each table on screen that is wider than the text. */
export function wideTables({layout, topRow, height}: Scene): readonly Line[] {
	const tables: Line[] = [];
	for (let index = Math.max(0, lineAtRow(layout, topRow)); index < layout.lines.length; index++) {
		const line = layout.lines[index]!;
		if (line.row >= topRow + height) break;
		if (line.grid && tables.at(-1)?.grid !== line.grid) tables.push(line);
	}
	return tables;
}

/** Columns that are hidden on either side, of the table on screen that hides most there. */
export function hiddenColumns(scene: Scene): {readonly before: number; readonly after: number} {
	const windows = wideTables(scene).map(line => windowOn(scene, line)!);
	return {
		before: Math.max(0, ...windows.map(({before}) => before)),
		after: Math.max(0, ...windows.map(({after}) => after)),
	};
}

// All tables on screen go together: often they have the same columns.
function moving(title: string, hint: string, direction: 1 | -1): Command {
	return {
		title,
		group: 'Move',
		hint,
		disabled: (view, scene) => {
			const isHere = view.mode !== 'help' && view.focus === 'article' && wideTables(scene).length > 0;
			return isHere ? undefined : 'No table on this screen is wider than the text';
		},
		run: (view, scene, count = 1) => {
			const hidden = hiddenColumns(scene);
			if ((direction > 0 ? hidden.after : hidden.before) === 0)
				return {view: {...view, notice: `These are the ${direction > 0 ? 'last' : 'first'} columns`}};
			let {sideways} = view;
			for (const line of wideTables(scene)) {
				const kept = firstMovable(line.grid!);
				const first = kept + windowOn(scene, line)!.before + direction * count;
				const {before} = windowFrom(line.grid!, first);
				sideways = movedTo(sideways, scene.article.blocks[line.block]!, kept + before);
			}
			return {view: {...view, sideways}};
		},
	};
}

export const sidewaysCommands = {
	'columns-right': moving('The next columns of a table that is wider than the text', 'more columns', 1),
	'columns-left': moving('The columns before', 'columns before', -1),
} satisfies Record<string, Command>;
