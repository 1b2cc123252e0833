/** A name that nobody knows → the known one that was probably meant. */

import leven from 'leven';

/** The nearest of the names, if it is near: a third of its letters may differ, or all be there in another order. */
export function nearestOf(word: string, names: readonly string[]): string | undefined {
	// Distance costs the product of both lengths.
	const meant = word.slice(0, 100).toLowerCase();
	const letters = [...meant].sort().join('');
	let best: {readonly name: string; readonly distance: number} | undefined;
	for (const name of names) {
		const distance = leven(meant, name.toLowerCase());
		const isNear =
			distance <= Math.ceil(Math.max(meant.length, name.length) / 3) || [...name].sort().join('') === letters;
		if (isNear && (!best || distance < best.distance)) best = {name, distance};
	}
	return best?.name;
}

/** The same as the end of a sentence: `; the nearest is dark`, or nothing. */
export function nearestAdvice(word: string, names: readonly string[]): string {
	const nearest = nearestOf(word, names);
	return nearest === undefined ? '' : `; the nearest is ${nearest}`;
}
