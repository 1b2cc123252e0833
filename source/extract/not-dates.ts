/** Tokens that look like a date and are none: ages, phone numbers, scores. Found first, so that no date is read from them. */

import {countAt} from './time-numbers.ts';
import type {Finder, Found} from './time-reading.ts';
import type {Token} from './time-tokens.ts';
import {isCapitalised, units} from './time-words.ts';

const nothing = (from: number, to: number, rule: string): Found => ({from, to, rule});

// 72 years old · 20-year-old · 22-month-old
export const age: Finder = (tokens, at) => {
	const count = countAt(tokens, at);
	if (!count) return undefined;
	const hyphen = /^[-–]$/.test(tokens[count.to]?.text ?? '') ? count.to + 1 : count.to;
	if (!units.has(tokens[hyphen]?.lower ?? '')) return undefined;
	const next = /^[-–]$/.test(tokens[hyphen + 1]?.text ?? '') ? hyphen + 2 : hyphen + 1;
	const word = tokens[next]?.lower;
	if (word === 'old' || word === 'olds') return nothing(at, next + 1, 'age');
	return word === 'of' && tokens[next + 1]?.lower === 'age' ? nothing(at, next + 2, 'age') : undefined;
};

// aged 20 · ages 9 months and up · aged between 18 and 30
export const aged: Finder = (tokens, at) => {
	if (!/^(?:aged|ages|age)$/.test(tokens[at]?.lower ?? '')) return undefined;
	let to = at + 1;
	if (/^(?:between|from|of|about|over|under)$/.test(tokens[to]?.lower ?? '')) to++;
	const count = countAt(tokens, to);
	if (!count || count.value === undefined || tokens[to]?.lower === 'a') return undefined;
	to = count.to;
	if (/^(?:and|to|or|[-–])$/.test(tokens[to]?.lower ?? '')) to = countAt(tokens, to + 1)?.to ?? to;
	return nothing(at, units.has(tokens[to]?.lower ?? '') ? to + 1 : to, 'age');
};

// +33 1 2024 2025
export const phone: Finder = (tokens, at) => {
	if (tokens[at]?.text !== '+' || tokens[at + 1]?.kind !== 'number') return undefined;
	let to = at + 1;
	while (to < at + 16 && (tokens[to]?.kind === 'number' || /^[-()./]$/.test(tokens[to]?.text ?? ''))) to++;
	return nothing(at, to, 'phone');
};

// 2:41:09
export const finishingTime: Finder = (tokens, at) => {
	const numbers = [0, 2, 4].every(step => /^\d{1,2}$/.test(tokens[at + step]?.text ?? ''));
	const isTime = numbers && tokens[at + 1]?.text === ':' && tokens[at + 3]?.text === ':';
	if (!isTime || tokens[at + 1]!.spaced || tokens[at + 3]!.spaced) return undefined;
	const [hours, minutes, seconds] = [0, 2, 4].map(step => Number(tokens[at + step]!.text));
	const value = `PT${hours}H${minutes}M${seconds}S`;
	return {from: at, to: at + 5, rule: 'duration', reading: {kind: 'fixed', type: 'DURATION', value}};
};

// [00:12:45] · (12:34) · 0:15 · 12:34 Ann Reed: …
export const timecode: Finder = (tokens, at) => {
	const isNumber = (index: number) => /^\d{1,2}$/.test(tokens[index]?.text ?? '');
	const isPair = (index: number) =>
		isNumber(index) && tokens[index + 1]?.text === ':' && !tokens[index + 1]!.spaced && isNumber(index + 2);
	if (!isPair(at)) return undefined;
	const to = isPair(at + 2) ? at + 5 : at + 3;
	const isEnclosed = /^[[(]$/.test(tokens[at - 1]?.text ?? '') && /^[\])]$/.test(tokens[to]?.text ?? '');
	const isEarly = /^0$/.test(tokens[at]!.text) || (at === 0 && /^00$/.test(tokens[at]!.text));
	const isTurn = at === 0 && leadsToSpeaker(tokens, to);
	return isEnclosed || isEarly || isTurn ? nothing(at, to, 'timecode') : undefined;
};

/** A name of up to four words, and a colon. */
function leadsToSpeaker(tokens: readonly Token[], from: number): boolean {
	let at = from;
	while (at < from + 4 && tokens[at]?.kind === 'word' && isCapitalised(tokens[at]!.text)) at++;
	const colon = tokens[at];
	return at > from && colon?.text === ':' && !colon.spaced;
}

/** https://… · www.… · example.org/… */
const address = /^(?:https?:\/\/|www\.|[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.[a-z]{2,12}\/)/iu;
/** So many tokens of a run are enough to tell. */
const longestBeginning = 12;

/** Where an address that begins with the word at `at` ends: its digits are no date. `at` itself where there is none. */
export function addressEnd(tokens: readonly Token[], at: number): number {
	const next = tokens[at + 1];
	if (tokens[at]!.kind !== 'word' || !next || next.spaced || !/^[:.-]$/.test(next.text)) return at;
	let to = at + 1;
	const joined = () => to < tokens.length && !tokens[to]!.spaced;
	while (to < at + longestBeginning && joined()) to++;
	const beginning = tokens.slice(at, to).map(({text}) => text);
	if (!address.test(beginning.join(''))) return at;
	while (joined()) to++;
	return to;
}
