/** A cue beside quoted words → the phrase that speaks: the subject of a verb in any form, or the owner of a noun. */

import {canSpeak} from './can-speak.ts';
import {clauseSubject, sharedSubject} from './clause-subject.ts';
import {nounHere} from './noun-forms.ts';
import {holdsName, isAdverb, isAuxiliary, type NameEnd, type Phrase, phraseEndingAt} from './noun-phrase.ts';
import {foreignVerbs, type ReportingVerb, reportingNouns, reportingVerb} from './reporting-verbs.ts';
import type {Token} from './speech-tokens.ts';
import {capitals, foreignAuxiliaries, roleNouns, titles} from './speech-words.ts';
import {subjectAfter, subjectBefore} from './verb-subject.ts';

/** How many tokens away a cue may stand; keeps long lines linear. */
export const cueReach = 60;

/** What a sentence offers to the passage that its token `at` stands for; `words` are those of the passage. */
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

/** Verbs after which `to say` is still a report. */
const liking =
	/^(?:like[sd]?|love[sd]?|wants?|wanted|used|tends?|tended|continue[sd]?|went|goes|hastened|rushed)$/;

/** A finite reporting verb that takes statements, of the document's language. */
export function verbHere(tokens: readonly Token[], at: number, language: string): boolean {
	const token = tokens[at];
	if (token?.kind !== 'word' || token.capital) return false;
	const foreign = foreignVerbs[language];
	if (foreign) return foreign.has(token.lower);
	const verb = reportingVerb(token.lower);
	if (verb?.form === 'base') {
		const before = tokens[at - 1];
		const plural = /[a-z]s$|people$|^(?:they|we|i|you|two|three|both|others|many|some|few)$/.test(
			before?.lower ?? '',
		);
		return (
			plural || isAuxiliary(before) || (before?.lower === 'to' && liking.test(tokens[at - 2]?.lower ?? ''))
		);
	}
	return finite(verb) && verb?.kind !== 'name';
}

export function helps(token: Token | undefined, language: string): boolean {
	return token !== undefined && language in foreignVerbs && foreignAuxiliaries.has(token.lower);
}

export function surelySays(token: Token): boolean {
	const verb = reportingVerb(token.lower);
	return verb === undefined || (verb.kind === 'say' && verb.sure) || verb.kind === 'tell';
}

/** The subject of any form of a reporting verb left of the marks. */
export function subjectOf(setting: Setting, place: number, verb: ReportingVerb): Phrase | undefined {
	if (verb.form === 'base') return subjectOfBase(setting, place, verb);
	if (verb.form === 'participle') return subjectOfParticiple(setting, place, verb);
	const {tokens, nameEnd} = setting;
	const agent = agentBehind(setting, place) ?? agentAfter(setting, verb);
	if (agent && !passive(tokens, place)) return agent;
	if (passive(tokens, place)) {
		if (verb.lemma === 'quote') return subjectBefore(tokens, place, nameEnd);
		for (let by = place + 1; by < setting.at && by - place < 8; by++) {
			if (tokens[by]!.lower === 'by') return subjectAfter(tokens, by, nameEnd);
		}
		return agent;
	}
	if (verb.kind === 'say' && followsMarks(tokens, place)) return subjectAfter(tokens, place, nameEnd);
	return (
		writtenThing(tokens, place, nameEnd) ??
		subjectBefore(tokens, place, nameEnd) ??
		mainSubject(setting, place)
	);
}

/** `a plan described by Lindh as "a fantasy"`: no verb in the active has its agent right behind it. */
function agentBehind({tokens, nameEnd}: Setting, place: number): Phrase | undefined {
	if (tokens[place + 1]?.lower !== 'by' || /ing$/.test(tokens[place + 2]?.lower ?? '')) return undefined;
	const agent = subjectAfter(tokens, place + 1, nameEnd);
	return agent && canSpeak(tokens, agent, nameEnd) ? agent : undefined;
}

/** `was called "a fantasy" by Lindh`, `notes labelled "secret" by the board`: the words of who called it so. */
function agentAfter({tokens, at, nameEnd}: Setting, verb: ReportingVerb): Phrase | undefined {
	const by = at + 1;
	if (verb.kind !== 'judge' || verb.form !== 'past' || tokens[by]?.lower !== 'by') return undefined;
	const agent = subjectAfter(tokens, by, nameEnd);
	return agent && canSpeak(tokens, agent, nameEnd) ? agent : undefined;
}

