/** Addresses → documents: a file or page read and its head built at once, the whole built in a worker; folders → lists of them. */

import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Article} from './article/article.ts';
import {decodeReferences} from './article/character-reference.ts';
import type {PartialDate} from './article/partial-date.ts';
import {safeLine} from './article/safe-text.ts';
import type {Source} from './article/source.ts';
import {type BuildOptions, buildHead, readBlocks} from './build-head.ts';
import {UserError} from './errors.ts';
import type {ArticleInput} from './read/article-worker.ts';
import {decode} from './read/decode.ts';
import {declaredCharset, isHtmlName, looksLikeHtml} from './read/html-bytes.ts';
import {readBeginning, readBytes, sourceOf} from './read/read-file.ts';
import {readFolder} from './read/read-folder.ts';

export type Document = {
	/** What opens it again: a path; empty for standard input. */
	readonly address: string;
	/** All of it as it was read; of a large file its beginning. */
	readonly source: Source;
	/** The beginning of it, without its facts. */
	readonly head: Article;
	/** What the head is counted from where the document gives no date. */
	readonly date?: PartialDate | undefined;
	/**
	 * Counts from `date` where the document gives none. `onMore` is given the head of a longer document with its facts, then
	 * the text as soon as it is whole, before all facts are found.
	 */
	readonly build: (date: PartialDate | undefined, onMore?: (article: Article) => void) => Promise<Article>;
};

export type DocumentOptions = BuildOptions & {
	/** The built files of the thread that builds articles, and of the one that reads pages. */
	readonly worker: string;
	readonly pageWorker: string;
	/** What the program calls itself to servers. */
	readonly userAgent: string;
	/** Rows of the window that the head is to fill. */
	readonly rows: number;
	/** An offset that the head is to reach beyond. */
	readonly reach?: number;
};

/** Told how many bytes have come while a document is fetched, and able to end it. */
export type Fetching = {
	readonly signal?: AbortSignal;
	readonly onProgress?: (bytes: number) => void;
};

/** A document of a source that has been read. */
export function documentOf(
	address: string,
	source: Source,
	{worker, rows, reach, date}: DocumentOptions,
): Document {
	const head = buildHead(source, countedFrom(date), rows, reach);
	return {address, source, head, date, build: builder(worker, {source}, head)};
}

/** A file that is too large to be read before its first screen: the beginning is read here, the whole by the worker. */
function largeDocument(
	file: string,
	{bytes, size}: {readonly bytes: Uint8Array; readonly size: number},
	{worker, rows, reach, date}: DocumentOptions,
): Document {
	const source = sourceOf(bytes, path.basename(file), {});
	const beginning = buildHead(source, countedFrom(date), rows, reach);
	const head = {...beginning, words: Math.round((beginning.words * size) / bytes.length)};
	const input = {file, name: source.name, format: source.format, size};
	return {address: file, source, head, date, build: builder(worker, input, head)};
}

// Threads are loaded when the first screen is there.
function builder(worker: string, input: ArticleInput, head: Article): Document['build'] {
	return async (date, onMore) => {
		const {buildInWorker} = await import('./read/article-worker.ts');
		return buildInWorker(worker, input, countedFrom(date), {head, onMore});
	};
}

function countedFrom(date: PartialDate | undefined): BuildOptions {
	return date === undefined ? {} : {date};
}

/** Bytes that are read before the first screen: more than any head takes, and than the format is told from. */
const mostBeforeScreen = 65_536;

/** Whether it takes its time to read what is at an address: it comes from the web, or is a page. */
export function isSlow(address: string): boolean {
	return isWebAddress(address) || isHtmlName(address);
}

/** Reads a document. Rejects with a UserError. */
export async function openDocument(
	address: string,
	options: DocumentOptions,
	fetching: Fetching = {},
): Promise<Document> {
	if (address === '')
		throw new UserError('standard input cannot be read twice', 'Save it in a file to read it again');
	if (isWebAddress(address)) return fetched(address, options, fetching);
	const beginning = readBeginning(address, mostBeforeScreen);
	if (beginning.size > mostBeforeScreen && !isHtmlName(address) && !looksLikeHtml(beginning.bytes))
		return largeDocument(address, beginning, options);
	return documentFrom(address, readBytes(address), path.basename(address), options, fetching);
}

