/** An article's events → CSV, one a row. */

import type {Article} from '../article/article.ts';
import {csvOf} from './csv.ts';
import {edtfOf} from './event-days.ts';
import {proseOf} from './prose.ts';

const columns = [
	'edtf',
	'value',
	'start',
	'end',
	'granularity',
	'basis',
	'time',
	'tentative',
	'label',
	'words',
	'sentence',
	'from',
	'to',
	'mentions',
	'rule',
];

/** `from` and `to` are UTF-16 units of the source text: where the words that date the event stand. */
export function timelineCsv(article: Article): string {
	const rows = article.events.map(event => [
		edtfOf(event),
		event.value,
		event.start,
		event.end,
		event.granularity,
		event.basis,
		event.time,
		event.tentative,
		event.label,
		event.words,
		proseOf(article, event.sentence),
		event.span.start,
		event.span.end,
		event.mentions.length + 1,
		event.rule,
	]);
	return csvOf([columns, ...rows]);
}
