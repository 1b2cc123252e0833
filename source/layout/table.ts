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
	const graphemes = graphemesOf(block.text.replaceAll('\t', ' '));
	const breaks = lineBreaks(block.text, graphemes);
	const wrapCell: Wrapper = (cell, columns) =>
		linesOf(cell).flatMap(({from, to}) => wrap(block.text, graphemes, from, to, columns, breaks));
	const columns = columnsIn(block, cells, count, wrapCell);
	const fitting = fitColumns(columns, width) ?? fitColumns(columns, widest ?? width);
	if (fitting) return layColumns(block, wrapCell, placed(fitting, margin), undefined);
	if (widest === undefined || count < sidewaysFrom.cells || widest < sidewaysFrom.width)
		return stackCells(block, wrapCell, width, margin);
	const grid = gridOf(columns, widest, margin);
	return layColumns(block, wrapCell, grid, grid);
}

/** The lines of a cell where they have so many columns. */
type Wrapper = (cell: Cell, columns: number) => readonly Stretch[];

type Column = {
	/** Columns of the screen that its cells take without being wrapped. */
	readonly natural: number;
	/** Those that its longest word takes. */
	readonly least: number;
	/** Those that its cells take when they are wrapped to a width: no more than that. */
	readonly taken: (width: number) => number;
	/** Lines that its cells then have beyond their first ones. */
	readonly lines: (width: number) => number;
};

function columnsIn(
	{text}: Block,
	cells: readonly Cell[],
	count: number,
	wrapCell: Wrapper,
): readonly Column[] {
	const byColumn = Array.from({length: count}, (): Cell[] => []);
	for (const cell of cells) byColumn[cell.column]!.push(cell);
	return byColumn.map(own => {
		const widest = (lines: (cell: Cell) => readonly Stretch[], columnsOfText: (text: string) => number) => {
			let most = 1;
			for (const cell of own)
				for (const {from, to} of lines(cell)) most = Math.max(most, columnsOfText(text.slice(from, to)));
			return most;
		};
		return {
			natural: widest(linesOf, columnsOf),
			least: widest(linesOf, wordColumns),
			taken: width =>
				Math.min(
					width,
					widest(cell => wrapCell(cell, width), columnsOf),
				),
			lines: width => own.reduce((sum, cell) => sum + wrapCell(cell, width).length - 1, 0),
		};
	});
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
	wrapCell: Wrapper,
	{lefts, widths}: Columns,
	grid: Grid | undefined,
): readonly LaidLine[] {
	const margin = lefts[0]!;
	const rules = lefts.slice(1).map(left => left - 2);
	const total = lefts.at(-1)! + widths.at(-1)! - margin;
	const lines: LaidLine[] = [];
	for (const row of rowsOf(block.cells!)) {
		const wrapped = row.map(cell => wrapCell(cell, widths[cell.column]!));
		const height = wrapped.reduce((most, {length}) => Math.max(most, length), 1);
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
function gridOf(columns: readonly Column[], width: number, margin: number): Grid {
	const {natural, least} = columns[0]!;
	const first = natural * 3 <= width ? natural : columns[0]!.taken(Math.max(least, width >> 2));
	const room = width - first - gutter;
	const keepsFirst = room > width >> 1 && columns.every(column => column.least <= room);
	const widths = keepsFirst ? [first] : [];
	const free = keepsFirst ? room : width - signColumns;
	while (widths.length < columns.length) {
		const from = widths.length;
		let to = from + 1;
		for (let used = columns[from]!.least; to < columns.length; to++) {
			used += gutter + columns[to]!.least;
			if (used > free) break;
		}
		widths.push(...fitColumns(columns.slice(from, to), free)!);
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
function fitColumns(columns: readonly Column[], width: number): readonly number[] | undefined {
	if (columns.length === 0) return undefined;
	const room = width - gutter * (columns.length - 1);
	const capped = (cap: number) => columns.map(({natural, least}) => Math.min(natural, Math.max(cap, least)));
	const sum = (widths: readonly number[]) => widths.reduce((total, each) => total + each, 0);
	let low = 1;
	let high = columns.reduce((most, {natural}) => Math.max(most, natural), 1);
	if (sum(capped(high)) <= room) return capped(high);
	if (sum(capped(low)) > room) return undefined;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (sum(capped(middle)) <= room) low = middle;
		else high = middle - 1;
	}
	const widths = capped(low).map((width, at) =>
		width < columns[at]!.natural ? columns[at]!.taken(width) : width,
	);
	return filled(columns, widths, room - sum(widths));
}

// What wrapped columns leave goes to those that then need not be wrapped, where it saves most lines first; the rest to one that must.
function filled(columns: readonly Column[], widths: readonly number[], free: number): readonly number[] {
	let spare = free;
	const result = [...widths];
	const wrapped = columns
		.map(({natural, lines}, at) => ({at, lacking: natural - widths[at]!, lines: lines(widths[at]!)}))
		.filter(({lacking}) => lacking > 0)
		.sort((a, b) => a.lacking * b.lines - b.lacking * a.lines);
	const still = wrapped.filter(({at, lacking}) => {
		if (lacking > spare) return true;
		result[at] = columns[at]!.natural;
		spare -= lacking;
		return false;
	});
	const [first] = still;
	if (first) result[first.at] = columns[first.at]!.taken(widths[first.at]! + spare);
	return result;
}

// The heads of the columns as a list, then each row as one, each cell after the head of its column.
function stackCells(block: Block, wrapCell: Wrapper, width: number, margin: number): readonly LaidLine[] {
	const cells = block.cells ?? [];
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
		return wrapCell(cell, Math.max(4, width + margin - column))
			.filter(line => line.to > line.from)
			.map(({from, to}, index) => ({
				fragments: [{from, to, column}],
				...(label !== '' && index === 0 ? {label: {text: label, column: margin + indent}} : {}),
			}));
	});
}
