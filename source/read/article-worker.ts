/** Source → Article in a thread of its own, with a deadline; what fails as Markdown is built once more as plain text, and at last without facts. */

import type {Article} from '../article/article.ts';
import {safeLine} from '../article/safe-text.ts';
import type {Source} from '../article/source.ts';
import {UserError} from '../errors.ts';
import {askWorker} from './ask-worker.ts';

/** Ten seconds, and two more for every million characters. */
function deadlineOf(source: Source): number {
	return 10_000 + source.text.length / 500;
}

/**
 * Builds an article in a worker, `workerFile`, that answers `{source, options}` with an Article. Where that fails or takes
 * longer than the deadline, the thread is ended and the text is built once more as plain text, and at last without facts, each
 * with its own deadline. Rejects with a UserError where that fails, too.
 */
export async function buildInWorker<Options>(
	workerFile: string,
	source: Source,
	options: Options,
	deadlineMilliseconds = deadlineOf(source),
): Promise<Article> {
	try {
		return await askWorker(workerFile, {source, options}, deadlineMilliseconds);
	} catch {
		// The next attempt asks for less.
	}
	const noticed = (notice: string): Source => ({
		...source,
		format: 'plain',
		notices: [...source.notices, notice],
	});
	if (source.format !== 'plain') {
		const plain = noticed('Could not be read as Markdown in time; shown as plain text.');
		try {
			return await askWorker(workerFile, {source: plain, options}, deadlineMilliseconds);
		} catch {
			// The next attempt asks for less.
		}
	}
	const bare = noticed('Too long to look for facts in it; shown as plain text.');
	try {
		const request = {source: bare, options: {...options, withoutFacts: true}};
		return await askWorker(workerFile, request, deadlineMilliseconds);
	} catch (error) {
		throw failure(source, error);
	}
}

function failure(source: Source, error: unknown): UserError {
	const reason = error instanceof Error ? error.message : String(error);
	return new UserError(`cannot read ${source.name}: ${safeLine(reason)}`, 'Split it, and read the parts');
}
