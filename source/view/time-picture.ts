/** Dated events and a width → a picture of the time they span, drawn in characters: marks in lanes, an axis with "now", a scale. */

import type {Article, DatedEvent} from '../article/article.ts';
import {nowOf} from '../article/shown-date.ts';
import {memoized} from './memoized.ts';
import {blank, type Row, type Run, run, type Style} from './row.ts';
import {columnOf, cutColumns, type Days, daysOf, makeScale, type TimeScale, ticksOf} from './time-scale.ts';

type Canvas = (Run | undefined)[];
type Placed = {readonly event: DatedEvent; readonly left: number; readonly right: number};

/** Marks of events that take one column: filled for what is certain, hollow for what lies ahead or may be. */
const marks: Readonly<Record<'day' | 'week' | 'month' | 'longer', readonly [string, string]>> = {
	day: ['◉', '◎'],
	week: ['◆', '◇'],
	month: ['■', '□'],
	longer: ['▬', '▭'],
};

export type Pictured = {
	/** The id of the event under the cursor. */
	readonly selected?: number | undefined;
	/** The ids of the events whose words are on screen. */
	readonly onScreen: ReadonlySet<number>;
	/** The days that are shown; without them all. */
	readonly zoom?: Days | undefined;
};

const drawn = memoized((_: Article) => ({key: '', rows: [] as readonly Row[]}));

/** The picture as `draw` makes it. One that was made last is known: most keys change nothing in it. */
export function timePicture(
	article: Article,
	width: number,
	height: number,
	pictured: Pictured,
): readonly Row[] {
	const {selected, onScreen, zoom} = pictured;
	const key = [width, height, selected, zoom?.first, zoom?.last, ...onScreen].join(' ');
	const last = drawn(article);
	if (last.key !== key) Object.assign(last, {key, rows: draw(article, width, height, pictured)});
	return last.rows;
}

/**
 * Draws `height` rows (at least 3): lanes of marks, the axis, the scale. Where marks would cover each other, a
 * digit says how many there are; where only a part of the time is shown, the ends of the axis say how many events lie
 * beyond them.
 */
function draw(
	article: Article,
	width: number,
	height: number,
	{selected, onScreen, zoom}: Pictured,
): readonly Row[] {
	const now = article.date && nowOf(article.date);
	const placed = article.events.flatMap(event => {
		const days = daysOf(event, now);
		return days ? [{event, days}] : [];
	});
	const inside = zoom
		? placed.filter(({days}) => days.first <= zoom.last && days.last >= zoom.first)
		: placed;
	const shown = inside.map(({event, days}) => ({event, days: clipped(days, zoom)}));
	const isNowShown = now !== undefined && (!zoom || (now >= zoom.first && now <= zoom.last));
	const days = shown.map(each => each.days);
	const scale = makeScale(
		isNowShown && placed.length > 0 ? [...days, {first: now, last: now}] : days,
		shown.flatMap(each => (each.event.open ? [] : [each.days])),
		width,
	);
	if (!scale) return [];
	const lanes = drawLanes(shown, scale, Math.max(1, height - 2), selected, onScreen);
	const nowColumn = isNowShown ? columnOf(scale, now) : undefined;
	if (nowColumn !== undefined) {
		for (const lane of lanes) lane[nowColumn] ??= run('│', 'accent');
	}
	const beyond = {
		before: zoom ? placed.filter(each => each.days.last < zoom.first).length : 0,
		after: zoom ? placed.filter(each => each.days.first > zoom.last).length : 0,
	};
	return [
		...lanes.map(lane => rowOf(lane, width)),
		axisRow(scale, nowColumn, beyond, now !== undefined && zoom !== undefined && now < zoom.first),
		scaleRow(scale, nowColumn),
	];
}

function clipped({first, last}: Days, zoom: Days | undefined): Days {
	if (!zoom) return {first, last};
	return {first: Math.max(first, zoom.first), last: Math.min(last, zoom.last)};
}

function drawLanes(
	shown: readonly {readonly event: DatedEvent; readonly days: Days}[],
	scale: TimeScale,
	count: number,
	selected: number | undefined,
	onScreen: ReadonlySet<number>,
): readonly Canvas[] {
	const placed = shown.map(({event, days}): Placed => ({event, ...columnsOf(scale, days)}));
	// Long ones first, so that a point is drawn over a bar and never under it.
	placed.sort((a, b) => b.right - b.left - (a.right - a.left) || a.left - b.left);
	const lanes: Canvas[] = Array.from({length: count}, () => Array.from({length: scale.width}));
	const points = new Map<string, number>();
	for (const each of placed) {
		const style = styleOf(each.event, selected, onScreen);
		const free = lanes.findLastIndex(lane => isFree(lane, each));
		if (each.right - each.left > 1 && free >= 0) {
			drawBar(lanes[free]!, each, style);
			continue;
		}
		// A stretch for which no lane is free is drawn as the point where it starts.
		const at = free >= 0 ? free : count - 1;
		const key = `${at}:${each.left}`;
		const crowd = (points.get(key) ?? 0) + 1;
		points.set(key, crowd);
		const sign = crowd > 1 ? (crowd > 9 ? '+' : String(crowd)) : markOf(each.event);
		lanes[at]![each.left] = {text: sign, width: 1, style};
	}
	return lanes;
}

