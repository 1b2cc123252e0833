/** A list of articles: what is typed, what is listed, what opens. */

import {describe, expect, it} from 'vitest';
import {textOf, widthOf} from '../../source/view/row.ts';
import {openShelf, pressShelf, type Shelf, type ShelfStep, shelved} from '../../source/view/shelf.ts';
import {shelfFrame, shelfPage} from '../../source/view/shelf-rows.ts';

const titles = [
	'Harbour closes',
	'Élysée in doubt',
	'Quiet winter',
	'The river returns',
	'Journal of a pilot',
];
const shelf: Shelf = {
	name: 'news',
	items: titles.map((title, index) => ({
		address: `/news/${index}.md`,
		name: `${index}.md`,
		title,
		words: 500 * (index + 1),
		date: {year: 2025, month: 4, day: index + 1, implied: []},
		...(index === 1 ? {progress: 0.42} : {}),
	})),
};
const size = {columns: 80, rows: 24};

function press(keys: string, start = openShelf(shelf)): ShelfStep {
	return keys
		.split(' ')
		.filter(Boolean)
		.reduce<ShelfStep>((step, key) => pressShelf(step.view, shelf, shelfPage(size), key), {view: start});
}

const current = (keys: string) => shelf.items.find(({address}) => address === press(keys).view.cursor)?.title;
const listed = (keys: string) => shelved(shelf, press(keys).view.filter).map(({title}) => title);

describe('the list', () => {
	it.each([
		['', 'Harbour closes'],
		['j j', 'Quiet winter'],
		['down down up', 'Élysée in doubt'],
		['G', 'Journal of a pilot'],
		['G home', 'Harbour closes'],
		['k', 'Harbour closes'],
	])('after %j the cursor is on %j', (keys, title) => {
		expect(current(keys)).toBe(title);
	});

	it('is filtered by what is typed, whatever the case and accents', () => {
		expect(listed('e l y s')).toEqual(['Élysée in doubt']);
		expect(listed('r i v e r space t h e')).toEqual(['The river returns']);
		expect(listed('3 . m d')).toEqual(['The river returns']);
		expect(listed('e l y s backspace backspace backspace backspace')).toEqual(titles);
		expect(listed('e l y s escape')).toEqual(titles);
	});

	it('is filtered by every letter but j, k and q, whatever they do in an article', () => {
		expect(listed('d o u b t')).toEqual(['Élysée in doubt']);
		expect(listed('b o u r')).toEqual(['Harbour closes']);
		expect(listed('u b')).toEqual(['Élysée in doubt']);
		expect(listed('g')).toEqual([]);
		expect(press('q').effect).toEqual({kind: 'quit'});
		expect(listed('j k')).toEqual(titles);
	});

	it('takes letters that move and quit for the filter once something is typed, or after a slash', () => {
		expect(listed('/ j o u')).toEqual(['Journal of a pilot']);
		expect(listed('/ q')).toEqual(['Quiet winter']);
		expect(press('/ q').effect).toBeUndefined();
	});

	it('keeps the cursor on its article while that is listed', () => {
		expect(current('j j w i n')).toBe('Quiet winter');
		expect(current('j j r i v')).toBe('The river returns');
	});

	it('goes to the article whose title begins with what is typed, sooner than to one that only holds it', () => {
		expect(listed('r')).toEqual([
			'Harbour closes',
			'Quiet winter',
			'The river returns',
			'Journal of a pilot',
		]);
		expect(current('j t h e')).toBe('The river returns');
		expect(current('j w i')).toBe('Quiet winter');
		expect(current('j / j')).toBe('Journal of a pilot');
	});

	it('opens the article under the cursor', () => {
		expect(press('j enter').effect).toEqual({kind: 'open', address: '/news/1.md'});
		expect(press('r i v enter').effect).toEqual({kind: 'open', address: '/news/3.md'});
		expect(press('x x x enter').effect).toBeUndefined();
	});

	it('quits by q while nothing is typed, and always by Ctrl-C; Esc never quits', () => {
		expect(press('q').effect).toEqual({kind: 'quit'});
		expect(press('a ctrl-c').effect).toEqual({kind: 'quit'});
		expect(press('escape escape').effect).toBeUndefined();
	});

	it('shows the keys, and comes back', () => {
		const help = shelfFrame(shelf, press('?').view, size).map(textOf).join('\n');
		expect(help).toContain('Half a page down');
		expect(press('? escape').view.helpRow).toBeUndefined();
	});

	it('has a help of its own keys, each of which does there what it says', () => {
		const help = shelfFrame(shelf, press('?').view, {columns: 80, rows: 60}).map(textOf);
		expect(help.find(row => row.includes('Next article'))).toMatch(/^ {2}j {2}↓ {2}Ctrl-N/);
		expect(help.join('\n')).not.toMatch(/quotes|timeline|Tab|section/i);
		expect(help.find(row => row.includes('Half a page down'))).toMatch(/^ {2}Ctrl-D {3}/);
	});
});

describe('its screen', () => {
	it.each([
		[40, 12],
		[80, 24],
		[200, 60],
	])('fills %i×%i exactly', (columns, rows) => {
		for (const keys of ['', 'h a', 'x x', '?']) {
			const frame = shelfFrame(shelf, press(keys).view, {columns, rows});
			expect(frame).toHaveLength(rows);
			for (const row of frame) expect(widthOf(row)).toBe(columns);
		}
	});

	it('shows title, date, reading time, and how far one has read', () => {
		const rows = shelfFrame(shelf, openShelf(shelf), size).map(textOf);
		expect(rows[0]).toContain('5 articles');
		expect(rows[3]).toMatch(/Élysée in doubt +Wed 2 Apr 2025 +4 min +42% $/);
	});

	it('says what to do where nothing is listed', () => {
		const empty = {name: 'empty', items: []};
		expect(shelfFrame(empty, openShelf(empty), size).map(textOf).join('\n')).toContain(
			'There are no articles here',
		);
		expect(shelfFrame(shelf, press('x x').view, size).map(textOf).join('\n')).toContain(
			'No title or name has “xx”',
		);
	});
});
