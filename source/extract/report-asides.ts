/** A reporting verb between commas → the statement that its aside cuts or ends: `The pier, he testified, had sunk`. */

import {canSpeak} from './can-speak.ts';
import {isAdverb, isAuxiliary, type NameEnd, type Phrase} from './noun-phrase.ts';
import {opensWithVerb} from './relative-report.ts';
import {bare, saysSomething} from './reported-clause.ts';
import {clauseEnd} from './reported-end.ts';
import {type Paraphrase, unspoken} from './reported-subject.ts';
import {type ReportingVerb, reportingVerb} from './reporting-verbs.ts';
import type {Token} from './speech-tokens.ts';
import {determiners, prepositions, pronouns, roleNouns, times} from './speech-words.ts';
import {subjectAfter, subjectBefore} from './verb-subject.ts';

/** `…, Kroon claimed.`: the verbs that need no `that`. `the next two states, …` has a noun. */
function asides({lemma, form}: ReportingVerb): boolean {
	return bare.has(lemma) || tells.test(lemma) || (lemma === 'state' && form === 'past');
}

const tells = /^(?:tell|assure|inform|maintain)$/;

/** `The pier, he testified, had sunk` · `…, Kroon said in May.` · `…, said a board member.` · `…, Kroon told the court.` */
export function asideAt(
	tokens: readonly Token[],
	at: number,
	verb: ReportingVerb,
	free: number,
	nameEnd: NameEnd,
): Paraphrase | undefined {
	if (!asides(verb) || verb.form === 'participle') return undefined;
	const behind = opensAside(tokens[at - 1]) ? subjectAfter(tokens, at, nameEnd) : undefined;
	// `She ran upstairs, explained the matter and left`: an object.
	const after = behind && (verb.lemma === 'say' || canSpeak(tokens, behind, nameEnd)) ? behind : undefined;
	if (behind && saysSomething(tokens, at, verb)) return undefined;
	if (after && followsSubject(tokens, at, free, nameEnd)) return undefined;
	// `, said he was proud`: a clause follows, not the subject.
	const clause = after && pronouns.has(tokens[after.first]!.lower) && tokens[after.last + 1]?.kind !== 'sign';
	// `the divers, like the pilots, say the pier is safe`
	const long = after && verb.form === 'base' && after.last - after.first > 1;
	const turned = clause || long ? undefined : after;
	const subject = turned ?? subjectBefore(tokens, at, nameEnd);
	if (!subject || subject.last - subject.first > 16 || unspoken(tokens, subject)) return undefined;
	const open = (turned ? at : subject.first) - 1;
	if (open <= free || !opensAside(tokens[open]) || tokens[open]!.kind === 'quote') return undefined;
	const close = asideEnd(
		tokens,
		turned ? turned.last + 1 : at + 1,
		verb.kind === 'tell',
		turned !== undefined,
	);
	if (close === undefined) return undefined;
	const head = headOf(tokens, free, open - 1);
	const more =
		tokens[close]?.text === ',' || /^[—–-]$/.test(tokens[close]?.text ?? '') ? close + 1 : undefined;
	const rest =
		more !== undefined && tokens[more] && !reportsOn(tokens[more]!)
			? {first: more, last: clauseEnd(tokens, more, false)}
			: undefined;
	while (rest && rest.first < rest.last && joins(tokens[rest.first]!)) rest.first++;
	const finite =
		hasVerb(tokens, head) ||
		(rest !== undefined &&
			(hasVerb(tokens, rest) ||
				opensWithVerb(tokens, rest.first) ||
				(close - at < shortAside && quotes(tokens, rest))));
	if (head.last < head.first || !finite) return undefined;
	const goesOn = rest && (rest.last > rest.first || continues(tokens[rest.first]!));
	const parts = rest && goesOn ? [head, rest] : [head];
	return {subject, cue: {first: at, last: at}, parts, rule: 'paraphrase-aside'};
}

/** How many words of a title may stand before a name. */
const mostTitles = 6;

