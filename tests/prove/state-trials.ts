/** Promises 9 and 10 → trials of them: what was tried, how often, and what failed. */

import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {build} from 'esbuild';
import {textAnchor} from '../../source/article/text-anchor.ts';
import {type DocumentStore, documentStore} from '../../source/store/document-store.ts';
import type {Remembered} from '../../source/store/remembered.ts';
import {changeSetting} from '../../source/store/settings-change.ts';
import {loadSettings} from '../../source/store/settings-file.ts';

/** `failures` says each failure; `note` what else is worth knowing. */
export type Trial = {
	readonly tried: string;
	readonly count: number;
	readonly failures: readonly string[];
	readonly note?: string;
};

/** A folder for all trials, with the child process's program in it. */
export type Bench = {readonly folder: string; readonly child: string};

export async function openBench(root: string): Promise<Bench> {
	const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-state-'));
	// Another user runs it, too.
	chmodSync(folder, 0o755);
	const child = path.join(folder, 'child.mjs');
	await build({
		absWorkingDir: root,
		entryPoints: [path.join(root, 'tests/prove/state-child.ts')],
		bundle: true,
		platform: 'node',
		format: 'esm',
		outfile: child,
		logLevel: 'error',
	});
	return {folder, child};
}

export function closeBench({folder}: Bench): void {
	rmSync(folder, {recursive: true, force: true});
}

const key = '/articles/harbours.md';
const text = 'The harbour closed in March, and nobody knew for how long. “Until June,” said the mayor.';
const anchor = textAnchor(text, 4, 11);
const opened = '2026-01-02T03:04:05.678Z';

/** Something of every kind that is kept. */
const full: Remembered = {
	address: key,
	title: 'Harbours “and” ships',
	opened,
	progress: 0.25,
	place: textAnchor(text, 30),
	marks: {a: anchor, z: textAnchor(text, 60, 70)},
	highlights: [{id: '1', anchor, note: 'Who says so?\n— nobody', created: opened}],
};

/** So much that writing it takes its time. */
const large: Remembered = {
	...full,
	highlights: Array.from({length: 100}, (_, index) => ({
		...full.highlights[0]!,
		id: String(index),
		note: 'Who says so? '.repeat(80),
	})),
};

type Opened = {readonly folder: string; readonly store: DocumentStore; readonly notices: string[]};

function open(bench: Bench, name: string): Opened {
	const folder = path.join(mkdtempSync(path.join(bench.folder, `${name}-`)), 'state');
	const notices: string[] = [];
	return {folder, store: documentStore({folder, notice: sentence => notices.push(sentence)}), notices};
}

async function openFull(bench: Bench, name: string): Promise<Opened & {readonly file: string}> {
	const opened = open(bench, name);
	await opened.store.change(key, () => full);
	const documents = path.join(opened.folder, 'documents');
	return {...opened, file: path.join(documents, readdirSync(documents)[0]!)};
}

/** Everything in a folder that is neither a document, set aside or not, nor the lock that waits for the next one. */
function litterIn(folder: string): readonly string[] {
	return readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(
		name => !/^(?:documents(?:\/[0-9a-f]{32}(?:\.damaged-\d+)?\.json)?|lock(?:\/free)?)$/.test(name),
	);
}

function run({child}: Bench, ...words: readonly string[]): ChildProcess {
	return spawn(process.execPath, [child, ...words], {stdio: ['ignore', 'pipe', 'inherit']});
}

/** All that a process says until it ends. */
async function outputOf(process: ChildProcess): Promise<string> {
	let output = '';
	process.stdout!.on('data', data => {
		output += data;
	});
	await new Promise(resolve => process.once('close', resolve));
	return output;
}

/** The same numbers at each call, from 0 to 1. */
function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** A process counts up in the store and is killed (SIGKILL), again and again: no number that it has said is lost. */
export async function killed(bench: Bench, count: number): Promise<Trial> {
	const {folder, store, notices} = await openFull(bench, 'killed');
	await store.change(key, () => large);
	const random = randomNumbers(1);
	const failures: string[] = [];
	let inside = 0;
	let saved = 0;
	for (let round = 1; round <= count; round++) {
		const child = run(bench, 'count', folder, key);
		const output = outputOf(child);
		await new Promise(resolve => child.stdout!.once('data', resolve));
		await sleep(random() * 25);
		child.kill('SIGKILL');
		const said = (await output).trim().split('\n');
		const last = Number(said.filter(line => /^\d+$/.test(line)).at(-1) ?? 0);
		if (readdirSync(path.join(folder, 'lock'))[0] !== 'free') inside++;
		saved = Math.max(saved, last);
		const place = (await store.recall(key))?.place?.start ?? -1;
		if (said.some(line => line.startsWith('lost'))) failures.push(`round ${round}: ${said.at(-1)}`);
		if (place < last || place > last + 1) failures.push(`round ${round}: said ${last}, kept ${place}`);
	}
	await store.change(key, before => ({...large, ...before, progress: 1}));
	const now = await store.recall(key);
	if (JSON.stringify(now?.highlights) !== JSON.stringify(large.highlights))
		failures.push('other parts changed');
	failures.push(...notices, ...litterIn(folder).map(name => `left: ${name}`));
	const note = `${inside} of them held the lock, ${saved} saves in all`;
	return {tried: 'kill -9 while saving', count, failures, note};
}

