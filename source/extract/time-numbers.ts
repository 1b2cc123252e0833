/** Tokens → the numbers, years and clock times that they write; each reader says where it stopped. */

import type {Token} from './time-tokens.ts';
import {cardinals, ordinals, tens, vagueCounts, words} from './time-words.ts';

type Tokens = readonly Token[];

/** `to`: the index of the token after it. */
export type Read<Value> = {readonly value: Value; readonly to: number};

function isDigits(token: Token | undefined): token is Token {
	return token?.kind === 'number' && /^\d+$/.test(token.text);
}

/** Whether the token is glued to a number on either side, as in `555-2019`, `$2,024`, `10:2024`, `T-34`. */
function isGlued(tokens: Tokens, at: number): boolean {
	const token = tokens[at]!;
	const before = tokens[at - 1];
	if (before && !token.spaced) {
		if (before.kind !== 'mark' || /[$€£¥#+*/=:&@_.%]/.test(before.text)) return true;
		const left = tokens[at - 2];
		if (/[-–]/.test(before.text) && !before.spaced && left) {
			if (left.kind === 'number' && !isYearLike(left)) return true;
			if (left.kind === 'word' && left.text.length <= 2) return true;
		}
	}
	const after = tokens[at + 1];
	if (!after || after.spaced) return false;
	if (after.kind === 'word') return !after.text.startsWith("'") && !after.text.startsWith('’');
	const right = tokens[at + 2];
	if (/[%‰°$€£¥]/.test(after.text)) return true;
	if (/[/=:&@_*]/.test(after.text)) return right !== undefined && !right.spaced;
	return (
		/[-–]/.test(after.text) &&
		right?.kind === 'number' &&
		!right.spaced &&
		right.text.length > 2 &&
		!isYearLike(right)
	);
}

function isYearLike(token: Token): boolean {
	return /^(?:1\d|20)\d\d$/.test(token.text);
}

/** A year of four digits, 1000 to 2099, that stands free. */
export function yearAt(tokens: Tokens, at: number): Read<number> | undefined {
	const token = tokens[at];
	if (token?.kind !== 'number' || !isYearLike(token) || isGlued(tokens, at)) return undefined;
	return {value: Number(token.text), to: at + 1};
}

/** `480 BC`, `44 B.C.`, `AD 476`, `70 CE`: before Christ negative. */
export function eraYearAt(tokens: Tokens, at: number): Read<number> | undefined {
	const before = tokens[at]?.text === 'AD' || tokens[at]?.text === 'CE';
	const digits = digitsAt(tokens, before ? at + 1 : at, 4);
	if (!digits || digits.value === 0) return undefined;
	if (before) return digits;
	const era = tokens[digits.to]?.text;
	if (era === 'BC' || era === 'BCE') return {value: -digits.value, to: digits.to + 1};
	if (era === 'AD' || era === 'CE') return {value: digits.value, to: digits.to + 1};
	if (era !== 'B' || tokens[digits.to + 1]?.text !== '.' || tokens[digits.to + 2]?.text !== 'C')
		return undefined;
	const hasStop = tokens[digits.to + 3]?.text === '.';
	return {value: -digits.value, to: digits.to + (hasStop ? 4 : 3)};
}

/** A number of one to `digits` digits, whatever stands around it. */
export function digitsAt(tokens: Tokens, at: number, digits: number): Read<number> | undefined {
	const token = tokens[at];
	if (!isDigits(token) || token.text.length > digits) return undefined;
	return {value: Number(token.text), to: at + 1};
}

/** A day of a month: `3`, `3rd`, `third`, not the start of `3:15`, `3.5` or `3%`. `ordinal` says how it was written. */
export function dayAt(tokens: Tokens, at: number): (Read<number> & {readonly ordinal: boolean}) | undefined {
	const token = tokens[at];
	if (!token) return undefined;
	const before = tokens[at - 1];
	if (before && !token.spaced && /[$€£¥#+/:.]/.test(before.text)) return undefined;
	if (token.kind === 'word') {
		const value = ordinalAt(tokens, at);
		return value && value.value <= 31 ? {...value, ordinal: true} : undefined;
	}
	const digits = digitsAt(tokens, at, 2);
	if (!digits || digits.value < 1 || digits.value > 31) return undefined;
	const after = tokens[at + 1];
	if (after && !after.spaced) {
		if (/^(?:st|nd|rd|th)$/.test(after.lower)) return {value: digits.value, to: at + 2, ordinal: true};
		if (after.kind === 'word' || /[:%/°]/.test(after.text)) return undefined;
	}
	return {...digits, ordinal: false};
}

/** `3rd`, `third`, `twenty-first`. */
export function ordinalAt(tokens: Tokens, at: number): Read<number> | undefined {
	const token = tokens[at];
	if (!token) return undefined;
	const simple = ordinals.get(token.lower);
	if (simple !== undefined) return {value: simple, to: at + 1};
	const ten = tens.get(token.lower);
	const hyphen = tokens[at + 1];
	if (ten !== undefined && ten < 100 && hyphen && /[-–]/.test(hyphen.text) && !hyphen.spaced) {
		const unit = ordinals.get(tokens[at + 2]?.lower ?? '');
		if (unit !== undefined && unit < 10) return {value: ten + unit, to: at + 3};
	}
	const suffix = tokens[at + 1];
	if (isDigits(token) && token.text.length <= 2 && suffix && !suffix.spaced) {
		if (/^(?:st|nd|rd|th)$/.test(suffix.lower)) return {value: Number(token.text), to: at + 2};
	}
	return undefined;
}

/** A count before a unit: `3`, `1,500`, `three`, `twenty-one`, `a`, `half a`; undefined as a value: `several`. */
export function countAt(tokens: Tokens, at: number): Read<number | undefined> | undefined {
	const token = tokens[at];
	if (!token) return undefined;
	if (token.kind === 'number') {
		const before = tokens[at - 1];
		if (before && !token.spaced && !/[-–—("'“‘[]/.test(before.text)) return undefined;
		const value = Number(token.text.replaceAll(',', ''));
		return Number.isFinite(value) ? {value, to: at + 1} : undefined;
	}
	const next = tokens[at + 1];
	if (token.lower === 'a' || token.lower === 'an') {
		if (next && (next.lower === 'couple' || next.lower === 'few' || next.lower === 'dozen')) {
			const to = tokens[at + 2]?.lower === 'of' ? at + 3 : at + 2;
			return {value: next.lower === 'dozen' ? 12 : undefined, to};
		}
		return {value: 1, to: at + 1};
	}
	if (vagueCounts.has(token.lower)) return {value: undefined, to: next?.lower === 'of' ? at + 2 : at + 1};
	const simple = cardinals.get(token.lower);
	if (simple !== undefined) return {value: simple, to: at + 1};
	const ten = tens.get(token.lower);
	if (ten === undefined) return undefined;
	const unit = cardinals.get(tokens[at + 2]?.lower ?? '');
	const isCompound = next !== undefined && /[-–]/.test(next.text) && unit !== undefined && unit < 10;
	return isCompound ? {value: ten + unit, to: at + 3} : {value: ten, to: at + 1};
}

/** `10:35`, `10:35 a.m.`, `5 p.m.`, `0530 hours`, `15:00 GMT` → `T10:35`. */
export function clockAt(tokens: Tokens, at: number): Read<string> | undefined {
	const hour = digitsAt(tokens, at, 2);
	if (!hour || hour.value > 24) return militaryClockAt(tokens, at);
	let to = at + 1;
	let minute = 0;
	let isClock = false;
	const colon = tokens[to];
	const minutes = tokens[to + 1];
	if (colon?.text === ':' && !colon.spaced && minutes && !minutes.spaced && /^[0-5]\d$/.test(minutes.text)) {
		minute = Number(minutes.text);
		isClock = true;
		to += 2;
		// H:MM:SS is how long a race took.
		if (tokens[to]?.text === ':' && !tokens[to]!.spaced) return undefined;
	}
	const half = halfOfDayAt(tokens, to);
	if (half) {
		isClock = true;
		to = half.to;
	} else if (tokens[to]?.lower === 'o' && tokens[to + 1]?.text.match(/^['’]$/)) {
		if (tokens[to + 2]?.lower !== 'clock') return undefined;
		isClock = true;
		to += 3;
	} else if (isClock && /^(?:hours|hrs|hr|h)$/.test(tokens[to]?.lower ?? '')) to++;
	if (!isClock) return undefined;
	if (zones.has(tokens[to]?.text ?? '')) to++;
	let hours = hour.value % 24;
	if (half && hours <= 12) hours = (hours % 12) + (half.value === 'p' ? 12 : 0);
	return {value: `T${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, to};
}

const zones = words('GMT UTC CET CEST EST EDT PST PDT BST MSK JST IST AEST ET PT');

function militaryClockAt(tokens: Tokens, at: number): Read<string> | undefined {
	const token = tokens[at];
	const unit = tokens[at + 1];
	const isClock = /^(?:hours|hrs|hr|h)$/.test(unit?.lower ?? '') || zones.has(unit?.text ?? '');
	if (!token || !/^[0-2]\d[0-5]\d$/.test(token.text) || !isClock) return undefined;
	return {value: `T${token.text.slice(0, 2)}:${token.text.slice(2)}`, to: at + 2};
}

/** `a.m.`, `pm`: whether before or after noon. */
function halfOfDayAt(tokens: Tokens, at: number): Read<'a' | 'p'> | undefined {
	const first = tokens[at]?.lower;
	if (first === 'am' || first === 'pm') return {value: first === 'am' ? 'a' : 'p', to: at + 1};
	if (first !== 'a' && first !== 'p') return undefined;
	if (tokens[at + 1]?.text !== '.' || tokens[at + 2]?.lower !== 'm') return undefined;
	// The last stop may end the sentence too: it belongs to the abbreviation all the same.
	return {value: first, to: tokens[at + 3]?.text === '.' ? at + 4 : at + 3};
}
