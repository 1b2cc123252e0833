/** The clause of an event → its label: a headline of at most 60 characters in the article's own words. */

import {safeLine} from '../article/safe-text.ts';
import {type Clause, isSubordinate} from './clauses.ts';
import {coreOf, phraseBefore, verbIn, withoutTime} from './label-parts.ts';
import {claimingVerbs, determiners, fillers, prepositions, pronouns, tellingVerbs} from './label-words.ts';
import type {Token} from './time-tokens.ts';
import {isCapitalised} from './time-words.ts';
import {isFiniteVerb} from './verbs.ts';

type Tokens = readonly Token[];

export const labelLength = 60;

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
	const own = withoutTime(tokens, from, clause.to, omitted);
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

/** Of `was founded in 1880 and burnt down in 1932`, the predicate with the event's own date. */
function predicateAround(tokens: Tokens, clause: Clause, omitted: readonly Clause[], date: Clause): Clause {
	let {from, to} = clause;
	for (let at = clause.from + 1; at < clause.to; at++) {
		if (!/^(?:and|but)$/.test(tokens[at]!.lower) || !isFiniteVerb(tokens, at + 1)) continue;
		const isOther = (one: Clause) =>
			one.from >= clause.from && one.to <= clause.to && one.from < at !== date.from < at;
		if (!omitted.some(isOther)) continue;
		if (date.from > at) from = at + 1;
		else to = Math.min(to, at);
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

/** `Police said the ship sank` → `the ship sank`; `the ship sank, police said` → `the ship sank`. */
function withoutAttribution(tokens: Tokens): Tokens {
	const verb = tokens.findIndex(token => /^(?:said|says)$/.test(token.lower));
	if (verb < 0) return tokens;
	const after = tokens.slice(verb + 1);
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

/** At most `labelLength` characters: spare words go first, then phrases from the end, at last the words that are too many. */
function fit(tokens: Tokens): string {
	const whole = trimmed(tokens);
	let text = write(whole);
	if (text.length <= labelLength) return text;
	const spare = whole.filter((token, index) => !isSpare(token) || index === 0);
	text = write(spare);
	if (text.length <= labelLength) return text;
	const leaner = withoutSubjectPhrase(spare);
	text = write(leaner);
	if (text.length <= labelLength) return text;
	return shortened(leaner) ?? ellipsis(text);
}

function isSpare(token: Token): boolean {
	return (
		fillers.has(token.lower) ||
		(/ly$/.test(token.lower) &&
			token.lower.length > 5 &&
			!/^(?:family|early|daily|only|assembly|reply|supply|italy|july|ally|monopoly)$/.test(token.lower))
	);
}

/** `the price of salt in the towns has risen` → without `in the towns`: the last phrase between subject and verb. */
function withoutSubjectPhrase(tokens: Tokens): Tokens {
	const verb = verbIn(tokens);
	if (verb < 4) return tokens;
	for (let at = verb - 1; at > 1; at--) {
		const token = tokens[at]!;
		if (token.kind === 'mark') return tokens;
		if (prepositions.has(token.lower) && token.lower !== 'of')
			return [...tokens.slice(0, at), ...tokens.slice(verb)];
	}
	return tokens;
}

/** Cut before a preposition or a joining word, as late as it fits; undefined where a number or too much would be lost. */
function shortened(tokens: Tokens): string | undefined {
	const verb = verbIn(tokens);
	for (let at = tokens.length - 1; at > Math.max(verb + 1, 2); at--) {
		const token = tokens[at]!;
		const isBoundary =
			token.kind === 'word'
				? prepositions.has(token.lower) || /^(?:and|or|but|that|which|who|while)$/.test(token.lower)
				: /^[,;:–—]$/.test(token.text);
		if (!isBoundary) continue;
		const text = write(trimmed(tokens.slice(0, at)));
		if (text.length > labelLength) continue;
		const kept = ellipsis(write(tokens));
		const losesNumber = /\d/.test(kept.slice(text.length));
		return text.length >= 24 && !losesNumber ? text : undefined;
	}
	return undefined;
}

/** The words that fit, and `…`. */
function ellipsis(text: string): string {
	const cut = text.lastIndexOf(' ', labelLength - 1);
	const kept = cut > 0 ? text.slice(0, cut) : text.slice(0, labelLength - 1);
	return `${kept.replace(/[\s,;:–—.-]+$/u, '').replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Without joining words and marks at its ends. */
function trimmed(tokens: Tokens): Tokens {
	let from = 0;
	let to = tokens.length;
	const isLoose = (token: Token) => token.kind === 'mark' && !/^[“”"‘’$€£¥%«»#+)]$/.test(token.text);
	while (
		from < to &&
		(isLoose(tokens[from]!) || /^(?:and|but|or|so|yet|then|that|["”’])$/.test(tokens[from]!.lower))
	)
		from++;
	while (to > from && (isLoose(tokens[to - 1]!) || (to - from > 2 && isDangling(tokens[to - 1]!)))) to--;
	return tokens.slice(from, to);
}

function isDangling(token: Token): boolean {
	return (
		prepositions.has(token.lower) ||
		determiners.has(token.lower) ||
		/^(?:and|but|or|just|when|while|where|which|who|only)$/.test(token.lower)
	);
}

/** The tokens as text, with the spaces that stood before them, marks in pairs, and a capital. */
function write(tokens: Tokens): string {
	let text = '';
	tokens.forEach((token, index) => {
		if (index > 0 && (token.spaced || !follows(tokens[index - 1]!, token))) text += ' ';
		text += token.text;
	});
	const line = balanced(safeLine(text)).replace(/[\s.,;:!?–—-]+(?=[”"’]?$)/u, '');
	// `iPhone` keeps its own capitals.
	return /^\p{Ll}\p{L}*\p{Lu}/u.test(line) ? line : line.charAt(0).toUpperCase() + line.slice(1);
}

/** Tokens that stood apart in the text need a space, unless the later one is a mark that hangs on. */
function follows(before: Token, token: Token): boolean {
	return before.to === token.from || (token.kind === 'mark' && /^[,.;:!?”)%]$/.test(token.text));
}

/** Quotation marks that lost their partner go too. */
function balanced(text: string): string {
	const opening = (text.match(/“/g) ?? []).length;
	const closing = (text.match(/”/g) ?? []).length;
	const straight = (text.match(/"/g) ?? []).length;
	let result = text;
	if (opening !== closing) result = result.replace(/[“”]/g, '');
	if (straight % 2 === 1) result = result.replaceAll('"', '');
	return result;
}
