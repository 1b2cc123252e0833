/** Lines of plain text → which of them are entries of a table of contents: a title, leaders, and the number of a page. */

import type {PlainLine} from './plain-units.ts';

/** Offsets into the text: the title ends at `title`, the number of the page begins at `page`. */
export type ContentsEntry = {readonly title: number; readonly page: number};

/** No entry is longer. */
const longestEntry = 200;
const fewestDots = 3;
const fewestEntries = 3;

/** The parts of a line with leaders, if it is one: `1.3 Terminology ........ 8`, `1.3.  Terminology  . . . . .  8`. */
export function contentsEntry(text: string, {start, end}: PlainLine): ContentsEntry | undefined {
	if (end - start > longestEntry) return undefined;
	const number = /(?:\d{1,4}|[ivxl]{1,7})$/.exec(text.slice(Math.max(start, end - 8), end))?.[0];
	if (number === undefined) return undefined;
	const page = end - number.length;
	let title = page;
	let dots = 0;
	while (title > start && /[. ]/.test(text[title - 1]!)) if (text[--title] === '.') dots++;
	return dots >= fewestDots && /\p{L}/u.test(text.slice(start, title)) ? {title, page} : undefined;
}

/** Whether most lines of a group are entries, on pages in order: prices are in none. Others may begin longer titles. */
export function isContents(text: string, group: readonly PlainLine[]): boolean {
	const pages = group.flatMap(line => {
		const entry = contentsEntry(text, line);
		return entry ? [Number(text.slice(entry.page, line.end))] : [];
	});
	if (pages.length < fewestEntries || pages.length < group.length * 0.6) return false;
	// Those in Roman figures are not counted.
	const counted = pages.filter(page => !Number.isNaN(page));
	return counted.every((page, index) => index === 0 || counted[index - 1]! <= page);
}
