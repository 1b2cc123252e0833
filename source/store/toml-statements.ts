/** The text of a TOML file → its statements, each with its lines; what is wrong in one leaves the others as they are. */

import {parse, type TomlError} from 'smol-toml';
import {safeLine} from '../article/safe-text.ts';

/** Something wrong in a file, and its line, 1-based. The reason is a sentence without its stop, safe to display. */
export type Mistake = {readonly line: number; readonly reason: string};

/** A value and the names that lead to it, those of its table first. */
export type Leaf = {readonly path: readonly string[]; readonly value: unknown};

/** Lines are 0-based indices into `linesOf`. */
export type Statement = {
	readonly first: number;
	/** One after the last. */
	readonly end: number;
	/** Of a table's heading, the table's name: what follows it belongs to it. */
	readonly table?: readonly string[];
	/** Of anything else, its values: one, or those of a table in braces. */
	readonly leaves: readonly Leaf[];
};

/** The lines, each with its end. */
export function linesOf(text: string): readonly string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A value that goes over more lines than this is not looked for to its end. */
const mostLines = 60;

/** Never throws: what is no TOML becomes a mistake. */
export function statementsOf(text: string): {
	readonly statements: readonly Statement[];
	readonly mistakes: readonly Mistake[];
} {
	const lines = linesOf(text);
	const statements: Statement[] = [];
	const mistakes: Mistake[] = [];
	let table: readonly string[] = [];
	let isAmidBroken = false;
	for (let first = 0; first < lines.length; ) {
		const {end, value, reason} = statementAt(lines, first);
		if (value === undefined) {
			// The lines that follow are the rest of a value that is broken, until one makes sense by itself.
			if (!isAmidBroken) mistakes.push({line: first + 1, reason: reason!});
			isAmidBroken = true;
		} else if (lines[first]!.trimStart().startsWith('[')) {
			table = pathOf(value);
			statements.push({first, end, table, leaves: []});
			isAmidBroken = false;
		} else if (Object.keys(value).length > 0) {
			statements.push({first, end, leaves: leavesOf(value, table)});
			isAmidBroken = false;
		}
		first = end;
	}
	return {statements, mistakes};
}

type Table = Readonly<Record<string, unknown>>;

/** The statement that begins at a line: as many lines as the parser takes for whole. */
function statementAt(
	lines: readonly string[],
	first: number,
): {readonly end: number; readonly value?: Table; readonly reason?: string} {
	let reason = '';
	for (let end = first + 1; end <= Math.min(lines.length, first + mostLines); end++) {
		const text = lines
			.slice(first, end)
			.join('')
			.replace(/\r?\n$/, '');
		try {
			return {end, value: parse(text)};
		} catch (error) {
			const mistake = error as TomlError;
			if (end === first + 1) reason = reasonOf(mistake.message, text);
			if (!isUnfinished(mistake, text)) break;
		}
	}
	return {end: first + 1, reason};
}

/** Whether the parser has come to the end of the text in the middle of a value: it may be whole a line further on. */
function isUnfinished({message, line, column}: TomlError, text: string): boolean {
	const lines = text.split('\n');
	return /unfinished/.test(message) || (line === lines.length && column > lines.at(-1)!.length);
}

/** The parser's reason without its picture, with what is mostly meant. */
function reasonOf(message: string, text: string): string {
	const [reason = ''] = message.replace(/^Invalid TOML document: /, '').split('\n');
	const value = /=\s*([^"'\s[{][^#\n]*?)\s*(?:#.*)?$/s.exec(text)?.[1];
	if (reason === 'invalid value' && value) {
		return `${safeLine(value).slice(0, 60)} is no value; a text stands in quotation marks`;
	}
	return safeLine(reason);
}

/** Whether a value is a table of others; a date is an object, too. */
function isTable(value: unknown): value is Table {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function pathOf(value: Table): readonly string[] {
	const [name] = Object.keys(value);
	if (name === undefined) return [];
	return [name, ...(isTable(value[name]) ? pathOf(value[name]) : [])];
}

function leavesOf(value: Table, path: readonly string[]): readonly Leaf[] {
	return Object.entries(value).flatMap(([name, each]): readonly Leaf[] =>
		isTable(each) && Object.keys(each).length > 0
			? leavesOf(each, [...path, name])
			: [{path: [...path, name], value: each}],
	);
}
