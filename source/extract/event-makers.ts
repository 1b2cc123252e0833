/** The expressions of a sentence → drafts of events: dates, ranges, open ranges, and sentences that only carry on. */

import {type Clause, clauseAt, hasWordBeside} from './clauses.ts';
import type {EventDraft} from './event-draft.ts';
import type {TimedSentence, TimeExpression} from './time-expressions.ts';
import type {Token} from './time-tokens.ts';
import {granularityOf, intervalOf, thirdOf} from './time-value.ts';
import {words} from './time-words.ts';
import {isFiniteVerb} from './verbs.ts';

/** The drafts of one sentence in source order; `order` and `root` count on from `first`. */
export function draftsOf(timed: TimedSentence, sentenceIndex: number, first: number): readonly EventDraft[] {
	const {expressions} = timed;
	if (expressions.length === 0) return [];
	const drafts: EventDraft[] = [];
	for (let index = 0; index < expressions.length; index++) {
		const one = expressions[index]!;
		if (!isDate(one) || isCompared(timed.tokens, one)) continue;
		const two = expressions[index + 1];
		const base = {
			order: first + drafts.length,
			sentenceIndex,
			timed,
			root: first + drafts.length,
			sequence: 0,
			mentions: [],
		};
		const range = two && isDate(two) ? rangeOf(timed, one, two) : undefined;
		if (range) index++;
		const draft = range ?? datedOf(timed, one);
		if (draft) drafts.push({...base, ...draft});
	}
	return drafts;
}

type Part = Omit<EventDraft, 'order' | 'sentenceIndex' | 'timed' | 'root' | 'sequence' | 'mentions'>;

/** A date of its own: no `now`, no length of time, no adverb `today`, no year without digits. */
function isDate({type, value, rule, direction}: TimeExpression): boolean {
	if (type !== 'DATE' && type !== 'TIME') return false;
	if (rule === 'day-word' && direction === 'present') return false;
	// An age of the world is the background of a sentence, not its date.
	if (rule === 'named-period' && value.includes('/')) return false;
	return granularityOf(value) !== undefined && !/^\d{4}-(?:XX|WXX)/.test(value) && value !== 'XXXX';
}

/** `up from a year ago`, `compared to 2019`, `than in May`: the date of what something is measured by. */
function isCompared(tokens: readonly Token[], {firstToken, rule}: TimeExpression): boolean {
	if (tokens[firstToken - 1]?.lower === 'from' && (rule === 'ago' || rule === 'later')) return true;
	for (let at = firstToken - 1; at >= Math.max(0, firstToken - 8); at--) {
		if (tokens[at]!.kind === 'mark' && /^[,;:—()]$/.test(tokens[at]!.text)) return false;
		if (/^(?:compared|than|versus|unlike)$/.test(tokens[at]!.lower))
			return tokens[at + 1]?.lower !== firstAmount(tokens, at);
	}
	return false;
}

/** `more than 40 people died in May` compares no dates. */
function firstAmount(tokens: readonly Token[], at: number): string | undefined {
	const isAmount = /^(?:more|less|fewer|rather|other)$/.test(tokens[at - 1]?.lower ?? '');
	return isAmount ? tokens[at + 1]?.lower : undefined;
}

/** The clause that holds the expression; of `1914: War breaks out`, the one that follows it. */
function clauseOf({tokens, clauses}: TimedSentence, {firstToken, endToken}: TimeExpression): Clause {
	const own = clauseAt(clauses, firstToken);
	const isAlone = !hasWordBeside(tokens, own, firstToken, endToken);
	return (isAlone ? clauses[clauses.indexOf(own) + 1] : undefined) ?? own;
}

function datedOf(timed: TimedSentence, one: TimeExpression): Part | undefined {
	const whole = intervalOf(one.value);
	const granularity = whole?.granularity ?? granularityOf(one.value);
	if (!granularity) return undefined;
	const clause = clauseOf(timed, one);
	const bound = boundOf(timed.tokens, one, clause.from);
	const modifier = partOf(one);
	const interval = whole && modifier ? thirdOf(whole, modifier) : whole;
	return {
		clause,
		from: bound?.from ?? one.firstToken,
		to: bound?.to ?? one.endToken,
		adjectival: one.adjectival,
		value: one.value.replace(/T.*$/, ''),
		...(modifier && !bound?.exclusive ? {modifier} : {}),
		...placed(interval, bound?.open, bound?.exclusive ?? false),
		...(bound?.open ? {open: bound.open} : {}),
		granularity,
		approximate: one.modifier === 'APPROX',
		basis: one.basis,
		implied: one.implied,
		...(one.direction ? {direction: one.direction} : {}),
		rule: bound?.rule ?? one.rule,
	};
}

const parts = {START: 'start', MID: 'mid', END: 'end'} as const;

/** The edges of a named period have a year of their own; parts of a day and of a week are too small to count. */
function partOf({modifier, rule, value}: TimeExpression): 'start' | 'mid' | 'end' | undefined {
	if (!modifier || modifier === 'APPROX' || rule === 'named-period') return undefined;
	return /^(?:BC)?\d{2,4}(?:-\d\d|-[A-Z][A-Z\d])?$/.test(value) ? parts[modifier] : undefined;
}