/** `a sign that read "…"`, `under a headline that said "…"`: what bears the words. */
function writtenThing(tokens: readonly Token[], place: number, nameEnd: NameEnd): Phrase | undefined {
	if (!/^(?:that|which)$/.test(tokens[place - 1]?.lower ?? '')) return undefined;
	const noun = tokens[place - 2];
	return noun?.kind === 'word' && written.test(noun.lower)
		? phraseEndingAt(tokens, place - 2, nameEnd)
		: undefined;
}

/** `did not say`, `likes to say`, `critics say`. */
function subjectOfBase(setting: Setting, place: number, {lemma, sure}: ReportingVerb): Phrase | undefined {
	const {tokens, nameEnd} = setting;
	const before = tokens[place - 1];
	if (before?.lower === 'to') return mainSubject(setting, place);
	const subject = subjectBefore(tokens, place, nameEnd);
	if (isAuxiliary(before) || isAdverb(before)) return subject ?? mainSubject(setting, place);
	// `Critics of the plan, however, say`
	if (before?.text === ',' && sure) return subject;
	const country = before?.capital === true && capitals.has(before.lower);
	const plural = !country && /[^su]s$|people$|men$|^(?:they|we|you|i)$/.test(before?.lower ?? '');
	return before?.kind === 'word' && (plural || lemma === 'say') ? subject : undefined;
}

/** Words before a participle that are no subject of its own. */
const joining = /^(?:and|or|but|by|in|of|for|from|after|before|while|when|with|about|to)$/;
const written = /^(?:signs?|posters?|banners?|slogans?|headlines?|shirts?|hats?|buttons?)$/;

/**
 * `with Abara adding "…"`, `a sign saying "…"`: the noun right before. `quoted Abara as saying "…"`, `remembers him
 * shouting "…"`: the object of the first verb. After a comma it is the subject of the clause.
 */
function subjectOfParticiple(setting: Setting, place: number, {kind}: ReportingVerb): Phrase | undefined {
	const {tokens, nameEnd} = setting;
	const before = tokens[place - 1];
	if (before?.lower === 'as') {
		const passed = passive(tokens, place - 2) ? subjectBefore(tokens, place - 2, nameEnd) : undefined;
		return nameEndingAt(place - 2, nameEnd) ?? passed ?? mainSubject(setting, place);
	}
	if (/^(?:him|them|me|us)$/.test(before?.lower ?? '')) return {first: place - 1, last: place - 1};
	if (/^(?:kept|keeps|keep|started|began|stopped)$/.test(before?.lower ?? ''))
		return subjectBefore(tokens, place - 1, nameEnd);
	// `Kroon, the mayor, is promising "…"`: a finite form like any other.
	const own = isAuxiliary(before) ? subjectBefore(tokens, place, nameEnd) : undefined;
	if (own && !isReported(tokens, own)) return own;
	const absoluteName = afterWith(tokens, place, nameEnd);
	if (absoluteName) return absoluteName;
	if (before?.kind === 'word' && !joining.test(before.lower) && !isAuxiliary(before) && !isAdverb(before)) {
		const noun = nameEndingAt(place - 1, nameEnd) ?? phraseEndingAt(tokens, place - 1, nameEnd);
		const words = noun ? tokens.slice(noun.first, noun.last + 1) : [];
		const acts = words.some(({lower}) => roleNouns.has(lower) || written.test(lower));
		const joint = /^(?:and|while|[—–-])$/.test(tokens[(noun?.first ?? 0) - 1]?.lower ?? '');
		const absolute =
			noun !== undefined &&
			(tokens[noun.first - 1]?.lower === 'with' || (joint && holdsName(tokens, noun, nameEnd)));
		if (kind === 'judge' && !absolute) return mainSubject(setting, place);
		const addressed = noun !== undefined && addresses(tokens, noun);
		if (noun && (absolute || (!addressed && (acts || holdsName(tokens, noun, nameEnd))))) return noun;
	}
	return mainSubject(setting, place);
}

/** `Lindh said guards were calling "…"`: the clause of a subject is what another states. */
export function isReported(tokens: readonly Token[], {first}: Phrase): boolean {
	const that = tokens[first - 1]?.lower === 'that';
	const verb = reportingVerb(tokens[that ? first - 2 : first - 1]?.lower ?? '');
	return verb?.sure === true && finite(verb) && !followsMarks(tokens, that ? first - 2 : first - 1);
}

