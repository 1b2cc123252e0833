/** The command table and the keymap → the help screen. */

import type {Size} from '../layout/panes.ts';
import {type Command, type CommandId, commands, type Group} from './commands.ts';
import {holdsWords} from './holds-words.ts';
import {keymap, shownKey} from './keymap.ts';
import {wrapped} from './list.ts';
import {blank, fit, type Row, run} from './row.ts';
import type {View} from './view.ts';

const groups: readonly Group[] = ['Move', 'Go to', 'Select', 'Panes', 'Look', 'Program'];

/** What the signs on the page mean. */
const legend: readonly (readonly [string, string])[] = [
	['▲ ★ ▼ …', 'a speaker’s own sign, beside the words and in the sidebar'],
	['“…”', 'words in quotation marks; …“…” a few words inside the reporter’s sentence'],
	['≈', 'a statement reported without quotation marks'],
	['▌', 'its words are on screen'],
	['▣', 'a picture, with the words that describe it'],
	['● ◐ ○', 'a date that is named, counted from another, carried over from the text around'],
	['◉ ◆ ■ ▬', 'on the axis: a day, a week, a month, longer; hollow for what lies ahead or may be'],
	['┣━┫ ┣━▶', 'a stretch of time; one that goes on'],
	['╱╱╱', 'time left out of the axis; ◂3 and 3▸ events beyond its ends'],
	['◂ ▸', 'at the edges of a table: it has more columns there'],
	['··▪·····', 'where in the text an event is told; ↶ the text goes back in time'],
	['▪ ■ ─', 'along a person’s strip: named there, speaking there, on screen'],
	['×2', 'told twice: h and l step through the places'],
];

/** Commands and their keys by group, for the help and the README. */
export function helpGroups(): readonly {
	readonly group: Group;
	readonly entries: readonly {readonly name: string; readonly keys: string; readonly title: string}[];
}[] {
	return groups.map(group => ({
		group,
		entries: (Object.entries(commands) as [CommandId, Command][])
			.filter(([, command]) => command.group === group)
			.map(([id, command]) => ({
				name: id.replaceAll('-', ' '),
				keys: keymap[id].map(shownKey).join('  '),
				title: command.title,
			})),
	}));
}

/** Rows of the help that fit a window, its heading left out. */
export function helpHeight(size: Size): number {
	return Math.max(1, size.rows - 2);
}

/** Rows of the whole help, or of what of it holds the words that were typed. */
export function helpLength(size: Size, {helpFilter}: Pick<View, 'helpFilter'>): number {
	return allRows(size.columns, helpFilter).length;
}

/** The rows of the help that are on screen. */
export function helpRows(size: Size, view: Pick<View, 'helpRow' | 'helpFilter'>): readonly Row[] {
	const rows = allRows(size.columns, view.helpFilter).slice(view.helpRow, view.helpRow + helpHeight(size));
	return Array.from({length: helpHeight(size)}, (_, index) => fit(rows[index] ?? [], size.columns));
}

/** Keys or signs, and what they do or mean beside them; beneath, where there is too little room. */
export function helpEntry(keys: string, title: string, columns: number): readonly Row[] {
	const keyColumns = columns >= 70 ? 34 : 16;
	const beside = keys.length + 4 <= keyColumns;
	const lines = wrapped(title, columns - (beside ? keyColumns : 6) - 1);
	const rows = lines.map((line): Row => [blank(beside ? keyColumns : 6), run(line)]);
	const key: Row = [blank(2), run(keys, 'accent')];
	return beside ? [[...fit(key, keyColumns), run(lines[0]!)], ...rows.slice(1)] : [key, ...rows];
}

function allRows(columns: number, filter: string): readonly Row[] {
	const holds = (keys: string, title: string) => holdsWords(`${keys} ${title}`, filter);
	const entry = (keys: string, title: string) => helpEntry(keys, title, columns);
	const groupRows = helpGroups().flatMap(({group, entries}): readonly Row[] => {
		const listed = entries.filter(({name, keys, title}) => holds(keys, `${title} ${name}`));
		if (listed.length === 0) return [];
		const heading: Row = [blank(2), run(group, 'heading', {bold: true})];
		return [heading, ...listed.flatMap(({keys, title}) => entry(keys, title)), []];
	});
	const signs = legend.filter(([sign, meaning]) => holds(sign, meaning));
	const signRows: readonly Row[] =
		signs.length === 0
			? []
			: [
					[blank(2), run('Signs', 'heading', {bold: true})],
					...signs.flatMap(([sign, meaning]) => entry(sign, meaning)),
					[],
				];
	if (groupRows.length + signRows.length === 0)
		return [[], [blank(2), run(`Nothing here holds ${filter}: Esc lists all again`, 'faint')]];
	const counts: Row = [
		blank(2),
		run('A number before a key repeats it: 5j, 50%. / looks for a key here.', 'muted'),
	];
	return [[], ...groupRows, ...(filter === '' ? [counts, []] : []), ...signRows];
}
