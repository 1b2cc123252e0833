/** The text of the settings file → the settings in force, and its mistakes. */

import {safeLine} from '../article/safe-text.ts';
import {nearestAdvice} from './nearest.ts';
import {defaultSettings, isSettingName, rules, type SettingName, type Settings} from './settings.ts';
import {fittingKeys, type Keymap, keyProblem} from './settings-keys.ts';
import {type Leaf, type Mistake, statementsOf} from './toml-statements.ts';

/** `theme`, or of a command's keys `keys.quit`. */
export type SettingPath = SettingName | `keys.${string}`;

export type SettingsText = {
	readonly settings: Settings;
	/** In the order of their lines. What is wrong is not in force, but for keys that leave another command without one. */
	readonly mistakes: readonly Mistake[];
	/** The line, 1-based, of everything that the file sets. */
	readonly lines: Readonly<Partial<Record<SettingPath, number>>>;
};

/** Reads the file's text. `keymap` tells the commands and their usual keys. Never throws. */
export function readSettings(text: string, keymap: Keymap): SettingsText {
	const {statements, mistakes: broken} = statementsOf(withoutMark(text));
	const mistakes: Mistake[] = [...broken];
	const lines: Record<string, number> = {};
	const values: Record<string, unknown> = {};
	const given: Record<string, readonly string[]> = {};
	const names = [...Object.keys(rules), 'keys'];

	/** Puts a value in force, or says why not. */
	function take({path, value}: Leaf, line: number): readonly string[] {
		const [name = '', command, ...deeper] = path;
		const shown = path.join('.');
		if (!names.includes(name)) return [`there is no setting ${name}${nearestAdvice(name, names)}`];
		if (Object.hasOwn(lines, shown)) return [`${shown} is set twice, and line ${lines[shown]} counts`];
		if (isSettingName(name)) {
			const problem = command === undefined ? rules[name].problem(value) : 'is no table';
			if (problem !== undefined) return [`${name} ${problem}`];
			values[name] = value;
			lines[shown] = line;
			return [];
		}
		if (command === undefined) return ['keys is a table: of commands, and the keys of each'];
		if (deeper.length > 0 || !Object.hasOwn(keymap, command)) {
			const commands = Object.keys(keymap);
			return [`there is no command ${path.slice(1).join('.')}${nearestAdvice(command, commands)}`];
		}
		const wanted = Array.isArray(value) ? value : [value];
		const problems = wanted.map(key =>
			typeof key === 'string' ? keyProblem(key) : 'a key is a text, like "j"',
		);
		const keys = wanted.filter((_, index) => problems[index] === undefined);
		if (keys.length > 0 || wanted.length === 0) {
			given[command] = keys;
			lines[shown] = line;
		}
		return problems.flatMap(problem => (problem === undefined ? [] : [`${command}: ${problem}`]));
	}

	let isUnknown = false;
	for (const {first, table, leaves} of statements) {
		if (table) {
			isUnknown = table.length !== 1 || table[0] !== 'keys';
			const shown = safeLine(table.join('.'));
			if (isUnknown)
				mistakes.push({
					line: first + 1,
					reason: `there is no table ${shown}${nearestAdvice(shown, ['keys'])}`,
				});
		} else if (!isUnknown) {
			for (const leaf of leaves)
				for (const reason of take(leaf, first + 1))
					mistakes.push({line: first + 1, reason: safeLine(reason)});
		}
	}
	const {keys, problems} = fittingKeys(keymap, given);
	for (const {command, reason} of problems)
		mistakes.push({line: lines[`keys.${command}`]!, reason: `${command} ${reason}`});
	for (const command of Object.keys(given)) if (!keys[command]) delete lines[`keys.${command}`];
	return {
		settings: {...defaultSettings, ...values, keys},
		mistakes: mistakes.sort((a, b) => a.line - b.line),
		lines,
	};
}

/** Editors of some systems begin a file with a byte-order mark. */
export function withoutMark(text: string): string {
	return text.replace(/^\uFEFF/, '');
}
