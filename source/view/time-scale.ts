/** The time that an article spans and a width → a scale: days to columns, with long empty stretches cut short. */

import type {DatedEvent} from '../article/article.ts';
import {civil, dayNumber, parseIsoDate} from '../article/partial-date.ts';
import {monthName} from '../article/shown-date.ts';

/** Days since 1970-01-01, both included. */
export type Days = {readonly first: number; readonly last: number};

/** A stretch of time drawn to one scale; columns half-open. */
export type Stretch = Days & {readonly left: number; readonly right: number};

export type TimeScale = {
	readonly stretches: readonly Stretch[];
	readonly width: number;
};

export type Tick = {readonly column: number; readonly label: string};

// A gap is cut where it takes up more than this share of what is drawn and is no shorter than this, in days, at most so
// many times, and once for so many columns.
const longGap = 0.4;
const shortestCut = 21;
const mostCuts = 3;
const columnsPerCut = 12;

/** Columns of the sign for time left out. */
export const cutColumns = 3;

/** The days of an event on the scale; an open range goes on to `now`, or began at its end. */
export function daysOf(event: DatedEvent, now: number | undefined): Days | undefined {
	const start = event.start === undefined ? undefined : parseIsoDate(event.start);
	const end = event.end === undefined ? undefined : parseIsoDate(event.end);
	if (event.open === 'after' && start !== undefined)
		return {first: start, last: Math.max(start, now ?? end ?? start)};
	if (event.open === 'before' && end !== undefined) return {first: end, last: end};
	if (start === undefined || end === undefined) return undefined;
	return {first: Math.min(start, end), last: Math.max(start, end)};
}

/** Makes the scale around `days`, never cutting inside `wholes`. Undefined where there is nothing to place, or no room. */
export function makeScale(
	days: readonly Days[],
	wholes: readonly Days[],
	width: number,
): TimeScale | undefined {
	if (days.length === 0 || width < 12) return undefined;
	const points = [...new Set(days.flatMap(({first, last}) => [first, last]))].sort((a, b) => a - b);
	const stretches = cutGaps(points, wholes, Math.min(mostCuts, Math.floor(width / columnsPerCut)));
	const room = width - cutColumns * (stretches.length - 1);
	const least = Math.max(2, Math.min(7, Math.floor(room / stretches.length)));
	const spare = room - least * stretches.length;
	let left = 0;
	const placed = stretches.map((stretch, index): Stretch => {
		// Separate stretches get room by what happens in them, since their lengths cannot be compared anyway.
		const share =
			points.filter(point => point >= stretch.first && point <= stretch.last).length / points.length;
		const isLast = index === stretches.length - 1;
		const columns = isLast ? width - left : least + Math.floor(spare * share);
		const here = {...stretch, left, right: left + columns};
		left += columns + cutColumns;
		return here;
	});
	return {stretches: placed, width};
}

// Cuts the longest gap that no whole bridges, again and again, while it is long against what is left.
function cutGaps(points: readonly number[], wholes: readonly Days[], cuts: number): readonly Days[] {
	let stretches: Days[] = [{first: points[0]!, last: points.at(-1)!}];
	for (let cut = 0; cut < cuts; cut++) {
		const drawn = stretches.reduce((sum, {first, last}) => sum + last - first, 0);
		let longest = {gap: 0, before: 0, after: 0};
		for (let index = 1; index < points.length; index++) {
			const [before, after] = [points[index - 1]!, points[index]!];
			const inside = stretches.some(({first, last}) => first <= before && after <= last);
			const bridged = wholes.some(({first, last}) => first <= before && after <= last);
			if (inside && !bridged && after - before > longest.gap) longest = {gap: after - before, before, after};
		}
		if (longest.gap < shortestCut || longest.gap < drawn * longGap) break;
		stretches = stretches.flatMap(({first, last}) =>
			first <= longest.before && longest.after <= last
				? [
						{first, last: longest.before},
						{first: longest.after, last},
					]
				: [{first, last}],
		);
	}
	return stretches;
}

/** The column of a day: 0-based, inside the scale. Law: rises with the day, never falls. */
export function columnOf(scale: TimeScale, day: number): number {
	for (const {first, last, left, right} of scale.stretches) {
		if (day < first) return Math.max(0, left - 1);
		if (day > last) continue;
		const columns = right - left;
		if (last === first) return left + (columns >> 1);
		return left + Math.min(columns - 1, Math.floor(((day - first) * columns) / (last - first + 1)));
	}
	return scale.width - 1;
}

/** Labels for the scale, each where its year, month or day begins, with at least two columns between them. */
export function ticksOf(scale: TimeScale): readonly Tick[] {
	const ticks: Tick[] = [];
	let free = 0;
	for (const stretch of scale.stretches) {
		const perDay = (stretch.right - stretch.left) / (stretch.last - stretch.first + 1);
		const inside =
			stretch.last - stretch.first < 28 ? dayTicks(stretch, perDay) : calendarTicks(stretch, perDay);
		const labelled = inside.length > 0 ? inside : [{day: stretch.first, label: startLabel(stretch)}];
		for (const {day, label} of labelled) {
			const column = Math.min(columnOf(scale, day), scale.width - label.length);
			if (column < free || column < 0) continue;
			ticks.push({column, label});
			free = column + label.length + 2;
		}
	}
	return ticks;
}

function startLabel({first}: Days): string {
	const {year, month} = civil(first);
	return month === 1 || year < 1990 ? `${year}` : `${monthName(month)} ${year}`;
}

type DayLabel = {readonly day: number; readonly label: string};

function dayTicks({first, last}: Days, perDay: number): readonly DayLabel[] {
	const step = perDay >= 8 ? 1 : perDay >= 2 ? 7 : 14;
	const labels: DayLabel[] = [];
	for (let day = first; day <= last; day += step) {
		const {day: number, month, year} = civil(day);
		const inYear = number === 1 && day === first ? monthName(month) : `${number} ${monthName(month)}`;
		labels.push({day, label: day === first ? `${inYear} ${year}` : inYear});
	}
	return labels;
}

function calendarTicks({first, last}: Days, perDay: number): readonly DayLabel[] {
	const from = civil(first);
	const to = civil(last);
	const labels: DayLabel[] = [];
	const monthStep = perDay * 30 >= 6 ? 1 : perDay * 91 >= 6 ? 3 : 0;
	const yearStep = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find(step => perDay * 365 * step >= 6) ?? 2000;
	if (monthStep > 0) {
		for (let index = from.year * 12 + from.month - 1; index <= to.year * 12 + to.month - 1; index++) {
			const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
			const day = Math.max(first, dayNumber(year, month, 1));
			if (month === 1 || labels.length === 0)
				labels.push({day, label: month === 1 ? `${year}` : `${monthName(month)} ${year}`});
			else if ((month - 1) % monthStep === 0) labels.push({day, label: monthName(month)});
		}
		return labels;
	}
	for (let year = Math.ceil(from.year / yearStep) * yearStep; year <= to.year; year += yearStep) {
		const day = dayNumber(year, 1, 1);
		if (day >= first) labels.push({day, label: `${year}`});
	}
	return labels;
}
