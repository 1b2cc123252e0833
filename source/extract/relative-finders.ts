/** Tokens → dates counted from another date: `this week`, `a month ago`, `the next day`, `yesterday`, `the weekend`. */

import {countAt} from './time-numbers.ts';
import type {Finder, Found, ShiftReading} from './time-reading.ts';
import type {Token} from './time-tokens.ts';
import {anaphoricShifts, shifts, type Unit, units, words} from './time-words.ts';

type Tokens = readonly Token[];
type Sign = -1 | 0 | 1;

const shift = (unit: Unit, count: number | undefined, anchor: ShiftReading['anchor']): ShiftReading => ({
	kind: 'shift',
	unit,
	count,
	direction: Math.sign(count ?? 0) as Sign,
	anchor,
});

function unitAt(tokens: Tokens, at: number): Unit | undefined {
	const token = tokens[at];
	// Seconds and minutes date nothing; `second` is an ordinal as a rule.
	const unit = units.get(token?.lower ?? '');
	return token?.kind === 'word' && unit !== 'second' && unit !== 'minute' ? unit : undefined;
}

function isSingular(tokens: Tokens, at: number): boolean {
	const word = tokens[at]?.lower ?? '';
	return word === 'century' || !word.endsWith('s');
}

// this week · last month · next year · the coming year · earlier this week · later that year
export const shiftedUnit: Finder = (tokens, at) => {
	let start = at;
	const order = tokens[at]?.lower;
	if (order === 'earlier' || order === 'later' || order === 'early' || order === 'late') start++;
	if (start > at && tokens[start]?.lower === 'in') start++;
	const word = tokens[start]?.lower === 'the' ? tokens[++start]?.lower : tokens[start]?.lower;
	const hasThe = tokens[start - 1]?.lower === 'the' && start > at;
	let cursor = start + 1;
	let count = shifts.get(word ?? '');
	let anchor: ShiftReading['anchor'] = 'article';
	if (count === undefined) {
		count = anaphoricShifts.get(word ?? '');
		anchor = 'previous';
		if (word === 'that' && tokens[cursor]?.lower === 'same') cursor++;
	} else if (hasThe && word === 'next') anchor = 'previous';
	else if (hasThe && word !== 'coming' && word !== 'current' && word !== 'upcoming') return undefined;
	if (word === 'this' && /^(?:same|coming|past|very)$/.test(tokens[cursor]?.lower ?? '')) cursor++;
	if (count === undefined) return yearItself(tokens, at, start, order);
	const unit = unitAt(tokens, cursor);
	if (!unit || unit === 'hour' || !isSingular(tokens, cursor)) return undefined;
	// `the last week of October` is a part of October.
	if (tokens[cursor + 1]?.lower === 'of' && anchor === 'article') return undefined;
	if (tokens[cursor + 1]?.text === '-' && !tokens[cursor + 1]!.spaced) return undefined;
	return {
		from: at,
		to: cursor + 1,
		rule: anchor === 'article' ? 'shifted-unit' : 'anaphoric-unit',
		reading: shift(unit, count, anchor),
	};
};

// later in the year · early in the month · the end of the month
function yearItself(tokens: Tokens, at: number, start: number, order: string | undefined): Found | undefined {
	if (tokens[start - 1]?.lower !== 'the') return undefined;
	const unit = unitAt(tokens, start);
	const isPartOf = order !== undefined && start > at + 1;
	const isEndOf =
		tokens[at - 1]?.lower === 'of' &&
		/^(?:end|beginning|start|middle|close)$/.test(tokens[at - 2]?.lower ?? '');
	if (!unit || !isSingular(tokens, start) || (!isPartOf && !isEndOf) || tokens[start + 1]?.lower === 'of')
		return undefined;
	return {from: at, to: start + 1, rule: 'anaphoric-unit', reading: shift(unit, 0, 'previous')};
}

const ago: ReadonlyMap<string, {sign: Sign; anchor: ShiftReading['anchor']}> = new Map([
	['ago', {sign: -1, anchor: 'article'}],
	['hence', {sign: 1, anchor: 'article'}],
	['earlier', {sign: -1, anchor: 'previous'}],
	['before', {sign: -1, anchor: 'previous'}],
	['previously', {sign: -1, anchor: 'previous'}],
	['later', {sign: 1, anchor: 'previous'}],
	['afterwards', {sign: 1, anchor: 'previous'}],
	['afterward', {sign: 1, anchor: 'previous'}],
	['after', {sign: 1, anchor: 'previous'}],
	['prior', {sign: -1, anchor: 'previous'}],
] as const);

