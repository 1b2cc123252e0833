import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {rowOf} from '../../source/layout/layout.ts';
import {frameOf} from '../../source/view/frame.ts';
import {keymap} from '../../source/view/keymap.ts';
import {widthOf} from '../../source/view/row.ts';
import {lastTopRow} from '../../source/view/viewport.ts';
import {articleOf, bundledArticle} from '../helpers/article.ts';
import {open, press, sceneOf, screen, topWords} from '../helpers/press.ts';

const article = bundledArticle();
const numbered = articleOf(
	Array.from({length: 60}, (_, index) => `Paragraph ${index + 1}.`).join('\n\n'),
	'markdown',
);

describe('scrolling', () => {
	it.each([
		['j', 'Paragraph 2.'],
		['5 j', 'Paragraph 4.'],
		['j j k', 'Paragraph 2.'],
		['1 0 j 1 0 k', 'Paragraph 1.'],
		['down ctrl-n ctrl-e enter', 'Paragraph 3.'],
		['space', 'Paragraph 10.'],
		['space b', 'Paragraph 1.'],
		['2 space', 'Paragraph 19.'],
		['d', 'Paragraph 6.'],
		['d u', 'Paragraph 1.'],
		['G', 'Paragraph 51.'],
		['G g', 'Paragraph 1.'],
		['end g g', 'Paragraph 1.'],
		['5 0 %', 'Paragraph 26.'],
		['3 } {', 'Paragraph 3.'],
		['k', 'Paragraph 1.'],
	])('%s leads to %j', (keys, words) => {
		expect(topWords(press(open(numbered, 70, 22), keys))).toBe(words);
	});

	it('moves one row a key, over blank rows, too', () => {
		for (let rows = 0; rows < 12; rows++) {
			const reader = press(
				open(article, 120, 40),
				`${rows === 0 ? '' : String(rows).split('').join(' ')} ${rows === 0 ? '' : 'j'}`,
			);
			expect(sceneOf(reader).topRow).toBe(rows);
			expect(sceneOf(press(reader, 'j')).topRow).toBe(rows + 1);
			if (rows > 0) expect(sceneOf(press(reader, 'k')).topRow).toBe(rows - 1);
		}
	});

	it('names the ways out in the status bar of a narrow window, with no sign of anything cut', () => {
		for (const columns of [39, 40, 41]) {
			const bar = screen(press(open(article, columns, 20), 's')).at(-1)!;
			expect(bar.trimEnd()).toMatch(/q quit$/);
		}
	});

	it('shows the last line above the status bar at the end, and no further', () => {
		const end = press(open(numbered, 70, 22), 'G 5 j space');
		expect(screen(end).at(-2)).toContain('Paragraph 60.');
	});

	it('goes to the line of a number before g or G, as a pager does', () => {
		const start = open(article, 100, 30);
		expect(topWords(press(start, '1 2 G'))).toBe(topWords(press(start, '1 1 j')));
		expect(topWords(press(start, 'G 1 2 g'))).toBe(topWords(press(start, '1 1 j')));
	});

	it('counts nothing twice: a count ends with its command', () => {
		expect(topWords(press(open(numbered, 70, 22), '3 j j'))).toBe('Paragraph 3.');
	});

	it('forgets a count when another key comes between', () => {
		expect(topWords(press(open(numbered, 70, 22), '9 escape j'))).toBe('Paragraph 2.');
	});
});

describe('stepping', () => {
	it('goes to each section in turn and says when there is none left', () => {
		let reader = open(article);
		for (const section of article.sections.slice(0, 7)) {
			reader = press(reader, ']');
			expect(topWords(reader)).toBe(section.title);
		}
		reader = press(reader, '9 ] ]');
		expect(reader.view.notice).toBe('This is the last section');
		expect(topWords(press(open(article), '3 ] ['))).toBe(article.sections[1]!.title);
	});

	it('shows each quote in turn with its words on screen', () => {
		let reader = open(article, 100, 24);
		for (const quote of article.quotes.filter(({kind}) => kind !== 'term')) {
			reader = press(reader, ')');
			const {visible} = sceneOf(reader);
			expect(quote.parts[0]!.start).toBeGreaterThanOrEqual(visible.start);
			expect(quote.parts[0]!.end).toBeLessThanOrEqual(visible.end);
			expect(reader.view.cursor.quotes).toBe(quote.id);
		}
	});

	it('comes back over the same quotes', () => {
		const there = press(open(article, 100, 24), ') ) ) )');
		const back = press(there, '( (');
		expect(back.view.cursor.quotes).toBe(press(open(article, 100, 24), ') )').view.cursor.quotes);
	});

	it('takes a row of steps for one jump', () => {
		const reader = press(open(article, 100, 24), '3 j ) ) ) > > ctrl-o');
		expect(topWords(reader)).toBe(topWords(press(open(article, 100, 24), '3 j')));
	});
});

