/** A quoted passage in its sentence → the reporting words that govern it and the phrase that speaks. */

import {labelBefore} from './before-colon.ts';
import {canSpeak} from './can-speak.ts';
import {clauseSubject} from './clause-subject.ts';
import {
	cueReach,
	demands,
	finite,
	helps,
	isReported,
	isSpokenTo,
	nounCue,
	type Setting,
	subjectOf,
	verbHere,
} from './cue-subject.ts';
import {atSentenceEnd} from './last-clause.ts';
import {nounHere} from './noun-forms.ts';
import {holdsName, isAdverb, isAuxiliary, type Phrase} from './noun-phrase.ts';
import {aspects, doubtful, foreignVerbs, reportingVerb, trailing} from './reporting-verbs.ts';
import {seenAs} from './seeing-as.ts';
import type {Token} from './speech-tokens.ts';
import {boundaries, determiners, prepositions, times} from './speech-words.ts';
import {subjectAfter, subjectBefore} from './verb-subject.ts';

export type Attribution = {
	readonly subject?: Phrase;
	readonly cue?: Phrase;
	/** Which side of the passage its cue stands on. */
	readonly side: 'before' | 'after';
	/** Whether the passage stands alone beside its cue, not inside the reporter's own clause. */
	readonly whole: boolean;
	readonly rule: string;
};

/** The attribution of the passage at `setting.at` by its own sentence, or nothing. */
export function attribute(setting: Setting): Attribution | undefined {
	const {tokens, at} = setting;
	const label = labelBefore(setting);
	if (label)
		return holdsName(tokens, label.subject!, setting.nameEnd) ? label : (saidAfter(setting) ?? label);
	const before = tokens[at - 1];
	const opensClause = before === undefined || /^[,:–—-]$/.test(before.text) || before.kind === 'quote';
	const left = beforeMarks(setting);
	const close =
		left?.cue !== undefined &&
		at - left.cue.last <= 2 &&
		(before?.text === ',' || before?.text === ':' || left.cue.last === at - 1);
	const isDoubtful = ({first}: Phrase) => doubtful.has(reportingVerb(tokens[first]!.lower)?.lemma ?? '');
	if (close) return (isDoubtful(left.cue) ? atSentenceEnd(setting) : undefined) ?? left;
	const right = afterMarks(setting, opensClause);
	// `Lindh called it "a toy," and Kroon spoke of gulls`: the next clause is about other words.
	const next = right?.subject && tokens[right.subject.first - 1]?.lower;
	if (/^(?:and|but|while|though|although|whereas)$/.test(next ?? '') && right!.subject!.first > at)
		return (left?.subject ? left : undefined) ?? atSentenceEnd(setting) ?? right;
	const introduces = right?.cue && tokens[right.cue.last + 1]?.text === ':';
	if (introduces && left?.subject) return left;
	const sure =
		left?.cue && left.subject && canSpeak(tokens, left.subject, setting.nameEnd) && !isDoubtful(left.cue);
	return right ?? (sure ? left : (atSentenceEnd(setting) ?? left));
}

/** `Her verdict: "We are late," she said.`: the verb says who speaks. */
function saidAfter(setting: Setting): Attribution | undefined {
	const right = afterMarks(setting, true);
	const verb = right?.cue && reportingVerb(setting.tokens[right.cue.first]!.lower);
	return verb?.sure && right?.cue && right.cue.first - setting.at < 6 ? right : undefined;
}

function pointed(setting: Setting): boolean {
	const next = setting.tokens[setting.at + 1];
	const marked = setting.tokens[setting.at]!.text.slice(-4);
	return /[,!?.…—–-]$/.test(setting.words) || /[,]/.test(marked) || /^[,–—-]$/.test(next?.text ?? '');
}

