/** A text and the same text edited → where each place of the one stands in the other. */

/** How much of the text around a place must stand together again for it to be the same place, in UTF-16 units. */
const remembered = 48;

/**
 * Maps offsets of `before` to offsets of `after`. What stands before the first change and after the last moves with its
 * text; a place between is looked for by its own words, nearest first, and else kept in proportion. Laws: the result
 * lies within `after`; without changes it is the offset itself.
 */
export function movedPlaces(before: string, after: string): (offset: number) => number {
	const shortest = Math.min(before.length, after.length);
	let same = 0;
	while (same < shortest && before.charCodeAt(same) === after.charCodeAt(same)) same++;
	if (same === before.length && same === after.length) return offset => offset;
	let tail = 0;
	while (
		tail < shortest - same &&
		before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
	)
		tail++;
	const changedTo = before.length - tail;
	const shift = after.length - before.length;
	return offset => {
		if (offset <= same) return offset;
		if (offset >= changedTo) return offset + shift;
		const inside = (offset - same) / Math.max(1, changedTo - same);
		const guess = Math.round(same + inside * Math.max(0, after.length - tail - same));
		return sameWords(before, after, offset, guess) ?? guess;
	};
}

/** Where the words at `offset` stand in `after`, the nearest to `guess`. */
function sameWords(before: string, after: string, offset: number, guess: number): number | undefined {
	const words = before.slice(offset, offset + remembered);
	if (words.trim().length < remembered / 4) return undefined;
	const next = after.indexOf(words, guess);
	const previous = after.lastIndexOf(words, guess);
	if (next < 0 || previous < 0) return Math.max(next, previous) < 0 ? undefined : Math.max(next, previous);
	return next - guess < guess - previous ? next : previous;
}
