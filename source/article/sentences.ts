/** A block's text → its sentences, by one cursor that looks at what stands around every stop. */

import {beforeNumber, maybeFinal, neverFinal, ordinalMonths, starters} from './abbreviations.ts';
import type {Block} from './block.ts';

/** `from` and `to` are offsets into `block.text`, half-open. Laws: in order, apart, without spaces at their ends. */
export type Sentence = {readonly block: Block; readonly from: number; readonly to: number};

const stops = '.!?…‼⁇⁈⁉';
const wideStops = '。！？｡';
const closers = '"\'”’“‘»›«)]}」』）】〉》';
const openers = '"\'“‘„‚«‹([{「『（【〈《¿¡—–-';
const lower = /\p{Ll}/u;
const letter = /[\p{L}\p{N}]/u;

/** How far to look back for the word before a stop, and ahead past opening marks: keeps the scan linear. */
const reach = 24;

/**
 * The sentences of a heading or a paragraph. A text without a final stop is one sentence; a hard break ends none.
 * Every cell of a table stands alone. Code and rules have no sentences.
 */
export function sentencesOf(block: Block): readonly Sentence[] {
	if (block.kind === 'code' || block.kind === 'rule') return [];
	const sentences: Sentence[] = [];
	const add = (start: number, end: number) => {
		let from = start;
		let to = end;
		while (from < to && isSpace(block.text, from)) from++;
		while (to > from && isSpace(block.text, to - 1)) to--;
		if (from < to) sentences.push({block, from, to});
	};
	if (block.kind !== 'table') {
		splitRun(block.text, 0, block.text.length, add);
		return sentences;
	}
	let from = 0;
	for (let at = 0; at <= block.text.length; at++) {
		if (at < block.text.length && block.text[at] !== '\t' && block.text[at] !== '\n') continue;
		splitRun(block.text, from, at, add);
		from = at + 1;
	}
	return sentences;
}

/** The number of sentences in a text of prose. */
export function sentenceCount(text: string): number {
	let count = 0;
	splitRun(text, 0, text.length, () => count++);
	return count;
}

function splitRun(text: string, from: number, to: number, add: (from: number, to: number) => void): void {
	let start = from;
	let bracket = -1;
	let cursor = from;
	while (cursor < to) {
		const character = text[cursor]!;
		if (start === cursor && isSpace(text, cursor)) start++;
		if (character === '(' || character === '[') bracket = cursor;
		const wide = wideStops.includes(character);
		if (!wide && !stops.includes(character)) {
			cursor++;
			continue;
		}
		const stop = cursor;
		while (cursor < to && (stops.includes(text[cursor]!) || wideStops.includes(text[cursor]!))) cursor++;
		const run = cursor;
		cursor = skipNotes(text, skipClosers(text, cursor, to), to);
		const bracketed = bracket > start && /[)\]]/.test(text.slice(run, Math.min(cursor, run + reach)));
		if (bracketed || bracket === stop - 1 || cursor >= to) continue;
		if (wide ? endsWide(text, run, cursor) : endsHere(text, start, stop, run, cursor, to)) {
			add(start, cursor);
			start = cursor;
		}
	}
	add(start, to);
}

function skipClosers(text: string, from: number, to: number): number {
	let cursor = from;
	while (cursor < to && closers.includes(text[cursor]!)) cursor++;
	return cursor;
}

/** Reference marks glued to a stop belong to its sentence: `ended.[12][3] Then`, `ended.¹ Then`. */
function skipNotes(text: string, from: number, to: number): number {
	let cursor = from;
	for (;;) {
		const note = /^(?:\[[\p{L}\d ]{1,20}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)/u.exec(
			text.slice(cursor, Math.min(cursor + reach, to)),
		);
		if (!note) return cursor;
		cursor += note[0].length;
	}
}

/** In scripts without spaces the stop alone decides, save where the words go on: `「…。」と言った`. */
function endsWide(text: string, run: number, cursor: number): boolean {
	return cursor === run || !/[とっ,，、]/.test(text[cursor] ?? '');
}

function endsHere(
	text: string,
	start: number,
	stop: number,
	run: number,
	cursor: number,
	to: number,
): boolean {
	if (!isSpace(text, cursor)) return false;
	let next = cursor;
	while (next < to && isSpace(text, next)) next++;
	const limit = Math.min(to, next + reach);
	while (next < limit && (openers.includes(text[next]!) || isSpace(text, next))) next++;
	if (next >= to) return true;
	if (stops.includes(text[next]!) || /[,;:]/.test(text[next]!)) return false;
	const following = String.fromCodePoint(text.codePointAt(next)!);
	if (lower.test(following)) return false;
	if (text[stop] !== '.' || run - stop > 1) return true;
	return !isAbbreviation(text, start, stop, next, cursor > run);
}

/** Whether the full stop at `stop` belongs to its word and the sentence goes on at `next`. */
function isAbbreviation(text: string, start: number, stop: number, next: number, closed: boolean): boolean {
	let from = stop;
	const limit = Math.max(start, stop - reach);
	while (from > limit && (letter.test(text[from - 1]!) || text[from - 1] === '.')) from--;
	const word = text.slice(from, stop);
	const beforeDigit = /\d/.test(text[next]!);
	const nextWord = /^\p{L}*(?:(?<=^\p{L})\.)?/u.exec(text.slice(next, next + reach))![0];
	if (/^\d{1,3}$/.test(word)) return from === start || (word.length < 3 && ordinalMonths.has(nextWord));
	if (closed) return false;
	if (neverFinal.has(word)) return true;
	if (beforeNumber.has(word)) return beforeDigit;
	const initials = /^(?:\p{L}|(?:\p{L}{1,2}\.)+\p{L}{1,2})$/u.test(word);
	if (initials || maybeFinal.has(word)) return beforeDigit ? /^[A-Z]/.test(word) : !starters.has(nextWord);
	return false;
}

function isSpace(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code === 0x20 || code === 0x0a || code === 0x09 || code === 0xa0 || code === 0x3000;
}
