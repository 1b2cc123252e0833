import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Block, type Piece, spanOf} from '../../source/article/block.ts';
import {markdownBlocks} from '../../source/article/markdown.ts';
import {makeSource} from '../../source/article/source.ts';
import {brokenLaws} from '../helpers/laws.ts';

/** Reads the text as it would be read, checks the laws, and writes every block as one line. */
function shown(text: string): readonly string[] {
	const source = makeSource('test.md', text, 'markdown').text;
	const blocks = markdownBlocks(source, 0);
	expect(brokenLaws(source, blocks)).toEqual([]);
	return blocks.map(blockLine);
}

function blockLine({kind, depth, containers, pieces}: Block): string {
	const before = containers.map(container => {
		if (container.kind === 'quote') return '>';
		return container.first ? container.marker : '·';
	});
	const name = kind === 'heading' ? `h${depth}` : kind === 'paragraph' ? 'p' : kind;
	return [name, ...before, JSON.stringify(styled(pieces)).slice(1, -1)].join(' ').trimEnd();
}

/** The words with their marks and targets, neighbours of one style as one. */
function styled(pieces: readonly Piece[]): string {
	const runs: {style: string; text: string}[] = [];
	for (const {text, marks, href} of pieces) {
		const marked = marks.reduceRight((words, mark) => `<${mark}>${words}</${mark}>`, '…');
		const style = href === undefined ? marked : `[${marked}](${href})`;
		const last = runs.at(-1);
		if (last?.style === style) last.text += text;
		else runs.push({style, text});
	}
	return runs.map(({style, text}) => style.replace('…', () => text)).join('');
}

