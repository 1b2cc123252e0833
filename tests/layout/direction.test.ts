/** Which texts are read from right to left. */

import {expect, test} from 'vitest';
import {hasRightToLeft, isRightToLeft} from '../../source/layout/direction.ts';
import {layArticle} from '../../source/layout/layout.ts';
import {articleOf} from '../helpers/article.ts';

test.each([
	['Hebrew', 'שלום'],
	['Arabic', '12 مرحبا now'],
	['Adlam', '𞤀𞤣𞤤𞤢𞤥'],
	['Hanifi Rohingya', '𐴀𐴁'],
	['Old Hungarian', '𐲀𐲁'],
	['Mende Kikakui', '𞠀𞠁'],
])('%s is, by its first letter', (_script, text) => {
	expect(isRightToLeft(text)).toBe(true);
	expect(isRightToLeft(`say ${text}`)).toBe(false);
	expect(hasRightToLeft(`say ${text}`)).toBe(true);
});

test.each(['word', '漢字', '𝐀𝐁', '👩‍👩‍👧', '𐐀𐐁', '𒀀'])('%s is not', text => {
	expect(hasRightToLeft(text)).toBe(false);
});

test('a paragraph of Adlam stands at the right', () => {
	const [line] = layArticle(articleOf('𞤀𞤣𞤤'), 20).lines;
	expect(line).toMatchObject({rightToLeft: true, fragments: [{column: 17}]});
});
