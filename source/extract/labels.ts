/** The clause of an event → its label: a headline of at most 60 characters in the article's own words. */

import {type Clause, isSubordinate} from './clauses.ts';
import {fit} from './label-fit.ts';
import {coreOf, phraseBefore, verbIn, withoutTime} from './label-parts.ts';
import {claimingVerbs, determiners, fillers, prepositions, pronouns, tellingVerbs} from './label-words.ts';
import type {Token} from './time-tokens.ts';
import {isCapitalised} from './time-words.ts';
import {isFiniteVerb} from './verbs.ts';

type Tokens = readonly Token[];

/** What a label is made from. Clauses and `omitted` are indices of `tokens`. */
export type LabelInput = {
	readonly tokens: Tokens;
	readonly clauses: readonly Clause[];
	/** The clause that holds the expression of time. */
	readonly clause: Clause;
	/** The expressions of time in the sentence, in order; without those that describe a noun and so belong to the label. */
	readonly omitted: readonly Clause[];
	/** The expression that dates this event. */
	readonly date: Clause;
	/** The name that a pronoun for a subject stands for, if the text before gives one. */
	readonly subject: Tokens | undefined;
};

export function labelOf(input: LabelInput): string {
	return fit(namedSubject(mainTokens(input), input));
}

/** The statement to be told: the reported clause of a verb of saying, a relative clause with its noun, or the clause. */
function mainTokens({tokens, clauses, clause: whole, omitted, date}: LabelInput): Tokens {
	const index = clauses.indexOf(whole);
	const next = clauses[index + 1];
	const clause = predicateAround(tokens, whole, omitted, date);
	const from = clause.opener === undefined ? clause.from : clause.from + 1;
	const own = withLastInfinitive(withoutTime(tokens, from, clause.to, omitted), tokens[date.from]!);
	const reported = next && isComplement(tokens, next) ? next : undefined;
	const verb = sayingVerb(tokens, from, clause.to);
	if (reported && verb && tellingVerbs.has(verb.lower)) {
		const complement = coreOf(withoutTime(tokens, reported.from + 1, reported.to, omitted));
		if (verbIn(complement) > 0) return complement;
	}
	if (isRelative(tokens, clauses, clause)) {
		const end = endOfWords(tokens, {from: 0, to: clause.from});
		const start = phraseBefore(tokens, end, clauses[index - 1]?.from ?? 0);
		if (start < end) return [...tokens.slice(start, end), ...coreOf(own)];
	}
	const core = coreOf(withoutAttribution(own));
	if (verbIn(core) === 0) {
		if (clause.from > whole.from) return [...subjectOf(tokens, whole, omitted), ...core];
		return withSubject(core, {tokens, clauses, clause: whole, omitted});
	}
	if (!reported && verb && core[core.length - 1] === verb) {
		const words = wordsAfter(tokens, verb, omitted);
		if (words.length > 0) return [...core, ...words];
	}
	if (reported && verb && core[core.length - 1] === verb) {
		return [...core, ...coreOf(withoutTime(tokens, reported.from, reported.to, omitted))];
	}
	if (core.filter(({kind}) => kind === 'word').length < 3 && verbIn(core) < 0 && index > 0) {
		const before = clauses[index - 1]!;
		const end = endOfWords(tokens, before);
		const start = phraseBefore(tokens, end, before.from);
		return start < end ? [...tokens.slice(start, clause.from), ...core] : core;
	}
	return core;
}

/** `On Monday Novak said: “The port is closed.”`: what is said. */
function wordsAfter(tokens: Tokens, verb: Token, omitted: readonly Clause[]): Tokens {
	let from = tokens.indexOf(verb) + 1;
	while (/^[,:]$/.test(tokens[from]?.text ?? '')) from++;
	const words = withoutTime(tokens, from, tokens.length, omitted);
	return words.filter(({kind}) => kind === 'word').length > 2 ? words : [];
}

