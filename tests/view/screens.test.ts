/** Whole screens as a person sees them, as text; `npx vitest run -u` renews the files. */

import {describe, expect, it} from 'vitest';
import {plainText} from '../../source/export/plain-text.ts';
import {articleOf, bundledArticle} from '../helpers/article.ts';
import {open, press, screen} from '../helpers/press.ts';

const article = bundledArticle();
const file = (name: string) => `../fixtures/screens/${name}.txt`;

describe('the screen', () => {
	it.each([
		[80, 24, '', 'opened-80x24'],
		[120, 40, '', 'opened-120x40'],
		[200, 60, '', 'opened-200x60'],
		[40, 12, '', 'opened-40x12'],
		[120, 40, ') ) ) ) )', 'fifth-quote-120x40'],
		[80, 24, 'w G', 'timeline-80x24'],
		[200, 60, 'G o', 'end-contents-200x60'],
		[100, 30, '?', 'help-100x30'],
	])('at %i×%i after "%s" is as in %s', async (columns, rows, keys, name) => {
		const text = screen(press(open(article, columns, rows), keys))
			.map(row => `${row.trimEnd()}\n`)
			.join('');
		await expect(text).toMatchFileSnapshot(file(name));
	});

	it('prints as text at 72 columns', async () => {
		await expect(plainText(article, 72)).toMatchFileSnapshot(file('printed-72'));
	});

	it('says what is not there instead of showing nothing', () => {
		const bare = open(articleOf('Nothing much.'));
		expect(screen(press(bare, 'o')).join('\n')).toContain('The text is too');
		expect(screen(press(bare, 's')).join('\n')).toContain('Nobody is quoted');
		expect(screen(press(bare, 'w')).join('\n')).toContain(
			'Nothing is dated, and the article has no date: D sets one',
		);
	});

	it.each([
		'Nothing much.',
		'A so-called “term” and no more.',
	])('leaves the room of panes that have nothing to show to the text: %s', words => {
		expect(
			screen(open(articleOf(words)))
				.slice(1, -1)
				.join('')
				.trim(),
		).toBe(words);
	});

	it('asks for room where there is none', () => {
		const text = screen(open(article, 18, 5))
			.map(row => row.trim())
			.join(' ')
			.trim();
		expect(text).toBe('Broadsheet needs a window of 20 × 6; this one is 18 × 5.');
	});
});
