/** A table block and a width → lines of aligned cells that fit; where it is too narrow for them, wider lines for a window, or one cell a line. */

import type {Block, Cell} from '../article/block.ts';
import {columnsOf, graphemesOf, truncate} from './graphemes.ts';
import type {Fragment, LaidLine} from './layout.ts';
import {lineBreaks} from './line-breaks.ts';
import {type Grid, gutter, signColumns} from './table-window.ts';
import {wrap} from './wrap.ts';

// A longer word is none that is read: an address, a sum of signs. It is parted.
const longestWord = 16;
const word = /[^\s\-–—/…\u3000-\u9FFF\uAC00-\uD7A3\uFF00-\uFFEF]+[-–—/…]?|\S/g;
// Two columns, and what has no room for three, read better stacked.
const sidewaysFrom = {cells: 3, width: 30};
// Below it, a label would leave no room for what it labels.
const labelledFrom = 24;

/**
 * Lays a table, `margin` columns from the left. Cells wrap, never lose a word, and seldom part one: where the longest words do
 * not fit side by side, the table takes up to `widest` columns; where they do not fit there either, it is as wide as they ask
 * for and has a grid, by which it is moved sideways. Without `widest`, cells are stacked instead.
 */
export function layTable(
	block: Block,
	width: number,
	margin: number,
	widest: number | undefined,
): readonly LaidLine[] {
	const cells = block.cells ?? [];
	const count = cells.reduce((most, cell) => Math.max(most, cell.column + 1), 0);
	const natural = widestOf(cells, count, ({from, to}) => columnsOf(block.text.slice(from, to)));
	const least = widestOf(cells, count, ({from, to}) => wordColumns(block.text.slice(from, to)));
	const columns = fitColumns(natural, least, width) ?? fitColumns(natural, least, widest ?? width);
	if (columns) return layColumns(block, cells, placed(columns, margin), undefined);
	if (widest === undefined || count < sidewaysFrom.cells || widest < sidewaysFrom.width)
		return stackCells(block, cells, width, margin);
	const grid = gridOf(natural, least, widest, margin);
	return layColumns(block, cells, grid, grid);
}

type Columns = Pick<Grid, 'lefts' | 'widths'>;

/** Columns side by side, from `margin` on. */
function placed(widths: readonly number[], margin: number): Columns {
	const lefts: number[] = [];
	widths.reduce((left, column) => {
		lefts.push(left);
		return left + column + gutter;
	}, margin);
	return {lefts, widths};
}

/** The rows of a table, in lines of cells side by side. */
function layColumns(
	block: Block,
	cells: readonly Cell[],
	{lefts, widths}: Columns,
	grid: Grid | undefined,
): readonly LaidLine[] {
	const margin = lefts[0]!;
	const rules = lefts.slice(1).map(left => left - 2);
	const total = lefts.at(-1)! + widths.at(-1)! - margin;
	const graphemes = graphemesOf(block.text.replaceAll('\t', ' '));
	const breaks = lineBreaks(block.text, graphemes);
	const lines: LaidLine[] = [];
	for (const row of rowsOf(cells)) {
		const wrapped = row.map(cell =>
			linesOf(cell).flatMap(({from, to}) =>
				wrap(block.text, graphemes, from, to, widths[cell.column]!, breaks),
			),
		);
		const height = Math.max(1, ...wrapped.map(breaks => breaks.length));
		for (let index = 0; index < height; index++) {
			const fragments: Fragment[] = [];
			row.forEach(({column}, at) => {
				const line = wrapped[at]![index];
				if (!line || line.from === line.to) return;
				const free = widths[column]! - columnsOf(block.text.slice(line.from, line.to));
				const alignment = block.alignments?.[column];
				const shift = alignment === 'right' ? free : alignment === 'center' ? free >> 1 : 0;
				const place = {from: line.from, to: line.to, column: lefts[column]! + shift};
				fragments.push(grid ? {...place, cell: column} : place);
			});
			if (fragments.length === 0) {
				const from = row[0]?.from ?? 0;
				fragments.push({from, to: from, column: margin});
			}
			const below = index === 0 && row[0]?.row === 1;
			lines.push({fragments, rules, ...(below ? {ruleAbove: total} : {}), ...(grid ? {grid} : {})});
		}
	}
	return lines;
}

/**
 * The columns of a table that cannot shrink to `width`. The first one stays in sight where it leaves most of the width to the
 * others. From there on as many as fit at their least make a window, and share what it has left.
 */
