/** Searching: as one types, from place to place, and in the lists of the side panes. */

import {describe, expect, it} from 'vitest';
import {articleOf, bundledArticle} from '../helpers/article.ts';
import {open, press, type Reader, screen, topWords} from '../helpers/press.ts';

const filler = (name: string) => Array.from({length: 20}, (_, index) => `${name} ${index + 1}.`).join('\n\n');
const article = articleOf(
	`# Search\n\nThe first pier stands here.\n\n${filler('One')}\n\nA *sec*ond pi**er**, of stone.\n\n${filler('Two')}\n\nThe third pier is gone.`,
);
const reader = open(article, 100, 16);
const typed = (text: string) => ['/', ...text].map(key => (key === ' ' ? 'space' : key)).join(' ');
const bar = (each: Reader) => screen(each).at(-1)!.trim();
const words = (each: Reader) => screen(each).join('\n');

describe('/', () => {
	it('looks as one types, from where one is, and says how many there are', () => {
		const looking = press(press(reader, '1 2 j'), typed('pier'));
		expect(words(looking)).toContain('A second pier, of stone.');
		expect(bar(looking)).toMatch(/^Look for: pier▏ +2 of 3/);
		expect(bar(press(looking, 's'))).toMatch(/Look for: piers▏ +nowhere/);
		expect(words(press(looking, 'backspace backspace backspace backspace t h i r d'))).toContain(
			'The third pier',
		);
	});

	it('Esc comes back to where one was, Enter stays, and Ctrl-O comes back then', () => {
		const start = press(reader, '1 2 j');
		const looking = press(start, typed('third'));
		expect(topWords(looking)).not.toBe(topWords(start));
		expect(topWords(press(looking, 'escape'))).toBe(topWords(start));
		const found = press(looking, 'enter');
		expect(topWords(found)).toBe(topWords(looking));
		expect(topWords(press(found, 'ctrl-o'))).toBe(topWords(start));
	});

	it('n and N go on and back, round the ends', () => {
		const first = press(reader, `${typed('pier')} enter`);
		expect(bar(first)).toMatch(/1 of 3$/);
		const second = press(first, 'n');
		expect(bar(second)).toMatch(/2 of 3$/);
		expect(words(second)).toContain('A second pier');
		expect(bar(press(second, 'n n'))).toMatch(/^On from the top +1 of 3$/);
		expect(bar(press(first, 'N'))).toMatch(/^On from the end +3 of 3$/);
		expect(bar(press(first, '2 n'))).toMatch(/3 of 3$/);
	});

	it('with nothing typed goes on with what was looked for before; Esc takes the marks away', () => {
		const first = press(reader, `${typed('pier')} enter`);
		expect(bar(press(first, '/ enter'))).toMatch(/2 of 3$/);
		const unmarked = press(first, 'escape');
		expect(bar(unmarked)).not.toContain('of 3');
		expect(bar(press(unmarked, 'n'))).toMatch(/of 3$/);
		expect(bar(press(unmarked, '/ up'))).toMatch(/^Look for: pier▏/);
	});

	it('takes a regular expression after Ctrl-R, and says what is wrong with it', () => {
		expect(bar(press(reader, `${typed('(sec|th)')} ctrl-r`))).toMatch(/^Regex: \(sec\|th\)▏ +\d of \d/);
		const wrong = press(reader, `${typed('(sec')} ctrl-r`);
		expect(bar(wrong)).toMatch(/^Regex: \(sec▏ +This is no regular expression: missing closing \)$/);
		expect(bar(press(wrong, 'enter'))).toMatch(/^This is no regular expression: missing closing \)$/);
	});

	it('edits its line as a shell does', () => {
		expect(bar(press(reader, `${typed('one two')} ctrl-w t h r e e ctrl-a x`))).toContain(
			'Look for: x▏one three',
		);
		expect(bar(press(reader, `${typed('ab')} left c right d ctrl-u e`))).toContain('Look for: e▏');
	});

	it('keys mean letters while it is open', () => {
		expect(bar(press(reader, typed('quit')))).toContain('Look for: quit▏');
		expect(press(reader, typed('q')).effects).toEqual([]);
	});
});

describe('/ in a side pane', () => {
	const bundled = open(bundledArticle(), 120, 40);
	const quotes = (each: Reader) => screen(each).map(row => row.slice(85));

	it('lists only what holds the words: quotes by their words or speakers', () => {
		const filtered = press(bundled, `s ${typed('zelensky')}`);
		expect(bar(filtered)).toMatch(/^Only what holds: zelensky▏ +\d+ listed/);
		const names = quotes(filtered).filter(row => /[▲★▼]/.test(row));
		expect(names.length).toBeGreaterThan(1);
		expect(names.every(row => row.includes('Zelensky'))).toBe(true);
		expect(quotes(press(filtered, 'escape')).join()).toContain('Beijing');
		expect(quotes(press(filtered, 'enter escape')).join()).toContain('Beijing');
	});

	it('keeps the list after Enter, and its cursor on what is listed', () => {
		const kept = press(bundled, `s ${typed('irresponsible')} enter`);
		expect(screen(kept)[1]).toMatch(/Who said what \/irresponsible +1 /);
		expect(words(press(kept, 'enter'))).toContain('irresponsible comments');
		expect(words(press(kept, '/ escape'))).toMatch(/Who said what +14 /);
	});

	it('works on people, events and sections', () => {
		expect(words(press(bundled, `p ${typed('liu')} enter`))).toMatch(/Who appears \/liu +1 /);
		expect(words(press(bundled, `w ${typed('telephone')} enter`))).toMatch(
			/What happened when \/telephone +1 /,
		);
		expect(screen(press(bundled, `o ${typed('wedge')} enter`))[3]).toMatch(/^.{2}a wedge/);
	});

	it('says so where nothing does', () => {
		expect(words(press(bundled, `s ${typed('zzz')}`))).toContain('Nothing here holds zzz');
		expect(words(press(bundled, `w ${typed('zzz')}`))).toContain('Nothing here holds zzz');
	});
});
