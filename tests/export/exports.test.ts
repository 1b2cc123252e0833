/** What is exported is what was found: read back by another program's parser, and safe to open there. */

import {parse as parseMarkwhen} from '@markwhen/parser';
import {parse as parseCsv} from 'csv-parse/sync';
import edtf from 'edtf';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {marked} from 'marked';
import {describe, expect, it, test} from 'vitest';
import type {Article, DatedEvent} from '../../source/article/article.ts';
import {markdownText} from '../../source/article/markdown-text.ts';
import {safeLine} from '../../source/article/safe-text.ts';
import {csvOf} from '../../source/export/csv.ts';
import {edtfOf} from '../../source/export/event-days.ts';
import {formatNames} from '../../source/export/format-names.ts';
import {exported} from '../../source/export/formats.ts';
import {articleOf, bundledArticle} from '../helpers/article.ts';

const article = bundledArticle();
const timeline = (from: Article, format: (typeof formatNames.timeline)[number]) =>
	exported(from, {part: 'timeline', format}).text;
const quotes = (from: Article, format: (typeof formatNames.quotes)[number]) =>
	exported(from, {part: 'quotes', format}).text;

/** An article whose one event and title are these words. */
function labelled(label: string): Article {
	const safe = safeLine(label);
	return {...article, title: safe, events: [{...article.events[3]!, label: safe, words: safe}]};
}

const history = articleOf(
	[
		'---\ndate: 2025-04-12\n---',
		'In 480 BC the Persians burned the city. The plague came in the early 1630s. In the 19th century the harbour grew.',
		'In the third quarter of 2024 output fell. The lake froze last winter. Since 2019 the mill has stood empty.',
		'The road was closed from 3 May to 9 June 2024. The council met on 11 April 2025. The pier may open in June.',
	].join('\n\n'),
);

describe('every format', () => {
	for (const format of formatNames.timeline) {
		test(`of the timeline is as in timeline.${format}, on every run`, async () => {
			expect(timeline(article, format)).toBe(timeline(article, format));
			await expect(timeline(article, format)).toMatchFileSnapshot(
				`../fixtures/exports/timeline.${format}.txt`,
			);
		});
	}

	for (const format of formatNames.quotes) {
		test(`of the quotes is as in quotes.${format}`, async () => {
			await expect(quotes(article, format)).toMatchFileSnapshot(`../fixtures/exports/quotes.${format}.txt`);
		});
	}

	it('says whether there was anything', () => {
		const bare = articleOf('Nothing much.');
		for (const format of formatNames.timeline)
			expect(exported(bare, {part: 'timeline', format}).found).toBe(false);
		for (const format of formatNames.quotes)
			expect(exported(bare, {part: 'quotes', format}).found).toBe(false);
		expect(JSON.parse(timeline(bare, 'json')).events).toEqual([]);
		expect(new ICAL.Component(ICAL.parse(timeline(bare, 'ics'))).getAllSubcomponents('vevent')).toEqual([]);
	});
});

describe('JSON', () => {
	it('has every event and quote, and offsets that lead to their words', () => {
		const {events} = JSON.parse(timeline(article, 'json'));
		expect(events).toHaveLength(article.events.length);
		for (const {span, words} of events) expect(article.source.text.slice(span.start, span.end)).toBe(words);
		const {quotes: said} = JSON.parse(quotes(article, 'json'));
		for (const {parts} of said) {
			for (const {start, end, text} of parts) expect(article.source.text.slice(start, end)).toBe(text);
		}
		expect(said.map(({speakers}: {speakers: {name: string}[]}) => speakers[0]?.name)).toContain(
			'Tammy Bruce',
		);
	});
});

describe('EDTF', () => {
	const forms = history.events.map(event => [event.words, edtfOf(event)]);

	it('says what the words say, no more', () => {
		expect(forms).toEqual([
			['480 BC', '-0479'],
			['the early 1630s', '1630-01-01/1633-04-30'],
			['the 19th century', '18XX'],
			['Since 2019', '2019/..'],
			['from 3 May to 9 June 2024', '2024-05-03/2024-06-09'],
			['the third quarter of 2024', '2024-35'],
			['last winter', '2024-24'],
			['11 April 2025', '2025-04-11'],
			['June', '2025-06?'],
		]);
	});

	it('is read by another parser', () => {
		for (const event of [...history.events, ...article.events])
			expect(() => edtf(edtfOf(event)), edtfOf(event)).not.toThrow();
	});

	it('leaves open what is open', () => {
		const undated = articleOf('The dam was opened in October. It closed on a Friday.');
		expect(undated.events.map(edtfOf)).toContain('XXXX-10');
	});
});

describe('CSV', () => {
	const cells = (text: string): string[][] => parseCsv(text, {record_delimiter: '\r\n'});

	it('has a row an event, with the words that date it', () => {
		const [head, ...rows] = cells(timeline(article, 'csv'));
		expect(rows.map(row => row[head!.indexOf('words')])).toEqual(article.events.map(({words}) => words));
	});

	it('comes back cell by cell, and no cell is a formula', () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(fc.string({unit: 'grapheme'}), {minLength: 3, maxLength: 3}), {minLength: 1}),
				rows => {
					const back = cells(csvOf(rows));
					const asText = (cell: string) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell);
					expect(back).toEqual(rows.map(row => row.map(asText)));
					for (const cell of back.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
				},
			),
		);
	});
});

