/** Tokens → years and what is made of years: `1974`, `480 BC`, `the 1990s`, `the 20th century`, `Q3 2023`. */

import {digitsAt, eraYearAt, ordinalAt, yearAt} from './time-numbers.ts';
import type {Finder, Found} from './time-reading.ts';
import type {Token} from './time-tokens.ts';
import {decadeNames, isCapitalised, months, seasons, weekdays, words} from './time-words.ts';

type Tokens = readonly Token[];

const leadsToYear = words(
	'in since during until till by throughout circa ca c early late mid of from to between and or',
);
const strongLead = words('in since during until till by throughout circa');
const designators = words(
	'article room no number page pages flight highway route section chapter rule version windows office boeing line ' +
		'apollo unit bus channel paragraph law model series type class act resolution directive form code iso regulation ' +
		'rfc rfcs std bcp ansi ieee iec ecma itu fips issue port ' +
		'about over under nearly almost some approximately roughly than least most only exactly another every',
);
const counted = words(
	'people men women children troops police km miles metres meters feet tonnes tons dollars euros pounds percent ' +
		'per times million billion thousand strong',
);
const notPlural = words(
	'was is has as this his its us across towards afterwards perhaps always census crisis',
);

/** Whether the word at `at` is a noun that a date before it describes: `the 1974 crew`, `the May elections`. */
export function isAdjectival(tokens: Tokens, at: number): boolean {
	const next = tokens[at];
	return next?.kind === 'word' && next.spaced && !isCapitalised(next.text) && !notAfter.has(next.lower);
}

const notAfter = words(
	'and or but when where which who that as at by for from in into of on to with after before until was were is are ' +
		'had has have will would did the a an his her its their he she it they',
);

// 1974, where the words around it leave no doubt that it counts nothing
export const year: Finder = (tokens, at) => {
	if (tokens[at]?.lower === 'the' && /^years?$/.test(tokens[at + 1]?.lower ?? '')) {
		const named = year(tokens, at + 2);
		return named && {...named, from: at};
	}
	const read = yearAt(tokens, at);
	if (!read) return shortYear(tokens, at) ?? eraYear(tokens, at);
	const era = eraYear(tokens, at);
	if (era) return era;
	const before = tokens[at - 1];
	const after = tokens[at + 1];
	if (before?.kind === 'number' || after?.kind === 'number') return undefined;
	if (before && designators.has(before.lower)) {
		if (!(before.lower === 'about' && isEnd(after))) return undefined;
	}
	if (!strongLead.has(before?.lower ?? '') && countsWhatFollows(after)) return undefined;
	// `the 1401` is a thing, `the 1974 crew` one of that year.
	if (before?.lower === 'the' && !describes(after)) return undefined;
	const isNamed = before?.kind === 'word' && isCapitalised(before.text) && !isDateWord(before) && at > 1;
	if (isNamed && !leadsToYear.has(before.lower) && before.lower !== 'the' && !isEnd(after)) return undefined;
	return {from: at, to: read.to, rule: 'year', reading: {kind: 'calendar', year: read.value}};
};

function describes(token: Token | undefined): boolean {
	return token?.kind === 'word' && token.spaced && !notAfter.has(token.lower);
}

function isDateWord(token: Token): boolean {
	return months.has(token.lower) || weekdays.has(token.lower) || seasons.has(token.lower);
}

function isEnd(token: Token | undefined): boolean {
	return token === undefined || /^[.,;:)!?\]]$/.test(token.text);
}

function countsWhatFollows(token: Token | undefined): boolean {
	if (token?.kind !== 'word' || !token.spaced) return false;
	if (counted.has(token.lower)) return true;
	return !isCapitalised(token.text) && /[^s]s$/.test(token.lower) && !notPlural.has(token.lower);
}

