import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {dayNumber, parseIsoDate} from '../../source/article/partial-date.ts';
import {columnOf, makeScale, ticksOf} from '../../source/view/time-scale.ts';

const day = (iso: string) => parseIsoDate(iso)!;
const point = (iso: string) => ({first: day(iso), last: day(iso)});
const days = fc
	.array(fc.tuple(fc.integer({min: -200_000, max: 40_000}), fc.integer({min: 0, max: 2000})), {
		minLength: 1,
		maxLength: 20,
	})
	.map(pairs => pairs.map(([first, length]) => ({first, last: first + length})));

describe('the scale of the timeline', () => {
	it('places a day by its share of the time', () => {
		const scale = makeScale(
			[
				point('2024-01-01'),
				point('2024-03-01'),
				point('2024-12-31'),
				point('2024-07-01'),
				point('2024-10-01'),
			],
			[],
			73,
		)!;
		expect(columnOf(scale, day('2024-01-01'))).toBe(0);
		expect(columnOf(scale, day('2024-12-31'))).toBe(72);
		expect(columnOf(scale, day('2024-07-01'))).toBe(36);
	});

	it('cuts a long empty time out, and never inside an event', () => {
		const events = [
			point('1945-05-08'),
			point('2025-01-01'),
			{first: day('2025-02-01'), last: day('2025-12-31')},
		];
		const scale = makeScale(events, [events[2]!], 60)!;
		expect(scale.stretches.length).toBeGreaterThan(1);
		expect(
			scale.stretches.some(({first, last}) => first <= day('2025-02-01') && last >= day('2025-12-31')),
		).toBe(true);
	});

	it('keeps the order of days, inside its width', () => {
		fc.assert(
			fc.property(days, fc.integer({min: 12, max: 200}), (found, width) => {
				const scale = makeScale(found, [], width)!;
				const columns = found
					.flatMap(({first, last}) => [first, last])
					.sort((a, b) => a - b)
					.map(each => columnOf(scale, each));
				columns.forEach((column, index) => {
					expect(column).toBeGreaterThanOrEqual(index === 0 ? 0 : columns[index - 1]!);
					expect(column).toBeLessThan(width);
				});
			}),
		);
	});

	it('labels without touching, inside its width', () => {
		fc.assert(
			fc.property(days, fc.integer({min: 12, max: 200}), (found, width) => {
				let free = 0;
				for (const {column, label} of ticksOf(makeScale(found, [], width)!)) {
					expect(column).toBeGreaterThanOrEqual(free);
					free = column + label.length + 1;
					expect(column + label.length).toBeLessThanOrEqual(width);
				}
			}),
		);
	});

	it('names years, months or days, whichever fit', () => {
		const labels = (first: string, last: string, width = 80) =>
			ticksOf(makeScale([point(first), point(last), ...quarters(first, last)], [], width)!).map(
				({label}) => label,
			);
		expect(labels('2019-01-01', '2024-01-01')).toEqual(['2019', '2020', '2021', '2022', '2023', '2024']);
		expect(labels('2025-01-01', '2025-06-30')).toEqual(['2025', 'Feb', 'Mar', 'Apr', 'May', 'Jun']);
		expect(labels('2025-04-07', '2025-04-13')[0]).toBe('7 Apr 2025');
	});
});

// Points in between, so that no gap is long enough to be cut.
function quarters(first: string, last: string) {
	const [from, to] = [day(first), day(last)];
	return [1, 2, 3].map(part => {
		const at = from + Math.floor(((to - from) * part) / 4);
		return {first: at, last: at};
	});
}

describe('days', () => {
	it('are numbered from 1970 through leap years and centuries', () => {
		expect(dayNumber(1970, 1, 1)).toBe(0);
		expect(dayNumber(2000, 3, 1) - dayNumber(2000, 2, 28)).toBe(2);
		expect(dayNumber(1900, 3, 1) - dayNumber(1900, 2, 28)).toBe(1);
	});
});
