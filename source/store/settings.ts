/** The settings: their names, what each can be, and what it is where nobody says. */

import {safeLine} from '../article/safe-text.ts';
import {nearestAdvice} from './nearest.ts';
import type {Keymap} from './settings-keys.ts';

export const themeNames = ['dark', 'light', 'sepia', 'contrast', 'mono', 'auto'] as const;
export const paneNames = ['contents', 'quotes', 'people', 'timeline'] as const;
export const bidiNames = ['auto', 'reorder', 'terminal'] as const;

export type Settings = {
	readonly theme: (typeof themeNames)[number];
	/** The longest line of the text, in columns. */
	readonly width: number;
	readonly justify: boolean;
	/** Rows from one line to the next. */
	readonly spacing: 1 | 2;
	readonly mouse: boolean;
	readonly watch: boolean;
	readonly places: boolean;
	/** The side panes that are open, the one that counts most at the end. */
	readonly panes: readonly (typeof paneNames)[number][];
	readonly bidi: (typeof bidiNames)[number];
	/** Keys of commands, in place of those of the keymap. */
	readonly keys: Keymap;
};

/** Every setting but the keys. */
export type SettingName = Exclude<keyof Settings, 'keys'>;

export const defaultSettings: Settings = {
	theme: 'auto',
	width: 72,
	justify: false,
	spacing: 1,
	mouse: true,
	watch: true,
	places: true,
	panes: ['contents', 'timeline', 'quotes'],
	bidi: 'auto',
	keys: {},
};

type Rule = {
	/** What it is for and what it can be, for the person. */
	readonly about: string;
	/** Why a value cannot be, the name of the setting before it; undefined for a value that can. */
	readonly problem: (value: unknown) => string | undefined;
};

/** A value of the file, as it is shown in a sentence. */
function shown(value: unknown): string {
	return safeLine(JSON.stringify(value) ?? String(value)).slice(0, 60);
}

function oneOf(about: string, names: readonly string[]): Rule {
	const all = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
	return {
		about: `${about}: ${all}`,
		problem: value => {
			if (typeof value === 'string' && names.includes(value)) return undefined;
			const advice = typeof value === 'string' ? nearestAdvice(value, names) : '';
			return `cannot be ${shown(value)}, only ${all}${advice}`;
		},
	};
}

function yesOrNo(about: string): Rule {
	return {
		about: `${about}: true or false`,
		problem: value =>
			typeof value === 'boolean' ? undefined : `cannot be ${shown(value)}, only true or false`,
	};
}

function integer(about: string, least: number, most: number): Rule {
	return {
		about: `${about}: ${least} to ${most}`,
		problem: value =>
			typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
				? undefined
				: `cannot be ${shown(value)}, only a whole number from ${least} to ${most}`,
	};
}

function listOf(about: string, names: readonly string[]): Rule {
	const each = oneOf(about, names);
	return {
		about: `${each.about}, each once`,
		problem: value => {
			if (!Array.isArray(value)) return `cannot be ${shown(value)}, only a list like ["${names[0]}"]`;
			const wrong = value.map(each.problem).find(problem => problem !== undefined);
			if (wrong !== undefined) return wrong;
			const twice = value.find((name, index) => value.indexOf(name) < index);
			return twice === undefined ? undefined : `has ${shown(twice)} twice`;
		},
	};
}

/** The rules, in the order in which the settings are shown. */
export const rules: Readonly<Record<SettingName, Rule>> = {
	theme: oneOf('Colours', themeNames),
	width: integer('The longest line of the text, in columns', 32, 160),
	justify: yesOrNo('Lines that end at one edge'),
	spacing: integer('Rows from one line to the next', 1, 2),
	mouse: yesOrNo('Wheel and clicks go to Broadsheet, not to the terminal'),
	watch: yesOrNo('A file is read again when it changes'),
	places: yesOrNo('An article opens where it was left'),
	panes: listOf('What is open beside the text, the most important at the end', paneNames),
	bidi: oneOf('Who puts texts from right to left in order', bidiNames),
};

export function isSettingName(name: string): name is SettingName {
	return Object.hasOwn(rules, name);
}