/** `"…," said Brandt` · `"…," Brandt said` · `"…", according to the board` */
function afterMarks(setting: Setting, opensClause: boolean): Attribution | undefined {
	const {tokens, at, nameEnd, language} = setting;
	if (!pointed(setting) && !(at === 0 && saysAtOnce(setting))) return undefined;
	let start = at + 1;
	while (/^[,–—-]$/.test(tokens[start]?.text ?? '')) start++;
	const make = (subject: Phrase | undefined, first: number, last: number, rule: string): Attribution => ({
		...(subject ? {subject} : {}),
		cue: {first, last},
		side: 'after',
		whole: opensClause,
		rule,
	});
	if (tokens[start]?.lower === 'according' && tokens[start + 1]?.lower === 'to') {
		const subject = subjectAfter(tokens, start + 1, nameEnd);
		if (subject) return make(subject, start, start + 1, 'according-to');
	}
	let verb = start;
	while (isAdverb(tokens[verb]) || isAuxiliary(tokens[verb]) || helps(tokens[verb], language)) verb++;
	if (verbHere(tokens, verb, language) && reportingVerb(tokens[verb]!.lower)?.kind !== 'judge') {
		const subject = subjectAfter(tokens, verb, nameEnd);
		const sure = language in foreignVerbs || reportingVerb(tokens[verb]!.lower)?.lemma === 'say';
		if (subject && (sure || canSpeak(tokens, subject, nameEnd)))
			return make(subject, verb, verb, 'cue-then-speaker');
	}
	for (let place = start + 1; place < tokens.length && place - start < cueReach; place++) {
		const token = tokens[place]!;
		if ((token.kind === 'quote' && !describes(tokens, place)) || token.text === ';') break;
		if (!verbHere(tokens, place, language) || nounHere(tokens, place)) continue;
		// `"…" to the crew when Kroon was told`: she did not speak.
		if (isSpokenTo(tokens, place)) break;
		const subject = subjectBefore(tokens, likingTo(tokens, place), nameEnd);
		if (subject && subject.first >= start && opensAt(tokens, start, subject.first)) {
			return make(subject, place, place, 'speaker-then-cue');
		}
		const shared = /^(?:and|then|but|,)$/.test(tokens[place - 1]?.lower ?? '') || isAdverb(tokens[place - 1]);
		const main = shared ? clauseSubject(tokens, start, place, nameEnd) : undefined;
		if (main && main.first - start < 2) return make(main, place, place, 'speaker-then-cue');
		break;
	}
	return undefined;
}

/** `a delegate in a "Kroon" hat`: marks between words are part of a phrase. */
function describes(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return tokens[at - 1]?.kind === 'word' && next?.kind === 'word' && !boundaries.has(next.lower);
}

/** Verbs for the ways of print that are sure where nothing else stands beside the words. */
const tweets: ReadonlySet<string> = new Set(['tweet', 'retweet', 'post', 'email', 'text']);

/** `"The tide is out" Kroon said.`: no comma, but nothing else than a speaker and a sure verb. */
function saysAtOnce({tokens, at, nameEnd}: Setting): boolean {
	for (let verb = at + 1; verb < tokens.length && verb - at < 14; verb++) {
		const {lower, capital, kind} = tokens[verb]!;
		if (kind !== 'word') return false;
		const found = capital ? undefined : reportingVerb(lower);
		if (found?.kind !== 'say' || !(found.sure || tweets.has(found.lemma)) || !finite(found)) continue;
		if (verb === at + 1) return found.lemma === 'say' && subjectAfter(tokens, verb, nameEnd) !== undefined;
		const next = tokens[verb + 1];
		const ends = next?.kind !== 'word' || prepositions.has(next.lower) || times.has(next.lower);
		return ends && subjectBefore(tokens, verb, nameEnd)?.first === at + 1;
	}
	return false;
}

/** `likes to say`, `used to say`: the subject stands before the first of the two verbs. */
function likingTo(tokens: readonly Token[], verb: number): number {
	return tokens[verb - 1]?.lower === 'to' ? verb - 2 : verb;
}

