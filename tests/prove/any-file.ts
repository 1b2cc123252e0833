/** Promise 5: any file up to 32 MB opens or falls back to plain text, and Ctrl-C ends the program at once meanwhile. */

import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {runInPty} from '../helpers/pty.ts';
import {families, type Hostile, oneLiners} from './hostile-texts.ts';
import {read} from './program.ts';
import {median, type Proof, type Trial, wait} from './trial.ts';

/** Within this an end is at once for a person; what the machine takes for the same with nothing to read comes on top. */
const soon = 200;
/** In a small trial nothing is measured but that it ends at all. */
const atAll = 5000;

/** How long a terminal takes to echo a letter while nothing runs in it, in milliseconds. */
async function idleEcho(): Promise<readonly number[]> {
	const idle = runInPty('cat', []);
	const times: number[] = [];
	for (let index = 0; index < 15; index++) {
		const letter = String.fromCharCode(0x61 + index);
		const pressed = performance.now();
		idle.press(letter);
		while (!idle.bytes().includes(letter)) await wait(1);
		times.push(performance.now() - pressed);
	}
	idle.kill('SIGKILL');
	await idle.exit;
	return times;
}

/** Words that a reader may write: every sentence says something, on some day. */
const facts: Hostile = {
	name: 'facts',
	format: 'txt',
	text: size =>
		'“The pier is closed,” said Ana Lem, the mayor, in May 2024. '
			.repeat(5)
			.concat('\n\n')
			.repeat(Math.ceil(size / 310)),
};

type When = {
	readonly name: string;
	readonly ready: (reader: ReturnType<typeof read>) => Promise<void>;
	readonly keys?: string;
};

const began = (reader: ReturnType<typeof read>) => reader.waitFor(() => reader.terminal.alternate(), 10_000);

/** Moments of opening at which somebody may have had enough. */
const moments: readonly When[] = [
	{name: 'when it has begun', ready: async reader => void (await began(reader))},
	{
		name: 'while it is being read',
		ready: async reader => {
			await began(reader);
			await wait(400);
		},
	},
	{
		name: 'at its end, which has just been asked for',
		ready: async reader => {
			await began(reader);
			reader.press('G');
		},
	},
];

/** Milliseconds from Ctrl-C to the terminal given back; infinite where that takes ten seconds, or never comes. */
async function timeToEnd(file: string, moment: When): Promise<number> {
	const reader = read([file], {columns: 100, rows: 30});
	await moment.ready(reader);
	const pressed = performance.now();
	reader.press('\x03');
	let ended = false;
	reader.exit.then(() => {
		ended = true;
	});
	let time = Number.POSITIVE_INFINITY;
	while (time === Number.POSITIVE_INFINITY && performance.now() - pressed < 10_000) {
		const isOver = ended;
		if (reader.bytes().includes('\x1b[?1049l')) time = performance.now() - pressed;
		else if (isOver) break;
		else await wait(2);
	}
	if (!ended && time === Number.POSITIVE_INFINITY) reader.kill('SIGKILL');
	await reader.exit;
	return time;
}

/** The same with a text that costs nothing: what the machine and the start of the program take. */
async function noiseOf(trial: Trial): Promise<readonly number[]> {
	const file = path.join(trial.folder, 'plain.txt');
	writeFileSync(file, 'A page of words.\n');
	const times: number[] = [];
	for (let index = 0; index < trial.times(6, 1); index++)
		times.push(await timeToEnd(file, moments[index % moments.length]!));
	return times;
}

async function endsSoon(trial: Trial, {name, format}: Hostile, file: string, noise: number): Promise<number> {
	const limit = trial.times(soon, atAll) + noise;
	let slowest = 0;
	for (const moment of trial.some(moments, 1)) {
		const times: number[] = [];
		// Once is enough where it is quick; a slow one is asked twice more, as the machine may have been busy.
		for (let attempt = 0; attempt < 3 && (attempt === 0 || median(times) > limit); attempt++)
			times.push(await timeToEnd(file, moment));
		const time = median(times);
		slowest = Math.max(slowest, time);
		const problem = time > limit ? `Ctrl-C takes ${Math.round(time)} ms ${moment.name}` : undefined;
		trial.note(`${name} (${format})`, problem, `${file}\n`);
	}
	return slowest;
}

/** It comes to be read, as Markdown or as plain text, with its facts, and every key still works. */
async function opensAtAll(trial: Trial, {name, format}: Hostile, file: string): Promise<void> {
	const reader = read([file], {columns: 100, rows: 30});
	const end = reader.exit.then(({code}) => `it ends with ${code}: ${reader.screen().join(' ').trim()}`);
	const there = reader
		.waitFor(screen => /\d+%/.test(screen[0]!) && !/reading…/.test(screen[0]!), 300_000)
		.then(
			() => undefined,
			() => 'it is still being read after five minutes',
		);
	const problem = await Promise.race([there, end]);
	// A page is read as a whole or not at all.
	const isRefusal =
		format === 'html' &&
		problem !== undefined &&
		/ends with 2: broadsheet: cannot read [^\n]*\.$/.test(problem);
	trial.note(`${name} (${format}), to the end`, isRefusal ? undefined : problem, `${file}\n`);
	reader.press('\x03');
	const killed = setTimeout(() => reader.kill('SIGKILL'), 10_000);
	await reader.exit;
	clearTimeout(killed);
}

export const anyFile: Proof = {
	number: 5,
	promise: 'Any file up to 32 MB opens or falls back to plain text, and Ctrl-C works meanwhile',
	prove: async trial => {
		const texts = [
			{each: facts, size: trial.times(30_000_000, 20_000)},
			...families.map(each => ({each, size: trial.times(50_000, 1000)})),
			...families
				.filter(({name}) => name.startsWith('nested'))
				.map(each => ({each, size: trial.times(100_000, 1000)})),
			...oneLiners.map(each => ({each, size: trial.times(1_000_000, 100_000)})),
			...[families[1]!, families[23]!, oneLiners[1]!, oneLiners[2]!].map(each => ({
				each,
				size: trial.times(8_000_000, 100_000),
			})),
		];
		const echoes = await idleEcho();
		const noise = [...(await noiseOf(trial))];
		let slowest = 0;
		let files = 0;
		for (const [index, {each, size}] of trial.some(texts, 2).entries()) {
			if (trial.late()) break;
			const file = path.join(trial.folder, `${index} ${each.name}.${each.format}`);
			writeFileSync(file, each.text(size).slice(0, 32 * 1024 * 1024));
			if (index % 10 === 9) noise.push(...(await noiseOf(trial)));
			slowest = Math.max(slowest, await endsSoon(trial, each, file, median(noise)));
			await opensAtAll(trial, each, file);
			files++;
		}
		return `${files} hostile files, the slowest Ctrl-C ${Math.round(slowest)} ms, with nothing to read ${median(noise).toFixed()} ms, an idle echo ${median(echoes).toFixed(1)} ms`;
	},
};
