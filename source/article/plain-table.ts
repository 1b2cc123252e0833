/** Lines of plain text → which of them are a table drawn with characters: rules and bars, or columns by runs of blanks. */

import type {PlainLine} from './plain-units.ts';

/** Indices of lines, half-open. */
export type TableLines = {readonly from: number; readonly to: number};

/** So much of a line tells what it is. */
const longestLook = 400;

/** The table among the lines of a group, if there is one; words above and below it may stand in the same group. */
export function tableIn(text: string, group: readonly PlainLine[]): TableLines | undefined {
	if (group.length < 2) return undefined;
	const lines = group.map(line => text.slice(line.start - line.indent, endOfLook(line)));
	return gridIn(lines) ?? (hasColumns(lines) ? {from: 0, to: lines.length} : undefined);
}

/** Whether a line that stands alone holds three columns at least. */
export function isTableRow(text: string, line: PlainLine): boolean {
	const words = text.slice(line.start, endOfLook(line));
	const cells = words.split(/ {3,}|\t+/);
	return cells.length >= 3 && cells.some(cell => /[\p{L}\p{N}]/u.test(cell));
}

function endOfLook({start, end}: PlainLine): number {
	return Math.min(end, start + longestLook);
}

/** Rows with bars, with rules of dashes between them or two bars in each. */
function gridIn(lines: readonly string[]): TableLines | undefined {
	const rows = lines.map(line => /[|│┃║]/.test(line) && !isGridRule(line));
	const rules = lines.map(isGridRule);
	const isPart = (_line: string, index: number) => rows[index]! || rules[index]!;
	const from = lines.findIndex(isPart);
	const to = lines.findLastIndex(isPart) + 1;
	const parts = lines.slice(from, to).filter((line, index) => isPart(line, from + index)).length;
	const cells = lines.filter((_line, index) => rows[index]!);
	if (cells.length === 0 || to - from < 2 || parts < (to - from) * 0.6) return undefined;
	const isRuled = rules.some(Boolean) && cells.every(line => /(?:^|\s)[|│┃║]|[|│┃║](?:\s|$)/.test(line));
	return isRuled || (cells.length >= 2 && cells.every(hasTwoBars)) ? {from, to} : undefined;
}

function hasTwoBars(line: string): boolean {
	return /[|│┃║].*\s[|│┃║](?:\s|$)/.test(line);
}

/** `+----+----+`, `---+---`, `--- | ---`, `------` */
function isGridRule(line: string): boolean {
	return /^[-=_+|:\s─-╬]{3,}$/.test(line) && /[-=_]{3}|[─-╬]{3}/.test(line);
}

/** A gap of three blanks or a tab, or leaders to a figure. */
const gap = /[^\s.] {3,}\S|\S *\t|(?:\.{5,}|(?: \.){5,}) ?[\p{Sc}\d][^\p{L}]*$/u;

/** No paragraph begins so far to the right. */
const deepIndent = /^ {30,}\S/;

/** Most lines hold gaps, or cells begin in one column. */
function hasColumns(lines: readonly string[]): boolean {
	const rows = lines.filter(line => !isGridRule(line));
	if (rows.length < 2) return false;
	const inColumns = rows.filter(line => gap.test(line)).length;
	// A right column may go on alone.
	const wide =
		inColumns < 2 ? inColumns : rows.filter(line => gap.test(line) || deepIndent.test(line)).length;
	return wide >= rows.length * 0.6 || hasAlignedCells(rows);
}

/** In justified text gaps of two blanks stand anywhere; in a table they stand in one column. */
function hasAlignedCells(rows: readonly string[]): boolean {
	if (rows.length < 3) return false;
	const counts = new Map<string, number>();
	for (const row of rows) {
		for (const {0: blanks, index} of row.matchAll(/(?<=[^\s.!?:;,"”’)]) {2,}(?=\S)/g)) {
			const start = `start ${index + blanks.length}`;
			counts.set(start, (counts.get(start) ?? 0) + 1);
		}
	}
	return [...counts.values()].some(count => count >= rows.length * 0.8);
}
