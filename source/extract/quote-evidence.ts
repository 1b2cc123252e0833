/** A quoted passage, its sentence and the sentences around it → who speaks it, and by which rule. */

import {type Attribution, attribute} from './attribution.ts';
import {beforeColon} from './before-colon.ts';
import {canSpeak, namesSpeaker} from './can-speak.ts';
import {clauseSubject} from './clause-subject.ts';
import type {Setting} from './cue-subject.ts';
import {atSentenceEnd} from './last-clause.ts';
import {holdsName, isAdverb, type NameEnd, type Phrase} from './noun-phrase.ts';
import {isHeading, isPassage, isStatement, namesKind} from './quote-form.ts';
import {reportingVerb} from './reporting-verbs.ts';
import {nameOfLine} from './signatures.ts';
import type {Speakers} from './speakers.ts';
import type {Draft, Evidence} from './speech-draft.ts';
import {type Frame, isNobody, type Token} from './speech-tokens.ts';
import {prepositions, pronouns, times} from './speech-words.ts';
import {subjectBefore} from './verb-subject.ts';

export type Around = {
	readonly frame: Frame;
	readonly frames: readonly Frame[];
	/** The quote found last. */
	readonly last: Draft | undefined;
	readonly speakers: Speakers;
};

/** How far back someone in the foreground can be to speak words that stand alone. */
const foreground = 3;

/** Single marks are believed only where reporting words or a signature stand beside them. */
export function evidenceFor(setting: Setting, around: Around, single: boolean): Evidence | undefined {
	const {frame, frames, last, speakers} = around;
	const own =
		able(governed(attribute(setting), frame, speakers), setting) ??
		able(governed(beforeColon(setting), frame, speakers), setting) ??
		signature(setting, around);
	if (own || single) return own;
	if (frame.alone) return isHeading(setting.words) ? undefined : aloneEvidence(setting, around);
	const {tokens, at} = setting;
	const lastFrame = last?.frames[last.frames.length - 1];
	const goesOn = (rule: string): Evidence | undefined =>
		last?.speakers.length ? {resolved: known(last.speakers), frame, rule, whole: false} : undefined;
	const kind = namesKind(tokens, at, setting.words);
	const joined = !kind && /^(?:[,;]|and|or|but)$/.test(tokens[at - 1]?.lower ?? '');
	if (lastFrame === frame && last?.kind !== 'paraphrase' && (joined || isStatement(setting.words))) {
		const same = goesOn('same-sentence');
		if (same) return same;
	}
	if (kind) return undefined;
	if (!isStatement(setting.words) && !isPassage(tokens, at, setting.words)) return undefined;
	const subject = subjectOfSentence(setting);
	if (subject && !isSpokenOf(tokens, subject, at)) {
		const rule = 'subject-of-sentence';
		const found = governed({subject, side: 'before', whole: false, rule}, frame, speakers);
		if (found?.resolved.sure) return found;
	}
	const previous = frames[frame.index - 1];
	if (!isStatement(setting.words)) return undefined;
	return previous && lastFrame === previous && previous.block === frame.block
		? goesOn('continued')
		: undefined;
}

/** The subject of the sentence that a passage stands in, where it can speak. */
export function subjectOfSentence({tokens, at, nameEnd}: Setting): Phrase | undefined {
	const subject = clauseSubject(tokens, 0, at, nameEnd);
	if (!subject || !canSpeak(tokens, subject, nameEnd)) return undefined;
	// `"…," said Lindh, who stood in a "…"`: what is told of her is no statement of hers.
	const turned =
		tokens[subject.first - 2]?.kind === 'quote' &&
		reportingVerb(tokens[subject.first - 1]!.lower) !== undefined;
	return turned || isBareOpening(tokens, subject, nameEnd) ? undefined : subject;
}

/** `Kroon "kind of slipped."`, `the pier is seen as "…"`: the words, or a passive, tell of the subject. */
function isSpokenOf(tokens: readonly Token[], {last}: Phrase, at: number): boolean {
	if (last === at - 1) return true;
	for (let place = last + 1; place < at - 1; place++) {
		if (!/^(?:is|are|was|were|been|being)$/.test(tokens[place]!.lower)) continue;
		let verb = place + 1;
		while (isAdverb(tokens[verb])) verb++;
		if (/[^e]ed$|^(?:told|seen|made|given|shown|thought|held|known|meant)$/.test(tokens[verb]?.lower ?? ''))
			return true;
	}
	return false;
}

