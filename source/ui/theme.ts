/** Roles → colours, for dark and light backgrounds and for terminals with many, sixteen or no colours. */

import type {Style, Tone} from '../view/row.ts';
import type {ThemeName} from '../view/view.ts';

export type ColourDepth = 'none' | '16' | '256' | 'truecolor';
/** What a terminal can do. */
export type Display = {
	readonly depth: ColourDepth;
	/** It turns texts from right to left round by itself, and cannot be told not to. */
	readonly reorders: boolean;
};
export type Theme = Display & {readonly name: ThemeName};

/** A colour as 24 bits, as one of xterm's 256, and as one of the 16 that every terminal names (SGR code). */
export type Colour = readonly [hex: string, indexed: number, basic: number];
export type Palette = Readonly<Record<Exclude<Tone, `speaker-${number}`>, Colour | undefined>> & {
	readonly speakers: readonly Colour[];
	/** What the page is painted with; without it, the terminal's own. */
	readonly page?: Colour;
	readonly barBackground: Colour;
	readonly selectedBackground: Colour;
	readonly foundBackground: Colour;
	readonly notedBackground: Colour;
};

const dark: Palette = {
	text: undefined,
	muted: ['#b2b2b2', 249, 37],
	faint: ['#8a8a8a', 245, 37],
	title: ['#ffffff', 231, 97],
	heading: ['#87d7ff', 117, 96],
	accent: ['#ffd75f', 221, 93],
	date: ['#87d787', 114, 92],
	ahead: ['#d7afff', 183, 95],
	link: ['#5fafff', 75, 94],
	code: ['#d7af87', 180, 33],
	'code-keyword': ['#ff87af', 211, 95],
	'code-string': ['#afd787', 150, 92],
	'code-comment': ['#949494', 246, 37],
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
	selectedBackground: ['#26354f', 17, 44],
	foundBackground: ['#3a3000', 234, 43],
	notedBackground: ['#12351f', 234, 42],
};

const light: Palette = {
	text: undefined,
	muted: ['#585858', 240, 30],
	faint: ['#6c6c6c', 242, 30],
	title: ['#000000', 16, 30],
	heading: ['#005f87', 24, 34],
	accent: ['#8f4a00', 94, 31],
	date: ['#00600a', 22, 32],
	ahead: ['#8700af', 91, 35],
	link: ['#005faf', 25, 34],
	code: ['#7a5200', 94, 31],
	'code-keyword': ['#af005f', 125, 35],
	'code-string': ['#355f00', 22, 32],
	'code-comment': ['#666666', 241, 30],
	'code-number': ['#8700af', 91, 35],
	'code-name': ['#005f87', 24, 34],
	bar: ['#303030', 236, 30],
	notice: ['#af0000', 124, 31],
	speakers: [
		['#9f3000', 88, 31],
		['#005f5f', 23, 36],
		['#5f5000', 58, 33],
		['#af005f', 125, 35],
		['#0040c0', 25, 34],
		['#355f00', 22, 32],
		['#7a3a8a', 54, 35],
		['#005f4a', 23, 36],
	],
	barBackground: ['#e4e4e4', 254, 47],
	selectedBackground: ['#c9dff5', 195, 46],
	foundBackground: ['#fff3b0', 230, 43],
	notedBackground: ['#d7f5d7', 194, 42],
};

/** Dark brown on paper, for long evenings: the page has a colour of its own. */
const sepia: Palette = {
	...light,
	text: ['#3b2c1a', 58, 30],
	muted: ['#5b4a35', 58, 30],
	faint: ['#6b573d', 58, 30],
	title: ['#2a1c0c', 52, 30],
	heading: ['#7a2f00', 88, 31],
	accent: ['#7a3f00', 88, 31],
	bar: ['#3b2c1a', 52, 30],
	page: ['#f6ecd6', 230, 47],
	barBackground: ['#e8dabb', 223, 47],
	selectedBackground: ['#dcdfc4', 194, 46],
	foundBackground: ['#fbe08a', 228, 43],
	notedBackground: ['#dcebc4', 194, 42],
};

/** White on black and nothing dim, for eyes and screens that need it. */
const contrast: Palette = {
	...dark,
	text: ['#ffffff', 231, 97],
	muted: ['#ffffff', 231, 97],
	faint: ['#d0d0d0', 252, 37],
	'code-comment': ['#d0d0d0', 252, 37],
	heading: ['#5fffff', 87, 96],
	accent: ['#ffff5f', 227, 93],
	date: ['#5fff5f', 83, 92],
	link: ['#87d7ff', 117, 94],
	bar: ['#ffffff', 231, 97],
	notice: ['#ffff5f', 227, 93],
	page: ['#000000', 16, 40],
	barBackground: ['#262626', 235, 40],
	selectedBackground: ['#00225f', 17, 44],
	foundBackground: ['#3a3000', 234, 43],
	notedBackground: ['#003a1a', 234, 42],
};

/** Of the themes that have colours. */
export const palettes: Readonly<Record<Exclude<ThemeName, 'mono'>, Palette>> = {dark, light, sepia, contrast};

// On a background of their own, quiet words are as loud as the others: they could not be read.
const quiet: ReadonlySet<Tone> = new Set<Tone>(['faint', 'muted', 'code-comment']);

/** The parameters of the SGR sequence that draws a style; empty for plain text. */
export function sgrOf(style: Style, theme: Theme): string {
	const codes: string[] = [];
	if (style.bold) codes.push('1');
	if (style.italic) codes.push('3');
	if (style.underline) codes.push('4');
	if (style.strike) codes.push('9');
	if (theme.depth === 'none' || theme.name === 'mono') {
		if (style.selected || style.onBar) codes.push('7');
		else if ((style.found || style.noted) && !style.underline) codes.push('4');
		else if (style.tone === 'faint') codes.push('2');
		return codes.join(';');
	}
	const palette = palettes[theme.name];
	const marked = style.selected || style.found || style.noted;
	if (theme.depth === '16') {
		if (style.selected || style.onBar) return [...codes, '7'].join(';');
		if (style.found) return [...codes, '30', '43'].join(';');
		if (style.noted) return [...codes, '30', '42'].join(';');
	}
	const colour = marked && quiet.has(style.tone) ? palette.text : colourOf(style.tone, palette);
	const background = backgroundFor(style, palette);
	// Among 256 colours there is no dark green or yellow that everything can be read on.
	if ((style.noted || style.found) && theme.depth === '256' && !style.underline) codes.push('4');
	if (colour) codes.push(parameter(colour, theme.depth, 0));
	if (background) codes.push(parameter(background, theme.depth, 10));
	// A letter between two words: nothing but its background keeps them apart.
	if (style.label) codes.push('7');
	return codes.join(';');
}

function backgroundFor(style: Style, palette: Palette): Colour | undefined {
	if (style.label) return palette.page;
	if (style.selected) return palette.selectedBackground;
	if (style.found) return palette.foundBackground;
	if (style.noted) return palette.notedBackground;
	return style.onBar ? palette.barBackground : palette.page;
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
