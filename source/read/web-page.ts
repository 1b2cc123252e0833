/** HTML that has been fetched or read → a Source of its article as Markdown, made in a thread with a deadline. */

import {safeLine} from '../article/safe-text.ts';
import {makeSource, type Source} from '../article/source.ts';
import {UserError} from '../errors.ts';
import {askWorker} from './ask-worker.ts';
import {decode} from './decode.ts';
import {declaredCharset} from './html-bytes.ts';

export type Page = {
	readonly bytes: Uint8Array;
	/** What the reader calls it: a host, a file's name. */
	readonly name: string;
	/** Where it comes from, if it does from the web: links are relative to it. */
	readonly address?: string;
	/** What the server says that it is encoded in. */
	readonly charset?: string;
};

const deadlineMilliseconds = 10_000;

/**
 * Reads the page's article. Where that fails or takes too long, all words of the page are shown. Rejects with a UserError where
 * there are none, or `signal` says so.
 */
export async function readWebPage(pageWorker: string, page: Page, signal?: AbortSignal): Promise<Source> {
	const {bytes, name, address} = page;
	const {text: html, encoding, notices} = decode(bytes, name, page.charset ?? declaredCharset(bytes));
	const request = {html, ...(address === undefined ? {} : {address})};
	try {
		const markdown = await askWorker<string>(
			pageWorker,
			{...request, wordsOnly: false},
			deadlineMilliseconds,
			{signal},
		);
		return makeSource(name, markdown, 'markdown', encoding, withEmpty(markdown, notices));
	} catch (error) {
		if (signal?.aborted) throw failure(name, error);
	}
	try {
		const words = await askWorker<string>(pageWorker, {...request, wordsOnly: true}, deadlineMilliseconds, {
			signal,
		});
		return makeSource(name, words, 'plain', encoding, [
			...notices,
			'The article could not be found in time: these are all words of the page.',
		]);
	} catch (error) {
		throw failure(name, error);
	}
}

function withEmpty(markdown: string, notices: readonly string[]): readonly string[] {
	const body = markdown.replace(/^---\n.*?\n---\n/s, '');
	return body.trim() === '' ? [...notices, 'There is no text in this page.'] : notices;
}

function failure(name: string, error: unknown): UserError {
	const reason = error instanceof Error ? error.message : String(error);
	return new UserError(`cannot read ${safeLine(name)}: ${safeLine(reason)}`, 'Open it in a browser instead');
}
