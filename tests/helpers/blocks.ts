/** Blocks for tests: paragraphs whose spans are true in the text, and whole documents as they are read. */

import type {Block} from '../../source/article/block.ts';
import {type ReadDocument, readDocument} from '../../source/article/read-document.ts';
import {type Format, makeSource, type Source} from '../../source/article/source.ts';

/** Paragraphs separated by blank lines, each one a block with one exact piece, offsets counted in `text`. */
export function paragraphs(text: string, name = 'test'): readonly Block[] {
	const source = makeSource(name, text, 'plain');
	if (source.text.length !== text.length) throw new Error('the text of a test has line ends other than \\n');
	return [...source.text.matchAll(/\S(?:[^\n]|\n(?![ \t]*(?:\n|$)))*/g)].map((match, id) => {
		const words = match[0].trimEnd();
		const span = {start: match.index, end: match.index + words.length};
		// A law of pieces: a line feed of the source may be a space of the text.
		const line = words.replaceAll('\n', ' ');
		return {
			id,
			kind: 'paragraph',
			depth: 0,
			span,
			text: line,
			pieces: [{text: line, span, exact: true, marks: []}],
			containers: [],
		};
	});
}

/** A document as the program reads it, with its source. */
export function document(
	text: string,
	format: Format = 'markdown',
	name = 'test.md',
): ReadDocument & {readonly source: Source} {
	const source = makeSource(name, text, format);
	return {source, ...readDocument(source)};
}
