/** Source → Article: the whole pipeline in reading order. */

import type {Article} from './article/article.ts';
import {sectionTree} from './article/sections.ts';
import type {Source} from './article/source.ts';
import {type BuildOptions, readBlocks} from './build-head.ts';
import {findEvents} from './extract/events.ts';
import {findSpeech} from './extract/speech.ts';

/** Builds the article. Pure: no clock, no network, no environment; the same source gives the same article anywhere. */
export function buildArticle(source: Source, options: BuildOptions = {}): Article {
	const article = readBlocks(source, options);
	const {blocks, language, date} = article;
	if (options.withoutFacts) return {...article, sections: sectionTree(blocks)};
	const {people, quotes} = findSpeech(blocks, language);
	return {...article, sections: sectionTree(blocks), people, quotes, events: findEvents(blocks, date)};
}
