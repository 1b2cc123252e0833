/** A feast and a year → its day: fixed dates, counted weekdays, and the feasts that move with Easter. */

import {civil, dayNumber, isoWeekday} from '../article/partial-date.ts';

type Rule = (year: number) => number;

const fixed =
	(month: number, day: number): Rule =>
	year =>
		dayNumber(year, month, day);

/** The `count`-th weekday (1 Monday to 7) of a month; −1 is the last. */
const counted =
	(month: number, weekday: number, count: number): Rule =>
	year => {
		if (count < 0) {
			const last = dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1;
			return last - ((isoWeekday(last) - weekday + 7) % 7);
		}
		const first = dayNumber(year, month, 1);
		return first + ((weekday - isoWeekday(first) + 7) % 7) + (count - 1) * 7;
	};

const fromEaster =
	(days: number): Rule =>
	year =>
		easter(year) + days;

/** Western Easter Sunday by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
function easter(year: number): number {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor(b / 4);
	const e = b % 4;
	const g = Math.floor((8 * b + 13) / 25);
	const h = (19 * a + b - d - g + 15) % 30;
	const i = Math.floor(c / 4);
	const k = c % 4;
	const l = (32 + 2 * e + 2 * i - h - k) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const n = h + l - 7 * m + 114;
	return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** By the words of the name in lower case. */
export const holidays: ReadonlyMap<string, Rule> = new Map([
	["new year's day", fixed(1, 1)],
	["new year's eve", fixed(12, 31)],
	["valentine's day", fixed(2, 14)],
	["st patrick's day", fixed(3, 17)],
	['independence day', fixed(7, 4)],
	['bastille day', fixed(7, 14)],
	['halloween', fixed(10, 31)],
	['armistice day', fixed(11, 11)],
	['veterans day', fixed(11, 11)],
	['christmas eve', fixed(12, 24)],
	['christmas day', fixed(12, 25)],
	['christmas', fixed(12, 25)],
	['boxing day', fixed(12, 26)],
	['thanksgiving', counted(11, 4, 4)],
	['thanksgiving day', counted(11, 4, 4)],
	['memorial day', counted(5, 1, -1)],
	['labor day', counted(9, 1, 1)],
	['martin luther king day', counted(1, 1, 3)],
	['presidents day', counted(2, 1, 3)],
	['columbus day', counted(10, 1, 2)],
	['black friday', year => counted(11, 4, 4)(year) + 1],
	['cyber monday', year => counted(11, 4, 4)(year) + 4],
	['epiphany', fixed(1, 6)],
	['australia day', fixed(1, 26)],
	['anzac day', fixed(4, 25)],
	['juneteenth', fixed(6, 19)],
	['canada day', fixed(7, 1)],
	["all saints' day", fixed(11, 1)],
	['remembrance day', fixed(11, 11)],
	['shrove tuesday', fromEaster(-47)],
	['maundy thursday', fromEaster(-3)],
	['ash wednesday', fromEaster(-46)],
	['palm sunday', fromEaster(-7)],
	['good friday', fromEaster(-2)],
	['easter', fromEaster(0)],
	['easter sunday', fromEaster(0)],
	['easter monday', fromEaster(1)],
	['ascension day', fromEaster(39)],
	['whit sunday', fromEaster(49)],
	['pentecost', fromEaster(49)],
]);

/** The feast's month and day in a year. */
export function holidayIn(
	name: string,
	year: number,
): {readonly month: number; readonly day: number} | undefined {
	const rule = holidays.get(name);
	if (!rule) return undefined;
	const {month, day} = civil(rule(year));
	return {month, day};
}
