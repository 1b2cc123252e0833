/** Selecting, copying, highlighting, marking: what each key does. */

import {describe, expect, it} from 'vitest';
import {frameOf} from '../../source/view/frame.ts';
import {articleOf, bundledArticle} from '../helpers/article.ts';
import {open, press, type Reader, sceneOf, screen, topWords} from '../helpers/press.ts';

const filler = Array.from({length: 30}, (_, index) => `Paragraph ${index + 1}.`).join('\n\n');
const article = articleOf(
	`---
title: The pier
author: Ana Lem
date: 2025-04-12
url: https://courier.example/pier
---

One *two* three. Four five six.

Seven eight.

“The pier is closed,” said Oskar Brandt, the mayor, on 11 April 2025.

\`\`\`sh
ls -l
\`\`\`

See [the map](https://map.example/a).

${filler}`,
);
const reader = press(open(article, 100, 30), '2 j');
const copies = (keys: string, from: Reader = reader) =>
	press(from, keys).effects.flatMap(effect => (effect.kind === 'copy' ? [effect.text] : []));
const bar = (each: Reader) => screen(each).at(-1)!.trim();

describe('v', () => {
	const start = press(reader, '2 j v');

	it.each([
		['y', 'One'],
		['w y', 'One two'],
		['2 w y', 'One two three.'],
		['w w b y', 'One two'],
		[') y', 'One two three.'],
		[') ) y', 'One two three. Four five six.'],
		['} y', 'One two three. Four five six.'],
		['} } y', 'One two three. Four five six.\n\nSeven eight.'],
		['w w o w y', 'two three.'],
		['w right right y', 'One two t'],
		['j y', 'One two three. Four five six.'],
	])('%s copies %j', (keys, expected) => {
		expect(copies(keys, start)).toEqual([expected]);
	});

	it('takes the paragraph with V, and leaves with Esc', () => {
		expect(copies('2 j V y')).toEqual(['One two three. Four five six.']);
		expect(press(start, 'w escape').view.selection).toBeUndefined();
		expect(copies('w escape y p', start)).toEqual(['One two three. Four five six.']);
	});

	it('begins with the words of a quote that one has gone to', () => {
		expect(copies(') v y')).toEqual(['The pier is closed']);
	});

	it('says what can be done, and takes no other key for something else', () => {
		expect(bar(press(start, 'q'))).toContain('Selecting: y copies');
		expect(press(start, 'q').effects).toEqual([]);
	});

	it('follows the head where it leaves the screen', () => {
		const far = press(start, '2 5 }');
		expect(screen(far).join('\n')).toContain('Paragraph 2');
	});
});

describe('y', () => {
	it.each([
		['a quotation', 's y', 'The pier is closed'],
		['an event', 'w y', 'Fri 11 Apr 2025: The pier is closed'],
		['the link that was chosen', 'f y', 'https://map.example/a'],
		['the paragraph at the top', '2 j y p', 'One two three. Four five six.'],
		['the code on screen', 'y c', 'ls -l'],
		['the article’s address', 'y l', 'https://courier.example/pier'],
	])('copies %s', (_what, keys, expected) => {
		expect(copies(keys)).toEqual([expected]);
	});

	it('copies a section from the contents', () => {
		const bundled = open(bundledArticle(), 120, 40);
		const [text] = copies('o j y', bundled);
		expect(text).toMatch(/^The paratrooper in the dark\n\nIn February 2022,/);
		expect(text).not.toContain('Beijing sharpens its answer');
	});

	it('waits for a letter in the text, whatever is lit there, and says which there are', () => {
		expect(bar(press(reader, 'y'))).toMatch(/^y what is lit, p paragraph, s section, c code, .* y$/);
		expect(bar(press(reader, 'Y'))).toMatch(/^Y what is lit, p paragraph/);
		expect(bar(press(reader, 'y x'))).toMatch(/^Copy: y what is lit, p paragraph, s section/);
		for (const step of [')', ']', '>']) expect(press(reader, `${step} y`).view.pending).toBe('y');
		expect(press(reader, 'y escape').effects).toEqual([]);
	});

	it('leaves the text where it is for a paragraph that begins above the screen', () => {
		const long = articleOf(`${'Word after word. '.repeat(60)}\n\n${filler}`);
		const reader = press(open(long, 60, 12), '3 j');
		expect(topWords(press(reader, 'V }'))).toBe(topWords(reader));
	});

	it('copies what is lit by its key pressed twice, else the paragraph at the top; in a pane once is enough', () => {
		const what = (keys: string) =>
			press(reader, keys).effects.flatMap(each => (each.kind === 'copy' ? each.what : []));
		expect(what(') y y')).toEqual(what('s y'));
		expect(what(') Y Y')).toEqual(what('s Y'));
		expect(what('y y')).toEqual(what('y p'));
		expect(what('Y Y')).toEqual(what('Y p'));
	});

	it('counts the words, not where they are from', () => {
		const what = (keys: string) =>
			press(reader, keys).effects.flatMap(each => (each.kind === 'copy' ? each.what : []));
		expect(what('s y')).toEqual(['the quotation: 4 words']);
		expect(what('s Y')).toEqual(['the quotation with its source: 4 words']);
	});

	it('cites the parts of a quotation in marks of their own, with nothing said to be left out', () => {
		const parted = open(
			articleOf('“We waited,” said Ada Thorne, the mayor, “and nobody came.” Nobody else spoke.'),
			120,
			20,
		);
		const [cited] = copies('s Y', parted);
		expect(cited).toMatch(/^“We waited” “and nobody came\.” — Ada Thorne, mayor, in “/);
		expect(press(parted, 's Y').effects).toMatchObject([{what: 'the quotation with its source: 5 words'}]);
	});

	it('cites a statement without marks as reported, and marks within marks by single ones', () => {
		const bundled = open(
			articleOf('Ada Thorne said that the pier would stay closed.\n\nIt was “shut”, no more.'),
			100,
			30,
		);
		expect(copies('s Y', bundled)[0]).toMatch(/^the pier would stay closed — Ada Thorne, as reported in “/);
		const term = open(articleOf('It was “shut”, no more.'), 100, 30);
		expect(copies('Y p', term)[0]).toContain('It was ‘shut’, no more.” (');
	});

	it('Y adds who said it, where, when and the address', () => {
		expect(copies('s Y')).toEqual([
			'“The pier is closed” — Oskar Brandt, mayor, in “The pier”, Ana Lem, Sat 12 Apr 2025, https://courier.example/pier',
		]);
		expect(copies('2 j v w Y')).toEqual([
			'“One two” (“The pier”, Ana Lem, Sat 12 Apr 2025, https://courier.example/pier)',
		]);
	});
});

