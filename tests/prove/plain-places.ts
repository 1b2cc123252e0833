/** Promise 12: it works plainly where there is no terminal, colour, home or room. */

import {chmodSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {runInPty} from '../helpers/pty.ts';
import {anySequence, foreignSign} from './payloads.ts';
import {command, type Ended, opened, ownPlaces, read, runCommand} from './program.ts';
import {forEach, type Proof, type Trial} from './trial.ts';

const trace = /\n\s+at .*:\d+:\d+|node:internal|Error:/;
const colour = /\x1b\[(?:\d+;)*(?:3[0-8]|4[0-8]|9\d|10\d)(?:;\d+)*m/;

/** What is wrong where everything should have gone well, and nothing but text been printed. */
function notPlain({code, signal, stdout, stderr}: Ended, codes: readonly number[] = [0]): string | undefined {
	if (signal !== null) return `it had to be ended by ${signal}`;
	if (!codes.includes(code ?? -1)) return `its exit code is ${code}: ${stderr}`;
	if (trace.test(stderr)) return `a stack trace: ${stderr.slice(0, 300)}`;
	const sign = anySequence(stdout.toString() + stderr);
	return sign === undefined ? undefined : `${sign} is printed`;
}

type Case = {
	readonly name: string;
	readonly shell: string;
	readonly codes?: readonly number[];
	readonly env?: Readonly<Record<string, string | undefined>>;
};

/** Lines of shell, where `$b` is the program and `$f` a file. */
const lines: readonly Case[] = [
	{name: 'a pipe behind it', shell: '$b "$f" | cat'},
	{name: 'a pipe before it', shell: 'cat "$f" | $b | cat'},
	{name: 'a pipe before it, with a dash', shell: 'cat "$f" | $b - | cat'},
	{name: 'a reader that has seen enough', shell: '$b "$f" | head -1; exit $PIPESTATUS'},
	{name: 'a reader that reads nothing', shell: '$b "$f" | true; exit $PIPESTATUS'},
	{
		name: 'all facts to a reader that has seen enough',
		shell: '$b --explain "$f" | head -1; exit $PIPESTATUS',
	},
	{
		name: 'JSON to a reader that has seen enough',
		shell: '$b --json "$f" | head -c 10; exit $PIPESTATUS',
	},
	{name: 'a closed standard input', shell: '$b "$f" <&-'},
	{name: 'no file and a closed standard input', shell: '$b <&-'},
	{name: 'an empty standard input', shell: '$b </dev/null'},
	{name: 'a closed standard output', shell: '$b "$f" >&-', codes: [0, 2]},
	{name: 'a closed standard error', shell: '$b nothing-there 2>&-', codes: [2]},
	{name: 'everything closed', shell: '$b "$f" <&- >&- 2>&-', codes: [0, 2]},
	{name: 'a full disk behind it', shell: '$b "$f" >/dev/full', codes: [2]},
	{name: 'a file behind it', shell: '$b "$f" >out.txt'},
	{name: 'no session', shell: 'setsid -w $b "$f" </dev/null'},
	{name: 'no HOME', shell: '$b "$f"', env: {HOME: undefined}},
	{name: 'an empty HOME', shell: '$b "$f"', env: {HOME: ''}},
	{name: 'a HOME that is not there', shell: '$b "$f"', env: {HOME: '/nowhere/at/all'}},
	{name: 'a HOME that is a file', shell: '$b "$f"', env: {HOME: '/dev/null'}},
	{name: 'no environment at all', shell: `env -i ${process.execPath} ${command} "$f"`},
	{
		name: 'a language that is none',
		shell: '$b "$f"',
		env: {LANG: 'xx_YY.klingon', LC_ALL: 'C', TZ: 'Nowhere/None'},
	},
	{name: 'TERM=dumb', shell: '$b "$f"', env: {TERM: 'dumb'}},
	{name: 'a folder that is gone', shell: 'mkdir gone && cd gone && rmdir ../gone && $b "$f"'},
	{
		name: 'an installation that cannot be written',
		shell:
			'cp -r "$(dirname "$c")" d && chmod -R a-w d && node d/broadsheet.cjs "$f"; code=$?; chmod -R u+w d; exit $code',
		codes: [0, 2],
	},
];

async function proveLine(
	trial: Trial,
	{name, shell, codes, env}: Case,
	index: number,
	file: string,
): Promise<void> {
	const cwd = path.join(trial.folder, String(index));
	mkdirSync(cwd);
	const script = `b='${process.execPath} ${command}'; c='${command}'; f='${file}'; ${shell}`;
	const ended = await runCommand('bash', ['-c', script], {cwd, ...(env ? {env} : {})});
	trial.note(name, notPlain(ended, codes), `${shell}\n`);
}

type Terminal = {
	readonly name: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly plain?: true;
	readonly colours?: true;
};

const terminals: readonly Terminal[] = [
	{name: 'TERM=dumb', env: {TERM: 'dumb'}, plain: true},
	{name: 'no TERM', env: {TERM: undefined}},
	{name: 'NO_COLOR', env: {NO_COLOR: '1'}},
	{name: 'TERM=vt100', env: {TERM: 'vt100'}},
	{name: 'TERM=linux', env: {TERM: 'linux'}, colours: true},
	{name: 'no HOME', env: {HOME: undefined}, colours: true},
	{
		name: 'a HOME that cannot be written',
		env: {HOME: '/proc/self', XDG_STATE_HOME: '/proc/self/x', XDG_CONFIG_HOME: '/proc/self/y'},
		colours: true,
	},
];

async function proveTerminal(
	trial: Trial,
	{name, env, plain, colours}: Terminal,
	file: string,
): Promise<void> {
	const reader = runInPty(
		'bash',
		[
			'-c',
			`${'TERM' in env && env.TERM === undefined ? 'unset TERM; ' : ''}exec "$@"`,
			'bash',
			process.execPath,
			command,
			file,
		],
		{
			columns: 100,
			rows: 30,
			env: {...ownPlaces, ...env},
		},
	);
	let problem: string | undefined;
	if (plain) {
		await reader.exit;
		problem = anySequence(reader.bytes().replaceAll('\r\n', '\n'));
	} else {
		await opened(reader);
		reader.press('jsj?');
		await reader.waitFor('Half a page down').catch(() => {
			problem = `the help does not come: ${reader.screen().join('\n').slice(0, 400)}`;
		});
		reader.press('\x03');
		const {code} = await reader.exit;
		if (code !== 0) problem ??= `its exit code is ${code}`;
		problem ??= foreignSign(reader.bytes());
		if (!colours && colour.test(reader.bytes())) problem ??= 'there are colours';
	}
	if (trace.test(reader.bytes())) problem ??= 'a stack trace';
	trial.note(`in a terminal: ${name}`, problem);
}

async function proveSize(trial: Trial, columns: number, rows: number, file: string): Promise<void> {
	const reader = read([file], {columns, rows});
	await reader.waitFor(() => reader.bytes().includes('\x1b[?2026l'));
	await new Promise(resolve => setTimeout(resolve, 300));
	reader.press('jGs?');
	await new Promise(resolve => setTimeout(resolve, 100));
	reader.press('\x03');
	const {code} = await reader.exit;
	const scrolled = reader.terminal.scrollback().length;
	const problem =
		code !== 0
			? `its exit code is ${code}: ${reader.bytes().slice(-300)}`
			: trace.test(reader.bytes())
				? 'a stack trace'
				: scrolled > 0
					? 'the terminal was scrolled'
					: foreignSign(reader.bytes());
	trial.note(`${columns}×${rows}`, problem, `${columns}×${rows}\n`);
}

async function proveResizes(trial: Trial, file: string): Promise<void> {
	const count = trial.times(500, 15);
	const reader = read([file], {columns: 100, rows: 30});
	await opened(reader);
	reader.press('8j');
	for (let index = 0; index < count; index++) {
		reader.resize(1 + ((index * 37) % 300), 1 + ((index * 17) % 100));
		if (index % 10 === 0) await new Promise(resolve => setTimeout(resolve, 5));
	}
	reader.resize(100, 30);
	const back = await reader
		.waitFor(screen => /q quit/.test(screen.at(-1)!), 15_000)
		.then(
			() => undefined,
			(error: Error) => error.message,
		);
	reader.press('\x03');
	const {code} = await reader.exit;
	trial.note(
		`${count} resizes`,
		back ?? (code === 0 ? foreignSign(reader.bytes()) : `its exit code is ${code}`),
	);
}

export const plainPlaces: Proof = {
	number: 12,
	promise: 'It works plainly where there is no terminal, colour, home or room',
	prove: async trial => {
		const file = path.join(trial.folder, 'a.md');
		writeFileSync(
			file,
			`# Plain\n\n“Yes,” said Ana Lem in May 2024.\n\n${'Words of an article. '.repeat(trial.times(20_000, 6000))}`,
		);
		await forEach(trial, trial.some(lines, 3), (each, index) => proveLine(trial, each, index, file));
		await proveLine(
			trial,
			{name: 'a HOME that cannot be read', shell: '$b "$f"', env: {HOME: locked(trial)}},
			1000,
			file,
		);
		await forEach(trial, trial.some(terminals, 1), each => proveTerminal(trial, each, file));
		const sizes = [
			[1, 1],
			[2, 1],
			[1, 100],
			[300, 1],
			[3, 3],
			[39, 12],
			[40, 11],
			[40, 12],
			[79, 24],
			[80, 24],
			[119, 40],
			[120, 40],
			[200, 60],
			[300, 100],
		] as const;
		await forEach(trial, trial.some(sizes, 1), ([columns, rows]) => proveSize(trial, columns, rows, file));
		await proveResizes(trial, file);
		const left = readdirSync(trial.folder).filter(name => !/^(?:a\.md|locked|\d+)$/.test(name));
		trial.note('what is left behind', left.length === 0 ? undefined : left.join(', '));
		return `${lines.length + 1} lines of shell, ${terminals.length} terminals, ${sizes.length} sizes, ${trial.times(500, 15)} resizes`;
	},
};

function locked(trial: Trial): string {
	const folder = path.join(trial.folder, 'locked');
	mkdirSync(folder);
	chmodSync(folder, 0);
	return folder;
}
