/** A phrase → the noun that it is about, and whether that can be a person. */

import type {Phrase} from './noun-phrase.ts';
import {isProper, type Token} from './speech-tokens.ts';
import {adverbs, boundaries, determiners, prepositions, times} from './speech-words.ts';

/** `her warning`: the pronoun that says whose a noun is. */
export function owns(tokens: readonly Token[], at: number): boolean {
	return /^(?:his|her|their|its)$/.test(tokens[at]!.lower) && tokens[at + 1]?.kind === 'word';
}

/** `a young sailor`, `one witness`: what begins so can be taken up by `he`; `known`, `banks on` cannot. */
export function isSomeone(tokens: readonly Token[], {first}: Phrase): boolean {
	return determiners.has(tokens[first]!.lower) || isProper(tokens[first]!);
}

export function isThing(noun: string): boolean {
	return /^\d|(?:tion|sion|ment|ness|ity|ism|ance|ence|ing|age|vit|tem|cent)$/.test(noun);
}

/** `one of the divers`, `a number of divers`, `10 percent of divers`: the noun behind `of` is meant. */
export function isAmount({lower}: Token): boolean {
	return amounts.has(lower) || /^\d/.test(lower);
}

const amounts = new Set(
	(
		'one some many most several two three four five six seven eight nine ten few all each both none any more others ' +
		'percent cent half third quarter majority minority number handful dozens hundreds thousands millions couple pair ' +
		'dozen lot lots plenty scores share average rest bulk range series variety'
	).split(' '),
);

/** The noun that a phrase is about: the last word before its first preposition; of `one of the divers` the divers. */
export function headToken(tokens: readonly Token[], {first, last}: Phrase): Token | undefined {
	let head: Token | undefined;
	for (let at = first; at <= last; at++) {
		const token = tokens[at]!;
		if (token.kind !== 'word') continue;
		if (at > first && prepositions.has(token.lower)) {
			if (!head || !isAmount(head)) break;
		} else if (!(adverbs.has(token.lower) || times.has(token.lower) || boundaries.has(token.lower))) {
			head = token;
		}
	}
	return head;
}
