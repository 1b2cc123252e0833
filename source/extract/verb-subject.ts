/** A reporting verb in a row of tokens → the phrase before or after it that is its subject. */

import {
	beforeBrackets,
	holdsName,
	isAdverb,
	isAuxiliary,
	isWord,
	linking,
	type NameEnd,
	type Phrase,
	phraseEndingAt,
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
	titles,
} from './speech-words.ts';
import {beforeAside, beforeOpenAside, endsInTitle, opensWithName, withPartner} from './subject-asides.ts';

/**
 * The subject of the verb at `verb`, looking back over adverbs, auxiliaries and asides: `Kroon, 45, has also said`;
 * and over as many phrases of time or place as `places` says: `who in the past said`.
 */
export function subjectBefore(
	tokens: readonly Token[],
	verb: number,
	nameEnd: NameEnd,
	places = 1,
): Phrase | undefined {
	let end = verb - 1;
	for (;;) {
		if (isAdverb(tokens[end]) && !pronouns.has(tokens[end]!.lower)) end--;
		else if (isAuxiliary(tokens[end])) end--;
		else if (tokens[end]?.lower === 'each' && verb - end === 1) end--;
		else if (isWord(tokens[end]) && times.has(tokens[end]!.lower) && verb - end < 4) end--;
		else break;
	}
	const last = tokens[end];
	if (!last) return undefined;
	end = beforeBrackets(tokens, end);
	if (end < 0) return undefined;
	if (/^[,–—-]$/.test(tokens[end]!.text) || endsInTitle(tokens[end]!))
		return beforeAside(tokens, end, nameEnd);
	const phrase = phraseEndingAt(tokens, end, nameEnd);
	if (!phrase) return undefined;
	if (places > 0 && isPlaced(tokens, phrase))
		return subjectBefore(tokens, phrase.first - 1, nameEnd, places - 1);
	const relative = beforeRelative(tokens, phrase, nameEnd);
	if (relative) return relative;
	const aside =
		/^(?:,|and)$/.test(tokens[phrase.first - 1]?.text ?? '') && !holdsName(tokens, phrase, nameEnd);
	const opener =
		aside && explains(tokens, phrase) ? opensWithName(tokens, phrase.first - 1, nameEnd) : undefined;
	const joined = tokens[phrase.first - 1]?.lower === 'and';
	if (opener && tokens[opener.last + 1]?.text === ',' && (joined || opener.last + 2 === phrase.first))
		return opener;
	const open = aside ? beforeOpenAside(tokens, phrase, nameEnd) : undefined;
	return open ?? withPartner(tokens, phrase, nameEnd);
}

/** `in the past`, `in a statement`: a preposition stands before the article. */
function isPlaced(tokens: readonly Token[], {first}: Phrase): boolean {
	return (
		/^(?:a|an|the)$/.test(tokens[first]!.lower) && /^(?:in|during|at)$/.test(tokens[first - 1]?.lower ?? '')
	);
}

/** `president of the Ferry Guild`, `a former guard`: what someone is; `the board` is someone else as likely as not. */
function explains(tokens: readonly Token[], {first, last}: Phrase): boolean {
	if (/^(?:a|an)$/.test(tokens[first]!.lower)) return true;
	if (determiners.has(tokens[first]!.lower)) return false;
	for (let at = first; at < last; at++)
		if (roleNouns.has(tokens[at]!.lower) && /^(?:of|for|at|and)$/.test(tokens[at + 1]!.lower)) return true;
	return false;
}

