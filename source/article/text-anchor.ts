/**
 * A place in a text → the words there and around it as plain data, and back to the place in the text as it reads later:
 * the TextQuoteSelector of the Web Annotation Data Model (W3C, 2017), with the old offset as a hint.
 */

import {type Comparison, comparable, occurrences, sameUnits} from './loose-units.ts';
import type {Span} from './span.ts';
import {pieceLength, piecesOf, type Survivor, survivorsOf, type Words} from './surviving-words.ts';

/** How much of what stands before and after is kept, in UTF-16 units. */
const contextLength = 48;

/** The most words of a passage that are kept in one, in UTF-16 units; of a longer one, its beginning and its end are. */
export const longestExact = 1000;

/** Plain data, to be kept as JSON. A place without length has no words of its own: the suffix is what it stands before. */
export type TextAnchor = {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
	/** Where `exact` began: tells apart places that read the same. */
	readonly start: number;
	/** The end of a long passage, of which `exact` is the beginning. */
	readonly until?: ShortAnchor;
};

/**
 * `words`: they stand there as they did, white space aside. `edited`: at least half of them do. `nearby`: they are gone, and
 * the span is what stands in their place between the old context: nothing, or other words.
 */
export type FoundAnchor = Span & {readonly how: 'words' | 'edited' | 'nearby'};

/** The anchor of a place, or of the words up to `end`; both are brought within the text. */
export function textAnchor(text: string, from: number, to: number = from): TextAnchor {
	const start = Math.max(0, Math.min(from, text.length));
	const end = Math.max(start, Math.min(to, text.length));
	if (end - start <= longestExact) return shortAnchor(text, start, end);
	const half = longestExact / 2;
	return {
		...shortAnchor(text, start, whole(text, start + half)),
		until: shortAnchor(text, whole(text, end - half), end),
	};
}

function shortAnchor(text: string, start: number, end: number): ShortAnchor {
	return {
		exact: text.slice(start, end),
		prefix: text.slice(start < contextLength ? 0 : whole(text, start - contextLength), start),
		suffix: text.slice(end, whole(text, end + contextLength)),
		start,
	};
}

