/** A name that nobody knows → the known one that was probably meant. */

import leven from 'leven';

/** The nearest of the names, if it is near: a third of its letters may differ, and two in any case. */
export function nearestOf(word: string, names: readonly string[]): string | undefined {
	// Distance costs the product of both lengths.
	const meant = word.slice(0, 100).toLowerCase();
	let best: {readonly name: string; readonly distance: number} | undefined;
	for (const name of names) {
		const distance = leven(meant, name.toLowerCase());
		if (distance <= Math.max(2, name.length / 3) && (!best || distance < best.distance))
			best = {name, distance};
	}
	return best?.name;
}

/** The same as the end of a sentence: `; the nearest is dark`, or nothing. */
export function nearestAdvice(word: string, names: readonly string[]): string {
	const nearest = nearestOf(word, names);
	return nearest === undefined ? '' : `; the nearest is ${nearest}`;
}
