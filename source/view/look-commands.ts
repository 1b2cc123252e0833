/** Commands that change how the page looks: its width, its lines, its colours. */

import type {Command} from './commands.ts';
import {type Scene, sideMargin} from './scene.ts';
import {unzoomed, zoomed} from './time-zoom.ts';
import {defaultMeasure, type ThemeName, themeNames, type View} from './view.ts';

// In the timeline the same keys lengthen and shorten the time that its picture shows.
function widen(
	title: string,
	change: (measure: number) => number,
	zoom: (view: View, scene: Scene) => View,
): Command {
	return {
		title,
		group: 'Look',
		run: (view, scene) => {
			if (view.focus === 'timeline') return {view: zoom(view, scene)};
			const measure = Math.min(160, Math.max(32, change(view.measure)));
			const room = (scene.panes.at.article?.width ?? scene.size.columns) - 2 * sideMargin;
			const notice =
				measure <= room
					? `Lines of at most ${measure} columns`
					: `Lines of at most ${measure} columns, where there is room: here are ${room}`;
			return {view: {...view, measure, notice}};
		},
	};
}

export const lookCommands = {
	wider: {
		...widen(
			'Longer lines; in the timeline, closer',
			measure => measure + 4,
			(view, scene) => zoomed(view, scene, 1 / 2),
		),
		hint: 'closer',
	},
	narrower: widen(
		'Shorter lines; in the timeline, further away',
		measure => measure - 4,
		(view, scene) => zoomed(view, scene, 2),
	),
	'usual-width': widen(
		`Lines of ${defaultMeasure} columns again; in the timeline, all of the time`,
		() => defaultMeasure,
		unzoomed,
	),
	justify: {
		title: 'Lines that end at one edge; ragged again',
		group: 'Look',
		run: view => ({
			view: {
				...view,
				justify: !view.justify,
				notice: view.justify ? 'Lines end where their words do' : 'Lines end at one edge',
			},
		}),
	},
	zen: {
		title: 'Text only, and back',
		group: 'Look',
		run: view => ({view: {...view, zen: !view.zen, focus: 'article'}}),
	},
	mouse: {
		title: 'The mouse: ours (wheel, click, drag of words and borders), or the terminal’s, to select with',
		group: 'Look',
		run: view => {
			const on = !view.mouse;
			const notice = on ? 'The mouse scrolls and clicks here' : 'The mouse selects as in any program';
			return {view: {...view, mouse: on, notice}, effect: {kind: 'mouse', on}};
		},
	},
	theme: {
		title: 'Colours: dark, light, sepia, high contrast, none',
		group: 'Look',
		run: view => {
			const theme = themeNames[(themeNames.indexOf(view.theme) + 1) % themeNames.length]!;
			return {view: {...view, theme, notice: themeWords[theme]}};
		},
	},
	spacing: {
		title: 'Lines further apart; closer again',
		group: 'Look',
		run: view => ({view: {...view, spacing: view.spacing === 1 ? 2 : 1}}),
	},
} satisfies Record<string, Command>;

const themeWords: Readonly<Record<ThemeName, string>> = {
	dark: 'Colours for a dark background',
	light: 'Colours for a light background',
	sepia: 'Sepia: brown on paper',
	contrast: 'High contrast: white on black',
	mono: 'No colours',
};
