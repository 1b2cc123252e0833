/** Documents that one came from, and went back from → where going back and forward leads. */

export type Trail<Visit> = {
	/** The nearest at the end. */
	readonly back: readonly Visit[];
	readonly forward: readonly Visit[];
};

export const noTrail: Trail<never> = {back: [], forward: []};

/** So many documents are kept whole to go back to. */
const mostVisits = 20;

/** The trail after going on from `here` to another document. */
export function goneOn<Visit>({back}: Trail<Visit>, here: Visit): Trail<Visit> {
	return {back: [...back, here].slice(-mostVisits), forward: []};
}

/** Where one step from `here` leads, and the trail after it; undefined at the trail's end. */
export function travelled<Visit>(
	{back, forward}: Trail<Visit>,
	by: 1 | -1,
	here: Visit,
): {readonly target: Visit; readonly trail: Trail<Visit>} | undefined {
	const [from, onto] = by < 0 ? [back, forward] : [forward, back];
	const target = from.at(-1);
	if (target === undefined) return undefined;
	const rest = from.slice(0, -1);
	const passed = [...onto, here];
	return {target, trail: by < 0 ? {back: rest, forward: passed} : {back: passed, forward: rest}};
}