// a month ago · two years earlier · three days later · days later · more than a decade ago
export const countedUnits: Finder = (tokens, at) => {
	const start = afterLeads(tokens, at);
	const isRough = start > at && !/^(?:just|only)$/.test(tokens[at]!.lower);
	const isBare = units.has(tokens[start]?.lower ?? '') && !isSingular(tokens, start);
	const count = isBare ? {value: undefined, to: start} : countAt(tokens, start);
	if (!count || (isBare && start !== at)) return undefined;
	let cursor = count.to;
	if (/^(?:full|whole|short|long)$/.test(tokens[cursor]?.lower ?? '')) cursor++;
	const unit = unitAt(tokens, cursor);
	if (!unit) return undefined;
	cursor++;
	if (
		/^(?:and|or)$/.test(tokens[cursor]?.lower ?? '') &&
		tokens[cursor + 1]?.lower === 'a' &&
		tokens[cursor + 2]?.lower === 'half'
	)
		cursor += 3;
	const word = tokens[cursor]?.lower ?? '';
	const way = ago.get(word);
	if (!way) return undefined;
	const next = tokens[cursor + 1];
	// `two days after the vote` counts from the vote, which needs a date of its own.
	if ((word === 'after' || word === 'before' || word === 'prior') && next && next.kind !== 'mark')
		return undefined;
	const value = count.value === undefined ? undefined : Math.round(count.value) * way.sign;
	return {
		from: at,
		to: cursor + 1,
		rule: way.anchor === 'article' ? 'ago' : 'later',
		reading: {...shift(unit, value, way.anchor), direction: way.sign},
		...(isRough ? {modifier: 'APPROX' as const} : {}),
	};
};

const leads = words('just only some about around almost nearly over more less than at least barely roughly');

function afterLeads(tokens: Tokens, at: number): number {
	let start = at;
	while (start < at + 3 && leads.has(tokens[start]?.lower ?? '')) start++;
	return start;
}

// the day before · the day after · the week before · a day earlier (see above)
export const dayBeside: Finder = (tokens, at) => {
	if (tokens[at]?.lower !== 'the') return undefined;
	const unit = unitAt(tokens, at + 1);
	const way = tokens[at + 2]?.lower;
	if (!unit || !isSingular(tokens, at + 1) || (way !== 'before' && way !== 'after')) return undefined;
	const next = tokens[at + 3];
	if (next && next.kind !== 'mark') {
		const day = {yesterday: -1, tomorrow: 1}[next.lower];
		if (unit !== 'day' || day === undefined) return undefined;
		return {from: at, to: at + 4, rule: 'day-word', reading: shift('day', day * 2, 'article')};
	}
	return {from: at, to: at + 3, rule: 'later', reading: shift(unit, way === 'before' ? -1 : 1, 'previous')};
};

const dayWords: ReadonlyMap<string, number> = new Map([
	['today', 0],
	['tonight', 0],
	['yesterday', -1],
	['tomorrow', 1],
]);

// today · yesterday · tomorrow · tonight · the day
export const dayWord: Finder = (tokens, at) => {
	const count = dayWords.get(tokens[at]?.lower ?? '');
	if (count === undefined) return undefined;
	if (tokens[at + 1]?.lower === "'s" && tokens[at]!.lower === 'today') return undefined;
	const reading = shift('day', count, 'article');
	const isNight = tokens[at]!.lower === 'tonight';
	return {from: at, to: at + 1, rule: 'day-word', reading: isNight ? {...reading, part: 'NI'} : reading};
};

// the weekend · this weekend · last weekend · next weekend · that weekend
export const weekend: Finder = (tokens, at) => {
	const word = tokens[at]?.lower ?? '';
	const count = word === 'the' ? 0 : (shifts.get(word) ?? anaphoricShifts.get(word));
	if (count === undefined || tokens[at + 1]?.lower !== 'weekend') return undefined;
	const anchor = anaphoricShifts.has(word) ? 'previous' : 'article';
	const reading: ShiftReading = {...shift('week', count, anchor), weekend: true};
	return {from: at, to: at + 2, rule: word === 'the' ? 'weekend' : 'shifted-weekend', reading};
};

// that night · the next morning · the following evening · last night · this morning
export const shiftedPart: Finder = (tokens, at) => {
	let start = tokens[at]?.lower === 'the' ? at + 1 : at;
	const word = tokens[start]?.lower ?? '';
	const own = start === at ? shifts.get(word) : undefined;
	const count = own ?? anaphoricShifts.get(word) ?? (word === 'next' ? 1 : undefined);
	if (count === undefined) return undefined;
	start++;
	if (tokens[start]?.lower === 'same') start++;
	const part = partAt(tokens, start);
	if (!part) return undefined;
	// `last night` is the night of the day before; `the previous night` too.
	return {
		from: at,
		to: start + 1,
		rule: own === undefined ? 'anaphoric-unit' : 'shifted-unit',
		reading: {...shift('day', count, own === undefined ? 'previous' : 'article'), part},
	};
};

export function partAt(tokens: Tokens, at: number): ShiftReading['part'] {
	const word = tokens[at]?.lower;
	if (word === 'morning') return 'MO';
	if (word === 'afternoon') return 'AF';
	if (word === 'evening') return 'EV';
	return word === 'night' ? 'NI' : undefined;
}
