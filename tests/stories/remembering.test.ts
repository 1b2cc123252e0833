/** The built program, opened again: places, marks, notes and settings are as they were left. */

import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeEach, describe, expect, it} from 'vitest';
import {type Pty, type PtyOptions, runInPty} from '../helpers/pty.ts';

const command = fileURLToPath(new URL('../../dist/broadsheet.cjs', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-remembering-'));
afterAll(() => rmSync(folder, {recursive: true}));

let own: string;
let count = 0;
beforeEach(() => {
	own = path.join(folder, `own-${count++}`);
});

const paragraphs = Array.from(
	{length: 60},
	(_, index) => `Paragraph ${index + 1} tells of day ${index + 1} at the harbour. It was the ${index + 1}th.`,
);
const story = `# The harbour\n\n${paragraphs.join('\n\n')}\n`;
const file = (name: string, text: string) => {
	writeFileSync(path.join(folder, name), text);
	return path.join(folder, name);
};
const open = (args: readonly string[], options: PtyOptions = {}): Pty =>
	runInPty(process.execPath, [command, ...args], {
		columns: 100,
		rows: 24,
		cwd: folder,
		...options,
		env: {XDG_CONFIG_HOME: path.join(own, 'config'), XDG_STATE_HOME: path.join(own, 'state'), ...options.env},
	});
const isRead = (screen: readonly string[]) => {
	const text = screen.join('');
	return text.includes('harbour') && !/reading…|Reading/.test(text);
};
const topOf = (screen: readonly string[]) => screen[1]!.replace(/ *[│┃┤┫].*$/, '').trim();

async function quit(reader: Pty): Promise<void> {
	reader.press('Q');
	expect((await reader.exit).code).toBe(0);
}

describe('an article that is opened again', () => {
	it('is where it was left, after an edit and at another width, and says so', async () => {
		const name = file('again.md', story);
		const first = open([name]);
		await first.waitFor(isRead);
		first.press('40j');
		const left = topOf(await first.waitFor(/Paragraph 2\d/));
		await quit(first);
		file(
			'again.md',
			story.replace('# The harbour\n', '# The harbour\n\nA new beginning that was not there before.\n'),
		);
		const second = open([name], {columns: 72});
		const screen = await second.waitFor(
			rows => isRead(rows) && /You were here, at \d+%: g goes to the beginning/.test(rows.at(-1)!),
		);
		expect(screen[0]!.trimEnd().split(/\s+/).at(-1)).toBe(/at (\d+%)/.exec(screen.at(-1)!)![1]);
		expect(topOf(screen).slice(0, 20)).toBe(left.slice(0, 20));
		await quit(second);
		const third = open(['--start', name]);
		await third.waitFor('A new beginning');
		await quit(third);
	});

	it('has its marks, highlights and notes, which are printed as Markdown', async () => {
		const name = file('noted.md', story);
		const first = open([name]);
		await first.waitFor(isRead);
		first.press('20jmag2jvwwcTrue?\r');
		await first.waitFor('Noted: M lists it');
		await quit(first);
		const second = open([name]);
		await second.waitFor(isRead);
		second.press('M');
		const screen = (await second.waitFor('✎ True?')).join('\n');
		expect(screen).toContain('▒ Paragraph 1 tells');
		expect(screen).toContain('’a Paragraph');
		await quit(second);
		const printed = open(['--notes', name]);
		await printed.exit;
		expect(printed.screen().join('\n')).toMatch(/# Notes on “The harbour”.*> Paragraph 1 tells\n\nTrue\?/s);
	});

	it('gives its notes to a file, and asks before it replaces one', async () => {
		const name = file('given.md', story);
		const reader = open([name]);
		await reader.waitFor(isRead);
		reader.press('2jvwwcTrue?\r');
		await reader.waitFor('Noted');
		reader.press(':notes to a markdown\r');
		await reader.waitFor('Write the notes to: the-harbour-notes.md');
		reader.press('\r');
		await reader.waitFor('Your notes are in the-harbour-notes.md');
		const written = readFileSync(path.join(folder, 'the-harbour-notes.md'), 'utf8');
		expect(written).toMatch(/^# Notes on “The harbour”\n.*> Paragraph 1 tells\n\nTrue\?\n$/s);
		writeFileSync(path.join(folder, 'the-harbour-notes.md'), 'mine');
		reader.press('E\r');
		await reader.waitFor('There is such a file');
		expect(readFileSync(path.join(folder, 'the-harbour-notes.md'), 'utf8')).toBe('mine');
		reader.press('\r');
		await reader.waitFor('Your notes are in the-harbour-notes.md');
		expect(readFileSync(path.join(folder, 'the-harbour-notes.md'), 'utf8')).toBe(written);
		await quit(reader);
	});

	it('has the date that was set, until it is taken back', async () => {
		const name = file('undated.md', '# The harbour\n\nThe dam was opened in October.\n');
		const first = open([name]);
		await first.waitFor(isRead);
		first.press('wD12 April 2025\r');
		await first.waitFor('Oct 2024');
		await quit(first);
		const second = open([name]);
		await second.waitFor('Sat 12 Apr 2025');
		second.press('w');
		await second.waitFor('Oct 2024');
		second.press('D\r');
		await second.waitFor('Oct, year open');
		await quit(second);
		const printed = open(['--timeline', name]);
		await printed.exit;
		expect(printed.bytes()).toContain('Oct, year open');
	});

	it('is in the list of what was read last, with how far', async () => {
		const name = file('recent.md', story);
		const first = open([name]);
		await first.waitFor(isRead);
		first.press('50%');
		await quit(first);
		const list = open(['--recent']);
		await list.waitFor(/The harbour.* 50%/);
		list.press('\r');
		await list.waitFor(/You were here/);
		list.press(',');
		await list.waitFor(/The harbour.* 50%/);
		await quit(list);
	});

	it('is forgotten with --no-places, and nothing is written then', async () => {
		const name = file('private.md', story);
		const reader = open(['--no-places', name]);
		await reader.waitFor(isRead);
		reader.press('40jma');
		await reader.waitFor('Marked');
		await quit(reader);
		expect(existsSync(own)).toBe(false);
	});

	it('says what cannot be kept where nothing can be written, and reads on', async () => {
		const name = file('readonly.md', story);
		writeFileSync(own, 'a file where the folder should be');
		const reader = open([name]);
		await reader.waitFor(isRead);
		reader.press('40jma');
		await reader.waitFor('Places and notes are not kept:');
		await quit(reader);
		rmSync(own);
	});
});

describe('settings', () => {
	const settings = () => path.join(own, 'config/broadsheet/settings.toml');
	const write = (text: string) => {
		mkdirSync(path.dirname(settings()), {recursive: true});
		writeFileSync(settings(), text);
	};

	it('are as the person left them, and nothing is written where nothing was changed', async () => {
		const name = file('look.md', story);
		const first = open([name]);
		await first.waitFor(isRead);
		await quit(first);
		expect(existsSync(settings())).toBe(false);
		const second = open([name]);
		await second.waitFor(isRead);
		second.press('TT--');
		await second.waitFor('Lines of at most 64 columns');
		await quit(second);
		expect(readFileSync(settings(), 'utf8')).toMatch(/theme = "sepia"/);
		expect(readFileSync(settings(), 'utf8')).toMatch(/width = 64/);
	});

	it('give other keys to commands, and say what cannot be', async () => {
		write('# mine\n[keys]\nzen = "Z"\nnonsense = "x"\n');
		const name = file('keys.md', story);
		const reader = open([name]);
		await reader.waitFor(/settings\.toml, line 4: .*nonsense/);
		await reader.waitFor(isRead);
		reader.press('Z');
		await reader.waitFor(screen => !screen.join('').includes('Who said what'));
		reader.press('z');
		await reader.waitFor('Nothing is on z');
		reader.press('?');
		await reader.waitFor('Line down');
		reader.press('/text only\r');
		await reader.waitFor(/Z +Text only/);
		reader.press('qq');
		await reader.exit;
	});

	it('are told of in one short sentence where several are wrong, and of a key that another command has lost', async () => {
		write('theme = "drak"\nwidth = 3\n[keys]\nline-down = "q"\n');
		const name = file('wrong.md', story);
		const reader = open([name], {columns: 80});
		await reader.waitFor('settings.toml: 3 mistakes, from line 1: broadsheet --config lists them all');
		await quit(reader);
		const printed = open(['--config'], {columns: 200});
		await printed.exit;
		expect(printed.bytes()).toContain(
			'line 4: line-down takes "q" from close, which has no key now: give it one, or [] to say so.',
		);
	});

	it('that cannot be read are not changed, and the reader says why', async () => {
		write('theme = "\xff"\n');
		writeFileSync(settings(), Buffer.from('theme = "\xff"\n', 'latin1'));
		const reader = open([file('broken.md', story)]);
		await reader.waitFor('settings.toml cannot be read: broadsheet --config says why');
		await reader.waitFor(isRead);
		reader.press('T');
		await reader.waitFor(/Not kept for next time: the settings cannot be read: .*UTF-8/);
		await quit(reader);
	});

	it('are printed with where they are and what is in force', async () => {
		write('theme = "light"\n');
		const reader = open(['--config']);
		await reader.exit;
		const text = reader.bytes();
		expect(text).toContain('settings.toml');
		expect(text).toMatch(/theme = "light" {2}# line 1/);
		expect(text).toMatch(/width = 72 {2}# default/);
	});
});
