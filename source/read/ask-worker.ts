/** A request → the answer of a thread of its own, which is ended when it is too late. */

import {Worker} from 'node:worker_threads';

// Room for the facts of the largest input; a document that needs more is a hostile one. Node gives a thread a stack
// of 4 MB and no more, whatever is asked for.
const resourceLimits = {maxOldGenerationSizeMb: 1024, stackSizeMb: 4};

/** Rejects with an Error that says in a few words why there is no answer. `signal` ends the thread at once. */
export function askWorker<Answer>(
	workerFile: string,
	request: object,
	deadlineMilliseconds: number,
	signal?: AbortSignal,
): Promise<Answer> {
	const worker = new Worker(workerFile, {resourceLimits});
	return new Promise<Answer>((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error('it takes too long')), deadlineMilliseconds);
		const abort = () => reject(new Error('it was cancelled'));
		signal?.addEventListener('abort', abort, {once: true});
		worker.once('exit', () => reject(new Error('its thread ended early')));
		worker.once('error', reject);
		worker.once('messageerror', reject);
		worker.once('message', resolve);
		worker.once('exit', () => {
			clearTimeout(timer);
			signal?.removeEventListener('abort', abort);
		});
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}
