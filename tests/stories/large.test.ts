/** The built program with a document that is too large to be read before its first screen. */

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, expect, it} from 'vitest';
import {runInPty} from '../helpers/pty.ts';

const command = fileURLToPath(new URL('../../dist/broadsheet.cjs', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-large-'));
afterAll(() => rmSync(folder, {recursive: true}));

const filler = 'The tide came and went along the pier, and the gulls slept on the roofs.\n\n'.repeat(7000);

it('shows its beginning, then all of it in the same place, then its facts', async () => {
	const file = path.join(folder, 'large.md');
	writeFileSync(
		file,
		`---\ntitle: The harbour\n---\n\nThe first paragraph — of many.\n\n${filler}“Nobody asked us,” said Ada Thorne.\n\nThe end.\n`,
	);
	const reader = runInPty(process.execPath, [command, file], {columns: 100, rows: 24, cwd: folder});
	await reader.waitFor('The first paragraph');
	reader.press('jjjj');
	const [, ...text] = await reader.waitFor(screen => !screen.join().includes('The first paragraph'));
	// The facts have come when the panes that were kept free for them show some, or give their room away.
	await reader.waitFor('Ada Thorne', 15_000);
	const place = (rows: readonly string[]) => rows.findIndex(row => row.includes('The tide came'));
	expect(place(reader.screen())).toBe(place(text) + 1);
	reader.press('G');
	await reader.waitFor('The end.');
	reader.press('\x0f');
	await reader.waitFor(screen => !screen.join().includes('The end.'));
	reader.press(')');
	await reader.waitFor('“Nobody asked us,” said Ada Thorne.');
	reader.press('q');
	expect(await reader.exit).toEqual({code: 0, signal: 0});
}, 30_000);
