/** A view, a scene and a key → the next view: counts, keys in two parts, and the command that the keymap names. */

import {type Command, type CommandId, commands} from './commands.ts';
import {keymap} from './keymap.ts';
import {pressLink} from './links.ts';
import {pressPrompt} from './prompt.ts';
import type {Scene} from './scene.ts';
import {scrollCommands} from './scroll-commands.ts';
import type {Step, View} from './view.ts';

const byKey = new Map<string, CommandId>();
for (const [id, keys] of Object.entries(keymap)) {
	for (const key of keys) if (!byKey.has(key)) byKey.set(key, id as CommandId);
}
const prefixes = new Set([...byKey.keys()].filter(key => key.includes(' ')).map(key => key.split(' ')[0]!));

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
	'help',
	'close',
	'quit',
	'suspend',
]);

/** Presses one key, named as in the keymap. Pure; unknown keys change nothing but what was pending. */
export function press(view: View, scene: Scene, key: string): Step {
	const {notice: _gone, welcome: _read, travelling: _over, ...rest} = view;
	const quiet: View = {...rest, pending: ''};
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
	if (prefix === '' && prefixes.has(key)) return {view: {...quiet, pending: `${digits}${key}`}};
	const id = commandOf(view, prefix === '' ? key : `${prefix} ${key}`);
	if (id === undefined)
		return {
			view:
				pending === '' && [...key].length === 1
					? {...quiet, notice: `Nothing is on ${key}: ? lists the keys`}
					: quiet,
		};
	const command: Command = commands[id];
	if (view.mode === 'help' && id === 'close') return {view: {...quiet, mode: 'read'}};
	if (view.mode === 'help' && !inHelp.has(id)) return {view: {...quiet, notice: 'Close the help first'}};
	const reason = command.disabled?.(quiet, scene);
	if (reason !== undefined) return {view: {...quiet, notice: reason}};
	const count = digits === '' ? undefined : Math.min(mostCount, Number(digits));
	const step = command.run(quiet, scene, count);
	if (keepsLit.has(id)) return step;
	const {lit: _out, ...unlit} = step.view;
	return {...step, view: unlit};
}

// Enter scrolls where there is nothing to go to, as in less. Tab and Ctrl-I are one byte on most terminals: right after
// going back it is the way forward, otherwise the next pane.
function commandOf(view: View, key: string): CommandId | undefined {
	if (key === 'enter') return view.focus === 'article' || view.mode === 'help' ? 'line-down' : 'go-there';
	if (key === 'tab' && view.travelling && view.jumps.forward.length > 0) return 'forward';
	return byKey.get(key);
}
