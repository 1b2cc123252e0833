/** The finders of time in the order in which they count, and how a date joins with a modifier, a clock and a part of the day. */

import {bareDay, calendarDate, season, sharedMonth, shiftedMonth, weekday} from './calendar-finders.ts';
import {eventNoun, leadsToEvent} from './event-nouns.ts';
import {holidays} from './holidays.ts';
import {holiday, namedPeriod, openings} from './named-periods.ts';
import {addressEnd, age, aged, finishingTime, phone, timecode} from './not-dates.ts';
import {isoDate, numericDate} from './numeric-dates.ts';
import {
	countedUnits,
	dayBeside,
	dayWord,
	partAt,
	shiftedPart,
	shiftedUnit,
	weekend,
} from './relative-finders.ts';
import {clockAt} from './time-numbers.ts';
import {type Finder, type Found, longest} from './time-reading.ts';
import type {Token} from './time-tokens.ts';
import {
	anaphoricShifts,
	cardinals,
	dayParts,
	decadeNames,
	modifiers,
	months,
	ordinals,
	references,
	seasons,
	sets,
	shifts,
	tens,
	units,
	vagueCounts,
	weekdays,
	words,
} from './time-words.ts';
import {lengthOfTime, reference, repetition, vagueLength, vaguePast} from './vague-finders.ts';
import {century, decade, partOfYear, year, yearRange} from './year-finders.ts';

/** Words without a meaning of their own in the tables that an expression may begin with. */
const leadingWords = words(
	'the a an this that its his her their today yesterday tomorrow tonight early late earlier later every each per aged ' +
		'age ages ad ce world past recent present half over more less than at up just only some about almost nearly ' +
		'barely roughly another these',
);

/** What looks like a date and is none. Where one of these finds something, nothing else is asked. */
const guards: readonly Finder[] = [age, aged, phone, timecode, finishingTime];

/** Dates that a modifier may stand before. */
const dates: readonly Finder[] = [
	isoDate,
	numericDate,
	sharedMonth,
	calendarDate,
	shiftedMonth,
	weekday,
	season,
	partOfYear,
	century,
	decade,
	yearRange,
	year,
	holiday,
	namedPeriod,
	weekend,
	shiftedUnit,
	bareDay,
];

const modifiable: readonly Finder[] = [...dates, partOfDate, shiftedPart, withPart];

/** A named period has edges of its own (`the end of …`); dates with a modifier, an hour or a part of the day first, since they are longer than the dates in them. */
const finders: readonly Finder[] = [
	namedPeriod,
	modified,
	timeOfDay,
	partOfDate,
	withPart,
	...dates,
	countedUnits,
	dayBeside,
	dayWord,
	shiftedPart,
	eventNoun,
	repetition,
	lengthOfTime,
	vaguePast,
	vagueLength,
	reference,
];

/** Those of them that can begin with a figure. */
const ofFigures: readonly Finder[] = [
	timeOfDay,
	withPart,
	isoDate,
	numericDate,
	sharedMonth,
	calendarDate,
	partOfYear,
	century,
	decade,
	yearRange,
	year,
	countedUnits,
	lengthOfTime,
];

const besideClock: readonly Finder[] = [calendarDate, weekday, dayWord, withPart];
const withParts: readonly Finder[] = [calendarDate, weekday, dayWord, holiday];
const afterPart: readonly Finder[] = [calendarDate, weekday, bareDay];

/** Every word that an expression or a guard can begin with; numbers and marks can too. */
const beginnings: ReadonlySet<string> = new Set([
	...[
		months,
		weekdays,
		seasons,
		dayParts,
		units,
		cardinals,
		tens,
		ordinals,
		decadeNames,
		modifiers,
		shifts,
	].flatMap(table => [...table.keys()]),
	...[anaphoricShifts, references, sets].flatMap(table => [...table.keys()]),
	...[...vagueCounts, ...leadingWords],
	...[...weekdays.keys()].map(day => `${day}s`),
	...[...holidays.keys()].map(name => name.split(' ')[0]!),
]);

/** Open an expression only where one of `beginnings` or of these, a figure or a mark follows. */
const articles = words('the a an his her its their that these');
const afterArticle = words('weekend very same current past couple few dozen present');

