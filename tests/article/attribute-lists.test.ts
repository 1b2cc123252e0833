/** Attribute lists and template tags are markup: they are not shown, and what stands around them keeps its place. */

import {describe, expect, it, test} from 'vitest';
import {markdownBlocks} from '../../source/article/markdown.ts';
import {growth} from '../helpers/growth.ts';
import {brokenLaws} from '../helpers/laws.ts';

function read(markdown: string) {
	const blocks = markdownBlocks(markdown, 0);
	expect(brokenLaws(markdown, blocks)).toEqual([]);
	return blocks;
}
const texts = (markdown: string) => read(markdown).map(({text}) => text);

describe('an attribute list', () => {
	it.each([
		[
			'beneath a paragraph',
			'The pier is long.\n{: .lead #pier}\n\nIt is old.',
			['The pier is long.', 'It is old.'],
		],
		['before one', '{:.note}\nThe pier is long.', ['The pier is long.']],
		['between two', 'The pier is long.\n{:.lead}\nIt is old.', ['The pier is long.', 'It is old.']],
		['on a line of its own', '{:toc}\n\nThe pier.', ['The pier.']],
		['that defines a name', '{:wide: width="90%" style=\'a: b\'}\n\nThe pier.', ['The pier.']],
		['beneath a heading', '## The pier\n{: .no_toc }\n\nIt is old.', ['The pier', 'It is old.']],
		['in a heading', '## The pier {#pier}\n\n### Its *lamps* {: #lamps .wide}', ['The pier', 'Its lamps']],
		['in items and quotes', '- one\n{: .x}\n- two\n\n> said\n{: .y}', ['one', 'two', 'said']],
		['beneath a table', '| a | b |\n|---|---|\n| 1 | 2 |\n{:.wide}', ['a\tb\n1\t2']],
		[
			'after a span',
			'A *word*{:.x}, a `name`{:.y .z} and [a link](u){:target="_blank"}.',
			['A word, a name and a link.'],
		],
		['of a block extension', '{::options toc="1" /}\n\n{::nomarkdown}\nwords\n{:/}', ['words']],
	])('%s is no text', (_, markdown, expected) => {
		expect(texts(markdown)).toEqual(expected);
	});

	it.each([
		'Braces {:.x} within words stay, and so do those {: that are} no list.',
		'{: not a list, but a face :}',
		'{:}',
		'{ .x }',
	])('is not what only looks like one: %s', markdown => {
		expect(texts(markdown)).toEqual([markdown]);
	});

	it('is shown in code of any kind', () => {
		expect(texts('```\n{:.x}\n```')).toEqual(['{:.x}']);
		expect(texts('    {:.x}\n    {{ y }}')).toEqual(['{:.x}\n{{ y }}']);
		expect(texts('Write `{:.x}` or `{{ y }}` there.')).toEqual(['Write {:.x} or {{ y }} there.']);
		expect(texts('Write `this\n{:.x}\nand` that.')).toEqual(['Write this {:.x} and that.']);
		expect(texts('<pre>\n{:.x}\n</pre>')[0]).toContain('{:.x}');
	});

	it('leaves the words around it where they stand', () => {
		const markdown = 'The *pier*{:.x} is long.\n{: .lead}\nIt is old.';
		const [first, second] = read(markdown);
		expect(markdown.slice(first!.span.start, first!.span.end)).toBe('The *pier*{:.x} is long.');
		expect(markdown.slice(second!.span.start, second!.span.end)).toBe('It is old.');
	});
});

describe('a template tag', () => {
	it.each([
		['{% include head.html %}\n\nThe pier.', ['The pier.']],
		['{% include figure.html\n   src="a.png"\n%}\nThe pier.', ['The pier.']],
		['{{ content }}\n\nThe pier.\n{% if lamps %}\nLamps.\n{% endif %}', ['The pier.', 'Lamps.']],
		['{% raw %}{% assign a = 1 %}\nThe pier.', ['The pier.']],
		['<div>\n  {{ content }}\n  The pier.\n</div>', ['The pier.']],
	])('on lines of its own is no text: %j', (markdown, expected) => {
		expect(texts(markdown)).toEqual(expected);
	});

	it('stays among words', () => {
		expect(texts('The pier of {{ site.town }} is {% if old %}old{% endif %}.')).toEqual([
			'The pier of {{ site.town }} is {% if old %}old{% endif %}.',
		]);
		expect(texts('<p>The pier of {{ site.town }}.</p>')).toEqual(['The pier of {{ site.town }}.']);
	});
});

test.each([
	'{% a\n',
	'{: .a',
	'{:a ',
	'{{ a',
	'{:a="b" ',
	'<p>{{ ',
	'*a*{:.b ',
])('many that are never closed cost as much for each as a few: %j', part => {
	const read = (count: number) => {
		const text = part.repeat(count);
		return () => markdownBlocks(text, 0);
	};
	expect(growth(read, 2500, 20_000)).toBeLessThan(1.5);
});
