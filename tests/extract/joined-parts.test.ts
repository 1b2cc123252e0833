/** The facts of a long article are found part by part, and read as those of one text. */

import {expect, test} from 'vitest';
import type {Article} from '../../source/article/article.ts';
import {makeSource} from '../../source/article/source.ts';
import {findFacts} from '../../source/build-article.ts';
import {readBlocks} from '../../source/build-head.ts';
import {addFacts, type FactLists} from '../../source/read/article-worker.ts';

const filler = 'The tide came and went along the pier, and the gulls slept on the roofs.\n\n'.repeat(2500);
const text = `---\ndate: 2021-05-04\n---\n\n# The harbour

“We closed in 2019,” said Ada Thorne, the harbour master.

${filler}## Later

“It was late,” Thorne said. In March 1998, the mill burned down.

${filler}Ilse Kroon denied it. “Nobody asked us,” Thorne said. The bridge opened in 2005.
`;

function factsOf(article: Article): Article {
	const facts: FactLists = {sections: [], people: [], quotes: [], events: []};
	for (const found of findFacts(article, true)) addFacts(facts, found);
	return {...article, ...facts};
}

const article = readBlocks(makeSource('harbour.md', text, 'markdown'), {packed: true});
const {people, quotes, events, sections} = factsOf(article);

test('who is named in full in one part and by the last name in the next is one person', () => {
	const thornes = people.filter(({name}) => name.includes('Thorne'));
	expect(thornes.map(({name}) => name)).toEqual(['Ada Thorne']);
	expect(thornes[0]!.mentions.map(({start, end}) => text.slice(start, end))).toEqual([
		'Ada Thorne',
		'Thorne',
		'Thorne',
	]);
	const said = quotes.filter(({speakers}) => speakers.includes(thornes[0]!.id)).map(quote => quote.text);
	expect(said).toEqual(['We closed in 2019', 'It was late', 'Nobody asked us']);
});

test('ids are the places in their lists, and words stand where they are said to', () => {
	for (const list of [people, quotes, events, sections])
		expect(list.map(({id}) => id)).toEqual(list.map((_, id) => id));
	for (const {parts, text: words} of quotes) expect(text.slice(parts[0]!.start, parts[0]!.end)).toBe(words);
});

test('events of all parts stand in order of time', () => {
	const years = events.flatMap(({start}) => start?.slice(0, 4) ?? []);
	expect(years).toEqual(['1998', '2005', '2019']);
});

test('without facts, there are sections still', () => {
	expect([...findFacts(article, false)]).toEqual([{sections}]);
	expect(sections.map(({title}) => title)).toContain('Later');
});
