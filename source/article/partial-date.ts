/** Dates that may leave parts open, and days counted as integers: the calendar of the whole program, without a clock or a time zone. */

export type DatePart = 'year' | 'month' | 'day';

/** A part of a date that the words leave open stays open, or is filled in and named in `implied`. */
export type PartialDate = {
	readonly year?: number;
	/** 1–12. */
	readonly month?: number;
	/** 1–31. */
	readonly day?: number;
	readonly implied: readonly DatePart[];
};

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant's days_from_civil). */
export function dayNumber(year: number, month: number, day: number): number {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	return (
		era * 146_097 +
		yearOfEra * 365 +
		Math.floor(yearOfEra / 4) -
		Math.floor(yearOfEra / 100) +
		dayOfYear -
		719_468
	);
}

/** The inverse of `dayNumber`. */
export function civil(number: number): {readonly year: number; readonly month: number; readonly day: number} {
	const z = number + 719_468;
	const era = Math.floor(z / 146_097);
	const dayOfEra = z - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36_524) -
			Math.floor(dayOfEra / 146_096)) /
			365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shifted = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shifted < 10 ? shifted + 3 : shifted - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
	};
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601. */
export function isoWeekday(number: number): number {
	return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
	return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** A year in the four digits of ISO 8601, before the year 0 with a sign: `-0479` for 480 BC. */
export function isoYear(year: number): string {
	return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** ISO 8601 calendar date, `2025-04-12`. */
export function isoDate(number: number): string {
	const {year, month, day} = civil(number);
	return `${isoYear(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day number of an ISO calendar date, before the year 0 with a sign; undefined where it is not one. */
export function parseIsoDate(text: string): number | undefined {
	const match = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text);
	if (!match) return undefined;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
	return dayNumber(year, month, day);
}

/** `2025-04-12`, `2025-04` or `2025`: the inverse of `parsePartialDate` for a date that has a year of four digits. */
export function printPartialDate({year = 0, month, day}: PartialDate): string {
	const parts = [month, day].filter(part => part !== undefined);
	return [isoYear(year), ...parts.map(part => String(part).padStart(2, '0'))].join('-');
}

/** `2025-04-12`, `2025-04` or `2025` → a date that leaves the rest open; undefined where it is none of them. */
export function parsePartialDate(text: string): PartialDate | undefined {
	const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text.trim());
	if (!match) return undefined;
	const [year, month, day] = [match[1], match[2], match[3]].map(part =>
		part === undefined ? undefined : Number(part),
	);
	if (month !== undefined && (month < 1 || month > 12)) return undefined;
	if (day !== undefined && (day < 1 || day > daysInMonth(year!, month!))) return undefined;
	return {
		year: year!,
		...(month === undefined ? {} : {month}),
		...(day === undefined ? {} : {day}),
		implied: [],
	};
}
