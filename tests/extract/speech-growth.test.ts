/** Hostile lines of growing length → the promise that the search for speech grows no faster than they do. */

import {expect, test} from 'vitest';
import {findSpeech} from '../../source/extract/speech.ts';
import {paragraphs} from '../helpers/blocks.ts';

/** CPU time of the best of five runs, in milliseconds: a run can hold a collection of garbage. */
function cost(text: string): number {
	const blocks = paragraphs(text);
	const runs = [0, 1, 2, 3, 4].map(() => {
		const before = process.cpuUsage();
		findSpeech(blocks, 'en');
		return process.cpuUsage(before).user / 1000;
	});
	return Math.min(...runs);
}

test.each([
	'"',
	'“a ',
	"'a ",
	'"yes", ',
	'called "x" ',
	'Kroon said that he said ',
	'he said "no" and ',
	'Anna Berg ',
	'In May, Kroon, 45, the mayor, ',
	'the president ',
	'according to Kroon, ',
	'Kroon said that, who also – a and he says, ',
	'(',
	'Mayor Kroon said.\n\n"Yes."\n\n',
	'in the pier said ',
	'called "Salt" or "Gull" and ',
	'"Yes.\n\n"No," she said.\n\nAnna Berg, mayor\n\n',
])('a text of %j repeated costs as much per word as a short one', {timeout: 60_000}, unit => {
	const repeated = (length: number) => unit.repeat(Math.ceil(length / unit.length));
	cost(repeated(10_000));
	const small = cost(repeated(20_000));
	const large = cost(repeated(160_000));
	// Below some milliseconds a run measures the machine, not the search.
	const exponent = Math.log(large / Math.max(small, 8)) / Math.log(8);
	expect(exponent).toBeLessThan(1.5);
});