describe('jumping', () => {
	it('goes back and forward again', () => {
		const start = open(article);
		const reader = press(start, 'G ctrl-o');
		expect(topWords(reader)).toBe(topWords(start));
		expect(topWords(press(reader, 'ctrl-i'))).toBe(topWords(press(start, 'G')));
	});

	it('goes forward by Tab right after going back, where a terminal cannot tell it from Ctrl-I', () => {
		const start = open(article);
		expect(topWords(press(start, 'G ctrl-o tab'))).toBe(topWords(press(start, 'G')));
		expect(press(start, 'G ctrl-o j tab').view.focus).toBe('quotes');
	});

	it('goes back to the document before where there is no place to go back to in this one', () => {
		expect(press(open(article), 'ctrl-o').effects).toEqual([{kind: 'travel', by: -1}]);
		expect(press(open(article), 'ctrl-i').effects).toEqual([{kind: 'travel', by: 1}]);
	});

	it('goes to the words of a quote by Enter and comes back by Ctrl-O', () => {
		const start = press(open(article), '4 j');
		const there = press(start, 's G enter');
		const quote = article.quotes.filter(({kind}) => kind !== 'term').at(-1)!;
		const {visible} = sceneOf(there);
		expect(quote.parts[0]!.start).toBeGreaterThanOrEqual(visible.start);
		expect(quote.parts[0]!.start).toBeLessThan(visible.end);
		expect(there.view.focus).toBe('article');
		expect(topWords(press(there, 'ctrl-o'))).toBe(topWords(start));
	});

	it('previews a selected row, and forgets the preview when the pane is left without Enter', () => {
		const start = press(open(article), '4 j');
		const selecting = press(start, 'w G');
		const event = article.events.at(-1)!;
		expect(sceneOf(selecting).visible.start).toBeLessThanOrEqual(event.span.start);
		expect(sceneOf(selecting).visible.end).toBeGreaterThanOrEqual(event.span.end);
		expect(topWords(press(selecting, 'escape'))).toBe(topWords(start));
	});

	it.each([
		'o',
		's',
		'p',
		'w',
	])('leaves the text where one reads when %s opens a pane, until its cursor moves', key => {
		const start = press(open(article), 'G');
		expect(topWords(press(start, key))).toBe(topWords(start));
		expect(topWords(press(start, `${key} g`))).not.toBe(topWords(start));
		expect(topWords(press(start, `${key} g escape`))).toBe(topWords(start));
		const [there, again] = [press(start, `${key} g j`), press(start, `${key} g j k j`)];
		expect(topWords(again)).toBe(topWords(there));
	});

	it('swaps two places, as often as one likes', () => {
		const start = press(open(article), ']');
		const there = press(start, 'G');
		expect(topWords(press(there, "' '"))).toBe(topWords(start));
		expect(topWords(press(there, "' ' ' '"))).toBe(topWords(there));
		expect(topWords(press(there, "' ' ' ' ' '"))).toBe(topWords(start));
	});

	it('goes to a section from the contents, at the top of the pane', () => {
		expect(topWords(press(open(article), 'o j j enter'))).toBe(article.sections[2]!.title);
	});
});

