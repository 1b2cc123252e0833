/** An article's events → Markwhen, a text format for timelines. */

import type {Article, DatedEvent} from '../article/article.ts';
import {civil, isoDate} from '../article/partial-date.ts';
import {shownDate} from '../article/shown-date.ts';
import {daysOf} from './event-days.ts';

/**
 * `2025-04-07 / 2025-04-13: Ukraine announced the capture`. What goes on ends on the article's day, never at `now`, which the
 * reader's clock would move. Events that cannot be placed, and years before 1 or after 9999, are left out.
 */
export function timelineMarkwhen(article: Article): string {
	const lines = article.events.flatMap(event => {
		const date = dateOf(article, event);
		return date === undefined
			? []
			: [`${date}: ${plain(event.label)}\n${plain(shownDate(event))}, “${plain(event.words)}”\n`];
	});
	return `title: ${yamlOf(plain(article.title))}\n\n${lines.join('\n')}`;
}

/** The head is YAML: words that could be more there are quoted, as JSON, which YAML reads. */
function yamlOf(text: string): string {
	return /^\p{L}[\p{L}\p{M}\p{N} ,.’–—-]*$/u.test(text) && !/^(?:true|false|null)$/i.test(text)
		? text
		: JSON.stringify(text);
}

function dateOf(article: Article, event: DatedEvent): string | undefined {
	const days = daysOf(article, event);
	if (!days || civil(days.first).year < 1 || civil(days.last).year > 9999) return undefined;
	return days.first === days.last ? isoDate(days.first) : `${isoDate(days.first)} / ${isoDate(days.last)}`;
}

/** Without the signs that Markwhen reads as tags, links and properties; it has no way to escape them. */
function plain(text: string): string {
	return text.replaceAll('#', '＃').replaceAll('@', '＠').replaceAll('[', '(').replaceAll(']', ')');
}
