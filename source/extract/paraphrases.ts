/** A sentence → the statements that it reports in the reporter's own words, marked words among them. */

import {accordingTo} from './according-to.ts';
import type {NameEnd, Phrase} from './noun-phrase.ts';
import {opensWithVerb, relativeOf} from './relative-report.ts';
import {asideAt, asReported} from './report-asides.ts';
import {clauseStart, views} from './reported-clause.ts';
import {clauseEnd} from './reported-end.ts';
import {objectOf} from './reported-object.ts';
import {opensWhile, type Paraphrase, unspoken} from './reported-subject.ts';
import type {ReportingVerb} from './reporting-verbs.ts';
import type {Frame, Token} from './speech-tokens.ts';
import {statementSubject, wholeSubject} from './statement-subject.ts';
import {stating} from './stating.ts';

/** How many tokens of a sentence are searched; keeps long lines linear. */
const sentenceReach = 200;
/** How many reporting verbs of a sentence are tried. */
const mostTried = 24;

/**
 * The statements of a frame, in order and apart: `X said that …`, `…, X said`, `according to X, …`. What an aside
 * cuts is looked for first, since all that stands before it is its statement.
 */
export function paraphrasesIn(frame: Frame, nameEnd: NameEnd): readonly Paraphrase[] {
	const {tokens} = frame;
	const end = Math.min(tokens.length, sentenceReach);
	const found: Paraphrase[] = [];
	// The first token that belongs to no statement yet.
	let free = 0;
	const enter = (statement: Paraphrase | undefined, at: number): number => {
		if (!statement) return at;
		found.push(statement);
		const {last} = statement.parts[statement.parts.length - 1]!;
		free = Math.max(at, last, statement.subject.last) + 1;
		return Math.max(at, last);
	};
	let tried = 0;
	for (let at = 1; at < end && tried < mostTried; at++) {
		const verb = stating(tokens, at);
		if (!verb) continue;
		tried++;
		at = enter(asideAt(tokens, at, verb, free, nameEnd) ?? asReported(tokens, at, verb, free, nameEnd), at);
	}
	const asides = [...found];
	free = 0;
	tried = 0;
	for (let at = 0; at < end && tried < mostTried; at++) {
		const covering = asides.find(aside => covers(aside, at));
		if (covering) {
			const {last} = covering.parts[covering.parts.length - 1]!;
			at = Math.max(at, last, covering.cue.last, covering.subject.last);
			free = at + 1;
			continue;
		}
		const according = tokens[at]!.lower === 'according' && tokens[at + 1]?.lower === 'to';
		const verb = according ? undefined : stating(tokens, at);
		if (!according && !verb) continue;
		tried++;
		const statement = according
			? accordingTo(tokens, at, free, nameEnd)
			: reportedBy(tokens, at, verb!, found[found.length - 1]?.subject, nameEnd);
		if (statement && !asides.some(aside => meets(aside, statement))) at = enter(statement, at);
	}
	return found.sort((a, b) => a.parts[0]!.first - b.parts[0]!.first);
}

function covers({parts, cue, subject}: Paraphrase, at: number): boolean {
	return [...parts, cue, subject].some(({first, last}) => first <= at && at <= last);
}

function meets(a: Paraphrase, b: Paraphrase): boolean {
	return a.parts.some(one => b.parts.some(other => one.first <= other.last && other.first <= one.last));
}

function reportedBy(
	tokens: readonly Token[],
	at: number,
	verb: ReportingVerb,
	before: Phrase | undefined,
	nameEnd: NameEnd,
): Paraphrase | undefined {
	const whole = clauseStart(tokens, at, verb);
	const start = whole ?? gapAfter(tokens, at, verb);
	const object = whole === undefined ? objectOf(tokens, at, verb) : undefined;
	if (!object && (start === undefined || start >= tokens.length)) return undefined;
	let subject = statementSubject(tokens, at, verb, before, nameEnd);
	if (subject && subject.first > 0 && start !== undefined && verb.form !== 'participle')
		subject = wholeSubject(tokens, subject, nameEnd);
	if (!subject || subject.first < 0) return undefined;
	const relative = start === undefined ? undefined : relativeOf(tokens, subject, at, start);
	if (whole === undefined && start !== undefined && relative === undefined) return undefined;
	const during = start !== undefined && opensWhile(tokens, subject, start);
	const counted = verb.form === 'participle' && tokens[subject.first - 1]?.lower === 'with';
	if (!during && !counted && relative === undefined && unspoken(tokens, subject)) return undefined;
	const opener = tokens[subject.first - 1];
	const who = /^(?:who|which|that)$/.test(tokens[subject.first]!.lower);
	const dependent =
		who ||
		during ||
		relative !== undefined ||
		subject.first > at ||
		/^(?:when|while|after|before|if|because|although|though|since|until)$/.test(opener?.lower ?? '');
	const cue = {first: at, last: at};
	if (object) return {subject, cue, parts: [object], rule: 'paraphrase-object'};
	if (start === undefined) return undefined;
	const last = clauseEnd(tokens, start, dependent);
	if (last <= start) return undefined;
	const pronoun = relative === undefined ? [] : [{first: relative, last: relative}];
	return {subject, cue, parts: [...pronoun, {first: start, last}], rule: 'paraphrase'};
}

/** `which Kroon said led to a dispute`: the clause lacks its subject, which stands before the report. */
function gapAfter(
	tokens: readonly Token[],
	at: number,
	{kind, lemma, sure}: ReportingVerb,
): number | undefined {
	const takes = kind === 'say' && sure && !views.has(lemma);
	return takes && opensWithVerb(tokens, at + 1) ? at + 1 : undefined;
}
