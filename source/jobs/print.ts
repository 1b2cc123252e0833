/** Documents, or a list of them → what was asked for of each, on standard output; the exit code says whether there was any. */

import type {Article} from '../article/article.ts';
import {safeLine} from '../article/safe-text.ts';
import type {Flags} from '../command-line/arguments.ts';
import {UserError} from '../errors.ts';
import type {ExportFormat} from '../export/format-names.ts';
import {exported} from '../export/formats.ts';
import {printed} from '../export/printed.ts';
import {shelfList} from '../export/shelf-list.ts';
import {reasons} from '../extract/reasons.ts';
import {type DocumentList, glanceAt} from '../library.ts';
import {type Memory, notesOf} from '../ui/memory.ts';
import type {Opened} from '../ui/opened.ts';
import {notesMarkdown} from '../view/notes.ts';
import {write} from './write.ts';

export type Printing = {
	readonly flags: Flags;
	readonly format?: ExportFormat | undefined;
	/** Columns of printed text. */
	readonly width: number;
	readonly memory: Memory;
};

/** Prints what was asked for of each document, under its name where there are several. Rejects with a UserError. */
export async function printDocuments(
	documents: readonly Opened[],
	{flags, format, width, memory}: Printing,
): Promise<number> {
	if (format && documents.length > 1)
		throw new UserError('a format takes one article', `Name one file, not ${documents.length}`);
	let anything = false;
	for (const {address, date, build} of documents) {
		const article = await build(date);
		const {text, found} = flags.notes
			? printedNotes(article, await memory.recall(address))
			: format
				? exported(article, format)
				: printed(article, flags, width, reasons);
		const heading = documents.length > 1 ? `==> ${safeLine(address)} <==\n` : '';
		await write(`${heading}${text}`);
		if (!found && flags.section !== undefined)
			process.stderr.write(
				`broadsheet: there is no section ${safeLine(flags.section)} in ${safeLine(article.source.name)}. --contents lists them.\n`,
			);
		if (flags.timeline && !article.date && article.events.length > 0)
			process.stderr.write(
				`broadsheet: ${safeLine(article.source.name)} gives no date: --date DAY sets it\n`,
			);
		anything ||= found;
	}
	return anything ? 0 : 1;
}

/** The notes on an article as Markdown. */
function printedNotes(
	article: Article,
	remembered: Opened['remembered'],
): {readonly text: string; readonly found: boolean} {
	const notes = remembered ? notesOf(article.source.text, remembered) : [];
	return {text: notes.length === 0 ? '' : notesMarkdown(article, notes), found: notes.length > 0};
}

/** Prints a list of articles: title, date, reading time. */
export async function printList({items}: DocumentList): Promise<number> {
	const articles = [];
	for (const item of items) articles.push({...item, ...(await glanceAt(item.address))});
	await write(shelfList(articles));
	return articles.length > 0 ? 0 : 1;
}
