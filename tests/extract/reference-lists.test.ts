import {describe, expect, it, test} from 'vitest';
import {makeSource} from '../../source/article/source.ts';
import {buildArticle} from '../../source/build-article.ts';

const read = (text: string) => buildArticle(makeSource('a.md', text, 'markdown'));
const story = 'The pier opened in 1911. "It holds," said Ilse Kroon.';
const cited = '- Berg, Anna: "Lamps of the Coast", said to be out of print. Harbour Press, 1954.';

describe('a list of what an article cites', () => {
	it.each([
		'References',
		'7. Works Cited',
		'Further reading',
		'Literatur',
		'External links',
	])('tells no story: %s', title => {
		const article = read(`# Pier\n\n${story}\n\n## ${title}\n\n${cited}\n\n### Reports\n\n${cited}\n`);
		expect(article.events.map(({words}) => words)).toEqual(['1911']);
		expect(article.quotes).toHaveLength(1);
		expect(article.people.map(({name}) => name)).toEqual(['Ilse Kroon']);
	});

	it('ends with the next heading of its depth', () => {
		const article = read(`# Pier\n\n## References\n\n${cited}\n\n## What came after\n\nIt closed in 1960.\n`);
		expect(article.events.map(({words}) => words)).toEqual(['1960']);
	});
});

test.each(['References to the war', 'Reading'])('a chapter is no such list: %s', title => {
	expect(read(`# Pier\n\n## ${title}\n\n${story}\n`).events).toHaveLength(1);
});
