/**
 * Processes that want to change the same folder → one after the other, though any of them may be killed while it does.
 *
 * There is one token, a folder. Who renames it from `free` to a name of its own holds it: a rename succeeds for one alone. A
 * name is never used twice, so taking the token from a holder that died is such a rename, too. The holder writes into the
 * token, and puts a file in place by a rename out of it: one that has lost the token meanwhile, because it was suspended,
 * has lost the path to its file with it, and changes nothing.
 */

import {createHash, randomBytes} from 'node:crypto';
import {mkdir, mkdtemp, readdir, rename, rm, rmdir, stat} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {UserError} from '../errors.ts';
import {codeOf, makeFolder} from './whole-file.ts';

const free = 'free';

/** A holder that lives and has not let go for so long is suspended: a change takes some milliseconds. */
const suspendedMilliseconds = 10_000;

/** How long one waits in all before it gives up. */
const patienceMilliseconds = 60_000;

let names: {readonly host: string; readonly run: string} | undefined;

/** What this machine and this process are called in a token's name. Reckoned when first asked for: most sessions change nothing. */
function own(): NonNullable<typeof names> {
	names ??= {
		host: createHash('sha256').update(os.hostname()).digest('hex').slice(0, 8),
		run: randomBytes(4).toString('hex'),
	};
	return names;
}

let turns = 0;

/**
 * Runs `work` while no other process does for the same folder, which is made where it is missing. `token` is a folder for
 * the files that `work` writes. It runs again where it failed because it had lost the token. Rejects with what `work` does, with
 * an error of the system, or with a UserError where others never let go.
 */
export async function withLock<Result>(
	folder: string,
	work: (token: string) => Promise<Result>,
): Promise<Result> {
	const {host, run} = own();
	for (;;) {
		const token = path.join(folder, 'lock', `held-${host}-${process.pid}-${run}-${++turns}`);
		await take(folder, token);
		try {
			await sweep(folder, token);
			return await work(token);
		} catch (error) {
			if (await holds(token)) throw error;
		} finally {
			await letGo(token);
		}
	}
}

/** Whether the token has not been taken away. */
export async function holds(token: string): Promise<boolean> {
	return stat(token).then(
		() => true,
		() => false,
	);
}

async function take(folder: string, token: string): Promise<void> {
	const lock = path.dirname(token);
	const begun = performance.now();
	let watched: {readonly name: string; readonly since: number} | undefined;
	for (;;) {
		if (await renamed(path.join(lock, free), token)) return;
		const name = await tokenName(lock);
		const now = performance.now();
		if (name === undefined) await makeToken(folder);
		else if (name !== watched?.name) watched = {name, since: now};
		const isLeft = watched && (isDead(watched.name) || now - watched.since > suspendedMilliseconds);
		if (isLeft && (await renamed(path.join(lock, watched!.name), token))) return;
		if (now - begun > patienceMilliseconds)
			throw new UserError('another Broadsheet does not let go of what is remembered');
		if (name !== undefined && name !== free) await sleep(1 + Math.random() * 7);
	}
}

/** The token's name; undefined where there is none yet. */
async function tokenName(lock: string): Promise<string | undefined> {
	try {
		const names = await readdir(lock);
		return names.find(name => name !== free) ?? names[0];
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return undefined;
		throw error;
	}
}

/** Makes the lock with its token inside, at once: of several that do so one succeeds, and the lock is never empty. */
async function makeToken(folder: string): Promise<void> {
	await makeFolder(folder);
	const made = await mkdtemp(path.join(folder, 'lock-'));
	const lock = path.join(folder, 'lock');
	try {
		await mkdir(path.join(made, free), {mode: 0o700});
		// One that lost its token is empty, and goes; others cannot be removed like that.
		await rmdir(lock).catch(() => {});
		await rename(made, lock);
	} catch (error) {
		await rm(made, {recursive: true, force: true});
		if (!['EEXIST', 'ENOTEMPTY', 'ENOENT', 'EPERM'].includes(codeOf(error) ?? '')) throw error;
		if (!(await holds(lock))) throw error;
	}
}

/** Removes what dead processes left: files in the token, tokens and locks that were never put to use. */
async function sweep(folder: string, token: string): Promise<void> {
	await empty(token);
	for (const name of await readdir(path.dirname(token))) {
		if (name !== path.basename(token)) await remove(path.join(path.dirname(token), name));
	}
	for (const name of await readdir(folder)) {
		if (name.startsWith('lock-')) await remove(path.join(folder, name));
	}
}

async function empty(token: string): Promise<void> {
	for (const name of await readdir(token)) await remove(path.join(token, name));
}

function remove(name: string): Promise<void> {
	return rm(name, {recursive: true, force: true});
}

async function letGo(token: string): Promise<void> {
	try {
		await empty(token);
		await rename(token, path.join(path.dirname(token), free));
	} catch {
		// It was taken away, or the disk is gone: then the next one finds it held by nobody who lives.
	}
}

/** Whether the rename was ours; false where there was nothing of that name. */
async function renamed(from: string, to: string): Promise<boolean> {
	try {
		await rename(from, to);
		return true;
	} catch (error) {
		const code = codeOf(error);
		// Windows says so of a folder in which somebody else has a file open.
		if (code === 'ENOENT' || (process.platform === 'win32' && code === 'EPERM')) return false;
		throw error;
	}
}

/** Whether the holder of a token ran on this machine and runs no more. A wrong answer costs time, never a change. */
function isDead(name: string): boolean {
	const [, machine, id, itsRun] = /^held-([0-9a-f]{8})-(\d+)-([0-9a-f]{8})-\d+$/.exec(name) ?? [];
	const {host, run} = own();
	if (machine !== host) return false;
	if (Number(id) === process.pid) return itsRun !== run;
	try {
		process.kill(Number(id), 0);
		return false;
	} catch (error) {
		return codeOf(error) === 'ESRCH';
	}
}