function mayBegin(tokens: readonly Token[], at: number): boolean {
	const {kind, lower, text} = tokens[at]!;
	// A row of figures: neither of them is a date.
	if (kind === 'number') return tokens[at + 1]?.kind !== 'number';
	if (kind === 'mark') return /^[+'’‘]$/.test(text);
	if (!beginnings.has(lower)) return lower.length === 2 && /^[qh]\d$/.test(lower);
	if (!articles.has(lower)) return true;
	const next = tokens[at + 1];
	if (next?.kind !== 'word') return next !== undefined;
	return (
		beginnings.has(next.lower) ||
		afterArticle.has(next.lower) ||
		openings.has(next.lower) ||
		leadsToEvent(tokens[at - 1])
	);
}

/** Every find of the text in order, none overlapping another. */
export function findAll(tokens: readonly Token[]): readonly Found[] {
	const all: Found[] = [];
	for (let at = 0; at < tokens.length; ) {
		const past = addressEnd(tokens, at);
		if (past > at) {
			at = past;
			continue;
		}
		if (!mayBegin(tokens, at)) {
			at++;
			continue;
		}
		const isNumber = tokens[at]!.kind === 'number';
		const found = longest(guards, tokens, at) ?? longest(isNumber ? ofFigures : finders, tokens, at);
		if (found?.also) all.push(...found.also);
		else if (found?.reading) all.push(found);
		at = found ? found.to : at + 1;
	}
	return all;
}

// early 2020 · mid-August 2021 · the late 1970s · the end of 2023 · early in May · the beginning of the month
function modified(tokens: readonly Token[], at: number): Found | undefined {
	let start = tokens[at]?.lower === 'the' ? at + 1 : at;
	if (tokens[start]?.lower === 'very') start++;
	const word = tokens[start]?.lower ?? '';
	const modifier = modifiers.get(word);
	if (!modifier) return undefined;
	let next = start + 1;
	if (/^[-–]$/.test(tokens[next]?.text ?? '')) next++;
	else if (
		/^(?:to|or)$/.test(tokens[next]?.lower ?? '') &&
		/^(?:mid|late|early)$/.test(tokens[next + 1]?.lower ?? '')
	) {
		next += /^[-–]$/.test(tokens[next + 2]?.text ?? '') ? 3 : 2;
	}
	const isNoun = /^(?:middle|beginning|start|outset|end|close)$/.test(word);
	const link = tokens[next]?.lower;
	if (link === 'of' && isNoun) next++;
	else if (isNoun) return undefined;
	else if ((link === 'in' || link === 'on') && modifier !== 'APPROX') next++;
	const found = longest(modifiable, tokens, next);
	if (!found?.reading || found.also) return undefined;
	if (modifier === 'APPROX' && found.rule !== 'year') return undefined;
	return {...found, from: modifier === 'APPROX' ? next : at, modifier};
}

// 10:35 a.m. · 5 p.m. Friday · 15:00 GMT, 3 May
function timeOfDay(tokens: readonly Token[], at: number): Found | undefined {
	const clock = clockAt(tokens, at);
	if (!clock) return undefined;
	let next = clock.to;
	if (tokens[next]?.text === ',' || tokens[next]?.lower === 'on') next++;
	const date = longest(besideClock, tokens, next);
	const base = date?.reading?.kind === 'calendar' ? date.reading : {kind: 'calendar' as const};
	const to = date?.reading?.kind === 'calendar' ? date.to : clock.to;
	return {from: at, to, rule: 'clock', reading: {...base, clock: clock.value}};
}

// the morning of December 28, 1979 · the night of 3 May
function partOfDate(tokens: readonly Token[], at: number): Found | undefined {
	const start = tokens[at]?.lower === 'the' ? at + 1 : at;
	const early = /^(?:early|late)$/.test(tokens[start]?.lower ?? '') ? start + 1 : start;
	const part = dayParts.get(tokens[early]?.lower ?? '');
	const hours = tokens[early + 1]?.lower === 'hours' ? early + 2 : early + 1;
	const link = tokens[hours]?.lower;
	if (!part || (link !== 'of' && link !== 'on')) return undefined;
	const date = longest(afterPart, tokens, hours + 1);
	if (date?.reading?.kind !== 'calendar' || (date.reading.day ?? date.reading.weekday) === undefined)
		return undefined;
	return {...date, from: at, reading: {...date.reading, part}};
}

// Thursday night · yesterday morning · 3 May in the evening
function withPart(tokens: readonly Token[], at: number): Found | undefined {
	const date = longest(withParts, tokens, at);
	if (!date?.reading || date.reading.kind === 'fixed' || date.reading.kind === 'event') return undefined;
	const part = partAt(tokens, date.to);
	return part && {...date, to: date.to + 1, reading: {...date.reading, part}};
}
