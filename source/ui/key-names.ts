/** What terminals call a key (a code, a number, a final letter, modifier bits) → its name in the keymap's notation. */

/** Modifiers as terminals send them, less the one that they add. */
export const modifier = {shift: 1, alt: 2, control: 4, super: 8, hyper: 16, meta: 32} as const;

/** `ESC [ … letter` and `ESC O letter`: VT100 and xterm. */
const cursorKeys: Readonly<Record<string, string>> = {
	A: 'up',
	B: 'down',
	C: 'right',
	D: 'left',
	E: 'begin',
	F: 'end',
	H: 'home',
	P: 'f1',
	Q: 'f2',
	R: 'f3',
	S: 'f4',
};

/** `ESC O letter`: the numeric keypad in application mode. */
const keypad: Readonly<Record<string, string>> = {
	I: 'tab',
	M: 'enter',
	X: '=',
	...Object.fromEntries(Array.from('jklmno', (letter, index) => [letter, '*+,-./'.charAt(index)])),
	...Object.fromEntries(Array.from('pqrstuvwxy', (letter, digit) => [letter, String(digit)])),
};

const rxvtArrows: Readonly<Record<string, string>> = {a: 'up', b: 'down', c: 'right', d: 'left'};

/** `ESC [ number ~`: VT220, xterm, rxvt (7 and 8), the Linux console. */
const numberedKeys: Readonly<Record<number, string>> = {
	...named(1, 'home insert delete end pageup pagedown home end'),
	...named(11, 'f1 f2 f3 f4 f5'),
	...named(17, 'f6 f7 f8 f9 f10'),
	...named(23, 'f11 f12 f13 f14'),
	...named(28, 'f15 f16'),
	...named(31, 'f17 f18 f19 f20'),
};

/** `ESC [ code u`: the keys without a character, from the private-use code points of kitty's protocol. */
const privateKeys: Readonly<Record<number, string>> = {
	...named(57376, 'f13 f14 f15 f16 f17 f18 f19 f20'),
	...named(57399, '0 1 2 3 4 5 6 7 8 9 . / * - + enter = ,'),
	...named(57417, 'left right up down pageup pagedown home end insert delete begin'),
};

const controlKeys: Readonly<Record<number, string>> = {
	8: 'backspace',
	9: 'tab',
	13: 'enter',
	27: 'escape',
	32: 'space',
	127: 'backspace',
};

function named(first: number, names: string): Record<number, string> {
	return Object.fromEntries(names.split(' ').map((name, index) => [first + index, name]));
}

/** The name after its modifiers, which always come in one order. */
function withModifiers(name: string, bits: number): string {
	return [
		bits & (modifier.super | modifier.hyper) ? 'super-' : '',
		bits & modifier.control ? 'ctrl-' : '',
		bits & (modifier.alt | modifier.meta) ? 'alt-' : '',
		bits & modifier.shift ? 'shift-' : '',
		name,
	].join('');
}

/** The key of one code point that was sent as itself. */
export function keyOfCode(code: number, bits = 0): string {
	// Enter typed before raw mode has become a line feed on its way through the terminal driver.
	if (code === 10) return withModifiers('enter', bits);
	const name = controlKeys[code];
	if (name !== undefined) return withModifiers(name, bits);
	if (code === 0) return withModifiers('space', bits | modifier.control);
	if (code < 32) return withModifiers(String.fromCharCode(code + 64).toLowerCase(), bits | modifier.control);
	return withModifiers(String.fromCodePoint(code), bits);
}

/** The key whose code point and modifiers were sent as numbers: `ESC [ code ; bits u`. */
export function keyOfNumbers(code: number, bits: number): string | undefined {
	const name = privateKeys[code] ?? controlKeys[code];
	if (name !== undefined) return withModifiers(name, bits);
	if (!(code < 0xd800 || (code > 0xf8ff && code <= 0x10ffff))) return undefined;
	if (code < 32) return keyOfCode(code, bits);
	const character = String.fromCodePoint(code);
	// Ctrl-J and Ctrl-Shift-J are named by the small letter; Shift alone, or with Alt, is in the character: J, alt-J.
	if (bits & ~(modifier.shift | modifier.alt | modifier.meta))
		return withModifiers(character.toLowerCase(), bits);
	const upper = bits & modifier.shift ? character.toUpperCase() : character;
	const shown = upper.length === character.length ? upper : character;
	return withModifiers(shown, bits & ~modifier.shift);
}

/** The key of `ESC [ … letter`. */
export function keyOfLetter(letter: string, bits: number): string | undefined {
	if (letter === 'Z') return withModifiers('tab', bits | modifier.shift);
	const name = cursorKeys[letter];
	if (name !== undefined) return withModifiers(name, bits);
	const arrow = rxvtArrows[letter];
	return arrow === undefined ? undefined : withModifiers(arrow, bits | modifier.shift);
}

/** The key of `ESC O letter`, where rxvt's small letters are arrows with Ctrl. */
export function keyOfKeypad(letter: string, bits: number): string | undefined {
	const arrow = rxvtArrows[letter];
	if (arrow !== undefined) return withModifiers(arrow, bits | modifier.control);
	const name = cursorKeys[letter] ?? keypad[letter];
	return name === undefined ? undefined : withModifiers(name, bits);
}

/** The key of `ESC [ number ~`; rxvt says with another last character than `~` which modifiers were held. */
export function keyOfNumber(number: number, last: string, bits: number): string | undefined {
	const rxvtBits: Readonly<Record<string, number>> = {
		$: modifier.shift,
		'^': modifier.control,
		'@': modifier.control | modifier.shift,
	};
	const name = numberedKeys[number];
	return name === undefined ? undefined : withModifiers(name, bits | (rxvtBits[last] ?? 0));
}
