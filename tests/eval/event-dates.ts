/** Blocks and the day of publication → the day that each word's happening belongs to: its clause's date, or what is carried over. */

import type {Block} from '../../source/article/block.ts';
import {spanOf} from '../../source/article/block.ts';
import {isoDate, parseIsoDate, parsePartialDate} from '../../source/article/partial-date.ts';
import {type Clause, clauseAt} from '../../source/extract/clauses.ts';
import {claimingVerbs, tellingVerbs} from '../../source/extract/label-words.ts';
import {directionOf} from '../../source/extract/tense.ts';
import {readTimes, type TimedSentence, type TimeExpression} from '../../source/extract/time-expressions.ts';
import {intervalOf} from '../../source/extract/time-value.ts';

/** A word of the text; `date` is a day, a month or a year. */
export type DatedSpan = {readonly start: number; readonly end: number; readonly date: string};

export function eventDates(blocks: readonly Block[], dct: string): readonly DatedSpan[] {
	const times = readTimes(blocks, parsePartialDate(dct));
	const lead = leadDay(times, dct);
	return times.flatMap(timed => {
		const {sentence, tokens} = timed;
		const dated = timed.expressions.filter(isDate);
		return tokens.flatMap((token, at) => {
			if (token.kind !== 'word') return [];
			const {start, end} = spanOf(sentence.block, token.from, token.to);
			return [{start, end, date: dateAt(timed, dated, at) ?? (isPresent(timed, at) ? dct : lead)}];
		});
	});
}

function isDate({type, value, adjectival, rule}: TimeExpression): boolean {
	if ((type !== 'DATE' && type !== 'TIME') || adjectival || rule === 'named-period') return false;
	return /^\d{4}/.test(value) && !value.includes('/') && intervalOf(value) !== undefined;
}

/** The date in the word's own clause that is nearest; that of another clause, unless the word reports. */
function dateAt(timed: TimedSentence, dated: readonly TimeExpression[], at: number): string | undefined {
	const {tokens, clauses} = timed;
	const own = clauseAt(clauses, at);
	const inOwn = dated.filter(one => clauseAt(clauses, one.firstToken) === own);
	const {lower} = tokens[at]!;
	const reports = tellingVerbs.has(lower) || claimingVerbs.has(lower);
	const candidates = inOwn.length > 0 || reports ? inOwn : dated;
	const nearest = [...candidates].sort(
		(a, b) => distance(timed, own, at, a) - distance(timed, own, at, b),
	)[0];
	return nearest && written(nearest.value);
}

/** Tokens between word and date; what another predicate or a comma keeps apart is farther. */
function distance(
	{tokens}: TimedSentence,
	clause: Clause,
	at: number,
	{firstToken, endToken}: TimeExpression,
): number {
	const [from, to] = at < firstToken ? [at + 1, firstToken] : [endToken, at];
	let far = to - from;
	for (let between = from; between < to; between++) {
		if (/^(?:,|and|but)$/.test(tokens[between]!.lower)) far += 6;
	}
	return far + (firstToken === clause.from || firstToken === clause.from + 1 ? 1 : 0);
}

/** A week or a season as the month of its first day, a day without its hour. */
function written(value: string): string {
	const plain = value.replace(/T.*$/, '');
	if (/^\d{4}(?:-\d\d){0,2}$/.test(plain)) return plain;
	return isoDate(intervalOf(plain)!.first).slice(0, 7);
}

/** The first day of the week before that the first five sentences name, otherwise the day of publication. */
function leadDay(times: readonly TimedSentence[], dct: string): string {
	const today = parseIsoDate(dct);
	if (today === undefined) return dct;
	for (const {expressions} of times.slice(0, leadSentences)) {
		for (const {value} of expressions) {
			const day = parseIsoDate(value.slice(0, 10));
			if (day !== undefined && day < today && today - day < 8) return isoDate(day);
		}
	}
	return dct;
}

const leadSentences = 6;

function isPresent({tokens, clauses}: TimedSentence, at: number): boolean {
	return directionOf(tokens, at + 1, at + 1, clauseAt(clauses, at)) !== 'past';
}