/** The file is damaged: it is set aside as it is and named, nothing is made of it, and the next change is kept. */
async function damaged(
	{file, store, notices, folder}: Opened & {readonly file: string},
	bytes: Uint8Array,
	what: string,
): Promise<readonly string[]> {
	writeFileSync(file, bytes);
	notices.length = 0;
	const failures: string[] = [];
	const recalled = await store.recall(key);
	const documents = path.dirname(file);
	const [aside, ...others] = readdirSync(documents).filter(name => name.includes('.damaged-'));
	if (recalled !== undefined) failures.push(`${what}: something is recalled`);
	if (aside === undefined) {
		const isNewer = /"version":[2-9]/.test(Buffer.from(bytes).toString('latin1'));
		const isLeftAlone =
			isNewer && notices[0]?.includes('newer') && Buffer.compare(readFileSync(file), bytes) === 0;
		if (!isLeftAlone) failures.push(`${what}: not set aside`);
	} else {
		if (others.length > 0) failures.push(`${what}: more than one set aside`);
		if (Buffer.compare(readFileSync(path.join(documents, aside)), bytes) !== 0)
			failures.push(`${what}: changed`);
		if (!notices[0]?.includes(aside)) failures.push(`${what}: not named`);
		rmSync(path.join(documents, aside));
	}
	if (notices.length > 1) failures.push(`${what}: ${notices.length} notices`);
	return [...failures, ...litterIn(folder).map(name => `${what}: left ${name}`)];
}

/** The file ends after so many bytes; every `step`-th length is tried. */
export async function truncated(bench: Bench, step: number): Promise<Trial> {
	const damage = await openFull(bench, 'truncated');
	const whole = readFileSync(damage.file);
	const failures: string[] = [];
	let count = 0;
	for (let length = 0; length < whole.length; length += step) {
		count++;
		const store = documentStore({folder: damage.folder, notice: sentence => damage.notices.push(sentence)});
		failures.push(...(await damaged({...damage, store}, whole.subarray(0, length), `${length} bytes`)));
	}
	const kept = await damage.store.change(key, () => full);
	if (JSON.stringify(kept) !== JSON.stringify(full)) failures.push('no change is kept afterwards');
	return {
		tried: step === 1 ? 'truncation at every offset' : `truncation at every ${step}th offset`,
		count,
		failures,
	};
}

/** One bit of the file is another. */
export async function flipped(bench: Bench, count: number): Promise<Trial> {
	const damage = await openFull(bench, 'flipped');
	const whole = readFileSync(damage.file);
	const random = randomNumbers(2);
	const failures: string[] = [];
	for (let round = 0; round < count; round++) {
		const bit = Math.floor(random() * whole.length * 8);
		const bytes = Uint8Array.from(whole);
		bytes[bit >> 3]! ^= 1 << (bit & 7);
		const store = documentStore({folder: damage.folder, notice: sentence => damage.notices.push(sentence)});
		failures.push(...(await damaged({...damage, store}, bytes, `bit ${bit}`)));
	}
	return {tried: 'a bit flipped', count, failures};
}

/** No file may grow beyond so many kB: what was kept before stays, the next notes are refused in one sentence. */
export async function fullDisk(bench: Bench, sizes: readonly number[]): Promise<Trial> {
	const failures: string[] = [];
	for (const size of sizes) {
		const {folder, store} = open(bench, 'full');
		const command = `ulimit -f ${size}; exec "$@"`;
		const words = ['-c', command, 'bash', process.execPath, bench.child, 'fill', folder, key, 'note'];
		const {stdout, status} = spawnSync('bash', words, {encoding: 'utf8'});
		if (status !== 0) {
			failures.push(`${size} kB: exit ${status}`);
			continue;
		}
		const {kept, notices} = JSON.parse(stdout);
		const recalled = (await store.recall(key))?.highlights.length ?? 0;
		if (recalled !== kept) failures.push(`${size} kB: said ${kept}, kept ${recalled}`);
		if (kept > size) failures.push(`${size} kB: the limit did not act`);
		if (notices.length !== 1 || !/no more room/.test(notices[0]))
			failures.push(`${size} kB: said ${notices}`);
		failures.push(...litterIn(folder).map(name => `${size} kB: left ${name}`));
	}
	return {tried: 'full disk (ulimit -f)', count: sizes.length, failures};
}

