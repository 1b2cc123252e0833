/** A row of tokens → the noun phrase that ends at one of them, and what its words are. */

import {reportingVerb} from './reporting-verbs.ts';
import type {Token} from './speech-tokens.ts';
import {
	adverbs,
	auxiliaries,
	bodyNouns,
	boundaries,
	determiners,
	prepositions,
	pronouns,
	roleNouns,
	times,
	titles,
} from './speech-words.ts';

/** Indices of tokens, both included. */
export type Phrase = {readonly first: number; readonly last: number};

/** Says whether a person's name starts at a token, and if so which token ends it. */
export type NameEnd = (token: number) => number | undefined;

/** The longest phrase that is followed: keeps every step of the search bounded. */
export const reach = 40;

/** Prepositions that link parts of one phrase: `head of the Coastal Command`. */
export const linking = new Set('of for at in from with to on by'.split(' '));

const nounsInLy = new Set(
	'family rally ally bully reply supply assembly monopoly anomaly belly elderly'.split(' '),
);

export function isAdverb(token: Token | undefined): boolean {
	if (token?.kind !== 'word') return false;
	if (adverbs.has(token.lower)) return true;
	return (
		token.lower.length > 4 && token.lower.endsWith('ly') && !token.capital && !nounsInLy.has(token.lower)
	);
}

export function isAuxiliary(token: Token | undefined): boolean {
	return token !== undefined && (auxiliaries.has(token.lower) || token.lower.endsWith("n't"));
}

export function isWord(token: Token | undefined): token is Token {
	return token?.kind === 'word';
}

/** The noun phrase that ends at a token: names, nouns with what describes them, `head of the Coastal Command`. */
export function phraseEndingAt(tokens: readonly Token[], end: number, nameEnd: NameEnd): Phrase | undefined {
	const last = tokens[end];
	if (!isWord(last)) return undefined;
	if (pronouns.has(last.lower) || last.lower === 'who') return {first: end, last: end};
	if (stopsPhrase(tokens, end)) return undefined;
	const name = nameAfterNoun(tokens, end, nameEnd);
	if (name) return name;
	let first = end;
	while (first > 0 && end - first < reach) {
		const token = tokens[first - 1]!;
		if (opensClause(tokens, first - 1, end, nameEnd)) break;
		if (token.kind === 'possessive' || token.text === '&' || joins(tokens, first - 1)) {
			first--;
			continue;
		}
		if (shortens(tokens, first - 1)) {
			first--;
			continue;
		}
		// `the "Salt" actor`
		const titled = token.kind === 'quote' && /[^,.!?]["”’']$/.test(token.text) && roleNouns.has(last.lower);
		if (titled && !last.capital && determiners.has(tokens[first - 2]?.lower ?? '')) {
			first -= 2;
			break;
		}
		if (token.kind !== 'word' || stopsPhrase(tokens, first - 1)) break;
		// `Kroon resigned in a letter`: a past form behind a name is its verb.
		const past = /[^e]ed$/.test(token.lower) && !token.capital;
		if (past && (endsName(first - 2, nameEnd) || /^(?:this|it)$/.test(tokens[first - 2]?.lower ?? '')))
			return undefined;
		first--;
		if (/^(?:the|a|an|one|some|several|many|his|her|their|its|this|that|these|those)$/.test(token.lower)) {
			const before = tokens[first - 1];
			if (!(isWord(before) && linking.has(before.lower) && isWord(tokens[first - 2]))) break;
			if (stopsPhrase(tokens, first - 2)) break;
		}
	}
	// `the quiet, tall diplomat`
	const article = /^(?:the|a|an)$/.test(tokens[first - 3]?.lower ?? '');
	const described = first < end && !tokens[first]!.capital && !determiners.has(tokens[first]!.lower);
	const free = !prepositions.has(tokens[first - 4]?.lower ?? '');
	if (tokens[first - 1]?.text === ',' && article && described && free) first -= 3;
	return withoutOpening(tokens, {first, last: end}, nameEnd);
}

/** The longest name that is looked for in front of a token. */
const longestName = 6;

/** `After the war Kroon`, `the day after the flood Kroon`: a name right behind a noun that is nobody's role stands alone. */
function nameAfterNoun(tokens: readonly Token[], end: number, nameEnd: NameEnd): Phrase | undefined {
	for (let first = end; first > 0 && end - first < longestName; first--) {
		if (nameEnd(first) !== end) continue;
		const before = tokens[first - 1]!;
		const noun = isWord(before) && !before.capital && !roleNouns.has(before.lower);
		if (!noun || boundaries.has(before.lower) || determiners.has(before.lower)) return undefined;
		// `the journal Sea Health`: what the noun says, the name is.
		if (prepositions.has(before.lower) || isAdverb(before) || bodyNouns.has(before.lower)) return undefined;
		const article = tokens[first - 2];
		return article && /^(?:the|a|an|this|that)$/.test(article.lower) ? {first, last: end} : undefined;
	}
	return undefined;
}

/** The stop of a short word inside a sentence: `Sen. Lindh`, `the Nov. 8 election`. */
export function shortens(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	const glued = tokens[at]?.text === '.' && before?.to === tokens[at]!.from;
	return glued && before.capital && before.text.length < 6 && isWord(tokens[at + 1]);
}

/** `and` joins two names, two capitals or two roles to one phrase; between clauses it ends it. */
function joins(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]!.lower !== 'and') return false;
	const before = tokens[at - 1];
	const next = tokens[at + 1];
	if (!isWord(before) || !isWord(next)) return false;
	if (!roleNouns.has(before.lower)) return before.capital && next.capital;
	// `the senator and former mayor`: a second role of the same one.
	const after = tokens[at + 2];
	return (
		next.capital ||
		roleNouns.has(next.lower) ||
		(isWord(after) && roleNouns.has(after.lower) && !determiners.has(next.lower))
	);
}