/** `Try "ls -l" if …`: a lone capital at the beginning that no name or noun for people explains. */
function isBareOpening(tokens: readonly Token[], subject: Phrase, nameEnd: NameEnd): boolean {
	const {first, last} = subject;
	const lone = first === 0 && last === 0 && !/^\p{Lu}{2}/u.test(tokens[0]!.text);
	return lone && !namesSpeaker(tokens, subject, nameEnd) && !pronouns.has(tokens[0]!.lower);
}

function known(speakers: readonly number[]): Evidence['resolved'] {
	return {speakers, sure: true};
}

/**
 * A few words are somebody's only where the subject of their cue can speak; a whole statement shows that it does, and
 * so do `"…," says the shell` and `a hat that says "…"`.
 */
function able(found: Evidence | undefined, {tokens, at, nameEnd, words}: Setting): Evidence | undefined {
	const {subject, cue, side, whole} = found?.attribution ?? {};
	if (!subject || isStatement(words)) return found;
	if (found?.rule === 'colon' && isValue(words))
		return namesSpeaker(tokens, subject, nameEnd) ? found : undefined;
	if (found?.resolved.sure) return found;
	const lemma = cue && reportingVerb(tokens[cue.first]!.lower)?.lemma;
	const says = lemma === 'say' || lemma === 'read';
	// `a hat that says "…"`, but `access by saying "…"`
	const means = /^(?:by|to)$/.test(tokens[(cue?.first ?? 0) - 1]?.lower ?? '');
	if ((side === 'after' && whole && says) || (says && cue?.last === at - 1 && !means)) return found;
	return canSpeak(tokens, subject, nameEnd) ? found : undefined;
}

/** `Default: "optimal"`: a word or two without a point, as a setting's value. */
function isValue(words: string): boolean {
	return /^\S+(?: \S+)?$/.test(words) && !/[.,!?…]$/.test(words);
}

/** The evidence of an attribution, where its subject means someone. */
function governed(found: Attribution | undefined, frame: Frame, speakers: Speakers): Evidence | undefined {
	const {first, last} = found?.subject ?? {first: 0, last: -1};
	const lone = first === last && speakers.nameEnd(frame)(first) === undefined;
	if (lone && isNobody(frame.tokens[first]!)) return undefined;
	const resolved = found?.subject && speakers.resolve(frame, found.subject);
	return resolved && {resolved, attribution: found, frame, rule: found.rule, whole: found.whole};
}

/** `"…" — Ana Lem`, and `"…?" Kroon asked.` where the sentence was cut after the marks. */
function signature(setting: Setting, around: Around): Evidence | undefined {
	const {frame, frames, speakers} = around;
	const inside = setting.at + 1 < setting.tokens.length;
	const next = frames[frame.index + 1];
	if (inside) return signedAt(frame, setting.at + 1, speakers);
	if (!next) return undefined;
	const signed = signedAt(next, 0, speakers) ?? signedBelow(around);
	if (signed || next.block !== frame.block) return signed;
	return saidNext(setting, next, speakers);
}

/** A quotation that stands alone, and a line below it that is a name: no name stands above it that is not another's. */
function signedBelow({frame, frames, last, speakers}: Around): Evidence | undefined {
	const next = frames[frame.index + 1]!;
	if (!frame.alone || next.block === frame.block) return undefined;
	const before = frames[frame.index - 1];
	if (before?.block === frame.block) return undefined;
	const taken = last?.rule === 'signature' && last.frames[last.frames.length - 1] === before;
	if (before && !taken && nameOfLine(before, speakers.nameEnd(before))) return undefined;
	const subject = nameOfLine(next, speakers.nameEnd(next));
	const rule = 'signature';
	return governed(subject && {subject, side: 'after', whole: true, rule}, next, speakers);
}

/** A dash and a name that end a frame. */
export function signedAt(frame: Frame, from: number, speakers: Speakers): Evidence | undefined {
	const {tokens} = frame;
	if (!/^[—–~-]$/.test(tokens[from]?.text ?? '')) return undefined;
	const nameEnd = speakers.nameEnd(frame);
	for (let first = from + 1; first < tokens.length && first - from < 8; first++) {
		const last = nameEnd(first);
		if (last !== undefined) {
			if (tokens.length - last > 12) return undefined;
			const cue = {first: from, last: from};
			return governed(
				{subject: {first, last}, cue, side: 'after', whole: true, rule: 'dash'},
				frame,
				speakers,
			);
		}
		if (tokens[first]!.kind !== 'word') return undefined;
	}
	return undefined;
}

