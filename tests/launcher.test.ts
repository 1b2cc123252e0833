/** An installed program compiles its code in its first session and keeps it: in which folder, for whom, and what of it is used. */

import {spawnSync} from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	statSync,
	utimesSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest';
import {runInPty} from './helpers/pty.ts';

const root = path.join(import.meta.dirname, '..');
let installed: string;
let folder: string;

beforeAll(() => {
	installed = mkdtempSync(path.join(tmpdir(), 'broadsheet-installed-'));
	for (const name of ['dist', 'content', 'package.json'])
		cpSync(path.join(root, name), path.join(installed, name), {
			recursive: true,
			filter: file => !file.endsWith('.cache'),
		});
});
afterAll(() => rmSync(installed, {recursive: true}));
beforeEach(() => {
	folder = mkdtempSync(path.join(installed, 'cache-'));
});

const launcher = () => path.join(installed, 'dist/broadsheet.cjs');
const builds = () => readdirSync(path.join(folder, 'broadsheet'));
const kept = () =>
	existsSync(path.join(folder, 'broadsheet'))
		? builds().flatMap(name => readdirSync(path.join(folder, 'broadsheet', name)))
		: [];

/** Reads for long enough that the code is kept. */
async function session(): Promise<void> {
	const program = runInPty(process.execPath, [launcher()], {env: {XDG_CACHE_HOME: folder}});
	await program.waitFor('Trump');
	await expect.poll(() => kept().join(), {timeout: 20_000}).toMatch(/first\.cjs[^,]*\.cache(?:,|$)/);
	program.press('q');
	await program.exit;
}

/** What V8 made of the kept code of each script that a short job loads: false where it took it, none where there was none. */
function rejections(): readonly unknown[] {
	const script = `process.argv = ['node', 'broadsheet', '--contents'];
		const {load, scripts} = require(${JSON.stringify(launcher())});
		const said = () => [...scripts.values()].map(({cachedDataRejected}) => cachedDataRejected ?? 'none');
		process.on('exit', () => console.error(JSON.stringify(said())));
		load('main.cjs');`;
	const {stderr} = spawnSync(process.execPath, ['-e', script], {
		encoding: 'utf8',
		env: {...process.env, XDG_CACHE_HOME: folder},
	});
	return JSON.parse(stderr.trim().split('\n').at(-1)!);
}

test('the second session takes what the first has compiled, and compiles nothing of it again', async () => {
	expect(rejections()[0]).toBe('none');
	expect(kept().join(), 'of a job that only prints, its thread').toMatch(/^worker-code[^,]*$/);
	await session();
	expect(builds()).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
	expect(kept().filter(name => !name.endsWith('.cache'))).toEqual([]);
	expect(rejections()[0]).toBe(false);
});

test('only its owner can enter, and what others could have written is not run', async () => {
	await session();
	const own = path.join(folder, 'broadsheet', builds()[0]!);
	expect(statSync(own).mode & 0o777).toBe(0o700);
	chmodSync(own, 0o777);
	expect(rejections()[0]).toBe('none');
});

test('what was kept of another build goes when it is a month old', async () => {
	for (const [name, days] of [
		['old', 40],
		['new', 3],
	] as const) {
		const other = path.join(folder, 'broadsheet', name);
		mkdirSync(other, {recursive: true});
		const then = Date.now() / 1000 - days * 86_400;
		utimesSync(other, then, then);
	}
	await session();
	await expect.poll(builds).not.toContain('old');
	expect(builds()).toContain('new');
});

test('where nothing can be kept, it reads as ever', async () => {
	const program = runInPty(process.execPath, [launcher()], {env: {XDG_CACHE_HOME: '/dev/null'}});
	await program.waitFor('Trump');
	program.press('q');
	expect((await program.exit).code).toBe(0);
});
