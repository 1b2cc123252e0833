/** Paragraphs of plain text → which of them are headings, and how deep. */

import {isCapitals} from './page-furniture.ts';
import {capitalHeadings} from './plain-capitals.ts';
import {textMargin} from './plain-margin.ts';
import type {PlainUnit} from './plain-units.ts';

/** A paragraph with its words, joined to one line. */
export type UnitText = {readonly unit: PlainUnit; readonly words: string; readonly count: number};

const numeral =
	'(?:\\d{1,3}|[IVXLC]{1,7}|[ivxlc]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|the first|the second|the third)';
const partHeading = new RegExp(`^(?:part|book|volume|teil|buch|partie|parte)\\s+${numeral}\\b`, 'i');
const chapterHeading = new RegExp(
	`^(?:(?:chapter|kapitel|chapitre|capítulo|section|act|scene|letter|appendix)\\s+${numeral}\\b|[IVXLC]{1,7}\\.?$)`,
	'i',
);
const bareChapter = new RegExp(
	`^(?:(?:part|book|volume|chapter|kapitel|chapitre|capítulo|section|act|letter)\\s+)?${numeral}[.:]?$`,
	'i',
);
const namedHeading =
	/^(?:preamble|prologue|epilogue|preface|foreword|introduction|conclusion|afterword|interlude|abstract|references|notes|postscript)\.?$/i;
/** `3.2.1. Title`, `A.2 Title` */
const sectionNumber = /^((?:\d{1,3}|\p{Lu})(?:\.\d{1,3}){0,5})\.?\s+\S/u;
const numberedHeading = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+\p{Lu}/u;

/** Whether the words name a part or chapter of a book; such a line is never the title of the whole. */
export function isChapter(words: string): boolean {
	return words.length <= 120 && (partHeading.test(words) || chapterHeading.test(words));
}

/** `depths` of headings by index; `titles`: paragraphs that go on with the heading before them. */
export type Outline = {readonly depths: ReadonlyMap<number, number>; readonly titles: ReadonlySet<number>};

/**
 * The depth of every paragraph that is a heading, by index: parts above chapters above capitals above the rest.
 * Only paragraphs from `from` on are looked at. A list of headings with nothing between them is a table of
 * contents, and none of its lines is a heading.
 */
export function outline(text: string, units: readonly UnitText[], from: number): Outline {
	const isCapitalHeading = capitalHeadings(units);
	const outdented = outdentedHeadings(text, units, from);
	const depths =
		outdented.size >= fewestOutdented
			? outdented
			: depthsFrom(from, units, index => headingDepth(units, index, isCapitalHeading));
	dropContents(units, depths);
	const titles = new Set<number>();
	for (const index of depths.keys()) {
		if (isChapterTitle(units, index + 1) && !depths.has(index + 2)) titles.add(index + 1);
	}
	for (const index of titles) depths.delete(index);
	return {depths, titles};
}

function depthsFrom(
	from: number,
	units: readonly UnitText[],
	depthOf: (index: number) => number | undefined,
): Map<number, number> {
	const depths = new Map<number, number>();
	for (let index = from; index < units.length; index++) {
		const depth = depthOf(index);
		if (depth !== undefined) depths.set(index, depth);
	}
	return depths;
}

/** One line to the left of a text may be anything. */
const fewestOutdented = 2;

/** Headings that stand to the left of the text, as in memos and manuals, and chapters that stand above it. */
function outdentedHeadings(text: string, units: readonly UnitText[], from: number): Map<number, number> {
	const prose = units.filter(({unit}) => unit.shape === 'prose').map(({unit}) => unit.lines);
	const margin = textMargin(text, prose);
	if (margin === 0) return new Map();
	return depthsFrom(
		from,
		units,
		index => outdentedDepth(units[index]!, margin) ?? centredDepth(units[index]!, margin),
	);
}

/** A chapter's line in the middle above its text. */
function centredDepth({unit, words, count}: UnitText, margin: number): number | undefined {
	if (!unit.alone || unit.lines.length > 1 || unit.lines[0]!.indent <= margin || count > 12) return undefined;
	if (partHeading.test(words)) return 1;
	return chapterHeading.test(words) ? 2 : undefined;
}

