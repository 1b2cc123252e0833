/** Source → Article in a thread of its own, with a deadline; what fails as Markdown is built once more as plain text. */

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
 * longer than the deadline, the thread is ended and the text is built once more as plain text, which has its own
 * deadline. Rejects with a UserError where that fails, too.
 */
export async function buildInWorker<Options>(
	workerFile: string,
	source: Source,
	options: Options,
	deadlineMilliseconds = deadlineOf(source),
): Promise<Article> {
	try {
		return await askWorker(workerFile, {source, options}, deadlineMilliseconds);
	} catch (error) {
		if (source.format === 'plain') throw failure(source, error);
	}
	const notice = 'Could not be read as Markdown in time; shown as plain text.';
	const plain: Source = {...source, format: 'plain', notices: [...source.notices, notice]};
	try {
		return await askWorker(workerFile, {source: plain, options}, deadlineMilliseconds);
	} catch (error) {
		throw failure(source, error);
	}
}

function failure(source: Source, error: unknown): UserError {
	const reason = error instanceof Error ? error.message : String(error);
	return new UserError(`cannot read ${source.name}: ${safeLine(reason)}`, 'Split it, and read the parts');
}
