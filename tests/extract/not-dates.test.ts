/** What looks like a date and is none stays untouched. */

import {describe, expect, it} from 'vitest';
import {findEvents} from '../../source/extract/events.ts';
import {findTimeExpressions} from '../../source/extract/time-expressions.ts';
import {paragraphs} from '../helpers/blocks.ts';

const date = {year: 2025, month: 4, day: 12, implied: []};

describe('no expression of time', () => {
	it.each([
		'Prices may fall, and soldiers march past the second gate.',
		'The March family thanked Theresa May, and April Jones waved.',
		'Odile Marsh, 72 years old, met a 20-year-old from Lyon.',
		'The 22-month-old girl and a child aged 9 months slept.',
		'Call 555-2019 or +33 1 2024 2025.',
		'Turnover reached $2,024 and 2,024 guests came.',
		'They won 3-2, ran the 1500 metres and drank 3 1/2 pints.',
		'Version 10.4 and Room 1984 and Article 2011 are listed.',
		'It follows RFC 1945, ISO 1986 and port 1990, as IEEE 1588 does.',
		'We were puzzled by the 1401, and the 1401 was loud.',
		'A keeper MAY use either lamp, and a boat MAY NOT be lit; others MAY.',
		'About 1900 soldiers and 2000 horses crossed.',
		'She sat down while sun fell on the spring in the meadow.',
		'The fall of the house was loud.',
		'The Summer Olympics and British Summer Time are names.',
		'See https://example.org/2021/05/03/the-mill, www.example.org/12:34 or notes.example.com/2019/07/x for more.',
		'[00:12:45] Vera Holm: We met at the station.',
		'12:34 Vera Holm: We met at the station.',
		'0:15 The tape begins, and at 0:47 a door slams.',
		'The door slams [12:34] and nobody speaks.',
	])('%s', text => {
		const found = findTimeExpressions(paragraphs(text), date);
		expect(found.map(({words}) => words)).toEqual([]);
	});
});

describe('no event', () => {
	it.each([
		'The company now pays more than it recently did.',
		'The council meets every Tuesday and prints daily figures.',
		'It has gone on for years, in recent months more than over the years before.',
		'In over three years of war, nobody called.',
		'The world is no longer that of the Cold War.',
		'Profit doubled from a year earlier.',
		'Today, the valley relies on tourists.',
		'Time and again they asked, and by then it was late.',
		'The words “a month ago” and "this week" count from the day of writing.',
		'On the train he read “1984” and slept.',
	])('%s', text => {
		expect(findEvents(paragraphs(text), date).map(({words}) => words)).toEqual([]);
	});

	it('is made of code, of headings, or of what stands around the text', () => {
		const [block] = paragraphs('The bridge collapsed in 2019.');
		expect(findEvents([block!], date)).toHaveLength(1);
		expect(findEvents([{...block!, kind: 'code'}], date)).toEqual([]);
		expect(findEvents([{...block!, kind: 'heading', depth: 2}], date)).toEqual([]);
		expect(findEvents([{...block!, role: 'caption'}], date)).toEqual([]);
	});

	it('is made of a bare year in a table', () => {
		const [block] = paragraphs('2019 The bridge collapsed in 2019');
		const text = '2019\tThe bridge collapsed in 2019';
		const cells = [
			{row: 0, column: 0, from: 0, to: 4},
			{row: 0, column: 1, from: 5, to: text.length},
		];
		const piece = {text, span: block!.span, exact: false, marks: []};
		const events = findEvents([{...block!, kind: 'table', text, pieces: [piece], cells}], date);
		expect(events.map(({label}) => label)).toEqual(['The bridge collapsed']);
	});
});

describe('an article without a date', () => {
	const dates = (text: string) =>
		findEvents(paragraphs(text), undefined).map(({words, value}) => [words, value]);

	it('has no date for what counts from the day of writing, whatever years its text names', () => {
		expect(
			dates('The mill burned down in 1921. The council met last week. In March the mayor saw it.'),
		).toEqual([
			['1921', '1921'],
			['March', 'XXXX-03'],
			['last week', 'XXXX-WXX'],
		]);
		expect(dates('She came on 3 March 1990. The council will vote on Friday.')).toEqual([
			['3 March 1990', '1990-03-03'],
			['Friday', 'XXXX-WXX-5'],
		]);
	});

	it('goes on from the date that its story has come to', () => {
		expect(dates('She came on 3 March 1990. In June she left.')).toEqual([
			['3 March 1990', '1990-03-03'],
			['June', '1990-06'],
		]);
	});
});
