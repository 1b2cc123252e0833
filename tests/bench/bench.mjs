/** The built program in a terminal of 120×40 → a table of how soon it is there, and how soon a key shows. */

import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import pty from '@lydell/node-pty';

const starts = 21;
const presses = 120;

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-bench-'));
const content = path.join(root, 'content');
const broadsheet = [process.execPath, path.join(root, 'dist/broadsheet.cjs')];

// What slows Node's own start, or makes a program draw differently, has no place in a measurement. The settings and places
// that the program keeps go into a folder of their own.
const {NODE_EXTRA_CA_CERTS, CI, NODE_ENV, NODE_OPTIONS, FORCE_COLOR, NO_COLOR, LESS, LESSOPEN, ...inherited} =
	process.env;
const env = {
	...inherited,
	TERM: 'xterm-256color',
	HOME: folder,
	XDG_STATE_HOME: folder,
	XDG_CONFIG_HOME: folder,
};

/** A Markdown file of about that many bytes: the same on every machine. */
function generated(name, bytes) {
	const words =
		'river council harvest market signal border winter letter bridge engine paper window garden harbour'.split(
			' ',
		);
	let state = 1;
	const next = count => {
		state = (state * 16_807) % 2_147_483_647;
		return state % count;
	};
	const sentence = () => {
		const text = Array.from({length: 8 + next(12)}, () => words[next(words.length)]).join(' ');
		const forms = [
			`The ${text}.`,
			`“The ${text},” said Ada Thorne.`,
			`In March ${1990 + next(30)}, the *${text}* ended.`,
		];
		return forms[next(forms.length)];
	};
	const parts = ['# Zephyranthes in bloom\n'];
	for (let length = 0; length < bytes; length += parts.at(-1).length + 1) {
		const paragraph = Array.from({length: 3 + next(5)}, sentence).join(' ');
		parts.push(
			next(9) === 0 ? `## The ${words[next(words.length)]} of ${1990 + next(30)}\n` : `${paragraph}\n`,
		);
	}
	const file = path.join(folder, name);
	writeFileSync(file, parts.join('\n'));
	return {name, file, word: 'Zephyranthes'};
}

/** The bundled article, and a word of its first paragraph that is on its first screen in any program. */
function bundled() {
	const [name] = readdirSync(content).filter(file => file.endsWith('.md'));
	const file = path.join(content, name);
	const prose = readFileSync(file, 'utf8')
		.replace(/^---\n.*?\n---\n/s, '')
		.replace(/^#.*$/gm, '');
	const [word] = /\b[A-Z][a-z]{6,}\b/.exec(prose);
	return {name: 'bundled article', file, word};
}

function start([command, ...rest]) {
	return pty.spawn(command, rest, {cols: 120, rows: 40, cwd: folder, env});
}

const ended = terminal => new Promise(resolve => terminal.onExit(resolve));

async function kill(terminal) {
	const end = ended(terminal);
	terminal.kill('SIGKILL');
	await end;
}

/** Milliseconds until `word` is on the screen, or without one until the program has ended. */
async function timeToPaint(command, word) {
	const begin = performance.now();
	const terminal = start(command);
	if (word === undefined) {
		await ended(terminal);
		return performance.now() - begin;
	}
	let output = '';
	const time = await new Promise((resolve, reject) => {
		terminal.onData(data => {
			output += data;
			if (output.includes(word)) resolve(performance.now() - begin);
		});
		setTimeout(() => reject(new Error(`${command.join(' ')} never showed ${word}`)), 20_000).unref();
	});
	await kill(terminal);
	return time;
}

/** Waits until nothing has been written for that long; resolves with the time of the last output, if there was any. */
function quiet(terminal, milliseconds) {
	return new Promise(resolve => {
		let last;
		const finish = () => {
			listener.dispose();
			resolve(last);
		};
		let timer = setTimeout(finish, milliseconds);
		const listener = terminal.onData(() => {
			last = performance.now();
			clearTimeout(timer);
			timer = setTimeout(finish, milliseconds);
		});
	});
}

/** Milliseconds from `j` to the last byte of what it changed, for every press. */
async function timesOfKey(command) {
	const terminal = start(command);
	await quiet(terminal, 1500);
	const times = [];
	for (let press = 0; press < presses; press++) {
		const begin = performance.now();
		terminal.write('j');
		const last = await quiet(terminal, 40);
		if (last !== undefined) times.push(last - begin);
	}
	await kill(terminal);
	if (times.length < presses / 2)
		throw new Error(`${command.join(' ')} drew nothing at ${presses - times.length} presses`);
	return times;
}

function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function hasLess() {
	try {
		execFileSync('less', ['--version'], {stdio: 'ignore'});
		return true;
	} catch {
		return false;
	}
}

const row = (...cells) =>
	console.log(cells.map((cell, index) => (index ? String(cell).padStart(11) : cell.padEnd(34))).join(''));
const round = value => value.toFixed(1);

try {
	const documents = [bundled(), generated('100 kB', 100_000), generated('1 MB', 1_000_000)];
	const less = hasLess();
	const jobs = documents.flatMap(({name, file, word}) => [
		{label: `broadsheet, ${name}`, command: [...broadsheet, file], word, times: []},
		...(less ? [{label: `less, ${name}`, command: ['less', file], word, times: []}] : []),
	]);
	const node = {label: 'node -e 0, to its end', command: [process.execPath, '-e', '0'], times: []};
	// Interleaved, so that what else the machine does falls on all alike; the first round only warms the disk's cache.
	for (let round = 0; round <= starts; round++) {
		for (const job of [node, ...jobs]) {
			const time = await timeToPaint(job.command, job.word);
			if (round > 0) job.times.push(time);
		}
	}
	const unit = quantile(node.times, 0.5);
	row(`first paint (median of ${starts})`, 'ms', '× node');
	for (const {label, times} of [node, ...jobs])
		row(label, round(quantile(times, 0.5)), round(quantile(times, 0.5) / unit));
	console.log();
	row(`key j to paint (${presses} presses)`, 'p50 ms', 'p95 ms');
	const {file} = documents[1];
	for (const [label, command] of [
		['broadsheet, 100 kB', [...broadsheet, file]],
		...(less ? [['less, 100 kB', ['less', file]]] : []),
	]) {
		const times = await timesOfKey(command);
		row(label, round(quantile(times, 0.5)), round(quantile(times, 0.95)));
	}
} finally {
	rmSync(folder, {recursive: true});
}
