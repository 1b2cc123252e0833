/** A verb that reports a clause → the phrase that states it: its subject in any form, one that is shared, or a noun. */

import {clauseSubject, sharedSubject} from './clause-subject.ts';
import {
	holdsName,
	isAdverb,
	isAuxiliary,
	isNumber,
	isWord,
	type NameEnd,
	type Phrase,
	phraseEndingAt,
} from './noun-phrase.ts';
import {opensAside} from './report-asides.ts';
import type {ReportingVerb} from './reporting-verbs.ts';
import type {Token} from './speech-tokens.ts';
import {boundaries, prepositions, roleNouns, times} from './speech-words.ts';
import {subjectBefore} from './verb-subject.ts';

/** How many tokens a subject may stand before its verb. */
const subjectReach = 40;

/** The subject of a verb in any form; a participle or a second verb shares that of the statement before. */
export function statementSubject(
	tokens: readonly Token[],
	at: number,
	{form, lemma}: ReportingVerb,
	before: Phrase | undefined,
	nameEnd: NameEnd,
): Phrase | undefined {
	let back = at - 1;
	while (isAdverb(tokens[back])) back--;
	const shares =
		/^(?:and|but|then|or|while|,|—|–)$/.test(tokens[back]?.text.toLowerCase() ?? '') ||
		(tokens[back]?.kind === 'quote' && opensAside(tokens[back]));
	if (form === 'participle' && !isAuxiliary(tokens[at - 1])) {
		const means = /^(?:by|while|before|after|without)$/.test(tokens[back]?.lower ?? '');
		if (at === 0 || (means && back === 0)) return afterComma(tokens, at, nameEnd);
		if (shares || means || back < 0) return before ?? clauseSubject(tokens, 0, at, nameEnd);
		// `is quietly saying that …`
		if (isAuxiliary(tokens[back])) return subjectBefore(tokens, at, nameEnd);
		return tokens[at + 1]?.lower === 'that' || lemma === 'say' ? sayingNoun(tokens, at, nameEnd) : undefined;
	}
	if (shares && tokens[back]!.kind === 'word')
		return before ?? sharedSubject(tokens, at, nameEnd) ?? clauseSubject(tokens, 0, at, nameEnd);
	if (goesOn(tokens, at)) {
		const first = beforeHelpers(tokens, at) + 1;
		return sharedSubject(tokens, first, nameEnd) ?? clauseSubject(tokens, 0, first - 1, nameEnd);
	}
	return (
		shareOf(tokens, back) ??
		subjectBefore(tokens, at, nameEnd) ??
		beforeStop(tokens, back, nameEnd) ??
		fromClause(tokens, at, nameEnd)
	);
}

/** `Noting that the pier had sunk, Kroon …`, `After saying …, Kroon …`: the subject of the clause behind it. */
function afterComma(tokens: readonly Token[], from: number, nameEnd: NameEnd): Phrase | undefined {
	let comma = from;
	while (comma < tokens.length && tokens[comma]!.text !== ',') comma++;
	return clauseSubject(tokens, comma + 1, tokens.length, nameEnd);
}

/** `The poll has, however, shown …`, `Kroon was quick to say …`: what the clause of the verb is about. */
function fromClause(tokens: readonly Token[], at: number, nameEnd: NameEnd): Phrase | undefined {
	const last = tokens[beforeHelpers(tokens, at)];
	const apart = !isWord(last) || /^(?:which|that|who|what)$/.test(last.lower);
	return apart ? undefined : clauseSubject(tokens, clauseBefore(tokens, at), at, nameEnd);
}

/** The first token of the clause that a verb stands in; commas cut none, since asides stand between them. */
function clauseBefore(tokens: readonly Token[], verb: number): number {
	let start = verb;
	while (start > 0 && verb - start < subjectReach) {
		const token = tokens[start - 1]!;
		if (token.text !== ',' && startsClause(token)) break;
		start--;
	}
	return start;
}

