/** Tokens → named periods and feasts: wars whose years everyone knows, and days of the calendar with a name. */

import {holidays} from './holidays.ts';
import {yearAt} from './time-numbers.ts';
import type {Finder} from './time-reading.ts';
import {isCapitalised} from './time-words.ts';

type Period = {readonly first: number; readonly last: number};

/** Only periods whose ends are beyond dispute. Keys are words in lower case. */
const periods: ReadonlyMap<string, Period> = new Map([
	['world war i', {first: 1914, last: 1918}],
	['world war one', {first: 1914, last: 1918}],
	['the first world war', {first: 1914, last: 1918}],
	['world war ii', {first: 1939, last: 1945}],
	['world war two', {first: 1939, last: 1945}],
	['the second world war', {first: 1939, last: 1945}],
	['the cold war', {first: 1947, last: 1991}],
	['the great depression', {first: 1929, last: 1939}],
]);

const longestName = 4;

/** The first words of all names. */
export const openings: ReadonlySet<string> = new Set(
	[...periods.keys(), ...holidays.keys()].flatMap(name => name.split(/[ ']/).slice(0, 2)),
);

function nameAt<Value>(
	table: ReadonlyMap<string, Value>,
	tokens: Parameters<Finder>[0],
	at: number,
): {readonly value: Value; readonly name: string; readonly to: number} | undefined {
	const first = tokens[at];
	if (!first || !openings.has(first.lower) || (!isCapitalised(first.text) && first.lower !== 'the'))
		return undefined;
	for (let length = longestName; length > 0; length--) {
		const last = tokens[at + length - 1];
		if (!last) continue;
		const names = tokens.slice(at, at + length);
		const name = names.reduce(
			(joined, token) => joined + (token.spaced && joined ? ' ' : '') + token.lower,
			'',
		);
		const value = table.get(name);
		if (
			value !== undefined &&
			names.every(token => isCapitalised(token.text) || /^(?:the|'s)$/.test(token.lower))
		) {
			return {value, name, to: at + length};
		}
	}
	return undefined;
}

// the end of World War II → 1945 · the Cold War → 1947/1991
export const namedPeriod: Finder = (tokens, at) => {
	let start = at;
	let edge: 'first' | 'last' | undefined;
	if (tokens[at]?.lower === 'the' && tokens[at + 2]?.lower === 'of') {
		const word = tokens[at + 1]!.lower;
		edge = /^(?:end|close)$/.test(word)
			? 'last'
			: /^(?:start|beginning|outbreak|outset)$/.test(word)
				? 'first'
				: undefined;
		if (edge) start = at + 3;
	}
	const found = nameAt(periods, tokens, start);
	if (!found) return undefined;
	const {first, last} = found.value;
	const value = edge ? String(found.value[edge]) : `${first}/${last}`;
	return {
		from: at,
		to: found.to,
		rule: 'named-period',
		reading: {kind: 'fixed', type: 'DATE', value},
		...(edge ? {modifier: edge === 'last' ? ('END' as const) : ('START' as const)} : {}),
	};
};

// Christmas Day · Easter Sunday 2024 · last Thanksgiving
export const holiday: Finder = (tokens, at) => {
	const found = nameAt(holidays, tokens, at);
	if (!found) return undefined;
	const link = tokens[found.to]?.text;
	const year = yearAt(tokens, link === ',' || link === 'of' ? found.to + 1 : found.to);
	const next = tokens[found.to];
	if (!year && next?.kind === 'word' && isCapitalised(next.text)) return undefined;
	return {
		from: at,
		to: year?.to ?? found.to,
		rule: 'holiday',
		reading: {kind: 'calendar', holiday: found.name, ...(year ? {year: year.value} : {})},
	};
};
