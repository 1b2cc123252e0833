/** A text → its units with runs of white space as one space, one after another, and where a few words stand in it. */

import type {Span} from './span.ts';

const space = 0x20;

/** White space of every kind, as `\s` has it. */
function isSpace(code: number): boolean {
	if (code <= space) return code === space || (code >= 9 && code <= 13);
	if (code < 0xa0) return false;
	return (
		code === 0xa0 ||
		code === 0x1680 ||
		(code >= 0x2000 && code <= 0x200a) ||
		code === 0x2028 ||
		code === 0x2029 ||
		code === 0x202f ||
		code === 0x205f ||
		code === 0x3000 ||
		code === 0xfeff
	);
}

/** How texts are compared: unit by unit, or with all white space alike. */
export type Comparison = 'strict' | 'loose';

/** The text as it is compared. */
export function comparable(text: string, comparison: Comparison): string {
	return comparison === 'strict' ? text : text.replace(/\s+/g, ' ');
}

/**
 * Calls `visit` for each unit of the text that stands between the offsets, with the offsets where it begins and ends;
 * a run of white space is one unit in a loose comparison. Stops where `visit` returns true.
 */
export function eachUnit(
	text: string,
	{start, end}: Span,
	comparison: Comparison,
	visit: (code: number, from: number, to: number) => boolean,
): void {
	const loose = comparison === 'loose';
	for (let at = start; at < end; ) {
		const from = at;
		let code = text.charCodeAt(at++);
		if (loose && isSpace(code)) {
			while (at < end && isSpace(text.charCodeAt(at))) at++;
			code = space;
		}
		if (visit(code, from, at)) return;
	}
}

/** For each beginning of the pattern, the length of its longest end that is a beginning, too (Knuth, Morris, Pratt). */
function failures(pattern: string): Int32Array {
	const table = new Int32Array(pattern.length + 1);
	let matched = 0;
	for (let at = 1; at < pattern.length; at++) {
		while (matched > 0 && pattern.charCodeAt(at) !== pattern.charCodeAt(matched)) matched = table[matched]!;
		if (pattern.charCodeAt(at) === pattern.charCodeAt(matched)) matched++;
		table[at + 1] = matched;
	}
	return table;
}

/** As many occurrences are kept on each side of where one is looked for: a hostile text has millions. */
const mostKept = 2048;

/**
 * The spans of the units `from` to `to` of `pattern`, which is comparable, wherever the whole pattern stands in `text`:
 * in rising order, those nearest to the offset `near`. Linear in the text, whatever stands in it.
 */
export function occurrences(
	text: string,
	pattern: string,
	{start: from, end: to}: Span,
	near: number,
	comparison: Comparison,
): readonly Span[] {
	const {length} = pattern;
	const spanTo = (end: number) => {
		const last = unitsBack(text, end, length - to, comparison);
		return {start: unitsBack(text, last, to - from, comparison), end: last};
	};
	return endsOf(text, pattern, near, comparison).map(spanTo);
}

/** The offsets where the pattern ends in the text. */
function endsOf(text: string, pattern: string, near: number, comparison: Comparison): readonly number[] {
	const {length} = pattern;
	if (length === 0) return [];
	const table = failures(pattern);
	const before: number[] = [];
	const after: number[] = [];
	let matched = 0;
	eachUnit(text, {start: 0, end: text.length}, comparison, (code, _from, to) => {
		while (matched > 0 && code !== pattern.charCodeAt(matched)) matched = table[matched]!;
		if (code === pattern.charCodeAt(matched)) matched++;
		if (matched < length) return false;
		matched = table[length]!;
		if (to > near) return after.push(to) >= mostKept;
		before.push(to);
		if (before.length >= 2 * mostKept) before.splice(0, mostKept);
		return false;
	});
	return [...before, ...after];
}

/** The offset where the last so many units before an offset begin. */
function unitsBack(text: string, end: number, count: number, comparison: Comparison): number {
	let at = end;
	for (let unit = 0; unit < count; unit++) {
		at--;
		if (comparison === 'loose' && isSpace(text.charCodeAt(at))) at = afterSpace(text, at, -1);
	}
	return at;
}

/**
 * How many units, white space aside, stand the same after two places of two texts, or before them with a step of -1.
 * White space must stand at the same places in both.
 */
export function sameUnits(a: string, b: string, placeA: number, placeB: number, step: 1 | -1): number {
	let [atA, atB, count] = [placeA, placeB, 0];
	for (;;) {
		const code = codeBeside(a, atA, step);
		if (isSpace(code) && isSpace(codeBeside(b, atB, step))) {
			atA = afterSpace(a, atA, step);
			atB = afterSpace(b, atB, step);
			continue;
		}
		if (code !== codeBeside(b, atB, step)) return count;
		count++;
		atA += step;
		atB += step;
	}
}

/** NaN past the text's ends, which is equal to nothing. */
function codeBeside(text: string, at: number, step: 1 | -1): number {
	return text.charCodeAt(step > 0 ? at : at - 1);
}

function afterSpace(text: string, place: number, step: 1 | -1): number {
	let at = place;
	while (isSpace(codeBeside(text, at, step))) at += step;
	return at;
}
