/** The dated events of an article → the timeline pane: the picture of time above, one row or more an event beneath. */

import type {Article, DatedEvent} from '../article/article.ts';
import {nowOf, shownDate, shownDay} from '../article/shown-date.ts';
import {truncate} from '../layout/graphemes.ts';
import {isOnScreen} from './article-rows.ts';
import {keymap, shownKey} from './keymap.ts';
import {
	filteredTitle,
	type Item,
	type Items,
	onlyWords,
	paneHeading,
	stackItems,
	whyNothing,
	wrapped,
} from './list.ts';
import {eventsOf} from './listed.ts';
import {mentionOf} from './people-rows.ts';
import {blank, fit, type Row, run, spread, widthOf} from './row.ts';
import {itemAt, type Scene} from './scene.ts';
import {basisSigns} from './signs.ts';
import {timePicture} from './time-picture.ts';
import {type Days, daysOf} from './time-scale.ts';
import {hasCursor, type View} from './view.ts';

/** From this width on, an event takes one row. */
const oneRowColumns = 64;
const dateColumns = 22;
/** Of the words that date an event at least so many columns are shown beside it. */
const leastWords = 16;

export function timelineRows(scene: Scene, view: View): readonly Row[] {
	const pane = scene.panes.at.timeline;
	if (!pane) return [];
	const {article} = scene;
	const focused = view.focus === 'timeline';
	const {currentId, onScreen} = currentEvents(scene, view);
	const count = eventsOf(article, view).length;
	const missing = count === 0 || scene.reading || article.date ? '' : noDate(pane.width);
	const isBeside = pane.width >= besideColumns;
	const heading = paneHeading(
		filteredTitle(view.byPlace ? 'What happened when, as told' : 'What happened when', view.filters.timeline),
		[isBeside ? missing : '', count === 0 ? '' : String(count)].filter(part => part !== '').join('   '),
		focused,
		pane.width,
	);
	const pictureRows = pane.height >= 14 ? 5 : pane.height >= 10 ? 4 : 3;
	const picture = timePicture(article, pane.width - 4, pictureRows, {
		selected: hasCursor(view, 'timeline') ? currentId : undefined,
		onScreen,
		zoom: view.zoom,
	}).map((row): Row => [blank(2), ...row, blank(2)]);
	const offer: readonly Row[] =
		missing === '' || isBeside ? [] : [fit([blank(2), run(missing, 'faint')], pane.width)];
	const {items, current} = eventItems(scene, view, pane.width - 3, currentId, onScreen);
	const above = [heading, ...offer, ...picture];
	const height = Math.max(0, pane.height - above.length);
	return [...above, ...stackItems(items, current, pane.width, height, 'date')].slice(0, pane.height);
}

/** From this width on, the heading has room for what is missing. */
const besideColumns = 72;

/** What leaves events without a year, and what to do about it. */
function noDate(width: number): string {
	const [key] = keymap['set-date'];
	return `${width < 38 ? '' : 'the article has '}no date${key === undefined ? '' : `: ${shownKey(key)} sets it`}`;
}

/** The strip under the article where there is no room for the pane: the picture with one lane. */
export function timelineStrip(scene: Scene, view: View): readonly Row[] {
	const {strip} = scene.panes;
	if (!strip) return [];
	const {onScreen} = currentEvents(scene, view);
	const picture = timePicture(scene.article, strip.width - 4, strip.height, {onScreen, zoom: view.zoom});
	const rows = picture.map((row): Row => [blank(2), ...row, blank(2)]);
	return Array.from({length: strip.height}, (_, index) => rows[index] ?? [blank(strip.width)]);
}

function currentEvents(
	scene: Scene,
	view: View,
): {readonly currentId: number; readonly onScreen: ReadonlySet<number>} {
	const shown = scene.article.events.filter(({span, mentions}) =>
		[span, ...mentions].some(each => isOnScreen(scene, each)),
	);
	return {
		currentId: hasCursor(view, 'timeline') ? view.cursor.timeline : itemAt(scene, 'timeline'),
		onScreen: new Set(shown.map(({id}) => id)),
	};
}

function eventItems(
	scene: Scene,
	view: View,
	width: number,
	currentId: number,
	onScreen: ReadonlySet<number>,
): {readonly items: Items; readonly current: number} {
	const {article} = scene;
	const events = eventsOf(article, view);
	const isSelected = ({id}: DatedEvent) => hasCursor(view, 'timeline') && id === currentId;
	const mentionAt = (event: DatedEvent) =>
		isSelected(event) && event.mentions.length > 0 ? mentionOf(view, event.mentions.length + 1) : undefined;
	const at = (index: number): Item => {
		const event = events[index]!;
		const heading = view.byPlace ? undefined : headingBefore(article, events, index, width);
		return {
			...(heading === undefined ? {} : {heading}),
			rows: eventRows(
				{
					event,
					onScreen: onScreen.has(event.id),
					mention: mentionAt(event),
					depth: view.byPlace ? 0 : depthIn(events, index),
					returns: view.byPlace && isBack(events[index - 1], event),
					place: placeOf(article, event),
				},
				width,
			),
			selected: isSelected(event),
			onScreen: onScreen.has(event.id),
		};
	};
	const state = (index: number) => {
		const event = events[index]!;
		return `${view.byPlace} ${onScreen.has(event.id)} ${isSelected(event)} ${mentionAt(event)}`;
	};
	if (events.length === 0) {
		return {
			items: onlyWords(whyNothing(scene.reading, view.filters.timeline, emptyWords(article)), width),
			current: -1,
		};
	}
	return {
		items: {count: events.length, at, follows: {list: events, state}},
		current: events.findIndex(({id}) => id === currentId),
	};
}