/** `Kroon asked.` `Abara told the court.` as a sentence of its own after the words. */
function saidNext(setting: Setting, next: Frame, speakers: Speakers): Evidence | undefined {
	const {tokens} = next;
	const asked = /[?!]['’]?$/.test(setting.words);
	for (let verb = 1; verb < tokens.length && verb < 14; verb++) {
		const {capital, kind, lower} = tokens[verb]!;
		const found = reportingVerb(lower);
		if (!found || kind !== 'word' || capital || !(found.form === 'past' || found.form === 'present'))
			continue;
		const after = tokens[verb + 1];
		const short = asked || !after || tokens.length - verb <= 3;
		const tells = found.kind === 'tell' || after?.lower === 'on' || (asked && found.lemma === 'ask');
		if (!short || !(found.sure || after?.kind === 'sign' || tells)) return undefined;
		const ends =
			tells ||
			!after ||
			after.kind !== 'word' ||
			prepositions.has(after.lower) ||
			times.has(after.lower) ||
			after.lower.endsWith('ly') ||
			/^(?:thinking|saying|asking)$/.test(after.lower);
		const subject = ends ? subjectBefore(tokens, verb, speakers.nameEnd(next)) : undefined;
		if (subject?.first !== 0) return undefined;
		const cue = {first: verb, last: verb};
		return governed({subject, cue, side: 'after', whole: true, rule: 'speaker-after'}, next, speakers);
	}
	return undefined;
}

/** Words that stand alone: their speaker is in the sentences around them. */
function aloneEvidence(setting: Setting, around: Around): Evidence | undefined {
	const {frame, frames, last, speakers} = around;
	const previous = frames[frame.index - 1];
	if (!previous) return nextSubject(around);
	const near = previous.block === frame.block;
	const introduced = introducedBy(previous, setting, speakers);
	if (introduced) return introduced;
	const same = (quoted: readonly number[], rule: string): Evidence => ({
		resolved: known(quoted),
		frame,
		rule,
		whole: true,
	});
	const continued = near ? 'continued' : 'continued-paragraph';
	if (last?.speakers.length && last.frames[last.frames.length - 1] === previous) {
		return same(last.speakers, last.kind === 'paraphrase' ? 'speaker-before' : continued);
	}
	const nameEnd = speakers.nameEnd(previous);
	const ending = near ? atSentenceEnd({...setting, tokens: previous.tokens, at: -1, nameEnd}) : undefined;
	const said = governed(ending && {...ending, whole: true, rule: 'speaker-before'}, previous, speakers);
	if (said) return said;
	const subject = clauseSubject(previous.tokens, 0, previous.tokens.length, nameEnd);
	const spoke =
		near && last?.frames[last.frames.length - 1] === frames[frame.index - 2] && last?.kind !== 'term';
	if (spoke && last?.speakers.length && !(subject && isPerson(previous.tokens, subject, nameEnd)))
		return same(last.speakers, continued);
	if (subject && previous.block.kind === 'paragraph' && canSpeak(previous.tokens, subject, nameEnd)) {
		const rule = 'speaker-before';
		const found = governed({subject, side: 'before', whole: true, rule}, previous, speakers);
		if (found && (near || speakers.all[found.resolved.speakers[0]!]!.kind === 'person')) return found;
	}
	const after = nextSubject(around);
	if (after) return after;
	const latest = speakers.latest(frame, foreground);
	return latest === undefined || speakers.all[latest]!.kind !== 'person'
		? undefined
		: same([latest], continued);
}

function isPerson(tokens: readonly Token[], subject: Phrase, nameEnd: NameEnd): boolean {
	return holdsName(tokens, subject, nameEnd) || /^(?:he|she|who)$/.test(tokens[subject.first]!.lower);
}

/** `Lindh wrote to her son:` as the sentence, or paragraph, before. */
export function introducedBy(previous: Frame, setting: Setting, speakers: Speakers): Evidence | undefined {
	const {tokens} = previous;
	if (tokens[tokens.length - 1]?.text !== ':' || setting.at > 2) return undefined;
	const words = tokens.length;
	const joined: Setting = {
		...setting,
		tokens: [...tokens, setting.tokens[setting.at]!],
		at: words,
		nameEnd: speakers.nameEnd(previous),
	};
	const found = attribute(joined) ?? beforeColon(joined);
	return found && governed({...found, rule: 'colon', whole: true}, previous, speakers);
}

/** `"They never called." Mol shook his head.` */
function nextSubject({frame, frames, speakers}: Around): Evidence | undefined {
	const next = frames[frame.index + 1];
	if (!next || next.block !== frame.block) return undefined;
	const nameEnd = speakers.nameEnd(next);
	const subject = clauseSubject(next.tokens, 0, next.tokens.length, nameEnd);
	if (!subject || nameEnd(subject.first) === undefined) return undefined;
	return governed({subject, side: 'after', whole: true, rule: 'speaker-after'}, next, speakers);
}
