/** Blocks and the article's date → the dated events of the text, in order of time. */

import type {DatedEvent} from '../article/article.ts';
import type {Block} from '../article/block.ts';
import {spanOf} from '../article/block.ts';
import {dayNumber, type PartialDate} from '../article/partial-date.ts';
import {safeLine} from '../article/safe-text.ts';
import type {Span} from '../article/span.ts';
import type {EventDraft} from './event-draft.ts';
import {draftsOf} from './event-makers.ts';
import {carriedOn, noParents, parentsAfter} from './event-order.ts';
import {refiners} from './event-refiners.ts';
import {labelOf, opensWithPronoun, subjectName} from './labels.ts';
import {readTimes, type TimedSentence} from './time-expressions.ts';
import type {Token} from './time-tokens.ts';
import {isoDay} from './time-value.ts';
import {isTentative} from './verbs.ts';

/** Every dated event of the text. The same blocks and date give the same events, whatever the day. */
export function findEvents(
	blocks: readonly Block[],
	articleDate: PartialDate | undefined,
	told?: number,
): readonly DatedEvent[] {
	const times = readTimes(blocks, articleDate, told);
	const made: EventDraft[] = [];
	let parents = noParents;
	times.forEach((timed, index) => {
		if (timed.sentence.block.kind === 'heading') {
			parents = {...parents, near: undefined};
			return;
		}
		const drafts = draftsOf(timed, index, made.length);
		const next = drafts.length > 0 ? undefined : carriedOn(timed, index, made.length, parents);
		for (const draft of next ? [next] : drafts) {
			made.push(draft);
			parents = parentsAfter(parents, draft);
		}
	});
	const kept = refiners.reduce<readonly EventDraft[]>((drafts, refine) => refine(drafts), made);
	const today = dayOf(articleDate);
	return [...kept].sort(byTime).map((draft, id) => finished(draft, id, today, times));
}

function dayOf(date: PartialDate | undefined): {readonly first: number; readonly last: number} | undefined {
	if (date?.year === undefined) return undefined;
	const {year, month, day} = date;
	if (month === undefined) return {first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31)};
	const first = dayNumber(year, month, day ?? 1);
	return {first, last: day === undefined ? dayNumber(year, month, 28) : first};
}

const coarseness = ['century', 'decade', 'year', 'quarter', 'season', 'month', 'week', 'day'];

/**
 * By its first day (of an event known only to end by a day, that day); then coarser before finer, as a header over
 * it; then closed before open; then what carries on after what it carries on; then source order.
 */
function byTime(a: EventDraft, b: EventDraft): number {
	const [one, two] = [placeOf(a), placeOf(b)];
	if (one !== two) return one < two ? -1 : 1;
	return (
		coarseness.indexOf(a.granularity) - coarseness.indexOf(b.granularity) ||
		Number(a.open === 'after') - Number(b.open === 'after') ||
		a.root - b.root ||
		a.sequence - b.sequence ||
		a.order - b.order
	);
}

function placeOf({start, end}: EventDraft): number {
	return start ?? (end === undefined ? Number.POSITIVE_INFINITY : end - 0.5);
}

function finished(
	draft: EventDraft,
	id: number,
	today: {readonly first: number; readonly last: number} | undefined,
	times: readonly TimedSentence[],
): DatedEvent {
	const {timed, clause, from, to} = draft;
	const {tokens, clauses, sentence} = timed;
	const time = timeOf(draft, today);
	const words = sentence.block.text.slice(tokens[from]!.from, tokens[to - 1]!.to);
	const label = labelOf({
		tokens,
		clauses,
		clause,
		omitted: omittedIn(draft),
		date: {from, to},
		subject: subjectBefore(draft, times),
	});
	return {
		id,
		label: label || safeLine(words).slice(0, 60),
		span: spanOfTokens(timed, from, to),
		words: safeLine(words),
		clause: spanOfTokens(timed, Math.min(clause.from, from), Math.max(clause.to, to)),
		sentence: spanOf(sentence.block, sentence.from, sentence.to),
		mentions: draft.mentions.map(mention => spanOfTokens(mention.timed, mention.from, mention.to)),
		value: draft.value,
		...(draft.modifier ? {modifier: draft.modifier} : {}),
		...(draft.start === undefined ? {} : {start: isoDay(draft.start)}),
		...(draft.end === undefined ? {} : {end: isoDay(draft.end)}),
		...(draft.open ? {open: draft.open} : {}),
		granularity: draft.granularity,
		approximate: draft.approximate,
		basis: draft.basis,
		implied: draft.implied,
		time,
		tentative: time !== 'past' && isTentative(tokens.slice(clauseBefore(draft), clause.to)),
		sequence: draft.sequence,
		rule: draft.rule,
	};
}

/** Where dates stand that the label leaves out: the event's own, and others of the sentence that describe no noun. */
function omittedIn({timed, from, to}: EventDraft): readonly {readonly from: number; readonly to: number}[] {
	const others = timed.expressions
		.filter(({type, adjectival}) => (type === 'DATE' || type === 'TIME') && !adjectival)
		.map(({firstToken, endToken}) => ({from: firstToken, to: endToken}))
		.filter(other => other.to <= from || other.from >= to);
	return [...others, {from, to}].sort((a, b) => a.from - b.from);
}

function spanOfTokens({sentence, tokens}: TimedSentence, from: number, to: number): Span {
	return spanOf(sentence.block, tokens[from]!.from, tokens[to - 1]!.to);
}

/** The start of the clause and of the one that reports it: `have hinted that she could travel`. */
function clauseBefore({timed, clause}: EventDraft): number {
	if (clause.opener !== 'that') return clause.from;
	const index = timed.clauses.indexOf(clause);
	return timed.clauses[index - 1]?.from ?? clause.from;
}

/** Present: the stretch holds the article's own day. Without that day, what the verb looks ahead to is ahead. */
function timeOf(
	{start, end, open, direction, timed, clause}: EventDraft,
	today: {readonly first: number; readonly last: number} | undefined,
): DatedEvent['time'] {
	if (!today || (start === undefined && end === undefined)) return direction === 'ahead' ? 'ahead' : 'past';
	if (start !== undefined && start > today.last) return 'ahead';
	// `had been at war since 1882`: what went on then has ended.
	if (open === 'after') return hasEnded(timed.tokens.slice(clause.from, clause.to)) ? 'past' : 'present';
	if (open === 'before') return end! < today.last || direction === 'past' ? 'past' : 'ahead';
	return end !== undefined && end < today.first ? 'past' : 'present';
}

function hasEnded(tokens: readonly Token[]): boolean {
	return (
		tokens.some(({lower}) => lower === 'had') &&
		!tokens.some(({lower}) => /^(?:has|have|is|are)$/.test(lower))
	);
}

/** How many sentences back the name behind a pronoun is looked for. */
const memory = 6;

/** The name that opens an earlier clause, or a sentence before it that only sentences with the same pronoun follow. */
function subjectBefore(
	{timed, clause, sentenceIndex}: EventDraft,
	times: readonly TimedSentence[],
): readonly Token[] | undefined {
	for (let index = timed.clauses.indexOf(clause); index >= 0; index--) {
		const name = subjectName(timed.tokens, timed.clauses[index]!);
		if (name) return name;
	}
	for (let index = sentenceIndex - 1; index >= Math.max(0, sentenceIndex - memory); index--) {
		const {tokens, clauses} = times[index]!;
		const name = clauses[0] && subjectName(tokens, clauses[0]);
		if (name) return name;
		if (!clauses[0] || !opensWithPronoun(tokens, clauses[0])) return undefined;
	}
	return undefined;
}
