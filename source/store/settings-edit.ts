/** The text of the settings file → the same with one setting changed, and everything else as the person wrote it. */

import {parse} from 'smol-toml';
import {UserError} from '../errors.ts';
import {isSettingName, type Settings} from './settings.ts';
import type {Keymap} from './settings-keys.ts';
import {readSettings, type SettingPath, withoutMark} from './settings-text.ts';
import {linesOf, type Mistake, type Statement, statementsOf} from './toml-statements.ts';
import {tomlValue} from './toml-value.ts';

/**
 * The text with one setting changed, or without it where the value is undefined: no other line is touched, and a comment behind
 * the value stays. Throws a UserError where the value cannot be, or the file cannot be changed like that.
 */
export function changedText(text: string, path: SettingPath, value: unknown, keymap: Keymap): string {
	const bare = withoutMark(text);
	const after = text.slice(0, text.length - bare.length) + edit(bare, path, value);
	const before = readSettings(text, keymap);
	const now = readSettings(after, keymap);
	// What was wrong before is no reason to refuse another change; only its line may be another.
	const unplaced = ({reason}: Mistake) => reason.replace(/ line \d+ /, ' ');
	const known = new Set(before.mistakes.map(unplaced));
	const wrong = now.mistakes.find(mistake => !known.has(unplaced(mistake)));
	if (wrong) throw new UserError(wrong.reason);
	const wanted = isSettingName(path) || value === undefined || Array.isArray(value) ? value : [value];
	const isSet = value === undefined || JSON.stringify(inForce(now.settings, path)) === JSON.stringify(wanted);
	if (!isSet || allBut(path, before.settings) !== allBut(path, now.settings))
		throw new UserError(`${path} cannot be changed in a file written like this`, 'Change it there by hand');
	return after;
}

function inForce(settings: Settings, path: SettingPath): unknown {
	return isSettingName(path) ? settings[path] : settings.keys[path.slice('keys.'.length)];
}

/** All settings but one, to be compared. */
function allBut(path: SettingPath, {keys, ...rest}: Settings): string {
	const others = Object.entries(keys).filter(([command]) => `keys.${command}` !== path);
	return JSON.stringify([{...rest, [path]: undefined}, others.sort()]);
}

function edit(text: string, path: SettingPath, value: unknown): string {
	const lines = linesOf(text);
	const {statements} = statementsOf(text);
	const own = statements.find(({leaves}) => leaves.some(leaf => leaf.path.join('.') === path));
	if (!own) return value === undefined ? text : inserted(lines, statements, path, value);
	const [before, after] = [lines.slice(0, own.first), lines.slice(own.end)];
	const changed = value === undefined ? [] : [replaced(lines.slice(own.first, own.end).join(''), value)];
	return [...before, ...changed, ...after].join('');
}

/** A statement with another value. */
function replaced(statement: string, value: unknown): string {
	const [name] = /^[^=]*=[ \t]*/.exec(statement)!;
	return `${name}${tomlValue(value)}${comment(statement)}`;
}

/** What stands behind the value: blanks, a comment, the end of the line. */
function comment(statement: string): string {
	for (let at = statement.indexOf('#'); at >= 0; at = statement.indexOf('#', at + 1)) {
		const before = statement.slice(0, at);
		try {
			parse(before);
		} catch {
			continue;
		}
		if (!statement.slice(at).trimEnd().includes('\n'))
			return `${/[ \t]*$/.exec(before)![0]}${statement.slice(at)}`;
	}
	return /\s*$/.exec(statement)![0];
}

/** A new line among its like: after the last of them, before the first table, or in a table of its own at the end. */
function inserted(
	lines: readonly string[],
	statements: readonly Statement[],
	path: SettingPath,
	value: unknown,
): string {
	const end = lines.some(line => line.endsWith('\r\n')) ? '\r\n' : '\n';
	const written = (name: string) => `${name} = ${tomlValue(value)}${end}`;
	const at = (index: number, added: string) => {
		const before = lines.slice(0, index).join('');
		const gap = before === '' || before.endsWith('\n') ? '' : end;
		return `${before}${gap}${added}${lines.slice(index).join('')}`;
	};
	const firstTable = statements.findIndex(({table}) => table);
	const top = firstTable < 0 ? statements : statements.slice(0, firstTable);
	const isKey = !isSettingName(path);
	const heading = isKey ? statements.findIndex(({table}) => table?.join('.') === 'keys') : -1;
	if (heading >= 0) {
		const next = statements.findIndex(({table}, index) => index > heading && table);
		const last = statements.slice(heading, next < 0 ? undefined : next).at(-1)!;
		return at(last.end, written(path.slice('keys.'.length)));
	}
	const isDotted = top.some(({leaves}) => leaves.some(leaf => leaf.path[0] === 'keys'));
	if (isKey && !isDotted) {
		const gap = lines.length === 0 || lines.at(-1)!.trim() === '' ? '' : end;
		return at(lines.length, `${gap}[keys]${end}${written(path.slice('keys.'.length))}`);
	}
	const last = top.at(-1);
	if (last) return at(last.end, written(path));
	if (firstTable < 0) return at(lines.length, written(path));
	let before = statements[firstTable]!.first;
	while (before > 0 && lines[before - 1]!.trimStart().startsWith('#')) before--;
	return at(before, `${written(path)}${end}`);
}
