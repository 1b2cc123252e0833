/** A cue beside quoted words → the phrase that speaks: the subject of a verb in any form, or the owner of a noun. */

import {clauseSubject, sharedSubject} from './clause-subject.ts';
import {holdsName, isAdverb, isAuxiliary, type NameEnd, type Phrase, phraseEndingAt} from './noun-phrase.ts';
import {foreignVerbs, type ReportingVerb, reportingNouns, reportingVerb} from './reporting-verbs.ts';
import type {Token} from './speech-tokens.ts';
import {bodyNouns, determiners, foreignAuxiliaries, prepositions, roleNouns} from './speech-words.ts';
import {subjectAfter, subjectBefore} from './verb-subject.ts';

/** How many tokens away a cue may stand; keeps long lines linear. */
export const cueReach = 60;

/** What a sentence offers to a passage. `ending` is the last character inside its marks, `words` are those words. */
export type Setting = {
	readonly tokens: readonly Token[];
	readonly at: number;
	readonly nameEnd: NameEnd;
	readonly words: string;
	readonly language: string;
};

export function finite(verb: ReportingVerb | undefined): boolean {
	return verb?.form === 'past' || verb?.form === 'present';
}

/** A finite reporting verb that takes statements, of the document's language. */
export function verbHere(tokens: readonly Token[], at: number, language: string): boolean {
	const token = tokens[at];
	if (token?.kind !== 'word' || token.capital) return false;
	const foreign = foreignVerbs[language];
	if (foreign) return foreign.has(token.lower);
	const verb = reportingVerb(token.lower);
	if (verb?.form === 'base')
		return (
			isAuxiliary(tokens[at - 1]) ||
			/[a-z]s$|people$/.test(tokens[at - 1]?.lower ?? '') ||
			/^(?:they|we|i|you)$/.test(tokens[at - 1]?.lower ?? '')
		);
	return finite(verb) && verb?.kind !== 'name';
}

export function helps(token: Token | undefined, language: string): boolean {
	return token !== undefined && language in foreignVerbs && foreignAuxiliaries.has(token.lower);
}

export function surelySays(token: Token): boolean {
	const verb = reportingVerb(token.lower);
	return verb === undefined || (verb.kind === 'say' && verb.sure) || verb.kind === 'tell';
}

/** `claims`, `reports`, `calls` after an article, a possessor or an adjective are nouns. */
export function nounHere(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	const verb = reportingVerb(tokens[at]!.lower);
	if (!before || !verb) return false;
	if (verb.form === 'past') {
		return (
			determiners.has(before.lower) &&
			!/^(?:all|both|some|many|most|that|this|each|another|one|several|others?)$/.test(before.lower)
		);
	}
	if (verb.form === 'participle') return determiners.has(before.lower);
	if (before.kind === 'possessive' || determiners.has(before.lower))
		return !/^(?:this|that|one|some|many|most|all|both)$/.test(before.lower);
	return prepositions.has(before.lower) && before.lower !== 'to';
}

/** The subject of any form of a reporting verb left of the marks. */
export function subjectOf(setting: Setting, place: number, verb: ReportingVerb): Phrase | undefined {
	const {tokens, nameEnd} = setting;
	const before = tokens[place - 1];
	if (finite(verb)) {
		if (passive(tokens, place)) {
			if (verb.lemma === 'quote') return subjectBefore(tokens, place, nameEnd);
			for (let by = place + 1; by < setting.at && by - place < 8; by++) {
				if (tokens[by]!.lower === 'by') return subjectAfter(tokens, by, nameEnd);
			}
			return undefined;
		}
		const turned = before?.kind === 'quote' || (before?.text === ',' && tokens[place - 2]?.kind === 'quote');
		if (turned && verb.kind === 'say') {
			return subjectAfter(tokens, place, nameEnd);
		}
		const subject = subjectBefore(tokens, place, nameEnd);
		if (subject) return subject;
		return mainSubject(setting, place);
	}
	if (verb.form === 'base') {
		const modal = isAuxiliary(before) || before?.lower === 'to' || isAdverb(before);
		if (modal && before?.lower !== 'to')
			return subjectBefore(tokens, place, nameEnd) ?? mainSubject(setting, place);
		if (modal) return mainSubject(setting, place);
		const plural =
			before?.kind === 'word' &&
			(verb.lemma === 'say' ||
				/s$|people$|men$/.test(before.lower) ||
				/^(?:they|we|you|i)$/.test(before.lower));
		return plural ? subjectBefore(tokens, place, nameEnd) : undefined;
	}
	// `with Abara adding "…"`, `a sign saying "…"`: the noun right before; after a comma it is the clause's subject.
	const noun =
		before?.kind === 'word' &&
		!/^(?:and|or|but|by|in|of|for|from|after|before|while|when|with|about|to)$/.test(before.lower);
	const own =
		noun && !isAuxiliary(before) && !isAdverb(before)
			? phraseEndingAt(tokens, place - 1, nameEnd)
			: undefined;
	const acts =
		own &&
		tokens
			.slice(own.first, own.last + 1)
			.some(
				token =>
					roleNouns.has(token.lower) || /^(?:sign|poster|banner|ads?|caption|slogan)$/.test(token.lower),
			);
	if (own && (acts || holdsName(tokens, own, nameEnd))) return own;
	return mainSubject(setting, place);
}

