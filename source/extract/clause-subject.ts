/** A clause, or a verb that shares another’s subject → the phrase that the clause is about. */

import {
	beforeBrackets,
	isAdverb,
	isAuxiliary,
	isNumber,
	linking,
	type NameEnd,
	type Phrase,
	reach,
	shortens,
} from './noun-phrase.ts';
import {reportingVerb} from './reporting-verbs.ts';
import type {Token} from './speech-tokens.ts';
import {
	bodyNouns,
	boundaries,
	determiners,
	prepositions,
	pronouns,
	roleNouns,
	times,
} from './speech-words.ts';

/** The subject of the clause that starts at `start`: past what opens the sentence, the first phrase that can act. */
export function clauseSubject(
	tokens: readonly Token[],
	start: number,
	limit: number,
	nameEnd: NameEnd,
): Phrase | undefined {
	const stop = Math.min(limit, start + 3 * reach);
	for (let at = afterDateline(tokens, start, stop); at < stop; ) {
		const token = tokens[at]!;
		const end = nameEnd(at);
		const adverb =
			at === start && end === undefined && /.{3}ly$/.test(token.lower) && !tokens[at + 1]?.capital;
		if (token.kind !== 'word' || isOpeningWord(token) || adverb) {
			at++;
			continue;
		}
		if (end !== undefined && standsAlone(tokens, end)) return {first: at, last: end};
		// `Note that the pier is closed`
		if (imperative.test(token.lower) && tokens[at + 1]?.lower === 'that') return undefined;
		const comma =
			end === undefined && opensAside(tokens, at, stop) ? commaAfter(tokens, at, stop) : undefined;
		if (comma === undefined)
			return pronouns.has(token.lower) ? {first: at, last: at} : nominalFrom(tokens, at, stop, nameEnd);
		if (comma < 0) return nameBefore(tokens, at, stop, nameEnd);
		at = comma + 1;
	}
	return undefined;
}

const imperative = /^(?:note|remember|suppose|assume|imagine|consider|say|see|recall)$/;

/** How many tokens the place and the agency that open a report can have. */
const longestDateline = 8;

/** `EASTMARK, Norland - Kroon left.`, `EASTMARK (NNA) — Kroon left.`: behind the dash. */
function afterDateline(tokens: readonly Token[], start: number, limit: number): number {
	const {text, kind} = tokens[start] ?? {text: '', kind: 'sign'};
	if (start > 0 || kind !== 'word' || text.length < 3 || text !== text.toUpperCase()) return start;
	const end = Math.min(limit, start + longestDateline);
	for (let at = start + 1; at < end; at++) if (/^[—–-]$/.test(tokens[at]!.text)) return at + 1;
	return start;
}

/** Whether a name that ends at a token is not followed by what it owns: `Kroon's plan`, `Kroon spokeswoman Ida Holm`. */
function standsAlone(tokens: readonly Token[], end: number): boolean {
	const next = tokens[end + 1];
	if (next?.kind === 'possessive') return false;
	return !(
		next?.kind === 'word' &&
		!next.capital &&
		(roleNouns.has(next.lower) || bodyNouns.has(next.lower))
	);
}

/** The subject that a second verb shares: `Kroon, a lawyer, stood up and said` → Kroon, looking back by commas. */
export function sharedSubject(tokens: readonly Token[], verb: number, nameEnd: NameEnd): Phrase | undefined {
	let end = verb;
	for (let at = verb - 1; at >= -1 && verb - at < 2 * reach; at--) {
		const token = tokens[at];
		if (token && token.kind !== 'quote' && !/^[,;:—–]$/.test(token.text)) {
			if (token.text === ')') at = beforeBrackets(tokens, at) + 1;
			continue;
		}
		let first = at + 1;
		while (first < end && isOpeningWord(tokens[first]!)) first++;
		const opening = tokens[first];
		if (opening && first < end && startsNominal(tokens, first, nameEnd)) {
			const phrase = pronouns.has(opening.lower)
				? {first, last: first}
				: nominalFrom(tokens, first, end, nameEnd);
			// What fills its segment is an aside, and `a day later` is a time.
			if (phrase && phrase.last < end - 1 && !opensAside(tokens, first, end)) return phrase;
			if (phrase && token === undefined && nameEnd(first) !== undefined) return phrase;
		}
		// `called it "a guess" and said`: the marks are part of the clause that the verb goes on with.
		const goesOn = token?.kind === 'quote' && /^(?:and|but|then|or)$/.test(tokens[at + 1]?.lower ?? '');
		if (token?.text === ';' || (token?.kind === 'quote' && !goesOn)) return undefined;
		end = at;
	}
	return undefined;
}

function startsNominal(tokens: readonly Token[], at: number, nameEnd: NameEnd): boolean {
	const {lower, capital} = tokens[at]!;
	if (nameEnd(at) !== undefined || /^(?:he|she|they|we|i|it)$/.test(lower)) return true;
	if (prepositions.has(lower) || boundaries.has(lower)) return false;
	return determiners.has(lower) || capital;
}

function isOpeningWord(token: Token): boolean {
	return isAdverb(token) || times.has(token.lower) || /^(?:but|and|so|yet|or)$/.test(token.lower);
}

