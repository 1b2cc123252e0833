/** Tokens → expressions that date nothing: lengths of time, repetitions, `now`, `recently`. They keep dates off their words. */

import {countAt} from './time-numbers.ts';
import type {Finder, Found, TimexType} from './time-reading.ts';
import type {Token} from './time-tokens.ts';
import {references, seasons, sets, type Unit, unitLetters, units, weekdays, words} from './time-words.ts';

type Tokens = readonly Token[];

const fixed = (from: number, to: number, rule: string, type: TimexType, value: string): Found => ({
	from,
	to,
	rule,
	reading: {kind: 'fixed', type, value},
});

function duration(unit: Unit, count: number | undefined): string {
	if (unit === 'decade' && count !== undefined) return `P${count * 10}Y`;
	if (unit === 'century' && count !== undefined) return `P${count * 100}Y`;
	const letters = unitLetters[unit];
	const time = letters.startsWith('T') ? 'T' : '';
	return `P${time}${count ?? 'X'}${letters.replace('T', '')}`;
}

function unitOf(token: Token | undefined): Unit | undefined {
	return token?.kind === 'word' ? units.get(token.lower) : undefined;
}

// three years · over three years · a decade · several months · the past two weeks · three-day
export const lengthOfTime: Finder = (tokens, at) => {
	const start = afterLeads(tokens, at);
	const lead = tokens[start - 1]?.lower ?? '';
	let count = countAt(tokens, start);
	// `the last years`: no number, but a unit in the plural.
	if (!count && start > at && /^(?:past|last|next|following|coming|recent)$/.test(lead))
		count = {value: undefined, to: start};
	if (!count) return undefined;
	let cursor = count.to;
	const hyphen = tokens[cursor];
	const isHyphened = hyphen !== undefined && /^[-–]$/.test(hyphen.text) && !hyphen.spaced;
	if (isHyphened) cursor++;
	else if (
		/^(?:full|whole|long|short|more|consecutive|straight|additional|good|bloody|brief)$/.test(
			tokens[cursor]?.lower ?? '',
		)
	)
		cursor++;
	const token = tokens[cursor];
	const unit = unitOf(token);
	if (!token || !unit || token.lower === 'second') return undefined;
	// `three quarters of the troops`
	if (unit === 'quarter' && tokens[cursor + 1]?.lower === 'of') return undefined;
	const isPlural = token.lower.endsWith('s');
	if (count.to === start && !isPlural) return undefined;
	if (!isHyphened && !isPlural && count.value !== 1 && !/^half$/.test(lead)) return undefined;
	const isLong = /^[-–]$/.test(tokens[cursor + 1]?.text ?? '') && tokens[cursor + 2]?.lower === 'long';
	// The article of `a year-long siege` is the noun’s.
	const first = isLong && start === at && /^an?$/.test(tokens[at]!.lower) ? at + 1 : at;
	return fixed(first, isLong ? cursor + 3 : cursor + 1, 'duration', 'DURATION', duration(unit, count.value));
};

const amounts = words(
	'over more than less almost nearly about around some at least up to just only another these',
);
const sides = words('past last next first following coming previous');

/** Past `more than`, `the next`; `the` belongs only to such a word, and `over the next` is a preposition and `the next`. */
function afterLeads(tokens: Tokens, at: number): number {
	let start = at;
	if (tokens[start]?.lower === 'the') return sides.has(tokens[start + 1]?.lower ?? '') ? start + 2 : start;
	// `closer than a day`: only `more`, `less`, `fewer` and their like go before `than`.
	if (tokens[at]?.lower === 'than') return start;
	while (start < at + 3 && amounts.has(tokens[start]?.lower ?? '')) start++;
	return start === at && sides.has(tokens[start]?.lower ?? '') ? start + 1 : start;
}

