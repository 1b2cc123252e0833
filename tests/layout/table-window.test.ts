/** Windows on tables that are wider than the text: what they show, and that nothing is out of reach. */

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {columnsOf} from '../../source/layout/graphemes.ts';
import {layArticle} from '../../source/layout/layout.ts';
import {
	firstToShow,
	type Grid,
	lastFirst,
	lineInWindow,
	windowFrom,
} from '../../source/layout/table-window.ts';
import {articleOf} from '../helpers/article.ts';
import {lossesSideways} from '../helpers/shown.ts';

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
const table = (rows: readonly (readonly string[])[]) =>
	row(rows[0]!) + row(rows[0]!.map(() => '---')) + rows.slice(1).map(row).join('');

const cell = fc.oneof(
	fc.constantFrom(
		'',
		'12',
		'3,000.25',
		'a quiet harbour',
		'漢字とかな',
		'x'.repeat(60),
		'👩‍👩‍👧 é',
		'**bold** word',
	),
	fc.array(fc.stringMatching(/^[a-z]{1,14}$/), {minLength: 1, maxLength: 5}).map(words => words.join(' ')),
);
const tables = fc
	.integer({min: 3, max: 14})
	.chain(count =>
		fc.array(fc.array(cell, {minLength: count, maxLength: count}), {minLength: 1, maxLength: 4}),
	);

function gridOf(markdown: string, width: number): Grid | undefined {
	return layArticle(articleOf(markdown), width, {sideways: width}).lines.find(({grid}) => grid)?.grid;
}

describe('a table that is wider than the text', () => {
	it('shows every letter in some window, at any width and in any list or quote', () => {
		fc.assert(
			fc.property(
				tables,
				fc.integer({min: 30, max: 100}),
				fc.constantFrom('', '> ', '- '),
				(rows, width, prefix) => {
					const lines = table(rows).trimEnd().split('\n');
					const indent = prefix === '- ' ? '  ' : prefix;
					const markdown = lines.map((line, index) => (index === 0 ? prefix : indent) + line).join('\n');
					expect(lossesSideways(articleOf(markdown), width)).toEqual([]);
					expect(lossesSideways(articleOf(markdown), width, width + 25)).toEqual([]);
				},
			),
		);
	});

	it('moves no further than it must to show a column', () => {
		fc.assert(
			fc.property(
				tables,
				fc.integer({min: 30, max: 80}),
				fc.nat(14),
				fc.nat(14),
				(rows, width, first, column) => {
					const grid = gridOf(table(rows), width);
					if (!grid) return;
					const wanted = Math.min(column, grid.widths.length - 1);
					const next = firstToShow(grid, first, wanted);
					const shown = windowFrom(grid, next).shifts;
					expect(shown.has(wanted)).toBe(true);
					const stayed = windowFrom(grid, first).shifts;
					if (stayed.has(wanted)) expect([...shown.keys()]).toEqual([...stayed.keys()]);
					expect(windowFrom(grid, 99)).toEqual(windowFrom(grid, lastFirst(grid)));
					expect(windowFrom(grid, lastFirst(grid)).after).toBe(0);
				},
			),
		);
	});

	const heads = ['Lantern', 'Oil', 'Reach', 'Gusts', 'Loss', 'Price', 'Repairs', 'Rank'];
	const wide = table([heads, ['Brass storm', ...heads.slice(1).map(() => '1,000.25')]]);
	const lines = (width: number, first: number) => {
		const article = articleOf(wide);
		return layArticle(article, width, {sideways: width}).lines.map(line => {
			const {fragments, rules = [], edges} = lineInWindow(line, windowFrom(line.grid!, first));
			const signs = [
				...fragments.map(({from, to, column}) => ({column, sign: article.blocks[0]!.text.slice(from, to)})),
				...rules.map(column => ({column, sign: '│'})),
				...edges,
			].sort((a, b) => a.column - b.column);
			return signs.reduce(
				(text, {column, sign}) => text.padEnd(text.length + column - columnsOf(text)) + sign,
				'',
			);
		});
	};

	it('keeps its first column in sight, and has signs where there is more', () => {
		expect(lines(40, 0)).toEqual([
			'Lantern     │ Oil      │ Reach    ▸',
			'Brass storm │ 1,000.25 │ 1,000.25 ▸',
		]);
		expect(lines(40, 3)[0]).toBe('Lantern     ◂ Gusts    │ Loss     ▸');
		expect(lines(40, 99)[0]).toBe('Lantern     ◂ Repairs  │ Rank');
	});

	it('moves its first column, too, where it is too wide to stay', () => {
		const long = table([
			['An uninterrupted-name', ...heads.slice(1)],
			['w'.repeat(16), ...heads.slice(1)],
		]);
		const grid = gridOf(long, 30)!;
		expect(grid.keepsFirst).toBe(false);
		expect([...windowFrom(grid, 2).shifts.keys()]).not.toContain(0);
	});

	it('takes the room beside the text first', () => {
		const whole = (widest: number) => layArticle(articleOf(wide), 40, {sideways: widest}).lines[0]!;
		expect(whole(80).grid?.width).toBe(80);
		expect(whole(100).grid).toBeUndefined();
		expect(Math.max(...whole(100).fragments.map(({column}) => column))).toBeGreaterThan(70);
	});

	it('is stacked where a window has no room for it, and where there are two columns only', () => {
		expect(gridOf(wide, 29)).toBeUndefined();
		const pair = table([['w'.repeat(16), 'x'.repeat(16)]]);
		expect(gridOf(pair, 30)).toBeUndefined();
		expect(gridOf(wide, 200)).toBeUndefined();
	});
});