// ’99 after a preposition, or before an `s` a decade
function shortYear(tokens: Tokens, at: number): Found | undefined {
	const digits = digitsAt(tokens, at + 1, 2);
	if (
		!/^['’‘]$/.test(tokens[at]?.text ?? '') ||
		!digits ||
		tokens[at + 1]!.spaced ||
		tokens[at + 1]!.text.length < 2
	)
		return undefined;
	if (!leadsToYear.has(tokens[at - 1]?.lower ?? '') && !isDateWord(tokens[at - 1] ?? tokens[at]!))
		return undefined;
	if (tokens[at + 2] && !tokens[at + 2]!.spaced && tokens[at + 2]!.kind !== 'mark') return undefined;
	return {
		from: at,
		to: at + 2,
		rule: 'year',
		reading: {kind: 'calendar', year: digits.value, shortYear: true},
	};
}

// 480 BC · 44 BCE · AD 476 · 476 AD · 70 CE
function eraYear(tokens: Tokens, at: number): Found | undefined {
	const read = eraYearAt(tokens, at);
	return (
		read && {from: at, to: read.to, rule: 'era-year', reading: {kind: 'calendar' as const, year: read.value}}
	);
}

const rangeMark = /^[-–—/]$/;

// 499–493 BC · 264 to 241 BC · 1915–17 · 2023-24: the year that stands without its era, or without its century
export const yearRange: Finder = (tokens, at) => {
	const link = tokens[at + 1];
	const isMark = link !== undefined && rangeMark.test(link.text);
	if (!isMark && link?.lower !== 'to' && link?.lower !== 'and') return undefined;
	const years = withoutEra(tokens, at) ?? (isMark ? withoutCentury(tokens, at) : undefined);
	if (!years) return undefined;
	const found = (from: number, to: number, year: number): Found => ({
		from,
		to,
		rule: 'year',
		reading: {kind: 'calendar', year},
	});
	const first = found(at, at + 1, years.first);
	const last = found(at + 2, years.to, years.last);
	return {...last, from: at, also: [first, last]};
};

type YearRange = {readonly first: number; readonly last: number; readonly to: number};

function withoutEra(tokens: Tokens, at: number): YearRange | undefined {
	const first = digitsAt(tokens, at, 4);
	const last = first && tokens[at + 2]?.kind === 'number' ? eraYearAt(tokens, at + 2) : undefined;
	if (!first || !last || last.value > 0 || first.value < -last.value) return undefined;
	return {first: -first.value, last: last.value, to: last.to};
}

function withoutCentury(tokens: Tokens, at: number): YearRange | undefined {
	const first = /^(?:1\d|20)\d\d$/.test(tokens[at]?.text ?? '') ? Number(tokens[at]!.text) : undefined;
	const short = tokens[at + 2];
	if (first === undefined || !/^\d\d$/.test(short?.text ?? '') || short!.spaced) return undefined;
	const last = Math.floor(first / 100) * 100 + Number(short!.text);
	const after = tokens[at + 3];
	const isLonger = after !== undefined && !after.spaced && /^[-–—/:]$/.test(after.text);
	return last > first && !isLonger ? {first, last, to: at + 3} : undefined;
}

// the 1990s · 1990’s · the ’60s · the nineties
export const decade: Finder = (tokens, at) => {
	const start = tokens[at]?.lower === 'the' ? at + 1 : at;
	const token = tokens[start];
	if (!token) return undefined;
	const found = (to: number, value: string): Found => ({
		from: at,
		to,
		rule: 'decade',
		reading: {kind: 'fixed', type: 'DATE', value},
	});
	const suffix = tokens[start + 1];
	if (/^(?:1\d|20)\d0$/.test(token.text) && suffix && !suffix.spaced && /^'?s$/.test(suffix.lower)) {
		const isCentury = token.text.endsWith('00') && Number(token.text) < 2000;
		return found(start + 2, token.text.slice(0, isCentury ? 2 : 3));
	}
	const isBefore = /^BCE?$/.test(tokens[start + 2]?.text ?? '') && suffix?.lower === 's';
	if (isBefore && /^\d{1,2}0$/.test(token.text) && !suffix.spaced) {
		return found(start + 3, `BC${token.text.slice(0, -1).padStart(3, '0')}`);
	}
	const short = digitsAt(tokens, start + 1, 2);
	if (/^['’‘]$/.test(token.text) && short && short.value % 10 === 0 && tokens[start + 2]?.lower === 's') {
		return found(start + 3, `19${Math.floor(short.value / 10)}`);
	}
	const digit = decadeNames.get(token.lower);
	if (digit === undefined || start === at) return undefined;
	return found(start + 1, `19${digit}`);
};

// the 20th century · nineteenth-century · the fifth century BC
export const century: Finder = (tokens, at) => {
	let start = tokens[at]?.lower === 'the' ? at + 1 : at;
	if (/^(?:early|late|mid)$/.test(tokens[start]?.lower ?? '')) start++;
	if (/^[-–]$/.test(tokens[start]?.text ?? '')) start++;
	const ordinal = ordinalAt(tokens, start);
	if (!ordinal || ordinal.value > 22 || ordinal.value < 1) return undefined;
	let to = ordinal.to;
	if (/^[-–]$/.test(tokens[to]?.text ?? '')) to++;
	if (!/^(?:century|centuries)$/.test(tokens[to]?.lower ?? '')) return undefined;
	to++;
	const isBefore = /^BCE?$/.test(tokens[to]?.text ?? '');
	const digits = String(ordinal.value - 1).padStart(2, '0');
	const value = isBefore ? `BC${digits}` : digits;
	const isLate = tokens[start - 1]?.lower === 'late';
	const isEarly = tokens[start - 1]?.lower === 'early';
	return {
		from: at,
		to: isBefore ? to + 1 : to,
		rule: 'century',
		reading: {kind: 'fixed', type: 'DATE', value},
		...(isLate ? {modifier: 'END' as const} : isEarly ? {modifier: 'START' as const} : {}),
	};
};

// Q3 2023 · the third quarter of 2023 · the first half of 1942 · Q3
export const partOfYear: Finder = (tokens, at) => {
	const short = /^([qh])([1-4])$/.exec(tokens[at]?.lower ?? '');
	if (short) {
		const after = yearAt(tokens, tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1);
		if (short[1] === 'h' && (Number(short[2]) > 2 || !after)) return undefined;
		return partFound(
			at,
			after?.to ?? at + 1,
			short[1] === 'q' ? 'quarter' : 'half',
			Number(short[2]),
			after?.value,
		);
	}
	const start = tokens[at]?.lower === 'the' ? at + 1 : at;
	const ordinal = ordinalAt(tokens, start);
	const isHyphened = ordinal !== undefined && tokens[ordinal.to]?.text === '-';
	const noun = (ordinal?.to ?? start) + (isHyphened ? 1 : 0);
	const name = tokens[noun]?.lower;
	if (!ordinal || (name !== 'quarter' && name !== 'half')) return undefined;
	if (ordinal.value > (name === 'half' ? 2 : 4)) return undefined;
	const next = noun + 1;
	const after = yearAt(tokens, tokens[next]?.lower === 'of' ? next + 1 : next);
	if (after) return partFound(at, after.to, name, ordinal.value, after.value);
	// Without a year, halves are of games and lives too; so are quarters that are `of` something.
	const isElse = /^(?:of|final)$/.test(tokens[next]?.lower ?? '') || tokens[next]?.kind === 'number';
	if (name === 'half' || (start === at && !isHyphened) || isElse) return undefined;
	return partFound(at, next, name, ordinal.value, undefined);
};

function partFound(
	from: number,
	to: number,
	unit: 'quarter' | 'half',
	value: number,
	year: number | undefined,
): Found {
	return {
		from,
		to,
		rule: 'part-of-year',
		reading: {kind: 'calendar', [unit]: value, ...(year === undefined ? {} : {year})},
	};
}
