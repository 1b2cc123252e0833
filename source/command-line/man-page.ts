/** The table of options and the keys → the manual page, in the man macros of roff. */

import {type OptionGroup, optionGroups, usages, writtenOption} from './options.ts';

export type ManKeys = readonly {
	readonly group: string;
	readonly entries: readonly {readonly keys: string; readonly title: string}[];
}[];

/** `date`: of the release, as `2025-04`, or nothing. */
export function manPage(version: string, keys: ManKeys): string {
	const lines = [
		`.TH BROADSHEET 1 "" "broadsheet ${version}" "User Commands"`,
		'.SH NAME',
		'broadsheet \\- read long articles in the terminal: who said what, and what happened when',
		'.SH SYNOPSIS',
		...usages.flatMap(([words]) => [`.B ${roff(words)}`, '.br']),
		'.SH DESCRIPTION',
		...usages.flatMap(([words, about]) => ['.TP', `.B ${roff(words)}`, roff(`${about}.`)]),
		...(optionGroups as readonly OptionGroup[]).flatMap(({title, options}) => [
			`.SH ${roff(title.toUpperCase())}`,
			...options.flatMap(option => {
				const choices = option.value?.choices ? `: ${option.value.choices.join(', ')}` : '';
				return ['.TP', `.B ${roff(writtenOption(option))}`, roff(`${option.about}${choices}.`)];
			}),
		]),
		'.SH KEYS',
		...keys.flatMap(({group, entries}) => [
			`.SS ${roff(group)}`,
			...entries.flatMap(entry => ['.TP', `.B ${roff(entry.keys)}`, roff(`${entry.title}.`)]),
		]),
		'.SH EXIT STATUS',
		'0 fine, 1 nothing found, 2 trouble.',
		'.SH FILES',
		'.TP',
		`.B ${roff('$XDG_CONFIG_HOME/broadsheet/settings.toml')}`,
		roff(
			'The settings, else in ~/.config; --config prints where they are, what is in force and what there is to set.',
		),
		'.TP',
		`.B ${roff('$XDG_STATE_HOME/broadsheet/')}`,
		roff('Places, marks and notes, else in ~/.local/state; --no-places keeps none.'),
		'.TP',
		`.B ${roff('$XDG_CACHE_HOME/broadsheet/')}`,
		roff('The program’s own compiled code, else in ~/.cache; NODE_DISABLE_COMPILE_CACHE=1 keeps none.'),
		'.SH ENVIRONMENT',
		'.TP',
		'.B NO_COLOR',
		'No colours.',
		'.TP',
		'.B VISUAL, EDITOR',
		'The editor.',
	];
	return `${lines.join('\n')}\n`;
}

/** Text that roff shows as it is: no control line, no escape. */
function roff(text: string): string {
	return text
		.replaceAll('\\', '\\e')
		.replaceAll('-', '\\-')
		.replace(/^([.'])/, '\\&$1');
}