/** A phrase in front of the subject: `In May,` `When it rained,` `A day later,` `Speaking to miners,` */
function opensAside(tokens: readonly Token[], at: number, limit: number): boolean {
	const {lower} = tokens[at]!;
	if (lower !== 'one' && prepositions.has(lower)) return true;
	if (/^[a-z]{3,}ed$/.test(lower) && prepositions.has(tokens[at + 1]?.lower ?? '')) return true;
	if (/^(?:when|while|because|although|though|if|once|where|as|asked|\w{3,}ing)$/.test(lower)) return true;
	for (let place = at; place < limit && place - at < 6; place++) {
		if (tokens[place]!.text === ',') return false;
		if (
			/^(?:later|ago|earlier|day|days|week|weeks|month|months|year|years|time|morning|night)$/.test(
				tokens[place]!.lower,
			)
		) {
			return place - at < 4 && (determiners.has(lower) || /^\d+$/.test(lower) || times.has(lower));
		}
	}
	return false;
}

function commaAfter(tokens: readonly Token[], from: number, limit: number): number {
	for (let at = from; at < limit; at++) {
		if (tokens[at]!.text === ',') return at;
		if (tokens[at]!.kind === 'quote') return -1;
	}
	return -1;
}

function nameBefore(
	tokens: readonly Token[],
	from: number,
	limit: number,
	nameEnd: NameEnd,
): Phrase | undefined {
	for (let at = from + 1; at < limit; at++) {
		const end = nameEnd(at);
		const linked = prepositions.has(tokens[at - 1]!.lower);
		if (end !== undefined && !linked && tokens[end + 1]?.kind !== 'possessive') return {first: at, last: end};
	}
	return undefined;
}

function nominalFrom(
	tokens: readonly Token[],
	from: number,
	limit: number,
	nameEnd: NameEnd,
): Phrase | undefined {
	let last = from - 1;
	for (let at = from; at < limit; at++) {
		const token = tokens[at]!;
		if (token.kind === 'possessive' || shortens(tokens, at)) continue;
		if (token.kind !== 'word' || boundaries.has(token.lower) || isAuxiliary(token)) break;
		const before = at > from ? tokens[at - 1]! : undefined;
		const linked = before !== undefined && prepositions.has(before.lower);
		const end = nameEnd(at);
		if (end !== undefined && !linked && standsAlone(tokens, end)) return {first: at, last: end};
		if (before && !linked && before.kind === 'word' && endsBefore(token, before)) break;
		last = at;
	}
	if (last < from) return undefined;
	// `Kroon's spokeswoman, Ida Holm, declined`: the name in apposition. `The son of a sailor, he left`: the pronoun.
	let first = last + 2;
	const comma = tokens[last + 1]?.text === ',';
	if (comma && from === 0 && /^(?:he|she)$/.test(tokens[first]?.lower ?? '')) return {first, last: first};
	while (comma && first - last < 10 && nameEnd(first) === undefined && describesBearer(tokens, first))
		first++;
	const name = comma ? nameEnd(first) : undefined;
	const closed = name !== undefined && closesName(tokens, name + 1, limit);
	// `A former mayor, Kroon is slow`: what opens with `a` says what the bearer of the name is.
	const opener = /^an?$/.test(tokens[from]!.lower) && name !== undefined && isAuxiliary(tokens[name + 1]);
	return name !== undefined && (closed || opener) ? {first, last: name} : {first: from, last};
}

/** Whether a comma follows a name at once, or what its bearer is from: `, Sen. Ilse Kroon of Eastmark,`. */
function closesName(tokens: readonly Token[], after: number, limit: number): boolean {
	let at = after;
	if (/^(?:of|from)$/.test(tokens[at]?.lower ?? '')) {
		at++;
		while (at < limit && at - after < 5 && tokens[at]!.capital) at++;
	}
	return tokens[at]?.text === ',';
}

/** `Harbour Party chairwoman`, `Sen.`, in front of a name. */
function describesBearer(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.text === '.') return shortens(tokens, at);
	return token?.kind === 'word' && (token.capital || roleNouns.has(token.lower) || token.lower === 'former');
}

/** Words for those who hold a view that describe a noun as often: `the conservative publication`. */
const creeds: ReadonlySet<string> = new Set([
	'conservative',
	'republican',
	'democrat',
	'veteran',
	'billionaire',
]);

/** Whether a phrase ends before a word: a verb, an adverb, or the article of the next phrase. */
function endsBefore(token: Token, before: Token): boolean {
	// `Lindh's first five questions`
	const counted = /^(?:first|last|next)$/.test(before.lower) && isNumber(token);
	if (!counted && (isAdverb(token) || determiners.has(token.lower))) return true;
	if (token.capital || determiners.has(before.lower)) return false;
	const verb = reportingVerb(token.lower);
	if (verb && verb.form !== 'base' && !roleNouns.has(token.lower)) return true;
	if (/[^e]ed$/.test(token.lower)) return true;
	const noun =
		!before.capital &&
		!creeds.has(before.lower) &&
		(roleNouns.has(before.lower) || bodyNouns.has(before.lower));
	return noun && !linking.has(token.lower) && !roleNouns.has(token.lower) && !bodyNouns.has(token.lower);
}
