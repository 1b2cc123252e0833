import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {markdownBlocks} from '../../source/article/markdown.ts';
import {makeSource} from '../../source/article/source.ts';
import {plainText} from '../../source/export/plain-text.ts';
import {layArticle, lineAt, lineAtRow} from '../../source/layout/layout.ts';

function laid(markdown: string, width: number) {
	const source = makeSource('test', markdown, 'markdown');
	const article = {source, blocks: markdownBlocks(source.text, 0), language: 'en'};
	return {article, layout: layArticle(article, width)};
}

const snippets = fc
	.array(
		fc.constantFrom(
			'# A heading that is long',
			'Plain words and *more* of them, with a [link](https://example.org/) inside.',
			'- one\n- two\n  - three',
			'> quoted text\n> over lines',
			'| a | b |\n|---|--:|\n| cell with words | 12 |\n| x | 3,000 |',
			'```js\nconst a = 1;\n\n  b();\n```',
			'1. first\n\n2. second',
			'---',
			'漢字とかな、そして 👩‍👩‍👧 と é',
			'&amp; &copy; &nbsp; entities &#x1F600;',
			'a<br>b\\\nc',
		),
		{minLength: 1, maxLength: 12},
	)
	.map(parts => parts.join('\n\n'));

describe('a layout', () => {
	it.each([17, 31, 73])('has strictly rising line starts and rows at %i columns', width => {
		fc.assert(
			fc.property(snippets, markdown => {
				const {layout} = laid(markdown, width);
				for (let index = 1; index < layout.lines.length; index++) {
					expect(layout.lines[index]!.start).toBeGreaterThan(layout.lines[index - 1]!.start);
					expect(layout.lines[index]!.row).toBeGreaterThan(layout.lines[index - 1]!.row);
				}
			}),
		);
	});

	it('names exactly one line for each offset, and finds each line by its start and its row', () => {
		fc.assert(
			fc.property(snippets, fc.integer({min: 12, max: 80}), (markdown, width) => {
				const {layout} = laid(markdown, width);
				layout.lines.forEach((line, index) => {
					expect(lineAt(layout, line.start)).toBe(index);
					expect(lineAtRow(layout, line.row)).toBe(index);
				});
			}),
		);
	});

	it('shows every letter of every block', () => {
		fc.assert(
			fc.property(snippets, fc.integer({min: 12, max: 80}), (markdown, width) => {
				const {layout, article} = laid(markdown, width);
				const shown = layout.lines.flatMap(line =>
					line.fragments.map(({from, to}) => article.blocks[line.block]!.text.slice(from, to)),
				);
				const letters = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
				expect(letters(shown.join(''))).toBe(letters(article.blocks.map(block => block.text).join('')));
			}),
		);
	});

	it('leaves half of the line to the text, however deep it stands in quotes and lists', () => {
		for (const markdown of [`${'> '.repeat(40)}deep words`, `${'- '.repeat(40)}deep words`]) {
			const {article, layout} = laid(markdown, 34);
			const [line] = layout.lines;
			expect(line!.prefix.length).toBe(16);
			expect(plainText(article as never, 34)).toBe(`${line!.prefix}deep words\n`);
		}
	});

	it('keeps the items of a tight list together and lets a loose one breathe', () => {
		const {layout} = laid('- one\n- two\n\ntext\n\n- one\n\n- two', 40);
		expect(layout.lines.map(({row}) => row)).toEqual([0, 1, 3, 5, 7]);
	});

	it('wraps the cells of a table that is too wide, and stacks them where there is no room for columns', () => {
		const markdown = '| Figure | What it counts |\n|--:|---|\n| 12 | Points in the paper of the ministry |';
		const print = (width: number) => plainText({...laid(markdown, width).article} as never, width);
		expect(print(40)).toBe(
			[
				'Figure │ What it counts',
				'───────────────────────────────────',
				'    12 │ Points in the paper of the',
				'       │ ministry',
				'',
			].join('\n'),
		);
		expect(print(12)).toBe(
			[
				'Figure',
				'  What it',
				'  counts',
				'12',
				'  Points in',
				'  the paper',
				'  of the',
				'  ministry',
				'',
			].join('\n'),
		);
	});

	it('ends lines in a cell where <br> does', () => {
		const print = (width: number) => {
			const markdown =
				'| Lamp | Places |\n|---|---|\n| Tin | Pier<br>the old quay<br><br>Mill<br> |\n| Oil | – |';
			const source = makeSource('test', markdown, 'markdown');
			return plainText({...laid(markdown, width).article, source} as never, width);
		};
		expect(print(40)).toBe(
			[
				'Lamp │ Places',
				'───────────────────',
				'Tin  │ Pier',
				'     │ the old quay',
				'     │',
				'     │ Mill',
				'Oil  │ –',
				'',
			].join('\n'),
		);
		expect(print(8)).toContain('Tin\n  Pier\n  the\n  old\n  quay\n  Mill\n');
	});

	it('draws the bars of a quote through the rule of a table', () => {
		const quoted = '> | a | b |\n> |---|---|\n> | 1 | 2 |';
		const source = makeSource('test', quoted, 'markdown');
		const text = plainText({...laid(quoted, 40).article, source} as never, 40);
		expect(text).toBe('▎ a │ b\n▎ ─────\n▎ 1 │ 2\n');
	});

	it('stacks cells sooner than it parts their words, unless one is longer than any word', () => {
		const rows = (cell: string, width: number) => {
			const markdown = `| One | Two | Three |\n|---|---|---|\n| ${cell} | ${cell} | ${cell} |`;
			return plainText({...laid(markdown, width).article} as never, width);
		};
		expect(rows('a considerable sum', 42)).toContain('a            │ a            │ a\nconsiderable │');
		expect(rows('a considerable sum', 41)).toContain('Two: a considerable sum');
		expect(rows(`a ${'x'.repeat(40)}`, 60)).toContain('xxxx │ xxxx');
	});

	it('says again what each stacked cell is', () => {
		const markdown =
			'| Place | Mayor | Founded | Ships | Mills |\n|---|---|---|---|---|\n| Eastmark | Ilse Kroon | 1702 | 12 | 4 |';
		const source = makeSource('test', markdown, 'markdown');
		const text = plainText({...laid(markdown, 30).article, source} as never, 30);
		expect(text.split('\n').slice(5)).toEqual([
			'Eastmark',
			'  Mayor: Ilse Kroon',
			'  Founded: 1702',
			'  Ships: 12',
			'  Mills: 4',
			'',
		]);
	});
});
