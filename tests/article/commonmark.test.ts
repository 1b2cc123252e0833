import {tests as specification} from 'commonmark-spec';
import {describe, expect, test} from 'vitest';
import type {Piece} from '../../source/article/block.ts';
import {markdownBlocks} from '../../source/article/markdown.ts';
import {makeSource} from '../../source/article/source.ts';
import {brokenLaws} from '../helpers/laws.ts';
import {grammarExamples} from './grammar-examples.ts';

/** What no offsets can be exact for: a decoded reference, a tab shown as spaces, the gap between two cells, the sign of a picture. */
function isDecoded({text, span}: Piece, markdown: string): boolean {
	const slice = markdown.slice(span.start, span.end);
	return (
		/^&.+;$/s.test(slice) ||
		slice.includes('\t') ||
		slice.includes('|') ||
		text === '\t' ||
		text === '▣ ' ||
		/^<br/.test(slice)
	);
}

describe('every rule of the Markdown grammar keeps the laws, and its words where they stand', () => {
	for (const [chapter, examples] of Object.entries(grammarExamples)) {
		test(chapter, () => {
			for (const markdown of examples) {
				const blocks = markdownBlocks(markdown, 0);
				expect(brokenLaws(markdown, blocks), markdown).toEqual([]);
				const inexact = blocks.flatMap(({pieces}) => pieces).filter(piece => !piece.exact);
				expect(
					inexact.filter(piece => !isDecoded(piece, markdown)),
					markdown,
				).toEqual([]);
			}
		});
	}
});

test('nearly every piece is exact', () => {
	const examples = Object.values(grammarExamples).flat();
	const pieces = examples.flatMap(markdown => markdownBlocks(markdown, 0).flatMap(block => block.pieces));
	const exact = pieces.filter(piece => piece.exact);
	// As many as there are; the rest are references, tabs and the gaps between cells.
	expect(exact.length).toBeGreaterThanOrEqual(396);
	expect(pieces.length - exact.length).toBeLessThanOrEqual(26);
});

test('in the examples of CommonMark itself, every law holds, and all but 25 of 1,183 pieces of its text are exact', () => {
	const pieces = specification.flatMap(({markdown}) => {
		const source = makeSource('example', markdown.replaceAll('→', '\t'), 'markdown');
		const blocks = markdownBlocks(source.text, 0);
		expect(brokenLaws(source.text, blocks), markdown).toEqual([]);
		return blocks.flatMap(block => block.pieces).filter(({text}) => text !== '▣ ');
	});
	const exact = pieces.filter(piece => piece.exact).length;
	expect(`${exact} of ${pieces.length}`).toBe('1158 of 1183');
});