describe('Markdown is shown as it is meant', () => {
	const cases: readonly (readonly [promise: string, markdown: string, lines: readonly string[]])[] = [
		[
			'headings of both kinds lose their marks',
			'# The *pier*\n\nTwo\nlines\n===\n\nUnder\n---\n\n### Closed ###\n#hashtag',
			['h1 The <emphasis>pier</emphasis>', 'h1 Two lines', 'h2 Under', 'h3 Closed', 'p #hashtag'],
		],
		['a soft line break is a space', 'one  two\nthree \n   four', ['p one  two three four']],
		[
			'a hard line break stays',
			'one  \ntwo\\\n   three<br>four<br/>\nfive',
			['p one\\ntwo\\nthree\\nfour\\nfive'],
		],
		[
			'emphasis of every kind is marked, nested or not',
			'**a *b* c** _d_ ~~e~~ `f  g` ***h***',
			[
				'p <strong>a </strong><strong><emphasis>b</emphasis></strong><strong> c</strong> <emphasis>d</emphasis>' +
					' <strike>e</strike> <code>f  g</code> <emphasis><strong>h</strong></emphasis>',
			],
		],
		[
			'code within prose loses its ticks and one space at each side',
			'`` a`b `` and `two\nlines`',
			['p <code>a`b</code> and <code>two lines</code>'],
		],
		[
			'links show their words and keep their targets',
			'[pier](http://a.example/x "title") [*b* c][ref] [ref] <http://d.example> www.e.example <f@g.example>\n\n[ref]: /r',
			[
				'p [pier](http://a.example/x) [<emphasis>b</emphasis>](/r)[ c](/r) [ref](/r) ' +
					'[http://d.example](http://d.example) [www.e.example](http://www.e.example) ' +
					'[f@g.example](mailto:f@g.example)',
			],
		],
		[
			'a link target is decoded where Markdown says so and literal where not',
			'[a](http://x.example/?b=1&amp;c=2) <http://x.example/?b=1&amp;c=2>',
			['p [a](http://x.example/?b=1&c=2) [http://x.example/?b=1&amp;c=2](http://x.example/?b=1&amp;c=2)'],
		],
		[
			'escaped brackets in a label are shown as brackets',
			'[a \\[b\\] **c**](/d) ![e \\] f](/g.png)',
			['p [a [b] ](/d)[<strong>c</strong>](/d) [<image>▣ e ] f</image>](/g.png)'],
		],
		[
			'a picture is its words, or else its file',
			'![A *diver*](d.jpg) ![](img/pier.jpg?w=3) [![logo](l.png)](/home)',
			[
				'p [<image>▣ A </image>](d.jpg)[<image><emphasis>diver</emphasis></image>](d.jpg) ' +
					'[<image>▣ pier.jpg</image>](img/pier.jpg?w=3) [<image>▣ logo</image>](/home)',
			],
		],
		[
			'character references and escapes are read',
			'&amp; &Ccaron;&eacute;&ouml; &#8217; &#x41; &#146; &nosuch; &copy \\* \\& a&shy;b',
			['p & Čéö ’ A ’ &nosuch; &copy * & ab'],
		],
		[
			'a decoded control character is shown, not obeyed',
			'a&#27;[2Jb &#10; c &#0; &#x202E;',
			['p a␛[2Jb   c � �'],
		],
		[
			'inline tags are dropped, their words and what they mean kept',
			'a <b>b</b> <span title="x > y">c</span> <!-- d --> e <img src="f.png" alt="g"> H<sub>2</sub>O',
			['p a <strong>b</strong> c  e <image>▣ g</image> H₂O'],
		],
		[
			'lists keep their numbers, bullets and boxes',
			'3. three\n4. four\n   - deep\n   - [x] done\n   - [ ] open\n\n* * *\n\n7) seven',
			['p 3. three', 'p 4. four', 'p · • deep', 'p · ☑ done', 'p · ☐ open', 'rule', 'p 7) seven'],
		],
		[
			'an item may hold several blocks; its marker stands before the first',
			'- a\n\n  b\n\n      code\n\n- > c\n- - d\n-\n- [x] e\n\n  f',
			['p • a', 'p · b', 'code · code', 'p • > c', 'p • • d', 'p •', 'p ☑ e', 'p · f'],
		],
		[
			'quotes nest, and lazy lines belong to them',
			'> a\nb\n> > c\n> d\n>\n> ## e\n> - f\n\ng',
			['p > a b', 'p > > c d', 'h2 > e', 'p > • f', 'p g'],
		],
		[
			'code keeps its lines, blanks and tabs',
			'```js title="x&amp;y"\nlet a;\n\n\tb <c> &amp;\n```\n\n    indented\n      more\n\n~~~\nopen',
			['code let a;\\n\\n\\tb <c> &amp;', 'code indented\\n  more', 'code open'],
		],
		[
			'a table is its cells, and no markup',
			'| Port | *Boats* |\n|:--|--:|\n| East\\|mark | 12 |\n| `a\\|b` |\n| x | y<br>z | too many |\n',
			['table Port\\t<emphasis>Boats</emphasis>\\nEast|mark\\t12\\n<code>a|b</code>\\t\\nx\\ty z'],
		],
		[
			'an HTML block is its words: no tags, comments, scripts',
			'<div class="a">\n<h2>Head &amp; tail</h2>\n<p>One <b>two</b>\nthree</p><img alt="four">\n<script>x("y")</script>\n<!-- five -->\n<style>p{}</style></div>\n\n<!-- only this -->\n\n<pre>a\n  b</pre>',
			['html Head & tail\\nOne two three\\n<image>▣ four</image>', 'html a\\n  b'],
		],
		[
			'the way back from a note stands after its last word',
			'Text[^1]\n\n[^1]: A word ',
			['p Text[¹](#note-1)', 'p ¹ A word[ ↩](#ref-1)'],
		],
		[
			'link definitions make no block; notes are listed, and referred to by their signs',
			'[a]: /b "c"\n\nText[^1] [a]\n\n[^1]: word\n[^2]: http://x.example',
			[
				'p Text[¹](#note-1) [a](/b)',
				'p ¹ word[ ↩](#ref-1)',
				'p ² [http://x.example](http://x.example)[ ↩](#ref-2)',
			],
		],
		[
			'math is read, prices and times are not',
			'It is $E=mc^2$, $\\alpha \\le \\frac{1}{2}$ and $\\sqrt{x}$, for $5 and $6 at 10:30:45.\n\n$$\n\\sum_{i=1}^{n} i\n$$',
			[
				'p It is <code>E=mc²</code>, <code>α ≤ 1/2</code> and <code>√x</code>, for $5 and $6 at 10:30:45.',
				'p <code>∑ᵢ₌₁ⁿ i</code>',
			],
		],
		[
			'short codes are emoji, where there is one of the name, outside words and code',
			'Done :tada: a:smile:b :no_such_name: `:tada:` 12:100:30',
			['p Done 🎉 a:smile:b :no_such_name: <code>:tada:</code> 12:100:30'],
		],
		[
			'elements style what stands in them',
			'<kbd>Ctrl</kbd> <i>a <b>b</b></i> <del>c</del> <a href="/d">e</a> x<sup>th</sup> y<sup>Q</sup>',
			[
				'p <code>Ctrl</code> <emphasis>a </emphasis><emphasis><strong>b</strong></emphasis> <strike>c</strike> [e](/d) xᵗʰ y^(Q)',
			],
		],
		[
			'a term stands above its definitions',
			'Pier\n: A thing *of wood*\n: In the sea\n\nRope',
			['p <strong>Pier</strong>', 'p   A thing <emphasis>of wood</emphasis>', 'p   In the sea', 'p Rope'],
		],
		['a heading written as HTML is one', '<h2 align="center">The *pier*</h2>', ['h2 The *pier*']],
		['what has no words makes no block', '#\n\n[](x)\n\n<a name="x"></a>\n\n', []],
		['an empty text makes no block', ' \n\t\n', []],
	];
	for (const [promise, markdown, lines] of cases) test(promise, () => expect(shown(markdown)).toEqual(lines));
});

