/** The tokens of a sentence → its clauses: stretches with a verb of their own, cut at marks and at joining words. */

import type {Token} from './time-tokens.ts';
import {words} from './time-words.ts';
import {isFiniteVerb} from './verbs.ts';

/** Indices of tokens, half-open. `opener` is the word that joins it to what stands before. */
export type Clause = {readonly from: number; readonly to: number; readonly opener?: string};

/** Begin a clause with a verb of its own, with or without a comma before. */
const joiners = words(
	'that which who whom whose when where while although though because whereas if unless whether as since after ' +
		'before until once and but or so yet nor',
);
/** Join words and phrases as often as clauses: a clause begins only where a verb and its subject follow. */
const weakJoiners = words('and or but nor yet so as since after before until once than');
const coordinators = words('and or but nor yet so');
const hardMarks = /^[;:—–]$/;

/** Openers of clauses that another clause governs, and that a comma ends. */
const subordinators = words(
	'when where while although though because whereas if unless whether as since after before until once',
);
const relatives = words('which who whom whose that');

export function isSubordinate({opener}: Clause): boolean {
	return opener !== undefined && (subordinators.has(opener) || relatives.has(opener));
}

/**
 * The clauses of the sentence, in order and without gaps. A joining word begins one where a verb follows it; a comma
 * ends a clause under such a word where the clause above it goes on. Parentheses cut nothing.
 */
export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
	const verbs = verbCounts(tokens);
	const hasVerb = (from: number, to: number) => verbs[to]! > verbs[from]!;
	const cuts: {at: number; opener?: string}[] = [{at: 0}];
	let depth = 0;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at]!;
		const last = cuts[cuts.length - 1]!;
		if (token.kind === 'mark') {
			if (token.text === '(') depth++;
			else if (token.text === ')') depth = Math.max(0, depth - 1);
			else if (depth === 0 && hardMarks.test(token.text) && isClauseMark(tokens, at)) cuts.push({at: at + 1});
			else if (token.text === ',' && depth === 0 && endsAtComma(tokens, at, last, hasVerb))
				cuts.push({at: at + 1});
			continue;
		}
		if (depth > 0 || !joiners.has(token.lower)) continue;
		const end = nextBreak(tokens, at + 1);
		if (!hasVerb(at, end)) continue;
		if (weakJoiners.has(token.lower) && !hasSubject(tokens, at + 1, end)) continue;
		if (at === last.at) {
			if (last.opener === undefined) last.opener = token.lower;
			continue;
		}
		if (coordinators.has(token.lower) && !hasVerb(last.at, at)) continue;
		// `That he left surprised nobody`, `that year`
		if (token.lower === 'that' && !isFiniteVerb(tokens, at + 1) && !hasVerb(last.at, at)) continue;
		cuts.push({at, opener: token.lower});
	}
	return cuts
		.map((cut, index) => ({
			from: cut.at,
			to: cuts[index + 1]?.at ?? tokens.length,
			...(cut.opener === undefined ? {} : {opener: cut.opener}),
		}))
		.filter(({from, to}) => from < to);
}

/** The clause above goes on after this comma: `Since he left in May, trade has grown`; `The man, who had left, died`. */
function endsAtComma(
	tokens: readonly Token[],
	at: number,
	{at: from, opener}: {readonly at: number; readonly opener?: string},
	hasVerb: (from: number, to: number) => boolean,
): boolean {
	if (opener === undefined || !hasVerb(from, at)) return false;
	if (relatives.has(opener)) return opener !== 'that' && isFiniteVerb(tokens, at + 1);
	return (
		subordinators.has(opener) &&
		hasVerb(at, nextBreak(tokens, at + 1)) &&
		!/^(?:and|or)$/.test(tokens[at + 1]?.lower ?? '')
	);
}

/** A dash between words, not inside `1914–1918` or `well-known`; a colon not inside `10:35`. */
function isClauseMark(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	const next = tokens[at + 1];
	if (/^[:–]$/.test(token.text)) return next?.spaced === true || (token.text === '–' && token.spaced);
	return true;
}

/** How many finite verbs stand before each token. */
function verbCounts(tokens: readonly Token[]): readonly number[] {
	const counts = [0];
	tokens.forEach((_, index) => {
		counts.push(counts[index]! + (isFiniteVerb(tokens, index) ? 1 : 0));
	});
	return counts;
}

/** Where the stretch after a joining word ends: the next hard mark or joining word, at most a few dozen words on. */
function nextBreak(tokens: readonly Token[], from: number): number {
	const limit = Math.min(tokens.length, from + 30);
	for (let at = from; at < limit; at++) {
		const token = tokens[at]!;
		if (
			token.kind === 'mark'
				? hardMarks.test(token.text)
				: at > from && joiners.has(token.lower) && !coordinators.has(token.lower)
		)
			return at;
	}
	return limit;
}

/** Whether words stand between a joining word and the first verb after it: `and the queen has come`, not `and has come`. */
function hasSubject(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		if (isFiniteVerb(tokens, at)) return at > from && tokens[at - 1]!.lower !== 'to';
		if (tokens[at]!.text === ',') return false;
	}
	return false;
}

/** The clause that holds the token. */
export function clauseAt(clauses: readonly Clause[], token: number): Clause {
	let low = 0;
	let high = clauses.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (clauses[middle]!.from <= token) low = middle;
		else high = middle - 1;
	}
	return clauses[low] ?? {from: 0, to: token + 1};
}

/** Whether the clause has a word outside the tokens from `from` to `to`. */
export function hasWordBeside(tokens: readonly Token[], clause: Clause, from: number, to: number): boolean {
	for (let at = clause.from; at < clause.to; at++) {
		if ((at < from || at >= to) && tokens[at]!.kind === 'word') return true;
	}
	return false;
}
