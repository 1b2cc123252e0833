/** Tables that are wider than the text: moved sideways by keys and the wheel, and brought to what one goes to. */

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {type Pointer, pressMouse} from '../../source/view/mouse.ts';
import {movedView} from '../../source/view/moved-view.ts';
import {articleOf} from '../helpers/article.ts';
import {open, press, type Reader, sceneOf, screen} from '../helpers/press.ts';

const text = readFileSync(path.join(import.meta.dirname, '../fixtures/markdown/wide-table.md'), 'utf8');
const start = open(articleOf(text), 80, 24);
const head = (reader: Reader) => screen(reader).find(row => /^ *Lantern {2}/.test(row)) ?? '';
const status = (reader: Reader) => screen(reader).at(-1)!;
const keys = (words: string) => [...words].map(letter => (letter === ' ' ? 'space' : letter)).join(' ');

function point(reader: Reader, action: Pointer['action'], x: number, y: number): Reader {
	const {view, effect} = pressMouse(reader.view, sceneOf(reader), {action, x, y});
	return {...reader, view, effects: effect ? [...reader.effects, effect] : reader.effects};
}

function at(reader: Reader, words: string): readonly [x: number, y: number] {
	const rows = screen(reader);
	const y = rows.findIndex(row => row.includes(words));
	return [rows[y]!.indexOf(words), y];
}