test('a fenced block names its language, a table its columns and cells', () => {
	const [code, table] = markdownBlocks(
		'```ts {1,2}\nx\n```\n\n| a | b | c |\n|:-:|---|--:|\n| 1 |  | 3 |',
		0,
	);
	expect(code!.language).toBe('ts {1,2}');
	expect(table!.alignments).toEqual(['center', undefined, 'right']);
	expect(table!.cells!.map(({row, column, from, to}) => [row, column, table!.text.slice(from, to)])).toEqual([
		[0, 0, 'a'],
		[0, 1, 'b'],
		[0, 2, 'c'],
		[1, 0, '1'],
		[1, 1, ''],
		[1, 2, '3'],
	]);
});

describe('every word is where its span says', () => {
	const places: readonly (readonly [markdown: string, word: string, slice: string])[] = [
		['> - **the [pier](x)** is\n>   closed\n', 'pier', 'pier'],
		['> - **the [pier](x)** is\n>   closed\n', 'is closed', 'is\n>   closed'],
		['1. a\n\n   > b\n   > the *pier*', 'pier', 'pier'],
		['| a | b |\n|---|---|\n| c | the \\| pier |', 'the | pier', 'the \\| pier'],
		['- [ ] the pier', 'pier', 'pier'],
		['-\tthe\n\n\t> old\n\t> *pier*', 'pier', 'pier'],
		['caf&eacute; &amp; pier', 'café', 'caf&eacute;'],
		['[the \\[old\\] pier](x)', 'pier', 'pier'],
		['## the pier ##', 'the pier', 'the pier'],
		['the pier\n===', 'pier', 'pier'],
		['<p>the &lt;old&gt; <b>pier</b></p>', 'pier', 'pier'],
		['🚢 the **pier** 港', '港', '港'],
	];
	for (const [markdown, word, slice] of places) {
		test(`${JSON.stringify(word)} in ${JSON.stringify(markdown)}`, () => {
			const blocks = markdownBlocks(markdown, 0);
			const block = blocks.find(({text}) => text.includes(word)) ?? blocks[0]!;
			const from = Math.max(0, block.text.indexOf(word));
			const to = block.text.includes(word) ? from + word.length : block.text.length;
			const span = spanOf(block, from, to);
			expect(markdown.slice(span.start, span.end)).toBe(slice);
		});
	}
});

test('offsets count from where the text stands in the source', () => {
	const [block] = markdownBlocks('the *pier*', 100);
	expect(block!.span).toEqual({start: 100, end: 110});
	expect(block!.pieces.map(({span}) => span)).toEqual([
		{start: 100, end: 104},
		{start: 105, end: 109},
	]);
});

