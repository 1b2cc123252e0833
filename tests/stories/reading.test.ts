/** The built program as a person meets it: a real pseudoterminal, real keys, the screen as it stands. */

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, it} from 'vitest';
import {type Pty, type PtyOptions, runInPty} from '../helpers/pty.ts';

const command = fileURLToPath(new URL('../../dist/broadsheet.cjs', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-story-'));
afterAll(() => rmSync(folder, {recursive: true}));

const open = (args: readonly string[] = [], options: PtyOptions = {}) =>
	runInPty(process.execPath, [command, ...args], {columns: 120, rows: 40, ...options});

/** Waits until the facts have been found and the whole screen is there. */
async function opened(reader: Pty): Promise<string[]> {
	return reader.waitFor(screen => / left +\d+%/.test(screen[0]!) && /q quit/.test(screen.at(-1)!));
}

async function quits(reader: Pty, keys = 'q'): Promise<void> {
	reader.press(keys);
	expect(await reader.exit).toEqual({code: 0, signal: 0});
	const {terminal} = reader;
	expect(terminal.alternate()).toBe(false);
	expect(terminal.cursorHidden()).toBe(false);
	expect(terminal.autoWrap()).toBe(true);
	expect(terminal.bracketedPaste()).toBe(false);
	expect(terminal.synchronizing()).toBe(false);
}

describe('a person with the bundled article', () => {
	it('opens it, sees text, sections, quotes and timeline, and gets the terminal back', async () => {
		const reader = open();
		const screen = (await opened(reader)).join('\n');
		for (const words of [
			'The Bond Trump Wants to Break',
			'Contents',
			'Who said what',
			'What happened when',
			'Sat 12 Apr 2025',
		]) {
			expect(screen).toContain(words);
		}
		expect(reader.terminal.alternate()).toBe(true);
		expect(reader.terminal.title()).toBe('The Bond Trump Wants to Break');
		await quits(reader);
		expect(reader.bytes()).not.toMatch(/\x1b\[[23]J/);
	});

	it('reads on, page by page, to the last line', async () => {
		const reader = open([], {columns: 80, rows: 24});
		await opened(reader);
		reader.press('     ');
		await reader.waitFor(/[3-9]\d%/);
		reader.press('G');
		const screen = await reader.waitFor('100%');
		expect(screen.slice(1, 19).join('\n')).toContain('have its second visit.');
		await quits(reader);
	});

	it('jumps to a quote in the sidebar and back', async () => {
		const reader = open();
		const before = await opened(reader);
		reader.press('s');
		await reader.waitFor('▸ Who said what');
		reader.press('G\r');
		await reader.waitFor('travel to Moscow in May');
		reader.press('\x0f');
		const after = await reader.waitFor(screen => screen[1]!.includes('The Bond Trump Wants to Break'));
		expect(after.slice(1, 26)).toEqual(before.slice(1, 26));
		await quits(reader, '\x03');
	});

	it('jumps to an event of the timeline and sees its words lit', async () => {
		const reader = open();
		await opened(reader);
		reader.press('wggj\r');
		const screen = await reader.waitFor('launched the full-scale invasion');
		const y = screen.findIndex(row => row.includes('launched the full-scale'));
		const text = screen.slice(y - 2, y + 1).map(row => row.indexOf('February 2022'));
		const at = text.findIndex(x => x >= 0);
		const plain = reader.terminal.cell(screen[y]!.indexOf('launched'), y);
		const lit = reader.terminal.cell(text[at]!, y - 2 + at);
		expect(lit.background).not.toBe(plain.background);
		expect(lit.underline).toBe(true);
		await quits(reader);
	});

	it('keeps the place through a resize there and back', async () => {
		const reader = open();
		await opened(reader);
		reader.press('12j');
		const before = await reader.waitFor(screen => !screen[1]!.includes('The Bond'));
		reader.resize(60, 20);
		await reader.waitFor(screen => screen.length === 20 && !screen.join('').includes('Who said what'));
		reader.resize(120, 40);
		await reader.waitFor(screen => screen.join('\n') === before.join('\n'));
		await quits(reader);
	});

	it('loses no key of a burst typed before the program has painted', async () => {
		const reader = open();
		reader.press('jjjjjjjjjjjjjjjjjjjj');
		await opened(reader);
		const typedAhead = reader.screen()[1];
		const slow = open();
		await opened(slow);
		slow.press('20j');
		await slow.waitFor(screen => screen[1] === typedAhead);
		await Promise.all([quits(reader), quits(slow)]);
	});

	it('reads it without colour, in a small window, and in one that is too small', async () => {
		const reader = open([], {columns: 40, rows: 12, env: {NO_COLOR: '1'}});
		await reader.waitFor('The Bond Trump Wants');
		await reader.waitFor(screen => !screen.join('').includes('reading'));
		expect(reader.bytes()).not.toMatch(/\x1b\[(?:\d+;)*(?:3[0-8]|4[0-8]|9\d|10\d)(?:;\d+)*m/);
		reader.resize(18, 5);
		await reader.waitFor('Broadsheet needs');
		await quits(reader);
	});

	it('stops it and goes on', async () => {
		const reader = runInPty('bash', ['--norc', '-i'], {columns: 100, rows: 30});
		reader.press(`PS1='ready> '; clear\r`);
		await reader.waitFor('ready>');
		reader.press(`${process.execPath} ${command}\r`);
		await opened(reader);
		reader.press('\x1a');
		await reader.waitFor('Stopped');
		expect(reader.terminal.alternate()).toBe(false);
		reader.press('fg\r');
		await opened(reader);
		reader.press('q');
		await reader.waitFor(() => !reader.terminal.alternate());
		reader.press('exit\r');
		await reader.exit;
	});
});

describe('a person with a file of their own', () => {
	it('reads standard input with the keys still working', async () => {
		const file = path.join(folder, 'note.md');
		writeFileSync(file, '# Harbour note\n\nThe pier closes.\n');
		const reader = runInPty('bash', ['-c', `cat ${file} | ${process.execPath} ${command}`], {
			columns: 80,
			rows: 24,
		});
		await reader.waitFor('The pier closes.');
		reader.press('?');
		await reader.waitFor('Half a page down');
		reader.press('\x1b');
		await reader.waitFor('The pier closes.');
		reader.press('q');
		expect((await reader.exit).code).toBe(0);
	});

	it('is told in one sentence what is wrong, outside of the full screen', async () => {
		const reader = open(['no-such-file.md'], {columns: 100, rows: 10});
		expect((await reader.exit).code).toBe(2);
		expect(reader.bytes()).toContain('no-such-file.md');
		expect(reader.bytes()).not.toContain('\x1b[?1049h');
		expect(reader.bytes().trim().split('\n')).toHaveLength(1);
	});

	it('moves and quits at once while a hostile document keeps the parser busy', async () => {
		const file = path.join(folder, 'slow.md');
		// Quadratic in the Markdown parser: seconds, where reading it takes milliseconds.
		writeFileSync(file, `# Slow\n\n${'Words to scroll over.\n\n'.repeat(60)}${'> - a\nb\n'.repeat(14_000)}`);
		const reader = open([file], {columns: 80, rows: 24});
		await reader.waitFor('reading…');
		const pressed = performance.now();
		reader.press('jjjj');
		await reader.waitFor(screen => !screen[1]!.includes('Slow') && screen[0]!.includes('reading…'), 3000);
		reader.press('\x03');
		await reader.exit;
		expect(performance.now() - pressed).toBeLessThan(3000);
	});
});