/** Whether no clause stands between: only what opens one (`later`, `as`), or a phrase that the subject explains. */
function opensAt(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const token = tokens[at]!;
		if (token.kind === 'quote' || isAuxiliary(token) || /^[.;:]$/.test(token.text))
			return token.text === '.' && at + 1 < to;
		if (/^(?:who|where|because|although|if|whether)$/.test(token.lower)) return false;
	}
	return to - from < 16;
}

/** `asked Lindh if …`, `asked about …`: what is asked follows. */
function asks({lower}: Token): boolean {
	return /^(?:if|whether|how|why|what|who|when|where|about)$/.test(lower);
}

/** How many cues before the marks are tried. */
const mostCues = 6;

/** `Lindh said "…"` · `Kroon called the plan "…"` · `he warned against "…"` · `Lindh summed it up: "…"` */
function beforeMarks(setting: Setting): Attribution | undefined {
	const {tokens, at, nameEnd, language} = setting;
	const make = (subject: Phrase | undefined, first: number, last: number, rule: string): Attribution => ({
		...(subject ? {subject} : {}),
		cue: {first, last},
		side: 'before',
		whole: wholeAfter(setting, first),
		rule,
	});
	let weak: Attribution | undefined;
	let unsaid: Attribution | undefined;
	let tried = 0;
	for (let place = at - 1; place >= 0 && at - place < cueReach; place--) {
		const token = tokens[place]!;
		if (token.text === ';') break;
		const source = sourceAt(setting, place);
		if (source) return make(source, place, place + 1, 'according-to');
		if (token.kind !== 'word' || token.capital) continue;
		const foreign = foreignVerbs[language];
		if (foreign) {
			if (!foreign.has(token.lower)) continue;
			const subject = subjectBefore(tokens, place, nameEnd);
			if (subject) return make(subject, place, place, 'speaker-then-cue');
			continue;
		}
		const noun = nounCue(setting, place);
		// `Lindh mocked Kroon's call for a "new harbour"`: the verb before says whose the words are, if there is one.
		if (noun && demands(tokens, place)) weak ??= make(noun, place, place, 'reporting-noun');
		else if (noun) return make(noun, place, place, 'reporting-noun');
		const verb = reportingVerb(token.lower);
		if (!verb || nounHere(tokens, place)) continue;
		// `she and Mol shared "a view"`
		if (trailing.has(verb.lemma) && !/^[:,]$/.test(tokens[at - 1]!.text)) continue;
		// `will continue to be "dark"`
		if (aspects.has(verb.lemma) && tokens[place + 1]!.lower === 'to') continue;
		if ((verb.kind === 'judge' || verb.kind === 'name') && inAside(tokens, place, at)) continue;
		const opening = tokens.slice(place + 1, Math.min(at, place + 8));
		const asked = verb.lemma === 'ask' && (opening[0]?.lower === 'for' || opening.some(asks));
		const that = asked || opening.some(word => word.lower === 'that');
		const next = tokens[place + 1]?.lower;
		const back =
			next === 'back' ||
			(next === 'it' && verb.lemma === 'put') ||
			(next === 'out' && verb.lemma === 'point');
		// `They shared "a dream"`: shared words stand in front of the verb.
		const beside = at - place <= 3 && verb.lemma !== 'share';
		const near = back || beside || that || tokens[at - 1]?.text === ':';
		if (verb.kind === 'say' && !verb.sure && !near) continue;
		if (++tried > mostCues) break;
		const found = subjectOf(setting, place, verb);
		if (!found) continue;
		if (verb.weak && at - place > 2 && !that && !back && tokens[at - 1]!.text !== ':') continue;
		if (place < leaves(tokens, place, found, at)) continue;
		const attribution = make(
			found,
			place,
			place,
			found.last < place ? 'speaker-then-cue' : 'cue-then-speaker',
		);
		const firm =
			canSpeak(tokens, found, nameEnd) &&
			(attribution.whole || !isReported(tokens, found)) &&
			(verb.form !== 'base' || tokens[place - 1]?.lower === 'to' || place === at - 1);
		if (firm && (back || !(doubtful.has(verb.lemma) || verb.kind === 'name'))) return attribution;
		if (firm) unsaid ??= attribution;
		else weak ??= attribution;
	}
	const seen = unsaid || weak || language in foreignVerbs ? undefined : seenAs(tokens, at, nameEnd);
	if (seen && canSpeak(tokens, seen.subject, nameEnd))
		return make(seen.subject, seen.verb, seen.verb, 'speaker-then-cue');
	return unsaid ?? weak;
}

