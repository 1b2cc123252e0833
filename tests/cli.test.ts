/** The command without a terminal: what it prints, where, and its exit code. */

import {type SpawnSyncReturns, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, it} from 'vitest';
import type {Article} from '../source/article/article.ts';

const command = fileURLToPath(new URL('../dist/broadsheet.cjs', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-cli-'));
afterAll(() => rmSync(folder, {recursive: true}));

const note =
	'# Pier note\n\nMayor Ilse Kroon opened the pier in May 2019. "Nobody asked us," Kroon said on Friday.\n';

function run(args: readonly string[], input = ''): SpawnSyncReturns<string> {
	return spawnSync(process.execPath, [command, ...args], {input, encoding: 'utf8'});
}

function file(name: string, content: string): string {
	const full = path.join(folder, name);
	writeFileSync(full, content);
	return full;
}

describe('printing', () => {
	it('prints the text at the width that was asked for', () => {
		const {stdout, status} = run([file('pier.md', note), '--width', '40']);
		expect(stdout).toBe(
			[
				'Pier note',
				'',
				'Mayor Ilse Kroon opened the pier in May',
				'2019. "Nobody asked us," Kroon said on',
				'Friday.',
				'',
			].join('\n'),
		);
		expect(status).toBe(0);
	});

	it('prints who said what, what happened when, and why each was found', () => {
		const quotes = run([file('pier.md', note), '--quotes']);
		expect(quotes.stdout).toMatch(/^Ilse Kroon \(Mayor\): “Nobody asked us,?”\n$/i);
		const timeline = run([file('pier.md', note), '--timeline', '--date', '2025-04-12']);
		expect(timeline.stdout).toContain('May 2019: ');
		const why = run([file('pier.md', note), '--explain']);
		for (const line of why.stdout.split('\n').filter(each => each.startsWith('    '))) {
			expect(line).toMatch(/^ {4}[a-z-]+: \S.* \[\d+–\d+\]$/);
		}
		expect(why.stdout).toMatch(/^ {4}/m);
	});

	it('prints the whole article with offsets into its own text', () => {
		const {stdout} = run([file('pier.md', note), '--json']);
		const article = JSON.parse(stdout) as Article;
		const at = ({start, end}: {start: number; end: number}) => article.source.text.slice(start, end);
		expect(article.source.text).toBe(note);
		expect(article.quotes.map(({parts}) => parts.map(at))).toEqual([
			[expect.stringMatching(/^Nobody asked us/)],
		]);
		expect(article.events.map(({span}) => at(span))).toContain('May 2019');
		for (const {span, text} of article.blocks) expect(at(span)).toContain(text);
	});

	it('reads standard input, with a dash and without', () => {
		expect(run([], note).stdout).toContain('Nobody asked us');
		expect(run(['-'], note).stdout).toContain('Nobody asked us');
	});

	it('takes a date as people write it', () => {
		const {stdout} = run(['--timeline', '--date', 'April 12, 2025', '-'], 'The dam opened in October.\n');
		expect(stdout).toContain('Oct 2024');
	});

	it('dates an article that has no date, and leaves one that has as it is', () => {
		const undated = 'The dam opened in October.\n';
		const {stdout, stderr} = run(['--timeline', '-'], undated);
		expect(stdout).toContain('Oct, year open');
		expect(stderr).toBe('broadsheet: standard input gives no date: --date DAY sets it\n');
		expect(run(['--timeline', '--date', '2025-04-12', '-'], undated).stdout).toContain('Oct 2024');
		const dated = `---\ndate: 2020-03-01\n---\n${undated}`;
		const own = run(['--timeline', '--date', '2025-04-12', '-'], dated);
		expect(own.stdout).toContain('Oct 2019');
		expect(own.stderr).toBe('');
	});

	it('ends quietly when the reader of its pipe has seen enough', () => {
		const long = file('long.md', `${'Words and more words. '.repeat(40)}\n\n`.repeat(400));
		const {stderr, status} = spawnSync(
			'bash',
			['-c', `"${process.execPath}" "${command}" "${long}" | head -1; echo "\${PIPESTATUS[0]}"`],
			{encoding: 'utf8'},
		);
		expect(stderr).toBe('');
		expect(status).toBe(0);
	});

	it('sends no escape sequence, whatever the document holds', () => {
		const hostile =
			'A \x1b]0;owned\x07 \x1b[31m &#27;[2J \x9b5m word.\n\n"Quote \x1b[31m," said Ana \x1b[1m Lem in May 2019.\n';
		for (const flags of [[], ['--quotes'], ['--timeline'], ['--json'], ['--explain']]) {
			const {stdout} = run([...flags, '-'], hostile);
			expect(stdout).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
		}
	});
});

describe('what goes wrong', () => {
	it.each([
		[['no-such.md'], 2, 'no-such.md'],
		[['--qoutes'], 2, 'The nearest one is --quotes'],
		[['-x'], 2, 'there is no option -x'],
		[['--width', 'wide'], 2, '--width wide is no width'],
		[['--date', 'yesterday'], 2, '--date yesterday is no date'],
		[['--theme', 'pink'], 2, 'there is no theme pink'],
		[['--timeline=xml'], 2, '--timeline=xml is no format. There are json, csv, ics'],
		[['--timeline=csv', '--quotes=csv'], 2, 'it prints one format at a time'],
		[['--contents=csv'], 2, '--contents takes no value'],
		[['a.md', 'b.md'], 2, 'cannot read a.md: there is no such file'],
	])('%j ends with %i and one sentence', (args, status, words) => {
		const done = run(args);
		expect(done.status).toBe(status);
		expect(done.stdout).toBe('');
		expect(done.stderr).toContain(words);
		expect(done.stderr).toMatch(/^broadsheet: [^\n]+\.\n$/);
	});

	it('lists several files, and a folder, where there is no terminal', () => {
		const [one, two] = [
			file('one.md', '---\ndate: 2025-04-12\n---\n\n# One\n\nWords.'),
			file('two.txt', 'Two\n\nWords.'),
		];
		expect(run([one, two]).stdout).toBe(`One (Sat 12 Apr 2025, 1 min, ${one})\nTwo (1 min, ${two})\n`);
		expect(run([folder]).stdout).toContain('One (Sat 12 Apr 2025, 1 min, one.md)');
	});

	it('prints what is asked for of each of several files, under its name', () => {
		const [one, two] = [file('one.md', '“Yes,” said Anna Berg.'), file('two.md', '“No,” said Piet Mol.')];
		expect(run(['--quotes', one, two]).stdout).toBe(
			`==> ${one} <==\nAnna Berg: “Yes”\n==> ${two} <==\nPiet Mol: “No”\n`,
		);
	});

	it('prints the timeline and the quotes in other programs’ formats', () => {
		const note = file('said.md', 'In May 2024, “the pier is lost,” said Anna Berg.');
		expect(run(['--timeline=ics', note]).stdout).toMatch(/^BEGIN:VCALENDAR\r\n/);
		expect(JSON.parse(run(['--quotes=json', note]).stdout).quotes).toHaveLength(1);
		expect(run(['--timeline=csv', '-'], 'Nothing.').status).toBe(1);
	});

	it('ends with 1 where nothing was found', () => {
		const done = run(['--quotes', '-'], 'Nothing was said.\n');
		expect([done.status, done.stdout, done.stderr]).toEqual([1, '', '']);
	});
});

it('says what it can do, and which version it is', () => {
	expect(run(['--help']).stdout).toContain('Exit code: 0 fine, 1 nothing found, 2 trouble.');
	expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
