/** Letters and how many columns they take. */

import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {columnsOf, graphemesOf} from '../../source/layout/graphemes.ts';

test('a letter on its own is as wide as string-width says', () => {
	const wrong: string[] = [];
	for (let code = 0x20; code < 0xd800; code++) {
		const letter = String.fromCharCode(code);
		if (columnsOf(letter) !== stringWidth(letter) && !/\p{Cc}|\u00AD/u.test(letter))
			wrong.push(code.toString(16));
	}
	expect(wrong).toEqual([]);
});

test('letters are those that a person sees', () => {
	const text = 'e\u0301 한국 \u1112\u1161\u11ab हिन्दी ภาษาไทย 👩‍👩‍👧🇳🇱🇧🇪';
	const {starts, count} = graphemesOf(text);
	const letters = Array.from({length: count}, (_, index) => text.slice(starts![index], starts![index + 1]));
	expect(letters).toEqual([...new Intl.Segmenter('en').segment(text)].map(({segment}) => segment));
});

describe('what is joined without end takes room all the same', () => {
	test.each([
		['a family', '👩\u200D'],
		['skin', '👩🏽🏽'],
		['Hangul', '\u1100'],
		['a letter behind a joiner', '\u200D\u{1F1E6}'],
	])('%s', (_name, unit) => {
		const {starts, widths, count} = graphemesOf(unit.repeat(3000));
		const longest = Math.max(
			...Array.from({length: count}, (_, index) => starts![index + 1]! - starts![index]!),
		);
		expect(longest).toBeLessThanOrEqual(65);
		expect(widths!.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(100);
	});
});
