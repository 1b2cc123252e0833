/** Folders as people keep them, and what is listed of them. */

import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {documentList, glanceAt} from '../../source/library.ts';
import {readFolder} from '../../source/read/read-folder.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-folder-'));
afterAll(() => rmSync(folder, {recursive: true}));

for (const place of ['sub/deep', '.hidden', 'node_modules/x', 'empty'])
	mkdirSync(path.join(folder, place), {recursive: true});
const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
write('note 10.md', '# Ten\n\nText.');
write('note 2.md', '---\ntitle: Two\ndate: 2025-03-02\n---\n\nText.');
write('sub/deep/page.txt', 'Words\n\nof a text.');
write('picture.png', '\x89PNG');
write('.hidden/x.md', '# Hidden');
write('node_modules/x/README.md', '# Somebody else’s');
write('name\u001b[31m.md', '# Escape');
symlinkSync(folder, path.join(folder, 'sub', 'loop'));

describe('a folder', () => {
	it('lists its articles and those below it, counted as people count', () => {
		expect(readFolder(folder).files.map(({name}) => name)).toEqual([
			'name␛[31m.md',
			'note 2.md',
			'note 10.md',
			path.join('sub', 'deep', 'page.txt'),
		]);
	});

	it('is refused in one sentence where it cannot be read', () => {
		expect(() => readFolder(path.join(folder, 'missing'))).toThrow(
			/^cannot list .*missing: it cannot be read$/,
		);
	});

	it('is a list by itself, and so are two files; one file is none', () => {
		expect(documentList([folder])?.items).toHaveLength(4);
		const two = ['note 10.md', 'note 2.md'].map(name => path.join(folder, name));
		expect(documentList(two)?.items.map(({address}) => address)).toEqual(two);
		expect(documentList([path.join(folder, 'note 2.md')])).toBeUndefined();
		expect(documentList([path.join(folder, 'empty')])?.items).toEqual([]);
	});
});

describe('a glance at an article', () => {
	it('tells title, date and length', async () => {
		expect(await glanceAt(path.join(folder, 'note 2.md'))).toMatchObject({
			title: 'Two',
			date: {year: 2025, month: 3, day: 2},
		});
		const long = path.join(folder, 'long.md');
		writeFileSync(long, `# Long\n\n${'Six words make up this line.\n\n'.repeat(10_000)}`);
		const {words} = await glanceAt(long);
		expect(words! / 60_000).toBeCloseTo(1, 1);
	});

	it('tells why it cannot be read', async () => {
		expect(await glanceAt(path.join(folder, 'gone.md'))).toEqual({trouble: 'there is no such file'});
	});
});
