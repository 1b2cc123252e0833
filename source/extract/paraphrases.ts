/** A sentence → the statements that it reports in the reporter's own words, marked words among them. */

import {clauseSubject, sharedSubject} from './clause-subject.ts';
import {isAdverb, isAuxiliary, type NameEnd, type Phrase} from './noun-phrase.ts';
import {clauseEnd, clauseStart} from './reported-clause.ts';
import {type ReportingVerb, reportingVerb} from './reporting-verbs.ts';
import type {Frame, Token} from './speech-tokens.ts';
import {prepositions, times} from './speech-words.ts';
import {stating} from './stating.ts';
import {subjectAfter, subjectBefore} from './verb-subject.ts';

export type Paraphrase = {
	readonly subject: Phrase;
	readonly cue: Phrase;
	/** Tokens of the frame, both ends included; two where the attribution cuts the statement. */
	readonly parts: readonly Phrase[];
	readonly rule: string;
};

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
		at = enter(asideAt(tokens, at, verb, free, nameEnd), at);
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
	const start = clauseStart(tokens, at, verb);
	if (start === undefined || start >= tokens.length) return undefined;
	const subject = subjectFor(tokens, at, verb, before, nameEnd);
	if (!subject || subject.first < 0 || unspoken(tokens, subject)) return undefined;
	const opener = tokens[subject.first - 1];
	const who = /^(?:who|which|that)$/.test(tokens[subject.first]!.lower);
	const dependent =
		who || /^(?:when|while|after|before|if|because|although|though|since|until)$/.test(opener?.lower ?? '');
	const last = clauseEnd(tokens, start, dependent);
	if (last <= start) return undefined;
	return {subject, cue: {first: at, last: at}, parts: [{first: start, last}], rule: 'paraphrase'};
}

/** Subjects of which a report is nobody's statement: `I`, `what people say`, `as he said`. */
function unspoken(tokens: readonly Token[], subject: Phrase): boolean {
	if (/^(?:i|you|we|which|what|that|there)$/.test(tokens[subject.first]!.lower)) return true;
	const before = tokens[subject.first - 1];
	return before?.kind === 'word' && (/^(?:what|how|whether|as|than)$/.test(before.lower) || linked(before));
}

function linked(before: Token): boolean {
	return prepositions.has(before.lower) && !/^(?:after|before|since|until|like)$/.test(before.lower);
}

/** The subject of a verb in any form; a participle or a second verb shares that of the statement before. */
function subjectFor(
	tokens: readonly Token[],
	at: number,
	{form}: ReportingVerb,
	before: Phrase | undefined,
	nameEnd: NameEnd,
): Phrase | undefined {
	let back = at - 1;
	while (isAdverb(tokens[back])) back--;
	const shares =
		/^(?:and|but|then|or|while|,|—|–)$/.test(tokens[back]?.text.toLowerCase() ?? '') ||
		(tokens[back]?.kind === 'quote' && opensAside(tokens[back]));
	if (form === 'participle') {
		return shares || back < 0 ? (before ?? clauseSubject(tokens, 0, at, nameEnd)) : undefined;
	}
	if (shares && tokens[back]!.kind === 'word') return before ?? sharedSubject(tokens, at, nameEnd);
	return subjectBefore(tokens, at, nameEnd);
}

/** Verbs that an aside may have: `…, Kroon claimed.` */
const asides = new Set(
	(
		'say claim argue insist declare testify note acknowledge admit concede explain add warn predict believe write tell ' +
		'report agree suggest maintain assert contend announce estimate recall conclude complain tweet joke observe remark ' +
		'stress confirm reveal caution promise state reckon think lament recount assure inform quip'
	).split(' '),
);

