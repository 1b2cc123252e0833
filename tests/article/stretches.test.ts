/** A Markdown text that is read in stretches gives the blocks that it gives when it is read at once. */

import {tests as grammar} from 'commonmark-spec';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {markdownBlocks} from '../../source/article/markdown.ts';

// Without the tags that open a link and never close it.
const examples = grammar
	.map(({markdown}) => markdown.replaceAll('→', '\t'))
	.filter(text => !/<a[ >]/.test(text));
const paragraph = 'The harbour was *quiet*, and the pier stood open all night, see [the log][log] and [it].';
const long = `${paragraph}\n\n`.repeat(3);

const whole = (text: string) => markdownBlocks(text, 0, {stretch: Number.POSITIVE_INFINITY});

test('the grammar’s examples, some at a time, are the same in stretches of any length', () => {
	const texts = fc.array(fc.constantFrom(...examples, long, '- one\n\n- two\n\n', '> a\n\n> b\n\n'), {
		minLength: 4,
		maxLength: 12,
	});
	fc.assert(
		fc.property(
			texts,
			fc.constantFrom('\n', '\n\n', ''),
			fc.integer({min: 20, max: 900}),
			(some, gap, stretch) => {
				const text = some.join(gap);
				expect(JSON.stringify(markdownBlocks(text, 0, {stretch}))).toBe(JSON.stringify(whole(text)));
			},
		),
		{numRuns: 300, endOnFailure: true},
	);
});

test('a link finds its target wherever that is defined, and the first of two counts', () => {
	const text = `[it]: first\n\n${long.repeat(20)}[log]: far-away\n\n[it]: second\n`;
	const blocks = markdownBlocks(text, 0, {stretch: 300});
	expect(blocks).toEqual(whole(text));
	expect(new Set(blocks.flatMap(({pieces}) => pieces.flatMap(({href}) => href ?? [])))).toEqual(
		new Set(['first', 'far-away']),
	);
});

test('half a definition at the end of a stretch is none', () => {
	const text = `${'Words.\n\n'.repeat(4)}[foo]: /url 'title\n\nwith blank line'\n\n[foo]\n\n[it]: there\n`;
	for (let stretch = 20; stretch < text.length; stretch++)
		expect(markdownBlocks(text, 0, {stretch})).toEqual(whole(text));
});

test('a fence, a list and a quote longer than a stretch stay in one piece', () => {
	const text = `${long}\`\`\`\n${long.repeat(9)}\`\`\`\n\n${'- an item\n\n'.repeat(90)}\nText.\n\n${'> said\n>\n'.repeat(90)}`;
	expect(markdownBlocks(text, 0, {stretch: 200})).toEqual(whole(text));
});

test('no more than a stretch is held at a time', () => {
	const lengths: number[] = [];
	const pack = (blocks: ReturnType<typeof whole>) => {
		lengths.push(blocks.reduce((sum, {text}) => sum + text.length, 0));
		return blocks;
	};
	const blocks = markdownBlocks(long.repeat(100), 0, {pack, stretch: 2000});
	expect(blocks).toEqual(whole(long.repeat(100)));
	expect(lengths.length).toBeGreaterThan(10);
	expect(Math.max(...lengths)).toBeLessThan(2000);
});
