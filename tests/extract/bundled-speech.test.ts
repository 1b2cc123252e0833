/** The bundled article → promises that it shows the quotes and people that were checked by hand, and no others. */

import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {readDocument} from '../../source/article/read-document.ts';
import {makeSource} from '../../source/article/source.ts';
import {findSpeech} from '../../source/extract/speech.ts';

type Statement = {
	readonly words: string;
	readonly parts: readonly string[];
	readonly speaker: string;
	readonly kind: string;
};

type Facts = {
	readonly quotes: readonly Statement[];
	readonly optionalQuotes: readonly Statement[];
	readonly terms: readonly string[];
	readonly people: readonly {readonly name: string; readonly role: string | null}[];
};

const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const facts: Facts = JSON.parse(file('../fixtures/bundled-facts.json'));
const source = makeSource('bond.md', file('../../content/the-bond-trump-wants-to-break.md'), 'markdown');
const {blocks, language} = readDocument(source);
const {people, quotes} = findSpeech(blocks, language);

const statements = quotes
	.filter(quote => quote.kind !== 'term')
	.map(
		({kind, parts, speakers, text}): Statement => ({
			words: text,
			parts: parts.map(({start, end}) => source.text.slice(start, end)),
			speaker: speakers.map(id => people[id]!.name).join(' and '),
			kind,
		}),
	);

describe('the bundled article', () => {
	test('has every quote that was checked by hand, with its speaker, kind and parts', () => {
		const optional = new Set(facts.optionalQuotes.map(quote => quote.words));
		expect(statements.filter(quote => !optional.has(quote.words))).toEqual(facts.quotes);
	});

	test('has no optional quote other than as it was checked', () => {
		const words = new Set(facts.quotes.map(quote => quote.words));
		for (const quote of statements.filter(({words: own}) => !words.has(own))) {
			expect(facts.optionalQuotes).toContainEqual(quote);
		}
	});

	test('takes no term for speech', () => {
		expect(quotes.filter(quote => quote.kind === 'term').map(quote => quote.text)).toEqual(facts.terms);
	});

	test('names the people who were checked by hand, in any order, with their roles', () => {
		const named = people
			.filter(person => person.kind === 'person')
			.map(({name, role}) => ({name, role: role ?? null}));
		const byName = (a: {name: string}, b: {name: string}) => a.name.localeCompare(b.name);
		expect(named.sort(byName)).toEqual([...facts.people].sort(byName));
	});

	test('mentions people only where their words stand', () => {
		for (const person of people.filter(({kind}) => kind === 'person')) {
			for (const {start, end} of person.mentions) {
				const words = source.text.slice(start, end);
				const known = person.name.includes(words) || words.toLowerCase().endsWith('president');
				expect([person.name, words, known]).toEqual([person.name, words, true]);
			}
		}
	});
});
