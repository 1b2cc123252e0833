/** Articles, lines from the terminal → words to the terminal, one after the other: no screen is taken, nothing is redrawn. */

import {createInterface} from 'node:readline';
import {safeText} from '../article/safe-text.ts';
import {beginReading, type Reading} from '../ui/reading.ts';
import {clipboardRequest} from '../ui/terminal.ts';
import {listStep, sayList} from './linear-list.ts';
import {type LinearState, linearStart, lineHabits, lineSize} from './linear-place.ts';
import {linearStep} from './linear-step.ts';
import {questionOf} from './prompt-lines.ts';
import {openingWords, sentence} from './spoken.ts';

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
	/** Lines that came before there was anything to read. */
	const early: string[] = [];
	const say = (words: string) => {
		if (words !== '') output.write(`${safeText(words)}\n\n`);
	};

	let state: LinearState = linearStart;
	let listed: readonly string[] = [];
	/** What has been said last: of which document or list, which sentence, which question. */
	let on: string | undefined;
	let notice: string | undefined;
	let asked: string | undefined;
	let isReady = false;

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

	/** Says what has come without a line: another document, the list, a sentence, a question with its text. */
	function hear(): void {
		if (!isReady) return;
		const list = session.list();
		if (list && on !== `list ${list.name}`) {
			on = `list ${list.name}`;
			const step = sayList(list);
			listed = step.listed;
			say(step.say);
			return;
		}
		if (list) {
			hearNotice(list.notice);
			return;
		}
		const place = session.place();
		if (!place || place.reading) return;
		const name = `${desk.address()} ${place.article.source.name}`;
		if (on !== name) {
			on = name;
			state = linearStart;
			say(openingWords(place.article, place.view));
		}
		hearNotice(place.view.notice);
		const {prompt} = place.view;
		if (prompt && asked !== undefined && prompt.line.text !== asked)
			say(questionOf({...place, state}, prompt));
		asked = prompt?.line.text;
	}

	function hearNotice(next: string | undefined): void {
		if (next !== undefined && next !== notice) say(sentence(next));
		notice = next;
	}

	function take(line: string): void {
		if (signal.aborted) return;
		const list = session.list();
		if (list) {
			const step = listStep(list, listed, line);
			listed = step.listed;
			say(step.say);
			if (step.effect) carryOut(step.effect);
			return;
		}
		const place = session.place();
		if (!place) return;
		const step = linearStep({...place, state}, line);
		state = step.state;
		say(step.say);
		[notice, asked] = [step.view.notice, step.view.prompt?.line.text];
		session.adjust(() => step.view);
		// What comes back from the editor is said, whatever it is: no text that was typed is this one.
		if (step.effect?.kind === 'write') asked = '\n';
		if (step.effect) carryOut(step.effect);
	}

	session.subscribe(hear);
	lines.on('line', line => {
		if (isReady) take(line);
		else early.push(line);
	});
	if (reading.fetching) say(`Reading ${reading.fetching.name} …`);
	if (reading.notice !== undefined) say(sentence(reading.notice));
	try {
		await Promise.race([begin(signal), stopped]);
		isReady = true;
		hear();
		for (const line of early) take(line);
		await Promise.race([typed, stopped]);
	} finally {
		cancel.abort();
		for (const name of endings) process.off(name, end);
		lines.close();
		const kept = keep();
		desk.close();
		await Promise.race([kept, new Promise(resolve => setTimeout(resolve, mostPatience).unref())]);
	}
	return 0;
}
