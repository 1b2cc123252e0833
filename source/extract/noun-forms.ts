/** A form of a reporting verb in its sentence → whether it is a noun there, or describes one: `claims`, `reported`. */

import {isAdverb, isAuxiliary} from './noun-phrase.ts';
import {reportingVerb} from './reporting-verbs.ts';
import type {Token} from './speech-tokens.ts';
import {
	bodyNouns,
	boundaries,
	determiners,
	notNames,
	prepositions,
	pronouns,
	roleNouns,
} from './speech-words.ts';

/** `their business ventures`: a noun between a possessor and the form makes it one too. */
function owned(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]!;
	if (before.kind !== 'word' || before.capital || roleNouns.has(before.lower) || bodyNouns.has(before.lower))
		return false;
	const owner = tokens[at - 2]?.lower ?? '';
	return /^(?:his|her|their|its|our)$/.test(owner) && !before.lower.endsWith('s');
}

/** `Kroon's proposed harbour tax`: the form describes the noun after it; in `he's called it` it does not. */
function describes(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	const contracted = pronouns.has(tokens[at - 2]?.lower ?? '');
	if (contracted || next?.kind !== 'word' || isAuxiliary(next)) return false;
	return !(determiners.has(next.lower) || boundaries.has(next.lower) || prepositions.has(next.lower));
}

const nounsToo = new Set(
	(
		'state claim report call question comment remark talk note post tweet text answer charge estimate offer promise ' +
		'demand find fear fire start end title name term label attack hit open protest doubt hope address challenge ' +
		'dispute order object assert share point signal message rule reference credit quote tag cast'
	).split(' '),
);

/** `news reports`, `in Asian states`, `giving states a vote`: a plural, since no article says that a clause begins. */
function plural(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]!;
	const verb = reportingVerb(tokens[at]!.lower);
	if (before.kind !== 'word' || !verb || !nounsToo.has(verb.lemma)) return false;
	// `Status objects that …`, `two asserts that …`: things as often as acts, whatever stands before.
	if (/^(?:objects|asserts)$/.test(tokens[at]!.lower) && tokens[at - 1]!.lower !== 'who')
		return !pronouns.has(before.lower);
	if (before.capital) return /(?:[ai]an|ish|ese)$/.test(before.lower) && notNames.has(before.lower);
	if (roleNouns.has(before.lower) || bodyNouns.has(before.lower) || pronouns.has(before.lower)) return false;
	if (boundaries.has(before.lower) || isAdverb(before) || isAuxiliary(before)) return false;
	for (let back = at - 2; back >= 0 && at - back < 5; back--) {
		const token = tokens[back]!;
		if (token.kind === 'possessive' || determiners.has(token.lower)) return false;
		if (token.kind !== 'word' || boundaries.has(token.lower) || prepositions.has(token.lower)) break;
	}
	return true;
}

/** `some said`, `both suggested`: no article of a noun, but whoever speaks. */
export const standsForNoun =
	/^(?:both|some|many|most|few|one|two|three|four|five|six|another|each|several|others?)$/;

function objectsTo(next: Token | undefined): boolean {
	return (
		next === undefined || next.kind !== 'word' || /^(?:to|that|when|if|because|on|and)$|ly$/.test(next.lower)
	);
}

/** `commanding officer`: a person without an article is no object. */
function describesOne(next: Token | undefined): boolean {
	return (
		next !== undefined && !next.capital && roleNouns.has(next.lower) && !/(?:s|men|people)$/.test(next.lower)
	);
}

/** `claims`, `reports`, `calls` after an article, a possessor or an adjective are nouns. */
export function nounHere(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	const verb = reportingVerb(tokens[at]!.lower);
	if (!before || !verb) return false;
	// `Buffer objects are`: one objects to something.
	if (verb.lemma === 'object' && !objectsTo(tokens[at + 1])) return true;
	// `I said`: the article of another language looks like the pronoun.
	if (before.text === 'I') return false;
	if (verb.form === 'past') {
		if (before.kind === 'possessive') return describes(tokens, at);
		return (
			determiners.has(before.lower) &&
			!(standsForNoun.test(before.lower) || /^(?:all|that|this)$/.test(before.lower))
		);
	}
	if (verb.form === 'base' && prepositions.has(before.lower))
		return before.lower !== 'to' || tokens[at - 2]?.lower === tokens[at]!.lower;
	if (verb.form === 'participle') return determiners.has(before.lower) || describesOne(tokens[at + 1]);
	if (verb.form === 'present' && (/^\d/.test(before.text) || owned(tokens, at) || plural(tokens, at)))
		return true;
	if (
		verb.form === 'present' &&
		/(?:[a-z]est|^(?:most|first|last|next|new|own|other|same|few|big|main|key))$/.test(before.lower)
	)
		return true;
	if (before.kind === 'possessive' || determiners.has(before.lower))
		return (
			(verb.form === 'present' && determiners.has(tokens[at - 2]?.lower ?? '')) ||
			!/^(?:this|that|one|some|many|most|all|both|two|three|few)$/.test(before.lower)
		);
	return prepositions.has(before.lower) && before.lower !== 'to';
}
