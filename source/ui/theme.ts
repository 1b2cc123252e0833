/** Roles → colours, for dark and light backgrounds and for terminals with many, sixteen or no colours. */

import type {Style, Tone} from '../view/row.ts';

export type ColourDepth = 'none' | '16' | '256' | 'truecolor';
/** What a terminal can do. */
export type Display = {
	readonly depth: ColourDepth;
	/** It turns texts from right to left round by itself, and cannot be told not to. */
	readonly reorders: boolean;
};
export type Theme = Display & {readonly background: 'dark' | 'light'};

/** A colour as 24 bits, as one of xterm's 256, and as one of the 16 that every terminal names (SGR code). */
type Colour = readonly [hex: string, indexed: number, basic: number];
type Palette = Readonly<Record<Exclude<Tone, `speaker-${number}`>, Colour | undefined>> & {
	readonly speakers: readonly Colour[];
	readonly barBackground: Colour;
	readonly selectedBackground: Colour;
	readonly foundBackground: Colour;
	readonly notedBackground: Colour;
};

const dark: Palette = {
	text: undefined,
	muted: ['#a8a8a8', 248, 37],
	faint: ['#767676', 243, 90],
	title: ['#ffffff', 231, 97],
	heading: ['#87d7ff', 117, 96],
	accent: ['#ffd75f', 221, 93],
	date: ['#87d787', 114, 92],
	ahead: ['#d7afff', 183, 95],
	link: ['#5fafff', 75, 94],
	code: ['#d7af87', 180, 33],
	'code-keyword': ['#ff87af', 211, 95],
	'code-string': ['#afd787', 150, 92],
	'code-comment': ['#8a8a8a', 245, 90],
	'code-number': ['#d7afff', 183, 95],
	'code-name': ['#87d7ff', 117, 96],
	bar: ['#dadada', 253, 37],
	notice: ['#ffd75f', 221, 93],
	speakers: [
		['#ffaf87', 216, 91],
		['#87d7d7', 116, 36],
		['#d7d787', 186, 33],
		['#ff87af', 211, 95],
		['#87afff', 111, 94],
		['#afd75f', 149, 32],
		['#d7afd7', 182, 35],
		['#5fd7af', 79, 96],
	],
	barBackground: ['#303030', 236, 40],
	selectedBackground: ['#3a4a5a', 239, 44],
	foundBackground: ['#4a3f10', 58, 43],
	notedBackground: ['#1f4a2f', 22, 42],
};

const light: Palette = {
	text: undefined,
	muted: ['#585858', 240, 30],
	faint: ['#808080', 244, 90],
	title: ['#000000', 16, 30],
	heading: ['#005f87', 24, 34],
	accent: ['#af5f00', 130, 31],
	date: ['#00700a', 28, 32],
	ahead: ['#8700af', 91, 35],
	link: ['#005faf', 25, 34],
	code: ['#875f00', 94, 31],
	'code-keyword': ['#af005f', 125, 35],
	'code-string': ['#3a6f00', 64, 32],
	'code-comment': ['#707070', 242, 90],
	'code-number': ['#8700af', 91, 35],
	'code-name': ['#005f87', 24, 34],
	bar: ['#303030', 236, 30],
	notice: ['#af0000', 124, 31],
	speakers: [
		['#af3a00', 130, 31],
		['#007070', 30, 36],
		['#6f6000', 58, 33],
		['#af005f', 125, 35],
		['#0040c0', 26, 34],
		['#3a6f00', 64, 32],
		['#7a3a8a', 97, 35],
		['#00705a', 29, 36],
	],
	barBackground: ['#dadada', 253, 47],
	selectedBackground: ['#d0e0f0', 189, 46],
	foundBackground: ['#fff0a0', 229, 43],
	notedBackground: ['#cdf0cd', 194, 42],
};

