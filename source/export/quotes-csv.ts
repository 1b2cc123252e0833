/** An article's quotes → CSV, one a row. */

import type {Article} from '../article/article.ts';
import {csvOf} from './csv.ts';
import {proseOf} from './prose.ts';
import {speechOf} from './speech-of.ts';

const columns = ['speaker', 'role', 'kind', 'verb', 'words', 'sentence', 'from', 'to', 'rule'];

/** `from` and `to` are UTF-16 units of the source text: from the first word to the last. */
export function quotesCsv(article: Article): string {
	const rows = speechOf(article).map(({quote, speakers}) => [
		speakers.map(({name}) => name).join(' and '),
		speakers.length === 1 ? speakers[0]!.role : undefined,
		quote.kind,
		quote.verb,
		quote.text,
		proseOf(article, quote.sentence),
		quote.parts[0]!.start,
		quote.parts.at(-1)!.end,
		quote.rule,
	]);
	return csvOf([columns, ...rows]);
}
