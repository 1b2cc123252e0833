/** Every colour of every theme can be read: contrast by WCAG 2, level AA (4.5 to 1 for text). */

import {describe, expect, it} from 'vitest';
import {type Colour, type Palette, palettes, sgrOf} from '../../source/ui/theme.ts';

type Rgb = readonly [red: number, green: number, blue: number];

function ofHex(hex: string): Rgb {
	const value = Number.parseInt(hex.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}

/** xterm's table: a cube of six levels from 16 on, then 24 greys. */
function ofIndex(index: number): Rgb {
	if (index >= 232) {
		const grey = 8 + (index - 232) * 10;
		return [grey, grey, grey];
	}
	const level = (at: number) => (at === 0 ? 0 : 55 + at * 40);
	const cube = index - 16;
	return [level(Math.floor(cube / 36)), level(Math.floor(cube / 6) % 6), level(cube % 6)];
}

function luminance(rgb: Rgb): number {
	const [red, green, blue] = rgb.map(value => {
		const share = value / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Rgb, b: Rgb): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

// Terminals' own pages, where a theme has none.
const pages: Readonly<Record<string, readonly Rgb[]>> = {
	dark: [ofHex('#000000'), ofHex('#1e1e1e')],
	light: [ofHex('#ffffff'), ofHex('#f5f5f5')],
};
const ownText: Readonly<Record<string, Rgb>> = {dark: ofHex('#e0e0e0'), light: ofHex('#101010')};

/** What cannot be read, in words. */
function unreadable(name: string, palette: Palette, rgbOf: (colour: Colour) => Rgb): readonly string[] {
	const {
		speakers,
		page,
		barBackground,
		selectedBackground: selected,
		foundBackground: found,
		notedBackground: noted,
		...tones
	} = palette;
	const colours = [
		...Object.entries(tones),
		...speakers.map((colour, index) => [`speaker ${index}`, colour] as const),
	].map(([tone, colour]) => [tone, colour ? rgbOf(colour) : ownText[name]!] as const);
	const plain = page ? [rgbOf(page)] : pages[name]!;
	const marked = [selected, found, noted].map(rgbOf);
	return colours.flatMap(([tone, colour]) => {
		const quiet = /^(?:faint|muted|code-comment)$/.test(tone);
		const isOnBar = /^(?:bar|notice)$/.test(tone);
		const behind = isOnBar ? [rgbOf(barBackground)] : quiet ? plain : [...plain, ...marked];
		return behind
			.filter(background => contrast(colour, background) < 4.5)
			.map(background => `${tone} ${colour} on ${background}: ${contrast(colour, background).toFixed(1)}`);
	});
}

describe.each(Object.entries(palettes))('the theme %s', (name, palette) => {
	it('can be read in 24 bits', () => {
		expect(unreadable(name, palette, ([hex]) => ofHex(hex))).toEqual([]);
	});

	it('can be read in 256 colours', () => {
		expect(unreadable(name, palette, ([, index]) => ofIndex(index))).toEqual([]);
	});

	it.each([
		'truecolor',
		'256',
		'16',
		'none',
	] as const)('tells what is marked from what is not, with %s', depth => {
		const styles = [{}, {selected: true}, {found: true}, {noted: true}, {onBar: true}];
		const drawn = styles.map(style =>
			sgrOf({tone: 'text', ...style}, {name: name as keyof typeof palettes, depth, reorders: false}),
		);
		for (const marked of drawn.slice(1)) expect(marked).not.toBe(drawn[0]);
	});
});
