/** Reading for screen readers: what is said after each line that is typed. */

import {PassThrough} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {type LinearState, linearOpening, linearStart, linearStep} from '../../source/linear/linear-reader.ts';
import {readLinearly} from '../../source/linear/linear-session.ts';
import {articleOf, bundledArticle} from '../helpers/article.ts';

const bundled = bundledArticle();

/** What is said after the last of these lines. */
function said(lines: readonly string[], article = bundled): string {
	let state: LinearState = linearStart;
	let say = '';
	for (const line of lines) {
		const step = linearStep(article, state, line);
		state = step.state;
		say = step.say;
	}
	return say;
}

describe('the text', () => {
	it('is announced with what there is in it', () => {
		expect(linearOpening(bundled)).toMatch(
			/^“The Bond Trump Wants to Break”, .*\n\d+ words, 9 sections, 14 quotes, 13 dated events\./,
		);
	});

	it('is said paragraph by paragraph, each as what it is', () => {
		expect(said([''])).toBe('Title: The Bond Trump Wants to Break');
		expect(said(['', '', '', ''])).toBe('Heading, level 2: Two prisoners in Donetsk');
		expect(said(['', '', 'k'])).toBe('Title: The Bond Trump Wants to Break');
		expect(said(['k'])).toBe('This is the beginning.');
		expect(said(['G', ''])).toBe('This is the end.');
		const listed = articleOf('- one\n- two\n\n> said\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |');
		expect(said(['all'], listed)).toBe(
			'Item: one\n\nItem: two\n\nBlock quote: said\n\nCode: code\n\nTable, 2 rows: a, b\n1, 2',
		);
	});

	it('is gone through by sections, quotes and events', () => {
		expect(said([']'])).toBe('Heading, level 2: Two prisoners in Donetsk');
		expect(said([']', ']', '['])).toBe('Heading, level 2: Two prisoners in Donetsk');
		expect(said([')'])).toMatch(/^This week, Ukraine announced/);
		expect(said(['>', '>'])).not.toBe(said(['>']));
		expect(said(['G', '>'])).toBe('There is no dated event after this.');
	});

	it('says where one is, and goes to a percentage', () => {
		expect(said(['50%', 'where'])).toMatch(/^Paragraph \d+ of \d+, 5\d percent, in the section .+\.$/);
	});
});

describe('its lists', () => {
	it('have numbers, which lead to the words', () => {
		const contents = said(['contents']).split('\n');
		expect(contents[0]).toBe('1. Two prisoners in Donetsk, level 1, 135 words');
		expect(said(['contents', '3'])).toBe('Heading, level 2: Beijing sharpens its answer');
		expect(said(['quotes irresponsible'])).toBe('1. Beijing, quoted: irresponsible comments.');
		expect(said(['quotes irresponsible', '1'])).toContain('“irresponsible comments.”');
		expect(said(['timeline telephone'])).toMatch(
			/^1\. Feb 2025: Xi and Putin last spoke by telephone, from the words February$/,
		);
		expect(said(['people liu'])).toMatch(/^1\. Liu Jiubao, .*, named 2 times$/);
		expect(said(['99'])).toBe('There is no such number in the list.');
		expect(said(['quotes zzz'])).toBe('None holds zzz.');
	});

	it('search the text', () => {
		expect(said(['/telephone'])).toMatch(/^telephone, 1 of \d paragraphs?\.\n/);
		expect(said(['/trade', 'n'])).toMatch(/^trade, 2 of/);
		expect(said(['/trade', 'N'])).toMatch(/^trade, (\d+) of \1 paragraphs/);
		expect(said(['/zzz'])).toBe('zzz is nowhere in the text.');
	});
});

it('says what it does not understand, and quits', () => {
	expect(said(['fly'])).toBe('There is no command fly: help lists them.');
	expect(said(['help'])).toContain('contents or o');
	expect(linearStep(bundled, linearStart, 'q').quit).toBe(true);
});

it('writes no control character, whatever the text holds', async () => {
	const hostile = articleOf('# A \x1b[2J title\n\nWords \x1b]0;owned\x07 here.');
	const [input, output] = [new PassThrough(), new PassThrough()];
	const done = readLinearly(hostile, input, output);
	input.end('all\n/owned\nq\n');
	await done;
	expect(String(output.read())).toContain('owned');
	expect(String(output.read() ?? '')).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
});
