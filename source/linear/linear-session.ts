/** An article, lines from the terminal → words to the terminal, one after the other: no screen is taken, nothing is redrawn. */

import {createInterface} from 'node:readline';
import type {Article} from '../article/article.ts';
import {safeText} from '../article/safe-text.ts';
import {linearOpening, linearStart, linearStep} from './linear-reader.ts';

/** Resolves when the person quits or the input ends. Everything that is written passes `safeText`. */
export function readLinearly(
	article: Article,
	input: NodeJS.ReadableStream,
	output: NodeJS.WritableStream,
): Promise<void> {
	return new Promise(resolve => {
		const say = (words: string) => output.write(`${safeText(words)}\n\n`);
		const lines = createInterface({input, terminal: false});
		let state = linearStart;
		say(linearOpening(article));
		lines.on('line', line => {
			const step = linearStep(article, state, line);
			state = step.state;
			if (step.quit) lines.close();
			else say(step.say);
		});
		lines.on('close', () => resolve());
	});
}