/** The parameters of the SGR sequence that draws a style; empty for plain text. */
export function sgrOf(style: Style, theme: Theme): string {
	const codes: string[] = [];
	if (style.bold) codes.push('1');
	if (style.italic) codes.push('3');
	if (style.underline) codes.push('4');
	if (style.strike) codes.push('9');
	if (theme.depth === 'none') {
		if (style.selected || style.onBar) codes.push('7');
		else if ((style.found || style.noted) && !style.underline) codes.push('4');
		else if (style.tone === 'faint') codes.push('2');
		return codes.join(';');
	}
	const palette = theme.background === 'dark' ? dark : light;
	const colour = colourOf(style.tone, palette);
	if (theme.depth === '16' && (style.selected || style.onBar)) return [...codes, '7'].join(';');
	if (theme.depth === '16' && style.found) return [...codes, '30', '43'].join(';');
	if (theme.depth === '16' && style.noted) return [...codes, '30', '42'].join(';');
	if (colour) codes.push(parameter(colour, theme.depth, 0));
	if (style.selected) codes.push(parameter(palette.selectedBackground, theme.depth, 10));
	else if (style.found) codes.push(parameter(palette.foundBackground, theme.depth, 10));
	else if (style.noted) codes.push(parameter(palette.notedBackground, theme.depth, 10));
	else if (style.onBar) codes.push(parameter(palette.barBackground, theme.depth, 10));
	return codes.join(';');
}

function colourOf(tone: Tone, palette: Palette): Colour | undefined {
	if (tone.startsWith('speaker-')) return palette.speakers[Number(tone.slice(8)) % palette.speakers.length];
	return palette[tone as Exclude<Tone, `speaker-${number}`>];
}

// SGR 38/48 for 24 bits and 256 colours, 30–37 and 90–97 (background: 10 more) for sixteen.
function parameter([hex, indexed, basic]: Colour, depth: ColourDepth, offset: 0 | 10): string {
	if (depth === '16') return String(basic + offset);
	if (depth === '256') return `${38 + offset};5;${indexed}`;
	const value = Number.parseInt(hex.slice(1), 16);
	return `${38 + offset};2;${value >> 16};${(value >> 8) & 255};${value & 255}`;
}

/**
 * How many colours a terminal has, as its environment says: NO_COLOR (no-color.org) means none, COLORTERM names 24
 * bits, TERM the rest.
 */
export function colourDepth(environment: Readonly<Record<string, string | undefined>>): ColourDepth {
	const {NO_COLOR: noColour, COLORTERM: colourTerm, TERM: term = ''} = environment;
	if (noColour !== undefined && noColour !== '') return 'none';
	if (term === 'dumb' || term === '' || /-mono\b|^vt\d/.test(term)) return 'none';
	if (colourTerm === 'truecolor' || colourTerm === '24bit' || /-direct$/.test(term)) return 'truecolor';
	return /256/.test(term) ? '256' : '16';
}

/**
 * Whether a terminal reorders text (UAX #9) whatever it is told. Terminals that know the bidirectional support mode (ECMA-48
 * BDSM) leave the order to us; these do not, or are behind a multiplexer that does not tell them.
 */
export function reordersText(environment: Readonly<Record<string, string | undefined>>): boolean {
	const {
		KONSOLE_VERSION: konsole,
		TERM_PROGRAM: program,
		VTE_VERSION: vte,
		TMUX: tmux,
		STY: screen,
	} = environment;
	return (
		konsole !== undefined ||
		program === 'Apple_Terminal' ||
		(vte !== undefined && (tmux ?? screen) !== undefined)
	);
}

/** The background that COLORFGBG names (rxvt, Konsole and others set it: `15;0`), if it does. */
export function backgroundOf(
	environment: Readonly<Record<string, string | undefined>>,
): 'dark' | 'light' | undefined {
	const last = environment.COLORFGBG?.split(';').at(-1);
	if (last === undefined || !/^\d+$/.test(last)) return undefined;
	const index = Number(last);
	return index === 7 || index >= 9 ? 'light' : 'dark';
}
