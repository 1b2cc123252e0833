/** Links: chosen by letters, shown before they open, followed in place. */

import {describe, expect, it} from 'vitest';
import {labelsFor} from '../../source/view/links.ts';
import {articleOf} from '../helpers/article.ts';
import {open, press, screen, topWords} from '../helpers/press.ts';

const filler = Array.from({length: 40}, (_, index) => `Paragraph ${index + 1}.`).join('\n\n');
const linked = open(
	articleOf(
		`# Links\n\nSee [the *other*](sub/other.md#part), [the web](https://example.org/x), [below](#far-below), [bad](javascript:x).\n\n${filler}\n\n## Far below\n\nHere.\n\n[one](one.md) only\n\n${filler}\n\n## Far below\n\nAgain.`,
	),
	100,
	20,
);
const bar = (keys: string) => screen(press(linked, keys)).at(-1)!;

describe('a link', () => {
	it('has its letters in the blank before it while one is chosen, so that all of it can be read', () => {
		expect(screen(press(linked, 'f'))[3]).toContain('Seeathe other,sthe web,dbelow,fbad.');
		expect(screen(press(linked, 'f escape'))[3]).toContain('See the other, the web, below, bad.');
	});

	it('moves aside where there is no blank before it, and nothing else moves with it', () => {
		const close = open(
			articleOf(
				'# T\n\nA note([one](#t)) and a second([two](#t)).\n\n[First](#t) in its line\n\n- [Item](#t)',
			),
			60,
			20,
		);
		const text = (row: string) => row.trimEnd();
		const [before, after] = ['', 'f'].map(keys => screen(press(close, keys)).map(text));
		expect(after!.join('\n')).toContain('A note(aone) and a second(stwo).');
		expect(after!.join('\n')).toContain(' dFirst in its line');
		expect(after!.find(row => row.includes('Item'))).toMatch(/•fItem$/);
		expect(after!.find(row => row.includes('First'))!.indexOf('First')).toBe(
			before!.find(row => row.includes('First'))!.indexOf('First'),
		);
	});

	it('keeps every row as wide as the window, with letters of two kinds before many links', () => {
		const many = Array.from({length: 40}, (_, index) => `[word${index}](#t)`).join(' and ');
		const full = open(
			articleOf(`# T\n\n${many}\n\n| a | b |\n|---|---|\n| [x](#t) | [long cell](#t) |`),
			40,
			30,
		);
		const rows = screen(press(full, 'f'));
		expect(new Set(rows.map(row => [...row].length))).toEqual(new Set([40]));
		expect(rows.join('\n')).toContain('aaword0');
		expect(rows.join('\n')).toMatch(/│ *\S\Slong cell/);
	});

	it('shows where it leads before anything opens', () => {
		expect(bar('f s')).toContain('In the browser: https://example.org/x');
		expect(bar('f a')).toContain('Here: sub/other.md#part');
		expect(press(linked, 'f s').effects).toEqual([]);
		expect(bar('f f')).toContain('javascript: links are not opened');
	});

	it('opens by Enter: the web in the browser, a document here', () => {
		expect(press(linked, 'f s enter').effects).toEqual([{kind: 'browse', url: 'https://example.org/x'}]);
		expect(press(linked, 'f a enter').effects).toEqual([
			{kind: 'open', path: 'sub/other.md', fragment: 'part'},
		]);
		expect(press(linked, 'f f enter').effects).toEqual([]);
		expect(bar('f f enter')).toContain('Not opened');
	});

	it('goes to a heading of the same text, and back', () => {
		const there = press(linked, 'f d enter');
		expect(topWords(there)).toBe('Far below');
		expect(topWords(press(there, 'ctrl-o'))).toBe('Links');
	});

	it('is chosen at once where it is the only one on screen', () => {
		expect(bar('f d enter f')).toContain('Here: one.md');
	});

	it('leaves the mode by Esc, a wrong letter, or any other key, which then does what it always does', () => {
		expect(press(linked, 'f escape').view.mode).toBe('read');
		expect(press(linked, 'f z').view.mode).toBe('read');
		expect(press(linked, 'f space').view).toMatchObject({
			mode: 'read',
			anchor: press(linked, 'space').view.anchor,
		});
	});

	it('says so where there is none', () => {
		expect(screen(press(open(articleOf('No link.')), 'f')).at(-1)).toContain(
			'There is no link on this screen',
		);
	});
});

it('no label is the beginning of another', () => {
	for (const count of [1, 26, 27, 400]) {
		const labels = labelsFor(count);
		expect(labels).toHaveLength(count);
		expect(new Set(labels).size).toBe(count);
		expect(new Set(labels.map(label => label.length)).size).toBe(1);
	}
});

describe('without a list', () => {
	it('the next article is nowhere, and q ends it', () => {
		expect(bar('J')).toContain('not opened from a list');
		expect(press(linked, 'q').effects).toEqual([{kind: 'close'}]);
		expect(press(linked, 'Q').effects).toEqual([{kind: 'quit'}]);
	});
});
