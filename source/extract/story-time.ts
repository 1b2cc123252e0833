/** The dates of a text in reading order → the date that its story has come to. */

import type {Block} from '../article/block.ts';
import type {PartialDate} from '../article/partial-date.ts';
import type {Genre} from './genre.ts';
import type {Direction} from './tense.ts';
import type {Reading} from './time-reading.ts';
import {type Known, knownOf} from './time-value.ts';

/** How far in years a single year may lie from the story and still be its next step, not an aside. */
const stride = 15;

/** Remembers the dates that go by. */
export type Story = {
	/** The value that the words count from: the last one, or for days and weeks the last day of the same block. */
	readonly previous: (block: Block, reading: Reading) => string | undefined;
	/** The date that a bare month in this block goes on from; undefined where it counts from the article's date. */
	readonly before: (block: Block, direction: Direction | undefined) => Known | undefined;
	/** `stated`: the words themselves name the year. */
	readonly goesOn: (value: string, block: Block, stated: boolean) => void;
	/** The words count from the day of writing: in a text without a date, so do bare months and days in the rest of the paragraph. */
	readonly comesToNow: (block: Block) => void;
};

const fullDate =
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December),?\s{1,20}(?:\d{1,2}(?:st|nd|rd|th|d)?,?\s{1,20})?(1\d{3}|20\d\d)\b/g;
/** The fewest months with a year that show which one a text tells of, and the share of them that must name it. */
const [fewestDates, leastShare] = [5, 0.6];

/** The year that most months of a text stand with, where it is plain that the text tells of that one. */
export function toldYear(texts: Iterable<string>): number | undefined {
	const counts = new Map<number, number>();
	let all = 0;
	for (const text of texts) {
		for (const [, digits] of text.matchAll(fullDate)) {
			const year = Number(digits);
			counts.set(year, (counts.get(year) ?? 0) + 1);
			all++;
		}
	}
	const [year, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
	return count >= fewestDates && count >= all * leastShare ? year : undefined;
}

/**
 * In a narrative every date goes on from the one before; where the text tells of one year, an aside on another one is
 * carried on no further than its paragraph. In news a paragraph that has named a year long past tells of
 * that year to its end, unless a verb is in the present or looks ahead.
 */
export function storyOf(genre: Genre, article: PartialDate | undefined, told: number | undefined): Story {
	let last: string | undefined;
	let lastBlock: Block | undefined;
	let isLastStated = false;
	let lastDay: string | undefined;
	let lastDayBlock: Block | undefined;
	/** The last date with a month or a day. */
	let fine: Known | undefined;
	let presentBlock: Block | undefined;

	const reached = (): Known | undefined => {
		const known = knownOf(last);
		if (!known || !fine || known.month !== undefined) return known ?? fine;
		const years = Math.abs(known.year - fine.year);
		// The same year again leaves the month where it was; a year far off is an aside.
		return years === 0 || years > stride ? fine : known;
	};

	const carried = (block: Block): Known | undefined => {
		const known = reached();
		if (told === undefined || known?.year === told || (known && lastBlock === block)) return known;
		const isNext = known?.month !== undefined && isLastStated && Math.abs(known.year - told) <= stride;
		return isNext ? known : {year: told};
	};

	return {
		previous: (block, reading) => {
			const needsDay = reading.kind === 'shift' && (reading.unit === 'day' || reading.unit === 'week');
			const hasDay = knownOf(last)?.day !== undefined || /W\d\d/.test(last ?? '');
			return needsDay && !hasDay && lastDayBlock === block ? lastDay : last;
		},
		before: (block, direction) => {
			if (article === undefined && (presentBlock === block || direction === 'ahead')) return undefined;
			if (genre === 'narrative') return carried(block);
			const known = knownOf(last);
			const isPast = known !== undefined && article?.year !== undefined && known.year < article.year - 1;
			const looksBack = direction === 'past' || direction === undefined;
			return isPast && lastBlock === block && looksBack ? known : undefined;
		},
		comesToNow: block => {
			presentBlock = block;
		},
		goesOn: (value, block, stated) => {
			last = value;
			presentBlock = undefined;
			isLastStated = stated;
			lastBlock = block;
			const known = knownOf(value);
			if (known?.month !== undefined) fine = known;
			if (known?.day === undefined) return;
			lastDay = value;
			lastDayBlock = block;
		},
	};
}
