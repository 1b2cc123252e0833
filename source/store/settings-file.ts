/** The settings file → the settings in force, what is wrong with them, and what is in force as text. */

import path from 'node:path';
import {safeLine} from '../article/safe-text.ts';
import {rules, type SettingName} from './settings.ts';
import {type Keymap, keymapWith} from './settings-keys.ts';
import {readSettings, type SettingPath, type SettingsText} from './settings-text.ts';
import {tomlValue} from './toml-value.ts';
import {readWhole, reasonOf} from './whole-file.ts';

/** What is longer is no settings file. */
export const mostBytes = 256 * 1024;

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

/** The file in the folder of `storeFolders().config`. */
export function settingsPath(folder: string): string {
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
