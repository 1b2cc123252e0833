/** Paragraphs without end are several that read as one. */

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {longestBlock} from '../../source/article/long-blocks.ts';
import {readDocument} from '../../source/article/read-document.ts';
import {makeSource} from '../../source/article/source.ts';
import {readBlocks} from '../../source/build-head.ts';
import {layArticle} from '../../source/layout/layout.ts';
import {textIn} from '../../source/view/units.ts';
import {brokenLaws} from '../helpers/laws.ts';

const read = (text: string, format: 'markdown' | 'plain' = 'markdown') =>
	readDocument(makeSource('long', text, format)).blocks;
const long = (text: string) => text.repeat(Math.ceil((longestBlock * 1.3) / text.length));
const sentence = 'The harbour was quiet, and the pier stood open all night. ';

describe('a block of very many units', () => {
	test.each([
		['sentences', sentence],
		['words', 'harbour '],
		['letters', 'a'],
		['ideographs', '漢字'],
		['sentences of ideographs', '港は静かだった。'],
		['letters with marks', 'a\u0301\u0302'],
		['marks alone', '\u0301'],
		['emoji', '👩‍👩‍👧'],
		['references', '&eacute;&#x301;'],
		['links', '[here](https://a.example/) and '],
		['emphasis', '*much* and '],
	])('of %s goes on in the next one, without a letter lost or parted', (_name, unit) => {
		for (const format of ['markdown', 'plain'] as const) {
			const text = unit.repeat(50_000);
			const blocks = read(text, format);
			expect(blocks.length).toBeGreaterThan(3);
			expect(blocks.every(block => block.text.length <= longestBlock)).toBe(true);
			expect(brokenLaws(text, blocks)).toEqual([]);
			expect(blocks.map(({continues}) => continues === true)).toEqual(blocks.map((_, index) => index > 0));
			const joined = blocks.map(block => block.text).join('');
			if (format === 'plain' && unit !== '\u0301') expect(joined).toBe(text.trim());
			for (const {text: part} of blocks.slice(1))
				expect(part).not.toMatch(/^(?:\p{M}|\u200D|[\uDC00-\uDFFF])/u);
		}
	});

	test('ends where a sentence does, and no row is empty there', () => {
		const article = readBlocks(makeSource('long', long(sentence), 'markdown'), {});
		for (const {text} of article.blocks) expect(text).toMatch(/\. ?$/);
		const {lines, rows} = layArticle(article, 70);
		expect(rows).toBe(lines.length);
	});

	test('is copied as one paragraph', () => {
		const text = long(sentence).trim();
		const article = readBlocks(makeSource('long', text, 'markdown'), {});
		expect(textIn(article, {start: 0, end: text.length})).toBe(text);
	});

	test('carries its marker once, and stands under it', () => {
		const article = readBlocks(makeSource('long', `1. ${long(sentence)}\n2. two`, 'markdown'), {});
		const prefixes = layArticle(article, 70).lines.map(({prefix}) => prefix);
		expect(prefixes.filter(prefix => prefix !== '   ')).toEqual(['1. ', '2. ']);
	});

	test('of code goes on at its lines, or says that a line goes on', () => {
		const of = (code: string) =>
			layArticle(readBlocks(makeSource('long', `\`\`\`js\n${code}\n\`\`\`\n`, 'markdown'), {}), 70).lines;
		const lines = of(long('let a = 1;\n'));
		expect(lines.some(({continued}) => continued)).toBe(false);
		expect(lines).toHaveLength(long('let a = 1;\n').split('\n').length - 1);
		expect(of(long('let a = 1; ')).filter(({continued}) => !continued)).toHaveLength(1);
	});

	test('that is a table goes on between its rows', () => {
		const rows = Array.from({length: 5000}, (_, index) => `| ${index} | pier | [x](y) |\n`);
		const text = `| n | what<br>where | link |\n|--:|---|---|\n${rows.join('')}`;
		const blocks = read(text);
		expect(blocks.length).toBeGreaterThan(3);
		expect(brokenLaws(text, blocks)).toEqual([]);
		const words = blocks.flatMap(({cells, text: all}) => cells!.map(({from, to}) => all.slice(from, to)));
		expect(words).toHaveLength(3 * 5001);
		expect(words.slice(-3)).toEqual(['4999', 'pier', 'x']);
		const {lines} = layArticle(readBlocks(makeSource('long', text, 'markdown'), {}), 70);
		expect(lines.filter(({ruleAbove}) => ruleAbove !== undefined)).toHaveLength(1);
	});

	test('that has more columns than a table is as it was written', () => {
		const text = `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n|x|`;
		expect(read(text)).toMatchObject([{kind: 'code', text}]);
	});

	test('that is a heading is one section', () => {
		const [first, ...others] = read(`# Title\n\n## ${long('harbour ')}\n\nWords.`).slice(1);
		expect(first).toMatchObject({kind: 'heading', depth: 2});
		expect(others.every(({kind, depth}) => kind === 'paragraph' && depth === 0)).toBe(true);
	});
});

test('whatever a long paragraph is made of, it breaks no law', () => {
	const unit = fc.constantFrom(
		...[
			'a',
			' ',
			'word ',
			'It ends. ',
			'\n',
			'\\*',
			'&amp;',
			'&#x301;',
			'*b* ',
			'`c d`',
			'\u0301',
			'\u200D',
			'👩',
			'漢',
			'。',
			'[l](u) ',
		],
	);
	fc.assert(
		fc.property(fc.array(unit, {minLength: 1, maxLength: 40}), units => {
			const text = long(units.join('') || 'a');
			expect(brokenLaws(text, read(text))).toEqual([]);
		}),
		{numRuns: 40},
	);
});
