/** Marked sentences → what the search for speech finds in them, as promises of a test. */

import {expect, test} from 'vitest';
import type {Person, Quote} from '../../source/article/article.ts';
import {findSpeech} from '../../source/extract/speech.ts';
import {paragraphs} from './blocks.ts';
import {remark, unmark} from './spans.ts';

export type Case = readonly [marked: string, ...speakers: string[]];

export function read(marked: string, language = 'en') {
	const {text, spans} = unmark(marked.replaceAll('¶', '\n\n'));
	const {people, quotes} = findSpeech(paragraphs(text), language);
	return {text, spans, people, quotes};
}

export const nameOf = (people: readonly Person[], quote: Quote) =>
	quote.speakers.map(id => people[id]!.name).join(' and ') || '-';

/** What is found, in span notation, and who speaks each part. */
export function found(marked: string, language = 'en', kinds = 'direct mixed paraphrase') {
	const {text, people, quotes} = read(marked, language);
	const parts = quotes
		.filter(quote => kinds.includes(quote.kind))
		.flatMap(quote => quote.parts.map(part => ({part, speaker: nameOf(people, quote)})))
		.sort((a, b) => a.part.start - b.part.start);
	return {
		marked: remark(
			text,
			parts.map(({part}) => part),
		),
		speakers: parts.map(({speaker}) => speaker),
	};
}

/** Each case: a text with its quotes marked, `¶` for a new paragraph, then who speaks each part. */
export function promise(cases: readonly Case[], language = 'en'): void {
	test.each(cases)('%s → %s', (marked, ...speakers) => {
		expect(found(marked, language)).toEqual({marked: marked.replaceAll('¶', '\n\n'), speakers});
	});
}
