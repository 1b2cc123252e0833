/** Packed blocks read as the ones that were packed, in any order, however many there are. */

import {tests as grammar} from 'commonmark-spec';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sourceOffsetAt, textOffsetAt} from '../../source/article/block.ts';
import {markdownBlocks} from '../../source/article/markdown.ts';
import {
	blockRuns,
	blocksOfRuns,
	changedBlock,
	packBlocks,
	unpackBlocks,
} from '../../source/article/packed-blocks.ts';
import {plainBlocks} from '../../source/article/plain-text.ts';
import {makeSource} from '../../source/article/source.ts';

const examples = grammar.map(({markdown}) => makeSource('', markdown.replaceAll('→', '\t'), 'markdown').text);
const plain = (blocks: unknown) => JSON.parse(JSON.stringify(blocks));

test.each([
	'Markdown',
	'plain text',
])('the grammar’s examples as %s are the same packed and unpacked', format => {
	const read = (text: string) => (format === 'Markdown' ? markdownBlocks(text, 0) : plainBlocks(text));
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...examples), {minLength: 1, maxLength: 8}), some => {
			const text = some.join('\n\n');
			const blocks = read(text);
			const packed = unpackBlocks(structuredClone(packBlocks(blocks, text)), {text}, 0);
			expect(plain(packed)).toEqual(plain(blocks));
			for (const [index, block] of blocks.entries()) {
				for (let at = 0; at < block.text.length; at += 7) {
					expect(sourceOffsetAt(packed[index]!, at)).toBe(sourceOffsetAt(block, at));
				}
				expect(textOffsetAt(packed[index]!, block.span.end)).toBe(textOffsetAt(block, block.span.end));
			}
		}),
		{numRuns: 200, endOnFailure: true},
	);
});

test('what was read long ago reads the same again', () => {
	const text = 'The *mill* on the river Aa was quiet.\nNobody had come.\n\n'.repeat(20_000);
	const packed = markdownBlocks(text, 0, {
		pack: blocks => unpackBlocks(packBlocks(blocks, text), {text}, blocks[0]!.id),
	});
	const texts = packed.map(block => block.text);
	expect(new Set(texts)).toEqual(new Set(['The mill on the river Aa was quiet. Nobody had come.']));
	expect(packed.map(({id}) => id)).toEqual(packed.map((_, index) => index));
});

test('a list of packed and other blocks is told as runs, and made of them again', () => {
	const text = 'One.\n\nTwo.\n\nThree.\n\nFour.\n';
	const blocks = markdownBlocks(text, 0);
	const packed = unpackBlocks(packBlocks(blocks, text), {text}, 0);
	const mixed = [
		changedBlock(packed[0]!, {role: 'byline'}),
		changedBlock(packed[2]!, {id: 1}),
		changedBlock(packed[3]!, {id: 2}),
	];
	const runs = blockRuns(mixed);
	expect(runs).toHaveLength(2);
	expect(plain(blocksOfRuns(structuredClone(runs), {text}))).toEqual([
		{...blocks[0], role: 'byline'},
		{...blocks[2], id: 1},
		{...blocks[3], id: 2},
	]);
});
