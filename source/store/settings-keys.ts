/** The keys that a person gives to commands, and the keymap → the keymap in force, and what cannot be. */

import {safeLine} from '../article/safe-text.ts';
import {nearestOf} from './nearest.ts';

/** Keys of each command, named as in source/view/keymap.ts; two keys in a row are joined by a space. */
export type Keymap = Readonly<Record<string, readonly string[]>>;

/** What is wrong with the keys of a command, as the end of a sentence that begins with its name. */
export type KeyProblem = {readonly command: string; readonly reason: string};

const namedKeys = [
	...'space enter tab escape backspace up down left right home end pageup pagedown insert delete'.split(' '),
	...Array.from({length: 20}, (_, index) => `f${index + 1}`),
];

const modifierNames = ['super', 'ctrl', 'alt', 'shift'];

/** What other programs call them. */
const otherNames: Readonly<Record<string, string>> = {
	esc: 'escape',
	return: 'enter',
	cr: 'enter',
	del: 'delete',
	ins: 'insert',
	bs: 'backspace',
	pgup: 'pageup',
	pgdn: 'pagedown',
	pgdown: 'pagedown',
};

/** The command that no mistake may leave without a key. */
const wayOut = 'quit';

/** Why there is no such key; undefined for a key, or two in a row, as the key parser names them. */
export function keyProblem(written: string): string | undefined {
	const keys = written.split(' ');
	if (keys.length > 2) return 'more than two keys in a row are not waited for';
	const problems = keys.map(singleProblem);
	if (problems.some(Boolean)) return problems.find(Boolean);
	return /^[1-9]$/.test(keys[0]!) ? `the digits are counts, as in 5j` : undefined;
}

/** The modifiers of a key and what they modify; undefined where there is no such key. */
function partsOf(key: string): {readonly modifiers: string; readonly name: string} | undefined {
	const [, modifiers = '', name] = /^((?:super-)?(?:ctrl-)?(?:alt-)?(?:shift-)?)(.+)$/su.exec(key) ?? [];
	const isKnown = name !== undefined && (namedKeys.includes(name) || /^[^\p{C}\p{Z}]$/u.test(name));
	return isKnown ? {modifiers, name} : undefined;
}

function singleProblem(key: string): string | undefined {
	const parts = partsOf(key);
	if (!parts) {
		const meant = suggestion(key);
		return `there is no key ${shown(key).slice(0, 40)}${meant === undefined ? '' : `; the nearest is ${meant}`}`;
	}
	const {modifiers, name} = parts;
	if (namedKeys.includes(name)) return undefined;
	if (modifiers === 'shift-') return `shift with a letter is the capital, as in J`;
	if (/ctrl|super/.test(modifiers) && name !== name.toLowerCase())
		return `with ctrl, letters are small: ${modifiers}${safeLine(name.toLowerCase())}`;
	return undefined;
}

/** The key that was probably meant: other programs' names, other letters, capitals. */
function suggestion(key: string): string | undefined {
	const parts = key.toLowerCase().split(/-(?=.)/s);
	const last = parts.pop()!;
	const name = otherNames[last] ?? (/^.$/su.test(last) ? last : nearestOf(last, namedKeys));
	const meant = [...parts.map(part => nearestOf(part, modifierNames)), name].join('-');
	return name !== undefined && partsOf(meant) ? meant : undefined;
}

/**
 * The keymap in force. A key that was given to a command is taken from those that had it, unless the keymap itself gives it to
 * both, which then have it in different panes.
 */
export function keymapWith<Commands extends Keymap>(
	keymap: Commands,
	given: Keymap,
): {readonly [Command in keyof Commands]: readonly string[]} {
	const takers = Object.entries(given).flatMap(([command, keys]) => keys.map(key => ({command, key})));
	const entries = Object.entries(keymap).map(([command, keys]) => {
		const own = given[command];
		if (own) return [command, own];
		const isTaken = (key: string) =>
			takers.some(taker => taker.key === key && !keymap[taker.command]?.includes(key));
		return [command, keys.filter(key => !isTaken(key))];
	});
	return Object.fromEntries(entries);
}

/**
 * What of the given keys can be: without those that two commands were given, that begin the two keys of another command, or
 * that would leave no way out. A command that none is left of keeps the keys of the keymap. What is in force and still leaves
 * another command without a key is among the problems, too.
 */
export function fittingKeys(
	keymap: Keymap,
	given: Keymap,
): {readonly keys: Keymap; readonly problems: readonly KeyProblem[]} {
	const problems: KeyProblem[] = [];
	const keys: Record<string, readonly string[]> = {};
	for (const [command, wanted] of Object.entries(given)) {
		const fitting: string[] = [];
		for (const key of wanted) {
			const trial = {...keys, [command]: [...fitting, key]};
			const reason = conflict(keymap, trial, command, key);
			if (reason === undefined) fitting.push(key);
			else problems.push({command, reason});
		}
		if (fitting.length > 0 || (wanted.length === 0 && command !== wayOut)) keys[command] = fitting;
		if (wanted.length === 0 && command === wayOut) problems.push({command, reason: 'needs a key'});
	}
	return {keys, problems: [...problems, ...bereft(keymap, keys)]};
}

/** Commands that have lost their last key to another, which has it in force. */
function bereft(keymap: Keymap, keys: Keymap): readonly KeyProblem[] {
	return Object.entries(keymapWith(keymap, keys)).flatMap(([command, left]) => {
		const usual = keymap[command]!;
		if (left.length > 0 || keys[command] || usual.length === 0) return [];
		const taker = Object.keys(keys).find(each => keys[each]!.includes(usual[0]!))!;
		const reason = `takes ${shown(usual[0]!)} from ${command}, which has no key now: give it one, or [] to say so`;
		return [{command: taker, reason}];
	});
}

function conflict(keymap: Keymap, given: Keymap, command: string, key: string): string | undefined {
	const isShared = (other: string) => keymap[command]?.includes(key) && keymap[other]?.includes(key);
	const twin = Object.keys(given).find(
		other => other !== command && given[other]!.includes(key) && !isShared(other),
	);
	if (twin !== undefined) return `cannot have ${shown(key)}: it is given to ${twin}, too`;
	const inForce = keymapWith(keymap, given);
	if (inForce[wayOut]?.length === 0)
		return `cannot have ${shown(key)}: ${wayOut} would be left without a key`;
	for (const [other, keys] of Object.entries(inForce)) {
		// A command itself says whether a letter must follow its key.
		if (other === command) continue;
		const longer = keys.find(each => each.startsWith(`${key} `) || key.startsWith(`${each} `));
		if (longer !== undefined) return `cannot have ${shown(key)}: ${other} has ${shown(longer)}`;
	}
	return undefined;
}

function shown(key: string): string {
	return safeLine(JSON.stringify(key));
}
