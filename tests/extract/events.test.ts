/** Texts → their events: which there are, when they are placed, in which order, and the laws that hold for any text. */

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {DatedEvent} from '../../source/article/article.ts';
import {type PartialDate, parseIsoDate} from '../../source/article/partial-date.ts';
import {safeLine} from '../../source/article/safe-text.ts';
import {findEvents} from '../../source/extract/events.ts';
import {timeRules} from '../../source/extract/time-rules.ts';
import {paragraphs} from '../helpers/blocks.ts';
import {growth} from '../helpers/growth.ts';

const saturday: PartialDate = {year: 2025, month: 4, day: 12, implied: []};

function events(text: string, date: PartialDate | 'none' = saturday): readonly DatedEvent[] {
	return findEvents(paragraphs(text), date === 'none' ? undefined : date);
}

function lines(text: string): readonly string[] {
	return events(text).map(({value, label}) => `${value} ${label}`);
}

it('dates what is said by who says it, not by the verbs of what is quoted', () => {
	const value = (text: string) => events(text)[0]?.value;
	expect(value('On Friday, “the mill will not run in May,” said Marta Lindh.')).toBe('2025-04-11');
	expect(value('On Friday, "we shall close," said Marta Lindh.')).toBe('2025-04-11');
	expect(value('On Friday the mill will close.')).toBe('2025-04-18');
});

describe('ranges', () => {
	it('makes one event of two dates with a dash or a pair of words', () => {
		const [plague, strike] = events(
			'The plague of 1636–1638 emptied the town.\n\nThe mine was shut between 2019 and 2021.',
		);
		expect(plague).toMatchObject({
			words: '1636–1638',
			value: '1636/1638',
			start: '1636-01-01',
			end: '1638-12-31',
		});
		expect(strike).toMatchObject({words: 'between 2019 and 2021', start: '2019-01-01', end: '2021-12-31'});
	});

	it('leaves the end open after since', () => {
		const [event] = events('The two towns have shared a school since March 2021.');
		expect(event).toMatchObject({
			words: 'since March 2021',
			open: 'after',
			start: '2021-03-01',
			time: 'present',
			rule: 'open-range',
		});
		expect(event?.end).toBeUndefined();
	});

	it('puts what had gone on since a date into the past', () => {
		expect(events('The harbour had been silting up since 1882.')[0]).toMatchObject({
			open: 'after',
			time: 'past',
		});
	});

	it('knows only the end of what came before an event with a date', () => {
		const [event] = events('The guild warned the crown shortly before the local elections in November.');
		expect(event).toMatchObject({
			words: 'shortly before the local elections in November',
			value: '2024-11',
			open: 'before',
			end: '2024-11-30',
			time: 'past',
		});
		expect(event?.start).toBeUndefined();
	});

	it('ends before a date that stands right after before', () => {
		expect(events('The quarry closed before 2019.')[0]).toMatchObject({open: 'before', end: '2018-12-31'});
	});
});

describe('parts of a date', () => {
	it('are placed in their third of it', () => {
		const found = events(
			'The dam broke in late 2010. The dam was planned in early 2010. The quay sank in mid-May 2010.',
		);
		expect(found.map(({value, modifier, start, end}) => [value, modifier, start, end])).toEqual([
			['2010', 'start', '2010-01-01', '2010-04-30'],
			['2010-05', 'mid', '2010-05-11', '2010-05-20'],
			['2010', 'end', '2010-09-01', '2010-12-31'],
		]);
	});

	it('open and close ranges where they are', () => {
		expect(events('The lake has been dry since late 2019.')[0]).toMatchObject({start: '2019-09-01'});
		expect(events('The tower fell by mid-May 2010.')[0]).toMatchObject({end: '2010-05-20', modifier: 'mid'});
	});
});

describe('years before Christ', () => {
	it('stand in their order, with dates that can be read back', () => {
		const found = events('The temple fell in 480 BC. It was founded in 520 BC. It was rebuilt in AD 62.');
		expect(found.map(({value}) => value)).toEqual(['BC0520', 'BC0480', '0062']);
		for (const {start} of found) expect(parseIsoDate(start!)).toBeDefined();
	});
});

describe('a list of dates without a statement', () => {
	it('makes no events', () => {
		const years = Array.from({length: 40}, (_, index) => 1950 + index).join(', ');
		expect(events(`Open in ${years} and later.`)).toEqual([]);
	});
});

describe('past, present and ahead', () => {
	it.each([
		['The crane fell on Thursday.', 'past', false],
		['This week, the crane fell.', 'present', false],
		['The crane will be taken down in June.', 'ahead', false],
		['The crane may be taken down in June.', 'ahead', true],
		['Aides have hinted that the queen could open the bridge in May.', 'ahead', true],
	])('%s', (text, time, tentative) => {
		expect(events(text)[0]).toMatchObject({time, tentative});
	});
});

