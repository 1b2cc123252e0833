/** Tokens → the names of months, told apart from people, verbs and words that only look like them. */

import type {Token} from './time-tokens.ts';
import {ambiguousMonths, isCapitalised, months, shifts, shortMonths, words} from './time-words.ts';
import {isAdjectival} from './year-finders.ts';

type Tokens = readonly Token[];

/** The name of a month, with the stop of its short form. */
export function monthAt(
	tokens: Tokens,
	at: number,
): {readonly value: number; readonly to: number} | undefined {
	const token = tokens[at];
	if (!token || !isCapitalised(token.text)) return undefined;
	const value = months.get(token.lower);
	if (value === undefined) return undefined;
	const hasStop = shortMonths.has(token.lower) && tokens[at + 1]?.text === '.' && !tokens[at + 1]!.spaced;
	return {value, to: hasStop ? at + 2 : at + 1};
}

/** `In May 20 people left`: the number counts what follows it. */
export function isCountOf(tokens: Tokens, at: number, ordinal: boolean): boolean {
	const next = tokens[at];
	if (ordinal || !next || next.kind !== 'word' || !next.spaced) return false;
	return /[^s]s$/.test(next.lower) ? !verbsInS.has(next.lower) : counted.has(next.lower);
}

const verbsInS = words('was is has as this his its us across towards afterwards perhaps always');
const counted = words('people men women children percent per million billion thousand hundred troops police');

const leadsToDate = words(
	'in on by since until till from to of during after before between through throughout for and or around about ' +
		'early late mid last next this that following previous each every via as late',
);
const family = words('family brothers sisters household clan twins sr jr');
const speech = words('said says told added wrote argued claimed declared replied asked');

/** A month without a day or a year: a month, not a name, a verb or a word that opens a sentence. */
export function isBareMonth(tokens: Tokens, at: number, to: number): boolean {
	const token = tokens[at]!;
	const before = tokens[at - 1];
	const after = tokens[to];
	if (shortMonths.has(token.lower) && to === at + 1) return false;
	if (
		family.has(after?.lower ?? '') ||
		after?.lower === "'s" ||
		(token.text === 'May' && isVerbPhrase(tokens, to))
	) {
		return after?.lower === "'s" && !ambiguousMonths.has(token.lower);
	}
	if (ambiguousMonths.has(token.lower) && isCapital(token) && !isCapital(before)) return false;
	const isOpening = !before || /^[.!?:;"“(—–•]$/.test(before.text);
	if (before?.kind === 'word' && isCapitalised(before.text) && before.text !== 'The') {
		if (!leadsToDate.has(before.lower) && !shifts.has(before.lower)) return false;
	}
	if (!ambiguousMonths.has(token.lower)) return true;
	if (before && leadsToDate.has(before.lower) && !speech.has(after?.lower ?? '')) {
		return !(
			after?.kind === 'word' &&
			isCapitalised(after.text) &&
			before.lower !== 'in' &&
			before.lower !== 'since'
		);
	}
	if (before && /^(?:the|a|an|'s|its|his|their|[-–,])$/.test(before.lower)) return isAdjectival(tokens, to);
	return isOpening && (after === undefined || after.text === ',');
}

/** A word of capitals alone: `MAY` among other words says what is allowed. */
function isCapital(token: Token | undefined): boolean {
	return token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase();
}

function isVerbPhrase(tokens: Tokens, to: number): boolean {
	return /^(?:i|we|he|she|they|you|it|be|not|god)$/.test(tokens[to]?.lower ?? '');
}
