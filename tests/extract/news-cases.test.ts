/** Fifty paragraphs of news keep the share of expressions whose words and value are found. */

import {describe, expect, it} from 'vitest';
import {newsGold, timexOf} from '../eval/predictions.ts';

describe('news of five kinds', () => {
	const gold = newsGold();
	const all = gold.flatMap(({timex}) => timex);

	it('has a value for every expression that is marked', () => {
		expect(gold).toHaveLength(50);
		expect(all.filter(({value}) => value === '')).toEqual([]);
	});

	it('is read right in nineteen expressions of twenty, with hardly one that is none', () => {
		let right = 0;
		let found = 0;
		for (const text of gold) {
			const own = timexOf(text).timex;
			found += own.length;
			right += text.timex.filter(one =>
				own.some(({start, end, value}) => start < one.end && one.start < end && value === one.value),
			).length;
		}
		expect(right / all.length).toBeGreaterThanOrEqual(0.93);
		expect(right / found).toBeGreaterThanOrEqual(0.95);
	});
});
