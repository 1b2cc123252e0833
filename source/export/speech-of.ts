/** An article → its quotes with the people who say them; marked words that are no speech are left out. */

import type {Article, Person, Quote} from '../article/article.ts';

export type Said = {readonly quote: Quote; readonly speakers: readonly Person[]};

export function speechOf({people, quotes}: Article): readonly Said[] {
	const known = new Map(people.map(person => [person.id, person]));
	return quotes
		.filter(({kind}) => kind !== 'term')
		.map(quote => ({
			quote,
			speakers: quote.speakers.map(id => known.get(id)).filter(person => person !== undefined),
		}));
}
