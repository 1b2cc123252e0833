/** A relative pronoun before a report → the pronoun, where the reported clause lacks it: `which he said would open`. */

import {isAuxiliary, isWord, type Phrase} from './noun-phrase.ts';
import type {Token} from './speech-tokens.ts';
import {prepositions} from './speech-words.ts';
import {isPastVerb, isPresentVerb} from './verbs.ts';

/**
 * The pronoun before the subject of a report that is a part of what is reported; `start` is where the reported clause
 * starts. In `noted that Kroon said the pier was safe`, `that` is none, since the clause has all that it needs.
 */
export function relativeOf(
	tokens: readonly Token[],
	{first}: Phrase,
	verb: number,
	start: number,
): number | undefined {
	if (start - verb > 3) return undefined;
	const pronoun = tokens[first - 1];
	// `the letter in which he said …` holds what was said.
	if (!isWord(pronoun) || prepositions.has(tokens[first - 2]?.lower ?? '')) return undefined;
	if (/^(?:which|whom)$/.test(pronoun.lower)) return first - 1;
	return /^(?:that|who|what)$/.test(pronoun.lower) && opensWithVerb(tokens, start) ? first - 1 : undefined;
}

/** Whether a clause without its subject starts at a token: `would open`, `led him there`. */
export function opensWithVerb(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return isWord(token) && (isAuxiliary(token) || isPastVerb(token) || isPresentVerb(token.lower));
}
