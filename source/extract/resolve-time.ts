/** What an expression says, and the dates around it → its TIMEX3 value. Nothing is filled in from any other day. */

import {civil, type DatePart, isoWeekday, type PartialDate} from '../article/partial-date.ts';
import {holidayIn} from './holidays.ts';
import type {Direction} from './tense.ts';
import type {CalendarReading, Reading, ShiftReading, TimexType} from './time-reading.ts';
import {
	dayOf,
	dayValue,
	intervalOf,
	type Known,
	knownOf,
	monthValue,
	quarterValue,
	seasonStart,
	weekValue,
	yearValue,
} from './time-value.ts';

/** The dates that an expression may count from. */
export type Anchors = {
	readonly article: PartialDate | undefined;
	/** The value named last before it. */
	readonly previous: string | undefined;
	/** The date that a bare month or day goes on from; undefined where it counts from the article's date. */
	readonly story: Known | undefined;
	/** The last day named before it in the same sentence. */
	readonly sentence: string | undefined;
	/** Where the verb looks; undefined without one. */
	readonly direction: Direction | undefined;
};

export type Resolved = {
	readonly type: TimexType;
	readonly value: string;
	readonly basis: 'explicit' | 'relative';
	readonly implied: readonly DatePart[];
};

export function resolveTime(reading: Exclude<Reading, {kind: 'event'}>, anchors: Anchors): Resolved {
	if (reading.kind === 'fixed')
		return {type: reading.type, value: reading.value, basis: 'explicit', implied: []};
	return reading.kind === 'calendar' ? resolveCalendar(reading, anchors) : resolveShift(reading, anchors);
}

function resolveCalendar(reading: CalendarReading, anchors: Anchors): Resolved {
	const {value, implied} = calendarValue(reading, anchors);
	const suffix = reading.clock ?? (reading.part ? `T${reading.part}` : '');
	return {
		type: suffix ? 'TIME' : 'DATE',
		value: value + suffix,
		basis: implied.length > 0 ? 'relative' : 'explicit',
		implied,
	};
}

type Valued = {readonly value: string; readonly implied: readonly DatePart[]};

