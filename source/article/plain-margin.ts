/** Paragraphs of plain text → the margin that the text stands in, and which paragraphs are set off from it as code or a drawing. */

import {isTableRow} from './plain-table.ts';
import type {PlainLine} from './plain-units.ts';

/** Longer paragraphs are text, neither headings nor entries of a list. */
const textLength = 60;
const fewestParagraphs = 3;
const narrowest = 2;

/** How far a text stands to the right of its headings, as in memos and manuals; 0 where nearly all of it does not. */
export function textMargin(text: string, paragraphs: readonly (readonly PlainLine[])[]): number {
	const indents = paragraphs
		.filter(lines => isLong(lines) && !isTableRow(text, lines[0]!))
		// The first line may be a heading, or hang.
		.map(lines => leastIndent(lines.length > 1 ? lines.slice(1) : lines))
		.sort((a, b) => a - b);
	const margin = indents[Math.floor(indents.length * 0.1)] ?? 0;
	return indents.length >= fewestParagraphs && margin >= narrowest ? margin : 0;
}

function isLong(lines: readonly PlainLine[]): boolean {
	return lines[lines.length - 1]!.end - lines[0]!.start >= textLength;
}

/** How far the lines of a paragraph stand to the right together. */
export function leastIndent(lines: readonly PlainLine[]): number {
	return lines.reduce((least, {indent}) => Math.min(least, indent), Number.POSITIVE_INFINITY);
}

/** Whether the first line stands left of the margin and the others do not: a heading right above its text. */
export function beginsWithHeading(lines: readonly PlainLine[], margin: number): boolean {
	const [first, ...rest] = lines;
	return (
		rest.length > 0 &&
		first!.indent <= margin - narrowest &&
		first!.end - first!.start <= textLength &&
		leastIndent(rest) >= margin
	);
}

/** Signs of formal languages, and what lines are drawn with; a bar or a bracket among words is neither. */
const formal =
	/(?:^|\s)(?:=|::=|:=|=>|->|\||\/\/|\/)(?:\s|$)|[{}\\]\s*$|\);\s*$|^[{}<|#$%]|-{3}|<-|->|==|\+\+|-\+|\|\s*$|\^/;
/** So much of a line tells what it is. */
const longestLook = 400;

/** Whether the lines stand further right than the text by four columns, or two from its margin, and mostly hold formal signs. */
export function isSetOff(text: string, lines: readonly PlainLine[], margin: number): boolean {
	if (leastIndent(lines) < Math.max(margin + 2, 4)) return false;
	const found = lines.filter(({start, end}) =>
		formal.test(text.slice(start, Math.min(end, start + longestLook))),
	);
	return found.length * 2 >= lines.length;
}