function passive(tokens: readonly Token[], place: number): boolean {
	let at = place - 1;
	while (isAdverb(tokens[at])) at--;
	return /^(?:is|are|was|were|be|been|being|gets?|got)$/.test(tokens[at]?.lower ?? '');
}

/** The subject that `…, saying "…"` and `and called it "…"` share: of the reporting verb before, else of the clause. */
function mainSubject(setting: Setting, place: number): Phrase | undefined {
	const {tokens, nameEnd} = setting;
	const first = Math.max(0, place - cueReach);
	for (let at = place - 1; at >= first; at--) {
		const token = tokens[at]!;
		if (token.text === ';') break;
		if (token.kind !== 'word' || token.capital) continue;
		const verb = reportingVerb(token.lower);
		if (!finite(verb) || !verb?.sure || nounHere(tokens, at) || passive(tokens, at)) continue;
		const turned = /^[,]$/.test(tokens[at - 1]?.text ?? '')
			? tokens[at - 2]?.kind === 'quote'
			: tokens[at - 1]?.kind === 'quote';
		const subject = turned ? subjectAfter(tokens, at, nameEnd) : subjectBefore(tokens, at, nameEnd);
		const reported = subject && /^(?:that|whether|if|because)$/.test(tokens[subject.first - 1]?.lower ?? '');
		if (subject && !reported) return subject;
	}
	return sharedSubject(tokens, place, nameEnd) ?? clauseSubject(tokens, first, place, nameEnd);
}

/** `Kroon's warning that "…"`, `her claim: "…"` → the owner. */
export function nounCue(setting: Setting, place: number): Phrase | undefined {
	const {tokens, at, nameEnd} = setting;
	if (!reportingNouns.has(tokens[place]!.lower)) return undefined;
	const next = tokens[place + 1];
	const judged = tokens
		.slice(Math.max(0, place - 6), place)
		.some(token => reportingVerb(token.lower)?.kind === 'judge');
	const adjacent = place + 1 === at && !judged;
	const aim = next?.lower === 'to' && at - place <= 4;
	const introduces =
		adjacent ||
		aim ||
		/^(?:that|of|,|:)$/.test(next?.lower ?? '') ||
		(next?.lower === 'was' && tokens[place + 2]?.lower === 'that');
	if (!introduces || (next?.text === ',' && at - place > 2)) return undefined;
	let owner = place - 1;
	while (
		owner > 0 &&
		place - owner < 4 &&
		tokens[owner]!.kind === 'word' &&
		!/^(?:his|her|their|its|the|a|an)$/.test(tokens[owner]!.lower)
	)
		owner--;
	const token = tokens[owner];
	if (token?.kind === 'possessive') {
		for (let first = owner - 1; first >= 0 && owner - first < 6; first--) {
			if (nameEnd(first) === owner - 1) return {first, last: owner - 1};
		}
		return phraseEndingAt(tokens, owner - 1, nameEnd);
	}
	if (/^(?:his|her|their|its)$/.test(token?.lower ?? '')) return {first: owner, last: owner};
	return undefined;
}

/** A phrase whose words alone say that it can speak: a name, a pronoun, a role, a body; what it owns cannot. */
export function canSpeak(tokens: readonly Token[], phrase: Phrase, nameEnd: NameEnd): boolean {
	const {first, last} = phrase;
	if (/^(?:he|she|they|i|we|you|who|his|her|their)$/.test(tokens[first]!.lower)) return true;
	let head: Token | undefined;
	for (let at = first; at <= last; at++) {
		const token = tokens[at]!;
		const end = nameEnd(at);
		if (end !== undefined && (end >= last || tokens[end + 1]?.kind !== 'possessive')) return true;
		if (token.kind !== 'word') continue;
		if (at > first && prepositions.has(token.lower)) {
			if (head && /^(?:one|some|many|most|several|two|three|few|all|each|both|none)$/.test(head.lower))
				continue;
			break;
		}
		head = token;
	}
	if (!head) return false;
	return (
		head.capital ||
		roleNouns.has(head.lower) ||
		bodyNouns.has(head.lower) ||
		/^(?:some|many|others|several|most|one)$/.test(head.lower)
	);
}
