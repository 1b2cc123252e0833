/** What is remembered of one document ↔ the text of its file, in which every damage shows. */

import {parsePartialDate} from '../article/partial-date.ts';
import {safeLine, safeText} from '../article/safe-text.ts';
import {longestExact, type TextAnchor} from '../article/text-anchor.ts';
import {fingerprint} from './fingerprint.ts';

/** Of what is kept. A file of a higher version is left alone. */
export const schemaVersion = 1;

/** `a` to `z`. */
export type MarkLetter = string;

export type Highlight = {
	readonly id: string;
	readonly anchor: TextAnchor;
	/** What the person wrote about the words; empty for a highlight alone. */
	readonly note: string;
	/** ISO 8601 in UTC. */
	readonly created: string;
};

/** Texts are safe to display; the address is as it was given, and is shown by `shownAddress` or `safeLine`. */
export type Remembered = {
	/** What opens the document again; the store sets it to the document's key. */
	readonly address: string;
	readonly title: string;
	/** When it was last opened: ISO 8601 in UTC. */
	readonly opened: string;
	/** How much of it has been read, 0 to 1. */
	readonly progress: number;
	/** The place at the top of the text. */
	readonly place?: TextAnchor;
	/** What the person has set as its date, as it gives none itself: `2025-04-12`, `2025-04` or `2025`. */
	readonly date?: string;
	readonly marks: Readonly<Record<MarkLetter, TextAnchor>>;
	readonly highlights: readonly Highlight[];
};

/** The most that is kept of one document. Lengths are in UTF-16 units. */
export const limits = {
	fileBytes: 4 * 1024 * 1024,
	address: 8192,
	title: 1000,
	note: 20_000,
	highlights: 5000,
} as const;

/** What a file holds: something remembered, damage, or what a newer Broadsheet wrote. */
export type FileContent =
	| {readonly kind: 'remembered'; readonly remembered: Remembered}
	| {readonly kind: 'damaged'; readonly reason: string}
	| {readonly kind: 'newer'; readonly version: number};

/** The text of the file. Throws a RangeError, with the reason in words, for what could not be read back. */
export function printRemembered(remembered: Remembered): string {
	const body = JSON.stringify(checked(remembered));
	const text = `{"version":${schemaVersion},"checksum":"${checksum(body)}","document":${body}}\n`;
	if (Buffer.byteLength(text) > limits.fileBytes) throw new RangeError('there is too much of it');
	return text;
}

/** Reads the text of a file. Never throws: it may hold anything. */
export function parseRemembered(text: string): FileContent {
	const [, version, sum, body] =
		/^\{"version":(\d+),"checksum":"([0-9a-f]{32})","document":(.*)\}\n$/s.exec(text) ?? [];
	if (Number(version) !== schemaVersion || body === undefined || checksum(body) !== sum) {
		const newer = versionOf(text);
		if (newer !== undefined) return {kind: 'newer', version: newer};
		return {kind: 'damaged', reason: 'it is not as it was written'};
	}
	try {
		return {kind: 'remembered', remembered: checked(JSON.parse(body))};
	} catch (error) {
		return {kind: 'damaged', reason: error instanceof RangeError ? error.message : 'it is no JSON'};
	}
}

function checksum(text: string): string {
	return fingerprint(text);
}

/** The version in a file of another Broadsheet, if it is a newer one: of its form nothing else is known. */
function versionOf(text: string): number | undefined {
	try {
		const version: unknown = JSON.parse(text)?.version;
		return Number.isSafeInteger(version) && (version as number) > schemaVersion
			? (version as number)
			: undefined;
	} catch {
		return undefined;
	}
}

/** The same, with what is known alone, and every text safe. Throws a RangeError with the reason. */
function checked(value: unknown): Remembered {
	const {address, title, opened, progress, place, date, marks, highlights} = fields(value, 'it');
	return {
		address: text(address, limits.address, 'the address'),
		title: safeLine(text(title, limits.title, 'the title')),
		opened: time(opened),
		progress: number(progress, 1, 'the progress'),
		...(place === undefined ? {} : {place: anchor(place)}),
		...(date === undefined ? {} : {date: partialDate(date)}),
		marks: Object.fromEntries(
			Object.entries(fields(marks, 'the marks')).map(([letter, place]) => [
				markLetter(letter),
				anchor(place),
			]),
		),
		highlights: list(highlights).map(highlight),
	};
}

function highlight(value: unknown): Highlight {
	const {id, anchor: words, note, created} = fields(value, 'a highlight');
	return {
		id: safeLine(text(id, 100, 'the name of a highlight')),
		anchor: anchor(words),
		note: safeText(text(note, limits.note, 'a note')),
		created: time(created),
	};
}

function anchor(value: unknown): TextAnchor {
	const {until} = fields(value, 'a place');
	return {...shortAnchor(value), ...(until === undefined ? {} : {until: shortAnchor(until)})};
}

function shortAnchor(value: unknown): TextAnchor {
	const {exact, prefix, suffix, start} = fields(value, 'a place');
	const words = (part: unknown) => safeText(text(part, longestExact, 'the words of a place'));
	return {
		exact: words(exact),
		prefix: words(prefix),
		suffix: words(suffix),
		start: Math.floor(number(start, 2 ** 31, 'the offset of a place')),
	};
}

function markLetter(name: string): MarkLetter {
	if (!/^[a-z]$/.test(name)) throw new RangeError('a mark is named by no letter from a to z');
	return name;
}

function fields(value: unknown, what: string): Readonly<Record<string, unknown>> {
	if (typeof value !== 'object' || value === null) throw new RangeError(`${what} is not of the known form`);
	return value as Readonly<Record<string, unknown>>;
}

function list(value: unknown): readonly unknown[] {
	if (!Array.isArray(value)) throw new RangeError('the highlights are no list');
	if (value.length > limits.highlights)
		throw new RangeError(`there are more than ${limits.highlights} highlights`);
	return value;
}

function text(value: unknown, longest: number, what: string): string {
	if (typeof value !== 'string') throw new RangeError(`${what} is no text`);
	if (value.length > longest) throw new RangeError(`${what} is longer than ${longest} characters`);
	return value;
}

function number(value: unknown, most: number, what: string): number {
	if (typeof value !== 'number' || !(value >= 0 && value <= most))
		throw new RangeError(`${what} is no number from 0 to ${most}`);
	return value;
}

function partialDate(value: unknown): string {
	const written = text(value, 10, 'the date of the document');
	if (!parsePartialDate(written)) throw new RangeError('the date of the document is none');
	return written;
}

function time(value: unknown): string {
	const written = text(value, 30, 'a date');
	if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(written) || Number.isNaN(Date.parse(written)))
		throw new RangeError('a date is none');
	return written;
}
