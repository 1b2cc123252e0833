/** A table that is wider than its text, and the first of its columns to show → what of each line stands on screen, and where. */

import type {Line} from './layout.ts';

/** Columns between two cells: a space, an upright rule, a space. */
export const gutter = 3;
/** Columns that the sign of what is hidden takes before a table whose first column does not stay. */
export const signColumns = 2;

/**
 * A table whose columns cannot shrink to the width. Law: each of them fits the window that is left beside the first one,
 * where that stays in sight, so that every letter is in some window.
 */
export type Grid = {
	/** Columns of the screen from the text's edge to each column of the table, all of them side by side. */
	readonly lefts: readonly number[];
	readonly widths: readonly number[];
	/** Columns of the screen that a window on it takes at most. */
	readonly width: number;
	/** Whether the first column stays in sight: it says what a row is about. */
	readonly keepsFirst: boolean;
};

/** What of a grid is on screen. */
export type TableWindow = {
	/** For each shown column of the table, how far left of its place in the grid it stands. */
	readonly shifts: ReadonlyMap<number, number>;
	/** Columns of the screen that it takes. */
	readonly width: number;
	/** Columns of the table that are hidden on either side. */
	readonly before: number;
	readonly after: number;
};

/** A sign at the edge of a table: there is more beyond it. */
export type Edge = {readonly column: number; readonly sign: '◂' | '▸'};

/** The first column that may be hidden. */
export function firstMovable({keepsFirst}: Grid): number {
	return keepsFirst ? 1 : 0;
}

/** The column that is shown first when the last one is in sight: no window goes further. */
export function lastFirst(grid: Grid): number {
	let first = grid.widths.length - 1;
	while (first > firstMovable(grid) && endOf(grid, first - 1) === grid.widths.length) first--;
	return first;
}

/** The window whose first column, after the one that stays, is `first`, or the nearest that there is. */
export function windowFrom(grid: Grid, first: number): TableWindow {
	const {lefts, widths} = grid;
	const movable = firstMovable(grid);
	const from = Math.min(lastFirst(grid), Math.max(movable, first));
	const end = endOf(grid, from);
	const shifts = new Map<number, number>();
	if (movable > 0) shifts.set(0, 0);
	const shift = lefts[from]! - lefts[0]! - startOf(grid, from);
	for (let column = from; column < end; column++) shifts.set(column, shift);
	const width = lefts[end - 1]! + widths[end - 1]! - shift - lefts[0]!;
	return {shifts, width, before: from - movable, after: widths.length - end};
}

/** The first column of the nearest window in which a column is shown: the same one where it is shown already. */
export function firstToShow(grid: Grid, first: number, column: number): number {
	const from = firstMovable(grid) + windowFrom(grid, first).before;
	if (column < firstMovable(grid) || (column >= from && column < endOf(grid, from))) return from;
	if (column < from) return column;
	let next = column;
	while (next > from + 1 && endOf(grid, next - 1) > column) next--;
	return next;
}

// Columns of the screen before the first one that moves. Where nothing stays, the sign of what is hidden needs room.
function startOf({widths, keepsFirst}: Grid, first: number): number {
	if (keepsFirst) return widths[0]! + gutter;
	return first > 0 ? signColumns : 0;
}

// The column after the last one that fits from `first` on; one always does.
function endOf(grid: Grid, first: number): number {
	const {widths, width} = grid;
	let used = startOf(grid, first) + widths[first]!;
	let end = first + 1;
	while (end < widths.length && used + gutter + widths[end]! <= width) used += gutter + widths[end++]!;
	return end;
}

/** A line of the table as it stands in a window, with signs at the edges beyond which there is more. */
export function lineInWindow(line: Line, window: TableWindow): Line & {readonly edges: readonly Edge[]} {
	const {lefts, keepsFirst} = line.grid!;
	const fragments = line.fragments.flatMap(({cell = 0, column, ...rest}) => {
		const shift = window.shifts.get(cell);
		return shift === undefined ? [] : [{...rest, cell, column: column - shift}];
	});
	const shown = [...window.shifts].map(([column, shift]) => lefts[column]! - shift);
	const edges: Edge[] = [];
	const rules = shown.slice(1).map(left => left - 2);
	if (window.before > 0) edges.push({column: keepsFirst ? rules.shift()! : lefts[0]!, sign: '◂'});
	if (window.after > 0) edges.push({column: lefts[0]! + window.width + 1, sign: '▸'});
	return {
		...line,
		fragments,
		rules,
		edges,
		...(line.ruleAbove === undefined ? {} : {ruleAbove: window.width}),
	};
}