/** A folder that may only be read: what is there is recalled, nothing is changed, and one sentence says so. */
export async function readOnly(bench: Bench): Promise<Trial> {
	const failures: string[] = [];
	for (const name of ['with a document', 'empty']) {
		const {folder, store, file} = await openFull(bench, 'read-only');
		if (name === 'empty') {
			rmSync(folder, {recursive: true});
			mkdirSync(folder);
		}
		const every = () => readdirSync(folder, {recursive: true, encoding: 'utf8'});
		const before = [...every()].sort();
		chmodSync(path.dirname(folder), 0o755);
		for (const each of [folder, ...every().map(each => path.join(folder, each))])
			chmodSync(each, statSync(each).isDirectory() ? 0o555 : 0o444);
		// The superuser may write everywhere.
		const user = process.getuid?.() === 0 ? {uid: 65_534, gid: 65_534} : {};
		const words = [bench.child, 'fill', folder, key, 'note'];
		const {stdout, status} = spawnSync(process.execPath, words, {encoding: 'utf8', ...user});
		const {kept, notices} = status === 0 ? JSON.parse(stdout) : {kept: -1, notices: [`exit ${status}`]};
		if (kept !== 0 || notices.length !== 1 || !/permission denied/.test(notices[0]))
			failures.push(`${name}: kept ${kept}, said ${notices}`);
		if (JSON.stringify([...every()].sort()) !== JSON.stringify(before)) failures.push(`${name}: changed`);
		for (const each of [folder, ...every().map(each => path.join(folder, each))]) chmodSync(each, 0o755);
		const recalled = await store.recall(key);
		if (name === 'with a document' && JSON.stringify(recalled) !== JSON.stringify(full))
			failures.push(`${name}: not recalled from ${file}`);
	}
	return {tried: 'read-only folder', count: 2, failures};
}

/** Several processes add marks to the same document at once. */
export async function together(bench: Bench, processes: number, marks: number): Promise<Trial> {
	const {folder, store, notices} = open(bench, 'together');
	const outputs = Array.from({length: processes}, (_, number) =>
		outputOf(run(bench, 'add', folder, key, `reader${number}`, String(marks))),
	);
	const said = (await Promise.all(outputs)).map(Number);
	const highlights = (await store.recall(key))?.highlights ?? [];
	const ids = new Set(highlights.map(({id}) => id));
	const failures: string[] = [];
	for (let number = 0; number < processes; number++) {
		if (said[number] !== marks) failures.push(`reader ${number} says ${said[number]}`);
		for (let index = 0; index < marks; index++)
			if (!ids.has(`reader${number}-${index}`)) failures.push(`lost: reader${number}-${index}`);
	}
	if (highlights.length !== ids.size) failures.push(`${highlights.length - ids.size} twice`);
	failures.push(...notices, ...litterIn(folder).map(name => `left: ${name}`));
	return {
		tried: `${processes} processes × ${marks} marks`,
		count: processes * marks,
		failures,
		note: `${ids.size} of ${processes * marks} there`,
	};
}

const settingsText = '# mine\ntheme = "dark" # at night\nwidth = 72 # columns\npanes = ["quotes"]\n';

/** A folder with a settings file in the folder `config`. */
function openSettings(bench: Bench): {
	readonly folder: string;
	readonly config: string;
	readonly file: string;
} {
	const folder = mkdtempSync(path.join(bench.folder, 'settings-'));
	const config = path.join(folder, 'config');
	mkdirSync(config);
	const file = path.join(config, 'settings.toml');
	writeFileSync(file, settingsText);
	return {folder, config, file};
}

/** A process changes a setting and is killed, again and again: no value that it has said is lost, nor anything else. */
export async function settingsKilled(bench: Bench, count: number): Promise<Trial> {
	const {folder, config, file} = openSettings(bench);
	const random = randomNumbers(3);
	const failures: string[] = [];
	for (let round = 1; round <= count; round++) {
		const child = run(bench, 'settings', folder);
		const output = outputOf(child);
		await new Promise(resolve => child.stdout!.once('data', resolve));
		await sleep(random() * 25);
		child.kill('SIGKILL');
		const last = Number((await output).trim().split('\n').at(-1));
		const {settings, mistakes} = await loadSettings(config, {});
		const next = last < 160 ? last + 1 : 32;
		if (settings.width !== last && settings.width !== next)
			failures.push(`round ${round}: said ${last}, kept ${settings.width}`);
		if (mistakes.length > 0) failures.push(`round ${round}: ${mistakes[0]!.reason}`);
	}
	await changeSetting('width', 72, {config, state: path.join(folder, 'state'), keymap: {}});
	if (readFileSync(file, 'utf8') !== settingsText) failures.push('other lines changed');
	failures.push(
		...readdirSync(config)
			.filter(name => name !== 'settings.toml')
			.map(name => `left: ${name}`),
	);
	return {tried: 'kill -9 while changing a setting', count, failures};
}

