/** What was read, before anything is understood: one text that never changes, and how it came to be. */

import {safeText} from './safe-text.ts';

export type Format = 'markdown' | 'plain';

/**
 * The text of a document. Law: `text` holds no control character but `\n` and `\t`, one kind of line end, and
 * never changes, so that a span always means what it meant.
 */
export type Source = {
	/** What the reader calls it: a file's base name, `standard input`, … Safe to display. */
	readonly name: string;
	readonly text: string;
	readonly format: Format;
	/** How the bytes were decoded, as a lower-case label: `utf-8`, `windows-1252`, … */
	readonly encoding: string;
	/** Sentences for the status bar: what was wrong with the input and what was done about it. */
	readonly notices: readonly string[];
};

/** Makes a source of decoded text: CRLF and CR become `\n`, and every other control character a visible mark. */
export function makeSource(
	name: string,
	decoded: string,
	format: Format,
	encoding = 'utf-8',
	notices: readonly string[] = [],
): Source {
	const text = safeText(decoded.replace(/^\uFEFF/, '').replace(/\r\n?|[\u2028\u2029]/g, '\n'));
	return {
		name: safeText(name).replace(/[\n\t]/g, '␤'),
		text,
		format,
		encoding,
		notices: notices.map(safeText),
	};
}
