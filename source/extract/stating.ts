/** A word of a sentence → the reporting verb that it is, where it states something there: not a noun, no negation. */

import {nounHere, standsForNoun} from './noun-forms.ts';
import {isAdverb, isAuxiliary} from './noun-phrase.ts';
import {type ReportingVerb, reportingVerb} from './reporting-verbs.ts';
import type {Token} from './speech-tokens.ts';
import {determiners, prepositions, pronouns} from './speech-words.ts';

const negation = /^(?:not|never|n't)$/;
const neverBeforeBase = /^(?:to|not|never|you|i|we|let|let's|please|don't|a|the|no|final|and|or|but)$/;
const describes =
	/^(?:other|more|further|first|second|third|last|latest|most|new|newly|widely|previously|so-called)$/;

/** Their base form is a noun as often: `the claim that …`. */
const nounsToo =
	/^(?:claim|promise|report|pledge|vow|charge|estimate|demand|forecast|answer|question|comment|remark|state|doubt|tweet|post|object)$/;

/** The reporting verb at a token whose clause can be somebody's statement. */
export function stating(tokens: readonly Token[], at: number): ReportingVerb | undefined {
	const token = tokens[at]!;
	if (token.kind !== 'word' || (token.capital && at > 0 && !inTitleCase(tokens))) return undefined;
	const verb = reportingVerb(token.lower);
	if (!verb || verb.kind === 'name' || !statesHere(tokens, at, verb)) return undefined;
	const mayBeNoun = verb.form !== 'base' || verb.lemma === 'object';
	return mayBeNoun && nounHere(tokens, at) ? undefined : verb;
}

/** How many words of a line tell whether all are in capitals. */
const fewestWords = 5;

const titled = new WeakMap<readonly Token[], boolean>();

/** `Kroon Says She Will Stay`: a headline between paragraphs, where a capital is no sign of a name. */
function inTitleCase(tokens: readonly Token[]): boolean {
	let known = titled.get(tokens);
	if (known === undefined) {
		const long = tokens.filter(({kind, lower}) => kind === 'word' && lower.length > 3);
		known = long.length >= fewestWords && long.every(({capital}) => capital);
		titled.set(tokens, known);
	}
	return known;
}

/** How many words an addressee can have. */
const addresseeReach = 5;

/** `is stressing that`, `'s now saying that`: the whole is a finite verb. */
function progressive(tokens: readonly Token[], at: number, {kind}: ReportingVerb): boolean {
	// `was reminding everyone how …` tells what the reporter makes of it.
	const near = tokens.slice(at + 1, at + 1 + addresseeReach);
	if (kind === 'tell' && !near.some(({lower}) => lower === 'that')) return false;
	let back = at - 1;
	while (isAdverb(tokens[back]) && !negation.test(tokens[back]!.lower)) back--;
	return /^(?:is|are|was|were|been|'s|'re)$/.test(tokens[back]?.lower ?? '');
}

/** `recalling that …`, `pointing out that …`: a form that may mean something else, but for what follows it. */
function surely(tokens: readonly Token[], at: number, {lemma, sure}: ReportingVerb): boolean {
	const next = tokens[at + 1]?.lower ?? '';
	return (
		sure || next === 'that' || (lemma === 'point' && next === 'out') || (lemma === 'promise' && next === 'to')
	);
}

/** `went on to say`, `was quick to point out`: what is said all the same. */
function goingOn(tokens: readonly Token[], at: number): boolean {
	const {lower = ''} = tokens[at] ?? {};
	return (
		/^(?:quick|continue[sd]?|continuing)$/.test(lower) ||
		(lower === 'on' && /^(?:went|goes|go|going)$/.test(tokens[at - 1]?.lower ?? ''))
	);
}

/** `the divers say`, `some now argue`, `Kroon did say`, `the board would say`. */
function baseStates(tokens: readonly Token[], at: number, {lemma}: ReportingVerb): boolean {
	let back = at - 1;
	while (isAdverb(tokens[back]) && !negation.test(tokens[back]!.lower)) back--;
	const before = tokens[back];
	if (before === undefined || negation.test(before.lower)) return false;
	// `12 percent, say`, `12% say`
	if (before.kind !== 'word')
		return (lemma === 'say' || tokens[at - 1]!.lower === 'also') && /^[,%)—–]$/.test(before.text);
	if (before.lower === 'to') return goingOn(tokens, back - 1);
	if (isAuxiliary(before))
		return (
			/^(?:did|does|do)$/.test(before.lower) ||
			(back === at - 1 && /^(?:will|would|may|might)$/.test(before.lower))
		);
	// `one in ten say`, `the divers in Eastmark say`: whatever stands before, the form is no noun.
	if (lemma === 'say') return !neverBeforeBase.test(before.lower);
	// `those around him acknowledge that`: a clause follows, unless a noun could have it.
	const clause = tokens[at + 1]?.lower === 'that' && !nounsToo.test(lemma);
	if (clause && !prepositions.has(before.lower) && !determiners.has(before.lower))
		return !neverBeforeBase.test(before.lower);
	const plural = /(?:[^su]s|people|men)$|^(?:they|who|many|some|most)$/.test(before.lower);
	return plural && (!determiners.has(before.lower) || standsForNoun.test(before.lower));
}

function statesHere(tokens: readonly Token[], at: number, verb: ReportingVerb): boolean {
	const before = tokens[at - 1];
	if (verb.form === 'participle')
		return (
			surely(tokens, at, verb) &&
			(!isAuxiliary(before) || progressive(tokens, at, verb)) &&
			!determiners.has(before?.lower ?? '')
		);
	if (verb.form === 'base') return baseStates(tokens, at, verb);
	if (before?.kind === 'possessive' && before.lower !== "'s") return false;
	// `the alleged mercenaries`, `other reported cases`: the form describes the noun after it.
	if (verb.form === 'past' && before) {
		if (determiners.has(before.lower) && !standsForNoun.test(before.lower)) return false;
		const noun = verb.lemma !== 'say' && !pronouns.has(tokens[at - 2]?.lower ?? '');
		if (noun && (describes.test(before.lower) || /^(?:of|in|on|for|with|from|at)$/.test(before.lower)))
			return false;
	}
	let back = at - 1;
	while (isAdverb(tokens[back]) || negation.test(tokens[back]?.lower ?? '')) {
		// `have not reported any news` states nothing; `did not say that …` is told of what was said.
		if (negation.test(tokens[back]!.lower) && tokens[at + 1]?.lower !== 'that') return false;
		back--;
	}
	if (/^(?:is|are|was|were|be|been|being|not|to)$/.test(tokens[back]?.lower ?? '')) return false;
	return !(
		verb.form === 'present' &&
		before &&
		((determiners.has(before.lower) && !standsForNoun.test(before.lower)) ||
			before.kind === 'possessive' ||
			prepositions.has(before.lower))
	);
}
