/** A view and a scene → the stretch of time that the timeline's picture shows: all of it, a part of it, or what is on screen. */

import type {Article, DatedEvent} from '../article/article.ts';
import {nowOf} from '../article/shown-date.ts';
import type {Scene} from './scene.ts';
import {type Days, daysOf} from './time-scale.ts';
import type {View} from './view.ts';

/** The shortest stretch that is zoomed to, in days. */
const shortest = 7;

/** From the first event to the last, the article's own day among them. Undefined where nothing can be placed. */
export function wholeTime({events, date}: Pick<Article, 'events' | 'date'>): Days | undefined {
	const now = date && nowOf(date);
	return hullOf(
		events
			.flatMap(event => daysOf(event, now) ?? [])
			.concat(now === undefined ? [] : [{first: now, last: now}]),
	);
}

function hullOf(days: readonly Days[]): Days | undefined {
	if (days.length === 0) return undefined;
	return {
		first: days.reduce((least, {first}) => Math.min(least, first), Number.POSITIVE_INFINITY),
		last: days.reduce((most, {last}) => Math.max(most, last), Number.NEGATIVE_INFINITY),
	};
}

/**
 * The time shown, `factor` times as long, around the selected event; all of it where that is longer than all. Law: what is
 * shown lies within the whole time.
 */
export function zoomed(view: View, {article}: Scene, factor: number): View {
	const whole = wholeTime(article);
	if (!whole) return view;
	const {zoom: _all, ...unzoomed} = view;
	const nominal = view.zoom ?? whole;
	// Closer starts from what is drawn, so that each step is seen; the way back from what was asked for.
	const {first, last} = factor < 1 ? shownTime(article, nominal) : nominal;
	const length = Math.max(shortest, Math.round((last - first + 1) * factor));
	if (length >= whole.last - whole.first + 1)
		return {...unzoomed, notice: 'All of the time that the article spans'};
	const event = article.events.find(({id}) => id === view.cursor.timeline);
	const now = article.date && nowOf(article.date);
	const at = event && daysOf(event, now);
	// An event that fills all that is shown has no place of its own to zoom to but its end.
	const centre = at
		? Math.min(Math.max(Math.round((at.first + at.last) / 2), first), last)
		: Math.round((first + last) / 2);
	const from = Math.max(whole.first, Math.min(whole.last - length + 1, centre - (length >> 1)));
	return {...view, zoom: {first: from, last: from + length - 1}};
}

/** From the first event of a stretch to the last: what the picture draws of it. */
function shownTime({events, date}: Article, zoom: Days): Days {
	const now = date && nowOf(date);
	const inside = events.flatMap(event => {
		const days = daysOf(event, now);
		return days && days.first <= zoom.last && days.last >= zoom.first
			? [{first: Math.max(days.first, zoom.first), last: Math.min(days.last, zoom.last)}]
			: [];
	});
	return hullOf(inside) ?? zoom;
}

/** All of the time again. */
export function unzoomed(view: View): View {
	const {zoom: _all, ...rest} = view;
	return {...rest, notice: 'All of the time that the article spans'};
}

/** The time of the events whose words are on screen; open ranges count with the end that the words name. */
export function fittedTo(view: View, {article, visible}: Scene): View {
	const shown = article.events.filter(({span, mentions}) =>
		[span, ...mentions].some(({start, end}) => start < visible.end && end > visible.start),
	);
	const days = hullOf(shown.flatMap(event => namedDays(event) ?? []));
	if (!days) return {...view, notice: 'No event whose date is known is on screen'};
	const more = Math.max(0, shortest - (days.last - days.first + 1));
	const zoom = {first: days.first - (more >> 1), last: days.last + more - (more >> 1)};
	return {...view, zoom, notice: 'The time of what is on screen; = shows all again'};
}

function namedDays(event: DatedEvent): Days | undefined {
	const days = daysOf(event, undefined);
	return days && event.open === 'after' ? {first: days.first, last: days.first} : days;
}
