/** Memos and manuals, set for printing: text right of its headings, on pages with heads and feet, with contents and drawings. */

import {describe, expect, test} from 'vitest';
import {makeSource} from '../../source/article/source.ts';
import {buildArticle} from '../../source/build-article.ts';
import {brokenLaws} from '../helpers/laws.ts';

const foot = (page: number) => `Kroon & Berg                Harbour Papers                 [Page ${page}]`;
const head = 'HP 1923                   The Light on the Pier              March 1998';
const turn = (page: number) => `\n\n\n\n${foot(page)}\n\f\n${head}\n\n\n`;

const memo = `


Harbour Working Group                                          I. Kroon
Request for Lamps: 1923                                    Harbour Board
Category: Advice                                                 A. Berg
                                                             March 1998


                     The Light on the Pier -- Keeping It

Status of this Paper

   This paper tells keepers how the light on the pier is to be kept. It
   binds nobody, and it may be handed on without limit.

Table of Contents

   1   The Lamp ..................................................... 2
   1.1   Oil and Wick ............................................... 2
   2   Signals ...................................................... 3
${turn(1)}1 The Lamp

   The lamp is lit at dusk and put out at dawn by whoever has the watch.
   It has been so since 1911, when the first lamp was set up there, and

${turn(2)}   nobody has ever found a better way of doing it than that one.

1.1  Oil and Wick

   Oil is kept dry, in the hut, away from the lamp and from the stove of
   the keeper:

        wick    = cotton / flax
        length  = 3*4 thumbs

   A boat asks for the light thus, and the keeper answers it at once:

        boat ---------------> light
             <---------------

2.  Signals

   There are three signals, and all boats of the harbour know them well.
${turn(3)}A.1.  What Was Changed

   The second signal was a bell in earlier papers of the working group.
`;

function read(text: string) {
	const source = makeSource('memo.txt', text, 'plain');
	const article = buildArticle(source);
	expect(brokenLaws(source.text, article.blocks)).toEqual([]);
	return article;
}

describe('a memo on printed pages', () => {
	const article = read(memo);
	const texts = article.blocks.map(({text}) => text);

	test('has its title, and its date and authors from the columns above it', () => {
		expect(article.title).toBe('The Light on the Pier -- Keeping It');
		expect(article.date).toMatchObject({year: 1998, month: 3});
		expect(article.blocks.find(({role}) => role === 'byline')?.text).toBe(
			'Harbour Working Group · I. Kroon · Request for Lamps: 1923 · Harbour Board · Category: Advice · A. Berg · March 1998',
		);
	});

	test('has the sections that its numbers tell', () => {
		expect(article.sections.map(({title, depth}) => `${depth} ${title}`)).toEqual([
			'1 Status of this Paper',
			'1 Table of Contents',
			'1 1 The Lamp',
			'2 1.1 Oil and Wick',
			'1 2. Signals',
			'2 A.1. What Was Changed',
		]);
	});

	test('shows neither heads nor feet of pages, and goes on over them', () => {
		expect(texts.join('\n')).not.toMatch(/\[Page|HP 1923|␌/);
		expect(texts.find(text => text.startsWith('The lamp is lit'))).toMatch(
			/set up there, and nobody has ever found a better way/,
		);
	});

	test('lists its contents without rows of dots', () => {
		expect(texts).toContain('1 The Lamp … 2\n1.1 Oil and Wick … 2\n2 Signals … 3');
	});

	test('keeps rules and drawings as they stand', () => {
		const code = article.blocks.filter(({kind}) => kind === 'code').map(({text}) => text);
		expect(code).toEqual([
			'wick    = cotton / flax\nlength  = 3*4 thumbs',
			'boat ---------------> light\n     <---------------',
		]);
	});
});

test('a manual has its headings, though its text follows them at once', () => {
	const manual = `LAMP(1)                       Harbour Manual                       LAMP(1)

NAME
       lamp - light the lamp on the pier, or put it out again by hand

SYNOPSIS
       lamp [-o] [watch]

DESCRIPTION
       The lamp is lit at dusk and put out at dawn by whoever has the
       watch. Without a watch, the keeper of the day is taken for it.

       -o     put it out instead, even where the watch has not ended yet,
              and say so

Harbour                          March 1998                         LAMP(1)
`;
	const article = read(manual);
	expect(article.sections.map(({title}) => title)).toEqual(['NAME', 'SYNOPSIS', 'DESCRIPTION']);
});

test('a line that stands once beside the end of a page is text', () => {
	const text = `The keeper wrote it down.\n\f\nThen he slept.\n\nNobody saw the boat that came in late that night.`;
	expect(read(text).blocks.map(block => block.text)).toEqual([
		'The keeper wrote it down.',
		'Then he slept.',
		'Nobody saw the boat that came in late that night.',
	]);
});

test('a sentence is no head of a page, though each page begins with it', () => {
	const page = 'The keeper wrote it down.\n\n\f';
	expect(read(page.repeat(3)).blocks).toHaveLength(3);
});

test('a text that is indented as a whole has the headings that its words tell', () => {
	const paragraph =
		'    It was late in the year when the ferry brought the last of the summer\n    people across, and the keeper counted them as they came ashore.';
	const book = ['CHAPTER I', paragraph, paragraph, 'CHAPTER II', paragraph, paragraph];
	const text = book.map(part => (part === paragraph ? part : `                    ${part}`)).join('\n\n');
	expect(read(text).sections.map(({title}) => title)).toEqual(['CHAPTER I', 'CHAPTER II']);
});

test('verse and letters that are set off are no code', () => {
	const verse = '    "The lamp is lit," the keeper sang;\n      "Behold it there -- the sea!"';
	const paragraph = 'It was late in the year when the ferry brought the last of the summer people.';
	expect(read(`${paragraph}\n\n${verse}\n\n${paragraph}`).blocks.map(({kind}) => kind)).not.toContain('code');
});
