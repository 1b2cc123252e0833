/** Which keys mean which command: the one place where keys are named. */

import type {CommandId} from './commands.ts';

export type Keymap = Readonly<Record<CommandId, readonly string[]>>;

/**
 * Keys of each command, the ones to show first. A key is named as the key parser names it; two keys in a row are
 * joined by a space, and `*` is any letter from a to z. Digits before a key are its count. A key that two commands have does
 * what names it sooner among its own, unless that cannot be done now.
 */
export const ownKeymap: Keymap = {
	'line-down': ['j', 'down', 'ctrl-n', 'ctrl-e', 'enter'],
	'line-up': ['k', 'up', 'ctrl-y'],
	'half-page-down': ['d', 'ctrl-d'],
	'half-page-up': ['u', 'ctrl-u'],
	'page-down': ['space', 'pagedown', 'ctrl-f'],
	'page-up': ['b', 'pageup', 'ctrl-b', 'shift-space'],
	top: ['g', 'home', 'ctrl-home'],
	bottom: ['G', 'end', 'ctrl-end'],
	percent: ['%'],
	'next-section': [']'],
	'previous-section': ['['],
	'next-paragraph': ['}'],
	'previous-paragraph': ['{'],
	'next-quote': [')'],
	'previous-quote': ['('],
	'next-event': ['>'],
	'previous-event': ['<'],
	search: ['/'],
	'next-match': ['n'],
	'previous-match': ['N'],
	'go-there': ['enter'],
	back: ['ctrl-o', 'backspace', 'alt-left'],
	'swap-places': ["' '"],
	forward: ['ctrl-i', 'alt-right'],
	follow: ['f'],
	'next-document': ['J'],
	'previous-document': ['K'],
	select: ['v'],
	'select-paragraph': ['V'],
	copy: ['y', 'y y', 'y *'],
	cite: ['Y', 'Y Y', 'Y *'],
	highlight: ['H'],
	note: ['c'],
	'set-mark': ['m *'],
	'go-to-mark': ["' *"],
	remove: ['delete', 'X'],
	'save-notes': ['E'],
	contents: ['o', 't'],
	quotes: ['s'],
	people: ['p'],
	notes: ['M'],
	timeline: ['w'],
	'only-speaker': ['i'],
	'group-quotes': ['S'],
	reported: ['R'],
	'order-events': ['W'],
	'fit-time': ['x'],
	'next-pane': ['tab'],
	'previous-pane': ['shift-tab'],
	'pane-left': ['ctrl-w h'],
	'pane-right': ['ctrl-w l'],
	'pane-below': ['ctrl-w j'],
	'pane-above': ['ctrl-w k'],
	fold: ['h', 'left'],
	unfold: ['l', 'right'],
	'columns-right': ['right', 'l'],
	'columns-left': ['left', 'h'],
	leave: ['escape'],
	palette: [':', 'ctrl-p'],
	help: ['?', 'f1'],
	wider: ['+'],
	narrower: ['-'],
	'usual-width': ['='],
	justify: ['A'],
	zen: ['z'],
	theme: ['T'],
	spacing: ['L'],
	mouse: ['f2'],
	'set-date': ['D'],
	recent: [','],
	reload: ['r'],
	edit: ['e'],
	pipe: ['|'],
	close: ['q'],
	quit: ['Q', 'ctrl-c'],
	suspend: ['ctrl-z'],
};

/** The keymap in force. */
export let keymap = ownKeymap;

/** Puts the person's keymap in force: once, before anything is drawn or pressed. */
export function useKeymap(next: Keymap): void {
	keymap = next;
}

const shownKeys: Readonly<Record<string, string>> = {
	space: 'Space',
	enter: 'Enter',
	tab: 'Tab',
	escape: 'Esc',
	backspace: 'Backspace',
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	home: 'Home',
	end: 'End',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	delete: 'Del',
	'*': 'a–z',
};

/** A key as people write it: `Ctrl-O`, `Space`, `j`. */
export function shownKey(key: string): string {
	return key
		.split(' ')
		.map(part => {
			const modified = /^(ctrl|shift|alt)-(.+)$/.exec(part);
			if (!modified) return shownKeys[part] ?? (/^f\d+$/.test(part) ? part.toUpperCase() : part);
			const [, modifier, key] = modified;
			return `${modifier![0]!.toUpperCase()}${modifier!.slice(1)}-${shownKeys[key!] ?? key!.toUpperCase()}`;
		})
		.join(' ')
		.replace("' '", "''");
}
