/** TIMEX3 values ↔ what they say: the days that a value covers, and values written from days, weeks, months and years. */

import type {Granularity} from '../article/article.ts';
import {civil, dayNumber, daysInMonth, isoDate, isoWeekday} from '../article/partial-date.ts';

/** Day numbers, both included. */
export type Interval = {readonly first: number; readonly last: number; readonly granularity: Granularity};

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

export function yearValue(year: number): string {
	return year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4);
}

export function monthValue(year: number, month: number): string {
	return `${yearValue(year)}-${pad(month)}`;
}

export function dayValue(number: number): string {
	const {year, month, day} = civil(number);
	return `${monthValue(year, month)}-${pad(day)}`;
}

/** The ISO 8601 week of a day: `2025-W15`. It belongs to the year of its Thursday. */
export function weekValue(number: number): string {
	const thursday = number - isoWeekday(number) + 4;
	const {year} = civil(thursday);
	return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`;
}

export function quarterValue(year: number, month: number): string {
	return `${yearValue(year)}-Q${Math.floor((month - 1) / 3) + 1}`;
}

/** The Monday of an ISO week. */
function mondayOf(year: number, week: number): number {
	const fourth = dayNumber(year, 1, 4);
	return fourth - isoWeekday(fourth) + 1 + (week - 1) * 7;
}

const seasonMonth: Readonly<Record<string, number>> = {SP: 3, SU: 6, FA: 9, WI: 12};

/** The first month of a season in the northern, meteorological calendar. */
export function seasonStart(season: string): number {
	return seasonMonth[season] ?? 1;
}

const years = (first: number, last: number, granularity: Granularity): Interval => ({
	first: dayNumber(first, 1, 1),
	last: dayNumber(last, 12, 31),
	granularity,
});

const monthsFrom = (year: number, month: number, count: number, granularity: Granularity): Interval => {
	const end = year * 12 + month - 1 + count;
	return {
		first: dayNumber(year, month, 1),
		last: dayNumber(Math.floor(end / 12), (((end % 12) + 12) % 12) + 1, 1) - 1,
		granularity,
	};
};

/**
 * The days of a value. Undefined where a part is open (`XXXX-02`) or it is no date (`P3Y`, `PRESENT_REF`).
 * A day that its month has not, as `2023-02-30`, counts as the month's last.
 */
export function intervalOf(value: string): Interval | undefined {
	const range = /^([^/]+)\/([^/]+)$/.exec(value);
	if (range) {
		const [from, to] = [intervalOf(range[1]!), intervalOf(range[2]!)];
		return from && to && from.first <= to.last
			? {first: from.first, last: to.last, granularity: from.granularity}
			: undefined;
	}
	const match = /^(BC)?(\d{2,4})(?:-(.+))?$/.exec(value.replace(/T.*$/, ''));
	if (!match) return undefined;
	const digits = match[2]!;
	const rest = match[3];
	if (digits.length < 4) {
		const unit = digits.length === 3 ? 10 : 100;
		const granularity = digits.length === 3 ? 'decade' : 'century';
		const first = Number(digits) * unit;
		if (match[1]) return rest ? undefined : years(1 - first - unit, -first, granularity);
		return rest ? undefined : years(first, first + unit - 1, granularity);
	}
	// Astronomical years: 1 BC is the year 0.
	const year = match[1] ? 1 - Number(digits) : Number(digits);
	if (rest === undefined) return years(year, year, 'year');
	const week = /^W(\d\d)(-WE)?$/.exec(rest);
	if (week) {
		const monday = mondayOf(year, Number(week[1]));
		if (week[2]) return {first: monday + 5, last: monday + 6, granularity: 'day'};
		return {first: monday, last: monday + 6, granularity: 'week'};
	}
	const part = /^([QH])(\d)$/.exec(rest);
	if (part) {
		const length = part[1] === 'Q' ? 3 : 6;
		return monthsFrom(year, (Number(part[2]) - 1) * length + 1, length, 'quarter');
	}
	if (seasonMonth[rest]) return monthsFrom(year, seasonStart(rest), 3, 'season');
	const date = /^(\d\d)(?:-(\d\d))?$/.exec(rest);
	const month = Number(date?.[1]);
	if (!date || month < 1 || month > 12) return undefined;
	if (date[2] === undefined) return monthsFrom(year, month, 1, 'month');
	const day = dayNumber(year, month, Math.min(Number(date[2]), daysInMonth(year, month)));
	return {first: day, last: day, granularity: 'day'};
}

/** The first, second or last third of an interval: in whole months from a year on, in tens of days of a month. */
export function thirdOf({first, last, granularity}: Interval, part: 'start' | 'mid' | 'end'): Interval {
	const {year, month} = civil(first);
	const edge = (third: number) => {
		if (granularity === 'month') return third === 3 ? last + 1 : first + third * 10;
		const index = year * 12 + month - 1 + Math.round((monthsIn(first, last) / 3) * third);
		return dayNumber(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
	};
	const third = part === 'start' ? 0 : part === 'mid' ? 1 : 2;
	return {first: edge(third), last: edge(third + 1) - 1, granularity};
}

function monthsIn(first: number, last: number): number {
	const [from, to] = [civil(first), civil(last)];
	return (to.year - from.year) * 12 + to.month - from.month + 1;
}

/** How fine a value is, its open parts included: `XXXX-02` is a month. Undefined where it is no date. */
export function granularityOf(value: string): Granularity | undefined {
	const closed = value
		.replace(/^XXXX/, '2000')
		.replace(/-WXX-\d/, '-01-01')
		.replace(/-WXX/, '-W01')
		.replace(/-XX/g, '-01');
	return intervalOf(closed)?.granularity;
}

/** ISO 8601 calendar date; before the year 1 with a sign: `-0479-09-28`. */
export function isoDay(number: number): string {
	const {year} = civil(number);
	const iso = isoDate(number);
	return year < 0 ? `-${pad(-year, 4)}${iso.slice(iso.indexOf('-', 1))}` : iso;
}

/** A date as far as it is known. */
export type Known = {readonly year: number; readonly month?: number; readonly day?: number};

/** The parts of a value that other dates may count from. A week or a season gives its year alone. */
export function knownOf(value: string | undefined): Known | undefined {
	const match = /^(BC)?(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\dW])/.exec(value ?? '');
	if (!match) return undefined;
	return {
		year: match[1] ? -Number(match[2]) : Number(match[2]),
		...(match[3] === undefined ? {} : {month: Number(match[3])}),
		...(match[4] === undefined ? {} : {day: Number(match[4])}),
	};
}

/** The day number of a date that names its day, from the year 1 on. */
export function dayOf(date: Partial<Known> | undefined): number | undefined {
	if (date?.year === undefined || date.month === undefined || date.day === undefined || date.year < 1)
		return undefined;
	const number = dayNumber(date.year, date.month, date.day);
	// A day that its month has not would count as one of the next month.
	return civil(number).month === date.month ? number : undefined;
}
