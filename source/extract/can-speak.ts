/** A phrase → whether its words say that it can speak: a name, a pronoun, a role, a body, a document. */

import {headToken, isAmount} from './noun-heads.ts';
import {holdsName, type NameEnd, type Phrase} from './noun-phrase.ts';
import {isProper, type Token} from './speech-tokens.ts';
import {bodyNouns, prepositions, roleNouns} from './speech-words.ts';

/** What can follow the noun that it describes. */
const followsNoun =
	/(?:ed|ing)$|^(?:familiar|close|present|responsible|each|alike|aware|alone|there|here|abroad|online)$/;

/** `Based on the letter, …`: the capital of a form that opens the sentence names nobody. */
function isOpeningParticiple({capital, text}: Token): boolean {
	return capital && /^\p{Lu}\p{Ll}{3,}(?:ed|ing)$/u.test(text);
}

/** A phrase whose words alone say that it can speak: a name, a pronoun, a role, a body; what it owns cannot. */
export function canSpeak(tokens: readonly Token[], phrase: Phrase, nameEnd: NameEnd): boolean {
	const {first, last} = phrase;
	if (/^(?:he|she|they|i|we|you|who|him|them|his|her|their)$/.test(tokens[first]!.lower)) return true;
	let head: Token | undefined;
	for (let at = first; at <= last; at++) {
		const token = tokens[at]!;
		const end = nameEnd(at);
		if (end !== undefined && (end >= last || tokens[end + 1]?.kind !== 'possessive')) return true;
		if (token.kind !== 'word') continue;
		if (at > first && prepositions.has(token.lower)) {
			if (head && isAmount(head)) continue;
			break;
		}
		// `one voter involved in it`, `critics close to her`
		if (head && !token.capital && roleNouns.has(head.lower) && followsNoun.test(token.lower)) break;
		// `Article 33`: the number says which one.
		if (!head || !/^\d/.test(token.text)) head = token;
	}
	return head !== undefined && !isOpeningParticiple(head) && (isProper(head) || speaks(head));
}

/** A phrase that holds a name, or whose noun is one for people, bodies or documents. */
export function namesSpeaker(tokens: readonly Token[], phrase: Phrase, nameEnd: NameEnd): boolean {
	const head = headToken(tokens, phrase);
	return holdsName(tokens, phrase, nameEnd) || (head !== undefined && speaks(head));
}

function speaks(head: Token): boolean {
	return (
		roleNouns.has(head.lower) ||
		bodyNouns.has(head.lower) ||
		/^(?:some|many|others|another|several|most|one|both|two|three|four)$/.test(head.lower)
	);
}
