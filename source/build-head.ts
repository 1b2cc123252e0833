/** Source → the beginning of its Article, without facts: enough for the first screen, quick on any document. */

import type {Article} from './article/article.ts';
import {frontMatterLength} from './article/front-matter.ts';
import type {PartialDate} from './article/partial-date.ts';
import {readDocument} from './article/read-document.ts';
import type {Source} from './article/source.ts';
import {wordCount} from './article/words.ts';

export type BuildOptions = {
	/** The article's date where the document does not give one. */
	readonly date?: PartialDate;
	/** Only the text and its sections: where the facts would take more memory or time than there is. */
	readonly withoutFacts?: boolean;
	/** Keeps the blocks packed: slower to look at, and a tenth of the memory. */
	readonly packed?: boolean;
};

/** Units of a document that fill a row of the screen, with little markup; the least that is read. */
const unitsPerRow = 80;
const leastUnits = 3200;
/** Letters that fill a row, beside what is blank. Where markup leaves fewer, so many times as much is read. */
const lettersPerRow = 60;
const mostMarkup = 8;
/** To show a place further down takes longer than to show the beginning first. */
const furthest = 100_000;

/**
 * The article's blocks up to a blank line, enough for a window of so many rows, from the top or from a place that is not too
 * far down. Where the Markdown parser fails, the text is read as plain text.
 */
export function buildHead(source: Source, options: BuildOptions, rows: number, reach = 0): Article {
	const before = source.format === 'markdown' ? frontMatterLength(source.text) : 0;
	const window = Math.max(leastUnits, rows * unitsPerRow);
	const from = before + (reach <= furthest ? reach : 0);
	try {
		const head = readHead(source, options, from + window);
		const isFull = letters(head, from) >= rows * lettersPerRow || source.text.length <= from + window;
		return isFull ? head : readHead(source, options, from + window * mostMarkup);
	} catch {
		return readHead({...source, format: 'plain'}, options, from + window);
	}
}

/** Letters of the blocks that begin behind an offset. */
function letters({blocks}: Article, from: number): number {
	return blocks.reduce((sum, {span, text}) => (span.start >= from ? sum + text.length : sum), 0);
}

function readHead(source: Source, options: BuildOptions, headLength: number): Article {
	if (source.text.length <= headLength) return readBlocks(source, options);
	const blank = source.text.lastIndexOf('\n\n', headLength);
	const text = source.text.slice(0, blank > headLength / 4 ? blank : headLength);
	const head = readBlocks({...source, text}, options);
	return {...head, words: Math.round((head.words * source.text.length) / text.length)};
}

/** The whole article with its blocks, and no facts yet. */
export function readBlocks(source: Source, options: BuildOptions): Article {
	const {blocks, ...metadata} = readDocument(source, options);
	return {
		source,
		...metadata,
		words: blocks.reduce((sum, block) => sum + wordCount(block.text), 0),
		blocks,
		sections: [],
		people: [],
		quotes: [],
		events: [],
	};
}
