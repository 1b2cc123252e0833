/** Files that the person asks for: whole, and never over another without a word. */

import {
	chmodSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {homedir, tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {saveFile} from '../../source/store/saved-file.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-saved-'));
});
afterEach(() => rmSync(folder, {recursive: true}));
const at = (name: string) => path.join(folder, name);
const textOf = (name: string) => readFileSync(at(name), 'utf8');

it('writes a new file, as the person’s other files are', async () => {
	writeFileSync(at('other.md'), '');
	expect(await saveFile(at('notes.md'), '# Notes\n', false)).toBe('written');
	expect(textOf('notes.md')).toBe('# Notes\n');
	expect(statSync(at('notes.md')).mode).toBe(statSync(at('other.md')).mode);
	expect(readdirSync(folder).sort()).toEqual(['notes.md', 'other.md']);
});

it('replaces a file only when it is told to, and leaves its mode', async () => {
	writeFileSync(at('notes.md'), 'mine');
	chmodSync(at('notes.md'), 0o640);
	expect(await saveFile(at('notes.md'), 'new', false)).toBe('taken');
	expect(textOf('notes.md')).toBe('mine');
	expect(await saveFile(at('notes.md'), 'new', true)).toBe('written');
	expect(textOf('notes.md')).toBe('new');
	expect(statSync(at('notes.md')).mode & 0o777).toBe(0o640);
	expect(readdirSync(folder)).toEqual(['notes.md']);
});

it('lets one of many write a name that is free, and tells the others', async () => {
	const texts = Array.from({length: 8}, (_, index) => `text ${index}`);
	const done = await Promise.all(texts.map(text => saveFile(at('notes.md'), text, false)));
	expect(done.filter(each => each === 'written')).toHaveLength(1);
	expect(textOf('notes.md')).toBe(texts[done.indexOf('written')]);
	expect(readdirSync(folder)).toEqual(['notes.md']);
});

it('writes where a link leads, and keeps the link', async () => {
	writeFileSync(at('real.md'), 'mine');
	symlinkSync('real.md', at('link.md'));
	expect(await saveFile(at('link.md'), 'new', true)).toBe('written');
	expect(lstatSync(at('link.md')).isSymbolicLink()).toBe(true);
	expect(textOf('real.md')).toBe('new');
	symlinkSync('nowhere.md', at('broken.md'));
	expect(await saveFile(at('broken.md'), 'new', false)).toBe('taken');
	expect(lstatSync(at('broken.md')).isSymbolicLink()).toBe(true);
});

it('says in one sentence why it cannot, and leaves nothing behind', async () => {
	mkdirSync(at('folder'));
	await expect(saveFile(at('folder'), 'x', true)).rejects.toThrow(/folder is no file$/);
	await expect(saveFile(at('none/notes.md'), 'x', false)).rejects.toThrow(/there is no such folder$/);
	await expect(saveFile(at(`${'x'.repeat(300)}.md`), 'x', false)).rejects.toThrow(/the path is too long$/);
	await expect(saveFile('/dev/null', 'x', true)).rejects.toThrow(/is no file$/);
	expect(readdirSync(folder)).toEqual(['folder']);
});

it('knows the person’s home by its sign', async () => {
	const inHome = path.relative(homedir(), at('notes.md'));
	expect(await saveFile(`~/${inHome}`, 'x', false)).toBe('written');
	expect(textOf('notes.md')).toBe('x');
});