function calendarValue(reading: CalendarReading, anchors: Anchors): Valued {
	const {month, day, season, quarter, half} = reading;
	const open = reading.year === undefined;
	if (reading.holiday) return holidayValue(reading.holiday, reading, anchors);
	if (day !== undefined && month === undefined) return bareDayValue(day, anchors);
	if (month !== undefined) {
		const year = open ? yearFor(month, day, reading, anchors) : yearOf(reading, anchors);
		const stem = year === undefined ? `XXXX-${two(month)}` : monthValue(year, month);
		return {
			value: day === undefined ? stem : `${stem}-${two(day)}`,
			implied: open && year !== undefined ? ['year'] : [],
		};
	}
	if (season) {
		const year = open
			? yearFor(seasonStart(season), undefined, {...reading, season}, anchors)
			: yearOf(reading, anchors);
		return {
			value: `${year === undefined ? 'XXXX' : yearValue(year)}-${season}`,
			implied: open && year !== undefined ? ['year'] : [],
		};
	}
	if (quarter !== undefined || half !== undefined) {
		const length = half === undefined ? 3 : 6;
		const part = half === undefined ? `Q${quarter}` : `H${half}`;
		const lastMonth = (quarter ?? half ?? 1) * length;
		const year = open
			? yearFor(lastMonth, undefined, {...reading, shift: reading.shift ?? finishedBefore(anchors)}, anchors)
			: yearOf(reading, anchors);
		return {
			value: `${year === undefined ? 'XXXX' : yearValue(year)}-${part}`,
			implied: open && year !== undefined ? ['year'] : [],
		};
	}
	if (!open) return {value: yearValue(yearOf(reading, anchors) ?? 0), implied: []};
	if (reading.weekday !== undefined) return weekdayValue(reading.weekday, reading.shift, anchors);
	return dayAround(anchors);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A quarter without a year is one that has ended, unless the verb looks ahead. */
function finishedBefore(anchors: Anchors): -1 | 1 {
	return anchors.direction === 'ahead' ? 1 : -1;
}

function yearOf(reading: CalendarReading, anchors: Anchors): number | undefined {
	if (!reading.shortYear || reading.year === undefined) return reading.year;
	const base = knownOf(anchors.previous)?.year ?? anchors.article?.year ?? 2000;
	const year = Math.floor(base / 100) * 100 + reading.year;
	return [year - 100, year, year + 100].reduce((best, one) =>
		Math.abs(one - base) < Math.abs(best - base) ? one : best,
	);
}

/** The year of a month (or of a month and day) that the words leave without one. */
function yearFor(
	month: number,
	day: number | undefined,
	reading: CalendarReading,
	anchors: Anchors,
): number | undefined {
	const previous = knownOf(anchors.previous);
	if (reading.sameYear) return previous?.year;
	if (reading.told) return toldYear(month, reading.told, anchors.previous);
	const article = anchors.article;
	if (reading.shift === undefined && anchors.story) return chainedYear(month, anchors.story);
	if (article?.year === undefined) return undefined;
	const now = article.month === undefined ? undefined : article.month * 100 + (article.day ?? 31);
	const then = month * 100 + (day ?? 0);
	if (now === undefined) return article.year;
	const sameMonth = month === article.month;
	if (reading.shift === 0) return article.year;
	if (reading.shift === -1) {
		const length = reading.season ? 2 : 0;
		return month + length < article.month!
			? article.year
			: article.year - (month + length >= 13 && month + length - 12 >= article.month! ? 2 : 1);
	}
	if (reading.shift === 1 || anchors.direction === 'ahead') {
		const isAhead =
			day === undefined ? month > article.month! || (sameMonth && reading.shift !== 1) : then >= now;
		return isAhead ? article.year : article.year + 1;
	}
	// `The tax starts on July 1`, `the pause ends in July`: a verb in the present with a day to come.
	if (anchors.direction === 'present')
		return (day === undefined ? month >= article.month! : then >= now)
			? article.year
			: yearOfNearest(month, article);
	const isPast = day === undefined ? month <= article.month! : then <= now;
	return isPast ? article.year : article.year - 1;
}

/** `the following May` after a date: the next one; `the previous April`: the last one before it. */
function toldYear(month: number, told: -1 | 1, previous: string | undefined): number | undefined {
	const first = previous === undefined ? undefined : intervalOf(previous)?.first;
	if (first === undefined) return undefined;
	const date = civil(first);
	if (told === 1) return month > date.month ? date.year : date.year + 1;
	return month < date.month ? date.year : date.year - 1;
}

/** The year in which the month lies nearest to the article's. */
function yearOfNearest(month: number, article: PartialDate): number {
	const distance = month - article.month!;
	return article.year! + (distance < -6 ? 1 : 0);
}

/** In a story months run on: from November to January is the next year, from August to May a look back in the same. */
function chainedYear(month: number, previous: Known): number {
	if (previous.month === undefined || month >= previous.month) return previous.year;
	const forward = month + 12 - previous.month;
	return forward <= 4 ? previous.year + 1 : previous.year;
}

function bareDayValue(day: number, anchors: Anchors): Valued {
	const previous = anchors.story ?? knownOf(anchors.previous);
	const base = previous?.month !== undefined ? previous : anchors.article;
	if (base?.year === undefined || base.month === undefined)
		return {value: `XXXX-XX-${two(day)}`, implied: []};
	return {value: `${monthValue(base.year, base.month)}-${two(day)}`, implied: ['year', 'month']};
}

function holidayValue(name: string, reading: CalendarReading, anchors: Anchors): Valued {
	const some = holidayIn(name, reading.year ?? anchors.article?.year ?? 2000);
	if (!some) return {value: 'XXXX', implied: []};
	const year = reading.year ?? yearFor(some.month, some.day, reading, anchors);
	if (year === undefined) return {value: 'XXXX', implied: []};
	const date = holidayIn(name, year)!;
	const implied: readonly DatePart[] =
		reading.year === undefined ? ['year', 'month', 'day'] : ['month', 'day'];
	return {value: `${monthValue(year, date.month)}-${two(date.day)}`, implied};
}

const all: readonly DatePart[] = ['year', 'month', 'day'];

function weekdayValue(weekday: number, shift: -1 | 0 | 1 | undefined, anchors: Anchors): Valued {
	const chained = dayOf(anchors.story);
	if (chained !== undefined && shift === undefined) {
		return {value: dayValue(chained + ((weekday - isoWeekday(chained) + 7) % 7)), implied: all};
	}
	const today = dayOf(anchors.article);
	if (today === undefined) return {value: `XXXX-WXX-${weekday}`, implied: []};
	const back = (isoWeekday(today) - weekday + 7) % 7;
	if (shift === 0) return {value: dayValue(today + weekday - isoWeekday(today)), implied: all};
	if (shift === -1) return {value: dayValue(today - (back || 7)), implied: all};
	if (shift === 1) return {value: dayValue(today + (7 - back)), implied: all};
	const isAhead = anchors.direction === 'ahead' || anchors.direction === 'present';
	return {value: dayValue(isAhead ? today + ((7 - back) % 7) : today - back), implied: all};
}

/** The day of an hour that stands alone. */
function dayAround(anchors: Anchors): Valued {
	const day = dayOf(knownOf(anchors.sentence?.slice(0, 10)) ?? anchors.story) ?? dayOf(anchors.article);
	return day === undefined ? {value: 'XXXX-XX-XX', implied: []} : {value: dayValue(day), implied: all};
}

function resolveShift(reading: ShiftReading, anchors: Anchors): Resolved {
	const value = shiftValue(reading, anchors);
	const suffix = reading.part ? `T${reading.part}` : '';
	const isOpen = !/^(?:BC)?\d/.test(value) || value.includes('X');
	return {
		type: suffix || reading.unit === 'hour' ? 'TIME' : 'DATE',
		value: value + suffix,
		basis: 'relative',
		implied: isOpen ? [] : impliedBy(value),
	};
}

function impliedBy(value: string): readonly DatePart[] {
	if (/-\d\d-\d\d$/.test(value)) return all;
	return /-\d\d$/.test(value) ? ['year', 'month'] : ['year'];
}

function shiftValue(reading: ShiftReading, anchors: Anchors): string {
	const base = reading.anchor === 'article' ? anchors.article : knownOf(anchors.previous);
	if (reading.count === undefined) return reading.direction < 0 ? 'PAST_REF' : 'FUTURE_REF';
	if (reading.weekend) return weekendValue(reading, base, anchors.direction);
	const week = /^(\d{4}-W\d\d)/.exec(anchors.previous ?? '')?.[1];
	if (reading.anchor === 'previous' && reading.unit === 'week' && week) {
		return weekValue(intervalOf(week)!.first + reading.count * 7);
	}
	return shifted(base, reading);
}

/** Said on Monday to Thursday, `the weekend` is the past one, unless the verb looks ahead; later, the one at hand. */
function weekendValue(
	reading: ShiftReading,
	base: Partial<Known> | undefined,
	direction: Direction | undefined,
): string {
	const day = dayOf(base);
	if (day === undefined) return 'XXXX-WXX-WE';
	const isPast =
		reading.count === 0 && isoWeekday(day) <= 4 && direction !== 'ahead' && direction !== 'present';
	return `${weekValue(day + 7 * (isPast ? -1 : reading.count!))}-WE`;
}

function shifted(base: Partial<Known> | undefined, {unit, count = 0, anchor}: ShiftReading): string {
	const {year, month} = base ?? {};
	const day = dayOf(base);
	// A count of decades ends in a year (`a decade ago`), `this decade` is the decade.
	if (unit === 'decade' || unit === 'century') {
		if (year === undefined) return 'XXXX';
		const length = unit === 'decade' ? 10 : 100;
		const counted = yearValue(year + count * length);
		return anchor === 'article' && Math.abs(count) !== 1
			? counted
			: counted.slice(0, unit === 'decade' ? 3 : 2);
	}
	if (unit === 'year') return year === undefined ? 'XXXX' : yearValue(year + count);
	if (unit === 'month' || unit === 'quarter') {
		if (year === undefined || month === undefined)
			return `${year === undefined ? 'XXXX' : yearValue(year)}-XX`;
		const index = year * 12 + month - 1 + count * (unit === 'quarter' ? 3 : 1);
		const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
		return unit === 'quarter' ? quarterValue(newYear, newMonth) : monthValue(newYear, newMonth);
	}
	if (day === undefined)
		return unit === 'week'
			? `${year === undefined ? 'XXXX' : yearValue(year)}-WXX`
			: `${year === undefined ? 'XXXX' : yearValue(year)}-XX-XX`;
	if (unit === 'week') return weekValue(day + count * 7);
	return unit === 'day' ? dayValue(day + count) : dayValue(day);
}
