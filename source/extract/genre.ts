/** The readings of a text → whether it tells the past as a story or reports from its own day. */

import type {PartialDate} from '../article/partial-date.ts';
import type {Reading} from './time-reading.ts';

export type Genre = 'news' | 'narrative';

/**
 * A narrative names years long before its own (five or more), and three times as many of them as words that count
 * from the day of writing: `yesterday`, `last week`, `Friday`. A text without a date of its own can only be read so.
 * Follows the finding that dates of histories count from the date named last, those of news from the day of writing
 * (Strötgen and Gertz, 2013).
 */
export function genreOf(readings: readonly Reading[], articleDate: PartialDate | undefined): Genre {
	const now = articleDate?.year;
	if (now === undefined) return 'narrative';
	let old = 0;
	let deictic = 0;
	for (const reading of readings) {
		if (reading.kind === 'calendar') {
			if (reading.year !== undefined && !reading.shortYear && reading.year < now - 1) old++;
			else if (reading.shift !== undefined || (reading.weekday !== undefined && reading.day === undefined))
				deictic++;
		} else if (reading.kind === 'shift' && reading.anchor === 'article') deictic++;
	}
	return old >= 5 && old >= 3 * deictic ? 'narrative' : 'news';
}
