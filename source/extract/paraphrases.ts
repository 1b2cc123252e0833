/** A sentence without attributed marks → the statement that it reports in the reporter's own words, if it does. */

import {isAdverb, isAuxiliary, type NameEnd, type Phrase} from './noun-phrase.ts';
import {type ReportingVerb, reportingVerb} from './reporting-verbs.ts';
import type {Frame, Token} from './speech-tokens.ts';
import {auxiliaries, boundaries, determiners, prepositions, pronouns} from './speech-words.ts';
import {subjectAfter, subjectBefore} from './verb-subject.ts';

export type Paraphrase = {
	readonly subject: Phrase;
	readonly cue: Phrase;
	/** Ranges of the block's text; two where the attribution cuts the statement. */
	readonly parts: readonly {readonly from: number; readonly to: number}[];
	readonly rule: string;
};

/** Verbs after which a clause without `that` is a statement all the same: `Reyes said the bridge would open`. */
const core = new Set(
	'say claim argue insist declare testify assert contend maintain note acknowledge admit concede allege announce reply explain add warn predict believe'.split(
		' ',
	),
);
/** `that` after these reports what was said; after `know` or `hope` it does not. */
const statesThat =
	/^(?:suggest|indicate|hint|imply|report|write|repeat|mention|complain|deny|confirm|signal|boast|joke|recall|promise|agree|estimate|conclude|reckon|object)$/;

/** The statement of a frame: `X said that …`, `…, X said`, `according to X, …`. At most one. */
export function paraphraseIn(frame: Frame, nameEnd: NameEnd): Paraphrase | undefined {
	const {tokens} = frame;
	for (let at = 0; at < tokens.length && at < 120; at++) {
		const token = tokens[at]!;
		if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') return accordingTo(frame, at, nameEnd);
		if (token.kind !== 'word' || token.capital) continue;
		const verb = reportingVerb(token.lower);
		if (!verb || verb.kind === 'name' || !statesHere(tokens, at, verb)) continue;
		const aside = asideAt(frame, at, verb, nameEnd);
		if (aside) return aside;
		const subject = subjectBefore(tokens, at, nameEnd);
		if (!subject || /^(?:i|you|who|it|which|what)$/.test(tokens[subject.first]!.lower)) continue;
		const before = tokens[subject.first - 1];
		if (
			before?.kind === 'word' &&
			(prepositions.has(before.lower) || /^(?:what|which|that|who|how|if|whether)$/.test(before.lower))
		)
			continue;
		const clause = clauseAfter(tokens, at, verb);
		if (clause === undefined) continue;
		const to = clauseEnd(tokens, clause);
		const from = tokens[clause]!.from;
		if (to > from) return {subject, cue: {first: at, last: at}, parts: [{from, to}], rule: 'paraphrase'};
	}
	return undefined;
}

function statesHere(tokens: readonly Token[], at: number, verb: ReportingVerb): boolean {
	const before = tokens[at - 1];
	if (verb.form === 'participle') return false;
	if (verb.form === 'base')
		return (
			before !== undefined &&
			/(?:[^s]s|people|men)$|^(?:they|we)$/.test(before.lower) &&
			!auxiliaries.has(before.lower)
		);
	if (before?.kind === 'possessive') return false;
	let back = at - 1;
	while (isAdverb(tokens[back])) back--;
	if (/^(?:is|are|was|were|be|been|being|not)$/.test(tokens[back]?.lower ?? '')) return false;
	return !(
		verb.form === 'present' &&
		before &&
		(determiners.has(before.lower) || prepositions.has(before.lower))
	);
}

/** Where the reported clause starts, or nothing where no clause follows. */
function clauseAfter(
	tokens: readonly Token[],
	verb: number,
	{kind, lemma, sure}: ReportingVerb,
): number | undefined {
	let at = verb + 1;
	if (tokens[at]?.kind !== 'word' && tokens[at]?.text !== ',') return undefined;
	// The addressee, a time or a place, before `that`.
	let that = -1;
	for (let place = at; place < tokens.length && place - at < 12; place++) {
		const token = tokens[place]!;
		if (token.lower === 'that') {
			that = place;
			break;
		}
		if (/^[;:—–]$/.test(token.text) || token.kind === 'quote') break;
		if (isAuxiliary(token) && token.kind === 'word') break;
	}
	const gap = that - at;
	if (kind === 'judge') return gap === 0 && startsClause(tokens[that + 1]) ? that + 1 : undefined;
	// `determined to leave`: an infinitive, no addressee.
	if (
		tokens[at]!.lower === 'to' &&
		!(tokens[at + 1]?.capital || determiners.has(tokens[at + 1]?.lower ?? ''))
	)
		return undefined;
	if (that >= 0 && (kind === 'tell' || sure || statesThat.test(lemma))) {
		const relative =
			gap > 0 &&
			kind !== 'tell' &&
			!prepositions.has(tokens[at]!.lower) &&
			tokens[at]!.text !== ',' &&
			!isAdverb(tokens[at]) &&
			tokens[that - 1]?.text !== ',';
		const determiner = isAuxiliary(tokens[that + 1]) && gap === 0 && lemma === 'say';
		if (!relative && tokens[that + 1] && !determiner) return that + 1;
		if (kind === 'say' && gap > 0) return undefined;
	}
	if (!core.has(lemma)) return undefined;
	while (isAdverb(tokens[at]) && tokens[at]!.lower !== 'there') at++;
	const first = tokens[at];
	if (first?.kind !== 'word' || prepositions.has(first.lower)) return undefined;
	const nominal =
		determiners.has(first.lower) ||
		pronouns.has(first.lower) ||
		first.capital ||
		/s$/.test(first.lower) ||
		first.lower === 'there';
	if (!nominal || (boundaries.has(first.lower) && !pronouns.has(first.lower) && first.lower !== 'there'))
		return undefined;
	// A clause has a verb of its own soon; `said a prayer` has none.
	for (let place = at + 1; place < tokens.length && place - at < 14; place++) {
		const token = tokens[place]!;
		if (/^[,;:]$/.test(token.text)) break;
		if (isAuxiliary(token)) return at;
	}
	return undefined;
}