/** A document of bytes that have been read: a page of HTML, or a text. Rejects with a UserError. */
export async function documentFrom(
	address: string,
	bytes: Uint8Array,
	name: string,
	options: DocumentOptions,
	{signal}: Fetching = {},
): Promise<Document> {
	if (!isHtmlName(name) && !looksLikeHtml(bytes))
		return documentOf(address, sourceOf(bytes, name, {}), options);
	const {readWebPage} = await import('./read/web-page.ts');
	return documentOf(address, await readWebPage(options.pageWorker, {bytes, name}, signal), options);
}

async function fetched(
	address: string,
	options: DocumentOptions,
	{signal, onProgress}: Fetching,
): Promise<Document> {
	const {fetchPage} = await import('./read/fetch-page.ts');
	const page = await fetchPage(address, {
		userAgent: options.userAgent,
		...(signal ? {signal} : {}),
		...(onProgress ? {onProgress} : {}),
	});
	const {bytes, type, charset} = page;
	const name = shownAddress(page.address);
	const isPage =
		type === '' || type === 'application/octet-stream' ? looksLikeHtml(bytes) : /html|xml$/.test(type);
	const said = charset === undefined ? {} : {charset};
	if (!isPage) {
		const format = type === 'text/markdown' ? ({format: 'markdown'} as const) : {};
		return documentOf(page.address, sourceOf(bytes, name, {...said, ...format}), options);
	}
	const {readWebPage} = await import('./read/web-page.ts');
	const source = await readWebPage(options.pageWorker, {bytes, name, address: page.address, ...said}, signal);
	return documentOf(page.address, source, options);
}

/** A document of what a command has printed. */
export function printedBy(
	command: string,
	output: Uint8Array,
	notice: string | undefined,
	options: DocumentOptions,
): Document {
	const source = sourceOf(output, `| ${safeLine(command)}`, {format: 'plain'});
	const notices = notice === undefined ? source.notices : [...source.notices, notice];
	return documentOf('', {...source, notices}, options);
}

/** An address of the web, as opposed to a path. */
export function isWebAddress(address: string): boolean {
	return /^https?:\/\/[^/\s]/i.test(address);
}

/** What a reader calls an address or a path: the host, or the name of the file. Safe, on one line. */
export function shownAddress(address: string): string {
	if (!isWebAddress(address)) return safeLine(path.basename(address));
	try {
		return safeLine(new URL(address).host);
	} catch {
		return safeLine(address);
	}
}

/** The address of what a link in a document names. */
export function beside(address: string, link: string): string {
	if (isWebAddress(address)) return new URL(link, address).href;
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
		if (isWebAddress(name)) return [{address: name, name: safeLine(name)}];
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
	if (existsSync(name)) return;
	throw new UserError(
		`cannot read ${safeLine(name)}: there is no such file`,
		'Check the name and the folder that you are in',
	);
}

/** What cannot be looked at is none; reading it says why. */
function isFolder(name: string): boolean {
	try {
		return statSync(name).isDirectory();
	} catch {
		return false;
	}
}

/** Bytes of a file that tell its title and date. */
const beginning = 8192;

/** What the beginning of a document tells. */
export type Glance = {
	readonly title?: string;
	readonly date?: PartialDate;
	/** Of the whole. */
	readonly words?: number;
	/** There is more than the beginning, from which the words of the whole are reckoned. */
	readonly isReckoned?: boolean;
	/** Why it cannot be read. */
	readonly trouble?: string;
};

/** Looks at the beginning of a document; other work gets its turn first. Never rejects. */
export async function glanceAt(address: string): Promise<Glance> {
	await new Promise(resolve => setImmediate(resolve));
	if (isWebAddress(address)) return {};
	try {
		const {bytes, size} = readBeginning(address, beginning);
		if (isHtmlName(address)) return glanceAtPage(bytes);
		const {title, date, words} = readBlocks(sourceOf(bytes, path.basename(address), {}), {});
		return {
			title: safeLine(title),
			words: Math.round((words * size) / Math.max(1, bytes.length)),
			isReckoned: size > bytes.length,
			...(date === undefined ? {} : {date}),
		};
	} catch (error) {
		const message = error instanceof UserError ? error.message : 'it cannot be read';
		return {trouble: message.replace(/^.*?: (?=[^:]*$)/s, '')};
	}
}

/** A page's article is found in all of it; its beginning tells its title. */
function glanceAtPage(bytes: Uint8Array): Glance {
	const {text} = decode(bytes, '', declaredCharset(bytes));
	const title = /<title[^>]{0,200}>([^<]{1,500})/i.exec(text)?.[1];
	const words = title && safeLine(decodeReferences(title).replace(/\s+/g, ' ').trim());
	return words ? {title: words} : {};
}
