/** Words that were edited → which short pieces of them still stand together in a text, in order. */

import {eachUnit} from './loose-units.ts';
import type {Span} from './span.ts';

/** Units of a piece: long enough to be rare, short enough to stand between two edits. */
export const pieceLength = 12;

/** A piece of the words. `at` is its first unit in the words; `span` is where it stands in the text. */
export type Survivor = {readonly at: number; readonly end: number; readonly span: Span};

/** The words, with white space alike, in three parts: before, inside and after the span `inside` of their units. */
export type Words = {readonly units: string; readonly inside: Span};

/** Where the pieces begin in the words. They are cut so that both ends of the inside are ends of pieces. */
export function piecesOf({units, inside}: Words): readonly number[] {
	const starts = new Set<number>();
	const upTo = (from: number, to: number) => {
		for (let end = to; end - pieceLength >= from; end -= pieceLength) starts.add(end - pieceLength);
	};
	const onFrom = (from: number, to: number) => {
		for (let at = from; at + pieceLength <= to; at += pieceLength) starts.add(at);
	};
	upTo(0, inside.start);
	onFrom(inside.start, inside.end);
	if (inside.end - inside.start > pieceLength) starts.add(inside.end - pieceLength);
	onFrom(inside.end, units.length);
	const times = new Map<string, number>();
	const wordsAt = (at: number) => units.slice(at, at + pieceLength);
	for (const at of starts) times.set(wordsAt(at), (times.get(wordsAt(at)) ?? 0) + 1);
	// A piece that stands twice in the words tells nothing of where it is.
	return [...starts].filter(at => times.get(wordsAt(at)) === 1).sort((a, b) => a - b);
}

/**
 * The pieces that stand together in the text, in the order of the words: where most of them do, the nearest to the
 * offset `near` of several such places. Pieces of `telling` count more. Linear in the text.
 */
export function survivorsOf(text: string, words: Words, telling: Span, near: number): readonly Survivor[] {
	const pieces = piecesOf(words);
	const weights = pieces.map(at => (at >= telling.start && at < telling.end ? 3 : 2));
	// The words may have grown by half, and stand together all the same.
	const reach = Math.ceil(words.units.length * 1.5) + 2 * pieceLength;
	const counts = new Int32Array(pieces.length);
	const queue: Hit[] = [];
	let first = 0;
	let weight = 0;
	let best: {readonly weight: number; readonly span: Span} | undefined;
	eachHit(text, {start: 0, end: text.length}, words.units, pieces, hit => {
		queue.push(hit);
		if (counts[hit.piece]!++ === 0) weight += weights[hit.piece]!;
		while (queue[first]!.unit < hit.unit - reach) {
			const {piece} = queue[first++]!;
			if (--counts[piece]! === 0) weight -= weights[piece]!;
		}
		const span = {start: queue[first]!.span.start, end: hit.span.end};
		if (!best || weight > best.weight || (weight === best.weight && isNearer(span, best.span, near)))
			best = {weight, span};
		if (first < reach) return;
		queue.splice(0, first);
		first = 0;
	});
	if (!best) return [];
	const hits: Hit[] = [];
	eachHit(text, best.span, words.units, pieces, hit => hits.push(hit));
	return inOrder(hits).map(({piece, span}) => ({
		at: pieces[piece]!,
		end: pieces[piece]! + pieceLength,
		span,
	}));
}

/** A piece, by its number, that stands in the text: the number of its first unit there, and its span. */
type Hit = {readonly piece: number; readonly unit: number; readonly span: Span};

const factor = 31;
/** What the oldest unit of a piece is multiplied by in its hash (Karp, Rabin). */
const oldest = Array.from({length: pieceLength - 1}).reduce<number>(power => Math.imul(power, factor), 1);

function hashOf(units: string): number {
	let hash = 0;
	for (let at = 0; at < units.length; at++) hash = (Math.imul(hash, factor) + units.charCodeAt(at)) | 0;
	return hash;
}

function eachHit(
	text: string,
	within: Span,
	units: string,
	pieces: readonly number[],
	visit: (hit: Hit) => void,
): void {
	const numbers = new Map<number, number[]>();
	for (const [number, at] of pieces.entries()) {
		const hash = hashOf(units.slice(at, at + pieceLength));
		numbers.set(hash, [...(numbers.get(hash) ?? []), number]);
	}
	// The last units and where they began, in rings: a power of two is quicker to go round.
	const round = 15;
	const codes = new Uint16Array(round + 1);
	const begins = new Int32Array(round + 1);
	let hash = 0;
	let count = 0;
	const standsHere = (at: number) => {
		for (let unit = 0; unit < pieceLength; unit++) {
			if (codes[(count - pieceLength + unit) & round] !== units.charCodeAt(at + unit)) return false;
		}
		return true;
	};
	eachUnit(text, within, 'loose', (code, from, to) => {
		const leaving = codes[(count - pieceLength) & round]!;
		hash = (Math.imul(hash - Math.imul(leaving, oldest), factor) + code) | 0;
		codes[count & round] = code;
		begins[count & round] = from;
		count++;
		if (count < pieceLength) return false;
		for (const piece of numbers.get(hash) ?? none) {
			if (!standsHere(pieces[piece]!)) continue;
			const start = begins[(count - pieceLength) & round]!;
			visit({piece, unit: count - pieceLength, span: {start, end: to}});
		}
		return false;
	});
}

const none: readonly number[] = [];

function isNearer(a: Span, b: Span, near: number): boolean {
	return Math.abs(a.start - near) < Math.abs(b.start - near);
}

/** The longest row of hits whose pieces follow one another as in the words. */
function inOrder(hits: readonly Hit[]): readonly Hit[] {
	const lengths: number[] = [];
	const before: number[] = [];
	let last = -1;
	for (const [index, {piece}] of hits.entries()) {
		let [length, previous] = [0, -1];
		for (let other = index - 1; other >= 0; other--) {
			if (hits[other]!.piece >= piece || lengths[other]! <= length) continue;
			[length, previous] = [lengths[other]!, other];
		}
		lengths.push(length + 1);
		before.push(previous);
		if (last < 0 || length + 1 > lengths[last]!) last = index;
	}
	const row: Hit[] = [];
	for (; last >= 0; last = before[last]!) row.push(hits[last]!);
	return row.reverse();
}