/** `Ana Lem, who leads the board, said the pier was safe`: all that stands before the verb is its subject. */
function followsSubject(tokens: readonly Token[], at: number, free: number, nameEnd: NameEnd): boolean {
	const subject = subjectBefore(tokens, at, nameEnd);
	if (!subject || subject.first - free > mostTitles) return false;
	for (let place = free; place < subject.first; place++) {
		const {kind, capital, lower} = tokens[place]!;
		if (kind === 'quote' || !(capital || /^(?:and|but|former|\.|,)$/.test(lower) || roleNouns.has(lower)))
			return false;
	}
	let comma = at - 2;
	while (comma > subject.last && !opensAside(tokens[comma])) comma--;
	return comma > subject.last && !opensWithVerb(tokens, comma + 1);
}

/** How far behind its verb an aside may end where only words in marks tell what is said. */
const shortAside = 4;

/** How many tokens may stand between the verb of `As Kroon noted in May, …` and its comma. */
const shortTail = 7;

/** `As Kroon noted in May, the pier had sunk` · `The pier had sunk, as Kroon noted.` */
export function asReported(
	tokens: readonly Token[],
	at: number,
	verb: ReportingVerb,
	free: number,
	nameEnd: NameEnd,
): Paraphrase | undefined {
	if (!asides(verb) || verb.form === 'participle') return undefined;
	const subject = subjectBefore(tokens, at, nameEnd);
	const as = (subject?.first ?? 0) - 1;
	if (!subject || tokens[as]?.lower !== 'as' || /^(?:it|i|we|you)$/.test(tokens[subject.first]!.lower))
		return undefined;
	// `as the name suggests`
	if (tokens[subject.last]!.lower === 'name') return undefined;
	let close = at + 1;
	while (close < tokens.length && close - at < shortTail && tokens[close]!.kind === 'word') {
		if (isAuxiliary(tokens[close]) && !tokens[close]!.capital) return undefined;
		close++;
	}
	const sign = tokens[close];
	if (tokens[close - 1]?.lower === 'that' || (sign && !/^[,.]$/.test(sign.text))) return undefined;
	const cue = {first: at, last: at};
	const before = tokens[as - 1];
	if (sign?.text === ',' && (before === undefined || /^(?:but|and|just)$/.test(before.lower))) {
		const part = {first: close + 1, last: clauseEnd(tokens, close + 1, false)};
		return part.last > part.first && hasVerb(tokens, part)
			? {subject, cue, parts: [part], rule: 'paraphrase-aside'}
			: undefined;
	}
	const head = {first: free, last: as - 2};
	const ends = before?.text === ',' && (sign === undefined || close === tokens.length - 1);
	return ends && head.last > head.first && hasVerb(tokens, head)
		? {subject, cue, parts: [head], rule: 'paraphrase-aside'}
		: undefined;
}

export function opensAside(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		(/^[,—–]$/.test(token.text) || (token.kind === 'quote' && /,.?.?$/.test(token.text)))
	);
}

/** What opens an addition to the words before it, no clause of its own. */
const belongs = /^(?:who|which|that|something|like|including|a|an)$/;

/** What opens a clause that the reporter sets against the statement. */
const against = /^(?:despite|though|although)$/;

/**
 * The statement that ends at `last`, before its attribution, in a sentence of which `free` is the first token of no
 * other statement. What stands before a dash, a colon or a concession is the reporter's.
 */
export function headOf(tokens: readonly Token[], free: number, last: number): Phrase {
	let first = free;
	let dashes = 0;
	for (let at = free + 1; at < last; at++) {
		const {text, to} = tokens[at]!;
		const dash = /^[—–-]$/.test(text) && tokens[at - 1]!.to < tokens[at]!.from;
		if (dash) dashes++;
		if ((dash || text === ':') && tokens[at + 1]!.from > to) first = at + 1;
	}
	// Two dashes stand around an aside; behind one a clause may stand, or what belongs to the words before.
	const clause = dashes < 2 && hasVerb(tokens, {first, last}) && !belongs.test(tokens[first]!.lower);
	if (!clause) first = free;
	if (against.test(tokens[first]?.lower ?? '')) {
		let comma = first;
		while (comma < last && tokens[comma]!.text !== ',') comma++;
		if (comma < last) first = comma + 1;
	}
	while (first < last && joins(tokens[first]!)) first++;
	return {first, last};
}

