/** An article and a width → its lines: which text stands on which row, without styles. */

import type {Article} from '../article/article.ts';
import {type Block, sourceOffsetAt} from '../article/block.ts';
import {isRightToLeft} from './direction.ts';
import {columnsOf, type Graphemes, graphemesOf} from './graphemes.ts';
import {hyphensOf} from './hyphenation.ts';
import {justified} from './justify.ts';
import {type LineBreaks, lineBreaks} from './line-breaks.ts';
import {codeIndent, drawnContainers, firstPrefix, laterPrefix, leastColumns} from './prefix.ts';
import {layTable} from './table.ts';
import type {Grid} from './table-window.ts';
import {type Hyphens, wrap, wrapCode} from './wrap.ts';

/** A run of a block's text on one line: offsets into `block.text`, and the column where it starts. */
export type Fragment = {
	readonly from: number;
	readonly to: number;
	readonly column: number;
	/** Of a table that is wider than the text: the column of the table that it stands in. */
	readonly cell?: number;
};

/**
 * One line of text. Its rows are 0-based from the top of the article. A blank row belongs to the gap above a line.
 */
export type Line = {
	readonly block: number;
	/**
	 * Where its first unit stands in the source; for the first line of a block, where the block's markup starts.
	 * Law: strictly increasing over the lines of a layout.
	 */
	readonly start: number;
	/** Where its last unit ends in the source. */
	readonly end: number;
	readonly row: number;
	readonly fragments: readonly Fragment[];
	/** What stands before the text: bars of block quotes, markers of lists. */
	readonly prefix: string;
	/** Columns where a table draws its upright rules. */
	readonly rules?: readonly number[];
	/** Of a table that is wider than the text: its columns, of which a window shows some. */
	readonly grid?: Grid;
	/** The head of the column that a stacked cell belongs to, said again: text of the block that has its own line elsewhere. */
	readonly label?: {readonly text: string; readonly column: number};
	/** A rule of this many columns is drawn on the row above. */
	readonly ruleAbove?: number;
	/** A word is parted at its end: a hyphen is drawn there. */
	readonly hyphen?: true;
	/** Of code: it goes on the line above, for which the width was too small. */
	readonly continued?: true;
	/** It is read from right to left: its text stands at the right, its prefix, mirrored, right of it. */
	readonly rightToLeft?: true;
};

export type LayoutOptions = {
	/** Paragraphs fill their lines to the end: spaces are stretched, and words parted where that would be too much. */
	readonly justify?: boolean;
	/** Rows from one line of a paragraph to the next, 1 or more. */
	readonly spacing?: number;
	/**
	 * Columns, the width or more, that a table may take whose own cannot shrink to the width; one that needs still more has a
	 * `grid`, to be moved sideways. Without it, cells are stacked.
	 */
	readonly sideways?: number;
	/** Ids of the folds whose content is left out. */
	readonly closed?: ReadonlySet<number>;
};

const nothingClosed: ReadonlySet<number> = new Set();

export type Layout = {
	/** Columns that a line may take. */
	readonly width: number;
	readonly lines: readonly Line[];
	/** Rows of the whole article, gaps included. */
	readonly rows: number;
	/** The index of the last line whose `start` or `row` is at most `value`; of the first line where there is none, -1 of none at all. */
	readonly lastAt: (field: 'start' | 'row', value: number) => number;
};

/** What is laid out: the text of an article. */
export type Laid = Pick<Article, 'blocks' | 'source' | 'language'>;

/** What a block's lines look like before they are placed: the shape that `layTable` returns, too. */
export type LaidLine = Pick<
	Line,
	'fragments' | 'rules' | 'grid' | 'label' | 'ruleAbove' | 'hyphen' | 'continued' | 'rightToLeft'
>;

type Measured = {readonly graphemes: Graphemes; readonly breaks: LineBreaks; readonly rightToLeft: boolean};

// Kept as long as the block's pieces are: those of packed blocks come and go.
const measured = new WeakMap<Block['pieces'], Measured>();

