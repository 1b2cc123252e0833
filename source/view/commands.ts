/** Everything that a reader can do, by name: pure functions from a view and a scene to the next view. */

import {copyCommands} from './copy.ts';
import {documentCommands} from './document-commands.ts';
import {jumpCommands} from './jump-commands.ts';
import {lookCommands} from './look-commands.ts';
import {noteCommands} from './notes.ts';
import {paneCommands} from './pane-commands.ts';
import {saveCommands} from './save-notes.ts';
import type {Scene} from './scene.ts';
import {scrollCommands} from './scroll-commands.ts';
import {searchCommands} from './search.ts';
import {selectionCommands} from './selection.ts';
import {shellCommands} from './shell-commands.ts';
import {sidewaysCommands} from './sideways.ts';
import type {Step, View} from './view.ts';

export type Group = 'Move' | 'Go to' | 'Select' | 'Panes' | 'Look' | 'Program';

/** Pure. `count` is what was typed before the key, undefined where nothing was. */
export type Command = {
	/** Sentence case, as the help prints it. */
	readonly title: string;
	readonly group: Group;
	/** One or two words for the status bar. */
	readonly hint?: string;
	/** What the letters that may follow its key stand for, a few words. */
	readonly letters?: string;
	/** `letter`: the one that was typed after a key that takes one. */
	readonly run: (view: View, scene: Scene, count: number | undefined, letter?: string) => Step;
	/** Whether a letter must follow its key now. */
	readonly waits?: (view: View, scene: Scene) => boolean;
	/** Why it cannot be done now; undefined where it can. */
	readonly disabled?: (view: View, scene: Scene) => string | undefined;
};

export const commands = {
	...scrollCommands,
	...sidewaysCommands,
	...jumpCommands,
	...searchCommands,
	...selectionCommands,
	...copyCommands,
	...noteCommands,
	...saveCommands,
	...shellCommands,
	...documentCommands,
	...paneCommands,
	...lookCommands,
	quit: {
		title: 'Quit',
		group: 'Program',
		run: view => ({view, effect: {kind: 'quit'}}),
	},
	suspend: {
		title: 'Suspend to the shell',
		group: 'Program',
		run: view => ({view, effect: {kind: 'suspend'}}),
	},
} satisfies Record<string, Command>;

export type CommandId = keyof typeof commands;
