/** The words of options → the values that they stand for, or what is wrong with them. */

import type {PartialDate} from '../article/partial-date.ts';
import {safeLine} from '../article/safe-text.ts';
import {typedDate} from '../article/written-date.ts';
import {UserError} from '../errors.ts';
import type {Flags} from './arguments.ts';
import {themeChoices} from './options.ts';

export type OptionValues = {
	readonly date?: PartialDate;
	/** Columns of printed text. */
	readonly width: number;
	/** Not there where the terminal or the settings say. */
	readonly theme?: Exclude<(typeof themeChoices)[number], 'auto'>;
};

/** Throws a UserError for a value that an option cannot have. */
export function optionValues(flags: Flags): OptionValues {
	const date = dateOption(flags.date);
	const theme = themeOption(flags.theme);
	return {
		width: widthOption(flags.width),
		...(date === undefined ? {} : {date}),
		...(theme === undefined || theme === 'auto' ? {} : {theme}),
	};
}

function dateOption(text: string | undefined): PartialDate | undefined {
	if (text === undefined) return undefined;
	const date = typedDate(text);
	if (!date)
		throw new UserError(
			`--date ${safeLine(text)} is no date`,
			'Write it like 2025-04-12, “12 April 2025”, 2025-04 or 2025',
		);
	return date;
}

function widthOption(text: string | undefined): number {
	if (text === undefined) return 72;
	const width = Number(text);
	if (!/^\d+$/.test(text) || width < 20 || width > 1000) {
		throw new UserError(`--width ${safeLine(text)} is no width`, 'Give a number of columns from 20 to 1000');
	}
	return width;
}

function themeOption(text: string | undefined): (typeof themeChoices)[number] | undefined {
	const theme = themeChoices.find(name => name === text);
	if (theme || text === undefined) return theme;
	throw new UserError(
		`there is no theme ${safeLine(text)}`,
		`Choose ${themeChoices.slice(0, -1).join(', ')} or auto`,
	);
}