function measure(block: Block): Measured {
	let known = measured.get(block.pieces);
	if (!known) {
		const {text, kind} = block;
		const graphemes = graphemesOf(text);
		const isText = kind !== 'code' && kind !== 'table' && graphemes.starts !== undefined;
		known = {
			graphemes,
			breaks: isText ? lineBreaks(text, graphemes) : undefined,
			rightToLeft: isText && isRightToLeft(text),
		};
		measured.set(block.pieces, known);
	}
	return known;
}

/**
 * Lays an article out in lines of at most `width` columns (at least 8). Page furniture is left out: it is no part of
 * the text. Pure; linear in the article's length.
 */
export function layArticle(article: Laid, width: number, options: LayoutOptions = {}): Layout {
	const {lines, rows} = layStretch(article, 0, article.blocks.length, width, options);
	return {
		width: usableColumns(width),
		lines,
		rows,
		lastAt: (field, value) => Math.max(lastLine(lines, field, value), lines.length > 0 ? 0 : -1),
	};
}

/** Columns that a line may take where a width is wanted. */
export function usableColumns(width: number): number {
	return Math.max(8, width);
}

/** Lays out the blocks `from` to `to`, the gap above the first of them included; rows count from there. */
export function layStretch(
	article: Laid,
	from: number,
	to: number,
	width: number,
	{justify = false, spacing = 1, sideways, closed = nothingClosed}: LayoutOptions,
): Pick<Layout, 'lines' | 'rows'> {
	const {blocks, source, language} = article;
	const usable = usableColumns(width);
	const hyphens = justify ? hyphensOf(language) : undefined;
	const lines: Line[] = [];
	let row = 0;
	let last = -1;
	const onlyFurniture = blocks.every(({role}) => role === 'furniture');
	const isShown = (block: Block) =>
		(block.role !== 'furniture' || onlyFurniture) &&
		(block.kind === 'rule' || block.text !== '') &&
		!block.beneath?.some(fold => closed.has(fold));
	let before = from - 1;
	while (before >= 0 && !isShown(blocks[before]!)) before--;
	let above = blocks[before];
	for (let id = from; id < to; id++) {
		const block = blocks[id]!;
		if (!isShown(block)) continue;
		row += gapBetween(above, block, source.text);
		const around = drawnContainers(block, usable);
		const first = firstPrefix(around, block, closed);
		const prefixColumns = columnsOf(first);
		const rest = laterPrefix(around, block);
		const laidLines = layBlock(block, usable - prefixColumns, prefixColumns, {
			justify,
			hyphens,
			sideways: sideways === undefined ? undefined : Math.max(usable, sideways) - prefixColumns,
			goesOn: block.continues === true && above?.text.endsWith('\n') === false,
		});
		laidLines.forEach((laid, index) => {
			if ((index > 0 || block.continues) && block.kind === 'paragraph') row += spacing - 1;
			if (laid.ruleAbove !== undefined) row++;
			const [from, to] = extentOf(laid.fragments);
			const start = Math.max(last + 1, index === 0 ? block.span.start : sourceOffsetAt(block, from));
			const end = Math.max(start + 1, to > from ? sourceOffsetAt(block, to - 1) + 1 : start);
			lines.push({block: block.id, start, end, row, prefix: index === 0 ? first : rest, ...laid});
			last = start;
			row++;
		});
		above = block;
	}
	return {lines, rows: row};
}

/** The index of the line that holds a source offset, or of the last line before it. -1 where there are no lines. */
export function lineAt(layout: Layout, offset: number): number {
	return layout.lastAt('start', offset);
}

/** The index of the line on a row, or of the last line above it where the row is part of a gap. */
export function lineAtOrAbove(layout: Layout, row: number): number {
	return layout.lastAt('row', row);
}

/** The index of the line on a row, or of the first line below it where the row is part of a gap. */
export function lineAtRow(layout: Layout, row: number): number {
	const index = lineAtOrAbove(layout, row);
	if (index < 0) return layout.lines.length > 0 ? 0 : -1;
	const line = layout.lines[index]!;
	return line.row === row ? index : Math.min(layout.lines.length - 1, index + 1);
}

