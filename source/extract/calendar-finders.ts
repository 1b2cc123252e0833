/** Tokens → dates that name a day, a month or a weekday: `3 May 1940`, `Friday, March 3`, `last May`, `that winter`. */

import {isBareMonth, isCountOf, monthAt} from './month-names.ts';
import {dayAt, eraYearAt, yearAt} from './time-numbers.ts';
import type {CalendarReading, Finder, Found} from './time-reading.ts';
import type {Token} from './time-tokens.ts';
import {anaphoricShifts, isCapitalised, seasons, shifts, shortWeekdays, weekdays} from './time-words.ts';

type Tokens = readonly Token[];
type Read<Value> = {readonly value: Value; readonly to: number};

/** A year after a date: `May 1918`, `May, 1918`, `May of 1918`, `May of that year`, `3 May ’18`. */
function yearAfter(
	tokens: Tokens,
	at: number,
	hasDay: boolean,
): (Partial<CalendarReading> & {to: number}) | undefined {
	const direct = eraYearAt(tokens, at) ?? yearAt(tokens, at);
	if (direct) return {year: direct.value, to: direct.to};
	const link = tokens[at];
	if (link?.text === ',') {
		const after = yearAt(tokens, at + 1);
		// `In May, 2,000 men` is no year; `in May, 1918 saw` hardly occurs.
		if (after && (hasDay || /^[.,;:)]$/.test(tokens[after.to]?.text ?? '.')))
			return {year: after.value, to: after.to};
	}
	if (link?.lower !== 'of') return undefined;
	const after = eraYearAt(tokens, at + 1) ?? yearAt(tokens, at + 1);
	if (after) return {year: after.value, to: after.to};
	const that = tokens[at + 1]?.lower;
	if ((that === 'that' || that === 'the') && /^(?:same|year)$/.test(tokens[at + 2]?.lower ?? '')) {
		const to = tokens[at + 2]!.lower === 'same' ? at + 4 : at + 3;
		if (tokens[to - 1]?.lower === 'year') return {sameYear: true, to};
	}
	if ((that === 'this' || that === 'last' || that === 'next') && tokens[at + 2]?.lower === 'year') {
		return {shift: shifts.get(that) as -1 | 0 | 1, to: at + 3};
	}
	return undefined;
}

// May 3 · May 3rd, 1940 · 3 May · the 3rd of May, 1940 · May 1940 · May of that year · May
export const calendarDate: Finder = (tokens, at) => {
	let start = at;
	let weekday: number | undefined;
	const named = weekdayAt(tokens, at);
	if (named) {
		weekday = named.value;
		start = named.to;
		if (tokens[start]?.text === ',' || tokens[start]?.text === '.') start++;
		if (tokens[start]?.lower === 'the') start++;
	}
	const found = dayBeforeMonth(tokens, start) ?? monthFirst(tokens, start, weekday !== undefined);
	if (!found || (named && found.reading.day === undefined)) return undefined;
	const reading = weekday === undefined ? found.reading : {...found.reading, weekday};
	return {...found, from: at, reading};
};

type Dated = Found & {readonly reading: CalendarReading};

function dayBeforeMonth(tokens: Tokens, at: number): Dated | undefined {
	const start = tokens[at]?.lower === 'the' ? at + 1 : at;
	const day = dayAt(tokens, start);
	if (!day) return undefined;
	let cursor = day.to;
	if (tokens[cursor]?.lower === 'of') {
		cursor++;
		const that = tokens[cursor]?.lower;
		// the 28th of that month
		if (day.ordinal && (that === 'that' || that === 'the') && tokens[cursor + 1]?.lower === 'month') {
			return dated(at, cursor + 2, {kind: 'calendar', day: day.value});
		}
	}
	const month = monthAt(tokens, cursor);
	if (!month) return undefined;
	const year = yearAfter(tokens, month.to, true);
	const {to = month.to, ...rest} = year ?? {};
	return dated(at, to, {kind: 'calendar', ...rest, month: month.value, day: day.value});
}

