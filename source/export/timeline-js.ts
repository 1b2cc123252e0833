/** An article's events → the JSON that TimelineJS 3 draws. */

import type {Article, DatedEvent} from '../article/article.ts';
import {civil} from '../article/partial-date.ts';
import {shownDate, shownPartialDate} from '../article/shown-date.ts';
import {daysOf} from './event-days.ts';
import {proseOf} from './prose.ts';

type TimelineDate = {readonly year: number; readonly month?: number; readonly day?: number};

/** Events that cannot be placed are left out. TimelineJS shows its texts as HTML, so what could be markup is escaped. */
export function timelineJs(article: Article): string {
	const {title, credit, date} = article;
	const source = [credit, date && shownPartialDate(date)].filter(part => part !== undefined).join(', ');
	const timeline = {
		scale: 'human',
		title: {text: {headline: html(title), text: html(source)}},
		events: article.events.flatMap(event => slide(article, event)),
	};
	return `${JSON.stringify(timeline, undefined, 2)}\n`;
}

function slide(article: Article, event: DatedEvent): readonly object[] {
	const days = daysOf(article, event);
	if (!days) return [];
	const start = dateOf(event, days.first);
	const end = dateOf(event, days.last);
	const isRange = JSON.stringify(start) !== JSON.stringify(end);
	return [
		{
			start_date: start,
			...(isRange ? {end_date: end} : {}),
			display_date: html(shownDate(event)),
			text: {headline: html(event.label), text: html(proseOf(article, event.sentence))},
			group: event.time,
			unique_id: `event-${event.id}`,
		},
	];
}

/** As fine as the words are: TimelineJS takes a date without month and day for the whole year. */
function dateOf({granularity, modifier}: DatedEvent, number: number): TimelineDate {
	const {year, month, day} = civil(number);
	if (
		modifier === undefined &&
		(granularity === 'year' || granularity === 'decade' || granularity === 'century')
	)
		return {year};
	return granularity === 'month' && modifier === undefined ? {year, month} : {year, month, day};
}

function html(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
