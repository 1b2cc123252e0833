/** The command palette and the help: found by a few letters. */

import {describe, expect, it} from 'vitest';
import {commands} from '../../source/view/commands.ts';
import {bundledArticle} from '../helpers/article.ts';
import {open, press, type Reader, screen, topWords} from '../helpers/press.ts';

const reader = open(bundledArticle(), 100, 30);
const typed = (text: string) => [...text].map(key => (key === ' ' ? 'space' : key)).join(' ');
const rows = (each: Reader) => screen(each).slice(1, -1);
const bar = (each: Reader) => screen(each).at(-1)!.trim();

describe(':', () => {
	it('lists everything there is to do and to go to', () => {
		const all = press(reader, ':');
		expect(bar(all)).toMatch(/^: ▏ a few letters of what you want +\d+ found/);
		expect(Number(/(\d+) found/.exec(bar(all))![1])).toBeGreaterThan(Object.keys(commands).length);
		expect(rows(all)[0]).toMatch(/^› Line down .* j $/);
	});

	it('does what is found by a few letters, with its key beside it', () => {
		const found = press(reader, `ctrl-p ${typed('zen')}`);
		expect(press(reader, `: ${typed('textonly')} enter`).view.zen).toBe(true);
		expect(rows(found).join('\n')).not.toContain('Line down');
		expect(rows(press(reader, `: ${typed('reads like')}`)).join()).not.toBe('');
	});

	it.each([
		['wedge', 'section', 'Trump looks for a wedge'],
		['paparo head', 'person', 'Samuel Paparo'],
		['irresp', 'quote', 'Beijing sharpens its answer'],
		['telephone', 'event', 'telephone'],
	])('%s goes to a %s', (letters, detail, words) => {
		const found = press(reader, `: ${typed(letters)}`);
		expect(rows(found)[0]).toMatch(new RegExp(`${detail} $`));
		const gone = press(found, 'enter');
		expect(gone.view.prompt).toBeUndefined();
		expect(rows(gone).join('\n')).toContain(words);
		expect(topWords(press(gone, 'ctrl-o'))).toBe(topWords(reader));
	});

	it('moves through the list, and Esc leaves everything as it was', () => {
		expect(rows(press(reader, ': down down up'))[1]).toMatch(/^› /);
		expect(press(reader, `: ${typed('quit')} escape`).view).toEqual(press(reader, 'escape').view);
	});

	it('finds a command by its own name, too', () => {
		const zen = press(reader, ': z e n');
		expect(screen(zen).join('\n')).toMatch(/Text only, and back/);
		expect(screen(press(reader, '? / z e n')).join('\n')).toMatch(/Text only, and back/);
	});

	it('says why a command cannot be done, or that nothing is like it', () => {
		expect(bar(press(reader, `: ${typed('next article of')} enter`))).toContain(
			'broadsheet FOLDER makes one',
		);
		expect(bar(press(reader, `: ${typed('qqqzzz')} enter`))).toMatch(/Nothing is like that/);
	});

	it('waits for the letter of a command that takes one', () => {
		const waiting = press(reader, `: ${typed('mark this place')} enter`);
		expect(press(waiting, 'a').view.marks).toHaveProperty('a');
	});
});

describe('the help', () => {
	it('lists only what holds the words that are looked for in it', () => {
		const found = press(reader, `? / ${typed('quote')}`);
		expect(rows(found).join('\n')).toContain('Next quote');
		expect(rows(found).join('\n')).not.toContain('Line down');
		expect(rows(press(found, 'enter')).join('\n')).not.toContain('Line down');
		expect(rows(press(found, 'escape')).join('\n')).toContain('Line down');
		expect(rows(press(reader, `? / ${typed('zzz')}`)).join('\n')).toContain('Nothing here holds zzz');
	});
});
