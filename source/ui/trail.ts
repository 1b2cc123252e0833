/** Documents that one came from, and went back from → where going back and forward leads. */

import type {Shelf, ShelfItem} from '../view/shelf.ts';
import type {Opened} from './opened.ts';
import type {ReadingPlace} from './session.ts';

/** A document that one came from, or went back from. */
export type Visit = {readonly opened: Opened; readonly place: ReadingPlace};

export type Trail = {
	/** The nearest at the end. */
	readonly back: readonly Visit[];
	readonly forward: readonly Visit[];
};

/** An article that a list was opened from, with what it leads back to. */
export type Beneath = {
	readonly visit: Visit;
	readonly shelf: Shelf | undefined;
	readonly items: readonly ShelfItem[];
	readonly trail: Trail;
	readonly beneath: Beneath | undefined;
};

export const noTrail: Trail = {back: [], forward: []};

/** So many documents are kept whole to go back to. */
const mostVisits = 20;

/** The trail after going on from `here` to another document. */
export function goneOn({back}: Trail, here: Visit): Trail {
	return {back: [...back, here].slice(-mostVisits), forward: []};
}

/** Where one step from `here` leads, and the trail after it; undefined at the trail's end. */
export function travelled(
	{back, forward}: Trail,
	by: 1 | -1,
	here: Visit,
): {readonly target: Visit; readonly trail: Trail} | undefined {
	const [from, onto] = by < 0 ? [back, forward] : [forward, back];
	const target = from.at(-1);
	if (target === undefined) return undefined;
	const rest = from.slice(0, -1);
	const passed = [...onto, here];
	return {target, trail: by < 0 ? {back: rest, forward: passed} : {back: passed, forward: rest}};
}
