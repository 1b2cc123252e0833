/** A quote → how its speaker and its words are shown, in the sidebar and in print. */

import type {Article, Quote} from './article.ts';

export type ShownSpeaker = {readonly name: string; readonly role?: string};

/** The speakers' names, begun with a capital, and one's role; words that say so where the text names nobody. */
export function shownSpeaker(article: Pick<Article, 'people'>, quote: Pick<Quote, 'speakers'>): ShownSpeaker {
	const people = quote.speakers.flatMap(speaker => article.people.filter(({id}) => id === speaker));
	const [person] = people;
	if (!person) return {name: 'Speaker not named'};
	const name = capitalized(people.map(each => each.name).join(' and '));
	if (people.length > 1) return {name};
	return person.role === undefined ? {name} : {name, role: person.role};
}

/**
 * The words: in marks where they are quoted, after `…` where they are part of a sentence, after ≈ where reported, with the
 * reporting word where the statement would mean something else without it: `≈ doubted: the pier is safe`.
 */
export function shownWords({kind, text, verb}: Pick<Quote, 'kind' | 'text' | 'verb'>): string {
	if (kind === 'paraphrase') return verb === undefined ? `≈ ${text}` : `≈ ${verb}: ${text}`;
	return kind === 'mixed' ? `…“${text}”` : `“${text}”`;
}

/** The same text, begun with a capital. */
export function capitalized(text: string): string {
	const [first = ''] = text;
	return first.toUpperCase() + text.slice(first.length);
}
