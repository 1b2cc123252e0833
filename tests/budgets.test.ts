/** What a first screen loads and reads, and what a key allocates, in counts: they stay what they are on any machine. */

import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {getHeapStatistics} from 'node:v8';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {makeSource} from '../source/article/source.ts';
import {buildArticle} from '../source/build-article.ts';
import {startSession} from '../source/ui/session.ts';
import {openView} from '../source/view/view.ts';

const root = path.join(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
let folder: string;
beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-budgets-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

const paragraph = '“The harbour was *quiet*,” said Ada Thorne in March 2021. The pier stood open all night.';
const textOf = (bytes: number) => `# Harbour\n\n${`${paragraph} ${paragraph}\n\n`.repeat(bytes / 180)}`;

type Cost = {
	/** Files of dist/, and their bytes. */
	readonly files: readonly string[];
	/** Modules of Node. */
	readonly modules: number;
	/** Bytes read from files, its own included. */
	readonly read: number;
};

/** What the built program has cost when its first frame is written to a window of 120×40. */
function costOfFirstScreen(file: string): Cost {
	const script = `
		const fs = require('node:fs');
		const {PassThrough} = require('node:stream');
		const stdin = Object.assign(new PassThrough(), {isTTY: true, setRawMode: () => stdin});
		const stdout = Object.assign(new PassThrough(), {isTTY: true, columns: 120, rows: 40, fd: fs.openSync(require('node:os').devNull, 'w')});
		Object.defineProperties(process, {stdin: {value: stdin}, stdout: {value: stdout}});
		process.env.TERM = 'xterm-256color';
		process.argv = [process.argv[0], 'broadsheet', ${JSON.stringify(file)}];
		let read = 0;
		const readSync = fs.readSync;
		fs.readSync = (...values) => {
			const count = readSync(...values);
			read += count;
			return count;
		};
		const before = process.moduleLoadList.length;
		const {load, scripts} = require(${JSON.stringify(path.join(dist, 'broadsheet.cjs'))});
		stdout.on('data', data => {
			if (!String(data).includes('\\x1b[?2026h')) return;
			fs.writeSync(1, JSON.stringify({files: [...scripts.keys()], modules: process.moduleLoadList.length - before, read}));
			process.exit(0);
		});
		load('main.cjs');`;
	const {CI: _, ...env} = process.env;
	return JSON.parse(execFileSync(process.execPath, ['-e', script], {encoding: 'utf8', env}));
}

describe('a first screen', () => {
	const open = (name: string, bytes: number) => {
		const file = path.join(folder, name);
		writeFileSync(file, textOf(bytes));
		return costOfFirstScreen(file);
	};

	test('takes a few files and modules, none of them Ink or the facts', () => {
		const {files, modules} = open('short.md', 20_000);
		const bytes = files.reduce((sum, file) => sum + statSync(path.join(dist, file)).size, 0);
		expect(files).not.toContain('app.cjs');
		expect(files.length).toBeLessThanOrEqual(2);
		expect(bytes).toBeLessThan(378_000);
		expect(modules).toBeLessThanOrEqual(44);
	});

	test('reads as little of a large file as of a small one', () => {
		const [small, large] = [open('small.md', 200_000), open('large.md', 6_000_000)];
		expect(small.read).toBeGreaterThan(65_000);
		expect(large.read).toBe(small.read);
		expect(large.files).toEqual(small.files);
		expect(large.modules).toBe(small.modules);
	});
});

/** Bytes that a key allocates, its rows included: the median of rounds, of which a collection spoils some. */
function allocatedByKey(bytes: number): number {
	const article = buildArticle(makeSource('harbour.md', textOf(bytes), 'markdown'));
	const session = startSession({
		opened: {article, view: openView(article), reading: false},
		size: {columns: 120, rows: 40},
		habits: {},
		display: {depth: 'truecolor', reorders: false},
		onEffect: () => {},
	});
	const rounds = Array.from({length: 60}, (_, round) => {
		const before = getHeapStatistics().used_heap_size;
		for (let press = 0; press < 5; press++) {
			session.press([round % 2 === 0 ? 'j' : 'k']);
			session.rows();
		}
		return (getHeapStatistics().used_heap_size - before) / 5;
	});
	const sorted = rounds
		.slice(20)
		.filter(each => each > 0)
		.sort((a, b) => a - b);
	return sorted[sorted.length >> 1]!;
}

test('a key allocates the same in a short article and in a long one', () => {
	const short = allocatedByKey(20_000);
	const long = allocatedByKey(400_000);
	expect(short).toBeGreaterThan(1000);
	expect(short).toBeLessThan(1_200_000);
	expect(long).toBeLessThan(2 * short);
});