/** `He met the Guild on Monday and Kroon said`: what stands before `and` is no subject, but a place or a time. */
function opensClause(tokens: readonly Token[], at: number, end: number, nameEnd: NameEnd): boolean {
	if (tokens[at]!.lower !== 'and' || nameEnd(at + 1) !== end || endsName(at - 1, nameEnd)) return false;
	let first = at - 1;
	while (first > 0 && at - first < longestName && tokens[first - 1]!.capital) first--;
	return /^(?:in|on|at|from|against|over|with|to)$/.test(tokens[first - 1]?.lower ?? '');
}

/** `the then mayor` */
function isThen(tokens: readonly Token[], at: number): boolean {
	return tokens[at]!.lower === 'then' && tokens[at - 1]?.lower === 'the';
}

function stopsPhrase(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	if (token.kind === 'sign' || token.kind === 'quote') return true;
	if (isThen(tokens, at)) return false;
	if (token.lower === 'to' && (tokens[at + 1]?.capital || determiners.has(tokens[at + 1]?.lower ?? '')))
		return false;
	// `he spoke after Voss said`: the words before belong to another clause.
	if (/^(?:after|before|since|until)$/.test(token.lower)) return true;
	if (token.text === 'Will' && tokens[at + 1]?.capital) return false;
	if (boundaries.has(token.lower) || (isAuxiliary(token) && token.kind === 'word')) return true;
	if (token.capital) return false;
	if (actsOn(tokens, at)) return true;
	const verb = reportingVerb(token.lower);
	if (!verb) return false;
	return verb.form === 'past' && verb.kind !== 'judge' ? verb.sure : verb.form === 'participle' && verb.sure;
}

