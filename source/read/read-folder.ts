/** A folder → the articles in it and below it, in the order in which people count and spell. */

import {type Dirent, readdirSync} from 'node:fs';
import path from 'node:path';
import {safeLine} from '../article/safe-text.ts';
import {UserError} from '../errors.ts';

/** A file that may be an article. */
export type Listed = {
	/** The path that opens it. */
	readonly file: string;
	/** Its path from the folder on. Safe, on one line. */
	readonly name: string;
};

export type Folder = {
	readonly files: readonly Listed[];
	/** What was left out, a sentence without its stop, if something was. */
	readonly notice?: string;
};

const articles = /\.(?:md|markdown|mdown|mkd|txt|text|html?|xhtml)$/i;

/** Files that are listed, entries that are looked at, and folders within folders, at the most. */
const most = {files: 5000, entries: 100_000, depth: 16};

// Nobody's articles: what is hidden, and what package managers put there.
const passedOver = /^(?:\.|node_modules$)/;

/**
 * Looks through a folder and those in it, without following links. What cannot be read is passed over. Throws a UserError
 * where the folder itself cannot be read.
 */
export function readFolder(folder: string): Folder {
	const files: Listed[] = [];
	let entries = 0;
	let unread = 0;
	const look = (place: string, depth: number): void => {
		let found: Dirent[];
		try {
			found = readdirSync(place, {withFileTypes: true});
		} catch (error) {
			if (depth === 0) throw refusal(folder, error);
			unread++;
			return;
		}
		for (const entry of found) {
			if (++entries > most.entries || files.length >= most.files) return;
			if (passedOver.test(entry.name)) continue;
			const file = path.join(place, entry.name);
			if (entry.isDirectory() && depth < most.depth) look(file, depth + 1);
			else if ((entry.isFile() || entry.isSymbolicLink()) && articles.test(entry.name))
				files.push({file, name: safeLine(path.relative(folder, file))});
		}
	};
	look(folder, 0);
	const order = new Intl.Collator('en', {numeric: true, sensitivity: 'base'});
	files.sort((a, b) => order.compare(a.name, b.name));
	const notice =
		files.length >= most.files || entries > most.entries
			? `Only the first ${files.length} articles are listed`
			: unread > 0
				? `${unread === 1 ? 'One folder' : `${unread} folders`} in it cannot be read`
				: undefined;
	return {files, ...(notice === undefined ? {} : {notice})};
}

function refusal(folder: string, error: unknown): UserError {
	const denied = /^E(?:ACCES|PERM)$/.test((error as NodeJS.ErrnoException).code ?? '');
	return new UserError(
		`cannot list ${safeLine(folder)}: ${denied ? 'permission denied' : 'it cannot be read'}`,
		'Name its files instead, or another folder',
	);
}
