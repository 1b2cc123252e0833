/** The settings file ↔ the settings in force; what is in force as text; one setting changed in the file. */

import {randomBytes} from 'node:crypto';
import {readdir, realpath, rm, stat} from 'node:fs/promises';
import path from 'node:path';
import {safeLine} from '../article/safe-text.ts';
import {UserError} from '../errors.ts';
import {homely} from './folders.ts';
import {withLock} from './lock.ts';
import {rules, type SettingName} from './settings.ts';
import {changedText, tomlValue} from './settings-edit.ts';
import {type Keymap, keymapWith} from './settings-keys.ts';
import {readSettings, type SettingPath, type SettingsText} from './settings-text.ts';
import {codeOf, makeFolder, readWhole, reasonOf, whyUnwritable, writeWhole} from './whole-file.ts';

/** What is longer is no settings file. */
const mostBytes = 256 * 1024;

export type LoadedSettings = SettingsText & {
	/** The file's path, safe to display or not; undefined where there is no folder for it. */
	readonly file: string | undefined;
	readonly exists: boolean;
	/** Why the file could not be read, a sentence with its stop; the defaults are in force then. */
	readonly trouble?: string;
};

/** Reads the settings in the folder of `storeFolders().config`. Never rejects, writes nothing. */
export async function loadSettings(folder: string | undefined, keymap: Keymap): Promise<LoadedSettings> {
	if (folder === undefined) return {...readSettings('', keymap), file: undefined, exists: false};
	const file = settingsPath(folder);
	const failed = (reason: string) => ({
		...readSettings('', keymap),
		file,
		exists: true,
		trouble: `The settings cannot be read: ${reason} (${safeLine(file)}).`,
	});
	try {
		const whole = readWhole(file, mostBytes);
		if (whole.kind === 'odd') return failed(whole.reason);
		const text = whole.kind === 'text' ? whole.text : '';
		return {...readSettings(text, keymap), file, exists: whole.kind === 'text'};
	} catch (error) {
		return failed(reasonOf(error));
	}
}

function settingsPath(folder: string): string {
	return path.join(folder, 'settings.toml');
}

/** The mistakes, and what kept the file from being read, as sentences for the person, safe to display. */
export function settingsNotices({file, trouble, mistakes}: LoadedSettings): readonly string[] {
	const sentences = mistakes.map(({line, reason}) => `${safeLine(file ?? '')}, line ${line}: ${reason}.`);
	return trouble === undefined ? sentences : [trouble, ...sentences];
}

/** The same in one sentence that fits a row of 80 columns; undefined where nothing is wrong. */
export function settingsNotice({trouble, mistakes}: LoadedSettings): string | undefined {
	if (trouble !== undefined) return 'settings.toml cannot be read: broadsheet --config says why';
	const [first] = mistakes;
	if (!first) return undefined;
	const {line, reason} = first;
	if (mistakes.length > 1)
		return `settings.toml: ${mistakes.length} mistakes, from line ${line}: broadsheet --config lists them all`;
	const whole = `settings.toml, line ${line}: ${reason}`;
	return whole.length <= longestNotice
		? whole
		: `settings.toml has a mistake in line ${line}: broadsheet --config says which`;
}

const longestNotice = 78;

/**
 * What is in force, where each value comes from, and what it could be, as a settings file: one with this text has the same in
 * force. Safe to display.
 */
export function printSettings(loaded: LoadedSettings, keymap: Keymap): string {
	const {file, exists, settings, lines} = loaded;
	const origin = (name: SettingPath) => {
		const line = lines[name];
		return line === undefined ? 'default' : `line ${line}`;
	};
	const place = file === undefined ? 'there is no folder for a file' : safeLine(file);
	const entries = (Object.keys(rules) as SettingName[]).flatMap(name => [
		'',
		`# ${rules[name].about}`,
		`${name} = ${tomlValue(settings[name])}  # ${origin(name)}`,
	]);
	const keys = Object.entries(keymapWith(keymap, settings.keys)).map(
		([command, keys]) => `${command} = ${tomlValue(keys)}  # ${origin(`keys.${command}`)}`,
	);
	return `${[
		'# The settings of Broadsheet that are in force, and the line of the file that each comes from',
		`# File: ${place}${file !== undefined && !exists ? ' (there is none yet)' : ''}`,
		...settingsNotices(loaded).map(sentence => `# ${sentence}`),
		...entries,
		'',
		'# Keys of each command, two in a row with a space between them',
		'[keys]',
		...keys,
	].join('\n')}\n`;
}

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