describe('order signals', () => {
	const text =
		'This week, the museum announced a theft. Later, the curator named a suspect.\n\n' +
		'In March 2019, the museum opened a new wing.\n\nA day later, the police searched a villa.';

	it('carry on the date of the event that they can count from', () => {
		const carried = events(text).filter(({basis}) => basis === 'inferred');
		expect(carried.map(({words, value, sequence}) => [words, value, sequence])).toEqual([
			['Later', '2025-W15', 1],
			['A day later', '2025-W15', 2],
		]);
	});

	it('count the day where the event before is dated to the day', () => {
		const found = lines('On 4 May 1904, the gate fell. A day later, the fort surrendered.');
		expect(found).toEqual(['1904-05-04 The gate fell', '1904-05-05 The fort surrendered']);
	});

	it('do not reach over a heading', () => {
		const blocks = paragraphs('In May 2019, the pool was drained.\n\nA new part\n\nLater, the roof fell in.');
		const [first, second, third] = blocks;
		const found = findEvents([first!, {...second!, kind: 'heading', depth: 2}, third!], saturday);
		expect(found.map(({words}) => words)).toEqual(['May 2019']);
	});
});

describe('what belongs together', () => {
	it('merges two mentions of one event and keeps both places', () => {
		const found = events(
			'The Alder bridge collapsed in July 2019.\n\nThe bridge over the Alder collapsed in July 2019.',
		);
		expect(found).toHaveLength(1);
		expect(found[0]!.mentions).toHaveLength(1);
	});

	it('keeps two events of one day apart', () => {
		expect(events('On Monday the mill closed. On Monday the queen arrived in Oslo.')).toHaveLength(2);
	});

	it('prefers the date of what is reported to the day of the report', () => {
		expect(lines('The museum said on Tuesday that the painting was stolen in 2003.')).toEqual([
			'2003 The painting was stolen',
		]);
	});
});

describe('order', () => {
	it('is by time, coarser first, and what cannot be placed last', () => {
		const found = lines(
			'The canal froze on 1 January 2024. Rents rose in 2024. The mine closed in January 2024. It opened in 1880.',
		);
		expect(found.map(line => line.split(' ')[0])).toEqual(['1880', '2024', '2024-01', '2024-01-01']);
		const open = events('The mine closed in 1931. The singer was born in March.', 'none');
		expect(open.map(({value}) => value)).toEqual(['1931', '1931-03']);
		const loose = events('The singer was born in March. The mine closed in 1931.', 'none');
		expect(loose.map(({value, start}) => [value, start])).toEqual([
			['1931', '1931-01-01'],
			['XXXX-03', undefined],
		]);
	});
});

describe('laws', () => {
	const words = fc.constantFrom(
		...(
			'the bridge Friday May 1999 3 5 and or since before in on of , . “ ” — ( ) later Later, said that who Novak he ' +
			'collapsed will may next last week month year years ago two March 2019–2021 480 BC 4/5/2021 10:30 a.m. every day ' +
			'Christmas 🎈 東京 \u202e quarter third weekend winter, 1990s ’99 $ % -'
		).split(' '),
	);
	const texts = fc.array(words, {maxLength: 60}).map(list => list.join(' '));
	const dates = fc.option(
		fc.record({
			year: fc.integer({min: 1900, max: 2100}),
			month: fc.integer({min: 1, max: 12}),
			day: fc.integer({min: 1, max: 28}),
			implied: fc.constant([]),
		}),
		{nil: undefined},
	);

	it('hold for any text: true spans, rising places, sound intervals, short and safe labels, known rules', () => {
		fc.assert(
			fc.property(texts, dates, (text, date) => {
				const blocks = paragraphs(text);
				const found = findEvents(blocks, date);
				let last = Number.NEGATIVE_INFINITY;
				for (const [id, event] of found.entries()) {
					expect(event.id).toBe(id);
					expect(event.words).toBe(safeLine(text.slice(event.span.start, event.span.end)));
					expect(event.sentence.start).toBeLessThanOrEqual(event.span.start);
					expect(event.sentence.end).toBeGreaterThanOrEqual(event.span.end);
					expect(event.label.length).toBeGreaterThan(0);
					expect(event.label.length).toBeLessThanOrEqual(60);
					expect(event.label).toBe(safeLine(event.label));
					expect(timeRules[event.rule]).toBeDefined();
					if (event.start && event.end && !event.start.startsWith('-')) {
						expect(event.start <= event.end).toBe(true);
						expect(parseIsoDate(event.start)).toBeDefined();
						expect(parseIsoDate(event.end)).toBeDefined();
					}
					const place = parseIsoDate(event.start ?? event.end ?? '');
					if (place !== undefined) {
						expect(place).toBeGreaterThanOrEqual(last);
						last = place;
					} else if (!event.start && !event.end) last = Number.POSITIVE_INFINITY;
				}
			}),
			{numRuns: 500},
		);
	});

	it('hold on any day: the clock of the machine changes nothing', () => {
		const text = 'The crane fell on Friday. It will be sold in May. Since last week the quay has been shut.';
		const now = Date.now;
		const before = JSON.stringify(events(text));
		Date.now = () => 0;
		try {
			expect(JSON.stringify(events(text))).toBe(before);
		} finally {
			Date.now = now;
		}
	});

	it('hold in linear time: four times the text takes about four times as long', () => {
		const find = (size: number) => {
			const text = 'in 2001 he said that on Monday, 3 and 4 May, who left “since the invasion” '.repeat(
				size / 76,
			);
			return () => events(text);
		};
		expect(growth(find, 50_000, 200_000)).toBeLessThan(1.5);
	});
});
