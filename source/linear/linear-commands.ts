/** What there is to do in linear reading: the reader's own commands by the keys that can be typed in a line, and by words. */

import type {CommandId} from '../view/commands.ts';
import {keymap} from '../view/keymap.ts';

export type LinearCommand = {
	/** What it does: a command of the reader, or one that only lines have. */
	readonly does: CommandId | 'all' | 'where' | 'again' | 'links' | 'regex';
	/** The commands of the reader whose keys it has. */
	readonly keysOf: readonly CommandId[];
	/** Other ways to say it; the first is shown. */
	readonly words: readonly string[];
	/** What may stand after it. */
	readonly after?: string;
	/** As the help says it, after its keys and words. */
	readonly about: string;
};

const command = (
	does: LinearCommand['does'],
	keysOf: readonly CommandId[],
	words: string,
	about: string,
	after?: string,
): LinearCommand => ({
	does,
	keysOf,
	words: words.split(', ').filter(Boolean),
	about,
	...(after === undefined ? {} : {after}),
});

/** In the order of the help, a blank line between groups. */
export const linearCommands: readonly (readonly LinearCommand[])[] = [
	[
		command('next-paragraph', ['line-down', 'next-paragraph'], 'next', 'the next paragraph; so does Enter'),
		command('previous-paragraph', ['line-up', 'previous-paragraph'], 'previous', 'the paragraph before'),
		command('page-down', ['page-down', 'half-page-down'], 'page, space', 'five paragraphs on'),
		command('page-up', ['page-up', 'half-page-up'], 'page back', 'five paragraphs back'),
		command('all', [], 'all', 'the rest, to the end'),
		command('again', [], 'again', 'the paragraph once more'),
		command('where', [], 'where', 'how far you are, and in which section'),
		command('top', ['top'], 'top, beginning', 'the beginning'),
		command('bottom', ['bottom'], 'end, bottom', 'the last paragraph'),
		command('percent', ['percent'], 'percent', 'after a number, as in 50%: that far'),
	],
	[
		command('next-section', ['next-section'], 'next section', 'the next section'),
		command('previous-section', ['previous-section'], 'previous section', 'the section before'),
		command('next-quote', ['next-quote'], 'next quote', 'the next quote'),
		command('previous-quote', ['previous-quote'], 'previous quote', 'the quote before'),
		command('next-event', ['next-event'], 'next event', 'the next dated event'),
		command('previous-event', ['previous-event'], 'previous event', 'the dated event before'),
		command('search', ['search'], 'find', 'looks for them', 'words'),
		command('regex', [], 'regex', 'looks for a regular expression', 'pattern'),
		command('next-match', ['next-match'], 'next match', 'the next place of what is looked for'),
		command('previous-match', ['previous-match'], 'previous match', 'the place before'),
		command('back', ['back'], 'back', 'back to where you were, and to the document before'),
		command('swap-places', ['swap-places'], 'swap', 'where you were before, and here again'),
		command('forward', ['forward'], 'forward', 'forward again'),
	],
	[
		command('contents', ['contents'], 'contents, sections', 'the sections, with numbers', 'words'),
		command('quotes', ['quotes'], 'quotes', 'who said what', 'words'),
		command('timeline', ['timeline'], 'timeline, events', 'what happened when', 'words'),
		command('people', ['people'], 'people', 'who appears, and how often', 'words'),
		command('notes', ['notes'], 'notes, marks', 'your marks, highlights and notes', 'words'),
		command('links', [], 'links', 'where it links to', 'words'),
		command(
			'palette',
			['palette'],
			'what',
			'commands, sections, people, quotes and events like that',
			'letters',
		),
		command(
			'unfold',
			['unfold'],
			'next mention',
			'the next place of a person or event; opens what is folded',
		),
		command('fold', ['fold'], 'previous mention', 'the place before; folds'),
		command(
			'only-speaker',
			['only-speaker'],
			'only',
			'what the person of the last quote says; everybody again',
		),
		command('group-quotes', ['group-quotes'], 'by speaker', 'quotes by speaker; by place again'),
		command('reported', ['reported'], 'reported', 'leaves reported statements out; takes them in again'),
		command('order-events', ['order-events'], 'by place', 'events in the order of the text; of time again'),
	],
	[
		command('set-mark', ['set-mark'], 'mark', 'marks this place', 'letter'),
		command('go-to-mark', ['go-to-mark'], 'go to mark', 'goes to that mark', 'letter'),
		command('highlight', ['highlight'], 'highlight', 'highlights the quote or paragraph; no longer'),
		command(
			'note',
			['note'],
			'note',
			'your note on the quote or paragraph; alone, it asks, or edits',
			'words',
		),
		command('remove', ['remove'], 'remove, delete', 'takes away that mark or note', 'number or letter'),
		command(
			'save-notes',
			['save-notes'],
			'save',
			'writes your notes to a Markdown file; alone, it asks',
			'file name',
		),
		command(
			'select',
			['select'],
			'select',
			'selects these words of the paragraph for the next command',
			'words',
		),
		command('select-paragraph', ['select-paragraph'], 'select paragraph', 'selects the paragraph'),
		command(
			'copy',
			['copy'],
			'copy',
			'copies the quote or paragraph, or: number of a list, p paragraph, s section, c code, l address, a all',
			'number or letter',
		),
		command('cite', ['cite'], 'cite', 'copies it with who said it, where and when', 'number or letter'),
		command('leave', ['leave'], 'leave', 'nothing is selected or looked for any more'),
	],
	[
		command(
			'follow',
			['follow'],
			'link, follow',
			'the links of this paragraph; where one leads is said first',
		),
		command('next-document', ['next-document'], 'next document', 'the next article of the list'),
		command('previous-document', ['previous-document'], 'previous document', 'the article before'),
		command('recent', ['recent'], 'recent', 'what was read last'),
		command('set-date', ['set-date'], 'date', 'the date of an article that gives none', 'day'),
		command('edit', ['edit'], 'edit', 'opens it in your editor'),
		command(
			'pipe',
			['pipe'],
			'pipe',
			'puts the section through a command, and reads what it prints',
			'command',
		),
		command('reload', ['reload'], 'reload', 'reads the file again'),
		command('close', ['close'], 'close', 'back to the list, or the end'),
		command('quit', ['quit'], 'quit', 'the end'),
		command('help', ['help'], 'help', 'this; or only what holds the words', 'words'),
	],
];

