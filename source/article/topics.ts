/** Paragraphs of a text without headings → the stretches that keep to one subject, by the words that they share. */

import {tokensOf} from './content-words.ts';
import {wordCount} from './words.ts';

/** Fewer words are read in one go and need no sections. */
const fewest = 300;
/** The words of a section that a text of ordinary length is cut into, and the number that a long one has at most. */
const usual = 190;
const most = 60;
/** The gaps that are looked at: among more paragraphs than that, several are taken as one. Keeps the work bounded. */
const finest = 1000;
/** The words before and after a gap that are compared. */
const windowWords = 140;
/** The characters of a paragraph that can hold as many words. */
const windowLength = 1200;

/**
 * The index of the first paragraph of every section, ascending from 0; none for a short text. After Hearst's
 * TextTiling: a gap whose two sides share fewer words than those of the gaps around it is a good place to cut,
 * and of all ways to cut, the one with the best gaps and the evenest lengths is taken.
 */
export function topicStarts(paragraphs: readonly string[]): readonly number[] {
	const words = paragraphs.map(wordCount);
	const total = words.reduce((sum, count) => sum + count, 0);
	if (total < fewest || paragraphs.length < 2) return [];
	const size = Math.ceil(paragraphs.length / finest);
	const chunks = chunksOf(paragraphs, size);
	const counts = chunksOf(words, size).map(chunk => chunk.reduce((sum, count) => sum + count, 0));
	const depths = gapDepths(
		chunks.map(chunk => chunk.join('\n')),
		counts,
	);
	const starts = bestCuts(counts, depths, Math.max(usual, total / most));
	return starts.length > 1 ? starts.map(start => start * size) : [];
}

function chunksOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
	const chunks: Item[][] = [];
	for (let at = 0; at < items.length; at += size) chunks.push(items.slice(at, at + size));
	return chunks;
}

/** For every gap (before paragraph i, i ≥ 1) how far similarity dips there, 0 to about 2. */
function gapDepths(paragraphs: readonly string[], words: readonly number[]): readonly number[] {
	const heads = paragraphs.map(text => stemsOf(text.slice(0, windowLength)).slice(0, windowWords));
	const tails = paragraphs.map((text, index) =>
		text.length <= windowLength ? heads[index]! : stemsOf(text.slice(-windowLength)).slice(-windowWords),
	);
	const similarity = paragraphs.map((_, gap) =>
		gap === 0 ? 0 : cosine(windowCounts(tails, words, gap - 1, -1), windowCounts(heads, words, gap, 1)),
	);
	return similarity.map((value, gap) => {
		if (gap === 0) return 0;
		let left = value;
		for (let at = gap - 1; at > 0 && similarity[at]! >= left; at--) left = similarity[at]!;
		let right = value;
		for (let at = gap + 1; at < similarity.length && similarity[at]! >= right; at++) right = similarity[at]!;
		return left - value + right - value;
	});
}

type Counts = ReadonlyMap<string, number>;

function stemsOf(text: string): readonly string[] {
	return tokensOf(text).flatMap(({stem}) => (stem === '' ? [] : [stem]));
}

/** The stems of the paragraphs from `from` on, forwards or backwards, until the window is full. */
function windowCounts(
	stems: readonly (readonly string[])[],
	words: readonly number[],
	from: number,
	step: 1 | -1,
): Counts {
	const counts = new Map<string, number>();
	for (let at = from, left = windowWords; left > 0 && stems[at]; left -= words[at]!, at += step) {
		for (const stem of stems[at]!) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	}
	return counts;
}

function cosine(a: Counts, b: Counts): number {
	let product = 0;
	let squaresA = 0;
	let squaresB = 0;
	for (const [stem, count] of a) {
		product += count * (b.get(stem) ?? 0);
		squaresA += count * count;
	}
	for (const count of b.values()) squaresB += count * count;
	return squaresA === 0 || squaresB === 0 ? 0 : product / Math.sqrt(squaresA * squaresB);
}

/** Dynamic programming over the last cut: depths of the cuts, less how far lengths are from the target. */
function bestCuts(words: readonly number[], depths: readonly number[], target: number): readonly number[] {
	const count = words.length;
	const spread = Math.max(0.05, ...depths.slice(0, 10_000)) / 2;
	const best: number[] = [0];
	const from: number[] = [0];
	for (let end = 1; end <= count; end++) {
		best.push(Number.NEGATIVE_INFINITY);
		from.push(end - 1);
		let length = 0;
		for (let start = end - 1; start >= 0; start--) {
			length += words[start]!;
			const ratio = Math.log(Math.max(1, length) / target);
			const value = best[start]! + depths[start]! / spread - 2 * ratio * ratio;
			if (value > best[end]!) {
				best[end] = value;
				from[end] = start;
			}
			if (length > target * 3) break;
		}
	}
	const starts: number[] = [];
	for (let end = count; end > 0; end = from[end]!) starts.unshift(from[end]!);
	return starts;
}
