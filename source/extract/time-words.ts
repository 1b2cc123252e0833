/** The words that expressions of time are made of → what each of them counts: the token table of the time finders. */

export type Unit =
	| 'second'
	| 'minute'
	| 'hour'
	| 'day'
	| 'week'
	| 'month'
	| 'quarter'
	| 'year'
	| 'decade'
	| 'century';

/** TIMEX3 letters of a season and of a part of the day. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** TIMEX3 modifiers; they never change a value. */
export type Modifier = 'START' | 'MID' | 'END' | 'APPROX';

type Entries<Value> = Readonly<Record<string, Value>>;

function table<Value>(entries: Entries<Value>): ReadonlyMap<string, Value> {
	return new Map(Object.entries(entries));
}

/** `words('a b c')`: a set of the words. */
export function words(list: string): ReadonlySet<string> {
	return new Set(list.split(' '));
}

/** A table from a list of groups, each group numbered in order from `first` on. */
function numbered(list: string, first: number): ReadonlyMap<string, number> {
	return new Map(
		list.split(' ').flatMap((group, index) => group.split('/').map(word => [word, first + index])),
	);
}

export const months = numbered(
	'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep ' +
		'october/oct november/nov december/dec',
	1,
);

/** Short forms, which need a number or a full stop beside them. */
export const shortMonths = words('jan feb mar apr jun jul aug sept sep oct nov dec');

/** Months that are first names, family names, verbs or adjectives too, and so need a cue. */
export const ambiguousMonths = words('march april may june august');

export const weekdays = numbered(
	'monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thur/thurs friday/fri saturday/sat sunday/sun',
	1,
);

/** Short weekdays: a date must follow. */
export const shortWeekdays = words('mon tue tues wed thu thur thurs fri sat sun');

export const seasons = table<Season>({spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI'});

export const dayParts = table<DayPart>({
	morning: 'MO',
	dawn: 'MO',
	noon: 'MI',
	midday: 'MI',
	afternoon: 'AF',
	evening: 'EV',
	dusk: 'EV',
	night: 'NI',
	nightfall: 'NI',
});

export const units = table<Unit>({
	second: 'second',
	seconds: 'second',
	minute: 'minute',
	minutes: 'minute',
	hour: 'hour',
	hours: 'hour',
	day: 'day',
	days: 'day',
	week: 'week',
	weeks: 'week',
	month: 'month',
	months: 'month',
	quarter: 'quarter',
	quarters: 'quarter',
	year: 'year',
	years: 'year',
	decade: 'decade',
	decades: 'decade',
	century: 'century',
	centuries: 'century',
});

/** What TIMEX3 writes after the number of a duration. */
export const unitLetters: Readonly<Record<Unit, string>> = {
	second: 'TS',
	minute: 'TM',
	hour: 'TH',
	day: 'D',
	week: 'W',
	month: 'M',
	quarter: 'Q',
	year: 'Y',
	decade: 'DE',
	century: 'CE',
};

export const cardinals = numbered(
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
		'seventeen eighteen nineteen',
	0,
);

export const tens = table<number>({
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
	hundred: 100,
});

export const ordinals = numbered(
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
		'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
	1,
);

/** `the nineties`: the third digit of a year. */
export const decadeNames = numbered(
	'twenties thirties forties fifties sixties seventies eighties nineties',
	2,
);

/** Counts without a number; TIMEX3 writes X. */
export const vagueCounts = words('several few many some numerous multiple couple dozens');

export const modifiers = table<Modifier>({
	early: 'START',
	late: 'END',
	mid: 'MID',
	middle: 'MID',
	beginning: 'START',
	start: 'START',
	outset: 'START',
	end: 'END',
	close: 'END',
	around: 'APPROX',
	about: 'APPROX',
	circa: 'APPROX',
	approximately: 'APPROX',
	roughly: 'APPROX',
});

/** How far `this`, `last`, `next` and their like move. */
export const shifts = table<number>({
	this: 0,
	current: 0,
	last: -1,
	next: 1,
	coming: 1,
	upcoming: 1,
});

/** Their like that count from the date named last, not from the article's. */
export const anaphoricShifts = table<number>({
	that: 0,
	same: 0,
	following: 1,
	subsequent: 1,
	previous: -1,
	preceding: -1,
	prior: -1,
});

export const references = table<'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'>({
	now: 'PRESENT_REF',
	currently: 'PRESENT_REF',
	nowadays: 'PRESENT_REF',
	presently: 'PRESENT_REF',
	current: 'PRESENT_REF',
	recently: 'PAST_REF',
	recent: 'PAST_REF',
	lately: 'PAST_REF',
	former: 'PAST_REF',
	formerly: 'PAST_REF',
});

export const sets = table<string>({
	daily: 'P1D',
	nightly: 'P1D',
	weekly: 'P1W',
	fortnightly: 'P2W',
	monthly: 'P1M',
	quarterly: 'P1Q',
	yearly: 'P1Y',
	annually: 'P1Y',
	annual: 'P1Y',
});

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
	const first = word.charAt(0);
	return first !== first.toLowerCase();
}
