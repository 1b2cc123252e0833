/** Tokens that look like a date and are none: ages, phone numbers, scores. Found first, so that no date is read from them. */

import {countAt} from './time-numbers.ts';
import type {Finder, Found} from './time-reading.ts';
import {units} from './time-words.ts';

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
