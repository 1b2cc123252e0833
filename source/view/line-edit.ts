/** A line that is being typed and a key → the line after it: what every prompt of the program understands. */

import {graphemesOf} from '../layout/graphemes.ts';

/** `cursor` is an offset into the text, between two graphemes. */
export type LineEdit = {readonly text: string; readonly cursor: number};

export const emptyLine: LineEdit = {text: '', cursor: 0};

/** Longer lines are cut. In UTF-16 units. */
export const longestLine = 2000;

export function lineOf(text: string): LineEdit {
	return {text, cursor: text.length};
}

/** The line after a key, named as the key parser names it; undefined for a key that edits nothing. */
export function editLine(line: LineEdit, key: string): LineEdit | undefined {
	const {text, cursor} = line;
	const cut = (from: number, to: number): LineEdit => ({
		text: text.slice(0, from) + text.slice(to),
		cursor: from,
	});
	switch (key) {
		case 'left':
		case 'ctrl-b':
			return {text, cursor: stopBefore(text, cursor)};
		case 'right':
		case 'ctrl-f':
			return {text, cursor: stopAfter(text, cursor)};
		case 'home':
		case 'ctrl-a':
			return {text, cursor: 0};
		case 'end':
		case 'ctrl-e':
			return {text, cursor: text.length};
		case 'backspace':
		case 'ctrl-h':
			return cut(stopBefore(text, cursor), cursor);
		case 'delete':
		case 'ctrl-d':
			return cut(cursor, stopAfter(text, cursor));
		case 'ctrl-u':
			return cut(0, cursor);
		case 'ctrl-k':
			return cut(cursor, text.length);
		case 'ctrl-w':
		case 'alt-backspace':
			return cut(/\S*\s*$/.exec(text.slice(0, cursor))!.index, cursor);
		case 'space':
			return insert(line, ' ');
		default:
			return [...key].length === 1 ? insert(line, key) : undefined;
	}
}

/** Puts text, which is safe and on one line, in at the cursor. */
export function insert({text, cursor}: LineEdit, added: string): LineEdit {
	const fits = added.slice(0, Math.max(0, longestLine - text.length));
	return {text: text.slice(0, cursor) + fits + text.slice(cursor), cursor: cursor + fits.length};
}

function stopBefore(text: string, cursor: number): number {
	return stopsOf(text).findLast(stop => stop < cursor) ?? 0;
}

function stopAfter(text: string, cursor: number): number {
	return stopsOf(text).find(stop => stop > cursor) ?? text.length;
}

function stopsOf(text: string): readonly number[] {
	const {starts} = graphemesOf(text);
	return starts ? [...starts] : Array.from({length: text.length + 1}, (_, index) => index);
}
