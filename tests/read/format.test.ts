/** A text is read as Markdown where it is Markdown, and left alone where it is not. */

import {describe, expect, test} from 'vitest';
import {formatOf} from '../../source/read/format.ts';
import {growth} from '../helpers/growth.ts';

test.each([
	['a.md', 'Nothing special.', 'markdown'],
	['a.MARKDOWN', 'Nothing special.', 'markdown'],
	['notes.v2.mkd', 'Nothing special.', 'markdown'],
	['a.mdown', 'Nothing special.', 'markdown'],
	['a.txt', '# Not a heading here\n\n- not\n- a list', 'plain'],
])('the extension decides: %s', (name, text, format) => {
	expect(formatOf(name, text)).toBe(format);
});

describe('without an extension that says it, Markdown shows itself', () => {
	test.each([
		['front matter', '---\ntitle: The mill\n---\nWords.'],
		['a heading', 'Words.\n\n## The mill\n\nMore words.'],
		['a heading in a file of the old kind', 'Words.\r\n\r\n## The mill\r\n'],
		['a heading at the very start', '# The mill\nWords.'],
		['an underlined heading', 'The mill\n========\n\nWords.'],
		['a fence', 'Type this:\n\n```sh\nmake\n```\n'],
		['a link', 'The mill ([map](https://mill.example/map)) burned.'],
		['a link with a title', 'See [the map](map.html "Map").'],
		['a reference', 'See [map].\n\n[map]: https://mill.example\n'],
		['a list', 'They found:\n\n- flour\n- ash\n'],
		['a loose list', '* flour\n\n* ash\n'],
		['a numbered list', '1. Grind.\n2. Sift.\n'],
		['strong words', 'They said **no** twice.'],
	])('%s', (_, text) => {
		expect(formatOf('standard input', text)).toBe('markdown');
	});
});

describe('plain text stays plain', () => {
	test.each([
		['prose', 'The mill burned.\nNobody knew why - or said so.\n\nThe end.\n'],
		['an empty text', ''],
		['a dash that begins speech', '- Come in, she said.\nHe came in.\n'],
		['a script with comments', '#!/bin/sh\n\n# Build the mill\n\nmake\n'],
		['comments in the midst of code', 'x = 1\n# add one\nx = x + 1\n'],
		['hash tags', 'They wrote:\n\n#mill #fire\n'],
		['arithmetic', 'So 2 * 3 * 4 is 24, and 2 ** 3 ** 2 is 512.\n'],
		['notes in brackets', 'The mill [1] burned (twice).\n\n[1] In 1901.\n'],
		['a rule of dashes', 'Chapter one\n\n---\n\nThe mill burned.\n'],
		['a line that begins with a year', '1901. The mill burned.\nNobody knew why.\n'],
	])('%s', (_, text) => {
		expect(formatOf('standard input', text)).toBe('plain');
	});
});

test('a hostile text is told apart as quickly as a kind one', () => {
	for (const unit of ['[', '**a', ' ', '\n ', '# ', '- ', '[a](']) {
		const tell = (count: number) => {
			const text = unit.repeat(count);
			return () => {
				for (let round = 0; round < 20; round++) formatOf('x', text);
			};
		};
		expect(growth(tell, 2 ** 12, 2 ** 15), JSON.stringify(unit)).toBeLessThan(1.5);
	}
});
