/** Every option of the command, once: the parser, the help, the completions and the manual page are made of this table. */

export type OptionValue = {
	/** What stands in its place in the help: `date`, `columns`. */
	readonly name: string;
	/** All that it can be, where that is a list. */
	readonly choices?: readonly string[];
	/** It may be left out; where it is given, it stands after `=`. */
	readonly optional?: true;
};

export type Option = {
	/** Without its dashes. */
	readonly name: string;
	readonly short?: string;
	readonly value?: OptionValue;
	/** What it does, beginning small, without a stop. */
	readonly about: string;
	/** It is on unless `--no-…` says otherwise, and is listed so. */
	readonly on?: true;
};

export type OptionGroup = {readonly title: string; readonly options: readonly Option[]};

export const themeChoices = ['dark', 'light', 'sepia', 'contrast', 'mono', 'auto'] as const;
export const shells = ['bash', 'zsh', 'fish'] as const;

export const optionGroups = [
	{
		title: 'Reading',
		options: [
			{name: 'start', about: 'begin at the top, not where it was left'},
			{name: 'recent', about: 'list what was read last'},
			{
				name: 'date',
				value: {name: 'date'},
				about:
					'the day the article is from, where it does not say: 2025-04-12, “12 April 2025”, 2025-04 or 2025',
			},
			{name: 'theme', value: {name: 'name', choices: themeChoices}, about: 'colours; auto fits the terminal'},
			{name: 'justify', about: 'lines that end at one edge, with words parted where that helps'},
			{name: 'watch', on: true, about: 'do not read a file again when it changes'},
			{name: 'places', on: true, about: 'neither remember nor recall where one was'},
			{name: 'tour', about: 'a short tour of what there is to do'},
			{name: 'linear', about: 'for screen readers: the text in order, commands by words, nothing redrawn'},
		],
	},
	{
		title: 'Printing instead (the text is printed, too, where there is no terminal)',
		options: [
			{name: 'width', value: {name: 'columns'}, about: 'longest line of printed text (72)'},
			{name: 'contents', about: 'the sections'},
			{
				name: 'section',
				value: {name: 'name'},
				about: 'the text of one section, by words of its title or by its number',
			},
			{
				name: 'quotes',
				value: {name: 'format', choices: ['json', 'csv', 'md'], optional: true},
				about: 'who said what; as text, or in a format',
			},
			{
				name: 'timeline',
				value: {
					name: 'format',
					choices: ['json', 'csv', 'ics', 'md', 'markwhen', 'timelinejs'],
					optional: true,
				},
				about: 'what happened when; as text, or in a format',
			},
			{name: 'notes', about: 'your notes on it, as Markdown with what they are on'},
			{name: 'explain', about: 'with these: the rule that found each, why, and where (alone: all three)'},
			{name: 'json', about: 'the whole article with every offset (UTF-16 units)'},
		],
	},
	{
		title: 'The program',
		options: [
			{name: 'config', about: 'where the settings are, and what is in force'},
			{
				name: 'completions',
				value: {name: 'shell', choices: shells},
				about: 'completions for a shell, to be sourced',
			},
			{name: 'man', about: 'the manual page: broadsheet --man | man -l -'},
			{name: 'help', short: 'h', about: 'this text'},
			{name: 'version', short: 'v', about: 'the version'},
		],
	},
] as const satisfies readonly OptionGroup[];

export const options: readonly Option[] = (optionGroups as readonly OptionGroup[]).flatMap(
	group => group.options,
);

/** What may stand where a file does. */
export const usages: readonly (readonly [words: string, about: string])[] = [
	['broadsheet [file]', 'read an article: Markdown, plain text or HTML'],
	['broadsheet <address>', 'read the article of a web page: http or https'],
	['broadsheet <folder>', 'list the articles in a folder; so do several files'],
	['command | broadsheet', 'read standard input (also: broadsheet -)'],
	['broadsheet', 'read the article that comes with it'],
];

/** How an option is written: `--theme <name>`, `--timeline[=format]`, `--no-watch`. */
export function writtenOption({name, short, value, on}: Option): string {
	const long = `--${on ? 'no-' : ''}${name}`;
	const words = value === undefined ? '' : value.optional ? `[=${value.name}]` : ` <${value.name}>`;
	return `${short === undefined ? '' : `-${short}, `}${long}${words}`;
}
