/** Promise 11: however the program ends, the terminal is as it was. */

import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {type Pty, runInPty} from '../helpers/pty.ts';
import {command, ownPlaces} from './program.ts';
import {forEach, type Proof, type Trial, wait} from './trial.ts';

const hook = fileURLToPath(new URL('inject-hook.cjs', import.meta.url));

type Ending = {
	readonly name: string;
	readonly end: (reader: Pty, pid: number) => void | Promise<void>;
	/** The exit code that the shell sees. */
	readonly code: number;
	readonly fault?: string;
};

const press = (name: string, keys: string): Ending => ({name, code: 0, end: reader => reader.press(keys)});
const signal = (name: NodeJS.Signals, number: number): Ending => ({
	name,
	code: 128 + number,
	end: (_reader, pid) => void process.kill(pid, name),
});
const fault = (name: string, key?: string): Ending => ({
	name,
	code: 2,
	fault: name,
	end: async (reader, pid) => {
		process.kill(pid, 'SIGUSR2');
		if (key === undefined) return;
		await wait(100);
		reader.press(key);
	},
});

const ways: readonly Ending[] = [
	press('Ctrl-C', '\x03'),
	press('Q after leaving', '\x1b[27u\x1b[27uQ'),
	press('q after leaving', '\x1b[27u\x1b[27uq'),
	signal('SIGTERM', 15),
	signal('SIGHUP', 1),
	signal('SIGINT', 2),
	signal('SIGQUIT', 3),
	fault('a throw in a timer'),
	fault('a rejection'),
	fault('a throw in a render', 'j'),
	fault('a throw in an event', 'j'),
	fault('an error that is none'),
	{
		name: 'a stop and a continuation',
		code: 0,
		end: async (reader, pid) => {
			process.kill(pid, 'SIGSTOP');
			await wait(100);
			process.kill(pid, 'SIGCONT');
			await wait(200);
			reader.press('\x03');
		},
	},
	{
		name: 'Ctrl-Z where nobody continues it',
		code: 0,
		end: async reader => {
			reader.press('\x1b[27u\x1b[27u\x1a');
			await wait(400);
			reader.press('\x03');
		},
	},
	{
		name: 'a signal while a frame is drawn',
		code: 143,
		end: async (reader, pid) => {
			reader.press('jjjjjjjj');
			process.kill(pid, 'SIGTERM');
		},
	},
	{
		name: 'two signals at once',
		code: 143,
		end: (_reader, pid) => {
			process.kill(pid, 'SIGTERM');
			process.kill(pid, 'SIGTERM');
		},
	},
];

/** Where in the program it ends: the keys that lead there, and what is on the screen then. */
const states = [
	{name: 'reading', keys: '', shows: /q quit/},
	{name: 'in a side pane, with the help open', keys: 's?', shows: /Half a page down/},
	{name: 'at a prompt', keys: 'D', shows: /date|2025-04-12/i},
] as const;

/** The first child of a process. */
async function childOf(pid: number): Promise<number> {
	for (let tries = 0; tries < 200; tries++) {
		const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
			.trim()
			.split(' ')
			.filter(Boolean);
		for (const child of children) {
			if (readFileSync(`/proc/${child}/cmdline`, 'utf8').includes(command)) return Number(child);
		}
		await wait(20);
	}
	throw new Error('the program has not started');
}

// The shell tells the mode of the terminal's driver before and after, and the exit code between.
const shell = 'echo "mode=$(stty -g)"; "$@"; echo "code=$?"; echo "mode=$(stty -g)"; read -r line';

async function proveEnding(
	trial: Trial,
	ending: Ending,
	state: (typeof states)[number],
	file: string,
): Promise<void> {
	const node = [process.execPath, ...(ending.fault === undefined ? [] : ['--require', hook])];
	const reader = runInPty('bash', ['--norc', '-c', shell, 'bash', ...node, command, file], {
		columns: 100,
		rows: 30,
		env: {...ownPlaces, PROVE_FAULT: ending.fault},
	});
	const problem = await (async () => {
		await reader.waitFor(screen => /q quit/.test(screen.at(-1)!) && !/reading…/.test(screen[0]!));
		reader.press(state.keys);
		await reader.waitFor(state.shows);
		const pid = await childOf(reader.pid);
		await ending.end(reader, pid);
		const late = await reader
			.waitFor(() => /code=\d+\r\nmode=\S+/.test(reader.bytes()), 10_000)
			.then(
				() => undefined,
				() => 'it does not end',
			);
		return late ?? wrongWith(reader, ending.code);
	})().catch(error => String(error.message ?? error));
	trial.note(`${ending.name}, ${state.name}`, problem, `${ending.name}, ${state.name}\n`);
	reader.kill('SIGKILL');
	await reader.exit;
}

/** What is not as it was before, if anything. */
function wrongWith({terminal, bytes}: Pty, code: number): string | undefined {
	const sent = bytes();
	const [before, after] = sent.match(/(?<=mode=)\S+/g) ?? [];
	const last = (on: string, off: string) => sent.lastIndexOf(on) > sent.lastIndexOf(off);
	const ended = Number(/code=(\d+)/.exec(sent)?.[1]);
	const words = sent.slice(sent.lastIndexOf('\x1b[?1049l'));
	const checks: readonly (readonly [boolean, string])[] = [
		[before === after, `the driver’s mode was ${before} and is ${after}`],
		[!terminal.alternate(), 'the alternate screen is on'],
		[!terminal.cursorHidden(), 'the cursor is hidden'],
		[!terminal.bracketedPaste(), 'bracketed paste is on'],
		[terminal.autoWrap(), 'lines do not wrap'],
		[!terminal.synchronizing(), 'a frame is held back'],
		[last('\x1b[8h', '\x1b[8l'), 'the order of letters is not the terminal’s'],
		[sent.split('\x1b[22;2t').length === sent.split('\x1b[23;2t').length, 'the title is not back'],
		[!last('\x1b[?1002h', '\x1b[?1002l') && !last('\x1b[?1006h', '\x1b[?1006l'), 'the mouse is on'],
		[!/\x1b\[[23]?J/.test(sent), 'what stood on the terminal is cleared'],
		[ended === code, `the exit code is ${ended} instead of ${code}`],
		[!/\n\s+at .*:\d+:\d+/.test(words), 'a stack trace is printed'],
		[
			code !== 2 || /broadsheet: [^\r\n]+\.\r\n/.test(words),
			`no sentence says why: ${JSON.stringify(words)}`,
		],
	];
	return checks.find(([holds]) => !holds)?.[1];
}

export const endings: Proof = {
	number: 11,
	promise: 'However it ends, your terminal is as it was',
	prove: async trial => {
		const file = path.join(trial.folder, 'a.md');
		writeFileSync(
			file,
			`# Ends\n\n“Yes,” said Ana Lem, “it is so.”\n\n${'Words of an article. '.repeat(400)}`,
		);
		const all = states.flatMap(state => ways.map(ending => ({state, ending})));
		await forEach(trial, trial.some(all, 4), ({state, ending}) => proveEnding(trial, ending, state, file));
		return `${ways.length} endings in ${states.length} states`;
	},
};
