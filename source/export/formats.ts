/** An article and the name of a format → the text in that format, and whether there is anything in it. */

import type {Article} from '../article/article.ts';
import type {ExportFormat, formatNames} from './format-names.ts';
import {quotesCsv} from './quotes-csv.ts';
import {quotesJson} from './quotes-json.ts';
import {quotesMarkdown} from './quotes-markdown.ts';
import {timelineCsv} from './timeline-csv.ts';
import {timelineIcs} from './timeline-ics.ts';
import {timelineJs} from './timeline-js.ts';
import {timelineJson} from './timeline-json.ts';
import {timelineMarkdown} from './timeline-markdown.ts';
import {timelineMarkwhen} from './timeline-markwhen.ts';

type Writers = {
	readonly [Part in keyof typeof formatNames]: Readonly<
		Record<(typeof formatNames)[Part][number], (article: Article) => string>
	>;
};

const writers: Writers = {
	timeline: {
		json: timelineJson,
		csv: timelineCsv,
		ics: timelineIcs,
		md: timelineMarkdown,
		markwhen: timelineMarkwhen,
		timelinejs: timelineJs,
	},
	quotes: {json: quotesJson, csv: quotesCsv, md: quotesMarkdown},
};

export function exported(
	article: Article,
	wanted: ExportFormat,
): {readonly text: string; readonly found: boolean} {
	if (wanted.part === 'timeline')
		return {text: writers.timeline[wanted.format](article), found: article.events.length > 0};
	const found = article.quotes.some(({kind}) => kind !== 'term');
	return {text: writers.quotes[wanted.format](article), found};
}
