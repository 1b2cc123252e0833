import {describe, expect, test} from 'vitest';
import {frontMatter, noMetadata} from '../../source/article/front-matter.ts';
import {remark} from '../helpers/spans.ts';

/** The values found, and the text with the places of title, standfirst, date, credit and language in brackets. */
function read(text: string): {readonly values: Readonly<Record<string, unknown>>; readonly marked: string} {
	const {header: _inOrder, ...metadata} = frontMatter(text).metadata;
	const stated = Object.entries(metadata);
	for (const [, {value, span, exact}] of stated) {
		if (exact && typeof value === 'string')
			expect(text.slice(span.start, span.end).replace('_', '-')).toBe(value);
	}
	const spans = stated.map(([, {span}]) => span).sort((a, b) => a.start - b.start);
	return {
		values: Object.fromEntries(stated.map(([key, {value}]) => [key, value])),
		marked: remark(text, spans),
	};
}

describe('front matter says what the article is', () => {
	test('each value has its place', () => {
		const marked = [
			'---',
			'title: "⟦The pier: a history⟧"',
			'subtitle: ⟦What the divers found⟧',
			'date: ⟦2025-04-12⟧',
			"author: '⟦Ilse Kroon⟧'",
			'lang: ⟦en_GB⟧ # British',
			'---',
			'Text',
		].join('\n');
		const found = read(marked.replace(/[⟦⟧]/g, ''));
		expect(found.marked).toBe(marked);
		expect(found.values).toEqual({
			title: 'The pier: a history',
			standfirst: 'What the divers found',
			date: {year: 2025, month: 4, day: 12, implied: []},
			credit: 'Ilse Kroon',
			language: 'en-GB',
		});
	});

	test('a folded value is one line, its place the whole of it', () => {
		const {values, marked} = read('---\ndescription: >\n  Two\n  lines\ntitle: T\n---\n');
		expect(values.standfirst).toBe('Two lines');
		expect(marked).toContain('⟦>\n  Two\n  lines\n⟧');
	});

	test('several authors and the paper are one credit', () => {
		const {values} = read('---\nauthors:\n  - name: Ilse Kroon\n  - Piet Mol\nsource: Norland Post\n---\n');
		expect(values.credit).toBe('Ilse Kroon, Piet Mol, Norland Post');
	});

	const dates: readonly (readonly [yaml: string, date: object | undefined])[] = [
		['date: 2025-04-12T23:30:00+02:00', {year: 2025, month: 4, day: 12}],
		['published: 12 April 2025', {year: 2025, month: 4, day: 12}],
		['publish_date: "Apr. 12, 2025"', {year: 2025, month: 4, day: 12}],
		['Date: 12.04.2025', {year: 2025, month: 4, day: 12}],
		['date: 13/04/2025', {year: 2025, month: 4, day: 13}],
		['date: 04/12/2025', {year: 2025}],
		['date: 2025-04', {year: 2025, month: 4}],
		['date: 2025', {year: 2025}],
		['date: 2025-02-30', undefined],
		['date: soon', undefined],
	];
	for (const [yaml, date] of dates) {
		test(yaml, () => expect(read(`---\n${yaml}\n---\n`).values.date).toEqual(date && {...date, implied: []}));
	}
});

describe('what is no front matter is text', () => {
	const texts = [
		'Text\n---\ntitle: T\n---\n',
		'---\nnot a mapping\n---\n',
		'---\n- a list\n---\n',
		'---\ntitle: never closed\n',
		'----\ntitle: T\n----\n',
		'---js\nprocess.exit()\n---\n',
		'+++\ntitle = "T"\n+++\n',
		'',
		'---',
	];
	for (const text of texts) {
		test(JSON.stringify(text), () => expect(frontMatter(text)).toEqual({metadata: noMetadata, end: 0}));
	}
});

describe('hostile front matter does nothing', () => {
	test('broken YAML gives no metadata', () => {
		expect(frontMatter('---\ntitle: [T\ndate: 2025-04-12\n---\nText')).toEqual({
			metadata: noMetadata,
			end: 35,
		});
	});

	test('tags are not carried out and aliases are not expanded', () => {
		const laughs = Array.from({length: 30}, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n');
		expect(frontMatter(`---\na0: &a0 x\n${laughs}\ntitle: T\n---\n`).metadata.title?.value).toBe('T');
		expect(frontMatter('---\ntitle: !!js/function "x"\n---\n').metadata.title?.value).toBe('x');
	});

	test('control characters come out as marks', () => {
		expect(frontMatter('---\ntitle: "a\\e[2J\\nb"\n---\n').metadata.title?.value).toBe('a␛[2J b');
	});
});
