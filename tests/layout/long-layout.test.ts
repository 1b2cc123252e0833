/** A long article that is laid out where it is read shows what it shows when all of it is laid out. */

import {tests as grammar} from 'commonmark-spec';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {makeSource} from '../../source/article/source.ts';
import {readBlocks} from '../../source/build-head.ts';
import {anchorAt, layArticle, lineAt, lineAtRow, rowOf} from '../../source/layout/layout.ts';
import {layLong} from '../../source/layout/long-layout.ts';

const examples = grammar.map(({markdown}) => markdown.replaceAll('→', '\t'));
const prose = 'The harbour was quiet, and the pier stood open all night. '.repeat(9);
const article = (text: string) => readBlocks(makeSource('long', text, 'markdown'), {});

/** Some hundred blocks of all kinds, of which many take no row. */
const long = article(
	Array.from({length: 1500}, (_, index) =>
		index % 3 === 0 ? `${prose}\n\n` : `${examples[(index * 37) % examples.length]}\n\n`,
	).join(''),
);

test('when all of it has been asked for, it is what is laid out at once', () => {
	const texts = fc.array(fc.constantFrom(...examples, prose), {minLength: 1, maxLength: 60});
	fc.assert(
		fc.property(
			texts,
			fc.constantFrom(17, 31, 73),
			fc.integer({min: 30, max: 3000}),
			(some, width, units) => {
				const each = article(`A beginning.\n\n${some.join('\n\n')}`);
				const whole = layArticle(each, width, {sideways: 80});
				const laid = layLong(each, width, {sideways: 80}, units);
				for (const {start} of whole.lines.toReversed()) lineAt(laid, start);
				expect(laid.rows).toBe(whole.rows);
				expect([...laid.lines]).toEqual(whole.lines);
			},
		),
		{numRuns: 60, endOnFailure: true},
	);
});

test('scrolling from any place comes by the same rows', () => {
	const whole = layArticle(long, 73);
	const from = fc.integer({min: 0, max: long.source.text.length});
	const steps = fc.array(fc.integer({min: -60, max: 60}), {minLength: 5, maxLength: 60});
	fc.assert(
		fc.property(from, steps, fc.integer({min: 200, max: 9000}), (place, moves, units) => {
			const laid = layLong(long, 73, {}, units);
			let anchor = anchorAt(whole, rowOf(whole, place));
			for (const move of moves) {
				const next = anchorAt(whole, Math.max(0, Math.min(whole.rows - 1, rowOf(whole, anchor) + move)));
				const row = rowOf(laid, anchor);
				expect(anchorAt(laid, Math.max(0, Math.min(laid.rows - 1, row + move)))).toBe(next);
				anchor = next;
			}
		}),
		{numRuns: 60, endOnFailure: true},
	);
});

test('the end is exact from the beginning, and so is what stands around any place', () => {
	const whole = layArticle(long, 31);
	const laid = layLong(long, 31, {}, 2000);
	const atEnd = lineAtRow(laid, laid.rows - 40);
	expect(laid.lines[atEnd]!.start).toBe(whole.lines[lineAtRow(whole, whole.rows - 40)]!.start);
	const middle = lineAt(laid, long.source.text.length >> 1);
	const same = lineAt(whole, long.source.text.length >> 1);
	const shape = ({start, end, block, fragments}: (typeof whole.lines)[number]) => ({
		start,
		end,
		block,
		fragments,
	});
	const around = Array.from({length: 100}, (_, index) => index - 50);
	expect(around.map(by => shape(laid.lines[middle + by]!))).toEqual(
		around.map(by => shape(whole.lines[same + by]!)),
	);
	const rows = around.map(by => laid.lines[middle + by]!.row - laid.lines[middle]!.row);
	expect(rows).toEqual(around.map(by => whole.lines[same + by]!.row - whole.lines[same]!.row));
});

test('what is laid out for a place does not grow with the article', () => {
	const laidFor = (length: number) => {
		let asked = 0;
		const {blocks, ...rest} = article(`${prose}\n\n`.repeat(length));
		const counted = blocks.map(block => ({
			...block,
			get text() {
				asked++;
				return block.text;
			},
		}));
		const laid = layLong({...rest, blocks: counted}, 73, {}, 2000);
		asked = 0;
		lineAt(laid, rest.source.text.length >> 1);
		return asked;
	};
	expect(laidFor(4000)).toBeLessThan(1.2 * laidFor(1000));
});
