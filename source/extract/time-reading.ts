/** What the words of an expression of time say, before anything is counted from another date. */

import type {Token} from './time-tokens.ts';
import type {DayPart, Modifier, Season, Unit} from './time-words.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** Parts of a date that the words name. What is not there stays open, or is found from the date around it. */
export type CalendarReading = {
	readonly kind: 'calendar';
	/** Negative before Christ: −480 is 480 BC. */
	readonly year?: number;
	readonly month?: number;
	readonly day?: number;
	/** 1 (Monday) to 7. */
	readonly weekday?: number;
	readonly season?: Season;
	readonly quarter?: number;
	/** 1 or 2: half of a year. */
	readonly half?: number;
	/** The feast's name, a key of `holidays`. */
	readonly holiday?: string;
	/** `last`, `this`, `next` before a weekday, a month, a season. */
	readonly shift?: -1 | 0 | 1;
	/** `the following May`, `the previous winter`: counted from the date told last. */
	readonly told?: -1 | 1;
	/** `of that year`: the year of the date named last. */
	readonly sameYear?: boolean;
	/** Which of two years that end in the same two digits is left to the text: `’99`. */
	readonly shortYear?: boolean;
	readonly part?: DayPart;
	/** `T10:35`. */
	readonly clock?: string;
};

/** So many units from the article's date or from the date named last. */
export type ShiftReading = {
	readonly kind: 'shift';
	readonly unit: Unit;
	/** Undefined where the words do not count: `years later`. */
	readonly count: number | undefined;
	/** 1 forward, −1 back; matters where `count` is undefined or 0. */
	readonly direction: -1 | 0 | 1;
	readonly anchor: 'article' | 'previous';
	readonly part?: DayPart;
	readonly weekend?: boolean;
};

/** Something whose value does not depend on any other date. */
export type FixedReading = {readonly kind: 'fixed'; readonly type: TimexType; readonly value: string};

/** An event whose date the text gives elsewhere: `the invasion of Ukraine`. */
export type EventReading = {readonly kind: 'event'; readonly noun: string; readonly of: string | undefined};

export type Reading = CalendarReading | ShiftReading | FixedReading | EventReading;

/** What a finder found: indices of tokens, half-open. Without a reading the words are no expression of time. */
export type Found = {
	readonly from: number;
	readonly to: number;
	readonly rule: string;
	readonly reading?: Reading;
	readonly modifier?: Modifier;
	/** Other expressions in the same words: the first day of `3 and 4 May`. */
	readonly also?: readonly Found[];
};

/** Looks at the tokens from `at` on. Linear: reads a bounded number of them. */
export type Finder = (tokens: readonly Token[], at: number) => Found | undefined;

/** The longest find of a table at one place; the earlier entry wins a tie. */
export function longest(finders: readonly Finder[], tokens: readonly Token[], at: number): Found | undefined {
	let best: Found | undefined;
	for (const finder of finders) {
		const found = finder(tokens, at);
		if (found && (!best || found.to > best.to)) best = found;
	}
	return best;
}