/**
 * The row that an anchor puts at the top: the row of its line, or, where it stands in the white space before a block,
 * the blank row as far above the block as the anchor is in units.
 */
export function rowOf(layout: Layout, anchor: number): number {
	const index = lineAt(layout, anchor);
	const line = layout.lines[index];
	const next = layout.lines[index + 1];
	if (!line) return 0;
	if (!next || anchor < line.end) return line.row;
	const above = next.start - anchor;
	return above <= next.row - line.row - 1 ? next.row - above : line.row;
}

/** The anchor of a row: the inverse of `rowOf`, save for blank rows for which the white space is too short. */
export function anchorAt(layout: Layout, row: number): number {
	const index = lineAtOrAbove(layout, row);
	const line = layout.lines[index];
	const next = layout.lines[index + 1];
	if (!line) return 0;
	if (!next || row <= line.row) return line.start;
	return Math.max(line.end, next.start - (next.row - row));
}

/** The index of the last of some lines whose `start` or `row` is at most `value`; -1 where there is none. */
export function lastLine(lines: readonly Line[], field: 'start' | 'row', value: number): number {
	let low = 0;
	let high = lines.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (lines[middle]![field] <= value) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

// The first and last unit of a line; the cells of a table stand side by side.
function extentOf(fragments: readonly Fragment[]): readonly [from: number, to: number] {
	const [first] = fragments;
	if (fragments.length === 1) return [first!.from, first!.to];
	return [Math.min(...fragments.map(({from}) => from)), Math.max(...fragments.map(({to}) => to))];
}

type BlockOptions = {
	readonly justify: boolean;
	readonly sideways: number | undefined;
	readonly hyphens: Hyphens | undefined;
	/** Its first line goes on from the block above. */
	readonly goesOn: boolean;
};

// `left`: columns before the text, taken by the prefix.
function layBlock(
	block: Block,
	width: number,
	left: number,
	{justify, sideways, hyphens, goesOn}: BlockOptions,
): readonly LaidLine[] {
	if (block.kind === 'table') return layTable(block, Math.max(leastColumns, width), left, sideways);
	const {graphemes, breaks, rightToLeft} = measure(block);
	const {text} = block;
	if (block.kind === 'code') {
		const lines = wrapCode(text, graphemes, Math.max(leastColumns, width - codeIndent));
		return lines.map(({from, to}, index) => ({
			fragments: [{from, to, column: left + codeIndent}],
			...((index === 0 ? goesOn : lines[index - 1]!.full) ? {continued: true} : {}),
		}));
	}
	const columns = Math.max(leastColumns, width);
	const fills = justify && block.kind === 'paragraph' && block.role === undefined && !rightToLeft;
	return wrap(text, graphemes, 0, text.length, columns, breaks, fills ? hyphens : undefined).map(line => {
		const {from, to, full, hyphen} = line;
		if (rightToLeft) {
			const free = Math.max(0, columns - columnsOf(text.slice(from, to)));
			return {fragments: [{from, to, column: free}], rightToLeft};
		}
		if (!fills || !full) return {fragments: [{from, to, column: left}]};
		const fragments = justified(text, line, left, columns - (hyphen ? 1 : 0));
		return hyphen ? {fragments, hyphen} : {fragments};
	});
}

/** Columns of a thematic break, where so many are free. */
export function ruleColumns(free: number): number {
	return Math.max(1, Math.min(24, free));
}

// Items of a list without blank lines between them stand close together, as in the source.
function gapBetween(above: Block | undefined, block: Block, text: string): number {
	if (!above || block.continues) return 0;
	if (block.kind === 'heading' && block.depth > 0 && block.depth <= 2 && above.kind !== 'heading') return 2;
	const inItem = block.containers.some(container => container.kind === 'item');
	const defines = block.containers.some(container => container.kind === 'item' && container.definition);
	if (defines && !/\n[ \t>]*\n/.test(text.slice(above.span.end, block.span.start))) return 0;
	if (inItem && !/\n[ \t>]*\n/.test(text.slice(above.span.end, block.span.start))) {
		return above.containers.length > 0 ? 0 : 1;
	}
	return 1;
}
