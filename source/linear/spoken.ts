/** Facts, notes and articles of a list → the sentences that say them. No sign stands for a word. */

import type {Article, Quote} from '../article/article.ts';
import {credited} from '../article/citation.ts';
import {shownDate, shownPartialDate} from '../article/shown-date.ts';
import {capitalized, shownSpeaker} from '../article/shown-speaker.ts';
import {readingMinutes} from '../article/words.ts';
import type {SidePane} from '../layout/panes.ts';
import {quotesOf} from '../view/listed.ts';
import {notedPlaces} from '../view/noted.ts';
import type {Shelf, ShelfItem} from '../view/shelf.ts';
import {textIn} from '../view/units.ts';
import type {View} from '../view/view.ts';
import {counted} from './counted.ts';
import {paragraphAt} from './paragraphs.ts';

/** What is said first of an article. `lacksFacts`: they are still being looked for. */
export function openingWords(article: Article, view: View, lacksFacts = false): string {
	const facts = lacksFacts ? 'sections, quotes and dates still to come' : factsWords(article);
	const noted = [
		...(view.notes.length > 0 ? [counted(view.notes.length, 'note')] : []),
		...(Object.keys(view.marks).length > 0 ? [counted(Object.keys(view.marks).length, 'mark')] : []),
	];
	return [
		`${credited(article)}.`,
		`${counted(article.words, 'word')}, ${facts}.`,
		...(noted.length > 0 ? [`Yours: ${noted.join(', ')}.`] : []),
		'Press Enter to read on, type help for what else there is.',
	].join('\n');
}

export function factsWords(article: Article): string {
	return [
		counted(article.sections.length, 'section'),
		counted(quotesOf(article, {reported: true, filters: {}}).length, 'quote'),
		counted(article.events.length, 'dated event'),
	].join(', ');
}

/** What is said of a row of a pane, by its id. */
export const itemWords: Readonly<Record<SidePane, (article: Article, view: View, id: number) => string>> = {
	contents: ({sections}, _view, id) => {
		const {title, words, depth} = sections[id]!;
		return `${title}, level ${depth}, ${counted(words, 'word')}`;
	},
	quotes: (article, _view, id) => quoteWords(article, article.quotes[id]!),
	people: ({people}, _view, id) => {
		const {name, role, mentions} = people[id]!;
		const often = mentions.length === 1 ? 'once' : `${mentions.length} times`;
		return `${capitalized(name)}${role === undefined ? '' : `, ${role}`}, named ${often}`;
	},
	timeline: ({events}, _view, id) => {
		const event = events.find(each => each.id === id)!;
		return `${shownDate(event)}${event.time === 'ahead' ? ', ahead' : ''}: ${event.label}, from the words ${event.words}`;
	},
	notes: (article, view, id) => {
		const {span, letter, note} = notedPlaces(view)[id]!;
		if (letter !== undefined)
			return `Mark ${letter}: ${beginning(paragraphAt(article, view, span.start)?.text ?? '')}`;
		const words = textIn(article, span).replace(/\s+/g, ' ');
		return note?.text ? `Note: ${sentence(note.text)} On the words: ${words}` : `Highlight: ${words}`;
	},
};

export function quoteWords(article: Article, quote: Quote): string {
	const {name, role} = shownSpeaker(article, quote);
	const who = role === undefined ? capitalized(name) : `${capitalized(name)}, ${role}`;
	const how =
		quote.kind === 'paraphrase'
			? quote.verb === undefined
				? 'reported'
				: `reported, ${quote.verb}`
			: 'quoted';
	return `${who}, ${how}: ${quote.text}`;
}

/** As much of a text as tells which one it is. */
export function beginning(text: string): string {
	const words = text.split(/\s+/).filter(Boolean);
	return words.length > 12 ? `${words.slice(0, 12).join(' ')} and so on` : words.join(' ');
}

/** Said where a list has nothing in it. */
export const nothingIn: Readonly<Record<SidePane, string>> = {
	contents: 'There are no sections.',
	quotes: 'Nobody is quoted.',
	people: 'Nobody is named.',
	timeline: 'Nothing is dated.',
	notes: 'There are no marks or notes yet: m and a letter, H, c.',
};

/** What is said of a list of articles before its lines. */
export function shelfWords(shelf: Shelf): string {
	const {name, items, notice} = shelf;
	const trouble = notice === undefined ? '' : `\n${sentence(notice)}`;
	return `${name}: ${counted(items.length, 'article')}.${trouble}\n${shelfWays(shelf)}`;
}

/** What can be said to a list. */
export function shelfWays({isOver}: Shelf): string {
	return `A number opens one, words list only those that hold them, q ${isOver ? 'goes back to the article' : 'ends'}.`;
}

export function shelfItemWords(item: ShelfItem): string {
	const {title, name, date, words, isReckoned, progress, trouble} = item;
	const parts = [
		title ?? name,
		trouble,
		date && shownPartialDate(date),
		words === undefined
			? undefined
			: `${isReckoned ? 'about ' : ''}${counted(readingMinutes(words), 'minute')}`,
		progress === undefined
			? undefined
			: progress >= 1
				? 'read'
				: `read to ${Math.floor(progress * 100)} percent`,
	];
	return parts.filter(part => part !== undefined && part !== '').join(', ');
}

/** With its stop. */
export function sentence(words: string): string {
	return /[.!?…:]$/.test(words) ? words : `${words}.`;
}
