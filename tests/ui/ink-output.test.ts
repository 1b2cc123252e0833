import {rm} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import fc from 'fast-check';
import type StockOutput from 'ink-stock-output';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {headless} from '../helpers/headless.ts';
import {bundleScript} from '../helpers/pty.ts';

type Output = typeof StockOutput;
type Piece = {readonly x: number; readonly y: number; readonly text: string};

const width = 24;
const height = 4;
let bundle = '';
let Ours: Output;
let Stock: Output;

// Under the names that the bundle gives to the two classes.
beforeAll(async () => {
	bundle = await bundleScript(
		`export {default as Ours} from './source/ui/ink-output.ts';
		export {default as Stock} from 'ink-stock-output';`,
		{'ink-stock-output': './node_modules/ink/build/output.js'},
	);
	const loaded = await import(pathToFileURL(bundle).href);
	({Ours, Stock} = loaded.default);
});
afterAll(() => rm(path.dirname(bundle), {recursive: true}));

function draw(
	Class: Output,
	pieces: readonly Piece[],
	transformers: readonly ((line: string) => string)[] = [],
) {
	const output = new Class({width, height});
	for (const {x, y, text} of pieces) output.write(x, y, text, {transformers});
	return output.get();
}

async function cellsOf({output}: {readonly output: string}) {
	const terminal = headless(width, height);
	await terminal.write(`\x1b[?7l${output.replaceAll('\n', '\r\n')}`);
	return terminal.cells();
}

const text = fc
	.array(
		fc.tuple(
			fc.constantFrom('', '1', '7', '4;31', '48;5;7'),
			fc.constantFrom('ab', ' ', '界', 'é', '—', '│', '日x'),
		),
		{maxLength: 4},
	)
	.map(runs => runs.map(([style, run]) => (style === '' ? run : `\x1b[${style}m${run}\x1b[0m`)).join(''));
const piece = fc.record({x: fc.nat(width - 1), y: fc.nat(height), text});
const rowPiece = fc.record({x: fc.constant(0), y: fc.nat(height - 1), text});

describe('what Ink draws', () => {
	it('stands in the same cells as with Ink’s own class, wherever its pieces are', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(fc.array(piece, {maxLength: 6}), fc.uniqueArray(rowPiece, {selector: ({y}) => y})),
				async pieces => {
					const [ours, stock] = [draw(Ours, pieces), draw(Stock, pieces)];
					expect(ours.height).toBe(stock.height);
					expect(await cellsOf(ours)).toEqual(await cellsOf(stock));
				},
			),
			{numRuns: 300},
		);
	});

	it('keeps finished rows as they are: one Text a row needs no work on cells', () => {
		const rows = [
			'\x1b[1mbold\x1b[0m plain',
			'',
			'\x1b]8;;https://example.org/\x07link\x1b]8;;\x07  ',
			'界│',
		];
		const {output} = draw(
			Ours,
			rows.map((row, y) => ({x: 0, y, text: row})),
		);
		expect(output).toBe(rows.map(row => row.trimEnd()).join('\n'));
	});

	it('keeps a style within its piece', async () => {
		const cells = await cellsOf(
			draw(Ours, [
				{x: 0, y: 0, text: '\x1b[7mopen'},
				{x: 6, y: 0, text: 'plain'},
			]),
		);
		expect(cells[0]?.map(({inverse}) => inverse).indexOf(false)).toBe(4);
	});

	it('goes through the transformers of its Text', () => {
		const pieces = [{x: 2, y: 1, text: 'one\ntwo'}];
		expect(draw(Ours, pieces, [line => line.toUpperCase()]).output).toBe('\n  ONE\n  TWO\n');
	});

	it('is clipped as Ink clips it', () => {
		const [ours, stock] = [Ours, Stock].map(Class => {
			const output = new Class({width, height});
			output.write(0, 0, 'before', {transformers: []});
			output.clip({x1: 2, x2: 5, y1: 1, y2: 2});
			output.write(0, 1, 'abcdefgh\nhidden', {transformers: []});
			output.unclip();
			output.write(0, 3, 'after', {transformers: []});
			return output.get();
		});
		expect(ours).toEqual(stock);
		expect(ours?.output).toBe('before\n  cde\n\nafter');
	});
});
