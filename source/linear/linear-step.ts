/** An article, a view of it and a line that was typed → the next view, and the words that say what has become of it. */

import {safeLine} from '../article/safe-text.ts';
import {type CommandId, commands} from '../view/commands.ts';
import {pressLink} from '../view/links.ts';
import {quieted} from '../view/update.ts';
import {copyCommands} from './copy-lines.ts';
import {type Asked, askedBy, type LinearCommand} from './linear-commands.ts';
import {linearHelp} from './linear-help.ts';
import {
	blockHere,
	type LinearPlace,
	type LinearStep,
	type LineCommands,
	run,
	saying,
	sceneOf,
	told,
} from './linear-place.ts';
import {choose, followed, linkCommands} from './link-lines.ts';
import {goTo, listCommands} from './list-lines.ts';
import {moveCommands} from './move-lines.ts';
import {noteCommands} from './note-lines.ts';
import {answered, promptCommands} from './prompt-lines.ts';

const own: LineCommands = {
	...moveCommands,
	...listCommands,
	...noteCommands,
	...copyCommands,
	...linkCommands,
	...promptCommands,
	help: (place, {words}) => saying(place, linearHelp(words)),
};

/** The step that a line is. An unknown command says so. */
export function linearStep(given: LinearPlace, line: string): LinearStep {
	const place: LinearPlace = {...given, view: quieted(given.view)};
	const typed = safeLine(line);
	const words = typed.trim();
	if (place.view.prompt) return answered(place, place.view.prompt, words);
	if (place.view.link !== undefined) return afterLink(place, place.view.link, typed);
	if (/^\d+$/.test(words)) return chosen(place, Number(words));
	const asked = typed === '' ? askedBy('next') : askedBy(typed);
	if (asked === undefined) return saying(place, `There is no command ${words}: help lists them.`);
	if (asked === 'screen') return saying(place, 'That changes only a screen, and there is none here.');
	return done(place, asked);
}

function done(place: LinearPlace, asked: Asked): LinearStep {
	const {does} = asked.command;
	const isAnywhere = does === 'quit' || does === 'close' || does === 'help';
	if (!isAnywhere && !blockHere(place)) return saying(place, 'There is no text.');
	const line = own[does];
	if (line) return line(place, asked);
	return isCommand(does) ? told(place, run(place, does, asked)) : saying(place, '');
}

function isCommand(does: LinearCommand['does']): does is CommandId {
	return does in commands;
}

/** Does what a number of the list that was said last leads to. */
function chosen(place: LinearPlace, number: number): LinearStep {
	const target = place.state.listed[number - 1];
	if (!target) return saying(place, 'There is no such number in the list.');
	if (target.kind === 'item') return goTo(place, target);
	return target.kind === 'command'
		? done(place, {command: target.command, words: ''})
		: choose(place, target);
}

/** The line after a link was chosen: Enter follows it, y copies it, anything else leaves it and means what it always does. */
function afterLink(place: LinearPlace, href: string, line: string): LinearStep {
	const key = line === '' ? 'enter' : line.trim();
	if (key === 'enter' || key === 'y') return followed(place, href, key);
	const {view = place.view} = pressLink(place.view, sceneOf(place), 'escape') ?? {};
	return linearStep({...place, view}, line);
}
