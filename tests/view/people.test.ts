import {describe, expect, it} from 'vitest';
import {articleOf, bundledArticle} from '../helpers/article.ts';
import {open, press, type Reader, sceneOf, screen} from '../helpers/press.ts';

const article = bundledArticle();
const named = (name: string) => article.people.find(person => person.name.includes(name))!;
const pane = (reader: Reader, from = 85) =>
	screen(reader)
		.slice(1, 27)
		.map(row => row.slice(from).trimEnd())
		.join('\n');

/** Moves the people pane's cursor to a person. */
function toPerson(reader: Reader, name: string): Reader {
	let next = press(reader, 'p g');
	for (let step = 0; step < article.people.length && next.view.cursor.people !== named(name).id; step++)
		next = press(next, 'j');
	return next;
}

describe('the people view', () => {
	it('shows who appears, in what role and how often, in the place of the quotes, and goes again', () => {
		const people = press(open(article), 'p g');
		expect(pane(people)).toContain('Who appears');
		expect(pane(people)).toContain('Volodymyr Zelensky');
		expect(pane(people)).toContain('Ukrainian president');
		expect(pane(people)).toMatch(/■/);
		expect(pane(press(people, 'p'))).toContain('Who said what');
		expect(pane(press(people, 'escape'))).toContain('Who said what');
	});

	it('goes to a mention by Enter, to the next ones by l, and comes back', () => {
		const start = open(article);
		const person = named('Trump');
		const second = press(toPerson(start, 'Trump'), 'h h h h h h h h h h h h l');
		expect(second.view.mention).toBe(1);
		const there = press(second, 'enter');
		const {visible} = sceneOf(there);
		const mention = person.mentions[1]!;
		expect(mention.start).toBeGreaterThanOrEqual(visible.start);
		expect(mention.end).toBeLessThanOrEqual(visible.end);
		expect(screen(press(there, 'ctrl-o'))[1]).toBe(screen(start)[1]);
	});

	it('lists only what one person says, steps through only that, and lists everybody again', () => {
		const only = press(toPerson(open(article), 'Tammy Bruce'), 'i');
		expect(pane(only)).toContain('Said by Tammy Bruce');
		expect(pane(only)).not.toContain('Zelensky');
		const stepped = press(only, 'escape )');
		expect(article.quotes[stepped.view.cursor.quotes]!.speakers).toEqual([named('Tammy Bruce').id]);
		expect(sceneOf(press(only, 'i')).quotes.length).toBeGreaterThan(sceneOf(only).quotes.length);
	});

	it('says so where a person says nothing', () => {
		const silent = article.people.find(
			({id}) => !article.quotes.some(({speakers}) => speakers.includes(id)),
		)!;
		const reader = press(toPerson(open(article), silent.name), 'i');
		expect(reader.view.notice).toBe('This person says nothing here');
		expect(reader.view.speaker).toBeUndefined();
	});
});

describe('the quotes', () => {
	const two = articleOf(
		'Ana Reyes spoke first. "One," Ana Reyes said.\n\n"Two," Piet Mol said.\n\n"Three," Ana Reyes said.\n',
	);

	it('stand by speaker when asked, each name once, and by place again', () => {
		const grouped = press(open(two), 'S');
		expect(pane(grouped).match(/Ana Reyes/g)).toHaveLength(1);
		expect(pane(grouped).indexOf('Three')).toBeLessThan(pane(grouped).indexOf('Piet Mol'));
		expect(pane(press(grouped, 'S')).indexOf('Piet Mol')).toBeLessThan(
			pane(press(grouped, 'S')).indexOf('Three'),
		);
	});

	it('leave out what is reported without marks when asked', () => {
		expect(pane(open(article))).toContain('≈');
		const marked = press(open(article), 'R');
		expect(pane(marked)).not.toContain('≈');
		expect(pane(press(marked, 'R'))).toContain('≈');
	});
});