describe('a calendar', () => {
	const events = (from: Article) =>
		new ICAL.Component(ICAL.parse(timeline(from, 'ics')))
			.getAllSubcomponents('vevent')
			.map(part => new ICAL.Event(part));

	it('has whole days, the end after the last one, and says what is coarse', () => {
		const week = events(article).find(({summary}) => summary.includes('Ukraine announced'))!;
		expect([week.startDate.toString(), week.endDate.toString()]).toEqual(['2025-04-07', '2025-04-14']);
		expect(week.summary).toMatch(/^~ /);
		expect(events(history).find(({startDate}) => startDate.toString() === '2025-04-11')!.summary).not.toMatch(
			/^~/,
		);
		expect(events(history)).toHaveLength(history.events.length - 1);
	});

	it('keeps any words, in lines of at most 75 octets', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), words => {
				const from = labelled(words);
				const text = timeline(from, 'ics');
				for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
				expect(events(from)[0]!.summary).toBe(`~ ${from.events[0]!.label}`);
			}),
		);
	});
});

describe('Markwhen', () => {
	const entries = (from: Article) => {
		const {events} = parseMarkwhen(timeline(from, 'markwhen'));
		return (events?.children ?? []) as readonly {
			readonly firstLine: {readonly restTrimmed: string};
			readonly dateRangeIso: {readonly fromDateTimeIso: string; readonly toDateTimeIso: string};
		}[];
	};

	it('has every event that can be placed, at its days', () => {
		const found = entries(article);
		expect(found.map(({firstLine}) => firstLine.restTrimmed)).toEqual(article.events.map(({label}) => label));
		const week = found.find(({firstLine}) => firstLine.restTrimmed.startsWith('Ukraine announced'))!;
		expect(week.dateRangeIso.fromDateTimeIso).toMatch(/^2025-04-07/);
		expect(week.dateRangeIso.toDateTimeIso).toMatch(/^2025-04-14/);
	});

	it('never depends on when it is read', () => {
		expect(timeline(article, 'markwhen')).not.toMatch(/\bnow\b/);
		expect(timeline(article, 'markwhen')).toContain('2022-02-01 / 2025-04-12: Moscow and Beijing');
	});
});

describe('TimelineJS', () => {
	type Slide = {
		readonly start_date: Readonly<Record<string, number>>;
		readonly end_date?: Readonly<Record<string, number>>;
		readonly display_date: string;
		readonly unique_id: string;
		readonly text: {readonly headline: string; readonly text: string};
	};
	const slides = (from: Article): Slide[] => JSON.parse(timeline(from, 'timelinejs')).events;

	it('is as fine as the words: no month in a year, both ends of a week', () => {
		const bySlide = (words: string) => slides(article).find(({text}) => text.headline.startsWith(words))!;
		expect(bySlide('Trade').start_date).toEqual({year: 2024});
		expect(bySlide('Xi and Putin').start_date).toEqual({year: 2025, month: 2});
		expect(bySlide('Ukraine announced')).toMatchObject({
			start_date: {year: 2025, month: 4, day: 7},
			end_date: {year: 2025, month: 4, day: 13},
			display_date: '7–13 Apr 2025',
		});
		expect(bySlide('Moscow and Beijing').end_date).toEqual({year: 2025, month: 4});
		expect(new Set(slides(article).map(({unique_id}) => unique_id)).size).toBe(article.events.length);
	});

	it('makes no HTML of foreign words', () => {
		const [slide] = slides(labelled('<img src=x onerror="alert(1)"> & more'));
		expect(slide!.text.headline).toBe('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; more');
	});
});

describe('Markdown', () => {
	it('reads as the very words, whatever they are', () => {
		const decode = (html: string) =>
			html
				.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>')
				.replaceAll('&quot;', '"')
				.replaceAll('&#39;', "'")
				.replaceAll('&amp;', '&');
		const words = fc.oneof(
			fc.string({unit: 'grapheme-ascii'}),
			fc.stringMatching(/^[[\]()*_`<>#!~|\\&$+.0-9:/@ wW-]{0,30}$/),
			fc.constantFrom(
				'[x](javascript:y)',
				'<b>x</b>',
				'&lt;',
				'# Head',
				'1. one',
				'- item',
				'http://a.example',
				'a@b.example',
				'**x**',
				'`x`',
			),
		);
		fc.assert(
			fc.property(words, text => {
				const line = safeLine(text).replace(/ {2,}/g, ' ').trim();
				const html = marked.parse(`- **When** — ${markdownText(line)}x\n`, {async: false});
				expect(decode(html.replace(/^<ul>\n<li><strong>When<\/strong> — |<\/li>\n<\/ul>\n$/g, ''))).toBe(
					`${line}x`,
				);
			}),
			{numRuns: 500},
		);
	});
});

it('has no control character in any format, whatever the document holds', () => {
	const hostile = articleOf(
		'---\ntitle: "A \\e]0;owned\\a"\ndate: 2025-04-12\n---\n\n"Words \x1b[31m," said Ana \x9b5m Lem &#27;[2J on Friday. In May 2024 the &#7;bell rang.\n',
	);
	const control = /[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]/;
	for (const format of formatNames.timeline) expect(timeline(hostile, format)).not.toMatch(control);
	for (const format of formatNames.quotes) expect(quotes(hostile, format)).not.toMatch(control);
});

it('counts days that begin and end a year, and leap days', () => {
	const event = (start: string, end: string): DatedEvent => ({
		...article.events[7]!,
		granularity: 'day',
		start,
		end,
	});
	expect(edtfOf(event('2024-02-29', '2024-02-29'))).toBe('2024-02-29');
	const text = timeline(
		{...article, events: [event('2024-12-31', '2024-12-31'), event('2024-02-29', '2024-02-29')]},
		'ics',
	);
	expect(text).toContain('DTEND;VALUE=DATE:20250101');
	expect(text).toContain('DTEND;VALUE=DATE:20240301');
});
