/** The subject of a report → whether what it says is somebody's statement; and a statement as it is found. */

import {isNumber, type Phrase} from './noun-phrase.ts';
import type {Token} from './speech-tokens.ts';
import {prepositions} from './speech-words.ts';

export type Paraphrase = {
	readonly subject: Phrase;
	readonly cue: Phrase;
	/** Tokens of the frame, both ends included; two where the attribution cuts the statement. */
	readonly parts: readonly Phrase[];
	readonly rule: string;
};

/** Subjects of which a report is nobody's statement: `I`, `what people say`, `as he said`. */
export function unspoken(tokens: readonly Token[], subject: Phrase): boolean {
	if (/^(?:i|you|we|which|what|that|there)$/.test(tokens[subject.first]!.lower)) return true;
	const before = tokens[subject.first - 1];
	if (counts(tokens, subject)) return false;
	return before?.kind === 'word' && (/^(?:what|how|whether|as|than)$/.test(before.lower) || linked(before));
}

/** `As Kroon announced that …`: `as` says when, since a clause follows; in `as she said she would` it compares. */
export function opensWhile(tokens: readonly Token[], {first}: Phrase, start: number): boolean {
	if (tokens[first - 1]?.lower !== 'as') return false;
	return tokens[start - 1]!.lower === 'that' || !/^(?:he|she|they|it|we|i|you)$/.test(tokens[start]!.lower);
}

/** `about half of voters`, `more than four in ten`: the words in front say how many. */
function counts(tokens: readonly Token[], {first}: Phrase): boolean {
	const share =
		isNumber(tokens[first]) ||
		(/^an?$/.test(tokens[first]!.lower) &&
			/^(?:quarter|third|fifth|tenth|majority)$/.test(tokens[first + 1]?.lower ?? ''));
	return share && /^(?:about|around|over|under|than|as|at)$/.test(tokens[first - 1]?.lower ?? '');
}

function linked(before: Token): boolean {
	return prepositions.has(before.lower) && !/^(?:after|before|since|until|like)$/.test(before.lower);
}
