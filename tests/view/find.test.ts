/** What is looked for, and where it stands. */

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {finderOf} from '../../source/view/find.ts';
import {growth} from '../helpers/growth.ts';

/** The text with every place that was found in brackets. */
function marked(text: string, query: string, regex = false): string {
	const finder = finderOf({text: query, regex});
	if (typeof finder === 'string') return finder;
	return finder(text).reduceRight(
		(out, {from, to}) => `${out.slice(0, from)}⟦${out.slice(from, to)}⟧${out.slice(to)}`,
		text,
	);
}

describe('words', () => {
	it.each([
		['lower case finds both cases', 'pier', 'The ⟦Pier⟧ of the ⟦pier⟧s'],
		['a capital finds only itself', 'Pier', 'The ⟦Pier⟧ of the piers'],
		['over the end of a line', 'of the pier', 'The end ⟦of\nthe pier⟧'],
		['a hyphen within a word or not', 'reopen', 'to ⟦re-open⟧ or ⟦reopen⟧ or ⟦re\u00ADopen⟧'],
		['a hyphen that is typed', 're-open', 'to ⟦re-open⟧ or ⟦reopen⟧'],
		['a word parted at the end of a line', 'negotiation', 'the ⟦nego-\ntiation⟧s'],
		['a dash between numbers stays one', '10-12', 'from ⟦10–12⟧, not 1012'],
		['kinds of quotation marks', `"it's"`, 'he said ⟦“it’s”⟧ and ⟦«it’s»⟧'],
		['kinds of spaces', '5 km', '⟦5\u00A0km⟧ or ⟦5\u202Fkm⟧'],
		['accents that are not typed', 'cafe', 'a ⟦café⟧, a ⟦cafe⟧, a ⟦cafe\u0301⟧'],
		['accents that are', 'café', 'a ⟦café⟧, a cafe'],
		['nothing of blanks alone', '  ', 'a  b'],
		['wide letters', '東京', 'in ⟦東京⟧都'],
		['signs that mean something in patterns', '$5 (a.b)*', 'for ⟦$5 (a.b)*⟧'],
	])('find %s', (_what, query, expected) => {
		const text = expected.replace(/[⟦⟧]/g, '');
		expect(marked(text, query)).toBe(expected);
	});

	it('are found wherever they stand, and nothing else is', () => {
		const letters = fc.constantFrom('a', 'b', 'A', ' ', '-', 'é', 'e\u0301', '’', '\n', '語', '\u00AD', '–');
		const text = fc.array(letters, {maxLength: 40}).map(each => each.join(''));
		fc.assert(
			fc.property(text, text, text, (before, word, after) => {
				const finder = finderOf({text: word, regex: false});
				const found = typeof finder === 'string' ? [] : finder(before + word + after);
				const isPlain = /^[ab]+$/.test(word);
				if (isPlain) expect(found.length).toBeGreaterThan(0);
				let end = 0;
				for (const {from, to} of found) {
					expect(from).toBeGreaterThanOrEqual(end);
					expect(to).toBeGreaterThan(from);
					expect(to).toBeLessThanOrEqual((before + word + after).length);
					end = to;
				}
			}),
		);
	});
});

describe('a regular expression', () => {
	it.each([
		['\\b[a-z]+ed\\b', 'It ⟦closed⟧ and ⟦reopened⟧.'],
		['^the', '⟦The⟧ pier, the quay'],
		['Pier|quay', 'a pier, a ⟦Pier⟧, a ⟦quay⟧'],
		['x*', 'none of it'],
	])('%s finds its matches', (pattern, expected) => {
		expect(marked(expected.replace(/[⟦⟧]/g, ''), pattern, true)).toBe(expected);
	});

	it('that is none says why', () => {
		expect(marked('text', '(a', true)).toMatch(/^This is no regular expression: missing closing \)/);
	});

	it('takes time in proportion to the text, whatever it is', () => {
		const finder = finderOf({text: '(a+)+$', regex: true});
		const find = (length: number) => {
			const text = `${'a'.repeat(length)}b`;
			return () => typeof finder !== 'string' && finder(text);
		};
		expect(growth(find, 4000, 64_000)).toBeLessThan(1.5);
	});
});
