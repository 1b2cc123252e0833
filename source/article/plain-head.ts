/** The paragraphs of a plain text → which of them are its title, standfirst, captions, bylines and page furniture. */

import type {Role} from './block.ts';
import {
	datelineDate,
	isByline,
	isCapitalLabel,
	isCapitals,
	isCreditedCaption,
	isCreditedCopy,
	isFurniture,
} from './page-furniture.ts';
import {isChapter, type UnitText} from './plain-outline.ts';
import {sentenceCount} from './sentences.ts';

/** Roles by the index of the paragraph, and where the text proper begins. */
export type Head = {readonly roles: ReadonlyMap<number, Role>; readonly body: number};

/** How many paragraphs the head of a page may take up before its text. */
const headLimit = 40;
/** A line that begins so far to the right goes on with a right column alone. */
const deepIndent = 30;

export function plainHead(units: readonly UnitText[]): Head {
	const roles = new Map<number, Role>();
	if (isColumnHead(units)) roles.set(0, 'byline');
	markCaptions(units, roles);
	const title = findTitle(units, roles);
	if (title !== undefined) {
		for (let index = 0; index < title; index++) {
			if (!roles.has(index)) roles.set(index, isByline(units[index]!.words) ? 'byline' : 'furniture');
		}
		roles.set(title, 'title');
	}
	const body = markHead(units, title === undefined ? 0 : title + 1, title !== undefined, roles);
	for (let index = body; index < units.length; index++) {
		const {words, unit} = units[index]!;
		if (!roles.has(index) && unit.lines.length === 1 && isFurniture(words, true))
			roles.set(index, 'furniture');
	}
	return {roles, body};
}

/** A caption that stands twice, the second time perhaps with its credit glued on, or once with a credit. */
function markCaptions(units: readonly UnitText[], roles: Map<number, Role>): void {
	const text = units.findIndex(isText);
	for (let index = 0; index < units.length; index++) {
		const {unit, words, count} = units[index]!;
		if (roles.has(index) || unit.shape !== 'prose' || unit.lines.length > 1 || count < 4 || count > 60)
			continue;
		const next = units[index + 1];
		// Without a credit, only a long line above the text is no refrain.
		const repeated = index < text && count >= 8 && next?.words === words;
		if (repeated || (next?.unit.shape === 'prose' && isCreditedCopy(words, next.words))) {
			roles.set(index, 'caption');
			roles.set(index + 1, 'furniture');
		} else if (isCreditedCaption(words)) roles.set(index, 'caption');
	}
}

/** The first paragraph that reads as a headline, before any that reads as text. */
function findTitle(units: readonly UnitText[], roles: ReadonlyMap<number, Role>): number | undefined {
	let fallback: number | undefined;
	for (let index = 0; index < Math.min(units.length, headLimit); index++) {
		const {unit, words, count} = units[index]!;
		if (roles.has(index) || unit.shape === 'rule' || isPageLine(units, index)) continue;
		if (unit.shape === 'underlined' && !isChapter(words)) return index;
		if (unit.shape !== 'prose' || isChapter(words) || isText(units[index]!)) break;
		if (isCapitals(words) && isRightOf(units[index + 1], units[index]!)) break;
		if (!unit.alone || words.length > 250 || /[.,;:。]$/.test(words)) continue;
		// After a short line, only a long one is the headline that the short one leads up to.
		const fewest = fallback === undefined ? 3 : 6;
		if (count >= fewest && count <= 25 && !isCapitalLabel(words)) return index;
		if (count <= 25) fallback ??= index;
	}
	return fallback;
}

/** Whether a paragraph is indented more than the line above it, as the text under a heading of a manual is. */
function isRightOf(text: UnitText | undefined, heading: UnitText): boolean {
	return text !== undefined && text.unit.lines[0]!.indent >= heading.unit.lines[0]!.indent + 2;
}

/**
 * Whether the text begins with columns, as a memo does: its kind and number on the left, its authors on the right, and
 * there at last the date; or with a line of them, as a manual does.
 */
function isColumnHead(units: readonly UnitText[]): boolean {
	const first = units[0]?.unit;
	if (first?.shape !== 'verbatim') return false;
	return first.lines.length === 1 || first.lines.at(-1)!.indent >= deepIndent;
}

/**
 * Marks what stands between the title and the text. A standfirst is a sentence or two that lines of the page
 * follow, or that are clearly shorter than the paragraphs of the text. Returns where the text begins.
 */
function markHead(
	units: readonly UnitText[],
	from: number,
	titled: boolean,
	roles: Map<number, Role>,
): number {
	let standfirst = !titled;
	let index = from;
	for (; index < Math.min(units.length, from + headLimit); index++) {
		const {unit, words, count} = units[index]!;
		if (roles.has(index)) continue;
		if (unit.shape === 'rule') {
			if (isPageLine(units, index + 1)) continue;
			break;
		}
		if (unit.shape !== 'prose' || isChapter(words)) break;
		if (isByline(words) || datelineDate(words)) roles.set(index, 'byline');
		else if (isPageLine(units, index)) roles.set(index, 'furniture');
		else if (!standfirst && !isCapitals(words) && count >= 6 && count <= 60 && sentenceCount(words) <= 2) {
			if (!isFollowedByPage(units, index, roles) && !isShorterThanText(units, index, roles)) break;
			roles.set(index, 'standfirst');
			standfirst = true;
		} else break;
	}
	return index;
}

/** Whether the paragraph is a label, a button, a byline or a date, or a short line that stands twice. */
function isPageLine(units: readonly UnitText[], index: number): boolean {
	const unit = units[index];
	if (unit?.unit.shape !== 'prose' || unit.unit.lines.length > 1) return false;
	const {words, count} = unit;
	if (isFurniture(words, false) || isByline(words) || datelineDate(words)) return true;
	return (
		count < 4 &&
		!/[.!?,"”’]$/.test(words) &&
		(units[index - 1]?.words === words || units[index + 1]?.words === words)
	);
}

function isFollowedByPage(
	units: readonly UnitText[],
	index: number,
	roles: ReadonlyMap<number, Role>,
): boolean {
	return index + 2 < units.length && (roles.has(index + 1) || isPageLine(units, index + 1));
}

function isShorterThanText(
	units: readonly UnitText[],
	index: number,
	roles: ReadonlyMap<number, Role>,
): boolean {
	const following = units.slice(index + 1, index + 9).filter((_, offset) => !roles.has(index + 1 + offset));
	if (following.length < 3 || following.some(({unit}) => unit.shape !== 'prose')) return false;
	const counts = following.map(({count}) => count).sort((a, b) => a - b);
	return units[index]!.count * 2 < counts[counts.length >> 1]!;
}

/** Whether the paragraph is a sentence of the text, or several. */
function isText({words, count, unit}: UnitText): boolean {
	if (unit.lines[0]!.quoted > 0) return true;
	return (count > 25 && /[.!?…。！？]/.test(words)) || unit.lines.length > 3 || sentenceCount(words) > 2;
}