// years · for decades · months of war · the years
export const vagueLength: Finder = (tokens, at) => {
	const token = tokens[at];
	const unit = unitOf(token);
	if (!token || !unit || !token.lower.endsWith('s') || unit === 'second' || unit === 'minute')
		return undefined;
	const before = tokens[at - 1]?.lower ?? '';
	if (
		!/^(?:for|in|after|within|of|over|took|take|last|lasted|with|only|spent|until)$/.test(before) &&
		tokens[at + 1]?.lower !== 'of'
	)
		return undefined;
	return fixed(at, at + 1, 'duration', 'DURATION', duration(unit, undefined));
};

// recent years · in recent months · the early years
export const vaguePast: Finder = (tokens, at) => {
	const word = tokens[at]?.lower;
	if (word !== 'recent' && word !== 'past') return undefined;
	const unit = unitOf(tokens[at + 1]);
	if (!unit || !tokens[at + 1]!.lower.endsWith('s')) return undefined;
	return fixed(at, at + 2, 'reference', 'DATE', 'PAST_REF');
};

// now · currently · recently · the present day · at present · at the time
export const reference: Finder = (tokens, at) => {
	const word = tokens[at]?.lower ?? '';
	const value = references.get(word);
	if (value && tokens[at]!.text !== 'Former' && !(word === 'recent' && tokens[at - 1]?.lower === 'most')) {
		return fixed(at, at + 1, 'reference', 'DATE', value);
	}
	if (word === 'the' && tokens[at + 1]?.lower === 'present' && tokens[at + 2]?.lower === 'day') {
		return fixed(at, at + 3, 'reference', 'DATE', 'PRESENT_REF');
	}
	if (word === 'present' && tokens[at + 1]?.lower === 'day')
		return fixed(at, at + 2, 'reference', 'DATE', 'PRESENT_REF');
	if (word === 'today' && tokens[at + 1]?.lower === "'s")
		return fixed(at, at + 1, 'reference', 'DATE', 'PRESENT_REF');
	return undefined;
};

// every Tuesday · each year · daily · once a month · per year · Tuesdays · the past four winters
export const repetition: Finder = (tokens, at) => {
	const token = tokens[at];
	const word = token?.lower ?? '';
	const value = sets.get(word);
	if (value && token!.kind === 'word') return fixed(at, at + 1, 'set', 'SET', value);
	if (word === 'every' || word === 'each') {
		const count = countAt(tokens, at + 1);
		const start = count && count.to > at + 1 ? count.to : tokens[at + 1]?.lower === 'other' ? at + 2 : at + 1;
		const day = weekdays.get(tokens[start]?.lower ?? '');
		if (day !== undefined) return fixed(at, start + 1, 'set', 'SET', `XXXX-WXX-${day}`);
		const unit = unitOf(tokens[start]);
		if (unit && unit !== 'second')
			return fixed(at, start + 1, 'set', 'SET', duration(unit, count?.value ?? 1));
		const season = seasons.get(tokens[start]?.lower ?? '');
		if (season) return fixed(at, start + 1, 'set', 'SET', `XXXX-${season}`);
		return undefined;
	}
	if (
		word === 'per' ||
		((word === 'a' || word === 'an') && /^(?:times|once|twice)$/.test(tokens[at - 1]?.lower ?? ''))
	) {
		const unit = unitOf(tokens[at + 1]);
		if (unit && !tokens[at + 1]!.lower.endsWith('s'))
			return fixed(at, at + 2, 'set', 'SET', duration(unit, 1));
	}
	const plural = word.endsWith('s') ? weekdays.get(word.slice(0, -1)) : undefined;
	if (plural !== undefined && word.length > 6) return fixed(at, at + 1, 'set', 'SET', `XXXX-WXX-${plural}`);
	return pastSeasons(tokens, at);
};

function pastSeasons(tokens: Tokens, at: number): Found | undefined {
	if (tokens[at]?.lower !== 'the' || !/^(?:past|last)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
	const count = countAt(tokens, at + 2);
	const word = tokens[count?.to ?? at]?.lower ?? '';
	const season = seasons.get(word.slice(0, -1));
	if (!count || !word.endsWith('s') || !season) return undefined;
	return fixed(at, count.to + 1, 'set', 'SET', `XXXX-${season}`);
}
