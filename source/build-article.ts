/** Source → Article: the whole pipeline in reading order. */

import type {Article, DatedEvent} from './article/article.ts';
import type {Block} from './article/block.ts';
import {sectionTree} from './article/sections.ts';
import type {Source} from './article/source.ts';
import {type BuildOptions, readBlocks} from './build-head.ts';
import {findEvents} from './extract/events.ts';
import {eventsByTime, JoinedSpeech} from './extract/joined-parts.ts';
import {withoutReferences} from './extract/reference-lists.ts';
import {findSpeech} from './extract/speech.ts';
import {toldYear} from './extract/story-time.ts';

/** Builds the article. Pure: no clock, no network, no environment; the same source gives the same article anywhere. */
export function buildArticle(source: Source, options: BuildOptions = {}): Article {
	return withFacts(withSections(readBlocks(source, options)), options);
}

/** The article with its sections. */
export function withSections(article: Article): Article {
	return {...article, sections: sectionTree(article.blocks)};
}

/** The article with who says what, and what happens when. */
export function withFacts(article: Article, options: BuildOptions): Article {
	return options.withoutFacts ? article : {...article, ...factsIn(article, article.blocks)};
}

/** Units at the end of a head whose facts are looked for first: two or three screens, those that are shown. */
const earlyUnits = 12_000;

/** Who says what, and what happens when. */
type Facts = Pick<Article, 'people' | 'quotes' | 'events'>;

/** What is found in what is on screen first, before the rest of the text is looked at: until then it is all that there is. */
export function factsOfHead(head: Source, options: BuildOptions): Facts {
	const article = readBlocks(head, options);
	return factsIn(
		article,
		article.blocks.filter(({span}) => span.end > head.text.length - earlyUnits),
	);
}

function factsIn({language, date}: Article, blocks: readonly Block[]): Facts {
	const told = withoutReferences(blocks);
	return {...findSpeech(told, language), events: findEvents(told, date)};
}

/** Units of text whose facts are looked for together: the length of a book's chapter or two. */
const unitsOfPart = 120_000;

type FoundFacts = Generator<Partial<Facts & Pick<Article, 'sections'>>>;

/**
 * The facts of a long article, some of a list at a time: sections first, then, where they are wanted, quotes, people, and events.
 * Its parts are gone through one after the other, which takes the memory of one, and what has been yielded is kept no longer; who
 * is named in several is one person. Of each part something is yielded, be it an empty list, as a sign of life.
 */
export function* findFacts(article: Article, wanted: boolean): FoundFacts {
	const {blocks} = article;
	yield {sections: sectionTree(blocks)};
	if (!wanted) return;
	yield* speechByParts(article);
	yield* eventsByParts(article);
}

function* speechByParts({blocks, language}: Article): FoundFacts {
	const speech = new JoinedSpeech();
	for (const part of partsOf(withoutReferences(blocks)))
		yield {quotes: speech.add(findSpeech(part, language))};
	yield {people: speech.people};
}

function* eventsByParts({source, blocks, date}: Article): FoundFacts {
	const events: DatedEvent[] = [];
	const told = toldYear([source.text]);
	for (const part of partsOf(withoutReferences(blocks))) {
		for (const event of findEvents(part, date, told)) events.push(event);
		yield {events: []};
	}
	yield {events: eventsByTime(events)};
}

/** The blocks in runs of so many units of text; a run ends before a heading, if one comes in time. */
function* partsOf(blocks: readonly Block[]): Generator<readonly Block[]> {
	let first = 0;
	for (let at = 0; at <= blocks.length; at++) {
		const from = blocks[first]?.span.start ?? 0;
		const length = (blocks[at]?.span.start ?? 0) - from;
		const isEnd = length > unitsOfPart && (blocks[at]!.kind === 'heading' || length > 1.25 * unitsOfPart);
		if (at < blocks.length && !isEnd) continue;
		if (at > first) yield blocks.slice(first, at);
		first = at;
	}
}