/** `emailed members saying "…"`, `a letter to members saying "…"`: those whom the words are for. */
function addresses(tokens: readonly Token[], {first}: Phrase): boolean {
	let titled = first - 1;
	while (titled > 0 && titles.has(tokens[titled]!.lower)) titled--;
	const before = tokens[titled]?.lower ?? '';
	return before === 'to' || /^(?:e-?mailed|told|texted|wrote|messaged|informed)$/.test(before);
}

/** `with Sen. Ana Lem reportedly calling it "…"`: the name between `with` and the participle. */
function afterWith(tokens: readonly Token[], place: number, nameEnd: NameEnd): Phrase | undefined {
	let end = place - 1;
	while (isAdverb(tokens[end])) end--;
	const name = nameEndingAt(end, nameEnd);
	let open = (name?.first ?? 0) - 1;
	while (name && open > 0 && name.first - open < 5 && (tokens[open]!.capital || tokens[open]!.text === '.'))
		open--;
	return tokens[open]?.lower === 'with' ? name : undefined;
}

function nameEndingAt(last: number, nameEnd: NameEnd): Phrase | undefined {
	for (let first = last; first >= 0 && last - first < 6; first--) {
		if (nameEnd(first) === last) return {first, last};
	}
	return undefined;
}

/** `"…," said`: marks stand right before the verb. */
function followsMarks(tokens: readonly Token[], verb: number): boolean {
	return tokens[tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1]?.kind === 'quote';
}

function passive(tokens: readonly Token[], place: number): boolean {
	let at = place - 1;
	while (isAdverb(tokens[at])) at--;
	return /^(?:is|are|was|were|be|been|being|gets?|got)$/.test(tokens[at]?.lower ?? '');
}

/** A passive after the marks: what is said of its subject are no words of it; of one who was quoted they are. */
export function isSpokenTo(tokens: readonly Token[], verb: number): boolean {
	return passive(tokens, verb) && reportingVerb(tokens[verb]!.lower)?.lemma !== 'quote';
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
		const subject = followsMarks(tokens, at)
			? subjectAfter(tokens, at, nameEnd)
			: subjectBefore(tokens, at, nameEnd);
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
	const aim = demands(tokens, place) ? at - place < 10 : next?.lower === 'to' && at - place <= 4;
	// `Kroon's comments "are wrong"`: the noun is what the words speak of.
	if (
		adjacent &&
		/^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|do|does|did|don|not)\b/.test(
			setting.words,
		)
	)
		return undefined;
	if (isTopic(tokens, place, at)) return undefined;
	const introduces =
		adjacent ||
		aim ||
		/^(?:that|of|,|:)$/.test(next?.lower ?? '') ||
		(/^(?:is|was)$/.test(next?.lower ?? '') && /^(?:that|:)$/.test(tokens[place + 2]?.lower ?? ''));
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
		return nameEndingAt(owner - 1, nameEnd) ?? phraseEndingAt(tokens, owner - 1, nameEnd);
	}
	// `Lindh said in her remarks that …`: the verb says who speaks.
	if (/^(?:in|during)$/.test(tokens[owner - 1]?.lower ?? '')) return undefined;
	if (/^(?:his|her|their|its)$/.test(token?.lower ?? '')) return {first: owner, last: owner};
	return undefined;
}

/**
 * `Kroon's claim that the pier is full is "not true"`, `her "first" claim is "…"`, `what her firm calls "…"`: the noun is
 * what the marked words are about, or is none.
 */
function isTopic(tokens: readonly Token[], place: number, at: number): boolean {
	let verbs = 0;
	for (let between = place + 1; between < at; between++) {
		if (tokens[between]!.kind === 'quote') return true;
		if (/^(?:is|are|was|were)$/.test(tokens[between]!.lower)) verbs++;
	}
	const what = tokens.slice(Math.max(0, place - 5), place).some(({lower}) => lower === 'what');
	return what || (verbs > 1 && isAuxiliary(tokens[at - 1]));
}

/** `call for a "new harbour"`: a noun of what someone wants. */
export function demands(tokens: readonly Token[], place: number): boolean {
	return /^(?:calls?|plea|demand)$/.test(tokens[place]!.lower) && tokens[place + 1]?.lower === 'for';
}
