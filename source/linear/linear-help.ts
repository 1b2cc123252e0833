/** The commands of linear reading and the keymap → the help, a line a command. */

import {holdsWords} from '../view/holds-words.ts';
import {keymap} from '../view/keymap.ts';
import {type LinearCommand, linearCommands} from './linear-commands.ts';

const about = `A line is a command; Enter ends it. A number alone goes to that place of the list that was said last.
A number before a command repeats it, as in 5j.`;

/** Without words, all of it. */
export function linearHelp(words: string): string {
	const groups = linearCommands
		.map(group => group.map(lineOf).filter(line => words === '' || holdsWords(line, words)))
		.filter(group => group.length > 0);
	if (groups.length === 0) return `Nothing here holds ${words}.`;
	const lines = groups.map(group => group.join('\n')).join('\n\n');
	return words === '' ? `${about}\n\n${lines}` : lines;
}

/** `s or quotes, and words: who said what.` */
function lineOf({keysOf, words: [name = ''], after, about: does}: LinearCommand): string {
	const keys = keysOf.flatMap(id => keymap[id].map(typedKey)).filter(key => key !== undefined);
	const ways = [...new Set([...keys.slice(0, 2), name])].join(' or ');
	return `${ways}${after === undefined ? '' : `, and ${after}`}: ${does}.`;
}

/** A key as it is typed in a line; nothing for one that is not. */
function typedKey(key: string): string | undefined {
	const parts = key.split(' ');
	if (parts.some(part => [...part].length > 1)) return key === 'space' ? key : undefined;
	return parts.filter(part => part !== '*').join('');
}
