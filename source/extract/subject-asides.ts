/** What stands between a subject and its verb, or beside it → the subject: `Kroon, 45, said`, `Kroon and her team wrote`. */

import {
	beforeBrackets,
	holdsName,
	isAdverb,
	isAuxiliary,
	isWord,
	type NameEnd,
	type Phrase,
	phraseEndingAt,
	reach,
	shortens,
} from './noun-phrase.ts';
import {isTitle} from './quote-form.ts';
import {reportingVerb} from './reporting-verbs.ts';
import type {Token} from './speech-tokens.ts';
import {determiners, pronouns, roleNouns, times, titles} from './speech-words.ts';

/** `the star of "Salt and Timber," said`: marks that take the comma in. */
export function endsInTitle({kind, text}: Token): boolean {
	return kind === 'quote' && /,.?.?$/.test(text) && isTitle(text.replace(/^["“‘']+|[,"”’']+$/g, ''));
}

/** Commas or dashes close an aside before the verb: the subject is what the aside explains, or the name in it. */
export function beforeAside(tokens: readonly Token[], close: number, nameEnd: NameEnd): Phrase | undefined {
	const sign = tokens[close]!.kind === 'quote' ? ',' : tokens[close]!.text;
	let open = close - 1;
	while (open >= 0 && close - open < reach && tokens[open]!.text !== sign) open--;
	if (open < 0 || tokens[open]!.text !== sign) return undefined;
	const named = nameInside(tokens, open + 1, close - 1, nameEnd);
	if (named) return withFirst(tokens, named, open, nameEnd);
	const opener = opensWithName(tokens, open, nameEnd);
	let best = phraseEndingAt(tokens, beforeBrackets(tokens, open - 1), nameEnd);
	if (opener && !(best && holdsName(tokens, best, nameEnd))) return opener;
	let phrase = best;
	// Asides can follow each other: `Kroon, 45, the mayor of Eastmark, said`.
	for (let round = 0; round < 4 && phrase && !holdsName(tokens, phrase, nameEnd); round++) {
		if (tokens[phrase.first - 1]?.text !== sign) break;
		const number = /^\d+$/.test(tokens[phrase.last]!.text);
		phrase = phraseEndingAt(tokens, beforeBrackets(tokens, phrase.first - 2), nameEnd);
		if (phrase && (number || holdsName(tokens, phrase, nameEnd))) best = phrase;
	}
	return best;
}

/**
 * `Marta Lindh, who lost her boat in Eastmark, Norland, in May, said`, `Ida Holm, spokeswoman for the board said`: the
 * name that opens the clause, where an aside follows it at once.
 */
export function opensWithName(tokens: readonly Token[], end: number, nameEnd: NameEnd): Phrase | undefined {
	for (let at = end; at >= 0 && end - at < 2 * reach; at--) {
		const before = tokens[at - 1];
		const opens = before === undefined || before.kind === 'quote' || /^[;:—–]$/.test(before.text);
		if (!opens) continue;
		let first = at;
		while (isWord(tokens[first]) && /^(?:but|and|so|yet)$/.test(tokens[first]!.lower)) first++;
		for (let skip = 0; skip < 6 && isWord(tokens[first]) && nameEnd(first) === undefined; skip++) {
			const {lower, capital} = tokens[first]!;
			if (!(capital || titles.has(lower) || roleNouns.has(lower) || lower === 'former')) return undefined;
			first++;
		}
		const last = nameEnd(first);
		if (last === undefined) return undefined;
		const close = tokens[last + 1]?.text === '(' ? closing(tokens, last + 1) + 1 : last + 1;
		return tokens[close]?.text === ',' && close <= end && opensAside(tokens, close + 1)
			? {first, last}
			: undefined;
	}
	return undefined;
}

function closing(tokens: readonly Token[], open: number): number {
	let close = open;
	while (close < tokens.length && close - open < 12 && tokens[close]!.text !== ')') close++;
	return close;
}

function opensAside(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!isWord(token)) return false;
	if (/^(?:who|whose|a|an|the|one|his|her|their|once|during|in|at|on|with|\w{3,}ing|\d.*)$/.test(token.lower))
		return true;
	for (let place = at; place < at + 4 && isWord(tokens[place]); place++) {
		if (titles.has(tokens[place]!.lower) || roleNouns.has(tokens[place]!.lower)) return true;
	}
	return false;
}

/** `Kroon and her deputy, Piet Mol, said`: both do. */
function withFirst(tokens: readonly Token[], named: Phrase, open: number, nameEnd: NameEnd): Phrase {
	const role = phraseEndingAt(tokens, open - 1, nameEnd);
	if (!role || tokens[role.first - 1]?.lower !== 'and') return named;
	for (let first = role.first - 2; first >= 0 && role.first - first < 8; first--) {
		if (nameEnd(first) === role.first - 2) return {first, last: named.last};
	}
	return named;
}

/** `, Admiral Ana Lem,`: the aside is a name, with or without a title. */
function nameInside(
	tokens: readonly Token[],
	first: number,
	last: number,
	nameEnd: NameEnd,
): Phrase | undefined {
	let at = first;
	while (
		at <= last &&
		(shortens(tokens, at) || titles.has(tokens[at]!.lower) || roleNouns.has(tokens[at]!.lower))
	)
		at++;
	const end = nameEnd(at);
	const close = beforeBrackets(tokens, last);
	return end !== undefined && end === close ? {first: at, last: end} : undefined;
}

/** `Kroon, also a dealer in coins, stamps and books says`: an aside that no comma closes, with a list in it. */
export function beforeOpenAside(
	tokens: readonly Token[],
	phrase: Phrase,
	nameEnd: NameEnd,
): Phrase | undefined {
	if (determiners.has(tokens[phrase.first]!.lower)) return undefined;
	const opener = opensWithName(tokens, phrase.first - 1, nameEnd);
	if (!opener || tokens[opener.last + 1]?.text !== ',') return undefined;
	let at = opener.last + 2;
	while (isAdverb(tokens[at]) || (isWord(tokens[at]) && times.has(tokens[at]!.lower))) at++;
	if (!/^(?:an?|the)$/.test(tokens[at]?.lower ?? '')) return undefined;
	for (; at < phrase.first; at++) {
		const token = tokens[at]!;
		if (token.kind === 'quote' || isAuxiliary(token) || pronouns.has(token.lower)) return undefined;
		if (token.text !== ',' && token.kind !== 'word') return undefined;
		if (reportingVerb(token.lower)?.form === 'past') return undefined;
	}
	return opener;
}

/** `Kroon and her team`: the name that shares the verb. */
export function withPartner(tokens: readonly Token[], phrase: Phrase, nameEnd: NameEnd): Phrase {
	const owned = /^(?:his|her|their)$/.test(tokens[phrase.first]!.lower);
	if (!owned || tokens[phrase.first - 1]?.lower !== 'and') return phrase;
	const named = phraseEndingAt(tokens, phrase.first - 2, nameEnd);
	return named && nameEnd(named.first) === named.last ? {first: named.first, last: phrase.last} : phrase;
}
