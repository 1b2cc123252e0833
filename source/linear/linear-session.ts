/** Articles, lines from the terminal → words to the terminal, one after the other: no screen is taken, nothing is redrawn. */

import {createInterface} from 'node:readline';
import {safeText} from '../article/safe-text.ts';
import {beginReading, type Reading} from '../ui/reading.ts';
import {clipboardRequest} from '../ui/terminal.ts';
import {lineHabits, lineSize} from './linear-place.ts';
import {openTalk} from './linear-talk.ts';
import {sentence} from './spoken.ts';

/** So long is waited for what is kept to be written, in milliseconds. */
const mostPatience = 2000;

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Reads until the person quits or the input ends; resolves to the exit code. Rejects where the one article cannot be
 * read. Everything that is written passes `safeText`, but for the request of a copy to the clipboard.
 */
export async function readLinearly(
	reading: Reading,
	input: NodeJS.ReadableStream,
	output: NodeJS.WritableStream,
	asksClipboard: boolean,
): Promise<number> {
	const cancel = new AbortController();
	const {signal} = cancel;
	const stopped = new Promise<void>(resolve => signal.addEventListener('abort', () => resolve()));
	const end = () => cancel.abort();
	for (const name of endings) process.once(name, end);
	const lines = createInterface({input, terminal: false});
	const typed = new Promise<void>(resolve => lines.once('close', resolve));
	const say = (words: string) => {
		if (words !== '') output.write(`${safeText(words)}\n\n`);
	};
	const {session, desk, begin, carryOut, keep} = beginReading(reading, {
		size: lineSize,
		habits: {...reading.habits, ...lineHabits},
		terminal: {
			copy: text => {
				if (asksClipboard) output.write(clipboardRequest(text));
			},
			lend: async use => {
				lines.pause();
				try {
					return await use();
				} finally {
					lines.resume();
				}
			},
		},
		onEffect: ({kind}) => {
			if (kind === 'quit') end();
		},
		onEnd: end,
		onTitle: () => {},
	});
	if (reading.fetching) say(`Reading ${reading.fetching.name} …`);
	if (reading.notice !== undefined) say(sentence(reading.notice));
	const talk = openTalk({session, address: desk.address, carryOut, say});
	lines.on('line', line => {
		if (!signal.aborted) talk.take(line);
	});
	try {
		const begun = begin(signal).then(talk.setLooked);
		await Promise.race([Promise.all([begun, typed]), stopped]);
	} finally {
		cancel.abort();
		for (const name of endings) process.off(name, end);
		talk.close();
		lines.close();
		const kept = keep();
		desk.close();
		await Promise.race([kept, new Promise(resolve => setTimeout(resolve, mostPatience).unref())]);
	}
	return 0;
}