function startsClause(token: Token | undefined): boolean {
	return token !== undefined && (token.capital || determiners.has(token.lower) || pronouns.has(token.lower));
}

/** The end of a clause in the text: its sentence's, without the final stop, or where another attribution begins. */
function clauseEnd(tokens: readonly Token[], start: number): number {
	let end = tokens.length;
	for (let at = start + 1; at < tokens.length; at++) {
		const token = tokens[at]!;
		if (token.text === ';') {
			end = at;
			break;
		}
		if (token.text !== ',') continue;
		const next = tokens[at + 1];
		if (!next) continue;
		const verb = reportingVerb(next.lower);
		if (
			(verb?.form === 'participle' && verb.sure) ||
			/^(?:citing|referring|according|while|whereas)$/.test(next.lower)
		) {
			end = at;
			break;
		}
	}
	let last = end - 1;
	while (last > start && tokens[last]!.kind === 'sign' && /^[.!?,;:…]$/.test(tokens[last]!.text)) last--;
	return tokens[last]!.to;
}

/** `The pier, he testified, had sunk` · `…, Kroon claimed.` · `In May, Kroon claimed, …` */
function asideAt(frame: Frame, at: number, verb: ReportingVerb, nameEnd: NameEnd): Paraphrase | undefined {
	const {tokens} = frame;
	if (!core.has(verb.lemma) && !verb.sure) return undefined;
	const next = tokens[at + 1];
	if (next && !/^[,.]$/.test(next.text)) return undefined;
	const subject = subjectBefore(tokens, at, nameEnd);
	if (!subject || tokens[subject.first - 1]?.text !== ',' || subject.last - subject.first > 8)
		return undefined;
	const head = {from: frame.from, to: tokens[subject.first - 2]?.to ?? frame.from};
	const words = subject.first - 1;
	const rest =
		next?.text === ',' && tokens[at + 2]
			? {from: tokens[at + 2]!.from, to: clauseEnd(tokens, at + 2)}
			: undefined;
	const finite =
		tokens.slice(0, words).some(token => isAuxiliary(token)) ||
		(rest !== undefined && tokens.slice(at + 2).some(token => isAuxiliary(token)));
	if (words < 1 || !finite) return undefined;
	return {subject, cue: {first: at, last: at}, parts: rest ? [head, rest] : [head], rule: 'paraphrase-aside'};
}

/** A word that is likely a verb with a subject: an auxiliary, or a past form after the first words. */
function isVerbish(token: Token, index: number): boolean {
	return (
		isAuxiliary(token) ||
		(index > 0 && token.kind === 'word' && /[^e]ed$/.test(token.lower) && !token.capital)
	);
}

/** `According to the board, …` · `…, according to the board, …` · `… according to the board.` */
function accordingTo(frame: Frame, at: number, nameEnd: NameEnd): Paraphrase | undefined {
	const {tokens} = frame;
	const subject = subjectAfter(tokens, at + 1, nameEnd);
	if (!subject) return undefined;
	const cue = {first: at, last: at + 1};
	let close = subject.last + 1;
	while (close < tokens.length && tokens[close]!.text !== ',' && close - subject.last < 20) close++;
	const after =
		tokens[close]?.text === ',' && tokens[close + 1]
			? {from: tokens[close + 1]!.from, to: clauseEnd(tokens, close + 1)}
			: undefined;
	let open = at - 1;
	if (tokens[open]?.text === ',') open--;
	const before = open >= 1 ? {from: frame.from, to: tokens[open]!.to} : undefined;
	// What stands before is the statement if it is a clause; else both sides are, cut in two.
	const whole =
		before !== undefined && tokens.slice(0, open + 1).some((token, index) => isVerbish(token, index));
	const parts = [before, whole ? undefined : after].filter(part => part !== undefined && part.to > part.from);
	if (parts.length === 0) return undefined;
	return {subject, cue, parts: parts as {from: number; to: number}[], rule: 'according-to'};
}