describe('marks', () => {
	it('are set by m and a letter, gone to by an apostrophe and the letter', () => {
		const marked = press(reader, '1 0 j m a G');
		expect(topWords(press(marked, "' a"))).toBe(topWords(press(reader, '1 0 j')));
		expect(topWords(press(marked, "' a ' '"))).toBe(topWords(marked));
		expect(bar(press(marked, "' b"))).toContain('There is no mark b');
	});
});

it('a mark lights a whole letter, however many units it has', () => {
	for (const letter of ['𐀀', '👩‍👩‍👧', 'e\u0301']) {
		const marked = press(open(articleOf(`${letter} pier`), 80, 8), 'm j M');
		const row = frameOf(sceneOf(marked), marked.view)[1]!;
		expect(row.find(({style}) => style.selected)?.text).toBe(letter);
	}
});

describe('highlights and notes', () => {
	const noted = press(reader, '2 j v w enter');

	it('are made of what is selected, and taken away in the same way', () => {
		expect(noted.view.notes.map(({text}) => text)).toEqual(['']);
		expect(screen(press(noted, 'M')).join('\n')).toMatch(/Marks and notes +1/);
		expect(press(noted, 'v w H').view.notes).toEqual([]);
	});

	it('carry words that are typed, and are listed with them', () => {
		const written = press(reader, '2 j v w c N o space d o u b t . enter');
		const rows = screen(press(written, 'M')).join('\n');
		expect(rows).toContain('▒ One two');
		expect(rows).toContain('✎ No doubt.');
		expect(press(written, 'M c ! enter').view.notes[0]!.text).toBe('No doubt.!');
		expect(press(written, 'M X').view.notes).toEqual([]);
		expect(press(written, 'M c escape').view.notes).toHaveLength(1);
	});

	it('are gone to from their pane, with the marks among them', () => {
		const both = press(noted, 'G m z g M');
		expect(screen(both).join('\n')).toContain('’z Paragraph');
		expect(topWords(press(both, 'j enter'))).not.toBe(topWords(both));
	});

	it('are copied as Markdown, with where they are from', () => {
		const written = press(reader, '2 j v w c W h y ? enter M');
		expect(copies('y', written)).toEqual(['> One two\n\nWhy?\n']);
		const [all] = copies('Y', written);
		expect(all).toMatch(/^# Notes on “The pier”\n\n“The pier”, Ana Lem, .*\n\n> One two\n\nWhy\?\n$/);
	});

	it('can be written in an editor', () => {
		expect(press(reader, '2 j v c a ctrl-x').effects).toEqual([{kind: 'write', text: 'a'}]);
	});
});
