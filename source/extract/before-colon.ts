/** A quoted passage behind a colon → the attribution that stands before it: `Lindh: "…"`, `Lindh summed it up: "…"`. */

import type {Attribution} from './attribution.ts';
import {canSpeak} from './can-speak.ts';
import {clauseSubject} from './clause-subject.ts';
import {cueReach, finite, type Setting} from './cue-subject.ts';
import {type Phrase, phraseEndingAt} from './noun-phrase.ts';
import {isTitle} from './quote-form.ts';
import {reportingVerb} from './reporting-verbs.ts';
import type {Token} from './speech-tokens.ts';
import {subjectAfter} from './verb-subject.ts';

/** `Lindh: "…"`, `WEATHER - Ana Lem: "…"`: a name that opens the sentence, or follows a dash, and a colon. */
export function labelBefore(setting: Setting): Attribution | undefined {
	const {tokens, at, nameEnd} = setting;
	if (tokens[at - 1]?.text !== ':') return undefined;
	const ending = phraseEndingAt(tokens, at - 2, nameEnd);
	if (ending && tokens[ending.first]!.lower === 'according' && tokens[ending.first + 1]?.lower === 'to') {
		const source = subjectAfter(tokens, ending.first + 1, nameEnd);
		const cue = {first: ending.first, last: ending.first + 1};
		return source && {subject: source, cue, side: 'before', whole: true, rule: 'according-to'};
	}
	const subject = ending && nameOf(afterFrom(tokens, ending, at - 2), setting);
	const before = subject && tokens[subject.first - 1];
	// `Lindh continued: "…"` has a verb of its own.
	const verb = tokens[at - 2];
	if (verb && !verb.capital && finite(reportingVerb(verb.lower))) return undefined;
	if (!subject || (before && !/^(?:[—–-]|from)$/.test(before.lower)) || !canSpeak(tokens, subject, nameEnd))
		return undefined;
	return {subject, cue: {first: at - 1, last: at - 1}, side: 'before', whole: true, rule: 'colon'};
}

/** `From the report: "…"`, `More from Lindh: "…"`: the phrase that the words are from. */
function afterFrom(tokens: readonly Token[], ending: Phrase, last: number): Phrase {
	const from = tokens[ending.first]!.lower === 'more' ? ending.first + 1 : ending.first;
	return from < last && tokens[from]!.lower === 'from' ? {first: from + 1, last} : ending;
}

/** `Lindh resisted:` is a name and a verb. */
function nameOf(phrase: Phrase, {tokens, nameEnd}: Setting): Phrase {
	const last = nameEnd(phrase.first);
	return last !== undefined && last + 1 === phrase.last && /[^e]ed$/.test(tokens[phrase.last]!.lower)
		? {first: phrase.first, last}
		: phrase;
}

/** `Lindh was asked, "…"`: somebody else did. */
function wasAsked(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		if (/^(?:asked|told|quoted)$/.test(tokens[at]!.lower))
			return /^(?:was|were|been|is|are|being|when)$/.test(tokens[at - 1]!.lower);
	}
	return false;
}

/** `Lindh summed it up: "…"`, `KROON: "…"`: the subject of what stands before the colon. */
export function beforeColon(setting: Setting): Attribution | undefined {
	const {tokens, at, nameEnd} = setting;
	const sign = tokens[at - 1];
	if (!sign || !/^[:,]$/.test(sign.text)) return undefined;
	if (sign.text === ',' && (!/^\p{Lu}/u.test(setting.words) || isTitle(setting.words))) return undefined;
	let start = Math.max(0, at - cueReach);
	for (let place = at - 2; place >= start; place--) {
		const {kind, text} = tokens[place]!;
		// A title is part of the phrase around it: `the host of "Salt," listed a show:`
		const title = kind === 'quote' && place > 0 && tokens[place - 1]!.kind === 'word';
		if ((kind === 'quote' && !title) || text === ';') start = place + 1;
	}
	const subject = clauseSubject(tokens, start, at - 1, nameEnd);
	if (!subject || wasAsked(tokens, subject.last + 1, at)) return undefined;
	if (!canSpeak(tokens, subject, nameEnd)) return undefined;
	return {subject, cue: {first: at - 1, last: at - 1}, side: 'before', whole: true, rule: 'colon'};
}
