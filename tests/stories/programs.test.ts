/** The built program and other programs: the clipboard, the editor, the shell. */

import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, it} from 'vitest';
import {type PtyOptions, runInPty} from '../helpers/pty.ts';

const command = fileURLToPath(new URL('../../dist/broadsheet.cjs', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-programs-'));
afterAll(() => rmSync(folder, {recursive: true}));

const filler = Array.from({length: 30}, (_, index) => `Line ${index + 1} of the story.`).join('\n\n');
const open = (name: string, text: string, options: PtyOptions = {}) => {
	writeFileSync(path.join(folder, name), text);
	return runInPty(process.execPath, [command, path.join(folder, name)], {
		columns: 100,
		rows: 24,
		cwd: folder,
		...options,
		env: {DISPLAY: undefined, WAYLAND_DISPLAY: undefined, VISUAL: undefined, ...options.env},
	});
};

/** The payloads of all requests to set the clipboard, decoded. */
function copies(bytes: string): readonly string[] {
	return [...bytes.matchAll(/\x1b\]52;c;([^\x07]*)\x07/g)].map(([, payload]) =>
		Buffer.from(payload!, 'base64').toString('utf8'),
	);
}

describe('the clipboard', () => {
	it('gets the very words that are copied, each time and only then', async () => {
		const reader = open('copy.md', `# Copy\n\n\x1b]52;c;b3duZWQ=\x07 Ça *va* 語 👩‍👩‍👧.\n\n${filler}`);
		await reader.waitFor('Ça va');
		await reader.waitFor(screen => !screen.join('').includes('reading…'));
		reader.press('2jyp');
		await reader.waitFor(/Copied the paragraph/);
		reader.press('vwy');
		await reader.waitFor(/Copied the selection/);
		reader.press('jk?qq');
		await reader.exit;
		const [paragraph, selection, ...more] = copies(reader.bytes());
		expect(paragraph).toBe('␛]52;c;b3duZWQ=␇ Ça va 語 👩‍👩‍👧.');
		expect(selection).toBe('␛]52;c;b3duZWQ=␇ Ça');
		expect(more).toEqual([]);
	});
});

describe('the editor', () => {
	const editor = path.join(folder, 'my editor');
	const log = path.join(folder, 'arguments');
	writeFileSync(
		editor,
		`#!/bin/sh\nprintf '%s\\n' "$@" > '${log}'\nfor last; do :; done\nprintf '\\nAdded by hand.\\n' >> "$last"\n`,
	);
	chmodSync(editor, 0o755);
	const env = {EDITOR: `'${editor}' --wait`};

	it('opens the file at the line on top, with its own arguments, whatever the file is called', async () => {
		const name = `-it's $(touch x) "one".md`;
		const reader = open(name, `# Edited\n\n${filler}`, {env});
		await reader.waitFor('Line 1 of the story.');
		await reader.waitFor(screen => !screen.join('').includes('reading…'));
		reader.press('6je');
		await reader.waitFor(/The file has changed/);
		expect(readFileSync(log, 'utf8')).toBe(`--wait\n+7\n${path.join(folder, name)}\n`);
		reader.press('G');
		await reader.waitFor('Added by hand.');
		reader.press('q');
		expect(await reader.exit).toEqual({code: 0, signal: 0});
	});

	it('writes a note', async () => {
		const reader = open('note.md', `# Noted\n\n${filler}`, {env});
		await reader.waitFor(
			screen => screen.join('').includes('Noted') && !screen.join('').includes('reading…'),
		);
		reader.press('2jvcFirst\x18');
		await reader.waitFor('Note: First Added by hand.');
		reader.press('\rM');
		await reader.waitFor('✎ First Added by hand.');
		reader.press('qq');
		await reader.exit;
	});

	it('is ended by Ctrl-C, and the reader is not', async () => {
		const slow = path.join(folder, 'slow');
		writeFileSync(slow, '#!/bin/sh\nprintf WAITING\nsleep 20\n', {mode: 0o755});
		const reader = open('slow.md', `# Slow\n\n${filler}`, {env: {EDITOR: slow}});
		await reader.waitFor('Line 1 of the story.');
		reader.press('e');
		await reader.waitFor('WAITING');
		reader.press('\x03');
		await reader.waitFor(/the editor .* ended with/);
		reader.press('jq');
		expect(await reader.exit).toEqual({code: 0, signal: 0});
	});

	it('that does not start is named in one sentence', async () => {
		const reader = open('no-editor.md', `# None\n\n${filler}`, {env: {EDITOR: 'no-such-editor'}});
		await reader.waitFor('Line 1 of the story.');
		reader.press('e');
		await reader.waitFor(/the editor no-such-editor ended with 127\. Set \$EDITOR to one that starts\./);
		reader.press('jq');
		expect((await reader.exit).code).toBe(0);
	});
});

describe('a command of the shell', () => {
	it('gets the section, and what it prints is shown safely, as a text of its own', async () => {
		const reader = open(
			'pipe.md',
			`# Pipe\n\n## One\n\nFirst words here.\n\n${filler}\n\n## Two\n\nNot these.`,
		);
		await reader.waitFor('First words here.');
		await reader.waitFor(screen => !screen.join('').includes('reading…'));
		reader.press('|');
		await reader.waitFor('Put the section through: ▏');
		reader.press("printf 'red \\033[31m'; tr a-z A-Z\r");
		const printed = await reader.waitFor('FIRST WORDS HERE.');
		expect(printed.join('\n')).not.toContain('NOT THESE');
		expect(printed.join('\n')).toContain('red ␛[31m');
		reader.press('\x0f');
		await reader.waitFor('First words here.');
		reader.press('|exit 3\r');
		await reader.waitFor('exit 3 ended with 3. Try another command.');
		reader.press('q');
		expect(await reader.exit).toEqual({code: 0, signal: 0});
	});
});
