/** The bundled article and its hand-checked facts → promises that they fit each other. */

import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {dayNumber, parseIsoDate} from '../source/article/partial-date.ts';

type Statement = {
	readonly words: string;
	readonly parts: readonly string[];
	readonly speaker: string;
	readonly kind: string;
};

type Dated = {
	readonly words: string;
	readonly value: string;
	readonly start: string | null;
	readonly end: string | null;
	readonly granularity: string;
	readonly open: string | null;
	readonly time: string;
	readonly tentative: boolean;
	readonly label: string;
};

type Facts = {
	readonly quotes: readonly Statement[];
	readonly optionalQuotes: readonly Statement[];
	readonly terms: readonly string[];
	readonly people: readonly {readonly name: string; readonly role: string | null}[];
	readonly events: readonly Dated[];
	readonly optionalEvents: readonly Dated[];
	readonly notEvents: readonly string[];
	readonly sections: readonly string[];
};

const article = readFileSync(new URL('../content/the-bond-trump-wants-to-break.md', import.meta.url), 'utf8');
const facts: Facts = JSON.parse(
	readFileSync(new URL('fixtures/bundled-facts.json', import.meta.url), 'utf8'),
);
const bodyStart = article.indexOf('\n---\n') + '\n---\n'.length;
const front: Readonly<Record<string, unknown>> = parse(
	article.slice('---\n'.length, bodyStart - '---\n'.length),
);
const body = article.slice(bodyStart);
const headings = [...body.matchAll(/^#+ .*$/gm)].map(match => match[0]);
const statements = [...facts.quotes, ...facts.optionalQuotes];
const dated = [...facts.events, ...facts.optionalEvents];
const publication = dayNumber(2025, 4, 12);

/** A label may start with a capital that its sentence does not have, and leaves out what stands in between. */
const wordsOf = (text: string) => text.toLowerCase().match(/[$\p{L}\p{N}]+(?:['’-]\p{L}+)*/gu) ?? [];

/** Whether `words` come one after the other, gaps allowed, in one sentence of the body. */
function fitsOneSentence(words: readonly string[]): boolean {
	return body.split(/(?<=[.?!:]”?)\s+|\n+/).some(sentence => {
		let found = 0;
		for (const word of wordsOf(sentence)) if (word === words[found]) found++;
		return found === words.length;
	});
}

describe('the article', () => {
	test('names its title, standfirst, date, source and language', () => {
		expect(Object.keys(front)).toEqual(['title', 'standfirst', 'date', 'source', 'language']);
		expect(front).toMatchObject({date: '2025-04-12', language: 'en'});
		for (const value of Object.values(front)) expect(value).toMatch(/\S/);
	});

	test('says that it is a retelling', () => {
		expect(front.source).toMatch(/Broadsheet’s own edition, retold from/);
	});

	test('has 1,000 to 1,400 words', () => {
		const count = wordsOf(body).length;
		expect(count).toBeGreaterThanOrEqual(1000);
		expect(count).toBeLessThanOrEqual(1400);
	});

	test('has 6 to 9 sections on one level, each with a short heading of its own', () => {
		expect(headings).toEqual(facts.sections.map(title => `## ${title}`));
		expect(headings.length).toBeGreaterThanOrEqual(6);
		expect(headings.length).toBeLessThanOrEqual(9);
		expect(new Set(facts.sections).size).toBe(facts.sections.length);
		for (const title of facts.sections) expect(title.length).toBeLessThanOrEqual(45);
	});

	test('shows a table, a list and no more than one block quotation', () => {
		expect(body).toMatch(/^\|(?: -+:? \|| :?-+:? \|)+$/m);
		expect(body.match(/^- /gm)?.length).toBeGreaterThan(1);
		expect(body.match(/^> /gm)).toHaveLength(1);
	});

	test('sets curly marks throughout, and every one that opens is closed', () => {
		expect(article).not.toMatch(/["']/);
		for (const paragraph of body.split('\n')) {
			expect(paragraph.replace(/[^“”]/g, '')).toMatch(/^(?:“”)*$/);
		}
	});
});

describe('its facts', () => {
	test.each(statements)('“$words” is in the article, word for word', ({words, parts}) => {
		expect(words).toBe(parts.join(' … '));
		for (const part of parts) expect(body).toContain(part);
	});

	test.each(facts.quotes)('“$words” stands in marks unless it is a paraphrase', ({parts, kind}) => {
		for (const part of parts) {
			const marked = body.includes(`“${part}”`) || body.includes(`“${part},”`);
			expect(marked).toBe(kind !== 'paraphrase');
		}
	});

	test('every pair of marks in the article is a quote or a term', () => {
		const known = [...facts.quotes.flatMap(quote => quote.parts), ...facts.terms];
		const marked = [...body.matchAll(/“([^”]*)”/g)].map(match => match[1]!.replace(/,$/, ''));
		expect(marked.filter(words => !known.includes(words))).toEqual([]);
		for (const term of facts.terms) expect(marked).toContain(term);
	});

	test('every speaker is a person of the list or a phrase of the article', () => {
		const names = facts.people.map(person => person.name);
		const strangers = statements.filter(({speaker}) => !names.includes(speaker) && !body.includes(speaker));
		expect(strangers).toEqual([]);
	});

	test.each(facts.people)('$name is named in full', ({name, role}) => {
		expect(body).toContain(name);
		if (role !== null) expect(body).toContain(role);
	});

	test.each(dated)('“$words” is in the article, and its label is made of one sentence', ({words, label}) => {
		expect(body).toContain(words);
		expect(label.length).toBeLessThanOrEqual(60);
		expect(fitsOneSentence(wordsOf(label))).toBe(true);
	});

	test.each(dated)('“$words” has an interval that agrees with its tense', event => {
		const start = event.start === null ? Number.NEGATIVE_INFINITY : parseIsoDate(event.start);
		const end = event.end === null ? Number.POSITIVE_INFINITY : parseIsoDate(event.end);
		expect(start).toBeLessThanOrEqual(end!);
		expect(event.open).toBe(event.start === null ? 'before' : event.end === null ? 'after' : null);
		expect(event.time).toBe(end! < publication ? 'past' : start! > publication ? 'ahead' : 'present');
	});

	test('the events stand in order of time', () => {
		const starts = facts.events.map(event => event.start ?? event.end!);
		expect(starts).toEqual(starts.toSorted());
	});

	test.each(facts.notEvents)('“%s” is in the article and dates nothing', words => {
		expect(body).toContain(words);
		expect(dated.map(event => event.words)).not.toContain(words);
	});
});
