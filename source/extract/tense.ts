/** Tokens around a date → which way its verb looks: back, ahead, or neither. */

import type {Token} from './time-tokens.ts';
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
	for (let at = from - 1; at >= Math.max(clause.from, from - reach); at--) {
		const direction = verbDirection(tokens, at, clause.from);
		if (direction) return direction;
	}
	for (let at = to; at < Math.min(clause.to, to + reach); at++) {
		const direction = verbDirection(tokens, at, clause.from);
		if (direction) return direction;
	}
	return undefined;
}

const reach = 40;

/** The direction of the verb at `at`; a participle or an infinitive takes that of the auxiliary before it. */
function verbDirection(tokens: readonly Token[], at: number, start: number): Direction | undefined {
	const token = tokens[at]!;
	if (token.kind !== 'word') return undefined;
	if (looksAhead(token.lower))
		return token.lower === 'due' && tokens[at + 1]?.lower === 'to' && !isBe(tokens[at - 1])
			? undefined
			: 'ahead';
	const isAux = isAuxiliary(token.lower);
	if (!isAux && !isPastVerb(token) && !isPresentVerb(token.lower)) return undefined;
	for (let back = at - 1; back >= Math.max(start, at - 4); back--) {
		const before = tokens[back]!;
		if (before.kind === 'mark') break;
		if (looksAhead(before.lower) && before.lower !== 'to') return 'ahead';
		if (isAuxiliary(before.lower) && !/^(?:be|been|being)$/.test(before.lower))
			return auxiliaryDirection(before.lower);
	}
	if (isAux) return auxiliaryDirection(token.lower);
	return isPastVerb(token) ? 'past' : 'present';
}

function isBe(token: Token | undefined): boolean {
	return /^(?:is|are|was|were|be)$/.test(token?.lower ?? '');
}

/** `has won`, `had won` and `was won` look back; `is`, `are` do neither, and `be` and `been` leave it to the word before. */
function auxiliaryDirection(word: string): Direction {
	return /^(?:is|are|am|be|do|does|'re|'m)$/.test(word) ? 'present' : 'past';
}
