/** A command in a pseudoterminal of its own → when its output comes, how much it is, and what the program costs meanwhile. */

import {readFileSync} from 'node:fs';
import path from 'node:path';
import pty from '@lydell/node-pty';

/** The output has ended when nothing has come for so long. */
const silenceMilliseconds = 40;

// What slows Node's own start, or makes a program draw differently, has no place in a measurement.
const {NODE_EXTRA_CA_CERTS, CI, NODE_ENV, NODE_OPTIONS, FORCE_COLOR, NO_COLOR, LESS, LESSOPEN, ...inherited} =
	process.env;

let started = 0;

/** Starts a command, `[file, ...arguments]`. Its settings and places go into a folder of their own in `home`: it begins at the top. */
export function start([file, ...rest], {home, columns = 120, rows = 40}) {
	const own = path.join(home, `own-${started++}`);
	const env = {...inherited, TERM: 'xterm-256color', HOME: home, XDG_STATE_HOME: own, XDG_CONFIG_HOME: own};
	const begin = performance.now();
	const terminal = pty.spawn(file, rest, {cols: columns, rows, cwd: home, env});
	const exit = new Promise(resolve => terminal.onExit(resolve));
	const listeners = new Set();
	let bytes = 0;
	let last = begin;
	terminal.onData(data => {
		bytes += Buffer.byteLength(data);
		last = performance.now();
		for (const listener of listeners) listener(data);
	});

	/** Calls back with all that comes until it says to stop, or rejects when it is too late. */
	function listen(heard, milliseconds, wanted) {
		return new Promise((resolve, reject) => {
			const end = (finish, value) => {
				clearTimeout(timer);
				listeners.delete(listener);
				finish(value);
			};
			const late = () => end(reject, new Error(`${file} ${rest.join(' ')} never showed ${wanted}`));
			const timer = setTimeout(late, milliseconds);
			const listener = data => {
				if (heard(data)) end(resolve, performance.now());
			};
			listeners.add(listener);
			exit.then(() => end(reject, new Error(`${file} ${rest.join(' ')} ended before it showed ${wanted}`)));
		});
	}

	/** Milliseconds from the start until a word is in the output. */
	async function shows(word, milliseconds = 60_000) {
		let output = '';
		const time = await listen(
			data => {
				output = output.slice(-word.length) + data;
				return output.includes(word);
			},
			milliseconds,
			word,
		);
		return time - begin;
	}

	/** Waits for silence; resolves with the time of the last output, if there was any. */
	function silence(milliseconds = silenceMilliseconds) {
		return new Promise(resolve => {
			let heard;
			const finish = () => {
				listeners.delete(listener);
				resolve(heard);
			};
			let timer = setTimeout(finish, milliseconds);
			const listener = () => {
				heard = performance.now();
				clearTimeout(timer);
				timer = setTimeout(finish, milliseconds);
			};
			listeners.add(listener);
		});
	}

	/** Milliseconds from a key to the first byte of what it changed. */
	async function answers(key) {
		const from = performance.now();
		const heard = listen(() => true, 60_000, 'anything');
		terminal.write(key);
		return (await heard) - from;
	}

	/** Milliseconds from an act to the last byte of what it changed; undefined where nothing came. */
	async function timeOf(act, milliseconds) {
		const from = performance.now();
		act();
		const heard = await silence(milliseconds);
		return heard === undefined ? undefined : heard - from;
	}

	/** Waits until it has computed nothing for a while; resolves with milliseconds from its start to the end of that. */
	async function settles(milliseconds) {
		let busy = performance.now();
		let before = cpuSeconds(terminal.pid);
		while (performance.now() - busy < 1000) {
			if (performance.now() - begin > milliseconds)
				throw new Error(`${file} ${rest.join(' ')} never came to rest`);
			await new Promise(resolve => setTimeout(resolve, 50));
			const now = cpuSeconds(terminal.pid);
			if (now > before) busy = performance.now();
			before = now;
		}
		return busy - begin;
	}

	return {
		shows,
		silence,
		settles,
		timeOf,
		answers,
		exit,
		begin,
		press: keys => terminal.write(keys),
		timeOfKey: (key, milliseconds) => timeOf(() => terminal.write(key), milliseconds),
		resize: (width, height) => terminal.resize(width, height),
		onOutput: heard => terminal.onData(heard),
		bytes: () => bytes,
		lastOutput: () => last,
		memory: () => memoryOf(terminal.pid),
		cpuSeconds: () => cpuSeconds(terminal.pid),
		kill: async () => {
			terminal.kill('SIGKILL');
			await exit;
		},
	};
}

/** Whether the system tells what a process costs: Linux does. */
export const tellsCost = process.platform === 'linux';

/** Megabytes in memory, now and at the most so far. */
function memoryOf(pid) {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	const read = name => Number(new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(status)?.[1]) / 1000;
	return {now: read('VmRSS'), peak: read('VmHWM')};
}

/** Seconds of processor time so far, in hundredths. */
function cpuSeconds(pid) {
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
		.replace(/^.*\) /s, '')
		.split(' ');
	return (Number(fields[11]) + Number(fields[12])) / 100;
}