/** What only changes a screen, or is done by typing a number. */
export const onScreenOnly: ReadonlySet<CommandId> = new Set<CommandId>([
	'go-there',
	'next-pane',
	'previous-pane',
	'pane-left',
	'pane-right',
	'pane-below',
	'pane-above',
	'wider',
	'narrower',
	'usual-width',
	'justify',
	'zen',
	'theme',
	'spacing',
	'mouse',
	'fit-time',
	'columns-right',
	'columns-left',
	'suspend',
]);

const all = linearCommands.flat();

/** The command that has the keys of this one of the reader. */
export function linearFor(id: CommandId): LinearCommand | undefined {
	return all.find(({keysOf}) => keysOf.includes(id));
}

/** What a line asks for. */
export type Asked = {
	readonly command: LinearCommand;
	readonly count?: number;
	/** The letter of a mark or of what is copied. */
	readonly letter?: string;
	/** What stands after it. */
	readonly words: string;
};

/** A line that is a command: by words, or by keys with a number before them; a key that only changes a screen; or neither. */
export function askedBy(line: string): Asked | 'screen' | undefined {
	if (/^\s+$/.test(line)) return byKey('space', '');
	const typed = line.trim();
	return byWords(typed) ?? byKeys(typed);
}

const byName: ReadonlyMap<string, LinearCommand> = new Map(
	all.flatMap(each => [...each.words, each.does.replaceAll('-', ' ')].map(words => [words, each] as const)),
);

/** The most words that stand at the beginning of the line: `next section`, `quotes mayor`. */
function byWords(typed: string): Asked | undefined {
	const tokens = typed.split(/\s+/);
	for (let count = Math.min(3, tokens.length); count > 0; count--) {
		const name = tokens.slice(0, count).join(' ').toLowerCase().replaceAll('-', ' ');
		const found = name.length > 1 ? byName.get(name) : undefined;
		if (found) return withWords(found, tokens.slice(count).join(' '));
	}
	return undefined;
}

/** `5j`, `ma`, `m a`, `''`, `/words`, `s words`. */
function byKeys(typed: string): Asked | 'screen' | undefined {
	const [, digits = '', key = '', after = ''] = /^(\d{0,5})\s*(\D)(.*)$/su.exec(typed) ?? [];
	const rest = after.trim();
	const second = [...rest].length === 1 ? rest : undefined;
	const both = second === undefined ? undefined : byKey(`${key} ${second}`, '');
	const asked =
		both ?? (after === '' || /^\s/.test(after) || /^[^\p{L}]$/u.test(key) ? byKey(key, rest) : undefined);
	return asked === 'screen' || digits === '' || !asked ? asked : {...asked, count: Number(digits)};
}

function byKey(key: string, words: string): Asked | 'screen' | undefined {
	const [first, letter] = key.split(' ');
	const isFor = (keys: readonly string[]) =>
		keys.includes(key) ||
		(letter === undefined
			? keys.includes(`${key} *`)
			: /^[a-z]$/.test(letter) && keys.includes(`${first} *`));
	const ids = (Object.keys(keymap) as CommandId[]).filter(id => isFor(keymap[id]));
	const exact = ids.find(id => keymap[id].includes(key)) ?? ids[0];
	if (exact === undefined) return undefined;
	const found = linearFor(exact);
	return found ? {...withWords(found, words), ...(letter === undefined ? {} : {letter})} : 'screen';
}

function withWords(command: LinearCommand, words: string): Asked {
	const letter = command.after?.includes('letter') && /^[a-z]$/.test(words) ? {letter: words} : {};
	return {command, words, ...letter};
}