/** A line or two further left than the text: as deep as its number has parts. */
function outdentedDepth({unit, words, count}: UnitText, margin: number): number | undefined {
	const isOut = unit.alone && unit.shape === 'prose' && unit.lines.every(({indent}) => indent <= margin - 2);
	if (
		!isOut ||
		unit.lines.length > 2 ||
		count > 16 ||
		/[,;:]$/.test(words) ||
		!/^[\p{L}\p{N}]/u.test(words)
	) {
		return unit.shape === 'underlined' ? (unit.underline === '=' ? 2 : 4) : undefined;
	}
	const number = sectionNumber.exec(words)?.[1];
	return Math.min(6, number === undefined ? 2 : 1 + number.split('.').length);
}

/** The line after a chapter's number that says what the chapter is called. */
function isChapterTitle(units: readonly UnitText[], index: number): boolean {
	const [heading, title] = [units[index - 1]!, units[index]];
	if (!title?.unit.alone || title.unit.shape !== 'prose' || title.unit.lines.length > 2) return false;
	return (
		bareChapter.test(heading.words) &&
		!isChapter(title.words) &&
		title.count <= 12 &&
		!/[.!?,;:"”]$/.test(title.words)
	);
}

function headingDepth(
	units: readonly UnitText[],
	index: number,
	isCapitalHeading: (index: number) => boolean,
): number | undefined {
	const {unit, words, count} = units[index]!;
	if (unit.lines[0]!.quoted > 0) return undefined;
	if (unit.shape === 'underlined') return unit.underline === '=' ? 2 : 4;
	if (unit.shape !== 'prose' || words.length > 120 || unit.lines.length > 3) return undefined;
	if (partHeading.test(words) && count <= 12) return 1;
	if (chapterHeading.test(words) && count <= 14) return 2;
	if (!unit.alone || unit.lines.length > 2) return undefined;
	if (namedHeading.test(words)) return 2;
	if (isCapitalHeading(index)) return 3;
	if (isCapitals(words)) return undefined;
	const next = units[index + 1];
	if (!next || next.count < 12 || next.unit.shape !== 'prose') return undefined;
	const number = numberedHeading.exec(words);
	if (number) {
		const isHeading = count <= 12 && !/[.,;:!?]$/.test(words) && !numberedHeading.test(next.words);
		return isHeading ? Math.min(6, 2 + number[1]!.split('.').length) : undefined;
	}
	return isSubhead(units, index) ? 4 : undefined;
}

/** A short line that says no sentence, between two paragraphs that do. */
function isSubhead(units: readonly UnitText[], index: number): boolean {
	const {words, count, unit} = units[index]!;
	const previous = units[index - 1];
	if (!previous || unit.lines.length > 1 || count > 10 || count < 1 || words.length > 80) return false;
	if (!/^[\p{Lu}\p{N}\p{Lo}]/u.test(words) || !/[\p{L}\p{N}?’)]$/u.test(words)) return false;
	if (/["“”„«»]|^\(?\p{L}[.)] /u.test(words)) return false;
	// Where lines are wrapped, a single line after it is the next one of a poem or a list.
	if (previous.unit.lines.length > 1 && units[index + 1]!.unit.lines.length === 1) return false;
	return previous.count >= 12 && /[.!?…。！？]["'”’»)\]」』]{0,3}$/.test(previous.words.slice(-6));
}

function dropContents(units: readonly UnitText[], depths: Map<number, number>): void {
	let run: number[] = [];
	for (let index = 0; index <= units.length; index++) {
		if (depths.has(index)) {
			run.push(index);
			continue;
		}
		const ranks = new Set(run.map(at => depths.get(at)));
		if (run.length >= 3 && run.length > ranks.size) {
			// The last one may be the first heading of the text itself.
			for (const at of run.slice(0, -1)) depths.delete(at);
		}
		run = [];
	}
}
