/** An article and a view → the quotes and people that its panes list, in the order in which they list them. */

import type {Article, DatedEvent, Person, Quote} from '../article/article.ts';
import {memoized} from './memoized.ts';
import type {View} from './view.ts';

const speech = memoized((article: Article) => article.quotes.filter(({kind}) => kind !== 'term'));

/** The quotes that are listed, in the order of the text: speech, with or without what is reported, of one person or of all. */
export function quotesOf(
	article: Article,
	{reported, speaker}: Pick<View, 'reported' | 'speaker'>,
): readonly Quote[] {
	const all = speech(article);
	if (reported && speaker === undefined) return all;
	return all.filter(
		({kind, speakers}) =>
			(reported || kind !== 'paraphrase') && (speaker === undefined || speakers.includes(speaker)),
	);
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

/** The events in the order of the timeline's rows: of time, or of the text. */
export function eventsOf(article: Article, byPlace: boolean): readonly DatedEvent[] {
	return byPlace ? eventsInText(article) : article.events;
}

/** The events in the order in which the text names them. */
export const eventsInText = memoized((article: Article): readonly DatedEvent[] =>
	article.events.toSorted((a, b) => a.span.start - b.span.start),
);
