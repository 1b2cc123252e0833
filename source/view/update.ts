/** A view, a scene and a key → the next view: counts, keys in two parts, and the command that the keymap names. */

import {type Command, type CommandId, commands} from './commands.ts';
import {type Keymap, keymap} from './keymap.ts';
import {pressLink} from './links.ts';
import {memoized} from './memoized.ts';
import {pressPrompt} from './prompt.ts';
import type {Scene} from './scene.ts';
import {scrollCommands} from './scroll-commands.ts';
import {moveSelection} from './selection.ts';
import type {Selection, Step, View} from './view.ts';

type KeyTable = {
	/** The commands of each key, in the order of the keymap. */
	readonly byKey: ReadonlyMap<string, readonly CommandId[]>;
	/** Keys that another one follows. */
	readonly prefixes: ReadonlySet<string>;
};

const tableOf = memoized((map: Keymap): KeyTable => {
	const byKey = new Map<string, CommandId[]>();
	for (const [id, keys] of Object.entries(map)) {
		for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), id as CommandId]);
	}
	const pairs = [...byKey.keys()].filter(key => key.includes(' '));
	return {byKey, prefixes: new Set(pairs.map(key => key.split(' ')[0]!))};
});

const mostCount = 99_999;
// Commands that light up what they go to, or keep lit what is.
const keepsLit = new Set<CommandId>([
	'go-there',
	'next-section',
	'previous-section',
	'next-quote',
	'previous-quote',
	'next-event',
	'previous-event',
]);

// What the help understands.
const inHelp = new Set<CommandId>([
	...(Object.keys(scrollCommands) as CommandId[]),
	'leave',
	'search',
	'help',
	'close',
	'quit',
	'suspend',
]);

/** Presses one key, named as in the keymap. Pure; unknown keys change nothing but what was pending. */
export function press(view: View, scene: Scene, key: string): Step {
	const quiet = quieted(view);
	const {pending} = view;
	if (view.mode === 'links') {
		const step = pressLink(quiet, scene, key);
		if (step) return step;
		return press({...quiet, mode: 'read'}, scene, key);
	}
	if (view.prompt) return pressPrompt(quiet, scene, view.prompt, key);
	if (/^[1-9]$/.test(key) || (key === '0' && /^\d/.test(pending))) {
		return {view: {...quiet, pending: (/^\d*$/.test(pending) ? pending + key : key).slice(0, 5)}};
	}
	const digits = /^\d*/.exec(pending)![0];
	const prefix = pending.slice(digits.length);
	const count = digits === '' ? undefined : Math.min(mostCount, Number(digits));
	if (view.selection && prefix === '') {
		const step = pressSelection(quiet, scene, view.selection, key, count);
		if (step) return step;
	}
	if (prefix === '' && waitsFor(view, scene, key)) return {view: {...quiet, pending: `${digits}${key}`}};
	const {id, letter} = commandOf(view, scene, prefix === '' ? key : `${prefix} ${key}`);
	if (id === undefined)
		return {
			view:
				pending === '' && [...key].length === 1
					? {...quiet, notice: `Nothing is on ${key}: ? lists the keys`}
					: quiet,
		};
	if (view.mode === 'help' && id === 'close') return {view: {...quiet, mode: 'read'}};
	if (view.mode === 'help' && !inHelp.has(id)) return {view: {...quiet, notice: 'Close the help first'}};
	return runCommand(quiet, scene, id, count, letter);
}

/** The view without what is gone at the next key. */
export function quieted(view: View): View {
	const {notice: _gone, welcome: _read, travelling: _over, resumed: _lit, ...rest} = view;
	return {...rest, pending: ''};
}

/** Does what a command's key does, or says why it cannot be done now. */
export function runCommand(view: View, scene: Scene, id: CommandId, count?: number, letter?: string): Step {
	const command: Command = commands[id];
	const reason = command.disabled?.(view, scene);
	if (reason !== undefined) return {view: {...view, notice: reason}};
	const ran = command.run(view, scene, count, letter);
	const step = {...ran, view: unstilled(view, ran.view)};
	if (keepsLit.has(id)) return step;
	const {lit: _out, ...unlit} = step.view;
	return {...step, view: unlit};
}

/** Once the cursor of a side pane has moved, the text shows what is under it. */
function unstilled(before: View, {still, ...after}: View): View {
	const hasMoved = before.cursor !== after.cursor || before.mention !== after.mention;
	const isOver = still === undefined || (before.focus === after.focus && before.still === still && hasMoved);
	return isOver ? after : {...after, still};
}

// Whether another key must follow.
function waitsFor(view: View, scene: Scene, key: string): boolean {
	const {byKey, prefixes} = tableOf(keymap);
	if (!prefixes.has(key)) return false;
	const [id] = byKey.get(key) ?? [];
	const command: Command | undefined = id && commands[id];
	return command?.waits?.(view, scene) ?? true;
}

/** A key while words are selected: what changes the selection, ends it, or does something with it. */
function pressSelection(
	view: View,
	scene: Scene,
	selection: Selection,
	key: string,
	count: number | undefined,
): Step | undefined {
	const moved = moveSelection(view, scene, selection, key, count ?? 1);
	if (moved) return {view: moved};
	const {selection: _over, ...rest} = view;
	if (key === 'escape' || key === 'v') return {view: rest};
	if (key === 'enter') return commands.highlight.run(view, scene);
	const [id] = tableOf(keymap).byKey.get(key) ?? [];
	if (id !== undefined && onSelection.has(id)) return undefined;
	return {
		view: {...view, notice: 'Selecting: y copies, Y cites, Enter highlights, c notes, | pipes, Esc leaves'},
	};
}

const onSelection = new Set<CommandId>([
	'select-paragraph',
	'copy',
	'cite',
	'highlight',
	'note',
	'pipe',
	'help',
	'quit',
	'suspend',
]);

// Enter scrolls where there is nothing to go to, as in less. Tab and Ctrl-I are one byte on most terminals: right after
// going back it is the way forward, otherwise the next pane.
function commandOf(
	view: View,
	scene: Scene,
	key: string,
): {readonly id?: CommandId | undefined; readonly letter?: string} {
	if (key === 'enter')
		return {id: view.focus === 'article' || view.mode === 'help' ? 'line-down' : 'go-there'};
	if (key === 'tab' && view.travelling && view.jumps.forward.length > 0) return {id: 'forward'};
	const {byKey} = tableOf(keymap);
	const id = possible(view, scene, key, byKey.get(key) ?? []);
	const [, first, letter] = /^(\S+) ([a-z])$/.exec(key) ?? [];
	return id === undefined && letter !== undefined ? {id: byKey.get(`${first} *`)?.[0], letter} : {id};
}

/** Of the commands that share a key, the one that names it soonest and can be done now; where none can, the first says why. */
function possible(view: View, scene: Scene, key: string, ids: readonly CommandId[]): CommandId | undefined {
	if (ids.length < 2) return ids[0];
	const sooner = ids.toSorted((a, b) => keymap[a].indexOf(key) - keymap[b].indexOf(key));
	const canBeDone = (id: CommandId) => {
		const command: Command = commands[id];
		return command.disabled?.(view, scene) === undefined;
	};
	return sooner.find(canBeDone) ?? ids[0];
}
