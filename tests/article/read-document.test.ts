import {describe, expect, test} from 'vitest';
import {readDocument} from '../../source/article/read-document.ts';
import {articleRules} from '../../source/article/rules.ts';
import {makeSource} from '../../source/article/source.ts';
import {document} from '../helpers/blocks.ts';
import {growth} from '../helpers/growth.ts';
import {brokenLaws} from '../helpers/laws.ts';

/** Every block by its role or kind, and its text. */
function shown(text: string, format: 'markdown' | 'plain' = 'markdown'): readonly string[] {
	const {blocks, source} = document(text, format);
	expect(brokenLaws(source.text, blocks)).toEqual([]);
	return blocks.map(
		block => `${block.role ?? (block.kind === 'heading' ? `h${block.depth}` : block.kind)}: ${block.text}`,
	);
}

describe('the title is shown once, first', () => {
	test('from the front matter, where the text has none', () => {
		const text = '---\ntitle: "The pier"\ndescription: What divers found\n---\nText';
		expect(shown(text)).toEqual(['title: The pier', 'standfirst: What divers found', 'paragraph: Text']);
		const [title] = document(text).blocks;
		expect(text.slice(title!.span.start, title!.span.end)).toBe('The pier');
	});

	test('from the first heading', () => {
		expect(shown('# The *pier*\n\nText\n\n# More')).toEqual([
			'title: The pier',
			'paragraph: Text',
			'h1: More',
		]);
		expect(readDocument(makeSource('a.md', 'The\\\nold  \npier\n===', 'markdown'), {}).title).toBe(
			'The old pier',
		);
		expect(shown('![logo](l.png)\n\n# The pier\n\nText')[1]).toBe('title: The pier');
	});

	test('from both, if they are the same', () => {
		expect(shown('---\ntitle: The pier\n---\n# The pier\n\nText')).toEqual([
			'title: The pier',
			'paragraph: Text',
		]);
		expect(shown('---\ntitle: The pier\nsummary: Found\n---\n## The pier\n\nText')).toEqual([
			'title: The pier',
			'standfirst: Found',
			'paragraph: Text',
		]);
	});

	test('from the front matter, where the first heading is one of several', () => {
		expect(shown('---\ntitle: The pier\n---\n# One\n\n# Two')).toEqual([
			'title: The pier',
			'h1: One',
			'h1: Two',
		]);
	});

	test('a heading deeper down is no title', () => {
		expect(shown('Text\n\n# One')).toEqual(['paragraph: Text', 'h1: One']);
		expect(shown('## One\n\nText')).toEqual(['h2: One', 'paragraph: Text']);
	});

	test('a document without one is called by its file', () => {
		expect(document('Text', 'markdown', 'old-pier.md').title).toBe('old-pier');
		expect(document('', 'plain', 'standard input').title).toBe('standard input');
		expect(document('', 'plain', '.md').title).toBe('.md');
	});
});

describe('the standfirst', () => {
	test('is a first paragraph wholly in emphasis', () => {
		expect(shown('# T\n\n*What **divers** found\nthere.*\n\n*Not this.*')).toEqual([
			'title: T',
			'standfirst: What divers found there.',
			'paragraph: Not this.',
		]);
	});

	test('is no paragraph that is emphasised in part, or without a title', () => {
		expect(shown('# T\n\n*What* divers found')[1]).toBe('paragraph: What divers found');
		expect(shown('*What divers found*')).toEqual(['paragraph: What divers found']);
	});

	test('is not shown twice', () => {
		expect(shown('---\ntitle: T\ndek: Found\n---\nFound\n\nText')).toEqual([
			'title: T',
			'standfirst: Found',
			'paragraph: Text',
		]);
	});
});

describe('the date of the article', () => {
	const day = {year: 2025, month: 4, day: 12, implied: []};
	const given = {year: 2024, implied: []};
	const texts: readonly (readonly [rule: string | undefined, text: string])[] = [
		['front-matter', '---\ndate: 2025-04-12\n---\n11 April 2025\n\nText'],
		['dateline', '# T\n\nSaturday, 12 April 2025\n\nText'],
		['dateline', '# T\n\nBy Ilse Kroon\n\nPublished: April 12, 2025, 10:41 CET\n\nText'],
		['dateline', '# T\n\n2025-04-12\n\nText'],
		['dateline', '# T\n\nAktualisiert am 12.04.2025\n\nText'],
		['dateline', '# T\n\nEASTMARK, April 12, 2025 (NP) — The pier is closed.'],
		['given', '# T\n\nThe pier was built on 3 May 1911. It is old.'],
		['given', '# T\n\nThe pier was built on 3 May 1911'],
		['given', '# 例\n\n日本語の文章です。2024年5月3日。'],
		['given', '# T\n\nText'],
	];
	for (const [rule, text] of texts) {
		test(`${rule}: ${JSON.stringify(text)}`, () => {
			const {date, dateRule} = readDocument(makeSource('t.md', text, 'markdown'), {date: given});
			expect([dateRule, date]).toEqual([rule, rule === 'given' ? given : day]);
			expect(articleRules).toHaveProperty([dateRule!]);
		});
	}

	test('stays open where nobody says it', () => {
		expect(document('# T\n\nText')).not.toHaveProperty('date');
	});

	test('is found in plain text too', () => {
		const {date, dateRule, credit, title} = document(
			'The pier closes today\n\nBy Ilse Kroon\n\nUpdated 12 April 2025\n\nText.',
			'plain',
		);
		expect({date, dateRule, credit, title}).toEqual({
			date: day,
			dateRule: 'dateline',
			credit: 'Ilse Kroon',
			title: 'The pier closes today',
		});
	});
});

test('the same document in another dress is read the same', () => {
	const text = '---\ntitle: Der Löwe 🦁\n---\n\n*港口* é\n\n> a\n> b\n';
	expect(shown(text.replaceAll('\n', '\r\n'))).toEqual(shown(text));
	expect(shown(`\uFEFF${text}`)).toEqual(shown(text));
});

test('the work grows with the length, whatever the text', () => {
	const units = [
		'a\n',
		'- a\n',
		'> a\n',
		'a\n\n',
		'**a** ',
		'&amp;',
		'<b>',
		'"a." ',
		'A B\n\n',
		'. ',
		'((',
		'`a` ',
	];
	for (const unit of units) {
		for (const format of ['markdown', 'plain'] as const) {
			const read = (length: number) => {
				const text = unit.repeat(length / unit.length);
				return () => document(text, format);
			};
			expect(growth(read, 4_000, 32_000), `${JSON.stringify(unit)} as ${format}`).toBeLessThan(1.6);
		}
	}
});
