/** Places in a text that is edited. */

import fc from 'fast-check';
import {expect, it} from 'vitest';
import {movedPlaces} from '../../source/article/moved-text.ts';

const paragraphs = Array.from(
	{length: 30},
	(_, index) => `Paragraph ${index}: the harbour closed on day ${index * 7}, they said.`,
);
const text = paragraphs.join('\n\n');
const at = (whole: string, words: string) => whole.indexOf(words);

it('stays where it is in a text that is the same', () => {
	fc.assert(
		fc.property(fc.string(), fc.nat(), (same, offset) => {
			expect(movedPlaces(same, same)(offset)).toBe(offset);
		}),
	);
});

it('lies within the new text, wherever it was', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), fc.nat(), (before, after, offset) => {
			const place = movedPlaces(before, after)(offset % (before.length + 1));
			expect(place).toBeGreaterThanOrEqual(0);
			expect(place).toBeLessThanOrEqual(after.length);
		}),
	);
});

it('goes with its words when text comes before, after, and on both sides', () => {
	const place = at(text, 'Paragraph 12:');
	for (const edited of [
		`New words.\n\n${text}`,
		`${text}\n\nNew words.`,
		text.replace('day 14', 'day fourteen').replace('day 140', 'day 141'),
	]) {
		expect(movedPlaces(text, edited)(place)).toBe(at(edited, 'Paragraph 12:'));
	}
});

it('goes with its paragraph when that is moved', () => {
	const [first, second, ...rest] = paragraphs;
	const edited = [...rest, second, first].join('\n\n');
	const place = at(text, 'Paragraph 1:');
	expect(movedPlaces(text, edited)(place)).toBe(at(edited, 'Paragraph 1:'));
});
