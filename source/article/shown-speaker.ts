/** A quote → how its speaker and its words are shown, in the sidebar and in print. */

import type {Article, Quote} from './article.ts';

export type ShownSpeaker = {readonly name: string; readonly role?: string};

/** The speaker's name, begun with a capital, and role; words that say so where the text names nobody. */
export function shownSpeaker(article: Pick<Article, 'people'>, quote: Pick<Quote, 'speaker'>): ShownSpeaker {
	const person = article.people.find(({id}) => id === quote.speaker);
	if (!person) return {name: 'Speaker not named'};
	const name = capitalized(person.name);
	return person.role === undefined ? {name} : {name, role: person.role};
}

/** The words: in marks where they are quoted, after `…` where they are part of a sentence, after ≈ where reported. */
export function shownWords({kind, text}: Pick<Quote, 'kind' | 'text'>): string {
	if (kind === 'paraphrase') return `≈ ${text}`;
	return kind === 'mixed' ? `…“${text}”` : `“${text}”`;
}

function capitalized(text: string): string {
	const [first = ''] = text;
	return first.toUpperCase() + text.slice(first.length);
}