/** `the officer who kept the keys said`: not the keys, the officer. */
function beforeRelative(tokens: readonly Token[], phrase: Phrase, nameEnd: NameEnd): Phrase | undefined {
	for (let at = phrase.first - 1; at > 0 && phrase.first - at < 14; at--) {
		const token = tokens[at]!;
		if (
			token.kind === 'sign' ||
			token.kind === 'quote' ||
			/^(?:that|which|because|if|when|while|but)$/.test(token.lower)
		)
			return undefined;
		if (token.lower === 'who' && tokens[at - 1]!.lower === 'and') continue;
		// `Kroon, who keeps the Salt Mill says`: no comma closes the aside.
		const open = tokens[at - 1]!.text === ',' && at < phrase.first - 1;
		if (token.lower === 'who') return phraseEndingAt(tokens, open ? at - 2 : at - 1, nameEnd);
		const verb = reportingVerb(token.lower);
		if (verb?.sure && verb.form === 'past') return undefined;
	}
	return undefined;
}

/** The subject after its verb: `said Brandt, who kept it`, `said Voss's lawyer, Henk Abara.` */
export function subjectAfter(tokens: readonly Token[], verb: number, nameEnd: NameEnd): Phrase | undefined {
	const first = verb + 1;
	const opening = tokens[first];
	if (!isWord(opening) || isAdverb(opening)) return undefined;
	if (pronouns.has(opening.lower)) {
		return /^(?:he|she|they|i|we|it|er|sie|il|elle)$/.test(opening.lower) ? {first, last: first} : undefined;
	}
	// `said Will Doyle`: a name can look like an auxiliary.
	const named = opening.capital && nameEnd(first) !== undefined;
	if (
		!named &&
		(boundaries.has(opening.lower) || prepositions.has(opening.lower) || times.has(opening.lower))
	)
		return undefined;
	let last = first;
	while (last + 1 < tokens.length && last - first < reach) {
		const token = tokens[last + 1]!;
		const next = tokens[last + 2];
		if (token.kind === 'possessive' || token.text === '&') last++;
		else if (shortens(tokens, last + 1) && next?.capital) last++;
		else if (token.capital && nameEnd(last + 1) !== undefined) last = nameEnd(last + 1)!;
		else if (token.kind !== 'word' || boundaries.has(token.lower) || isAuxiliary(token)) break;
		else if (isAdverb(token) || (times.has(token.lower) && !token.capital)) break;
		else if (/^\w+day$/.test(token.lower) && !determiners.has(tokens[last]!.lower)) break;
		else if (prepositions.has(token.lower)) {
			if (!/^(?:of|for|at|from|with)$/.test(token.lower) || !isWord(next)) break;
			if (!(next.capital || determiners.has(next.lower) || bodyNouns.has(next.lower))) break;
			last++;
		} else if (reportingVerb(token.lower)?.form === 'participle' && !token.capital) break;
		else last++;
	}
	while (last > first && tokens[last]!.kind !== 'word') last--;
	const phrase = {first, last};
	if (tokens[last + 1]?.text === ',' && !holdsName(tokens, phrase, nameEnd)) {
		let at = last + 2;
		while (isWord(tokens[at]) && titles.has(tokens[at]!.lower)) at++;
		const end = nameEnd(at);
		if (end !== undefined && tokens[end + 1]?.kind !== 'possessive' && endsAside(tokens[end + 1]))
			return {first: at, last: end};
	}
	return phrase;
}

function endsAside(token: Token | undefined): boolean {
	return (
		token === undefined || token.kind !== 'word' || prepositions.has(token.lower) || token.lower === 'who'
	);
}

/** `leaders who say`, `a poll of voters who said`: behind a comma the whole phrase, else its last noun. */
export function beforeWho(tokens: readonly Token[], who: number, nameEnd: NameEnd): Phrase | undefined {
	const comma = tokens[who - 1]?.text === ',';
	const noun = phraseEndingAt(tokens, comma ? who - 2 : who - 1, nameEnd);
	if (!noun || tokens[noun.first]!.lower === 'who') return undefined;
	let {first} = noun;
	for (let at = noun.first; !comma && at < noun.last; at++)
		if (linking.has(tokens[at]!.lower)) first = at + 1;
	return {first, last: noun.last};
}
