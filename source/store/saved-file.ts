/** A text → a file of the person's own: whole or not at all, and never over another unless they have said so. */

import {randomBytes} from 'node:crypto';
import {link, realpath, rename, rm, stat} from 'node:fs/promises';
import {homedir} from 'node:os';
import path from 'node:path';
import {safeLine} from '../article/safe-text.ts';
import {UserError} from '../errors.ts';
import {codeOf, keepNames, reasonOf, writeNew} from './whole-file.ts';

/**
 * Writes a file by the name that a person typed, relative to the folder where they are; `~/` is their home. `taken`: there
 * is such a file already, nothing is written, and `replaces` was not said. Rejects with a UserError, and has changed nothing.
 */
export async function saveFile(name: string, text: string, replaces: boolean): Promise<'written' | 'taken'> {
	const file = path.resolve(name.replace(/^~(?=\/|$)/, homedir()));
	try {
		const there = await stat(file).catch(error => {
			if (codeOf(error) !== 'ENOENT') throw error;
			return undefined;
		});
		if (there && !there.isFile()) throw new UserError(`${safeLine(name)} is no file`, 'Choose another name');
		if (there && !replaces) return 'taken';
		return await write(there ? await realpath(file) : file, text, there ? there.mode & 0o777 : undefined);
	} catch (error) {
		if (error instanceof UserError || codeOf(error) === undefined) throw error;
		const reason = codeOf(error) === 'ENOENT' ? 'there is no such folder' : reasonOf(error);
		throw new UserError(`cannot write ${safeLine(name)}: ${reason}`, 'Choose another name or folder');
	}
}

/** `mode`: of the file that is replaced; without it, there was none. */
async function write(file: string, text: string, mode: number | undefined): Promise<'written' | 'taken'> {
	const temporary = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
	try {
		await writeNew(temporary, text, mode);
		if (mode === undefined) await nameAnew(temporary, file);
		else await rename(temporary, file);
		await keepNames(path.dirname(file));
		return 'written';
	} catch (error) {
		if (mode === undefined && codeOf(error) === 'EEXIST') return 'taken';
		throw error;
	} finally {
		await rm(temporary, {force: true});
	}
}

/** A link takes no name that has been given meanwhile; where a disk has no links, a rename does. */
async function nameAnew(temporary: string, file: string): Promise<void> {
	try {
		await link(temporary, file);
	} catch (error) {
		if (codeOf(error) === 'EEXIST') throw error;
		await rename(temporary, file);
	}
}
