import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isLatin, latinLettersAndNumbers, latinPunctuationAndSymbols} from '../../source/article/latin.ts';
import {markdownBlocks} from '../../source/article/markdown.ts';
import {wordCount} from '../../source/article/words.ts';

const signs = Array.from({length: 0x10000}, (_, code) => String.fromCharCode(code)).filter(isLatin);
const members = (pattern: RegExp) => signs.filter(sign => pattern.test(sign)).join('');

test('the classes of Latin texts hold what Unicode’s hold', () => {
	expect(signs.length).toBeGreaterThan(600);
	expect(members(new RegExp(`[${latinPunctuationAndSymbols}]`))).toBe(members(/[\p{P}\p{S}]/u));
	expect(members(new RegExp(`[${latinLettersAndNumbers}]`))).toBe(members(/[\p{L}\p{N}\p{M}]/u));
	expect(signs.filter(sign => /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(sign))).toEqual(
		[],
	);
});

const text = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				'*',
				'**',
				'_',
				'__',
				'~',
				'~~',
				'`',
				'\\',
				' ',
				'\n',
				'a',
				'é',
				'«',
				'“',
				'’',
				'—',
				'€',
				'1',
			),
			fc.constantFrom(...signs),
		),
		{maxLength: 30},
	)
	.map(parts => `a${parts.join('')}b`);

test('one character of another script elsewhere in a text changes nothing about its emphasis', () => {
	fc.assert(
		fc.property(text, markdown => {
			const [, ...latin] = markdownBlocks(`q\n\n${markdown}`, 0);
			const [, ...other] = markdownBlocks(`界\n\n${markdown}`, 0);
			expect(latin).toEqual(other);
		}),
		{numRuns: 2000},
	);
});

test('one character of another script elsewhere in a text changes nothing about its words', () => {
	fc.assert(
		fc.property(text, words => {
			expect(wordCount(`${words} 界`)).toBe(wordCount(words) + 1);
		}),
	);
});
