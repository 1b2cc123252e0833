/** Dated events → the short forms in which the timeline shows their dates. */

import type {DatedEvent} from './article.ts';
import {civil, dayNumber, isoWeekday, type PartialDate, parseIsoDate} from './partial-date.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const seasons: Readonly<Record<string, string>> = {SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter'};

export function monthName(month: number): string {
	return months[month - 1] ?? '?';
}

/** `2025`; astronomical years before the year 1 with their era, `480 BC`. */
function shownYear(year: number): string {
	return year > 0 ? String(year) : `${1 - year} BC`;
}

/** `Fri 11 Apr 2025`. */
export function shownDay(number: number): string {
	const {year, month, day} = civil(number);
	return `${weekdays[isoWeekday(number) - 1]} ${day} ${monthName(month)} ${shownYear(year)}`;
}

/** An article's date, as far as it is known: `Sat 12 Apr 2025`, `Apr 2025`, `2025`. */
export function shownPartialDate({year, month, day}: PartialDate): string {
	if (year !== undefined && month !== undefined && day !== undefined)
		return shownDay(dayNumber(year, month, day));
	const known = [day, month === undefined ? undefined : monthName(month), year];
	return known.filter(part => part !== undefined).join(' ');
}

/** The day that an article counts from, as far as the timeline needs one: the last day of a month or year. */
export function nowOf({year, month, day}: PartialDate): number | undefined {
	if (year === undefined) return undefined;
	if (month !== undefined && day !== undefined) return dayNumber(year, month, day);
	return (
		(month === undefined || month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - 1
	);
}

/**
 * The date of an event as its row shows it: `Fri 11 Apr 2025`, `7–13 Apr 2025`, `~Mar 2025`, `2024`,
 * `late May 2024`, `since Feb 2022 →`, `‹ Nov 2024`, `May 2025 ?`; without a year, what is known: `Feb, year open`.
 */
export function shownDate(event: DatedEvent): string {
	const start = event.start === undefined ? undefined : parseIsoDate(event.start);
	const end = event.end === undefined ? undefined : parseIsoDate(event.end);
	const base =
		start === undefined && end === undefined
			? openYear(event.value)
			: interval(event, start ?? end!, end ?? start!);
	const part = event.modifier === undefined ? '' : parts[event.modifier];
	const about = `${event.approximate ? '~' : ''}${part}${base}`;
	if (event.open === 'after') return `since ${about} →`;
	if (event.open === 'before') return `‹ ${about}`;
	return event.tentative ? `${about} ?` : about;
}

function interval(event: DatedEvent, start: number, end: number): string {
	const from = civil(start);
	const to = civil(end);
	const sameYear = from.year === to.year;
	if (event.open !== undefined || event.granularity === 'day') {
		if (event.open !== undefined) return point(event, event.open === 'before' ? end : start);
		return start === end ? shownDay(start) : days(start, end);
	}
	switch (event.granularity) {
		case 'week':
			return days(start, end);
		case 'month':
			if (from.month === to.month && sameYear) return `${monthName(from.month)} ${shownYear(from.year)}`;
			return `${monthName(from.month)}${sameYear ? '' : ` ${shownYear(from.year)}`}–${monthName(to.month)} ${shownYear(to.year)}`;
		case 'season':
			return `${seasons[/-([A-Z]{2})/.exec(event.value)?.[1] ?? ''] ?? 'season'} ${shownYear(from.year)}`;
		case 'quarter':
			return `${/-([QH]\d)/.exec(event.value)?.[1] ?? 'part of'} ${shownYear(from.year)}`;
		case 'year':
			return sameYear ? shownYear(from.year) : `${shownYear(from.year)}–${shownYear(to.year)}`;
		case 'decade':
		case 'century':
			return age(event.value) ?? shownYear(from.year);
	}
}

const parts = {start: 'early ', mid: 'mid-', end: 'late '};

// `197` → `1970s`, `BC047` → `470s BC`, `19` → `20th century`, `BC04` → `5th century BC`
function age(value: string): string | undefined {
	const match = /^(BC)?(\d{2,3})$/.exec(value);
	if (!match) return undefined;
	const era = match[1] ? ' BC' : '';
	const number = Number(match[2]);
	return match[2]!.length === 3 ? `${number * 10}s${era}` : `${ordinal(number + 1)} century${era}`;
}

function ordinal(number: number): string {
	const isTeen = number % 100 > 10 && number % 100 < 14;
	return `${number}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`;
}

// One end of an open range, as fine as the words are.
function point(event: DatedEvent, number: number): string {
	const {year, month} = civil(number);
	if (event.granularity === 'day' || event.granularity === 'week') return shownDay(number);
	return event.granularity === 'month' ? `${monthName(month)} ${shownYear(year)}` : shownYear(year);
}

function days(start: number, end: number): string {
	const from = civil(start);
	const to = civil(end);
	const tail = `${to.day} ${monthName(to.month)} ${shownYear(to.year)}`;
	if (from.year !== to.year) return `${from.day} ${monthName(from.month)} ${shownYear(from.year)}–${tail}`;
	return from.month === to.month ? `${from.day}–${tail}` : `${from.day} ${monthName(from.month)}–${tail}`;
}

// `XXXX-02` → `Feb, year open`; `XXXX-WXX-5` → `Fri, date open`.
function openYear(value: string): string {
	const weekday = /^XXXX-WXX-(\d)/.exec(value);
	if (weekday) return `${weekdays[Number(weekday[1]) - 1] ?? ''}, date open`;
	const month = /^XXXX-(\d\d)(?:-(\d\d))?/.exec(value);
	if (!month) return 'date open';
	return `${month[2] ? `${Number(month[2])} ` : ''}${monthName(Number(month[1]))}, year open`;
}