/** `hope to raise funds and build over the week-end a pier`: of two infinitives the one that stands by the date. */
function withLastInfinitive(tokens: Tokens, date: Token): Tokens {
	const to = tokens.findIndex(({lower}, at) => lower === 'to' && isBareVerb(tokens, at + 1));
	if (to < 1) return tokens;
	const and = tokens.findLastIndex(({lower, from}, at) => lower === 'and' && from < date.from && at > to);
	if (and < 0 || !isBareVerb(tokens, and + 1) || verbIn(tokens.slice(to)) >= 0) return tokens;
	return [...tokens.slice(0, to + 1), ...tokens.slice(and + 1)];
}

/** A word that can be an infinitive, by what follows it: `build the`, `talk with`. */
function isBareVerb(tokens: Tokens, at: number): boolean {
	const [word, next] = [tokens[at], tokens[at + 1]];
	if (word?.kind !== 'word' || isCapitalised(word.text) || next?.kind !== 'word') return false;
	if (determiners.has(word.lower) || /(?:s|ed|ing|ion|ment|ity|ness|ance|ence)$/.test(word.lower))
		return false;
	return tokens[at - 1]!.lower === 'to' || determiners.has(next.lower) || prepositions.has(next.lower);
}

/** Of `was founded in 1880 and burnt down in 1932`, the predicate with the event's own date. */
function predicateAround(tokens: Tokens, clause: Clause, omitted: readonly Clause[], date: Clause): Clause {
	let {from, to} = clause;
	for (let at = clause.from + 1; at < clause.to; at++) {
		if (!/^(?:and|but)$/.test(tokens[at]!.lower) || !isFiniteVerb(tokens, at + 1)) continue;
		const isOther = (one: Clause) =>
			one.from >= clause.from && one.to <= clause.to && one.from < at !== date.from < at;
		// `sells tools and opened a shop in May`: the shop. A date before `and` may be that of both halves.
		if (date.from > at) from = at + 1;
		else if (omitted.some(isOther)) to = Math.min(to, at);
	}
	return from === clause.from ? {...clause, to} : {from, to};
}

/** What stands before the verb of a clause. */
function subjectOf(tokens: Tokens, clause: Clause, omitted: readonly Clause[]): Tokens {
	const from = clause.opener === undefined ? clause.from : clause.from + 1;
	const core = coreOf(withoutTime(tokens, from, clause.to, omitted));
	const verb = verbIn(core);
	return verb < 0 ? core : core.slice(0, verb);
}

/** A clause that begins with its verb: the date itself is its subject, or it shares that of a clause before it. */
function withSubject(
	core: Tokens,
	{tokens, clauses, clause, omitted}: Omit<LabelInput, 'subject' | 'date'>,
): Tokens {
	const date = omitted.find(({from, to}) => from >= clause.from && tokens[to] === core[0]);
	if (date) return [...tokens.slice(date.from, date.to), ...core];
	for (let index = clauses.indexOf(clause) - 1; index >= 0; index--) {
		const before = clauses[index]!;
		if (isSubordinate(before) && index > 0) continue;
		const subject = subjectOf(tokens, before, omitted);
		if (subject.length > 0) return [...subject, ...core];
	}
	return core;
}

function endOfWords(tokens: Tokens, {from, to}: Clause): number {
	let end = to;
	while (end > from && tokens[end - 1]!.kind === 'mark') end--;
	return end;
}

/** A clause with `that` right after a verb of saying: what was said. */
function isComplement(tokens: Tokens, clause: Clause): boolean {
	if (clause.opener !== 'that') return false;
	for (let at = clause.from - 1; at >= Math.max(0, clause.from - 6); at--) {
		const word = tokens[at]!.lower;
		if (tellingVerbs.has(word) || claimingVerbs.has(word)) return true;
	}
	return false;
}

function isRelative(tokens: Tokens, clauses: readonly Clause[], clause: Clause): boolean {
	if (!/^(?:that|which|who)$/.test(clause.opener ?? '') || clauses[0] === clause) return false;
	return !isComplement(tokens, clause) && isFiniteVerb(tokens, clause.from + 1);
}

function sayingVerb(tokens: Tokens, from: number, to: number): Token | undefined {
	for (let at = to - 1; at >= from; at--) {
		const token = tokens[at]!;
		if (tellingVerbs.has(token.lower) || claimingVerbs.has(token.lower)) return token;
	}
	return undefined;
}