/** `Organisers of the march in Eastmark said …`: where a phrase hangs on the words before it, the whole. */
export function wholeSubject(
	tokens: readonly Token[],
	subject: Phrase,
	nameEnd: NameEnd,
): Phrase | undefined {
	const {lower} = tokens[subject.first - 1]!;
	if (!prepositions.has(lower) || timely.test(lower) || holdsName(tokens, subject, nameEnd)) return subject;
	let start = subject.first - 1;
	while (start > 0 && subject.first - start < subjectReach && !startsClause(tokens[start - 1]!)) start--;
	const whole = clauseSubject(tokens, start, subject.first, nameEnd);
	if (!whole) return subject;
	// `most of them said`
	return whole.last < subject.first - 1 ? whole : {first: whole.first, last: subject.last};
}

function startsClause({kind, text, lower}: Token): boolean {
	if (kind !== 'word') return kind === 'quote' || /^[,;:—–(]$/.test(text);
	return /^(?:that|and|but|because|although|though|while|when|if|where|after|before|since|until|as)$/.test(
		lower,
	);
}

/** Prepositions that join a clause as often as a phrase. */
const timely = /^(?:after|before|since|until|as|than|like)$/;

/** What somebody sends out; who does so states what it says. */
const texts = new Set(
	(
		'statement letter release response report note memo message email e-mail tweet post editorial op-ed ad article ' +
		'lawsuit suit complaint brief text video petition resolution'
	).split(' '),
);

/** `voters saying they …`: the noun that the participle describes; `issued a letter saying that …`: who issued it. */
function sayingNoun(tokens: readonly Token[], at: number, nameEnd: NameEnd): Phrase | undefined {
	const noun = tokens[at - 1];
	const counted = countedWith(tokens, at);
	if (counted) return counted;
	if (!isWord(noun) || prepositions.has(noun.lower) || isAdverb(noun)) return undefined;
	const phrase = phraseEndingAt(tokens, at - 1, nameEnd);
	if (!phrase) return undefined;
	if (texts.has(noun.lower)) {
		const sent = tokens[phrase.first - 1];
		return isWord(sent) && /(?:ed|sent|out|back|wrote|made|put)$/.test(sent.lower)
			? clauseSubject(tokens, 0, phrase.first - 1, nameEnd)
			: phrase;
	}
	return noun.capital || /[^s]s$/.test(noun.lower) || roleNouns.has(noun.lower) || isNumber(noun)
		? phrase
		: undefined;
}

/** `with 30 percent of voters saying …` */
function countedWith(tokens: readonly Token[], at: number): Phrase | undefined {
	for (let first = at - 1; first > 0 && at - first < 9 && isWord(tokens[first]); first--)
		if (tokens[first - 1]!.lower === 'with') return {first, last: at - 1};
	return undefined;
}

/** The token before the auxiliaries and adverbs, and before a time with its preposition, that stand before a verb. */
function beforeHelpers(tokens: readonly Token[], at: number): number {
	let back = at - 1;
	while (back >= 0 && at - back < 8) {
		const token = tokens[back]!;
		const time = isWord(token) && times.has(token.lower);
		const leads = /^(?:on|in)$/.test(token.lower) && times.has(tokens[back + 1]!.lower);
		if (!isAdverb(token) && !(isAuxiliary(token) && isWord(token)) && !time && !leads) break;
		back--;
	}
	return back;
}

/** `Kroon wept, and has said …`, `but on Monday announced …`: a second verb with what helps it. */
function goesOn(tokens: readonly Token[], at: number): boolean {
	return /^(?:and|but|then)$/.test(tokens[beforeHelpers(tokens, at)]?.lower ?? '');
}

/** `45% of Norlanders say`: the sign is no word of the phrase. */
function shareOf(tokens: readonly Token[], last: number): Phrase | undefined {
	for (let at = last; at > 0 && last - at < 8; at--) {
		const token = tokens[at]!;
		if (token.text === '%' && /^\d/.test(tokens[at - 1]!.text)) return {first: at - 1, last};
		if (token.kind !== 'word' || boundaries.has(token.lower)) break;
	}
	return undefined;
}

/** `Joren Abara Jr. said`: the stop of the last word. */
function beforeStop(tokens: readonly Token[], last: number, nameEnd: NameEnd): Phrase | undefined {
	const word = tokens[last - 1];
	return tokens[last]?.text === '.' && isWord(word) && word.capital && word.to === tokens[last]!.from
		? phraseEndingAt(tokens, last - 1, nameEnd)
		: undefined;
}
