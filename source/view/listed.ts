/** An article and a view → what its side panes list, in the order in which they list it. */

import type {Article, DatedEvent, Person, Quote, Section} from '../article/article.ts';
import {shownDate} from '../article/shown-date.ts';
import {shownSpeaker} from '../article/shown-speaker.ts';
import type {SidePane} from '../layout/panes.ts';
import {holdsWords} from './holds-words.ts';
import {memoized} from './memoized.ts';
import {type Noted, notedPlaces} from './noted.ts';
import {textIn} from './units.ts';
import type {View} from './view.ts';

const speech = memoized((article: Article) => article.quotes.filter(({kind}) => kind !== 'term'));

/** The quotes that are listed, in the order of the text: speech, with or without what is reported, of one person or of all. */
export function quotesOf(
	article: Article,
	{reported, speaker, filters}: Pick<View, 'reported' | 'speaker' | 'filters'>,
): readonly Quote[] {
	const all = speech(article);
	const {quotes: words} = filters;
	if (reported && speaker === undefined && words === undefined) return all;
	return all.filter(quote => {
		if (!reported && quote.kind === 'paraphrase') return false;
		if (speaker !== undefined && !quote.speakers.includes(speaker)) return false;
		if (words === undefined) return true;
		const {name, role = ''} = shownSpeaker(article, quote);
		return holdsWords(`${quote.text} ${name} ${role}`, words);
	});
}

/** The same quotes in the order of the sidebar: as they stand in the text, or by speaker, who spoke first first. */
export function inOrder(quotes: readonly Quote[], grouped: boolean): readonly Quote[] {
	if (!grouped) return quotes;
	const groups = new Map<string, Quote[]>();
	for (const quote of quotes) {
		const key = quote.speakers.join(' ');
		const group = groups.get(key);
		if (group) group.push(quote);
		else groups.set(key, [quote]);
	}
	return [...groups.values()].flat();
}

export type Listed = {
	readonly person: Person;
	/** What they said, reported statements included. */
	readonly quotes: readonly Quote[];
};

/** Everyone in the article: who says most first, then who is named most. */
export const peopleOf = memoized((article: Article): readonly Listed[] => {
	const said = new Map<number, Quote[]>();
	for (const quote of speech(article)) {
		for (const speaker of quote.speakers) said.set(speaker, [...(said.get(speaker) ?? []), quote]);
	}
	return article.people
		.map(person => ({person, quotes: said.get(person.id) ?? []}))
		.sort((a, b) => b.quotes.length - a.quotes.length || b.person.mentions.length - a.person.mentions.length);
});

/** The people that are listed. */
export function listedPeople(
	article: Article,
	{filters: {people: words}}: Pick<View, 'filters'>,
): readonly Listed[] {
	const all = peopleOf(article);
	if (words === undefined) return all;
	return all.filter(({person: {name, role = ''}}) => holdsWords(`${name} ${role}`, words));
}

/** The events that are listed, in the order of the timeline's rows: of time, or of the text. */
export function eventsOf(
	article: Article,
	{byPlace, filters: {timeline: words}}: Pick<View, 'byPlace' | 'filters'>,
): readonly DatedEvent[] {
	const all = byPlace ? eventsInText(article) : article.events;
	if (words === undefined) return all;
	return all.filter(event => holdsWords(`${event.label} ${event.words} ${shownDate(event)}`, words));
}

/** The sections that are listed: those that are not folded away, or all that hold what is looked for. */
export function sectionsOf(
	{sections}: Article,
	{folded, filters: {contents: words}}: Pick<View, 'folded' | 'filters'>,
): readonly Section[] {
	if (words !== undefined) return sections.filter(({title}) => holdsWords(title, words));
	let hiddenBelow = Number.POSITIVE_INFINITY;
	return sections.filter(({id, depth}) => {
		if (depth > hiddenBelow) return false;
		hiddenBelow = folded.includes(id) ? depth : Number.POSITIVE_INFINITY;
		return true;
	});
}

/** The marks and notes that are listed. */
export function listedNotes(
	article: Article,
	view: Pick<View, 'marks' | 'notes' | 'filters'>,
): readonly Noted[] {
	const {notes: words} = view.filters;
	const all = notedPlaces(view);
	if (words === undefined) return all;
	return all.filter(({span, note}) => holdsWords(`${textIn(article, span)} ${note?.text ?? ''}`, words));
}

/** The ids that a side pane's cursor walks over, in the order of its rows. */
export function itemsOf(view: View, article: Article, pane: SidePane): readonly number[] {
	switch (pane) {
		case 'contents':
			return sectionsOf(article, view).map(({id}) => id);
		case 'quotes':
			return inOrder(quotesOf(article, view), view.grouped).map(({id}) => id);
		case 'people':
			return listedPeople(article, view).map(({person}) => person.id);
		case 'notes':
			return listedNotes(article, view).map(({id}) => id);
		case 'timeline':
			return eventsOf(article, view).map(({id}) => id);
	}
}

/** The events in the order in which the text names them. */
export const eventsInText = memoized((article: Article): readonly DatedEvent[] =>
	article.events.toSorted((a, b) => a.span.start - b.span.start),
);
