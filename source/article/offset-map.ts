/** A text cut out of another → where each of its units stands in the source, kept as runs of consecutive units. */

import type {Span} from './span.ts';

/** The units `from` to `to` of a text stand at `source` and after in the source, one for one. */
export type OffsetRun = {readonly from: number; readonly to: number; readonly source: number};

/** Laws: runs ascend in both, and do not overlap; `span` is around all of them. Units between runs have no known place. */
export type OffsetMap = {readonly text: string; readonly runs: readonly OffsetRun[]; readonly span: Span};

const blanks = ' \t';
// A line of nothing else may be dropped: marked trims every white space of Unicode at an end.
const droppedBlanks = `${blanks}>\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000`;

/** The map of a text that stands in the source as it is, from `base` on. */
export function wholeMap(text: string, base: number): OffsetMap {
	const runs = text === '' ? [] : [{from: 0, to: text.length, source: base}];
	return {text, runs, span: {start: base, end: base + text.length}};
}

/** The smallest known span of the source around the units `from` to `to`. */
export function sourceSpan({runs, span}: OffsetMap, from: number, to: number): Span {
	const first = runAfter(runs, from);
	const run = runs[first];
	if (!run) {
		const end = runs.length > 0 ? runEnd(runs[runs.length - 1]!) : span.end;
		return {start: end, end: span.end};
	}
	let start = run.source + from - run.from;
	if (from < run.from) start = first > 0 ? runEnd(runs[first - 1]!) : span.start;
	let last = runAfter(runs, Math.max(from, to - 1), first);
	if (runs[last] && runs[last]!.from >= to && to > from) return {start, end: runs[last]!.source};
	if (!runs[last]) last = runs.length - 1;
	const final = runs[last]!;
	const end = to <= final.to ? final.source + Math.max(0, to - final.from) : span.end;
	return {start, end: Math.max(start, end)};
}

/** Where the unit at `at` stands, if that is known. */
export function exactPlace({runs}: OffsetMap, at: number): number | undefined {
	const run = runs[runAfter(runs, at)];
	return run && run.from <= at ? run.source + at - run.from : undefined;
}

/** Calls back for every stretch of `from` to `to` in order; `source` is undefined where its place is not known. */
export function eachRun(
	map: OffsetMap,
	from: number,
	to: number,
	visit: (from: number, to: number, source: number | undefined) => void,
): void {
	let at = from;
	for (let index = runAfter(map.runs, from); at < to && index < map.runs.length; index++) {
		const run = map.runs[index]!;
		if (run.from >= to) break;
		if (run.from > at) visit(at, run.from, undefined);
		const begin = Math.max(at, run.from);
		const end = Math.min(to, run.to);
		visit(begin, end, run.source + begin - run.from);
		at = end;
	}
	if (at < to) visit(at, to, undefined);
}

/**
 * The map of `text`, whose lines are those of the parent's units `from` to `to`, each without some of its start
 * (markers, indentation) and perhaps its end. Indentation that tabs were turned into has no known place.
 */
export function linesMap(parent: OffsetMap, from: number, to: number, text: string): OffsetMap {
	const collect = collector(parent);
	let line = from;
	let childLine = 0;
	while (childLine < text.length && line <= to) {
		const end = lineEnd(parent.text, line, to);
		const childEnd = lineEnd(text, childLine, text.length);
		const found = alignLine(parent.text, line, end, text, childLine, childEnd);
		// marked drops blank lines between some blocks of a quote, and adds some: those have no partner.
		const parentBlank = isBlank(parent.text, line, end, droppedBlanks);
		const childBlank = isBlank(text, childLine, childEnd, blanks);
		if (parentBlank && !found) {
			line = end + 1;
			continue;
		}
		// An added one before a line of wide spaces is not that line, where the next one is.
		const isNext = () => {
			const next = childEnd + 1;
			const following = alignLine(parent.text, line, end, text, next, lineEnd(text, next, text.length));
			return !isBlank(parent.text, line, end, `${blanks}>`) && (following?.length ?? 0) > 0;
		};
		if (childBlank && childLine > 0 && (!parentBlank || isNext())) {
			childLine = childEnd + 1;
			continue;
		}
		if (found) collect.add(found.at, found.child, found.length);
		if (end < to && childEnd < text.length) collect.add(end, childEnd, 1);
		line = end + 1;
		childLine = childEnd + 1;
	}
	return {text, runs: collect.runs, span: sourceSpan(parent, from, to)};
}

/** The map of `text`, which is the parent's units `from` to `to` without some of their backslashes. */
export function unescapedMap(parent: OffsetMap, from: number, to: number, text: string): OffsetMap {
	const collect = collector(parent);
	let at = from;
	let child = 0;
	while (at < to && child < text.length) {
		let length = 0;
		while (at + length < to && child + length < text.length) {
			if (parent.text[at + length] !== text[child + length]) break;
			length++;
		}
		if (length > 0) collect.add(at, child, length);
		at += length;
		child += length;
		if (child >= text.length || parent.text[at] !== '\\') break;
		at++;
	}
	return {text, runs: collect.runs, span: sourceSpan(parent, from, to)};
}

function runEnd(run: OffsetRun): number {
	return run.source + run.to - run.from;
}

/** The index of the first run that ends after `offset`. */
function runAfter(runs: readonly OffsetRun[], offset: number, from = 0): number {
	let low = from;
	let high = runs.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (runs[middle]!.to > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

function lineEnd(text: string, from: number, to: number): number {
	const at = text.indexOf('\n', from);
	return at < 0 || at > to ? to : at;
}

/** Collects a child's runs from stretches that it shares with its parent, joining what adjoins. */
function collector(parent: OffsetMap): {
	readonly runs: readonly OffsetRun[];
	readonly add: (at: number, child: number, length: number) => void;
} {
	const runs: OffsetRun[] = [];
	const add = (at: number, child: number, length: number) => {
		eachRun(parent, at, at + length, (from, to, source) => {
			if (source === undefined) return;
			const last = runs[runs.length - 1];
			const begin = child + from - at;
			if (last && last.to === begin && runEnd(last) === source) {
				runs[runs.length - 1] = {...last, to: begin + to - from};
			} else {
				runs.push({from: begin, to: begin + to - from, source});
			}
		});
	};
	return {runs, add};
}

/** The longest stretch that a line and its shorter form share: at the end, or where the end was cut off, after the indent. */
function alignLine(
	parent: string,
	from: number,
	to: number,
	text: string,
	childFrom: number,
	childTo: number,
): {readonly at: number; readonly child: number; readonly length: number} | undefined {
	const last = childTo > childFrom ? text[childTo - 1] : '';
	let end = to;
	while (end > from && blanks.includes(parent[end - 1]!) && parent[end - 1] !== last) end--;
	let shared = 0;
	while (
		end - shared > from &&
		childTo - shared > childFrom &&
		parent[end - shared - 1] === text[childTo - shared - 1]
	) {
		shared++;
	}
	if (isBlank(text, childFrom, childTo - shared, blanks)) {
		return {at: end - shared, child: childTo - shared, length: shared};
	}
	let at = from;
	let child = childFrom;
	while (at < to && blanks.includes(parent[at]!)) at++;
	while (child < childTo && blanks.includes(text[child]!)) child++;
	const length = childTo - child;
	return at + length <= to && parent.startsWith(text.slice(child, childTo), at)
		? {at, child, length}
		: undefined;
}

function isBlank(text: string, from: number, to: number, characters: string): boolean {
	for (let at = from; at < to; at++) if (!characters.includes(text[at]!)) return false;
	return true;
}