describe('a table that is wider than the text', () => {
	it('says so, and is moved by a column, by several, and back, its first column always in sight', () => {
		expect(head(start)).toMatch(/Lantern +│ +Oil \(l\) │ .* Salt ▸/);
		expect(status(start)).toContain('→ more columns');
		expect(status(start)).not.toContain('←');
		const one = press(start, 'right');
		expect(head(one)).toMatch(/Lantern +◂ +Hours │ .* ▸/);
		expect(status(one)).toContain('→ more columns   ← columns before');
		expect(head(press(start, '3 right'))).toMatch(/Lantern +◂ Range/);
		const end = press(start, '9 9 right');
		expect(head(end)).toMatch(/Lantern +◂ .* Rank *┃?$/);
		expect(status(end)).not.toContain('→');
		expect(status(press(end, 'right'))).toContain('These are the last columns');
		expect(screen(press(end, '9 9 left'))).toEqual(screen(start));
		expect(status(press(start, 'h'))).toContain('These are the first columns');
		expect(screen(press(press(start, 'l'), 'h'))).toEqual(screen(start));
	});

	it('is moved by the wheel, and by a click on the signs at its edges', () => {
		const moved = point(start, 'wheel-right', 30, 8);
		expect(head(moved)).toBe(head(press(start, 'right')));
		expect(screen(point(moved, 'wheel-left', 30, 8))).toEqual(screen(start));
		expect(point(start, 'wheel-left', 30, 8).view).toBe(start.view);
		const clicked = point(start, 'press', ...at(start, '▸'));
		expect(head(clicked)).toBe(head(moved));
		expect(screen(point(clicked, 'press', ...at(clicked, '◂')))).toEqual(screen(start));
	});

	it('leaves the keys to what can be folded, and to the lists of side panes', () => {
		const folded = open(
			articleOf(`<details><summary>More</summary>\n\nInside.\n\n</details>\n\n${text}`),
			80,
			30,
		);
		expect(screen(folded).join('\n')).not.toContain('Inside.');
		expect(screen(press(folded, 'l')).join('\n')).toContain('Inside.');
		expect(head(press(folded, 'right'))).toContain('◂');
		expect(screen(press(folded, 'right')).join('\n')).not.toContain('Inside.');
		expect(press(start, 'o right').view.sideways).toEqual([]);
		const bare = open(articleOf('# Nothing\n\nNo tables here.'), 80, 24);
		expect(status(press(bare, 'right'))).toContain('Nothing on this screen can be folded');
	});

	it('stays where it is through a resize there and back, fits where there is room, and is stacked where there is none', () => {
		const moved = press(start, '4 right');
		const resized = (columns: number) => ({...moved, size: {columns, rows: 24}});
		expect(screen({...resized(40), size: start.size})).toEqual(screen(moved));
		expect(head(resized(60))).toMatch(/Lantern +◂ +Gusts/);
		expect(screen(resized(32)).join('\n')).toContain('Hours lit');
		expect(status(resized(32))).not.toContain('→');
		const all = press({...moved, size: {columns: 220, rows: 40}}, '+ + + + + + + + + + + + + + + + +');
		expect(head(all)).toMatch(/Lantern +│.*Oil.*Rank/);
	});

	it('shows the column of what is looked for', () => {
		const found = press(start, `/ ${keys('22.0%')} enter`);
		expect(found.view.search?.at).toBe(text.indexOf('22.0%'));
		expect(head(found)).toBe(head(start));
		const repairs = press(start, `/ ${keys('repairs')} enter`);
		expect(head(repairs)).toMatch(/◂.*Repairs/);
		expect(head(press(repairs, `/ ${keys('oil (l)')} enter`))).toContain('Oil');
	});

	it('shows the column of a quote that one goes to, or looks at in the list', () => {
		const cells = [
			'Marigold',
			'Halvorsen-Brothers',
			'Company-harbour',
			'Merchants-guild',
			'“She never leaked,” said Ada Thorne.',
			'Rank',
		];
		const row = (each: readonly string[]) => `| ${each.join(' | ')} |\n`;
		const said =
			row(['Ship', 'First-owner', 'Second-owner', 'Third-owner', 'What was said', 'Rank']) +
			row(cells.map(() => '---'));
		const ships = open(articleOf(`# Ships\n\n${said}${row(cells)}`), 40, 20);
		const shown = (reader: Reader) => screen(reader).join('\n');
		expect(shown(ships)).not.toContain('leaked');
		expect(shown(press(ships, ')'))).toMatch(/◂.*“She/);
		const listed = press({...ships, size: {columns: 80, rows: 20}}, 's');
		expect(shown(listed)).toMatch(/◂.*“She/);
		expect(shown(press(listed, 'escape'))).not.toContain('◂');
		expect(shown(press(listed, 'enter'))).toMatch(/◂.*“She/);
	});

	it('shows the column of the words that are selected', () => {
		const selected = press(start, `/ ${keys('oil (l)')} enter v w w w w w w w w w w w`);
		expect(head(selected)).toMatch(/Glass ▸/);
		const [effect] = press(selected, 'y').effects;
		expect(effect).toMatchObject({
			kind: 'copy',
			text: expect.stringMatching(/^Oil \(l\)\tHours lit.*Glass$/s),
		});
	});

	it('copies whole rows, not what is seen of them', () => {
		const found = press(start, `/ ${keys('rank')} enter`);
		const [effect] = press(found, 'V y').effects;
		expect(effect).toMatchObject({text: expect.stringContaining('Oil (l)\tHours lit\tReach (m)')});
	});

	it('has labels for the links that are seen only', () => {
		const linked = open(
			articleOf(
				`| ${'A long column of words | '.repeat(6)}[far](https://example.org/) |\n${'|---'.repeat(7)}|\n| 1 | 2 |`,
			),
			40,
			20,
		);
		const wide = open(articleOf(text.replace('| Rank |', '| [Rank](rank.md) |')), 80, 24);
		expect(status(press(wide, 'f'))).toContain('Here: book.md');
		expect(status(press(press(wide, '9 9 right'), 'f'))).toContain('Type the letters');
		expect(status(press(linked, 'f'))).toContain('no link');
	});

	it('gives a click the words that are under it', () => {
		const moved = press(start, '4 right');
		const [x, y] = at(moved, '4.9%');
		const dragged = point(point(moved, 'press', x + 1, y), 'drag', x + 1, y);
		expect(press(dragged, 'y').effects[0]).toMatchObject({kind: 'copy', text: '4.9%'});
		const [first] = at(moved, 'Copper');
		const name = point(moved, 'drag', first, at(moved, 'Copper')[1]);
		expect(press(name, 'y').effects[0]).toMatchObject({text: 'Copper,'});
	});

	it('shows the same columns when the text is read again with more before it', () => {
		const moved = press(start, '4 right');
		const after = articleOf(text.replace('Nine lanterns', 'Last year, nine old lanterns'));
		const again = {...moved, article: after, view: movedView(moved.view, moved.article, after)};
		expect(head(again)).toBe(head(moved));
	});
});
