/** What is written for a row that follows another: never more than the row, and the same cells in the end. */

import fc from 'fast-check';
import {expect, it} from 'vitest';
import {changeOf} from '../../source/ui/row-change.ts';
import {closed} from '../../source/ui/sequences.ts';
import {headless} from '../helpers/headless.ts';

const styles = ['', '1', '7', '38;5;245', '48;5;236'];
const run = fc.tuple(
	fc.constantFrom(...styles),
	fc.constantFrom('a', 'bc', '   ', '│', '─', 'word', '界', '❤️'),
);

/** As the painter makes a row: each style told whole. */
const row = fc.array(run, {maxLength: 6}).map(runs => {
	let [out, current] = ['', ''];
	for (const [style, text] of runs) {
		if (style !== current)
			out += style === '' ? '\x1b[0m' : current === '' ? `\x1b[${style}m` : `\x1b[0;${style}m`;
		current = style;
		out += text;
	}
	return current === '' ? out : `${out}\x1b[0m`;
});

it('leaves the cells of the new row, whatever stood there', async () => {
	await fc.assert(
		fc.asyncProperty(row, row, async (before, after) => {
			const [patched, whole] = [headless(40, 2), headless(40, 2)];
			await patched.write(`\x1b[1;1H\x1b[K${closed(before)}`);
			const {column, text, erases} = changeOf(before, after);
			await patched.write(`\x1b[0m\x1b[1;${column}H${erases ? '\x1b[K' : ''}${closed(text)}`);
			await whole.write(`\x1b[1;1H\x1b[K${closed(after)}`);
			expect(patched.cells()).toEqual(whole.cells());
			expect(text.length).toBeLessThanOrEqual(after.length);
		}),
		{numRuns: 800},
	);
});

it('writes only what changed between two panes that stay', () => {
	const rowOf = (words: string) =>
		`Contents \x1b[38;5;245m│\x1b[0m ${words.padEnd(20)}\x1b[38;5;245m│\x1b[0m Quotes`;
	const {column, text, erases} = changeOf(rowOf('The first line'), rowOf('The second line'));
	expect({column, erases}).toEqual({column: 16, erases: false});
	expect(text).not.toContain('Quotes');
	expect(text).not.toContain('Contents');
	expect(text.trimEnd()).toBe('second line');
});