/** The offset, or the one after it where it would part the two halves of a character. */
function whole(text: string, offset: number): number {
	const isSecondHalf = (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
	return isSecondHalf && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 ? offset + 1 : offset;
}

/**
 * Where the words of the anchor stand in `text`, and how surely. Without enough of the words and of what stood around them
 * there is no answer. Laws: in the text that it was made of it is the same place; an edit elsewhere moves it with its words,
 * where these and their context stand but once. Time and memory grow with the text alone, whatever stands in it.
 */
export function findAnchor(text: string, anchor: TextAnchor): FoundAnchor | undefined {
	const first = findShort(text, anchor);
	if (!anchor.until) return first;
	const last = findShort(text, anchor.until);
	if (first && last && first.start <= last.end) {
		const how = first.how === last.how ? first.how : 'edited';
		return {start: first.start, end: last.end, how};
	}
	const only = first ?? last;
	return only && {...only, how: only.how === 'words' ? 'edited' : only.how};
}

type ShortAnchor = Omit<TextAnchor, 'until'>;

function findShort(text: string, anchor: ShortAnchor): FoundAnchor | undefined {
	const there = unmoved(text, anchor);
	if (there) return {...there, how: 'words'};
	if (tells(anchor.prefix + anchor.exact + anchor.suffix) < pieceLength) return undefined;
	const same =
		(partsSpace(anchor) ? withContext(text, anchor, 'strict') : undefined) ??
		withContext(text, anchor, 'loose') ??
		besides(text, anchor);
	if (same) return {...same, how: 'words'};
	return edited(text, anchor);
}

/** Whether a run of white space is inside and outside: a loose comparison cannot tell where in it the place was. */
function partsSpace({prefix, exact, suffix}: ShortAnchor): boolean {
	const parts = (before: string, after: string) => /\s$/.test(before) && /^\s/.test(after);
	return parts(prefix, exact + suffix) || parts(prefix + exact, suffix);
}

/** How many units are no white space: what the words tell of a place. */
function tells(words: string): number {
	return words.replace(/\s+/g, '').length;
}

/** The span where it was. So few words as tell nothing count only where the text ended as it does now. */
function unmoved(text: string, {exact, prefix, suffix, start}: ShortAnchor): Span | undefined {
	const words = prefix + exact + suffix;
	const from = start - prefix.length;
	if (from < 0 || !text.startsWith(words, from)) return undefined;
	const span = {start, end: start + exact.length};
	if (tells(words) >= pieceLength) return span;
	const isCut = (context: string) => context.length < contextLength - 1;
	const beginsThere = !isCut(prefix) || from === 0;
	const endsThere = !isCut(suffix) || from + words.length === text.length;
	return beginsThere && endsThere ? span : undefined;
}

/** Where the words stand with all of their context, nearest to where they were. */
function withContext(text: string, anchor: ShortAnchor, comparison: Comparison): Span | undefined {
	const {units, inside} = wordsOf(anchor, comparison);
	return nearest(occurrences(text, units, inside, anchor.start, comparison), anchor.start);
}

function wordsOf({prefix, exact, suffix}: ShortAnchor, comparison: Comparison): Words {
	const lengthOf = (words: string) => comparable(words, comparison).length;
	return {
		units: comparable(prefix + exact + suffix, comparison),
		inside: {start: lengthOf(prefix), end: lengthOf(prefix + exact)},
	};
}

function nearest(spans: readonly Span[], offset: number): Span | undefined {
	let best: Span | undefined;
	for (const span of spans) {
		if (!best || Math.abs(span.start - offset) < Math.abs(best.start - offset)) best = span;
	}
	return best;
}

/** The words on their own, wherever they stand. */
function alone(text: string, {exact, start}: ShortAnchor): readonly Span[] {
	const units = comparable(exact, 'loose');
	return occurrences(text, units, {start: 0, end: units.length}, start, 'loose');
}

/** How many units beside the words are the least that shows them to be the same: few words stand in many places. */
const leastBeside = 8;
const leastInAll = 24;

/** Where the words stand beside some of their context: where most of it stands, then the nearest. */
function besides(text: string, anchor: ShortAnchor): Span | undefined {
	const own = tells(anchor.exact);
	let best: {readonly span: Span; readonly score: number} | undefined;
	for (const span of alone(text, anchor)) {
		const before = sameUnits(anchor.prefix, text, anchor.prefix.length, span.start, -1);
		const after = sameUnits(anchor.suffix, text, 0, span.end, 1);
		const most = Math.max(before, after);
		if (most < leastBeside || own + most < leastInAll) continue;
		const score = before + after;
		const isBetter =
			!best ||
			score > best.score ||
			(score === best.score && nearest([best.span, span], anchor.start) === span);
		if (isBetter) best = {span, score};
	}
	return best?.span;
}

/** Where pieces of the words and of their context stand together. */
function edited(text: string, anchor: ShortAnchor): FoundAnchor | undefined {
	const words = wordsOf(anchor, 'loose');
	const {units, inside} = words;
	const isPlace = inside.start === inside.end;
	const telling = isPlace ? {start: inside.end, end: units.length} : inside;
	const rest = survivorsOf(text, words, telling, anchor.start);
	if (rest.length < 3) return undefined;
	const isTelling = (at: number) => at >= telling.start && at < telling.end;
	const pieces = piecesOf(words).filter(isTelling).length;
	const left = rest.filter(({at}) => isTelling(at)).length;
	if (pieces > 1 && left * 2 >= pieces) {
		const start = edgeOf(rest, inside.start, 'after');
		const end = isPlace ? start : Math.max(start, edgeOf(rest, inside.end, 'before'));
		const isSame = comparable(text.slice(start, end), 'loose') === units.slice(inside.start, inside.end);
		return {start, end, how: isSame && !isPlace ? 'words' : 'edited'};
	}
	return between(text, rest, inside, anchor.exact);
}

/** What stands now where the words stood, if what stood beside them still does. */
function between(
	text: string,
	rest: readonly Survivor[],
	inside: Span,
	exact: string,
): FoundAnchor | undefined {
	const before = rest.filter(({end}) => end <= inside.start);
	const after = rest.filter(({at}) => at >= inside.end);
	const start = before.at(-1)?.end === inside.start ? before.at(-1)!.span.end : undefined;
	const end = after[0]?.at === inside.end ? after[0].span.start : undefined;
	if (start !== undefined && end !== undefined) {
		const span = {start, end: Math.max(start, end)};
		return exact === ''
			? {start: span.end, end: span.end, how: 'edited'}
			: {...span, how: likeness(text, span, exact)};
	}
	if (start !== undefined && isUnbroken(before)) return {start, end: start, how: 'nearby'};
	if (end !== undefined && isUnbroken(after)) return {start: end, end, how: 'nearby'};
	return undefined;
}

/** Whether the words between the same context are the old ones edited, or others. */
function likeness(text: string, {start, end}: Span, exact: string): FoundAnchor['how'] {
	const now = text.slice(start, end);
	const same = sameUnits(exact, now, 0, 0, 1) + sameUnits(exact, now, exact.length, now.length, -1);
	return same * 2 >= Math.max(tells(exact), tells(now)) ? 'edited' : 'nearby';
}

/** Whether at least three pieces stand as they stood, one after the other. */
function isUnbroken(pieces: readonly Survivor[]): boolean {
	return (
		pieces.length >= 3 &&
		pieces.every((piece, index) => {
			const next = pieces[index + 1];
			return !next || (piece.end === next.at && piece.span.end === next.span.start);
		})
	);
}

/** Where a place in the words stands, by the pieces on both sides of it: by the one that touches it, else the nearer. */
function edgeOf(rest: readonly Survivor[], place: number, side: 'before' | 'after'): number {
	const before = rest.filter(({end}) => end <= place).at(-1);
	const after = rest.find(({at}) => at >= place);
	const floor = before?.span.end ?? 0;
	const ceiling = after?.span.start ?? Number.POSITIVE_INFINITY;
	const fromBefore = before && floor + place - before.end;
	const fromAfter = after && ceiling - (after.at - place);
	const isNearerBefore =
		before !== undefined &&
		(!after ||
			place - before.end < after.at - place ||
			(side === 'before' && place - before.end === after.at - place));
	const guess = (isNearerBefore ? fromBefore : fromAfter) ?? fromBefore ?? fromAfter ?? 0;
	return Math.max(floor, Math.min(ceiling, guess));
}
