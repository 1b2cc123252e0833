/** Every example of CommonMark, and what people write beyond it, is shown whole at any width. */

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {tests as specification} from 'commonmark-spec';
import {describe, expect, it, test} from 'vitest';
import {plainText} from '../../source/export/plain-text.ts';
import {grammarExamples} from '../article/grammar-examples.ts';
import {articleOf} from '../helpers/article.ts';
import {checkedWidths, lossesAt, lossesSideways, sidewaysWidths} from '../helpers/shown.ts';

describe.each(checkedWidths)('at %i columns', width => {
	it('every example of CommonMark is shown without loss', () => {
		for (const {markdown} of specification) {
			const text = markdown.replaceAll('→', '\t');
			expect(lossesAt(articleOf(text), width), text).toEqual([]);
		}
	});

	it('so are the examples of every rule', () => {
		for (const text of Object.values(grammarExamples).flat())
			expect(lossesAt(articleOf(text), width), text).toEqual([]);
	});
});

describe('what people write beyond the grammar', () => {
	const folder = path.join(import.meta.dirname, '../fixtures/markdown');
	const texts = readdirSync(folder).filter(name => name.endsWith('.md'));
	for (const name of texts) {
		test.each([40, 80])(`${name} is as in its file at %i columns`, async width => {
			const article = articleOf(readFileSync(path.join(folder, name), 'utf8'));
			expect(lossesAt(article, width)).toEqual([]);
			expect(lossesSideways(article, width)).toEqual([]);
			const shown = `${path.basename(name, '.md')}-${width}.txt`;
			await expect(plainText(article, width)).toMatchFileSnapshot(`../fixtures/markdown/${shown}`);
		});
	}
});

it('some packages’ own words are shown without loss', () => {
	const modules = path.join(import.meta.dirname, '../../node_modules');
	const readmes = ['marked', 'ink', 'meow', 'vitest', 'esbuild', 'yaml']
		.flatMap(name => ['README.md', 'readme.md'].map(file => path.join(modules, name, file)))
		.filter(existsSync);
	expect(readmes.length).toBeGreaterThan(2);
	for (const file of readmes) {
		const article = articleOf(readFileSync(file, 'utf8'));
		for (const width of checkedWidths) expect(lossesAt(article, width), file).toEqual([]);
		for (const width of sidewaysWidths) expect(lossesSideways(article, width), file).toEqual([]);
	}
});
