/** The built program, read by lines in a terminal: what is kept there is kept for every way of reading. */

import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, expect, it} from 'vitest';
import {type Pty, runInPty} from '../helpers/pty.ts';

const command = fileURLToPath(new URL('../../dist/broadsheet.cjs', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-linear-'));
afterAll(() => rmSync(folder, {recursive: true}));

const story = `# The harbour

The pier was built in 1920. Nobody remembers why.

“The pier is closed,” said Oskar Brandt, the mayor, on 11 April 2025.

It stays closed.
`;
mkdirSync(path.join(folder, 'news'));
writeFileSync(path.join(folder, 'news', 'harbour.md'), story);
writeFileSync(path.join(folder, 'news', 'other.md'), '# Another\n\nWords.\n');
const harbour = path.join(folder, 'news', 'harbour.md');

const env = {XDG_CONFIG_HOME: path.join(folder, 'config'), XDG_STATE_HOME: path.join(folder, 'state')};
const open = (args: readonly string[], more = {}): Pty =>
	runInPty(process.execPath, [command, ...args], {
		columns: 100,
		rows: 40,
		cwd: folder,
		env: {...env, ...more},
	});

async function ended(reader: Pty, line = 'q\r'): Promise<void> {
	reader.press(line);
	expect(await reader.exit).toEqual({code: 0, signal: 0});
}

it('a note that is made by lines is there for the next run, by lines and on the screen, and the other way round', async () => {
	const first = open(['--linear', harbour]);
	await first.waitFor('Press Enter to read on');
	first.press(')\r');
	await first.waitFor('Oskar Brandt, mayor, quoted: The pier is closed');
	first.press('c Is it?\r');
	await first.waitFor('Noted: M lists it.');
	first.press('m a\r');
	await first.waitFor('Marked');
	await ended(first);
	expect(first.bytes()).not.toMatch(/\x1b/);

	const onScreen = open([harbour]);
	await onScreen.waitFor('You were here');
	await onScreen.waitFor(screen => !screen.join('').includes('reading…'));
	onScreen.press('M');
	await onScreen.waitFor('✎ Is it?');
	onScreen.press('jcNobody knows\x15It is.\r');
	await onScreen.waitFor('✎ It is.');
	await ended(onScreen, 'Q');

	const second = open([harbour], {INK_SCREEN_READER: 'true'});
	await second.waitFor(/Yours: 1 note, 1 mark\.\r?\n/);
	await second.waitFor(/You were here, at \d+%/);
	second.press('M\r');
	await second.waitFor('Note: It is. On the words: The pier is closed');
	second.press('X 2\r');
	await second.waitFor('Taken away.');
	await ended(second);

	const printed = open(['--notes', harbour]);
	expect((await printed.exit).code).toBe(1);
});

it('a folder is a list, its places are remembered, and Ctrl-C forgets nothing', async () => {
	const reader = open(['--linear', 'news']);
	await reader.waitFor(/1\. The harbour.*\n2\. Another/);
	reader.press('2\r');
	await reader.waitFor('“Another”');
	reader.press('G\r');
	await reader.waitFor('Words.');
	reader.press('q\r');
	await reader.waitFor(/2\. Another, .*read/);
	reader.press('1\r');
	await reader.waitFor('“The harbour”');
	reader.press('G\r');
	await reader.waitFor('It stays closed.');
	await ended(reader, '\x03');

	const again = open(['--linear', '--recent']);
	await again.waitFor(/Read last: 2 articles/);
	again.press('harbour\r');
	await again.waitFor(/harbour\r?\n1\. The harbour, .*read/);
	await ended(again, '\x04');
});
