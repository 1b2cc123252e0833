/** Tokens around a date → which way its verb looks: back, ahead, or neither. */

import type {Token} from './time-tokens.ts';
import {isCapitalised} from './time-words.ts';
import {isAuxiliary, isPastVerb, isPresentVerb, looksAhead} from './verbs.ts';

export type Direction = 'past' | 'present' | 'ahead';

/**
 * The direction of the verb that governs the expression between the tokens `from` and `to`: the nearest verb before
 * it in its clause, with its auxiliaries, otherwise the first one after it. Looks at `reach` tokens either way.
 */
export function directionOf(
	tokens: readonly Token[],
	from: number,
	to: number,
	clause: {readonly from: number; readonly to: number},
): Direction | undefined {
	const lead = tokens[from - 1]?.lower ?? '';
	if (lead === 'since') return 'past';
	const isBound = /^(?:until|till|by|before)$/.test(lead);
	for (let at = from - 1; at >= Math.max(clause.from, from - reach); at--) {
		// `voted to extend it until March`
		if (isBound && isInfinitive(tokens, at)) return 'ahead';
		const direction = verbDirection(tokens, at, clause.from);
		if (direction) return direction;
	}
	for (let at = to; at < Math.min(clause.to, to + reach); at++) {
		// `On Friday, “it will not run,” she said`: what is quoted after it has verbs of its own.
		if (opensQuote(tokens, at) && tokens[at - 1]?.lower === ',') at = quoteEnd(tokens, at, clause.to);
		const direction = verbDirection(tokens, at, clause.from);
		if (direction) return direction;
	}
	return undefined;
}

function opensQuote(tokens: readonly Token[], at: number): boolean {
	const {text, spaced} = tokens[at]!;
	return text === '“' || (text === '"' && spaced);
}

/** The token that closes the quotation that opens at `at`; `at` itself where none does. */
function quoteEnd(tokens: readonly Token[], at: number, end: number): number {
	const closing = tokens[at]!.text === '“' ? '”' : '"';
	for (let next = at + 1; next < end; next++) if (tokens[next]!.text === closing) return next;
	return at;
}

const reach = 40;

/** `to` before a verb: no article, number or name follows. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	if (tokens[at]!.lower !== 'to' || next?.kind !== 'word' || isCapitalised(next.text)) return false;
	return (
		!/^(?:the|a|an|this|that|its|his|her|their|about|more|nearly|just|ing|s)$/.test(next.lower) &&
		!/(?:ing|s)$/.test(next.lower)
	);
}

/** The direction of the verb at `at`; a participle or an infinitive takes that of the auxiliary before it. */
function verbDirection(tokens: readonly Token[], at: number, start: number): Direction | undefined {
	const token = tokens[at]!;
	if (token.kind !== 'word') return undefined;
	if (looksAhead(token.lower))
		return token.lower === 'due' && tokens[at + 1]?.lower === 'to' && !isBe(tokens[at - 1])
			? undefined
			: 'ahead';
	const isAux = isAuxiliary(token.lower);
	if (!isAux && !isPastVerb(token) && !isPresentVerb(token.lower) && !followsPronoun(tokens, at))
		return undefined;
	for (let back = at - 1; back >= Math.max(start, at - 4); back--) {
		const before = tokens[back]!;
		if (before.kind === 'mark') break;
		if (looksAhead(before.lower) && before.lower !== 'to') return 'ahead';
		// `was to be announced`, `are to meet`
		if (before.lower === 'to' && isBe(tokens[back - 1])) return 'ahead';
		if (isAuxiliary(before.lower) && !/^(?:be|been|being)$/.test(before.lower))
			return auxiliaryDirection(before.lower);
	}
	// `has a new screen`: no auxiliary but a verb.
	if (
		/^(?:has|have)$/.test(token.lower) &&
		/^(?:a|an|the|no|its|their|his|her|some)$/.test(tokens[at + 1]?.lower ?? '')
	)
		return 'present';
	if (isAux) return auxiliaryDirection(token.lower);
	return isPastVerb(token) ? 'past' : 'present';
}

/** `they host`, `we travel`: what follows such a pronoun is a verb. */
function followsPronoun(tokens: readonly Token[], at: number): boolean {
	const {text, lower} = tokens[at]!;
	if (!/^(?:they|we|i|you)$/.test(tokens[at - 1]?.lower ?? '') || isCapitalised(text)) return false;
	return (
		!/(?:ed|ing|ly)$/.test(lower) &&
		!/^(?:also|all|both|never|often|still|then|now|just|who|had|each)$/.test(lower)
	);
}

function isBe(token: Token | undefined): boolean {
	return /^(?:is|are|was|were|be)$/.test(token?.lower ?? '');
}

/** `has won`, `had won` and `was won` look back; `is`, `are` do neither, and `be` and `been` leave it to the word before. */
function auxiliaryDirection(word: string): Direction {
	return /^(?:is|are|am|be|do|does|'re|'m)$/.test(word) ? 'present' : 'past';
}
