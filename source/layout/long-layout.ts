/** A long article and a width → its lines, laid out where they are asked for; elsewhere rows are reckoned from the length of the text. */

import type {Block} from '../article/block.ts';
import {
	type Laid,
	type Layout,
	type LayoutOptions,
	type Line,
	lastLine,
	layArticle,
	layStretch,
	usableColumns,
} from './layout.ts';

/** Units of the source in a stretch, which is laid out at once, in less than a millisecond. */
const unitsOfStretch = 4096;
/** So many stretches an article has at most: longer ones where it is very long. */
const mostStretches = 4000;
/** Rows that are exact on both sides of what is asked for: more than a window has, so that nothing near it moves. */
const exactRows = 200;
/** Stretches whose lines are kept. */
const mostKept = 96;
/** Units of an article that is laid out as a whole. */
const shortArticle = 60_000;

/** Lays a short article out at once, and a long one where it is read. */
export function layWhereRead(article: Laid, width: number, options: LayoutOptions = {}): Layout {
	const {blocks} = article;
	const length = (blocks.at(-1)?.span.end ?? 0) - (blocks[0]?.span.start ?? 0);
	return length <= shortArticle
		? layArticle(article, width, options)
		: layLong(article, width, options, Math.max(unitsOfStretch, length / mostStretches));
}

/**
 * The layout of a long article. What is asked for, and at least 200 rows around it, is exact. Rows and indices count from
 * the top, so that they are right relative to each other where they were asked for together, and may all be others when
 * something above has been laid out since: keep offsets, not rows. Laws: the lines of a stretch are those that
 * `layArticle` lays; when all have been asked for, all is.
 */
export function layLong(article: Laid, width: number, options: LayoutOptions, units: number): Layout {
	const {blocks} = article;
	const stretches = stretchesOf(blocks, units);
	const count = stretches.length - 1;
	const usable = usableColumns(width);
	const size = Array.from({length: count}, (_, index) => reckoned(blocks, stretches, index, usable));
	const rowsBefore = new Float64Array(count + 1);
	const linesBefore = new Float64Array(count + 1);
	const kept = new Map<number, {readonly lines: readonly Line[]; readonly row: number}>();
	const starts = Array.from({length: count}, (_, index) => blocks[stretches[index]!]!.span.start);
	let stale = true;

	const update = () => {
		if (!stale) return;
		for (let index = 0; index < count; index++) {
			rowsBefore[index + 1] = rowsBefore[index]! + size[index]!.rows;
			linesBefore[index + 1] = linesBefore[index]! + size[index]!.lines;
		}
		stale = false;
	};

	/** The lines of a stretch, with their rows from the top of the article. */
	const linesOf = (index: number): readonly Line[] => {
		let known = kept.get(index);
		if (!known) {
			const {lines, rows} = layStretch(article, stretches[index]!, stretches[index + 1]!, width, options);
			if (!size[index]!.exact) {
				size[index] = {rows, lines: lines.length, exact: true};
				stale = true;
			}
			known = {lines, row: 0};
		}
		update();
		const row = rowsBefore[index]!;
		if (known.row !== row)
			known = {lines: known.lines.map(line => ({...line, row: line.row - known!.row + row})), row};
		// The one asked for last is forgotten last.
		kept.delete(index);
		kept.set(index, known);
		if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
		return known.lines;
	};

	/** Lays out a stretch and what is around it; says whether anything was not exact before. */
	const settle = (middle: number): boolean => {
		let changed = false;
		const lay = (index: number) => {
			if (!size[index]!.exact) {
				linesOf(index);
				changed = true;
			}
			return size[index]!.rows;
		};
		lay(middle);
		for (let rows = 0, index = middle - 1; index >= 0 && rows < exactRows; index--) rows += lay(index);
		for (let rows = 0, index = middle + 1; index < count && rows < exactRows; index++) rows += lay(index);
		update();
		return changed;
	};

	/**
	 * The stretch that holds a value of a rising column, when that is exact. Around an offset all is laid out; a row or an
	 * index near it is then known, and nothing may move when it is asked for.
	 */
	const settledAt = (column: ArrayLike<number>, value: number): number => {
		for (;;) {
			update();
			const index = Math.min(count - 1, Math.max(0, lastAtMost(column, value)));
			if ((column !== starts && size[index]!.exact) || !settle(index)) return index;
		}
	};

	const lineOf = (index: number): Line | undefined => {
		if (index < 0 || index >= linesBefore[count]!) return undefined;
		const stretch = settledAt(linesBefore, index);
		return linesOf(stretch)[index - linesBefore[stretch]!];
	};
	const lines = new Proxy<readonly Line[]>([], {
		get: (target, key) => {
			update();
			if (key === 'length') return linesBefore[count];
			return typeof key === 'string' && /^\d+$/.test(key) ? lineOf(Number(key)) : Reflect.get(target, key);
		},
	});
	return {
		width: usable,
		lines,
		get rows() {
			settle(count - 1);
			return rowsBefore[count]!;
		},
		lastAt: (field, value) => {
			const stretch = settledAt(field === 'start' ? starts : rowsBefore, value);
			const index = linesBefore[stretch]! + lastLine(linesOf(stretch), field, value);
			return Math.max(index, linesBefore[count]! > 0 ? 0 : -1);
		},
	};
}

type Stretch = {readonly rows: number; readonly lines: number; readonly exact: boolean};

/** The index of the last value of a rising column that is at most `value`; of equal ones, the last. */
function lastAtMost(column: ArrayLike<number>, value: number): number {
	let low = 0;
	let high = column.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (column[middle]! <= value) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

const cut = new WeakMap<readonly Block[], Map<number, readonly number[]>>();

/** Where stretches of so many units begin, as indices of blocks; the last is where the blocks end. */
function stretchesOf(blocks: readonly Block[], units: number): readonly number[] {
	const known = cut.get(blocks)?.get(units);
	if (known) return known;
	const bounds = [0];
	let from = blocks[0]!.span.start;
	for (let index = 1; index < blocks.length; index++) {
		const {start} = blocks[index]!.span;
		if (start - from < units) continue;
		bounds.push(index);
		from = start;
	}
	bounds.push(blocks.length);
	cut.set(blocks, (cut.get(blocks) ?? new Map()).set(units, bounds));
	return bounds;
}

/** About how many rows and lines a stretch takes: nine tenths of the columns are filled, and a blank row parts two blocks. */
function reckoned(
	blocks: readonly Block[],
	stretches: readonly number[],
	index: number,
	width: number,
): Stretch {
	const [from, to] = [stretches[index]!, stretches[index + 1]!];
	const units = blocks[to - 1]!.span.end - blocks[from]!.span.start;
	const lines = Math.ceil(units / (0.95 * width)) + Math.ceil((to - from) / 2);
	return {lines, rows: lines + to - from, exact: false};
}
