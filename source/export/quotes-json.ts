/** An article's quotes → JSON: who said what, in which words, where. */

import type {Article} from '../article/article.ts';
import {proseOf} from './prose.ts';
import {speechOf} from './speech-of.ts';
import {aboutOf} from './timeline-json.ts';

/** Offsets are UTF-16 units of the source text, half-open. */
export function quotesJson(article: Article): string {
	const quotes = speechOf(article).map(({quote, speakers}) => ({
		...quote,
		speakers: speakers.map(({id, name, kind, role}) => ({id, name, kind, role})),
		parts: quote.parts.map(part => ({...part, text: proseOf(article, part)})),
	}));
	return `${JSON.stringify({...aboutOf(article), quotes}, undefined, 2)}\n`;
}