test('prose without markup is one long piece', () => {
	const [block] = markdownBlocks('One line\nand another\nand a third.', 0);
	expect(block!.pieces).toHaveLength(1);
	expect(block!.pieces[0]!.exact).toBe(true);
});

/** Documents made of every construct, each word of prose a different one. */
const snippets = [
	'# W',
	'W\n===',
	'W W\nW',
	'- W\n- W',
	'1. W\n   W',
	'> W\n> W',
	'> - W\nW',
	'```\nW\n```',
	'    W',
	'| W | W |\n|---|---|\n| W | W |',
	'**W *W* W**',
	'[W W](u)',
	'![W](u.png)',
	'`W W`',
	'<b>W</b> W',
	'<div>\nW\n</div>',
	'W  \nW',
	'W\\\nW',
	'&amp; W',
	'\\*W',
	'- [ ] W',
	'***',
	'- W\n\n  W',
	'> > W\n> W',
	'\tW',
	'-\tW',
	'>\tW',
	'~~W~~ W',
	'<!-- x -->',
	'[W]: u',
	'* W\n\n    W',
	'_W_W',
	'<http://x.example>',
	'  W',
	'W\n- W\n> W',
] as const;
const glue = ['\n', '\n\n', '\n> ', '\n  ', ' ', '\n- ', '\n    ', '\n\t', '\n>\n'] as const;

test('a line of a wide space alone moves no word from its place', () => {
	const source = '- x\n\n  text\n\u3000\n    we *a*';
	const words = markdownBlocks(source, 0).flatMap(({pieces}) => pieces);
	expect(words.map(({span}) => source.slice(span.start, span.end))).toEqual(['x', 'text', 'we ', 'a']);
});

test('a line of wide spaces behind one that goes on lazily moves no word from its place', () => {
	const source = '> a\n    b\n> \u3000  \n> c\n';
	const blocks = markdownBlocks(source, 0);
	expect(brokenLaws(source, blocks)).toEqual([]);
	const words = blocks.flatMap(({pieces}) => pieces).filter(({text}) => /[abc]/.test(text));
	expect(words.map(({span}) => source.slice(span.start, span.end).trim())).toEqual(['a', 'b', 'c']);
});

test('leaves wide spaces after a list to nobody', () => {
	for (const source of [
		'- [x] done\u3000  \n- [x] done\u3000  ',
		'> - done\u3000  \n> - done\u3000  ',
		'a\n\n\u3000\n\nb',
	]) {
		const blocks = markdownBlocks(source, 0);
		expect(blocks.map(({text}) => text.trim())).not.toContain('');
		expect(brokenLaws(source, blocks)).toEqual([]);
	}
});

test('whatever is put together, the laws of blocks hold and words stand where their spans say', () => {
	const part = fc.tuple(fc.constantFrom(...snippets), fc.constantFrom(...glue));
	fc.assert(
		fc.property(fc.array(part, {minLength: 1, maxLength: 12}), parts => {
			let count = 0;
			const markdown = parts
				.map(([snippet, join]) => snippet + join)
				.join('')
				.replaceAll('W', () => `word${count++}w`);
			const source = makeSource('test.md', markdown, 'markdown').text;
			const blocks = markdownBlocks(source, 0);
			expect(brokenLaws(source, blocks)).toEqual([]);
			for (const block of blocks) {
				for (const match of block.text.matchAll(/word\d+w/g)) {
					const span = spanOf(block, match.index, match.index + match[0].length);
					expect(source.slice(span.start, span.end)).toBe(match[0]);
				}
			}
		}),
		{numRuns: 1500},
	);
});

test('a text of random marks breaks no law', () => {
	const unit = fc.constantFrom(
		...'ab *_`~[]()!<>#|-+1.\\&;:"\n\n\t> ='.split(''),
		'&#27;',
		'&amp;',
		'  \n',
		'```',
		'🚢',
		'港',
		'[a](b)',
		'<b>',
		'\u202e',
	);
	fc.assert(
		fc.property(fc.array(unit, {maxLength: 60}), units => {
			const source = makeSource('test.md', units.join(''), 'markdown').text;
			expect(brokenLaws(source, markdownBlocks(source, 0))).toEqual([]);
		}),
		{numRuns: 3000},
	);
});
