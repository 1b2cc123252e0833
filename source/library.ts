/** Addresses → documents: a file read and its head built at once, the whole built in the worker; folders → lists of them. */

import {statSync} from 'node:fs';
import path from 'node:path';
import type {Article} from './article/article.ts';
import type {PartialDate} from './article/partial-date.ts';
import {safeLine} from './article/safe-text.ts';
import type {Source} from './article/source.ts';
import {type BuildOptions, buildHead, readBlocks} from './build-head.ts';
import {UserError} from './errors.ts';
import {readBeginning, readSource, sourceOf} from './read/read-file.ts';
import {readFolder} from './read/read-folder.ts';

export type Document = {
	/** What opens it again: a path; empty for standard input. */
	readonly address: string;
	/** All of it as it was read. */
	readonly source: Source;
	/** The beginning of it, without its facts. */
	readonly head: Article;
	readonly build: (date?: PartialDate) => Promise<Article>;
};

export type DocumentOptions = BuildOptions & {
	/** The built file of the worker. */
	readonly worker: string;
	/** Rows of the window that the head is to fill. */
	readonly rows: number;
};

/** A document of a source that has been read. */
export function documentOf(
	address: string,
	source: Source,
	{worker, rows, ...options}: DocumentOptions,
): Document {
	return {
		address,
		source,
		head: buildHead(source, options, rows),
		// Threads are loaded when the first screen is there.
		build: async date => {
			const {buildInWorker} = await import('./read/article-worker.ts');
			return buildInWorker(worker, source, date === undefined ? options : {...options, date});
		},
	};
}

/** Reads a document. Rejects with a UserError. */
export async function openDocument(address: string, options: DocumentOptions): Promise<Document> {
	if (address === '')
		throw new UserError('standard input cannot be read twice', 'Save it in a file to read it again');
	return documentOf(address, await readSource(address), options);
}

/** The address of what a link in a document names. */
export function beside(address: string, link: string): string {
	return path.resolve(path.dirname(address), link);
}

/** An article of a list, before anything of it has been read. */
export type ListedDocument = {readonly address: string; readonly name: string};

export type DocumentList = {
	readonly name: string;
	readonly items: readonly ListedDocument[];
	readonly notice?: string;
};

/** What is named, as a list, where it is a folder or more than one thing; otherwise nothing. Throws a UserError. */
export function documentList(named: readonly string[]): DocumentList | undefined {
	if (named.length === 0 || (named.length === 1 && !isFolder(named[0]!))) return undefined;
	const notices: string[] = [];
	const items = named.flatMap((name): readonly ListedDocument[] => {
		if (!isFolder(name)) {
			refuseMissing(name);
			return [{address: name, name: safeLine(name)}];
		}
		const {files, notice} = readFolder(name);
		if (notice !== undefined) notices.push(notice);
		return files.map(each => ({
			address: each.file,
			name: named.length === 1 ? each.name : safeLine(path.join(name, each.name)),
		}));
	});
	const [only] = named;
	const name = named.length === 1 ? safeLine(path.basename(path.resolve(only!))) : `${named.length} named`;
	return {name, items, ...(notices[0] === undefined ? {} : {notice: notices[0]})};
}

/** What is named and not there is a slip of the hand, and said before anything opens. */
function refuseMissing(name: string): void {
	if (statSync(name, {throwIfNoEntry: false})) return;
	throw new UserError(
		`cannot read ${safeLine(name)}: there is no such file`,
		'Check the name and the folder that you are in',
	);
}

function isFolder(name: string): boolean {
	return statSync(name, {throwIfNoEntry: false})?.isDirectory() ?? false;
}

/** Bytes of a file that tell its title and date. */
const beginning = 8192;

/** What the beginning of a document tells. */
export type Glance = {
	readonly title?: string;
	readonly date?: PartialDate;
	/** Of the whole, reckoned from the beginning. */
	readonly words?: number;
	/** Why it cannot be read. */
	readonly trouble?: string;
};

/** Looks at the beginning of a document; other work gets its turn first. Never rejects. */
export async function glanceAt(address: string): Promise<Glance> {
	await new Promise(resolve => setImmediate(resolve));
	try {
		const {bytes, size} = readBeginning(address, beginning);
		const {title, date, words} = readBlocks(sourceOf(bytes, path.basename(address), {}), {});
		return {
			title: safeLine(title),
			words: Math.round((words * size) / Math.max(1, bytes.length)),
			...(date === undefined ? {} : {date}),
		};
	} catch (error) {
		const message = error instanceof UserError ? error.message : 'it cannot be read';
		return {trouble: message.replace(/^.*?: (?=[^:]*$)/s, '')};
	}
}
