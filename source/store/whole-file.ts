/** A small file ↔ its text, always whole: read within a limit, written beside it and renamed, so that no crash leaves half. */

import {isUtf8} from 'node:buffer';
import {accessSync, closeSync, constants, fstatSync, openSync, readFileSync, realpathSync} from 'node:fs';
import {mkdir, open, rename} from 'node:fs/promises';
import path from 'node:path';

/** `odd`: something is there that is no text of such a size, and why. */
export type Whole =
	| {readonly kind: 'none'}
	| {readonly kind: 'text'; readonly text: string}
	| {readonly kind: 'odd'; readonly reason: string};

/**
 * The text of a file of at most so many bytes. Throws an error of the system where it may not be read. It uses synchronous
 * calls: a small file is sooner read than the thread pool is started, and the first screen waits for it.
 */
export function readWhole(file: string, mostBytes: number): Whole {
	let descriptor: number | undefined;
	try {
		// Never wait for the writer of a pipe, never take over a terminal.
		descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0));
		const stats = fstatSync(descriptor);
		if (!stats.isFile()) return {kind: 'odd', reason: 'it is no file'};
		if (stats.size > mostBytes) return {kind: 'odd', reason: `it is larger than ${mostBytes} bytes`};
		const bytes = readFileSync(descriptor);
		return isUtf8(bytes) ? {kind: 'text', text: bytes.toString()} : {kind: 'odd', reason: 'it is not UTF-8'};
	} catch (error) {
		const code = codeOf(error);
		if (code === 'ENOENT' || code === 'ENOTDIR') return {kind: 'none'};
		if (code === 'ENXIO' || code === 'ELOOP') return {kind: 'odd', reason: 'it is no file'};
		throw error;
	} finally {
		if (descriptor !== undefined) closeSync(descriptor);
	}
}

/**
 * Replaces `target`, in one step and for good, by a file with that text, which only its owner may read unless another mode
 * is given. `temporary` is a new file on the same disk. Rejects with an error of the system, and has changed nothing
 * then; what was begun of `temporary` is the caller's to remove.
 */
export async function writeWhole(
	temporary: string,
	target: string,
	text: string,
	mode = 0o600,
): Promise<void> {
	await writeNew(temporary, text, mode);
	await rename(temporary, target);
	await keepNames(path.dirname(target));
}

/**
 * Writes a file that is not there yet, and waits until it is on the disk. Without a mode, it is as the person's files are.
 * Rejects with an error of the system; what was begun is the caller's to remove.
 */
export async function writeNew(file: string, text: string, mode: number | undefined): Promise<void> {
	const handle = await open(file, 'wx', mode === undefined ? 0o666 : 0o600);
	try {
		if (mode !== undefined) await handle.chmod(mode);
		await handle.writeFile(text);
		await handle.sync();
	} finally {
		await handle.close();
	}
}

/**
 * Makes a folder, with those around it, which only its owner may enter. One level at a time: Node's own way never comes back
 * from a place such as /proc, where no folder can be made and none is missing.
 */
export async function makeFolder(folder: string): Promise<void> {
	const make = () =>
		mkdir(folder, {mode: 0o700}).catch(error => {
			if (codeOf(error) !== 'EEXIST') throw error;
		});
	try {
		await make();
	} catch (error) {
		const around = path.dirname(folder);
		if (codeOf(error) !== 'ENOENT' || around === folder) throw error;
		await makeFolder(around);
		await make();
	}
}

/** After a loss of power, too, a folder has the names that it has now; where a system cannot promise that, nothing is done. */
export async function keepNames(folder: string): Promise<void> {
	const handle = await open(folder, 'r').catch(() => undefined);
	await handle?.sync().catch(() => {});
	await handle?.close();
}

/**
 * Why a file cannot be replaced, or made where it is missing; undefined where nothing speaks against it. A file that may only be read is
 * left as it is, though a rename could replace it. Writes nothing.
 */
export function whyUnwritable(file: string): string | undefined {
	try {
		const real = realpathSync(file);
		accessSync(real, constants.W_OK);
		accessSync(path.dirname(real), constants.W_OK);
		return undefined;
	} catch (error) {
		return codeOf(error) === 'ENOENT' ? whyNoRoom(path.dirname(file)) : reasonOf(error);
	}
}

/** Why nothing can be made in a folder, or in the nearest one around it that is there. */
function whyNoRoom(folder: string): string | undefined {
	try {
		accessSync(folder, constants.W_OK);
		return undefined;
	} catch (error) {
		const around = path.dirname(folder);
		return codeOf(error) === 'ENOENT' && around !== folder ? whyNoRoom(around) : reasonOf(error);
	}
}

/** The system's name for what went wrong, such as ENOSPC; undefined for errors that are not the system's. */
export function codeOf(error: unknown): string | undefined {
	return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}

const reasons: Readonly<Record<string, string>> = {
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	EROFS: 'the disk may only be read',
	ENOSPC: 'the disk is full',
	EDQUOT: 'the disk has no more room for you',
	EFBIG: 'the disk has no more room for you',
	ENOENT: 'no folder can be made there',
	ENOTDIR: 'a part of the path is no folder',
	ELOOP: 'a link leads back to itself',
	ENAMETOOLONG: 'the path is too long',
};

/** The reason of an error of the system in words. */
export function reasonOf(error: unknown): string {
	const code = codeOf(error) ?? 'unknown error';
	return reasons[code] ?? `the system says ${code}`;
}
