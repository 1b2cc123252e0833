/** A setting and its value → the settings file with it, in one step; or why it cannot be changed. */

import {randomBytes} from 'node:crypto';
import {readdir, realpath, rm, stat} from 'node:fs/promises';
import path from 'node:path';
import {safeLine} from '../article/safe-text.ts';
import {UserError} from '../errors.ts';
import {homely} from './folders.ts';
import {withLock} from './lock.ts';
import {changedText} from './settings-edit.ts';
import {type LoadedSettings, loadSettings, mostBytes, settingsPath} from './settings-file.ts';
import type {Keymap} from './settings-keys.ts';
import type {SettingPath} from './settings-text.ts';
import {codeOf, makeFolder, readWhole, reasonOf, whyUnwritable, writeWhole} from './whole-file.ts';

export type ChangeOptions = {
	/** The folders of `storeFolders()`: of the file, and of the lock that keeps two changes apart. */
	readonly config: string | undefined;
	readonly state: string | undefined;
	readonly keymap: Keymap;
};

/**
 * Changes one setting in the file, in one step; undefined takes it out, so that the default is in force. What else is in the file
 * stays as it is. Resolves to what is in force then. Rejects with a UserError, and has changed nothing.
 */
export async function changeSetting(
	name: SettingPath,
	value: unknown,
	{config, state, keymap}: ChangeOptions,
): Promise<LoadedSettings> {
	if (config === undefined)
		throw new UserError(
			'there is no folder for settings',
			'Set HOME or XDG_CONFIG_HOME to a folder of yours',
		);
	const change = () => rewrite(settingsPath(config), name, value, keymap);
	try {
		await (state === undefined ? change() : withLock(state, change));
	} catch (error) {
		if (error instanceof UserError || codeOf(error) === undefined) throw error;
		throw new UserError(`the settings cannot be changed: ${reasonOf(error)} (${safeLine(config)})`);
	}
	return loadSettings(config, keymap);
}

async function rewrite(file: string, name: SettingPath, value: unknown, keymap: Keymap): Promise<void> {
	const {whole, before, text} = changeIn(file, name, value, keymap);
	// People keep such files elsewhere, and a link to them here.
	const real = whole.kind === 'text' ? await realpath(file) : file;
	await sweep(real);
	if (text === before) return;
	await makeFolder(path.dirname(file));
	const mode = whole.kind === 'text' ? (await stat(real)).mode & 0o777 : 0o600;
	const temporary = `${real}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
	try {
		await writeWhole(temporary, real, text, mode);
	} catch (error) {
		await rm(temporary, {force: true});
		throw error;
	}
}

/** The file, its text, and the text with one setting changed. Throws a UserError where it cannot be changed. */
function changeIn(file: string, name: SettingPath, value: unknown, keymap: Keymap) {
	const whole = readWhole(file, mostBytes);
	if (whole.kind === 'odd')
		throw new UserError(`the settings cannot be read: ${whole.reason} (${safeLine(file)})`);
	const before = whole.kind === 'text' ? whole.text : '';
	const text = changedText(before, name, value, keymap);
	const reason = text === before ? undefined : whyUnwritable(file);
	if (reason !== undefined) throw new UserError(`${safeLine(homely(file))} must be writable (${reason})`);
	return {whole, before, text};
}

/**
 * Why a setting cannot be changed in the file as it is written, a sentence without its stop, safe to display; undefined where it
 * can. Writes nothing.
 */
export function whyUnchangeable(
	name: SettingPath,
	value: unknown,
	{config, state, keymap}: ChangeOptions,
): string | undefined {
	if (config === undefined) return 'there is no folder for settings';
	const locked = state === undefined ? undefined : whyUnwritable(path.join(state, 'lock'));
	if (locked !== undefined) return `${safeLine(homely(state!))} must be writable (${locked})`;
	try {
		changeIn(settingsPath(config), name, value, keymap);
		return undefined;
	} catch (error) {
		return error instanceof UserError
			? safeLine(error.message)
			: `the settings cannot be read: ${reasonOf(error)}`;
	}
}

/** Removes what a process that died left beside the file. */
async function sweep(file: string): Promise<void> {
	const beginning = `${path.basename(file)}.`;
	const names = await readdir(path.dirname(file)).catch(() => []);
	for (const name of names) {
		if (name.startsWith(beginning) && /\.\d+-[0-9a-f]{8}\.tmp$/.test(name))
			await rm(path.join(path.dirname(file), name), {force: true});
	}
}
