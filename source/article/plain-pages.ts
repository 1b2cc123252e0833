/** The paragraphs of a text that was set for printing → those that are the head or foot of a page, which its reader has no use for. */

import type {UnitText} from './plain-outline.ts';

/** The code of the sign that stands for a form feed in a safe text; one ends a page. */
export const formFeed = 0x240c;

/** `Fielding, et al.      Standards Track      [Page 7]`, `Page 7 of 12`, apart from other words. */
const pageNumber = /(?:^|\[|\s{3,})page\s+(?:\d{1,5}|[ivxl]{1,7})(?:\s+of\s+\d{1,5})?\]?$/i;
/** Longer than any head or foot of a page. */
const longestEdge = 160;
/** A head or foot stands on more pages than one. */
const fewestPages = 2;

/** Indices of the lines beside a form feed, or with a page's number and after it, that come again on other pages and say no sentence. */
export function pageEdges(text: string, units: readonly UnitText[]): ReadonlySet<number> {
	const edges = new Set<number>();
	units.forEach((_unit, index) => {
		if (!isEdgeLine(units[index]!)) return;
		const isFoot = pageNumber.test(units[index]!.words) || feedsAfter(text, units, index);
		const isHead =
			feedsAfter(text, units, index - 1) ||
			(edges.has(index - 1) && pageNumber.test(units[index - 1]!.words));
		if (isFoot || isHead) edges.add(index);
	});
	const pages = new Map<string, number>();
	for (const index of edges) {
		const form = formOf(units[index]!);
		pages.set(form, (pages.get(form) ?? 0) + 1);
	}
	return new Set([...edges].filter(index => pages.get(formOf(units[index]!))! >= fewestPages));
}

function isEdgeLine({unit, words}: UnitText): boolean {
	return (
		unit.lines.length === 1 &&
		unit.shape !== 'rule' &&
		words.length <= longestEdge &&
		!/[.!?]\S{0,2}$/.test(words)
	);
}

/** Whether a form feed stands between the unit and the next. */
function feedsAfter(text: string, units: readonly UnitText[], index: number): boolean {
	const unit = units[index]?.unit;
	const next = units[index + 1]?.unit.lines[0]?.start;
	return unit !== undefined && text.slice(unit.end, next).includes(String.fromCharCode(formFeed));
}

/** Its words, whatever the number of the page. */
function formOf({words}: UnitText): string {
	return words
		.replace(/\s+/g, ' ')
		.replace(/\d+/g, '0')
		.replace(/\b[ivxl]+\]$/i, '0]');
}
