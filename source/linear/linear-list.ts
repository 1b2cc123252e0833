/** A list of articles and a line that was typed → the words that say it, and the article that is to be opened. */

import {safeLine} from '../article/safe-text.ts';
import {type Shelf, type ShelfStep, shelved} from '../view/shelf.ts';
import {askedBy} from './linear-commands.ts';
import {shelfItemWords, shelfWays, shelfWords} from './spoken.ts';

export type ListStep = {
	/** The addresses that the numbers lead to. */
	readonly listed: readonly string[];
	readonly say: string;
	readonly effect?: NonNullable<ShelfStep['effect']>;
};

/** Says a list, or those of it whose title or name holds the words. */
export function sayList(shelf: Shelf, words = ''): ListStep {
	const items = shelved(shelf, words);
	const lines = items.map((item, index) => `${index + 1}. ${shelfItemWords(item)}`);
	const none = words === '' ? 'There are no articles here.' : `None holds ${words}.`;
	const say = lines.length === 0 ? none : lines.join('\n');
	return {
		listed: items.map(({address}) => address),
		say: words === '' ? `${shelfWords(shelf)}\n${say}` : say,
	};
}

export function listStep(shelf: Shelf, listed: readonly string[], line: string): ListStep {
	const words = safeLine(line).trim();
	if (/^\d+$/.test(words)) {
		const address = listed[Number(words) - 1];
		if (address === undefined) return {listed, say: 'There is no such number in the list.'};
		return {listed, say: '', effect: {kind: 'open', address}};
	}
	if (words.startsWith('/')) return sayList(shelf, words.slice(1).trim());
	const asked = words === '' ? undefined : askedBy(words);
	const does = asked === 'screen' ? undefined : asked?.command.does;
	if (does === 'close' && shelf.isOver) return {listed, say: '', effect: {kind: 'close'}};
	if (does === 'quit' || does === 'close') return {listed, say: '', effect: {kind: 'quit'}};
	if (does === 'help') return {listed, say: shelfWays(shelf)};
	return sayList(shelf, words);
}
