/** Writing all notes to a file: the name that is suggested, what is asked, what is written. */

import path from 'node:path';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {askToReplace, notesFileName} from '../../source/view/save-notes.ts';
import {articleOf} from '../helpers/article.ts';
import {open, press, type Reader, screen} from '../helpers/press.ts';

const reader = press(
	open(articleOf('# The pier: a “story”\n\nOne two three. Four.'), 100, 20),
	'V c T r u e enter',
);
const bar = (each: Reader) => screen(each).at(-1)!.trim();

it('suggests a name that is made of the title', () => {
	expect(bar(press(reader, 'E'))).toMatch(/^Write the notes to: the-pier-a-story-notes\.md▏ .*Enter write/);
	expect(notesFileName({title: '../../etc/passwd'})).toBe('etcpasswd-notes.md');
	expect(notesFileName({title: '…'})).toBe('notes.md');
});

it('suggests no name that leaves the folder, is hidden, too long or an option', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), title => {
			const name = notesFileName({title});
			expect(path.basename(name)).toBe(name);
			expect(name).toMatch(/^[^.\-/\\:*?"<>|\p{Cc}].*notes\.md$|^notes\.md$/u);
			expect(Buffer.byteLength(name)).toBeLessThan(240);
		}),
	);
});

it('writes all notes as Markdown, under the name that was typed', () => {
	const [effect] = press(reader, 'E ctrl-u n . m d enter').effects;
	expect(effect).toMatchObject({kind: 'save', file: 'n.md', replaces: false});
	expect(effect).toHaveProperty(
		'text',
		expect.stringMatching(/^# Notes on “The pier: a “story””\n.*> .*\n\nTrue\n$/s),
	);
	expect(press(reader, 'E escape').effects).toEqual([]);
	expect(press(reader, 'E ctrl-u enter').effects).toEqual([]);
});

it('quotes words that look like markup as words, and leaves the note as it was written', () => {
	const odd = articleOf('*Go* <b>on</b> [here](javascript:x), # no heading.', 'plain');
	const [effect] = press(open(odd, 100, 20), 'V c * * y e s * * enter E enter').effects;
	const expected = '> \\*Go\\* \\<b\\>on\\</b\\> \\[here\\](javascript:x), \\# no heading.\n\n**yes**\n';
	expect(effect).toHaveProperty('text', expect.stringContaining(expected));
});

it('replaces a file only after it was asked about that very one', () => {
	const asked: Reader = {...reader, view: askToReplace(reader.view, 'n.md')};
	expect(bar(asked)).toMatch(/^Write the notes to: n\.md▏ .*There is such a file +Enter replace it/);
	expect(press(asked, 'enter').effects).toMatchObject([{file: 'n.md', replaces: true}]);
	expect(press(asked, 'backspace x enter').effects).toMatchObject([{file: 'n.mx', replaces: false}]);
	expect(press(asked, 'escape').effects).toEqual([]);
});

it('says where there is nothing to write', () => {
	const none = press(open(articleOf('# Bare\n\nWords.'), 100, 20), 'E');
	expect(bar(none)).toContain('There are no notes to write yet');
});
