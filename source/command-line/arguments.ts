/** The words of the command line → what was said: documents, options with their values, a format. */

import leven from 'leven';
import {safeLine} from '../article/safe-text.ts';
import {UserError} from '../errors.ts';
import {type ExportFormat, formatNames} from '../export/format-names.ts';
import {type optionGroups, options} from './options.ts';

type Each = (typeof optionGroups)[number]['options'][number];
type ValueOf<Given> = Given extends {readonly value: infer Value}
	? Value extends {readonly optional: true}
		? boolean
		: string
	: boolean;

/** What was said of each option; what was not said is not there. */
export type Flags = Readonly<{[Name in Each['name']]?: ValueOf<Extract<Each, {name: Name}>> | undefined}>;

export type Said = {
	/** Files, folders, addresses. */
	readonly input: readonly string[];
	/** `--timeline=csv` and its like. */
	readonly format?: ExportFormat;
	readonly flags: Flags;
};

type ParsedFlag =
	| {readonly type: 'boolean'; readonly shortFlag?: string; readonly default?: boolean}
	| {readonly type: 'string'; readonly shortFlag?: string};

/** The parser: words and the types of options → words that are none, and values. It is loaded when there is an option. */
export type Parse = (
	words: readonly string[],
	flags: Readonly<Record<string, ParsedFlag>>,
) => Promise<{readonly input: readonly string[]; readonly flags: Readonly<Record<string, unknown>>}>;

/** Rejects with a UserError for what is unknown, said twice, or given a value that it cannot have. */
export async function parseArguments(given: readonly string[], parse: Parse): Promise<Said> {
	const {words, format} = takeFormat(given);
	if (words.every(word => word === '-' || !word.startsWith('-'))) return {input: words, flags: {}};
	checkFlags(words);
	const flags = Object.fromEntries(
		options.map(({name, short, value, on}): readonly [string, ParsedFlag] => {
			const letter = short === undefined ? {} : {shortFlag: short};
			if (value && !value.optional) return [name, {type: 'string', ...letter}];
			return [name, {type: 'boolean', ...letter, ...(on ? {default: true} : {})}];
		}),
	);
	const parsed = await parse(words, flags);
	return {input: parsed.input, flags: parsed.flags as Flags, ...(format ? {format} : {})};
}

/** `--timeline=csv`: a flag that stands alone as a rule, and takes a format where it is written so. */
function takeFormat(given: readonly string[]): {
	readonly words: readonly string[];
	readonly format?: ExportFormat;
} {
	let format: ExportFormat | undefined;
	const end = given.indexOf('--') >>> 0;
	const words = given.map((word, index) => {
		const [, part, name] = (index < end && /^--(timeline|quotes)=(.*)$/s.exec(word)) || [];
		if (part !== 'timeline' && part !== 'quotes') return word;
		const names: readonly string[] = formatNames[part];
		if (!names.includes(name!))
			throw new UserError(`--${part}=${safeLine(name!)} is no format`, `There are ${names.join(', ')}`);
		if (format) throw new UserError('it prints one format at a time', `Leave out --${part}=${name}`);
		format = {part, format: name} as ExportFormat;
		return `--${part}`;
	});
	return {words, ...(format ? {format} : {})};
}

function checkFlags(words: readonly string[]): void {
	const said = new Set<string>();
	for (const word of words.slice(0, words.indexOf('--') >>> 0)) {
		const flag = /^--?([^-=][^=]*)(=)?/.exec(word);
		if (!flag) continue;
		const written = flag[1]!;
		const option = options.find(({name, short, on}) =>
			word.startsWith('--')
				? written === name || (on && written === `no-${name}`)
				: written === short || written === name,
		);
		if (!option) throw unknownFlag(word.replace(/=.*/s, ''), written);
		const {name, value} = option;
		if (flag[2] && (value === undefined || value.optional))
			throw new UserError(`--${name} takes no value`, 'Leave out what stands after it');
		if (said.has(name)) throw new UserError(`--${name} is there twice`, 'Say it once');
		said.add(name);
	}
}

function unknownFlag(word: string, written: string): UserError {
	const names = options.map(({name, on}) => (on ? `no-${name}` : name));
	const [nearest] = names.sort((a, b) => leven(written, a) - leven(written, b));
	const near =
		nearest !== undefined && leven(written, nearest) < 5 ? `The nearest one is --${nearest}; ` : '';
	return new UserError(`there is no option ${safeLine(word)}`, `${near}--help lists all`);
}
