/** The list of places a reader jumped from: like a browser's history, with offsets for pages. */

import type {Scene} from './scene.ts';
import type {View} from './view.ts';

// As many as Vim keeps.
const longest = 100;

/** Goes to an offset and remembers where the text stood, once, so that one can come back. */
export function jumpTo(view: View, scene: Scene, anchor: number): View {
	const here = placeOf(view, scene);
	return anchor === here ? view : {...remember(view, here), anchor};
}

/** Where one is: what a side pane previews is not where one is. */
export function placeOf(view: View, scene: Scene): number {
	return view.focus === 'article' ? scene.anchor : view.anchor;
}

/** Puts a place on the way back; what lay ahead is forgotten. */
export function remember(view: View, place: number): View {
	const back = [...view.jumps.back.filter(each => each !== place), place].slice(-longest);
	return {...view, jumps: {back, forward: []}};
}

/** Goes back `count` places, or as many as there are. */
export function goBack(view: View, count: number): View {
	let {anchor, jumps} = view;
	for (let step = 0; step < count && jumps.back.length > 0; step++) {
		const here = anchor;
		anchor = jumps.back.at(-1)!;
		jumps = {back: jumps.back.slice(0, -1), forward: [...jumps.forward.filter(each => each !== here), here]};
	}
	return {...view, focus: 'article', anchor, jumps};
}

/** Goes to the latest place, and leaves this one in its stead: twice is nothing. */
export function swapPlaces(view: View): View {
	const {anchor, jumps} = view;
	const last = jumps.back.at(-1) ?? anchor;
	return {
		...view,
		focus: 'article',
		anchor: last,
		jumps: {...jumps, back: [...jumps.back.slice(0, -1), anchor]},
	};
}

/** The inverse of `goBack`. */
export function goForward(view: View, count: number): View {
	let {anchor, jumps} = view;
	for (let step = 0; step < count && jumps.forward.length > 0; step++) {
		const here = anchor;
		anchor = jumps.forward.at(-1)!;
		jumps = {back: [...jumps.back.filter(each => each !== here), here], forward: jumps.forward.slice(0, -1)};
	}
	return {...view, focus: 'article', anchor, jumps};
}