/** `The senator emailed supporters`: a past form between nouns; `a poll released in May` goes on to tell of its noun. */
function actsOn(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	const next = tokens[at + 1];
	if (!/[^e]ed$/.test(tokens[at]!.lower) || !isWord(before) || !isWord(next)) return false;
	if (isAdverb(before) || determiners.has(before.lower) || prepositions.has(before.lower)) return false;
	const noun = roleNouns.has(before.lower) || bodyNouns.has(before.lower) || before.capital;
	return noun && !prepositions.has(next.lower) && !isAdverb(next) && !next.capital;
}

function endsName(at: number, nameEnd: NameEnd): boolean {
	for (let first = at; first >= 0 && at - first < longestName; first--)
		if (nameEnd(first) === at) return true;
	return false;
}

/** Without what opens a sentence in front of its subject: `This week the board`, `In Ohio Kroon`, `Initially, a`. */
function withoutOpening(tokens: readonly Token[], phrase: Phrase, nameEnd: NameEnd): Phrase | undefined {
	let {first} = phrase;
	for (let at = first; at < phrase.last; at++) {
		const {lower} = tokens[at]!;
		if (isThen(tokens, at)) break;
		if (times.has(lower) || (isAdverb(tokens[at]) && lower !== 'both')) first = at + 1;
		else if (!determiners.has(lower)) break;
	}
	const opening = tokens[first]!;
	if (opening.kind === 'possessive') first++;
	else if (opening.lower === 'at' && /^(?:least|most)$/.test(tokens[first + 1]?.lower ?? '')) first += 2;
	else if (/^(?:about|around|over|under)$/.test(opening.lower) && isNumber(tokens[first + 1])) first++;
	else if (prepositions.has(opening.lower) && !/^(?:like|than)$/.test(opening.lower)) {
		let found = -1;
		for (let at = first + 1; at <= phrase.last; at++) {
			const end = nameEnd(at);
			const linked = isWord(tokens[at - 1]) && prepositions.has(tokens[at - 1]!.lower);
			if (end !== undefined && !linked) found = at;
			else if (/^(?:the|a|an|one|some|several|many|his|her|their)$/.test(tokens[at]!.lower) && !linked)
				found = at;
		}
		if (found < 0) return undefined;
		first = found;
	}
	return first <= phrase.last ? {first, last: phrase.last} : undefined;
}

export function isNumber(token: Token | undefined): boolean {
	return /^(?:\d.*|half|two|three|four|five|six|seven|eight|nine|ten|one)$/.test(token?.lower ?? '');
}

/** `Kroon spokeswoman Ida Holm`, `the Kroon campaign`: the name that ends at `end` says whose the noun after it is. */
export function describesNoun(tokens: readonly Token[], end: number, last: number): boolean {
	const next = tokens[end + 1];
	if (end >= last || !isWord(next) || prepositions.has(next.lower) || boundaries.has(next.lower))
		return false;
	return !isAdverb(next);
}

/** `Secretary of State Ana Lem`: the office ends where the name begins; in `an aide to President Ana Lem` it is her own. */
export function followsOffice(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]!;
	return before.capital && !(titles.has(before.lower) && prepositions.has(tokens[at - 2]?.lower ?? ''));
}

export function holdsName(tokens: readonly Token[], phrase: Phrase, nameEnd: NameEnd): boolean {
	let governed = false;
	for (let at = phrase.first; at <= phrase.last; at++) {
		const end = nameEnd(at);
		const free = !governed || (end === phrase.last && followsOffice(tokens, at));
		const owns =
			end !== undefined &&
			(tokens[end + 1]?.kind === 'possessive' || describesNoun(tokens, end, phrase.last));
		if (end !== undefined && free && !owns) return true;
		governed ||= at > phrase.first && prepositions.has(tokens[at]!.lower);
	}
	return false;
}

/** `Ana Lem (D-Md.)`: the token before the brackets, where brackets end at `end`. */
export function beforeBrackets(tokens: readonly Token[], end: number): number {
	if (tokens[end]?.text !== ')') return end;
	let open = end;
	while (open > 0 && end - open < reach && tokens[open]!.text !== '(') open--;
	return open - 1;
}