export function joins(token: Token): boolean {
	return /^(?:and|but|,|—|–)$/.test(token.text.toLowerCase());
}

function reportsOn({lower}: Token): boolean {
	const verb = reportingVerb(lower);
	return (
		(verb?.form === 'participle' && verb.sure) ||
		/^(?:citing|referring|according|calling|who|which)$/.test(lower)
	);
}

/** `agreed to stay`, `reported at least two floods`: no time or place, but what the verb needs. */
function completes(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	const lower = tokens[at]?.lower;
	if (lower === 'at') return next?.lower === 'least';
	if (lower === 'there') return isAuxiliary(next) || next?.kind === 'possessive';
	return lower === 'to' && next?.kind === 'word' && !next.capital && !determiners.has(next.lower);
}

/** `Kroon told the court she was ill`: a clause of its own, not one with `as she left`. */
function startsAnew(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]?.lower ?? '';
	return /^(?:he|she|they)$/.test(tokens[at]!.lower) && !/^(?:as|when|while|after|before)$/.test(before);
}

/** `who kept it`, `the mayor`, `executive director of the guild`, after the comma behind a speaker. */
function opensApposition(tokens: readonly Token[], from: number): boolean {
	if (/^(?:who|which|a|an|the)$/.test(tokens[from]?.lower ?? '')) return true;
	for (let at = from; at < from + longestRole && tokens[at]?.kind === 'word'; at++)
		if (roleNouns.has(tokens[at]!.lower) && /^(?:of|for|at|and|in|\W)$/.test(tokens[at + 1]?.lower ?? '.'))
			return true;
	return false;
}

/** How many words a role may have up to its noun. */
const longestRole = 4;

/** The sign that ends an aside, past a time, a place and an addressee; nothing where a clause follows. */
function asideEnd(
	tokens: readonly Token[],
	from: number,
	tells: boolean,
	turned: boolean,
): number | undefined {
	const first = tokens[from];
	const starts =
		tells ||
		!first ||
		first.kind !== 'word' ||
		prepositions.has(first.lower) ||
		times.has(first.lower) ||
		isAdverb(first) ||
		(turned && /^(?:who|whose)$/.test(first.lower)) ||
		/day$/.test(first.lower);
	if (!starts || first?.kind === 'quote' || first?.text === ':' || (!turned && completes(tokens, from)))
		return undefined;
	for (let at = from; at < tokens.length && at - from < 24; at++) {
		const token = tokens[at]!;
		if (/^[,;.?!—–]$/.test(token.text)) {
			if (token.text === '.' && at + 1 < tokens.length) continue;
			// `said Brandt, who kept it.`: the aside goes on after its first comma.
			return token.text === ',' && turned && opensApposition(tokens, at + 1) ? tokens.length : at;
		}
		if (token.kind === 'quote' || token.text === ':' || token.lower === 'that') return undefined;
		if (!turned && token.kind === 'word' && (isAuxiliary(token) || startsAnew(tokens, at))) return undefined;
	}
	return tokens.length - from < 24 ? tokens.length : undefined;
}

/** `A flood, he said, "is a guest"`: marked words that go on with a sentence, by their small letter. */
function continues({kind, text}: Token): boolean {
	return kind === 'quote' && /^[^\p{L}]*\p{Ll}/u.test(text);
}

/** Whether a stretch has words in marks: `No pier, he said, "lasts for ever"`. */
function quotes(tokens: readonly Token[], {first, last}: Phrase): boolean {
	for (let at = first; at <= last; at++) if (tokens[at]!.kind === 'quote') return true;
	return false;
}

/** Whether a stretch has a word that is likely a verb with a subject. */
export function hasVerb(tokens: readonly Token[], {first, last}: Phrase): boolean {
	for (let at = first; at <= last; at++) {
		const token = tokens[at]!;
		if (isAuxiliary(token)) return true;
		if (
			at > first &&
			token.kind === 'word' &&
			!token.capital &&
			/(?:[^e]ed|[^s]s)$/.test(token.lower) &&
			last - first > 4
		)
			return true;
	}
	return false;
}
