/** A path → its Source; anything that is not a readable text file → one sentence that says so at once. */

import {closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync} from 'node:fs';
import path from 'node:path';
import {safeLine} from '../article/safe-text.ts';
import {type Format, makeSource, type Source} from '../article/source.ts';
import {UserError} from '../errors.ts';
import {decode} from './decode.ts';
import {formatOf} from './format.ts';
import {giveBack, passingBytes} from './passing-bytes.ts';

/** The largest input that is read, in bytes. */
export const largestInput = 128 * 1024 * 1024;

export type ReadOptions = {
	/** Instead of what the name and the text say. */
	readonly format?: Format;
	/** What the input is said to be encoded in; used where the bytes do not say it themselves. */
	readonly charset?: string;
};

/**
 * Reads a whole file. It uses synchronous calls: they are sooner done than through the thread pool, and before the
 * first screen nothing else is under way. Rejects with a UserError.
 */
export async function readSource(file: string, options: ReadOptions = {}): Promise<Source> {
	const bytes = readBytes(file);
	try {
		return sourceOf(bytes, path.basename(file), options);
	} finally {
		giveBack(bytes);
	}
}

/** Decoded bytes as a Source, in the format that was asked for or that they show. */
export function sourceOf(bytes: Uint8Array, name: string, options: ReadOptions): Source {
	const {text, encoding, notices} = decode(bytes, name, options.charset);
	const empty = text.trim() === '' ? ['There is no text in it.'] : [];
	return makeSource(name, text, options.format ?? formatOf(name, text), encoding, [...notices, ...empty]);
}

/**
 * The beginning of a file, at most so many bytes and no half line (of a line that is longer, no half character), and how
 * long the whole is. Throws a UserError.
 */
export function readBeginning(
	file: string,
	most: number,
): {readonly bytes: Uint8Array; readonly size: number} {
	return withFile(file, (descriptor, size) => {
		const buffer = Buffer.alloc(Math.min(size, most));
		const bytes = buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, 0));
		return {bytes: size > bytes.length ? bytes.subarray(0, cutBefore(bytes)) : bytes, size};
	});
}

/** Where bytes can be cut that go on in the file. A line feed of UTF-16 takes two bytes, of which one is 0. */
function cutBefore(bytes: Uint8Array): number {
	const isWide = bytes.subarray(0, 1024).includes(0);
	for (let at = bytes.length - 2; at > bytes.length / 2; at--) {
		if (bytes[at] !== 0x0a) continue;
		if (!isWide) return at;
		if (at % 2 === 0 ? bytes[at + 1] === 0 : bytes[at - 1] === 0) return at - (at % 2);
	}
	if (isWide) return bytes.length - (bytes.length % 2);
	// Back to the start of a character of UTF-8, at most four bytes.
	for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 4); at--)
		if ((bytes[at]! & 0xc0) !== 0x80) return at;
	return bytes.length;
}

/** The whole of a file. Throws a UserError. */
export function readBytes(file: string): Uint8Array<ArrayBuffer> {
	return withFile(file, (descriptor, size) => readToEnd(descriptor, size, file));
}

/** Without opening what could hang or act when it is opened. */
function withFile<Result>(file: string, read: (descriptor: number, size: number) => Result): Result {
	let descriptor: number | undefined;
	try {
		refuseOddFile(statSync(file), file);
		// The file may have been replaced since: never wait for a pipe's writer, never take over a terminal.
		descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0));
		const stats = fstatSync(descriptor);
		refuseOddFile(stats, file);
		return read(descriptor, stats.size);
	} catch (error) {
		throw error instanceof UserError ? error : systemError(error, file);
	} finally {
		if (descriptor !== undefined) closeSync(descriptor);
	}
}

/** A file can be longer than its size says: /proc says 0, and a log grows while it is read. */
function readToEnd(descriptor: number, size: number, file: string): Uint8Array<ArrayBuffer> {
	const bytes = passingBytes(size + 1, largestInput + 1);
	let length = 0;
	for (;;) {
		const count = readSync(descriptor, bytes, length, bytes.length - length, null);
		if (count === 0) return bytes.subarray(0, length);
		length += count;
		if (length > largestInput) throw tooLarge(file);
		if (length === bytes.length) bytes.buffer.resize(Math.min(2 * length + 65_536, largestInput + 1));
	}
}

const pipeAdvice = 'Send its text to standard input instead';

function refuseOddFile(stats: Stats, file: string): void {
	if (stats.isDirectory()) throw refusal(file, 'it is a folder', 'Name a file inside it');
	if (stats.isFIFO()) throw refusal(file, 'it is a pipe', pipeAdvice);
	if (stats.isSocket()) throw refusal(file, 'it is a socket', pipeAdvice);
	if (!stats.isFile()) throw refusal(file, 'it is a device', pipeAdvice);
	if (stats.size > largestInput) throw tooLarge(file);
}

function refusal(file: string, reason: string, advice: string): UserError {
	return new UserError(`cannot read ${safeLine(file)}: ${reason}`, advice);
}

/** The error for more than `largestInput` bytes. */
export function tooLarge(name: string): UserError {
	return refusal(name, `it is larger than ${largestInput / 1024 / 1024} MB`, 'Split it, and read the parts');
}

const reasons: Readonly<Record<string, readonly [reason: string, advice: string]>> = {
	ENOENT: ['there is no such file', 'Check the name and the folder that you are in'],
	ENOTDIR: ['a part of the path is not a folder', 'Check the path'],
	EACCES: ['permission denied', 'Ask its owner for leave to read it, or read a copy'],
	EPERM: ['permission denied', 'Ask its owner for leave to read it, or read a copy'],
	ELOOP: ['it is a link that leads back to itself', 'Name the file itself'],
	ENAMETOOLONG: ['the name is too long', 'Check the name'],
	ENXIO: ['it is a device or a socket', pipeAdvice],
	EISDIR: ['it is a folder', 'Name a file inside it'],
};

/** Any error of the system as a sentence; an unknown one by its code, such as EIO. */
function systemError(error: unknown, file: string): UserError {
	const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
	const [reason, advice] = reasons[code] ?? [`the system says ${code}`, 'Try again, or read a copy of it'];
	return refusal(file, reason, advice);
}
