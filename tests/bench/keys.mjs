/** Keys pressed in a document that has come to rest → milliseconds to the last byte of what they change, bytes, memory and rest. */

import {fileURLToPath} from 'node:url';
import xterm from '@xterm/headless';
import {firstWord} from './documents.mjs';
import {start} from './program.mjs';
import {quantile} from './report.mjs';

const echo = [process.execPath, fileURLToPath(new URL('echo.cjs', import.meta.url))];
const sizes = [
	{columns: 120, rows: 40},
	{columns: 200, rows: 60},
];
const wait = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

async function opened(command, {home, columns, rows}) {
	const program = start(command, {home, columns, rows});
	await program.shows(command === echo ? 'ready' : firstWord);
	await program.settles(300_000);
	return program;
}

async function timesOf(program, key, presses) {
	const times = [];
	for (let press = 0; press < presses; press++) {
		const time = await program.timeOfKey(typeof key === 'string' ? key : key[press % key.length]);
		if (time !== undefined) times.push(time);
	}
	if (times.length < presses / 2) throw new Error(`${presses - times.length} presses of ${key} drew nothing`);
	return times;
}

/** Presses of j in turn with Node's echo; what is reported is how much more we take. */
async function measureLine({broadsheet, document, home, presses}, size, {add}) {
	const programs = [
		await opened(echo, {home, ...size}),
		await opened([...broadsheet, document.file], {home, ...size}),
	];
	const times = [[], []];
	for (let round = 0; round < presses / 20; round++) {
		for (const [index, program] of programs.entries())
			times[index].push(...(await timesOf(program, 'j', 20)));
	}
	await Promise.all(programs.map(program => program.kill()));
	const name = `${size.columns}×${size.rows}`;
	const [bare, ours] = times;
	for (const [share, label, target] of [
		[0.5, 'p50', 3],
		[0.95, 'p95', 8],
	]) {
		add(`Node’s echo, ${label}, ${name}`, quantile(bare, share), 'ms');
		add(
			`j to paint above Node’s echo, ${label}, ${name}`,
			quantile(ours, share) - quantile(bare, share),
			'ms',
			target,
		);
	}
}

async function measureOthers({broadsheet, document, home, presses}, {add}) {
	const program = await opened([...broadsheet, document.file], {home, columns: 200, rows: 60});
	for (const [name, key] of [
		['page', [...Array(10).fill(' '), ...Array(10).fill('b')]],
		['jump to a quote', ')'],
		['open or close a pane', 's'],
	]) {
		add(`${name}, p95, 200×60`, quantile(await timesOf(program, key, presses / 2), 0.95), 'ms', 16);
	}
	const resized = [];
	for (let turn = 0; turn < presses / 4; turn++) {
		const [columns, rows] = turn % 2 === 0 ? [120, 40] : [200, 60];
		const time = await program.timeOf(() => program.resize(columns, rows));
		if (time !== undefined) resized.push(time);
	}
	add('resize, p95', quantile(resized, 0.95), 'ms', 16);
	program.resize(200, 60);
	await program.silence(300);
	program.press('g');
	await program.silence(300);
	const before = program.bytes();
	await timesOf(program, 'j', presses);
	add('bytes for a scrolled line, 200×60', (program.bytes() - before) / presses, 'bytes', 6000);
	await program.kill();
}

/** The screen of a program as text, by a terminal of our own. */
function screenOf(program, {columns, rows}) {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	program.onOutput(data => terminal.write(data));
	return async () => {
		await new Promise(resolve => terminal.write('', resolve));
		const {active} = terminal.buffer;
		return Array.from({length: rows}, (_, row) =>
			active.getLine(row + active.viewportY)?.translateToString(true),
		).join('\n');
	};
}

async function measureBurst({broadsheet, document, home}, {add}) {
	const [size] = sizes;
	const programs = [];
	for (let count = 0; count < 2; count++) {
		const program = start([...broadsheet, document.file], {home, ...size});
		const screen = screenOf(program, size);
		await program.settles(300_000);
		programs.push({program, screen});
	}
	const [{program: single, screen: wanted}, {program: burst, screen: seen}] = programs;
	for (let press = 0; press < 100; press++) await single.timeOfKey('j', 15);
	await single.silence(200);
	const time = await burst.timeOfKey('j'.repeat(100), 200);
	add('100 keys in one write', time, 'ms', 60);
	add(
		'rows of the last frame that differ from 100 single keys',
		differing(await wanted(), await seen()),
		'rows',
		0,
	);
	await Promise.all([single.kill(), burst.kill()]);
}

function differing(wanted, seen) {
	const rows = seen.split('\n');
	return wanted.split('\n').filter((row, index) => row !== rows[index]).length;
}

async function measureHeldAndIdle({broadsheet, document, home, seconds}, {add}) {
	const program = await opened([...broadsheet, document.file], {home, columns: 200, rows: 60});
	const hold = async duration => {
		const end = performance.now() + duration * 1000;
		for (let press = 0; performance.now() < end; press++) {
			program.press(press % 200 < 100 ? 'j' : 'k');
			await wait(33);
		}
	};
	// The heap finds its size in the first seconds.
	await hold(seconds);
	const before = program.memory().now;
	await hold(seconds);
	add(`memory gained by ${seconds} s of a held key`, program.memory().now - before, 'MB', 8);
	await program.settles(300_000);
	await wait(2000);
	const [bytes, cpu] = [program.bytes(), program.cpuSeconds()];
	await wait(seconds * 1000);
	add(`bytes in ${seconds} s at rest`, program.bytes() - bytes, 'bytes', 0);
	add(`processor time in ${seconds} s at rest`, (program.cpuSeconds() - cpu) * 1000, 'ms', 0);
	await program.kill();
}

export async function measureKeys(setting, report) {
	report.heading(`Keys, in the document of ${setting.document.name} (${setting.presses} presses)`);
	for (const size of sizes) await measureLine(setting, size, report);
	await measureOthers(setting, report);
	await measureBurst(setting, report);
	await measureHeldAndIdle(setting, report);
}
