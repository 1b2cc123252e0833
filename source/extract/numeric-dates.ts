/** Tokens → dates written in figures: `2024-02-29`, `13/02/2024`, `13.02.2024`. */

import {digitsAt} from './time-numbers.ts';
import type {CalendarReading, Finder, Found} from './time-reading.ts';

// 2024-02-29, 2024/02/29, 2024-02
export const isoDate: Finder = (tokens, at) => {
	const year = tokens[at];
	const separator = tokens[at + 1];
	if (!year || !/^[12]\d{3}$/.test(year.text) || !separator || !/^[-/]$/.test(separator.text))
		return undefined;
	const month = tokens[at + 2];
	if (separator.spaced || !month || month.spaced || !/^(?:0[1-9]|1[0-2])$/.test(month.text)) return undefined;
	const reading: CalendarReading = {kind: 'calendar', year: Number(year.text), month: Number(month.text)};
	const day = tokens[at + 4];
	if (
		tokens[at + 3]?.text === separator.text &&
		day &&
		!day.spaced &&
		/^(?:0[1-9]|[12]\d|3[01])$/.test(day.text)
	) {
		return {from: at, to: at + 5, rule: 'numeric-date', reading: {...reading, day: Number(day.text)}};
	}
	// `2007-08` is two years.
	if (separator.text !== '-' || Number(month.text) > Number(year.text) % 100) return undefined;
	return {from: at, to: at + 3, rule: 'numeric-date', reading};
};

// 13/02/2024, 02/13/2024, 13.02.2024; where day and month could change places, only the year is taken.
export const numericDate: Finder = (tokens, at) => {
	const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:1|20)\d{2,3})$/.exec(tokens[at]?.text ?? '');
	if (dotted) return dayMonthYear(at, at + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]));
	const first = digitsAt(tokens, at, 2);
	const second = digitsAt(tokens, at + 2, 2);
	const year = tokens[at + 4];
	if (!first || !second || tokens[at + 1]?.text !== '/' || tokens[at + 3]?.text !== '/') return undefined;
	if (!year || !/^(?:1\d|20)\d\d$/.test(year.text)) return undefined;
	const [one, two] = [first.value, second.value];
	if (one <= 12 && two <= 12 && one !== two)
		return dayMonthYear(at, at + 5, undefined, undefined, Number(year.text));
	return two > 12
		? dayMonthYear(at, at + 5, two, one, Number(year.text))
		: dayMonthYear(at, at + 5, one, two, Number(year.text));
};

function dayMonthYear(
	from: number,
	to: number,
	day: number | undefined,
	month: number | undefined,
	year: number,
): Found | undefined {
	if (day === undefined || month === undefined) {
		return {from, to, rule: 'numeric-date', reading: {kind: 'calendar', year}};
	}
	if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
	return {from, to, rule: 'numeric-date', reading: {kind: 'calendar', year, month, day}};
}
