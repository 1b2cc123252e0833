/** A request → the answer of a thread of its own, which is ended when it is too late. */

import {Worker} from 'node:worker_threads';

/** Megabytes that a thread may take: room for the largest input; a document that needs more is a hostile one. */
export const mostRoom = 1024;

// What lives for a moment only is cleared away often. Node gives a thread a stack of 4 MB and no more, whatever is asked for.
const resourceLimits = {maxYoungGenerationSizeMb: 4, stackSizeMb: 4};

/** What a worker sends before its answer. */
export type Part<Value> = {readonly part: Value};

export type Asking<Value> = {
	/** Ends the thread at once. */
	readonly signal?: AbortSignal | undefined;
	/** Given every part that comes before the answer. */
	readonly onPart?: (part: Value) => void;
	/** Megabytes; where there are fewer, V8 clears away sooner. */
	readonly room?: number;
};

/** Rejects with an Error that says in a few words why there is no answer. The deadline counts from the latest part. */
export function askWorker<Answer, Value = never>(
	workerFile: string,
	request: object,
	deadlineMilliseconds: number,
	{signal, onPart, room = mostRoom}: Asking<Value> = {},
): Promise<Answer> {
	const worker = new Worker(workerFile, {resourceLimits: {...resourceLimits, maxOldGenerationSizeMb: room}});
	return new Promise<Answer>((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error('it takes too long')), deadlineMilliseconds);
		const abort = () => reject(new Error('it was cancelled'));
		signal?.addEventListener('abort', abort, {once: true});
		worker.once('exit', () => reject(new Error('its thread ended early')));
		worker.once('error', reject);
		worker.once('messageerror', reject);
		worker.on('message', (message: Answer | Part<Value>) => {
			if (!isPart(message)) return resolve(message);
			timer.refresh();
			onPart?.(message.part);
		});
		worker.once('exit', () => {
			clearTimeout(timer);
			signal?.removeEventListener('abort', abort);
		});
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}

function isPart<Answer, Value>(message: Answer | Part<Value>): message is Part<Value> {
	return typeof message === 'object' && message !== null && 'part' in message;
}

/** Whether a thread had too little room. */
export function isOutOfRoom(error: unknown): boolean {
	return error instanceof Error && (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
}