function monthFirst(tokens: Tokens, at: number, hasWeekday: boolean): Dated | undefined {
	const month = monthAt(tokens, at);
	if (!month) return undefined;
	const theDay = tokens[month.to]?.lower === 'the' ? month.to + 1 : month.to;
	const day = dayAt(tokens, theDay);
	const isDay = day && (day.ordinal || theDay === month.to) && !isCountOf(tokens, day.to, day.ordinal);
	const year = yearAfter(tokens, isDay ? day.to : month.to, Boolean(isDay));
	const {to = isDay ? day.to : month.to, ...rest} = year ?? {};
	const reading: CalendarReading = {
		kind: 'calendar',
		...rest,
		month: month.value,
		...(isDay ? {day: day.value} : {}),
	};
	if (isDay || year || hasWeekday) return dated(at, to, reading);
	return isBareMonth(tokens, at, month.to) ? dated(at, to, reading) : undefined;
}

const dated = (from: number, to: number, reading: CalendarReading): Dated => ({
	from,
	to,
	rule: 'calendar-date',
	reading,
});

function weekdayAt(tokens: Tokens, at: number): Read<number> | undefined {
	const token = tokens[at];
	if (!token || !isCapitalised(token.text)) return undefined;
	const value = weekdays.get(token.lower);
	if (value === undefined) return undefined;
	const hasStop = shortWeekdays.has(token.lower) && tokens[at + 1]?.text === '.' && !tokens[at + 1]!.spaced;
	return {value, to: hasStop ? at + 2 : at + 1};
}

// Friday · last Tuesday · next Wednesday · this coming Monday
export const weekday: Finder = (tokens, at) => {
	let start = at;
	const shift = shifts.get(tokens[at]?.lower ?? '');
	if (shift !== undefined) {
		start++;
		if (tokens[start]?.lower === 'coming') start++;
		if (tokens[start]?.lower === 'past') start++;
	}
	const found = weekdayAt(tokens, start);
	if (!found || shortWeekdays.has(tokens[start]!.lower)) return undefined;
	const reading: CalendarReading = {kind: 'calendar', weekday: found.value};
	return {
		from: at,
		to: found.to,
		rule: 'weekday',
		reading: shift === undefined ? reading : {...reading, shift: shift as -1 | 0 | 1},
	};
};

// last July · this May · next March · the following May
export const shiftedMonth: Finder = (tokens, at) => {
	const told = toldShift(tokens, at);
	if (told) {
		const month = monthAt(tokens, told.to);
		const reading: CalendarReading = {kind: 'calendar', told: told.value, ...(month && {month: month.value})};
		return month && {from: at, to: month.to, rule: 'anaphoric-unit', reading};
	}
	const shift = shifts.get(tokens[at]?.lower ?? '');
	if (shift === undefined) return undefined;
	const start = /^(?:early|late)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
	const month = monthAt(tokens, start);
	if (!month) return undefined;
	const reading: CalendarReading = {kind: 'calendar', month: month.value, shift: shift as -1 | 0 | 1};
	return {from: at, to: month.to, rule: 'shifted-date', reading};
};

/** `the following`, `the next`, `the previous` before a month or a season: it counts from the date told last. */
function toldShift(tokens: Tokens, at: number): Read<-1 | 1> | undefined {
	if (tokens[at]?.lower !== 'the') return undefined;
	const word = tokens[at + 1]?.lower ?? '';
	const value = word === 'next' ? 1 : anaphoricShifts.get(word);
	return value === 1 || value === -1 ? {value, to: at + 2} : undefined;
}

