/** The bundled article's timeline is the one that was checked by hand. */

import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readDocument} from '../../source/article/read-document.ts';
import {makeSource} from '../../source/article/source.ts';
import {findEvents} from '../../source/extract/events.ts';

type Fact = {
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

const at = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const facts: {events: readonly Fact[]; notEvents: readonly string[]} = JSON.parse(
	at('../fixtures/bundled-facts.json'),
);
const source = makeSource('bond', at('../../content/the-bond-trump-wants-to-break.md'), 'markdown');
const {blocks, date} = readDocument(source);
const found = findEvents(blocks, date);

describe('the timeline of the bundled article', () => {
	it('has every fact that was checked by hand, in order, and no other', () => {
		const own = found.map(({words, value, start, end, granularity, open, time, tentative, label}) => ({
			words,
			value,
			start: start ?? null,
			end: end ?? null,
			granularity,
			open: open ?? null,
			time,
			tentative,
			label,
		}));
		expect(own).toEqual(facts.events);
	});

	it('has none of the words that only look like dates', () => {
		for (const words of facts.notEvents) expect(found.map(event => event.words)).not.toContain(words);
	});

	it('points at the words themselves', () => {
		for (const {span, words} of found) expect(source.text.slice(span.start, span.end)).toBe(words);
	});
});
