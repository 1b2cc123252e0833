/** The tokens of a clause → the tokens that its label is made of: subject, verb and what follows, without what is beside them. */

import type {Clause} from './clauses.ts';
import {determiners, fillers, prepositions} from './label-words.ts';
import type {Token} from './time-tokens.ts';
import {isCapitalised, words} from './time-words.ts';
import {isFiniteVerb} from './verbs.ts';

type Tokens = readonly Token[];

/** Prepositions that belong to an expression of time and go with it. */
const timePrepositions = words(
	'in on at by since until till over from during of for through throughout between within about around after before ' +
		'toward towards upon early late later earlier ever back shortly just soon as',
);

/**
 * The tokens from `from` to `to` without the expressions of time in `omitted` (indices of tokens, in order), the
 * prepositions before them and what joins them, and without parentheses.
 */
export function withoutTime(tokens: Tokens, from: number, to: number, omitted: readonly Clause[]): Tokens {
	const kept: Token[] = [];
	let depth = 0;
	let next = 0;
	for (let at = from; at < to; at++) {
		while (next < omitted.length && omitted[next]!.to <= at) next++;
		const skip = omitted[next];
		if (skip && at >= skip.from && at < skip.to) {
			const isJoined = at === skip.from && at > from && omitted[next - 1]?.to === at - 1;
			if (isJoined && /^(?:and|or|to|[-–,])$/.test(kept[kept.length - 1]?.lower ?? '')) kept.pop();
			if (at === Math.max(skip.from, from))
				while (kept.length > 0 && timePrepositions.has(kept[kept.length - 1]!.lower)) kept.pop();
			continue;
		}
		const token = tokens[at]!;
		// `Monday’s announcement`
		if (token.lower === "'s" && omitted[next - 1]?.to === at) continue;
		if (/^[([]$/.test(token.text)) depth++;
		if (depth === 0) kept.push(token);
		if (/^[)\]]$/.test(token.text)) depth = Math.max(0, depth - 1);
	}
	return kept;
}

/** The parts between commas; a comma inside quotation marks cuts nothing. */
export function segmentsOf(tokens: Tokens): readonly Tokens[] {
	const segments: Token[][] = [[]];
	let quoted = false;
	for (const token of tokens) {
		if (/^[“„«]$/.test(token.text)) quoted = true;
		else if (/^[”»]$/.test(token.text)) quoted = false;
		else if (token.text === '"') quoted = !quoted;
		if (token.text === ',' && !quoted) segments.push([]);
		else segments[segments.length - 1]!.push(token);
	}
	return segments.filter(segment => segment.length > 0);
}

function isBeside(segment: Tokens): boolean {
	const first = segment[0]!.lower;
	if (first === 'both' || first === 'some') return false;
	return (
		prepositions.has(first) ||
		fillers.has(first) ||
		/(?:ly|ing)$/.test(first) ||
		/^(?:who|which|whose|where|when|while|although|though|if|or|not|once|first|second|yet|but|so|now|still|here|there)$/.test(
			first,
		)
	);
}

function isApposition(segment: Tokens): boolean {
	return determiners.has(segment[0]!.lower);
}

function hasName(segment: Tokens): boolean {
	return segment.every(
		token =>
			token.kind === 'mark' ||
			isCapitalised(token.text) ||
			/^(?:of|de|von|van|and|al|bin)$/.test(token.lower),
	);
}

/**
 * Subject and predicate of a clause: what stands beside them between commas (an apposition, an adjunct) is left out,
 * a list is kept together. A clause without a verb comes back whole up to its first comma.
 */
export function coreOf(tokens: Tokens): Tokens {
	const segments = segmentsOf(tokens);
	const withVerb = segments.findIndex((segment, index) => {
		const verb = verbIn(segment);
		return verb >= 0 && (!isBeside(segment) || index === segments.length - 1);
	});
	if (withVerb < 0) return segments.find(segment => !isBeside(segment)) ?? segments[0] ?? [];
	const predicate = withList(segments, withVerb);
	const verb = verbIn(predicate);
	const before = segments.slice(0, withVerb).filter(segment => !isBeside(segment));
	const opens = predicate[0]!.lower;
	if ((opens === 'and' || opens === 'or') && verb > 1 && before.length > 0) {
		return joined([...before, predicate]);
	}
	// The verb comes right after the comma: its subject is one of the parts before it.
	if (startsWithVerb(predicate, verb) && before.length > 0) {
		const subject = before.find(hasName) ?? before.find(segment => !isApposition(segment)) ?? before[0]!;
		return [...subject, ...predicate];
	}
	return predicate;
}

/** The predicate with the rest of a list that begins in it: `gave villages`, `towns and parishes`. */
function withList(segments: readonly Tokens[], index: number): Tokens {
	let end = index + 1;
	let isList = false;
	while (end < segments.length && !isList) {
		const segment = segments[end]!;
		if (isBeside(segment) || isApposition(segment) || verbIn(segment) >= 0) break;
		isList = segment.some(({lower}) => lower === 'and' || lower === 'or');
		end++;
	}
	return isList ? joined(segments.slice(index, end)) : segments[index]!;
}

function startsWithVerb(segment: Tokens, verb: number): boolean {
	return (
		verb === 0 ||
		(verb === 1 && /ly$|^(?:also|then|never|not|first|last|once|twice|both)$/.test(segment[0]!.lower))
	);
}

function joined(segments: readonly Tokens[]): Tokens {
	return segments.flatMap((segment, index) =>
		index === segments.length - 1 ? segment : [...segment, comma(segment[segment.length - 1]!)],
	);
}

function comma(after: Token): Token {
	return {from: after.to, to: after.to + 1, text: ',', lower: ',', kind: 'mark', spaced: false};
}

/** The noun phrase that ends right before `end`: back to its determiner, or to what no noun phrase holds. */
export function phraseBefore(tokens: Tokens, end: number, start: number): number {
	let from = end;
	while (from > start && end - from < 14) {
		const token = tokens[from - 1]!;
		if (token.kind === 'mark' && !/^[-–’'“”"]$/.test(token.text)) break;
		if (isFiniteVerb(tokens, from - 1) || (prepositions.has(token.lower) && token.lower !== 'of')) break;
		if (/^(?:and|or|but|that|which|who|up|out|down|not)$/.test(token.lower)) break;
		from--;
		if (determiners.has(token.lower) && tokens[from - 1]?.lower !== 'of') break;
	}
	if (tokens[from]?.lower === 'of') from++;
	return from;
}

/** Where the first finite verb stands; −1 without one. */
export function verbIn(tokens: Tokens): number {
	return tokens.findIndex((_, at) => isFiniteVerb(tokens, at));
}