// What lies ahead, and what cannot be placed, begin with a rule of their own.
function headingBefore(
	article: Article,
	events: readonly DatedEvent[],
	index: number,
	width: number,
): Row | undefined {
	const groupOf = (event: DatedEvent | undefined) => {
		if (event === undefined) return 'past';
		if (event.start === undefined && event.end === undefined) return 'open';
		return event.time === 'ahead' ? 'ahead' : 'past';
	};
	const group = groupOf(events[index]);
	if (group === groupOf(events[index - 1]) || group === 'past') return undefined;
	if (group === 'open') return ruleWith('not placed: the text leaves the date open', width);
	const now = article.date && nowOf(article.date);
	return ruleWith(`now${now === undefined ? '' : ` · ${shownDay(now)}`} · ahead ▾`, width);
}

function emptyWords(article: Article): string {
	return article.date ? 'Nothing is dated' : 'Nothing is dated, and the article has no date: D sets one';
}

function ruleWith(title: string, width: number): Row {
	const left: Row = [run('── ', 'faint'), run(title, 'accent'), run(' ', 'faint')];
	const used = left.reduce((sum, each) => sum + each.width, 0);
	return fit([...left, run('─'.repeat(Math.max(0, width - used)), 'faint')], width);
}

/** An event as its rows show it. */
type Shown = {
	readonly event: DatedEvent;
	readonly onScreen: boolean;
	/** Which of its mentions is selected, 0-based, where there are more than one. */
	readonly mention: number | undefined;
	/** How many events around it in time it stands under: a day in a week. */
	readonly depth: number;
	/** Whether the text goes back in time here. */
	readonly returns: boolean;
	/** How far into the text it stands, 0–1. */
	readonly place: number;
};

function eventRows(shown: Shown, width: number): readonly Row[] {
	const {event, onScreen, depth, returns} = shown;
	const tone = event.time === 'ahead' ? 'ahead' : 'date';
	const indent = '  '.repeat(depth);
	const date: Row = [run(`${indent}${basisSigns[event.basis]} `, tone), run(shownDate(event), tone)];
	const label = `${event.sequence > 0 ? '↳ ' : returns ? '↶ ' : ''}${event.label}${mentionWords(shown)}`;
	const words = `“${event.words}”`;
	const labelTone = onScreen ? 'text' : 'muted';
	if (width >= oneRowColumns) {
		const left: Row = [...fit(date, dateColumns + 4), run(label, labelTone)];
		const place = width >= placeColumns ? [run('  ', 'faint'), ...placeStrip(shown.place)] : [];
		// What happened is worth more than the words that date it.
		const room = width - widthOf(left) - widthOf(place) - 3;
		const kept = room < words.length ? truncate(words, Math.max(leastWords, room)) : words;
		return [spread(left, [run(`  ${kept} `, 'faint', {italic: true}), ...place], width)];
	}
	const beside = widthOf(date) + words.length + 4 <= width;
	const left = indent.length + 2;
	return [
		beside ? spread(date, [run(`  ${words}`, 'faint', {italic: true})], width) : fit(date, width),
		...wrapped(label, width - left).map((line): Row => [blank(left), run(line, labelTone)]),
		...(beside
			? []
			: wrapped(words, width - left).map((line): Row => [blank(left), run(line, 'faint', {italic: true})])),
	];
}

function mentionWords({event, mention}: Shown): string {
	if (event.mentions.length === 0) return '';
	const count = event.mentions.length + 1;
	return mention === undefined ? ` ×${count}` : ` ${mention + 1}/${count}`;
}

/** From this width on, a row shows where in the text its event stands. */
const placeColumns = 90;
const stripCells = 10;

/** The length of the text from left to right, `▪` where the event stands: what is told out of order is seen at once. */
function placeStrip(place: number): Row {
	const at = Math.min(stripCells - 1, Math.floor(place * stripCells));
	return [run('·'.repeat(at), 'faint'), run('▪', 'accent'), run('·'.repeat(stripCells - at - 1), 'faint')];
}

function placeOf({blocks}: Article, {span}: DatedEvent): number {
	const first = blocks[0]?.span.start ?? 0;
	const length = Math.max(1, (blocks.at(-1)?.span.end ?? 1) - first);
	return (span.start - first) / length;
}

/** The longest interval that finer events are indented under: a quarter of a year. */
const longestHeader = 100;

/** How many events stand under one header at most. */
const mostUnder = 40;

/** How many of the events right before one in time are intervals that hold it: a day stands under its week. */
function depthIn(events: readonly DatedEvent[], index: number): number {
	const days = closedDays(events[index]!);
	if (!days) return 0;
	for (let at = index - 1; at >= Math.max(0, index - mostUnder); at--) {
		const around = closedDays(events[at]!);
		if (!around) continue;
		const isLonger = around.last - around.first > days.last - days.first;
		if (
			isLonger &&
			around.last - around.first < longestHeader &&
			around.first <= days.first &&
			days.last <= around.last
		)
			return 1;
	}
	return 0;
}

function closedDays(event: DatedEvent): Days | undefined {
	return event.open === undefined ? daysOf(event, undefined) : undefined;
}

/** Whether the text goes back in time from one event to the next that it names. */
function isBack(before: DatedEvent | undefined, event: DatedEvent): boolean {
	return before?.start !== undefined && event.end !== undefined && event.end < before.start;
}