/** `The pier, he testified, had sunk` · `…, Kroon said in May.` · `…, said a board member.` · `…, Kroon told the court.` */
function asideAt(
	tokens: readonly Token[],
	at: number,
	verb: ReportingVerb,
	free: number,
	nameEnd: NameEnd,
): Paraphrase | undefined {
	if (!asides.has(verb.lemma) || verb.form === 'participle') return undefined;
	const turned = opensAside(tokens[at - 1]) ? subjectAfter(tokens, at, nameEnd) : undefined;
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
	const head: Phrase = {first: free, last: open - 1};
	while (head.first < head.last && joins(tokens[head.first]!)) (head as {first: number}).first++;
	const more =
		tokens[close]?.text === ',' || /^[—–-]$/.test(tokens[close]?.text ?? '') ? close + 1 : undefined;
	const rest =
		more !== undefined && tokens[more] && !reportsOn(tokens[more]!)
			? {first: more, last: clauseEnd(tokens, more, false)}
			: undefined;
	while (rest && rest.first < rest.last && joins(tokens[rest.first]!)) rest.first++;
	const finite = hasVerb(tokens, head) || (rest !== undefined && hasVerb(tokens, rest));
	if (head.last < head.first || !finite) return undefined;
	const parts = rest && rest.last > rest.first ? [head, rest] : [head];
	return {subject, cue: {first: at, last: at}, parts, rule: 'paraphrase-aside'};
}

function opensAside(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		(/^[,—–]$/.test(token.text) || (token.kind === 'quote' && /,.?.?$/.test(token.text)))
	);
}

function joins(token: Token): boolean {
	return /^(?:and|but|,|—|–)$/.test(token.text.toLowerCase());
}

function reportsOn({lower}: Token): boolean {
	const verb = reportingVerb(lower);
	return (
		(verb?.form === 'participle' && verb.sure) ||
		/^(?:citing|referring|according|calling|who|which)$/.test(lower)
	);
}

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
	if (!starts || first?.kind === 'quote' || first?.text === ':') return undefined;
	for (let at = from; at < tokens.length && at - from < 24; at++) {
		const token = tokens[at]!;
		if (/^[,;.?!—–]$/.test(token.text)) {
			if (token.text === '.' && at + 1 < tokens.length) continue;
			// `said Brandt, who kept it.`: the aside goes on after its first comma.
			return token.text === ',' && /^(?:who|which|a|an|the)$/.test(tokens[at + 1]?.lower ?? '') && turned
				? tokens.length
				: at;
		}
		if (token.kind === 'quote' || token.text === ':' || token.lower === 'that') return undefined;
		if (!turned && isAuxiliary(token) && token.kind === 'word') return undefined;
	}
	return tokens.length - from < 24 ? tokens.length : undefined;
}

/** Whether a stretch has a word that is likely a verb with a subject. */
function hasVerb(tokens: readonly Token[], {first, last}: Phrase): boolean {
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

/** `According to the board, …` · `…, according to the board, …` · `… according to the board.` */
function accordingTo(
	tokens: readonly Token[],
	at: number,
	free: number,
	nameEnd: NameEnd,
): Paraphrase | undefined {
	const subject = subjectAfter(tokens, at + 1, nameEnd);
	if (!subject) return undefined;
	const cue = {first: at, last: at + 1};
	let close = subject.last + 1;
	while (close < tokens.length && tokens[close]!.text !== ',' && close - subject.last < 30) close++;
	let comma = close;
	// Asides of the source: `according to Ana Lem, the mayor of Eastmark, …`
	while (
		tokens[comma]?.text === ',' &&
		/^(?:who|which|a|an|the|whose|published|released|posted|obtained|writing)$/.test(
			tokens[comma + 1]?.lower ?? '',
		)
	) {
		let next = comma + 1;
		while (next < tokens.length && tokens[next]!.text !== ',' && next - comma < 20) next++;
		if (tokens[next]?.text !== ',' || next + 3 > tokens.length) break;
		const determiner = /^(?:a|an|the)$/.test(tokens[comma + 1]!.lower);
		if (determiner && hasVerb(tokens, {first: comma + 1, last: next - 1})) break;
		comma = next;
	}
	const after =
		tokens[comma]?.text === ',' && tokens[comma + 1]
			? {first: comma + 1, last: clauseEnd(tokens, comma + 1, false)}
			: undefined;
	let open = at - 1;
	if (tokens[open]?.text === ',' || /^[—–]$/.test(tokens[open]?.text ?? '')) open--;
	const head = {first: free, last: open};
	while (head.first < head.last && joins(tokens[head.first]!)) head.first++;
	const before = open > head.first ? head : undefined;
	// What stands before is the statement if it is a clause; else both sides are, cut in two.
	const whole = before !== undefined && hasVerb(tokens, before);
	const parts = [before, whole ? undefined : after].filter(
		part => part !== undefined && part.last > part.first,
	);
	if (parts.length === 0) return undefined;
	return {subject, cue, parts: parts as Phrase[], rule: 'according-to'};
}