/** `The move, he said, would help` → `The move would help`. */
function withoutAside(tokens: Tokens, verb: number): Tokens {
	const end = tokens[verb + 1]?.text === ',' ? verb + 1 : -1;
	const start = tokens.findLastIndex((token, index) => index < verb && token.text === ',');
	if (end < 0 || start < 1 || end - start > longestAside) return tokens;
	return [...tokens.slice(0, start), ...tokens.slice(end + 1)];
}

const longestAside = 8;

/** `according to the list, the ship sank` → `the ship sank` */
function withoutOpening(tokens: Tokens): Tokens {
	const comma = tokens.findIndex(({text}) => text === ',');
	const isOpening = comma > 0 && (prepositions.has(tokens[0]!.lower) || tokens[0]!.lower === 'according');
	return isOpening && verbIn(tokens.slice(comma + 1)) > 0 ? tokens.slice(comma + 1) : tokens;
}

/** `Police said the ship sank` → `the ship sank`; `the ship sank, police said` → `the ship sank`. */
function withoutAttribution(all: Tokens): Tokens {
	const said = all.findIndex(token => /^(?:said|says)$/.test(token.lower));
	const tokens = said < 0 ? all : withoutAside(all, said);
	if (tokens !== all && verbIn(tokens) >= 0) return tokens;
	const verb = tokens.findIndex(token => /^(?:said|says)$/.test(token.lower));
	if (verb < 0) return tokens;
	const after = withoutOpening(tokens.slice(verb + 1));
	const hasStatement =
		after.length > 3 && verbIn(after) >= 0 && after[0]!.kind === 'word' && !prepositions.has(after[0]!.lower);
	if (hasStatement && !tokens.slice(0, verb).some(({text}) => text === ',')) return after;
	const comma = tokens.findLastIndex((token, index) => index < verb && token.text === ',');
	const before = tokens.slice(0, Math.max(0, comma));
	return after.length < 8 && verbIn(before) >= 0 ? before : tokens;
}

/** A pronoun at the start gives way to the name that it stands for. */
function namedSubject(tokens: Tokens, {subject}: LabelInput): Tokens {
	const first = tokens[0];
	if (!first || !subject || !pronouns.has(first.lower)) return tokens;
	return [
		...subject.map((token, index) => (index === 0 ? {...token, spaced: first.spaced} : token)),
		...tokens.slice(1),
	];
}

/** Whether a pronoun stands before the verb of a clause: `In May he left`. */
export function opensWithPronoun(tokens: Tokens, clause: Clause): boolean {
	const verb = tokens.findIndex((_, at) => at >= clause.from && isFiniteVerb(tokens, at));
	return verb > 0 && pronouns.has(tokens[verb - 1]!.lower);
}

/** The name that a clause begins with: its subject, for pronouns after it. */
export function subjectName(tokens: Tokens, clause: Clause): Tokens | undefined {
	for (let at = clause.from; at < clause.to && at < clause.from + 20; at++) {
		const token = tokens[at]!;
		if (isFiniteVerb(tokens, at)) return undefined;
		const isName =
			token.kind === 'word' &&
			isCapitalised(token.text) &&
			!determiners.has(token.lower) &&
			!pronouns.has(token.lower);
		const isOpening =
			at === clause.from &&
			(prepositions.has(token.lower) || fillers.has(token.lower) || /ly$|er$/.test(token.lower));
		if (!isName || isOpening || prepositions.has(tokens[at - 1]?.lower ?? '')) continue;
		let to = at + 1;
		while (to < clause.to && tokens[to]!.kind === 'word' && isCapitalised(tokens[to]!.text)) to++;
		// A name and its verb: nothing but an adverb or an apposition stands between them.
		const next = tokens[to];
		if (
			next &&
			(isFiniteVerb(tokens, to) || next.text === ',' || /ly$/.test(next.lower) || fillers.has(next.lower))
		) {
			return tokens.slice(at, to);
		}
	}
	return undefined;
}
