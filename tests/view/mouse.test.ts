/** The mouse: the wheel, clicks on words, rows and the scrollbar, borders that are dragged. */

import {describe, expect, it} from 'vitest';
import {type Pointer, pressMouse} from '../../source/view/mouse.ts';
import {articleOf, bundledArticle} from '../helpers/article.ts';
import {open, press, type Reader, sceneOf, screen, topWords} from '../helpers/press.ts';

const reader = open(bundledArticle(), 120, 40);

function point(from: Reader, ...pointers: readonly Pointer[]): Reader {
	let {view, effects} = from;
	for (const pointer of pointers) {
		const step = pressMouse(view, sceneOf({...from, view}), pointer);
		view = step.view;
		if (step.effect) effects = [...effects, step.effect];
	}
	return {...from, view, effects};
}

/** Where a text stands on the screen. */
function at(each: Reader, words: string): {readonly x: number; readonly y: number} {
	const rows = screen(each);
	const y = rows.findIndex(row => row.includes(words));
	return {x: rows[y]!.indexOf(words), y};
}

const click = (from: Reader, words: string) => {
	const place = at(from, words);
	return point(from, {action: 'press', ...place}, {action: 'release', ...place});
};

describe('the wheel', () => {
	it('scrolls the text by three rows, and the list under it by one item', () => {
		const down = point(reader, {action: 'wheel-down', x: 50, y: 10});
		expect(topWords(down)).toBe(topWords(press(reader, '3 j')));
		expect(topWords(point(down, {action: 'wheel-up', x: 50, y: 10}))).toBe(topWords(reader));
		const quotes = point(reader, {action: 'wheel-down', x: 100, y: 10});
		expect(quotes.view).toMatchObject({focus: 'article', lit: 'quotes'});
		expect(topWords(quotes)).toBe(topWords(reader));
		expect(quotes.view.cursor.quotes).toBe(press(reader, 's j').view.cursor.quotes);
	});
});

describe('a click', () => {
	it('on a row of a list goes to its words', () => {
		const gone = click(reader, '…“unfounded”');
		expect(screen(gone).join('\n')).toContain('account “unfounded,”');
		expect(gone.view).toMatchObject({focus: 'article', lit: 'quotes'});
		expect(screen(click(reader, 'Trump looks for')).join('\n')).toContain('Trump looks for a wedge');
		expect(click(reader, 'Xi and Putin last spoke').view.lit).toBe('timeline');
	});

	it('on quoted words or a date of the text lights their row up', () => {
		const lit = click(press(reader, ')  ) ) )'), '“unfounded,”');
		expect(lit.view.lit).toBe('quotes');
		expect(click(reader, 'This week, Ukraine').view.lit).toBe('timeline');
	});

	it('on a link shows where it leads, and opens it the second time', () => {
		const linked = open(
			articleOf('# Links\n\nSee [the *other* one](other.md) or [the web](https://example.org/).'),
			100,
			20,
		);
		const chosen = click(linked, 'other one');
		expect(screen(chosen).at(-1)).toContain('Here: other.md');
		expect(chosen.effects).toEqual([]);
		expect(click(chosen, 'other one').effects).toEqual([{kind: 'open', path: 'other.md'}]);
		expect(screen(click(linked, 'he web')).at(-1)).toContain('In the browser: https://example.org/');
	});

	it('on the heading of a pane gives it the focus, on bars and blank rows nothing happens', () => {
		expect(click(reader, 'Who said what').view.focus).toBe('quotes');
		expect(point(reader, {action: 'press', x: 5, y: 0}).view).toMatchObject({focus: 'article'});
	});

	it('on the scrollbar goes there, and Ctrl-O comes back', () => {
		const {left, width, top, height} = sceneOf(reader).panes.at.article!;
		const place = {x: left + width, y: top + height - 1};
		const end = point(reader, {action: 'press', ...place}, {action: 'release', ...place});
		expect(screen(end)[0]).toContain('100%');
		expect(topWords(press(end, 'ctrl-o'))).toBe(topWords(reader));
	});
});

describe('a drag', () => {
	it('over words selects them, and a click lets them go', () => {
		const [from, to] = [at(reader, 'Nobody'), at(reader, 'coming')];
		const start = {x: from.x + 1, y: from.y};
		const selected = point(
			reader,
			{action: 'press', ...start},
			{action: 'drag', ...start},
			{action: 'drag', x: to.x + 2, y: to.y},
			{action: 'release', x: to.x + 2, y: to.y},
		);
		const [copy] = press(selected, 'y').effects;
		expect(copy).toMatchObject({kind: 'copy', what: expect.stringMatching(/^the selection: /)});
		expect(copy?.kind === 'copy' && copy.text).toMatch(/^Nobody.*coming\.?$/s);
		expect(point(selected, {action: 'press', ...start}).view.selection).toBeUndefined();
	});

	const {left, width, top} = sceneOf(reader).panes.at.article!;

	it('of a border makes panes wider and narrower', () => {
		const wider = point(
			reader,
			{action: 'press', x: left + width, y: top + 5},
			{action: 'drag', x: left + width - 8, y: top + 5},
			{action: 'release', x: left + width - 8, y: top + 5},
		);
		expect(sceneOf(wider).panes.at.article!.width).toBe(width - 8);
		const contents = point(
			reader,
			{action: 'press', x: left - 1, y: top + 5},
			{action: 'drag', x: left + 5, y: top + 5},
		);
		expect(sceneOf(contents).panes.at.contents!.width).toBe(left + 5);
		const timeline = sceneOf(reader).panes.at.timeline!;
		const higher = point(
			reader,
			{action: 'press', x: 50, y: timeline.top - 1},
			{action: 'drag', x: 50, y: timeline.top - 4},
		);
		expect(sceneOf(higher).panes.at.timeline!.height).toBe(timeline.height + 3);
	});

	it('along the scrollbar scrolls', () => {
		const dragged = point(
			reader,
			{action: 'press', x: left + width, y: top},
			{action: 'drag', x: left + width, y: top + 12},
		);
		expect(topWords(dragged)).not.toBe(topWords(reader));
	});

	it('never makes a pane too small to read in, at any place', () => {
		for (const x of [0, 1, 60, 119]) {
			const contents = point(reader, {action: 'press', x: left - 1, y: top}, {action: 'drag', x, y: top});
			expect(sceneOf(contents).panes.at.article!.width).toBeGreaterThan(30);
			const side = point(reader, {action: 'press', x: left + width, y: top}, {action: 'drag', x, y: top});
			expect(sceneOf(side).panes.at.article!.width).toBeGreaterThan(20);
			expect(screen(side).every(row => row.length === 120)).toBe(true);
		}
	});
});

it('can be left to the terminal, to select with', () => {
	const off = press(reader, 'f2');
	expect(off.effects).toEqual([{kind: 'mouse', on: false}]);
	expect(press(off, 'f2').effects.at(-1)).toEqual({kind: 'mouse', on: true});
});
