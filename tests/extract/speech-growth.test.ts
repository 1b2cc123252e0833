/** Hostile lines of growing length → the promise that the search for speech grows no faster than they do. */

import {expect, test} from 'vitest';
import {findSpeech} from '../../source/extract/speech.ts';
import {paragraphs} from '../helpers/blocks.ts';
import {growth} from '../helpers/growth.ts';

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
	const search = (length: number) => {
		const blocks = paragraphs(unit.repeat(Math.ceil(length / unit.length)));
		return () => findSpeech(blocks, 'en');
	};
	expect(growth(search, 20_000, 160_000)).toBeLessThan(1.5);
});
