/** What was said, and what the settings say → how the reader begins, and what it needs of the world. */

import type {Flags} from '../command-line/arguments.ts';
import type {OptionValues} from '../command-line/option-values.ts';
import {
	beside,
	type DocumentList,
	type DocumentOptions,
	glanceAt,
	isWebAddress,
	shownAddress,
} from '../library.ts';
import type {Person} from '../person.ts';
import {watchFile} from '../read/watch-file.ts';
import type {Opened} from '../ui/opened.ts';
import type {ScreenReading} from '../ui/reader.ts';
import type {KeySource} from '../ui/terminal.ts';
import {backgroundOf, colourDepth, reordersText} from '../ui/theme.ts';
import type {Habits} from '../view/view.ts';
import {describe} from './describe.ts';
import type {Open} from './open.ts';
import {programsWith} from './programs.ts';

/** What is read: one document that is open, one that takes its time, or a list. */
export type Begun = {
	readonly first?: Opened | undefined;
	/** The address of what takes its time to open. */
	readonly slow?: string | undefined;
	readonly list?: DocumentList | undefined;
	/** A few words for who has just come. */
	readonly welcome?: string | undefined;
};

export function readingOf(
	{first, slow, list, welcome}: Begun,
	flags: Flags,
	values: OptionValues,
	person: Person,
	options: DocumentOptions,
	open: Open,
	keys: KeySource,
): ScreenReading {
	const {settings, memory, notice} = person;
	const isAuto = values.theme === undefined && settings.theme === 'auto';
	return {
		...(first ? {first} : {}),
		...(list ? {shelf: list} : {}),
		...(slow === undefined ? {} : {fetching: {name: shownAddress(slow), open: state => open(slow, state)}}),
		fromTop: flags.start === true,
		library: {
			open,
			beside,
			browse: async url => (await import('../shell/browser.ts')).browse(url),
			watch: (address, changed) =>
				flags.watch === false || !settings.watch || address === '' || isWebAddress(address)
					? () => {}
					: watchFile(address, changed),
			glance: async item => {
				const progress = (await memory.recall(item.address))?.progress;
				return {...item, ...(await glanceAt(item.address)), ...(progress === undefined ? {} : {progress})};
			},
			describe,
		},
		memory,
		recent: person.recent,
		saveHabits: person.saveHabits,
		whyNotKept: person.whyNotKept,
		programs: programsWith(options),
		...(notice === undefined ? {} : {notice}),
		...(welcome === undefined ? {} : {welcome}),
		asksBackground:
			(isAuto || flags.theme === 'auto') &&
			backgroundOf(process.env) === undefined &&
			process.env.TERM !== 'linux',
		habits: openingHabits(settings, flags, values),
		display: {
			depth: colourDepth(process.env),
			reorders: settings.bidi === 'auto' ? reordersText(process.env) : settings.bidi === 'terminal',
		},
		keys,
		exit: process.exit,
		loadHighlighter: async () => (await import('../ui/highlight.ts')).highlightCode,
		loadApp: () => import('../ui/app-entry.tsx'),
	};
}

/** How a session begins: as the options say, else the settings, else the terminal. */
export function openingHabits(
	settings: Person['settings'],
	flags: Flags,
	{theme}: Pick<OptionValues, 'theme'>,
): Partial<Habits> {
	const own = settings.theme === 'auto' ? undefined : settings.theme;
	return {
		theme: theme ?? own ?? backgroundOf(process.env) ?? 'dark',
		justify: flags.justify === true || settings.justify,
		measure: settings.width,
		spacing: settings.spacing,
		mouse: settings.mouse,
		shown: settings.panes,
	};
}