/** Whom `according to` names; in `according to her "safe harbour" plan` the marks name a thing. */
function sourceAt({tokens, at, nameEnd}: Setting, place: number): Phrase | undefined {
	if (tokens[place]!.lower !== 'according' || tokens[place + 1]?.lower !== 'to') return undefined;
	if (place + 3 === at && determiners.has(tokens[place + 2]!.lower)) return undefined;
	return subjectAfter(tokens, place + 1, nameEnd);
}

/**
 * Where the clause of a cue is left: `As Kroon spoke, Mol bought a "…"`, `"…," said Mol, who sat in a "…"`. A cue
 * before that place does not govern the marks.
 */
function leaves(tokens: readonly Token[], cue: number, subject: Phrase, at: number): number {
	const before = tokens[at - 1]!;
	if (/^[,:–—-]$/.test(before.text)) return 0;
	if (dependent.test(tokens[subject.first - 1]?.lower ?? '') && !isComment(tokens, cue, subject)) {
		for (let place = at - 2; place > subject.last; place--) {
			const {kind, text} = tokens[place]!;
			const comma = text === ',' || (kind === 'quote' && /,.?.?$/.test(text));
			if (comma && !reportingVerb(tokens[place + 1]!.lower)) return place;
		}
	}
	const turned = tokens[subject.first - 2]?.kind === 'quote' || tokens[subject.first - 3]?.kind === 'quote';
	return turned && cue === subject.first - 1 && before.text !== '.' ? at : 0;
}

/** `As Lindh noted, the pier is "…"`, `as Lindh puts it`: what she says is the clause beside it. */
function isComment(tokens: readonly Token[], cue: number, subject: Phrase): boolean {
	const verb = reportingVerb(tokens[cue]!.lower);
	const puts = verb?.lemma === 'put' && tokens[cue + 1]?.lower === 'it';
	const points = verb?.lemma === 'point' && tokens[cue + 1]?.lower === 'out';
	return tokens[subject.first - 1]!.lower === 'as' && (puts || points || (verb?.kind === 'say' && verb.sure));
}

const dependent = /^(?:as|while|when|after|before|because|although|though|since)$/;

/** `The boat, as people call it, is "…"`: the cue's clause ends, and another verb governs the marks. */
function inAside(tokens: readonly Token[], verb: number, at: number): boolean {
	for (let place = verb + 2; place < at - 1; place++) {
		if (tokens[place]!.text === ',' && isAuxiliary(tokens[place + 1])) return true;
	}
	return false;
}

/** Whether the marks start a statement of their own after the cue: `said: "…"`, `told the court, "…"`, `said "We …"`. */
function wholeAfter({tokens, at, words}: Setting, cue: number): boolean {
	if (/^[:,]$/.test(tokens[at - 1]!.text)) return true;
	if (/^\p{Ll}/u.test(words) || reportingVerb(tokens[cue]!.lower)?.kind === 'judge') return false;
	for (let place = cue + 1; place < at; place++) {
		const token = tokens[place]!;
		if (!(isAdverb(token) || times.has(token.lower))) return false;
	}
	return true;
}
