/** The dated events of an article → the timeline pane: the picture of time above, one row or more an event beneath. */

import type {Article, DatedEvent} from '../article/article.ts';
import {isOnScreen} from './article-rows.ts';
import {nowOf, shownDate, shownDay} from './dates.ts';
import {type Item, paneHeading, stackItems, wrapped} from './list.ts';
import {blank, fit, type Row, run, spread} from './row.ts';
import {itemAt, type Scene} from './scene.ts';
import {basisSigns} from './signs.ts';
import {timePicture} from './time-picture.ts';
import type {View} from './view.ts';

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
		focused ? currentId : undefined,
		onScreen,
	).map((row): Row => [blank(2), ...row, blank(2)]);
	const {items, current} = eventItems(scene, view, pane.width - 2, currentId, onScreen);
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
		currentId: view.focus === 'timeline' ? view.cursor.timeline : itemAt(scene, 'timeline'),
		onScreen: new Set(shown.map(({id}) => id)),
	};
}

function eventItems(
	scene: Scene,
	view: View,
	width: number,
	currentId: number,
	onScreen: ReadonlySet<number>,
): {readonly items: readonly Item[]; readonly current: number} {
	const {article} = scene;
	const items: Item[] = [];
	let current = -1;
	let group: DatedEvent['time'] | 'open' = 'past';
	const now = article.date && nowOf(article.date);
	for (const event of article.events) {
		const next =
			event.start === undefined && event.end === undefined
				? 'open'
				: event.time === 'ahead'
					? 'ahead'
					: 'past';
		if (next !== group) {
			const title =
				next === 'open'
					? 'not placed: the text leaves the date open'
					: `now${now === undefined ? '' : ` · ${shownDay(now)}`} · ahead ▾`;
			items.push({rows: [ruleWith(title, width)], selected: false, onScreen: false});
			group = next;
		}
		if (event.id === currentId) current = items.length;
		items.push({
			rows: eventRows(event, width, onScreen.has(event.id)),
			selected: view.focus === 'timeline' && event.id === currentId,
			onScreen: onScreen.has(event.id),
		});
	}
	if (items.length === 0) {
		const text = scene.reading ? 'Reading…' : emptyWords(article);
		items.push({rows: [[run(text, 'faint')]], selected: false, onScreen: false});
	}
	return {items, current};
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