/** A settings file that is cut off or has a wrong bit is read for what it still says, and never written to. */
export async function settingsDamaged(bench: Bench, flips: number): Promise<Trial> {
	const {config, file} = openSettings(bench);
	const whole = Buffer.from(settingsText);
	const random = randomNumbers(4);
	const cut = Array.from({length: whole.length}, (_, length) => whole.subarray(0, length));
	const wrong = Array.from({length: flips}, () => {
		const bytes = Buffer.from(whole);
		const bit = Math.floor(random() * whole.length * 8);
		bytes[bit >> 3]! ^= 1 << (bit & 7);
		return bytes;
	});
	const failures: string[] = [];
	for (const bytes of [...cut, ...wrong]) {
		writeFileSync(file, bytes);
		const {settings, mistakes, trouble} = await loadSettings(config, {});
		const before = bytes.toString('latin1');
		// Where nothing is said to be wrong, a whole line is in force as it stands.
		const isSaid = mistakes.length > 0 || trouble !== undefined;
		if (!isSaid && /^width = 72 # columns$/m.test(before) && settings.width !== 72)
			failures.push(`not read: ${before}`);
		if (Buffer.compare(readFileSync(file), bytes) !== 0) failures.push(`written to: ${before}`);
	}
	return {
		tried: 'settings cut off at every offset, or with a bit flipped',
		count: cut.length + flips,
		failures,
	};
}

/** Settings that cannot be written: one sentence, and the file stays as it was. */
export async function settingsRefused(bench: Bench): Promise<Trial> {
	const failures: string[] = [];
	const attempt = (
		what: string,
		before: string,
		expected: RegExp,
		prepare: (folder: string, file: string) => void,
	) => {
		const {folder, config, file} = openSettings(bench);
		prepare(config, file);
		for (const each of [folder, config]) chmodSync(each, what === 'read-only folder' ? 0o555 : 0o755);
		const user = what === 'read-only folder' && process.getuid?.() === 0 ? {uid: 65_534, gid: 65_534} : {};
		const words = ['-c', `${before} exec "$@"`, 'bash', process.execPath, bench.child, 'set', config];
		const text = readFileSync(file, 'utf8');
		const {stdout} = spawnSync('bash', words, {encoding: 'utf8', ...user});
		chmodSync(config, 0o755);
		if (!expected.test(stdout)) failures.push(`${what}: said ${stdout}`);
		if (readFileSync(file, 'utf8') !== text) failures.push(`${what}: changed`);
		failures.push(...readdirSync(config).filter(name => !/^(?:settings\.toml|state)$/.test(name)));
	};
	attempt('full disk', 'ulimit -f 1;', /no more room/, (_, file) =>
		writeFileSync(file, `${settingsText}${'# a long comment\n'.repeat(100)}`),
	);
	attempt('read-only folder', '', /permission denied/, () => {});
	return {tried: 'settings on a full disk and in a read-only folder', count: 2, failures};
}

/** A process is suspended while it saves: others go on, and what it saves when it goes on undoes nothing. */
export async function suspended(bench: Bench, count: number): Promise<Trial> {
	const rounds = Array.from({length: count}, async (_, round) => {
		const {folder, store} = await openFull(bench, 'suspended');
		const child = run(bench, 'hold', folder, key, '', '13000');
		const output = outputOf(child);
		await new Promise(resolve => child.stdout!.once('data', resolve));
		const kept = await store.change(key, before => before && {...before, progress: 1});
		const held = !(await Promise.race([output.then(() => true), sleep(0).then(() => false)]));
		const said = (await output).trim().split('\n').at(-1);
		const now = await store.recall(key);
		const isKept =
			kept?.progress === 1 && now?.progress === 1 && now.marks.b !== undefined && said === 'kept';
		const failures = isKept ? [] : [`round ${round}: ${said}, progress ${now?.progress}`];
		return [...failures, ...(held ? [] : [`round ${round}: waited`]), ...litterIn(folder)];
	});
	return {tried: 'suspended while saving', count, failures: (await Promise.all(rounds)).flat()};
}
