/** The lines of a paragraph of plain text → pieces of a block: wrapped, broken by their writer, in columns or with leaders. */

import type {OffsetMap} from './offset-map.ts';
import {type PieceBuilder, plain} from './piece-builder.ts';
import {contentsEntry} from './plain-contents.ts';
import {leastIndent} from './plain-margin.ts';
import type {PlainUnit} from './plain-units.ts';

/** Prose. `skip`: units at the start that are no words of the text. */
export function writeLines(
	map: OffsetMap,
	{lines, hard}: PlainUnit,
	skip: number,
	pieces: PieceBuilder,
): void {
	let from = lines[0]!.start + skip;
	lines.forEach((line, index) => {
		const next = lines[index + 1];
		if (next && !hard[index] && next.quoted === 0) return;
		pieces.prose(map, from, line.end, plain);
		if (next && hard[index]) breakLine(map.text, line.end, pieces);
		else if (next) {
			// The line feed is a space; the marks of the next line are left out.
			const place = map.text.indexOf('\n', line.end);
			pieces.prose(map, place, place + 1, plain);
		}
		from = next?.start ?? line.end;
	});
}

/** Columns as they are, but for blanks that all lines begin with. */
export function writeColumns(map: OffsetMap, {lines}: PlainUnit, pieces: PieceBuilder): void {
	const margin = leastIndent(lines);
	lines.forEach(({start, end, indent}, index) => {
		const next = lines[index + 1];
		const to = next ? map.text.indexOf('\n', end) + 1 : end;
		pieces.verbatim(map, start - indent + margin, to, plain);
	});
}

/** The entries of a table of contents, a line each, with an ellipsis for the leaders. */
export function writeContents(map: OffsetMap, {lines}: PlainUnit, pieces: PieceBuilder): void {
	lines.forEach((line, index) => {
		const entry = contentsEntry(map.text, line);
		if (entry) {
			writeApart(map, line.start, entry.title, ' ', pieces);
			pieces.decoded(' … ', {start: entry.title, end: entry.page}, plain);
		}
		writeApart(map, entry?.page ?? line.start, line.end, ' ', pieces);
		if (index + 1 < lines.length) breakLine(map.text, line.end, pieces);
	});
}

/** The cells of columns one after another, with a dot between two. */
export function writeCells(map: OffsetMap, {lines}: PlainUnit, pieces: PieceBuilder): void {
	lines.forEach((line, index) => {
		writeApart(map, line.start, line.end, ' · ', pieces);
		const next = lines[index + 1];
		if (next) pieces.decoded(' · ', {start: line.end, end: next.start}, plain);
	});
}

/** Words with `between` for every gap of several blanks. */
function writeApart(map: OffsetMap, from: number, to: number, between: string, pieces: PieceBuilder): void {
	let end: number | undefined;
	for (const {0: cell, index} of map.text.slice(from, to).matchAll(/\S+(?: \S+)*/g)) {
		const start = from + index;
		if (end !== undefined) pieces.decoded(between, {start: end, end: start}, plain);
		end = start + cell.length;
		pieces.prose(map, start, end, plain);
	}
}

/** Breaks the line at the line feed that follows `from`. */
export function breakLine(text: string, from: number, pieces: PieceBuilder): void {
	const place = text.indexOf('\n', from);
	pieces.hardBreak({start: place, end: place + 1}, place);
}

/** A space for the line feed that stands before `start`. */
export function writeSpace(map: OffsetMap, start: number, pieces: PieceBuilder): void {
	const place = map.text.lastIndexOf('\n', start);
	pieces.prose(map, place, place + 1, plain);
}
