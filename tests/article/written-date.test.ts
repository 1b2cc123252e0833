/** Dates as people type them where one is asked for. */

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	daysInMonth,
	type PartialDate,
	parsePartialDate,
	printPartialDate,
} from '../../source/article/partial-date.ts';
import {typedDate} from '../../source/article/written-date.ts';

describe('a date that is typed', () => {
	const day = {year: 2025, month: 4, day: 12, implied: []};
	it.each([
		'2025-04-12',
		'2025-4-12',
		'12 April 2025',
		'12 Apr 2025',
		'12th of April, 2025',
		'April 12, 2025',
		'Apr. 12th 2025',
		'Saturday, 12 April 2025',
		'2025-04-12T10:30:00Z',
		'April 12, 2025, 10:30 pm',
		'12.04.2025',
		' 12. April 2025 ',
	])('%s', text => {
		expect(typedDate(text)).toEqual(day);
	});

	it('may leave open the day, and the month', () => {
		expect(typedDate('April 2025')).toEqual({year: 2025, month: 4, implied: []});
		expect(typedDate('2025')).toEqual({year: 2025, implied: []});
	});

	it.each([
		'yesterday',
		'04/12/2025',
		'31 April 2025',
		'between 12 April 2025 and May',
		'12 April',
		'12 April 2025 1',
	])('is not %s', text => {
		expect(typedDate(text)).toBeUndefined();
	});

	it('is read back from how it is kept', () => {
		const date = fc
			.record({year: fc.integer({min: 0, max: 9999}), month: fc.integer({min: 1, max: 12}), depth: fc.nat(2)})
			.chain(({year, month, depth}) =>
				fc.integer({min: 1, max: daysInMonth(year, month)}).map(
					(day): PartialDate => ({
						year,
						...(depth > 0 ? {month} : {}),
						...(depth > 1 ? {day} : {}),
						implied: [],
					}),
				),
			);
		fc.assert(
			fc.property(date, each => {
				expect(parsePartialDate(printPartialDate(each))).toEqual(each);
			}),
		);
	});
});
