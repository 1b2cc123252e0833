/** The facts of a long article's parts → those of the whole: who is named in several parts is one person, events stand in order of time. */

import type {DatedEvent, Person, Quote} from '../article/article.ts';
import type {Span} from '../article/span.ts';

type Spoken = {readonly people: readonly Person[]; readonly quotes: readonly Quote[]};

/**
 * Who speaks and what, part after part. Somebody is the same as one of the same kind and
 * name before; a name of one word is the last name of the latest person before who has it.
 */
export class JoinedSpeech {
	readonly people: (Person & {readonly mentions: Span[]})[] = [];
	#quotes = 0;
	readonly #known = new Map<string, number>();

	/** The quotes of the next part, with their places among those of the whole; they are not kept. */
	add({people, quotes}: Spoken): readonly Quote[] {
		const ids = people.map(person => this.#enter(person));
		return quotes.map(quote => ({
			...quote,
			id: this.#quotes++,
			speakers: quote.speakers.map(id => ids[id]!),
		}));
	}

	#enter(person: Person): number {
		const {name, kind, mentions} = person;
		const words = name.toLowerCase();
		const known = this.#known.get(`${kind} ${words}`);
		if (known === undefined) {
			const id = this.people.push({...person, id: this.people.length, mentions: [...mentions]}) - 1;
			this.#known.set(`${kind} ${words}`, id);
			if (kind === 'person') this.#known.set(`person ${words.split(' ').at(-1)!}`, id);
			return id;
		}
		const before = this.people[known]!;
		const {role = person.role} = before;
		if (role !== undefined) this.people[known] = {...before, role};
		for (const mention of mentions) before.mentions.push(mention);
		return known;
	}
}

/** Events in order of time, ones that cannot be placed last, each with its new number. */
export function eventsByTime(events: readonly DatedEvent[]): readonly DatedEvent[] {
	return events
		.map(event => ({event, at: placeOf(event)}))
		.sort((a, b) => a.at - b.at)
		.map(({event}, id) => ({...event, id}));
}

/** A number that rises with the first day; of what is known only to end by a day, just before the end of that day. */
function placeOf({start, end}: DatedEvent): number {
	const day = start ?? end;
	const parts = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day ?? '');
	if (!parts) return Number.POSITIVE_INFINITY;
	const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
	return year * 10_000 + month * 100 + date - (start === undefined ? 0.5 : 0);
}
