/** A date as people write it at the top of an article or in its metadata → a date, if it says which. */

import {daysInMonth, type PartialDate, parsePartialDate} from './partial-date.ts';

/** A date and where it stands in the text that was searched. */
export type WrittenDate = {readonly date: PartialDate; readonly from: number; readonly to: number};

// English, German, French, Spanish; a month stands at its place in the row, apart by `|`.
const monthNames = [
	'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
	'januar jänner|februar|märz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez',
	'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
	'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre setiembre|octubre|noviembre|diciembre',
];

const months: ReadonlyMap<string, number> = new Map(
	monthNames.flatMap(row =>
		row
			.split('|')
			.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
	),
);

const edge = '(?<![\\p{L}\\p{N}])';
const patterns: readonly string[] = [
	// 2025-04-12 · 2025/04/12 · 2025-04-12T10:30
	`${edge}(?<year>\\d{4})(?<mark>[-/])(?<month>\\d\\d?)\\k<mark>(?<day>\\d\\d?)(?!\\d)`,
	// 12.04.2025 · 12. 4. 2025
	`${edge}(?<day>\\d\\d?)\\. ?(?<month>\\d\\d?)\\. ?(?<year>\\d{4})(?!\\d)`,
	// 12 April 2025 · 12th April, 2025 · 12. April 2025 · 12 de abril de 2025
	`${edge}(?<day>\\d\\d?)(?:st|nd|rd|th|er|º|\\.)? (?:de |of )?(?<name>\\p{L}{3,10})\\.?,? (?:de )?(?<year>\\d{4})(?!\\d)`,
	// April 12, 2025 · Apr. 12th 2025
	`${edge}(?<name>\\p{L}{3,10})\\.? (?<day>\\d\\d?)(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)`,
	// 2025年4月12日
	'(?<year>\\d{4})年(?<month>\\d\\d?)月(?<day>\\d\\d?)日',
	// 12/04/2025, where one of the two can only be the day
	`${edge}(?<either>\\d\\d?)/(?<other>\\d\\d?)/(?<year>\\d{4})(?!\\d)`,
	// April 2025
	`${edge}(?<name>\\p{L}{3,10})\\.?,? (?<year>\\d{4})(?!\\d)`,
	// 2025-04
	`${edge}(?<year>\\d{4})-(?<month>\\d\\d)(?![\\d-])`,
];

// Each takes a while to compile, and most are never needed.
const compiled: RegExp[] = [];

/** The first date with at least a year and a month in the text, which should be short. What it leaves open stays open. */
export function writtenDate(text: string): WrittenDate | undefined {
	if (!/\d{4}/.test(text)) return undefined;
	for (const [index, source] of patterns.entries()) {
		compiled[index] ??= new RegExp(source, 'u');
		const match = compiled[index].exec(text);
		const date = match?.groups && dateOf(match.groups);
		if (match && date) return {date, from: match.index, to: match.index + match[0].length};
	}
	return undefined;
}

/**
 * A date that a person types where one is asked for: `2025`, or one of the forms above, with its weekday in front or the time
 * of day after it. Undefined where anything else stands there, or where the day may be the month.
 */
export function typedDate(text: string): PartialDate | undefined {
	const typed = text.trim();
	const short = parsePartialDate(typed);
	if (short || typed.length > longestTyped) return short;
	const found = writtenDate(typed);
	if (found?.date.month === undefined) return undefined;
	const isAlone =
		/^(?:\p{L}{2,12}\.?,? )?$/u.test(typed.slice(0, found.from)) &&
		/^\.?(?:[T,]? ?\d\d?:\d\d.*)?$/.test(typed.slice(found.to));
	return isAlone ? found.date : undefined;
}

/** A weekday, a date, a time of day and its zone. */
const longestTyped = 60;

function dateOf(groups: Readonly<Record<string, string | undefined>>): PartialDate | undefined {
	const year = Number(groups.year);
	if (groups.either) return eitherOrder(year, Number(groups.either), Number(groups.other));
	const month = groups.name ? months.get(groups.name.toLowerCase()) : Number(groups.month);
	if (month === undefined) return undefined;
	return groups.day ? fullDate(year, month, Number(groups.day)) : monthOf(year, month);
}

/** `04/12/2025` is another day on either side of the Atlantic: where both readings exist, only the year is known. */
function eitherOrder(year: number, first: number, second: number): PartialDate | undefined {
	const dayFirst = fullDate(year, second, first);
	const monthFirst = fullDate(year, first, second);
	if (dayFirst && monthFirst && first !== second) return {year, implied: []};
	return dayFirst ?? monthFirst;
}

function fullDate(year: number, month: number, day: number): PartialDate | undefined {
	if (!monthOf(year, month) || day < 1 || day > daysInMonth(year, month)) return undefined;
	return {year, month, day, implied: []};
}

function monthOf(year: number, month: number): PartialDate | undefined {
	return month >= 1 && month <= 12 ? {year, month, implied: []} : undefined;
}
