/** An event → its days in the forms that other programs read: EDTF, first and last day, how coarse they are. */

import type {Article, DatedEvent} from '../article/article.ts';
import {civil, isoDate, isoYear, parseIsoDate} from '../article/partial-date.ts';
import {nowOf} from '../article/shown-date.ts';

/** Day numbers, both included. */
export type Days = {readonly first: number; readonly last: number};

/**
 * The days that an event fills, for formats without open ends: what goes on ends on the article's day, what happened
 * before a day is on that day. Nothing where the event cannot be placed.
 */
export function daysOf(article: Pick<Article, 'date'>, event: DatedEvent): Days | undefined {
	const start = event.start === undefined ? undefined : parseIsoDate(event.start);
	const end = event.end === undefined ? undefined : parseIsoDate(event.end);
	if (event.open === 'before' && end !== undefined) return {first: end, last: end};
	if (start === undefined) return undefined;
	if (event.open !== 'after') return {first: start, last: Math.max(start, end ?? start)};
	const now = article.date && nowOf(article.date);
	return {first: start, last: Math.max(start, now ?? start)};
}

/** Whether the words name less than a day. */
export function isCoarse(event: DatedEvent): boolean {
	return event.granularity !== 'day' || event.approximate || event.open !== undefined;
}

// EDTF level 2 gives seasons, quarters and halves of a year codes in the place of the month.
const parts: Readonly<Record<string, string>> = {
	SP: '21',
	SU: '22',
	FA: '23',
	WI: '24',
	Q1: '33',
	Q2: '34',
	Q3: '35',
	Q4: '36',
	H1: '40',
	H2: '41',
};

/**
 * Extended Date/Time Format (ISO 8601-2): `2025-03`, `2025-04-07/2025-04-13`, `197X`, `2022-02/..`, `2025-05?`. Parts that
 * the words leave open are X.
 */
export function edtfOf(event: DatedEvent): string {
	const start = event.start === undefined ? undefined : parseIsoDate(event.start);
	const end = event.end === undefined ? undefined : parseIsoDate(event.end);
	if (event.open === 'after' && start !== undefined) return `${point(event, start)}/..`;
	if (event.open === 'before' && end !== undefined) return `../${point(event, end)}`;
	if (start === undefined || end === undefined) return openValue(event.value);
	const qualifier =
		event.tentative && event.approximate ? '%' : event.tentative ? '?' : event.approximate ? '~' : '';
	return interval(event, start, end)
		.split('/')
		.map(part => `${part}${qualifier}`)
		.join('/');
}

/** `XXXX-02`, `XXXX-XX-11`: a month or a day whose year nobody says; a week or season without a year is not known at all. */
function openValue(value: string): string {
	return /^[\dX]{4}(?:-[\dX]{2}){0,2}$/.exec(value)?.[0] ?? 'XXXX';
}

function interval(event: DatedEvent, start: number, end: number): string {
	const [from, to] = [civil(start), civil(end)];
	const between = (form: (day: typeof from) => string) =>
		form(from) === form(to) ? form(from) : `${form(from)}/${form(to)}`;
	const days = between(({year, month, day}) => `${monthOf(year, month)}-${String(day).padStart(2, '0')}`);
	if (event.modifier !== undefined) return days;
	switch (event.granularity) {
		case 'day':
		case 'week':
			return days;
		case 'month':
			return between(({year, month}) => monthOf(year, month));
		case 'season':
		case 'quarter': {
			const part = parts[/-([A-Z][A-Z\d])$/.exec(event.value)?.[1] ?? ''];
			return part === undefined ? days : `${isoYear(from.year)}-${part}`;
		}
		case 'year':
			return between(({year}) => isoYear(year));
		case 'decade':
			return isWhole(from.year, to.year, 10)
				? `${isoYear(from.year).slice(0, -1)}X`
				: between(({year}) => isoYear(year));
		case 'century':
			return isWhole(from.year, to.year, 100)
				? `${isoYear(from.year).slice(0, -2)}XX`
				: between(({year}) => isoYear(year));
	}
}

function isWhole(first: number, last: number, years: number): boolean {
	return first > 0 && first % years === 0 && last === first + years - 1;
}

/** One end of an open range, as fine as the words. */
function point(event: DatedEvent, number: number): string {
	if (event.granularity === 'day' || event.granularity === 'week') return isoDate(number);
	const {year, month} = civil(number);
	return event.granularity === 'month' ? monthOf(year, month) : isoYear(year);
}

function monthOf(year: number, month: number): string {
	return `${isoYear(year)}-${String(month).padStart(2, '0')}`;
}
