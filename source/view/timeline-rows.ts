/** The dated events of an article → the timeline pane: the picture of time above, one row or more an event beneath. */

import type {Article, DatedEvent} from '../article/article.ts';
import {nowOf, shownDate, shownDay} from '../article/shown-date.ts';
import {isOnScreen} from './article-rows.ts';
import {type Item, type Items, onlyWords, paneHeading, stackItems, wrapped} from './list.ts';
import {blank, fit, type Row, run, spread} from './row.ts';
import {itemAt, type Scene} from './scene.ts';
import {basisSigns} from './signs.ts';
import {timePicture} from './time-picture.ts';
import {hasCursor, type View} from './view.ts';

/** From this width on, an event takes one row. */
const oneRowColumns = 64;
const dateColumns = 22;

export function timelineRows(scene: Scene, view: View): readonly Row[] {
	const pane = scene.panes.at.timeline;
	if (!pane) return [];
	const {article} = scene;
	const focused = view.focus === 'timeline';
	const {currentId, onScreen} = currentEvents(scene, view);
	const heading = paneHeading(
		'What happened when',
		article.events.length === 0 ? '' : String(article.events.length),
		focused,
		pane.width,
	);
	const pictureRows = pane.height >= 14 ? 5 : pane.height >= 10 ? 4 : 3;
	const picture = timePicture(
		article,
		pane.width - 4,
		pictureRows,
		hasCursor(view, 'timeline') ? currentId : undefined,
		onScreen,
	).map((row): Row => [blank(2), ...row, blank(2)]);
	const {items, current} = eventItems(scene, view, pane.width - 3, currentId, onScreen);
	const height = pane.height - 1 - picture.length;
	return [heading, ...picture, ...stackItems(items, current, pane.width, Math.max(0, height), 'date')].slice(
		0,
		pane.height,
	);
}

/** The strip under the article where there is no room for the pane: the picture with one lane. */
export function timelineStrip(scene: Scene, view: View): readonly Row[] {
	const {strip} = scene.panes;
	if (!strip) return [];
	const {onScreen} = currentEvents(scene, view);
	const picture = timePicture(scene.article, strip.width - 4, strip.height, undefined, onScreen);
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
	const {events} = article;
	const at = (index: number): Item => {
		const event = events[index]!;
		const heading = headingBefore(article, index, width);
		return {
			...(heading === undefined ? {} : {heading}),
			rows: eventRows(event, width, onScreen.has(event.id)),
			selected: hasCursor(view, 'timeline') && event.id === currentId,
			onScreen: onScreen.has(event.id),
		};
	};
	if (events.length === 0) {
		return {items: onlyWords(scene.reading ? 'Reading…' : emptyWords(article), width), current: -1};
	}
	return {items: {count: events.length, at}, current: events.findIndex(({id}) => id === currentId)};
}

// What lies ahead, and what cannot be placed, begin with a rule of their own.
function headingBefore(article: Article, index: number, width: number): Row | undefined {
	const groupOf = (event: DatedEvent | undefined) => {
		if (event === undefined) return 'past';
		if (event.start === undefined && event.end === undefined) return 'open';
		return event.time === 'ahead' ? 'ahead' : 'past';
	};
	const group = groupOf(article.events[index]);
	if (group === groupOf(article.events[index - 1]) || group === 'past') return undefined;
	if (group === 'open') return ruleWith('not placed: the text leaves the date open', width);
	const now = article.date && nowOf(article.date);
	return ruleWith(`now${now === undefined ? '' : ` · ${shownDay(now)}`} · ahead ▾`, width);
}

function emptyWords(article: Article): string {
	return article.date ? 'Nothing is dated' : 'Nothing is dated, and the article has no date: try --date';
}

function ruleWith(title: string, width: number): Row {
	const left: Row = [run('── ', 'faint'), run(title, 'accent'), run(' ', 'faint')];
	const used = left.reduce((sum, each) => sum + each.width, 0);
	return fit([...left, run('─'.repeat(Math.max(0, width - used)), 'faint')], width);
}

function eventRows(event: DatedEvent, width: number, onScreen: boolean): readonly Row[] {
	const tone = event.time === 'ahead' ? 'ahead' : 'date';
	const date = shownDate(event);
	const basis = basisSigns[event.basis];
	const label = `${event.sequence > 0 ? '↳ ' : ''}${event.label}`;
	const words = `“${event.words}”`;
	const labelTone = onScreen ? 'text' : 'muted';
	if (width >= oneRowColumns) {
		const left: Row = [
			...fit([run(`${basis} `, tone), run(date, tone)], dateColumns + 4),
			run(label, labelTone),
		];
		return [spread(left, [run(`  ${words} `, 'faint', {italic: true})], width)];
	}
	const head = spread(
		[run(`${basis} `, tone), run(date, tone)],
		[run(`  ${words}`, 'faint', {italic: true})],
		width,
	);
	return [
		date.length + words.length + 6 <= width ? head : fit([run(`${basis} `, tone), run(date, tone)], width),
		...wrapped(label, width - 2).map((line): Row => [blank(2), run(line, labelTone)]),
		...(date.length + words.length + 6 <= width
			? []
			: wrapped(words, width - 2).map((line): Row => [blank(2), run(line, 'faint', {italic: true})])),
	];
}
