/** The built program with folders, links and files that change, as a person meets it. */

import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, it} from 'vitest';
import {type Pty, type PtyOptions, runInPty} from '../helpers/pty.ts';

const command = fileURLToPath(new URL('../../dist/broadsheet.cjs', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-documents-'));
afterAll(() => rmSync(folder, {recursive: true}));

const open = (args: readonly string[], options: PtyOptions = {}) =>
	runInPty(process.execPath, [command, ...args], {columns: 100, rows: 24, cwd: folder, ...options});
const file = (name: string, text: string) => {
	writeFileSync(path.join(folder, name), text);
	return path.join(folder, name);
};
const filler = Array.from({length: 50}, (_, index) => `Line ${index + 1} of the story.`).join('\n\n');

async function ends(reader: Pty, keys: string): Promise<void> {
	reader.press(keys);
	expect(await reader.exit).toEqual({code: 0, signal: 0});
	expect(reader.terminal.alternate()).toBe(false);
}

describe('a person with a folder', () => {
	it('sees its articles, types to find one, reads, and comes back', async () => {
		const news = path.join(folder, 'news');
		mkdirSync(news, {recursive: true});
		writeFileSync(path.join(news, '1.md'), `---\ndate: 2025-04-12\n---\n\n# The harbour closes\n\n${filler}`);
		writeFileSync(path.join(news, '2.md'), `# A quiet winter\n\n${filler}`);
		const reader = open([news]);
		await reader.waitFor(/The harbour closes +Sat 12 Apr 2025/);
		reader.press('wint');
		await reader.waitFor('1 of 2 articles');
		reader.press('\r');
		await reader.waitFor('Line 1 of the story.');
		reader.press('Gq');
		await reader.waitFor(/A quiet winter.* read/);
		reader.press('\x1b');
		await reader.waitFor(/ {2}2 articles/);
		await ends(reader, 'q');
	});
});

describe('a person with a wide table', () => {
	it('moves it sideways, finds a word in a column that is not shown, and comes back', async () => {
		const heads = 'Lantern,Kerosene,Reach in m,Gusts borne,Salt loss,Weight,Price,Repairs,Rank'.split(',');
		const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
		const table = row(heads) + row(heads.map(() => '---')) + row(heads.map((_, index) => `${index}1,000.25`));
		const reader = open([file('table.md', `# Lanterns\n\n${table}`)], {columns: 60, env: {NO_COLOR: '1'}});
		const before = await reader.waitFor(/Lantern.*▸[\s\S]*→ more columns/);
		expect(before.join('\n')).not.toContain('Rank');
		reader.press('\x1b[C');
		await reader.waitFor(/Lantern +◂ Reach/);
		reader.press('/rank\r');
		await reader.waitFor(/Lantern +◂ .*Rank/);
		reader.press('\x1b99\x1b[D');
		await reader.waitFor(screen => !screen.join('').includes('◂'));
		await ends(reader, 'q');
	});
});

describe('a person who follows links', () => {
	it('sees where a link leads, opens it in place, and comes back', async () => {
		file('second.md', `# Second\n\n${filler}\n\n## Part two\n\nHere it is.\n\n${filler}`);
		const reader = open([file('first.md', `# First\n\nSee [the rest](second.md#part-two).\n\n${filler}`)]);
		await reader.waitFor('See the rest');
		reader.press('f');
		await reader.waitFor('Here: second.md#part-two');
		reader.press('\r');
		await reader.waitFor('Here it is.');
		reader.press('\x0f');
		await reader.waitFor('See the rest');
		await ends(reader, 'q');
	});

	it('opens the web in the browser, which gets the address and nothing else', async () => {
		const bin = path.join(folder, 'bin');
		mkdirSync(bin, {recursive: true});
		const log = path.join(folder, 'opened');
		writeFileSync(
			path.join(bin, 'xdg-open'),
			`#!/bin/sh\nprintf '%s\\n' "$#" "$@" > '${log}.part'\nmv '${log}.part' '${log}'\n`,
		);
		chmodSync(path.join(bin, 'xdg-open'), 0o755);
		const reader = open([file('web.md', '# Web\n\nSee [it](<https://example.org/a b?$(touch x)`y`;z>).')], {
			env: {PATH: `${bin}:${process.env.PATH}`},
		});
		await reader.waitFor('See it');
		reader.press('f');
		await reader.waitFor('In the browser: https://example.org/a%20b');
		reader.press('\r');
		await reader.waitFor('Opened in the browser');
		await expect.poll(() => existsSync(log)).toBe(true);
		expect(readFileSync(log, 'utf8')).toBe('1\nhttps://example.org/a%20b?%24%28touch%20x%29%60y%60;z\n');
		await ends(reader, 'q');
	});
});

describe('a file that changes while it is read', () => {
	it('is shown as it reads now, at the same words', async () => {
		const name = file('live.md', `# Live\n\n${filler}`);
		const reader = open([name]);
		await reader.waitFor('Line 1 of the story.');
		await reader.waitFor(screen => !screen.join('').includes('reading…'));
		reader.press('20j');
		const before = await reader.waitFor(screen => screen[1]!.includes('Line'));
		writeFileSync(`${name}.new`, `# Live\n\nA first paragraph that was not there.\n\n${filler}`);
		renameSync(`${name}.new`, name);
		const after = await reader.waitFor('The file has changed');
		expect(after.slice(1, 20).map(row => row.slice(0, 40))).toEqual(
			before.slice(1, 20).map(row => row.slice(0, 40)),
		);
		await ends(reader, 'q');
	});

	it('is left alone with --no-watch, and read again by hand', async () => {
		const name = file('still.md', `# Still\n\n${filler}`);
		const reader = open(['--no-watch', name]);
		await reader.waitFor(
			screen => screen.join('').includes('Still') && !screen.join('').includes('reading…'),
		);
		writeFileSync(name, `# Moved\n\n${filler}`);
		reader.press('r');
		await reader.waitFor('Moved');
		await ends(reader, 'q');
	});
});