describe('panes', () => {
	it('walk around with Tab and back with Shift-Tab', () => {
		const focusAfter = (keys: string) => press(open(article), keys).view.focus;
		expect(['tab', 'tab tab', 'tab tab tab', 'tab tab tab tab'].map(focusAfter)).toEqual([
			'quotes',
			'timeline',
			'contents',
			'article',
		]);
		expect(focusAfter('shift-tab')).toBe('contents');
		expect(focusAfter('ctrl-w j')).toBe('timeline');
		expect(focusAfter('ctrl-w h')).toBe('contents');
	});

	it('close when their key is pressed again, and open when it is pressed once more', () => {
		const shown = (keys: string) => Object.keys(sceneOf(press(open(article), keys)).panes.at).sort();
		expect(shown('')).toEqual(['article', 'contents', 'quotes', 'timeline']);
		expect(shown('s s')).toEqual(['article', 'contents', 'timeline']);
		expect(shown('s s s')).toEqual(['article', 'contents', 'quotes', 'timeline']);
		expect(shown('z')).toEqual(['article']);
		expect(shown('z z')).toEqual(['article', 'contents', 'quotes', 'timeline']);
	});

	it('stand one at a time in a narrow window', () => {
		const shown = (keys: string) => Object.keys(sceneOf(press(open(article, 60, 20), keys)).panes.at);
		expect([shown(''), shown('s'), shown('w'), shown('o'), shown('o escape')]).toEqual([
			['article'],
			['quotes'],
			['timeline'],
			['contents'],
			['article'],
		]);
	});

	it('fold the contents and unfold them', () => {
		const nested = articleOf('# T\n\n## A\n\ntext\n\n### A1\n\ntext\n\n### A2\n\ntext\n\n## B\n\ntext');
		const contents = (keys: string) =>
			screen(press(open(nested), keys))
				.map(row => row.slice(2, 12))
				.join('\n');
		expect(contents('o')).toContain('A2');
		expect(contents('o g h')).not.toContain('A2');
		expect(contents('o g h l')).toContain('A2');
	});
});

describe('the help', () => {
	it('opens, scrolls, and closes with Esc, ? or q, without quitting', () => {
		expect(screen(press(open(article), '?')).join('\n')).toContain('Half a page down');
		for (const key of ['escape', '?', 'q']) {
			const closed = press(open(article), `? j j ${key}`);
			expect(closed.view.mode).toBe('read');
			expect(closed.effects).toEqual([]);
		}
	});

	it('shows every key of the keymap', () => {
		const help = screen(press(open(article, 120, 120), '?')).join('\n');
		for (const title of [
			'Next section',
			'Previous dated event',
			'Back to where you were',
			'Suspend to the shell',
		])
			expect(help).toContain(title);
	});
});

describe('any keys in any window', () => {
	const keys = [
		...new Set(
			Object.values(keymap)
				.flat()
				.flatMap(key => key.split(' ')),
		),
		'1',
		'5',
		'0',
		'9',
		'x',
		'escape',
	];
	const sizes = fc.record({columns: fc.integer({min: 1, max: 220}), rows: fc.integer({min: 1, max: 70})});

	it('leave a valid view and a frame that fills the window', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...keys), {maxLength: 40}), sizes, (pressed, size) => {
				const reader = press(open(article, size.columns, size.rows), pressed.join(' '));
				const scene = sceneOf(reader);
				expect(scene.topRow).toBeGreaterThanOrEqual(0);
				expect(scene.topRow).toBeLessThanOrEqual(lastTopRow(scene));
				const frame = frameOf(scene, reader.view);
				expect(frame).toHaveLength(size.rows);
				for (const row of frame) expect(widthOf(row)).toBe(size.columns);
			}),
			{numRuns: 150},
		);
	});

	it('keep the same letter at the top through a resize there and back', () => {
		fc.assert(
			fc.property(fc.integer({min: 0, max: 60}), sizes, (lines, size) => {
				const before = press(open(article, 120, 40), `${String(lines).split('').join(' ')} j`);
				const elsewhere = {...before, size};
				const scene = sceneOf(elsewhere);
				if (scene.topRow < lastTopRow(scene)) {
					expect(scene.topRow).toBe(rowOf(scene.layout, before.view.anchor));
					expect(scene.visible.end).toBeGreaterThan(before.view.anchor);
				}
				expect(screen({...elsewhere, size: before.size})).toEqual(screen(before));
			}),
			{numRuns: 60},
		);
	});

	it('are quit by q and Ctrl-C, and suspended by Ctrl-Z', () => {
		expect(press(open(article), 'q').effects).toEqual([{kind: 'close'}]);
		expect(press(open(article), 'ctrl-c').effects).toEqual([{kind: 'quit'}]);
		expect(press(open(article), '? ctrl-c').effects).toEqual([{kind: 'quit'}]);
		expect(press(open(article), 'ctrl-z').effects).toEqual([{kind: 'suspend'}]);
		expect(press(open(article), 'escape').effects).toEqual([]);
	});
});