function gridOf(natural: readonly number[], least: readonly number[], width: number, margin: number): Grid {
	const first = natural[0]! * 3 <= width ? natural[0]! : Math.max(least[0]!, width >> 2);
	const room = width - first - gutter;
	const keepsFirst = room > width >> 1 && least.every(column => column <= room);
	const widths = keepsFirst ? [first] : [];
	const free = keepsFirst ? room : width - signColumns;
	while (widths.length < least.length) {
		const from = widths.length;
		let to = from + 1;
		for (let used = least[from]!; to < least.length && used + gutter + least[to]! <= free; to++)
			used += gutter + least[to]!;
		widths.push(...fitColumns(natural.slice(from, to), least.slice(from, to), free)!);
	}
	return {...placed(widths, margin), width, keepsFirst};
}

function rowsOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
	const rows: Cell[][] = [];
	for (const cell of cells) {
		rows[cell.row] ??= [];
		rows[cell.row]!.push(cell);
	}
	return rows.filter(row => row !== undefined);
}

/** The widest cell of each column, by a measure. */
function widestOf(
	cells: readonly Cell[],
	count: number,
	columnsIn: (line: Stretch) => number,
): readonly number[] {
	const columns = Array.from({length: count}, () => 1);
	for (const cell of cells) {
		for (const line of linesOf(cell)) columns[cell.column] = Math.max(columns[cell.column]!, columnsIn(line));
	}
	return columns;
}

type Stretch = Pick<Cell, 'from' | 'to'>;

/** The lines that a cell was written in; none is empty at its end. */
function linesOf({from, to, breaks = []}: Cell): readonly Stretch[] {
	const starts = [from, ...breaks.map(at => at + 1)];
	const lines = starts.map((start, index) => ({from: start, to: breaks[index] ?? to}));
	return lines.slice(0, Math.max(1, lines.findLastIndex(line => line.to > line.from) + 1));
}

/** The columns of a cell's longest word. */
function wordColumns(text: string): number {
	const words = text.match(word) ?? [];
	return Math.min(
		longestWord,
		words.reduce((most, each) => Math.max(most, columnsOf(each)), 1),
	);
}

// Takes from the widest columns first, until all fit; undefined where that would part words.
function fitColumns(
	natural: readonly number[],
	least: readonly number[],
	width: number,
): readonly number[] | undefined {
	if (natural.length === 0) return undefined;
	const room = width - gutter * (natural.length - 1);
	const capped = (cap: number) => natural.map((column, at) => Math.min(column, Math.max(cap, least[at]!)));
	const taken = (cap: number) => capped(cap).reduce((sum, column) => sum + column, 0);
	let low = 1;
	let high = Math.max(...natural);
	if (taken(high) <= room) return natural;
	if (taken(low) > room) return undefined;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (taken(middle) <= room) low = middle;
		else high = middle - 1;
	}
	let spare = room - taken(low);
	return capped(low).map((column, at) => {
		const extra = Math.min(spare, natural[at]! - column);
		spare -= extra;
		return column + extra;
	});
}

// The heads of the columns as a list, then each row as one, each cell after the head of its column.
function stackCells(
	block: Block,
	cells: readonly Cell[],
	width: number,
	margin: number,
): readonly LaidLine[] {
	const graphemes = graphemesOf(block.text.replaceAll('\t', ' '));
	const breaks = lineBreaks(block.text, graphemes);
	const heads = cells.filter(({row}) => row === 0);
	return cells.flatMap(cell => {
		const indent = cell.column === 0 ? 0 : 2;
		const head = heads.find(({column}) => column === cell.column);
		const isLabelled =
			width >= labelledFrom && cell.row > 0 && cell.column > 0 && head !== undefined && head.to > head.from;
		const label = isLabelled
			? `${truncate(block.text.slice(head.from, head.to), Math.max(1, (width >> 1) - 4))}: `
			: '';
		const column = margin + indent + columnsOf(label);
		return linesOf(cell)
			.flatMap(({from, to}) =>
				wrap(block.text, graphemes, from, to, Math.max(4, width + margin - column), breaks),
			)
			.filter(line => line.to > line.from)
			.map(({from, to}, index) => ({
				fragments: [{from, to, column}],
				...(label !== '' && index === 0 ? {label: {text: label, column: margin + indent}} : {}),
			}));
	});
}