// summer · the summer of 2021 · last winter · Winter 1951 · that spring
export const season: Finder = (tokens, at) => {
	const told = toldShift(tokens, at);
	const toldSeason = told && seasons.get(tokens[told.to]?.lower ?? '');
	if (told && toldSeason) {
		const reading: CalendarReading = {kind: 'calendar', told: told.value, season: toldSeason};
		return {from: at, to: told.to + 1, rule: 'anaphoric-unit', reading};
	}
	let start = at;
	let shift: number | undefined;
	let sameYear = false;
	const first = tokens[at]?.lower ?? '';
	if (shifts.has(first)) {
		shift = shifts.get(first);
		start++;
	} else if (first === 'that') {
		sameYear = true;
		start++;
	} else if (first === 'the') start++;
	if (/^(?:early|late|following|previous)$/.test(tokens[start]?.lower ?? '')) start++;
	const name = tokens[start];
	const value = seasons.get(name?.lower ?? '');
	if (!name || value === undefined) return undefined;
	const after = yearAfter(tokens, start + 1, false);
	const before = tokens[at - 1]?.lower ?? '';
	const next = tokens[start + 1];
	const isName = next?.kind === 'word' && isCapitalised(next.text) && isCapitalised(name.text);
	const isCued =
		shift !== undefined ||
		sameYear ||
		(first === 'the'
			? /^(?:in|over|during|throughout|through|by|of)$/.test(before)
			: /^(?:in|by|since|until|of|during)$/.test(before));
	if (!after && (isName || !isCued)) return undefined;
	if (
		!after &&
		next?.kind === 'word' &&
		/^(?:of|camp|school|water|holiday|holidays|house|break|line|coat)$/.test(next.lower)
	)
		return undefined;
	const {to = start + 1, ...rest} = after ?? {};
	const reading: CalendarReading = {
		kind: 'calendar',
		season: value,
		...(shift === undefined ? {} : {shift: shift as -1 | 0 | 1}),
		...(sameYear ? {sameYear} : {}),
		...rest,
	};
	return {from: at, to, rule: 'season', reading};
};

// 26 and 27 November · 9–15 April 1915 · April 6 and 9 · between 3 and 4 May: the day that stands without its month
export const sharedMonth: Finder = (tokens, at) => {
	const firstDay = dayAt(tokens, at);
	if (firstDay && isLink(tokens[firstDay.to])) {
		const whole = dayBeforeMonth(tokens, firstDay.to + 1);
		if (!whole || tokens[firstDay.to + 1]?.lower === 'the') return undefined;
		const also: Found = {
			from: at,
			to: firstDay.to,
			rule: 'shared-month',
			reading: {...whole.reading, day: firstDay.value},
		};
		return {...whole, from: at, also: [also, whole]};
	}
	const month = monthAt(tokens, at);
	if (!month) return undefined;
	const one = dayAt(tokens, month.to);
	if (!one || !isLink(tokens[one.to])) return undefined;
	const two = dayAt(tokens, one.to + 1);
	if (
		!two ||
		isCountOf(tokens, two.to, two.ordinal) ||
		two.value <= one.value ||
		tokens[two.to]?.lower === 'of'
	)
		return undefined;
	if (monthAt(tokens, two.to)) return undefined;
	const year = yearAfter(tokens, two.to, true);
	const {to = two.to, ...rest} = year ?? {};
	const reading: CalendarReading = {kind: 'calendar', ...rest, month: month.value, day: two.value};
	const second: Found = {from: one.to + 1, to, rule: 'shared-month', reading};
	const first: Found = {from: at, to: one.to, rule: 'calendar-date', reading: {...reading, day: one.value}};
	return {from: at, to, rule: 'shared-month', reading, also: [first, second]};
};

function isLink(token: Token | undefined): boolean {
	return token !== undefined && /^(?:[-–—/]|and|or|to|through)$/.test(token.lower);
}

// the 13th · the 25th, where a month was named before
export const bareDay: Finder = (tokens, at) => {
	if (tokens[at]?.lower !== 'the') return undefined;
	const before = tokens[at - 1]?.lower ?? '';
	if (!/^(?:on|by|until|till|from|to|of|and)$/.test(before)) return undefined;
	const number = tokens[at + 1];
	if (number?.kind !== 'number') return undefined;
	const day = dayAt(tokens, at + 1);
	const next = day && tokens[day.to];
	if (!day?.ordinal || !next || next.kind !== 'mark' || /^[-–]$/.test(next.text)) return undefined;
	return {from: at, to: day.to, rule: 'bare-day', reading: {kind: 'calendar', day: day.value}};
};
