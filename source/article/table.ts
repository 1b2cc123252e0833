/** A Markdown table → one text, cells apart by tabs and rows by line feeds, and where each cell stands in it. */

import type {Tokens} from 'marked';
import {markupLineLength} from './attribute-lists.ts';
import type {Cell} from './block.ts';
import {writeInline} from './inline.ts';
import {type OffsetMap, sourceSpan, unescapedMap} from './offset-map.ts';
import {type PieceBuilder, plain} from './piece-builder.ts';

type Range = {readonly from: number; readonly to: number};

/** Writes the rows, whose raw lines stand in the map from `at` on. Every row has as many cells as the header. */
export function writeTable(
	token: Tokens.Table,
	map: OffsetMap,
	at: number,
	pieces: PieceBuilder,
): readonly Cell[] {
	const cells: Cell[] = [];
	const end = at + token.raw.length;
	const lines = lineRanges(map.text, at, end);
	// The second line holds the alignments.
	const rowLines = [lines[0]!, ...lines.slice(2)];
	const rows = [token.header, ...token.rows].flatMap((row, index) => {
		const line = rowLines[index] ?? {from: end, to: end};
		// GFM reads an attribute list beneath the table as one more row.
		return index > 0 && markupLineLength(map.text, line.from) > 0 ? [] : [{row, line}];
	});
	let place = sourceSpan(map, at, at).start;
	rows.forEach(({row, line}, rowIndex) => {
		const ranges = cellRanges(map.text, line);
		row.forEach((cell, column) => {
			const range = ranges[column] ?? {from: line.to, to: line.to};
			const start = sourceSpan(map, range.from, range.to).start;
			if (cells.length > 0) {
				const separator = {start: place, end: Math.max(place, start)};
				pieces.decoded(column === 0 ? '\n' : '\t', separator, plain);
			}
			const from = pieces.length();
			const known = pieces.cellBreaks().length;
			writeInline(cell.tokens, unescapedMap(map, range.from, range.to, cell.text), 0, plain, pieces, false);
			const breaks = pieces.cellBreaks().slice(known);
			cells.push({row: rowIndex, column, from, to: pieces.length(), ...(breaks.length > 0 ? {breaks} : {})});
			place = Math.max(place, sourceSpan(map, range.from, range.to).end);
		});
	});
	return cells;
}

function lineRanges(text: string, from: number, to: number): readonly Range[] {
	const ranges: Range[] = [];
	for (let at = from; at <= to; ) {
		const found = text.indexOf('\n', at);
		const end = found < 0 || found > to ? to : found;
		ranges.push({from: at, to: end});
		at = end + 1;
	}
	return ranges;
}

/** GFM: cells are apart by pipes that no backslash precedes; a pipe at either end of the row is no cell. */
function cellRanges(text: string, line: Range): readonly Range[] {
	const ranges: Range[] = [];
	let from = line.from;
	for (let at = line.from; at <= line.to; at++) {
		if (at < line.to && text[at] === '\\') at++;
		else if (at === line.to || text[at] === '|') {
			ranges.push(trimmed(text, from, at));
			from = at + 1;
		}
	}
	if (from <= line.to) ranges.push(trimmed(text, from, line.to));
	if (ranges.length > 0 && ranges[0]!.from === ranges[0]!.to) ranges.shift();
	return ranges;
}

function trimmed(text: string, from: number, to: number): Range {
	let start = from;
	let end = to;
	while (start < end && /\s/.test(text[start]!)) start++;
	while (end > start && /\s/.test(text[end - 1]!)) end--;
	return {from: start, to: end};
}