function isFree(lane: Canvas, {left, right}: Placed): boolean {
	for (let column = left; column < right; column++) if (lane[column]) return false;
	return true;
}

function columnsOf(scale: TimeScale, {first, last}: Days): {readonly left: number; readonly right: number} {
	const left = columnOf(scale, first);
	return {left, right: Math.max(left, columnOf(scale, last)) + 1};
}

function styleOf(event: DatedEvent, selected: number | undefined, onScreen: ReadonlySet<number>): Style {
	return {
		tone: event.time === 'ahead' ? 'ahead' : onScreen.has(event.id) ? 'date' : 'muted',
		bold: onScreen.has(event.id),
		selected: event.id === selected,
	};
}

/** The mark of an event that takes one column. */
export function markOf(event: DatedEvent): string {
	const {granularity} = event;
	const pair =
		granularity === 'day' || granularity === 'week' || granularity === 'month'
			? marks[granularity]
			: marks.longer;
	return pair[event.time === 'ahead' || event.tentative ? 1 : 0];
}

function drawBar(lane: Canvas, {event, left, right}: Placed, style: Style): void {
	const dashed = event.time === 'ahead' || event.tentative;
	for (let column = left; column < right; column++) {
		let sign = dashed ? '┄' : '━';
		if (column === left) sign = dashed ? '┠' : '┣';
		else if (column === right - 1) sign = event.open === 'after' ? '▶' : dashed ? '┨' : '┫';
		lane[column] = {text: sign, width: 1, style};
	}
}

function axisRow(
	scale: TimeScale,
	nowColumn: number | undefined,
	{before, after}: {readonly before: number; readonly after: number},
	allAhead: boolean,
): Row {
	const canvas: Canvas = Array.from({length: scale.width});
	for (let column = 0; column < scale.width; column++) {
		const ahead = allAhead || (nowColumn !== undefined && column > nowColumn);
		canvas[column] = ahead ? run('┄', 'ahead') : run('─', 'faint');
	}
	for (const {column} of ticksOf(scale)) canvas[column] = run('┬', 'faint');
	scale.stretches.slice(1).forEach(({left}) => {
		for (let column = left - cutColumns; column < left; column++) canvas[column] = run('╱', 'faint');
	});
	if (nowColumn !== undefined) canvas[nowColumn] = run('┃', 'accent', {bold: true});
	const write = (text: string, from: number) =>
		[...text].forEach((sign, index) => {
			canvas[from + index] = run(sign, 'accent');
		});
	if (before > 0) write(`◂${before}`, 0);
	if (after > 0) write(`${after}▸`, scale.width - String(after).length - 1);
	return rowOf(canvas, scale.width);
}

function scaleRow(scale: TimeScale, nowColumn: number | undefined): Row {
	const row: Run[] = [];
	let column = 0;
	const put = (at: number, each: Run) => {
		if (at > column) row.push(blank(at - column));
		row.push(each);
		column = Math.max(at, column) + each.width;
	};
	const label = run('now', 'accent', {bold: true});
	const nowAt = nowColumn === undefined ? undefined : Math.min(nowColumn, scale.width - label.width);
	let drawn = nowAt === undefined;
	for (const tick of ticksOf(scale)) {
		const right = tick.column + tick.label.length;
		const meets = nowAt !== undefined && tick.column < nowAt + label.width + 1 && right + 1 > nowAt;
		if (!drawn && nowAt !== undefined && tick.column > nowAt) {
			put(nowAt, label);
			drawn = true;
		}
		if (!meets) put(tick.column, run(tick.label, 'muted'));
	}
	if (!drawn) put(nowAt!, label);
	if (column < scale.width) row.push(blank(scale.width - column));
	return row;
}

function rowOf(canvas: Canvas, width: number): Row {
	const row: Run[] = [];
	for (let column = 0; column < width; column++) {
		const cell = canvas[column] ?? blank(1);
		const before = row.at(-1);
		if (before && sameStyle(before.style, cell.style)) {
			row[row.length - 1] = {...before, text: before.text + cell.text, width: before.width + 1};
		} else row.push(cell);
	}
	return row;
}

function sameStyle(a: Style, b: Style): boolean {
	return a.tone === b.tone && !a.bold === !b.bold && !a.selected === !b.selected;
}