function placed(
	interval: {readonly first: number; readonly last: number} | undefined,
	open: 'after' | 'before' | undefined,
	exclusive: boolean,
): {start?: number; end?: number} {
	if (!interval) return {};
	if (open === 'after') return {start: interval.first};
	if (open === 'before') return {end: exclusive ? interval.first - 1 : interval.last};
	return {start: interval.first, end: interval.last};
}

type Bound = {
	readonly from: number;
	readonly to: number;
	readonly open: 'after' | 'before';
	/** Whether the date itself lies outside. */
	readonly exclusive: boolean;
	readonly rule: string;
};

const nearness = words('shortly just right soon long immediately even');

// since May · from 2019 on · before 2019 · by 2030 · until March · shortly before the elections in November
function boundOf(tokens: readonly Token[], one: TimeExpression, start: number): Bound | undefined {
	let at = one.firstToken - 1;
	if (tokens[at]?.lower === 'least' && tokens[at - 1]?.lower === 'at') at -= 2;
	const word = at >= start ? tokens[at]!.lower : '';
	const near = nearness.has(tokens[at - 1]?.lower ?? '') && at - 1 >= start ? at - 1 : at;
	if (word === 'since') {
		const from = tokens[at - 1]?.lower === 'ever' && at > start ? at - 1 : at;
		return {from, to: one.endToken, open: 'after', exclusive: false, rule: 'open-range'};
	}
	const next = tokens[one.endToken]?.lower;
	if (word === 'from' && (next === 'on' || next === 'onward' || next === 'onwards')) {
		return {from: at, to: one.endToken + 1, open: 'after', exclusive: false, rule: 'open-range'};
	}
	if (word === 'before')
		return {from: near, to: one.endToken, open: 'before', exclusive: true, rule: 'before-date'};
	if (word === 'by' || word === 'until' || word === 'till') {
		return {from: at, to: one.endToken, open: 'before', exclusive: false, rule: 'before-date'};
	}
	const event = /^(?:in|of|on|last|this)$/.test(word) ? beforeEvent(tokens, at, start) : undefined;
	return event === undefined
		? undefined
		: {from: event, to: one.endToken, open: 'before', exclusive: false, rule: 'before-event'};
}

/** `shortly before the American elections` in front of `in November`: where its words begin. */
function beforeEvent(tokens: readonly Token[], end: number, start: number): number | undefined {
	for (let at = end - 1; at >= Math.max(start, end - 7); at--) {
		const token = tokens[at]!;
		if (token.kind === 'mark' && !/^[-–’']$/.test(token.text)) return undefined;
		if (isFiniteVerb(tokens, at)) return undefined;
		if (token.lower === 'before') return nearness.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
	}
	return undefined;
}

// 1636–1638 · from March to May · between 2019 and 2021
function rangeOf(timed: TimedSentence, one: TimeExpression, two: TimeExpression): Part | undefined {
	const {tokens} = timed;
	if (two.firstToken - one.endToken !== 1) return undefined;
	const link = tokens[one.endToken]!.lower;
	const before = tokens[one.firstToken - 1]?.lower ?? '';
	const isDash = /^[-–—]$/.test(link);
	const isFromTo = /^(?:to|until|till|through)$/.test(link);
	if (!isDash && !isFromTo && !(link === 'and' && before === 'between')) return undefined;
	const [first, last] = [intervalOf(one.value), intervalOf(two.value)];
	const granularity = first?.granularity ?? granularityOf(one.value);
	if (!granularity || (first && last && first.first > last.last)) return undefined;
	const hasLead = before === 'from' || before === 'between';
	return {
		clause: clauseOf(timed, one),
		from: hasLead ? one.firstToken - 1 : one.firstToken,
		to: two.endToken,
		adjectival: two.adjectival,
		value: `${one.value.replace(/T.*$/, '')}/${two.value.replace(/T.*$/, '')}`,
		...(first && last ? {start: first.first, end: last.last} : {}),
		granularity,
		approximate: one.modifier === 'APPROX' || two.modifier === 'APPROX',
		basis: one.basis === 'explicit' && two.basis === 'explicit' ? 'explicit' : 'relative',
		implied: [...new Set([...one.implied, ...two.implied])],
		...(one.direction ? {direction: one.direction} : {}),
		rule: 'date-range',
	};
}

// Later, … · Initially, … · A day later, … · Shortly afterwards, …
const signals = words('later initially afterwards afterward subsequently thereafter then');

/** How many tokens of an order signal the sentence begins with, and whether it counts days: `A day later`. */
export function orderSignal(
	timed: TimedSentence,
): {readonly to: number; readonly counted: boolean} | undefined {
	const {tokens, expressions} = timed;
	const first = expressions[0];
	// What an expression says of no certain date, as `a day later` after a week, orders all the same.
	if (first && first.firstToken === 0 && first.rule === 'later' && first.reading.kind === 'shift') {
		return first.reading.direction > 0 && !isDate(first) ? {to: first.endToken, counted: true} : undefined;
	}
	let at = 0;
	if (/^(?:shortly|soon|immediately)$/.test(tokens[0]?.lower ?? '')) at++;
	if (!signals.has(tokens[at]?.lower ?? '')) return undefined;
	const to = at + 1;
	const isFree = tokens[to]?.text === ',' || (at > 0 && tokens[to]?.kind === 'word');
	return isFree && expressions.every(one => !isDate(one)) ? {to, counted: false} : undefined;
}
