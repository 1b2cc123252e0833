/** The timeline pane: its picture closer and further away, its order, its mentions, and an article that has no date. */

import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {parseIsoDate} from '../../source/article/partial-date.ts';
import {daysOf} from '../../source/view/time-scale.ts';
import {wholeTime} from '../../source/view/time-zoom.ts';
import {articleOf, bundledArticle} from '../helpers/article.ts';
import {open, press, type Reader, sceneOf, screen} from '../helpers/press.ts';

const article = bundledArticle();
const years = [
	1702, 1709, 1716, 1733, 1741, 1748, 1755, 1763, 1776, 1783, 1789, 1792, 1799, 1804, 1805, 1806, 1809,
];
const history = articleOf(
	`---\ndate: 2025-04-12\n---\n\n# A long history\n\n${years
		.flatMap((year, index) => [
			`In May ${year}, the town of Eastmark burned its ${index + 1} ships. In June, the council met. Three days later, the gates were closed.`,
		])
		.join('\n\n')}`,
);
const uneven = articleOf(
	'---\ndate: 2025-04-12\n---\n\n# An uneven week\n\nIn March 2022, the mill closed. On Monday, the board met. On Tuesday, it fired Oskar Brandt. On Wednesday, ' +
		'the workers marched. On Thursday, the council voted. On Friday, the mill opened again. This week, Ana Lem visited Eastmark. In June, she may return.',
);

const pane = (reader: Reader) => screen(reader).join('\n');
const rows = (reader: Reader) => screen(reader).filter(row => /[●◐○] .*\d{4}/.test(row));

describe('its picture', () => {
	it('comes closer around the selected event, and shows what lies beyond its ends', () => {
		const start = press(open(article), 'w G');
		expect(pane(start)).toContain('1945');
		const closer = press(start, '+');
		expect(pane(closer)).toMatch(/◂1/);
		expect(pane(press(closer, '-'))).not.toMatch(/◂/);
		expect(pane(press(closer, '+ + + =')).match(/◂/)).toBeNull();
	});

	it('stays within the time of the article, and always shows the selected event', () => {
		const whole = wholeTime(article)!;
		fc.assert(
			fc.property(fc.array(fc.constantFrom('+', '-', 'j', 'k', 'x', 'W', '5 j'), {maxLength: 20}), keys => {
				const reader = press(open(article), `w ${keys.join(' ')}`);
				const {zoom} = reader.view;
				if (!zoom) return;
				expect(zoom.first).toBeLessThanOrEqual(zoom.last);
				expect(zoom.last - zoom.first + 1).toBeGreaterThanOrEqual(7);
				expect(zoom.first).toBeGreaterThanOrEqual(whole.first - 7);
				expect(zoom.last).toBeLessThanOrEqual(whole.last + 7);
			}),
		);
	});

	it('fits the time of what is on screen, and shows all again by the same key', () => {
		const fitted = press(open(article), 'w escape x');
		const {zoom} = fitted.view;
		expect(zoom).toEqual({first: parseIsoDate('2025-04-07'), last: parseIsoDate('2025-04-13')});
		expect(pane(fitted)).toContain('7 Apr');
		expect(press(fitted, 'x').view.zoom).toBeUndefined();
	});

	it('keeps what it shows through a resize', () => {
		const reader = press(open(article), 'w G + +');
		const there = {...reader, size: {columns: 70, rows: 20}};
		expect(press(there, 'j').view.zoom).toEqual(reader.view.zoom);
	});
});

describe('its rows', () => {
	const dates = (reader: Reader) => rows(reader).map(row => /[●◐○] ([^↶“]*?\d{4})/.exec(row)![1]!.trim());

	it('stand in the order of time, or by W as the text tells them, with a sign where it goes back', () => {
		const tall = {columns: 120, rows: 60};
		const byTime = press({...open(article), size: tall}, 'w g');
		const byPlace = press(byTime, 'W g');
		expect(dates(byPlace)[0]).toBe('7–13 Apr 2025');
		expect(pane(byPlace)).toContain('↶ Putin launched');
		expect(dates(press(byPlace, 'W g'))).toEqual(dates(byTime));
	});

	it('say where in the text each is told', () => {
		const strips = rows(press(open(article), 'w G')).map(row => /([·▪]{10}) *$/.exec(row)?.[1]);
		expect(strips.every(strip => strip !== undefined && strip.match(/▪/g)?.length === 1)).toBe(true);
	});

	it('indent a day under its week', () => {
		const text = screen(press({...open(uneven), size: {columns: 120, rows: 60}}, 'w g'));
		const week = text.findIndex(row => row.includes('7–13 Apr 2025'));
		expect(text[week]!.search(/[●◐○]/)).toBe(2);
		expect(text[week + 1]).toMatch(/^.{4}[●◐○] Mon 7 Apr 2025/);
	});

	it('count how often an event is told, and step through the places', () => {
		const twice = articleOf(
			'---\ndate: 2025-04-12\n---\n\nOn 3 March 2024, the dam of Eastmark broke and the river flooded the town.\n\nWords in between.\n\nThe dam of Eastmark broke on 3 March 2024, and the town was flooded.',
		);
		const reader = press(open(twice), 'w g');
		const [event] = twice.events;
		expect(twice.events).toHaveLength(1);
		expect(event!.mentions).toHaveLength(1);
		expect(pane(reader)).toContain('1/2');
		expect(pane(press(reader, 'l'))).toContain('2/2');
		expect(press(reader, 'l l').view.mention).toBe(1);
		expect(press(reader, 'l h').view.mention).toBe(0);
		expect(pane(press(reader, 'escape'))).toContain('×2');
	});
});

describe('an article without a date', () => {
	const undated = open(articleOf('The dam was opened in October. Last week it broke.'));

	it('leaves open what it leaves open, and offers to set the date', () => {
		for (const columns of [40, 80, 120])
			expect(pane(press({...undated, size: {columns, rows: 30}}, 'w'))).toContain(
				`${columns === 80 ? '' : 'the article has '}no date: D sets it`,
			);
		expect(pane(press(open(article), 'w'))).not.toContain('the article has no date');
	});

	it('takes a date that is typed, and no other', () => {
		expect(pane(press(undated, 'D'))).toContain('The article’s date: ▏ 12 April 2025');
		const typed = press(undated, 'D 2 0 2 5 - 0 4 - 1 2');
		expect(pane(typed)).toContain('2025-04-12▏');
		expect(press(typed, 'enter').effects).toEqual([
			{kind: 'date', date: {year: 2025, month: 4, day: 12, implied: []}},
		]);
		const wrong = press(undated, 'D 2 0 2 5 - 1 3 enter');
		expect(wrong.effects).toEqual([]);
		expect(pane(wrong)).toContain('2025-13 is no date');
		expect(press(wrong, 'backspace backspace backspace enter').effects).toHaveLength(1);
		expect(press(typed, 'escape').view.mode).toBe('read');
	});

	it('is asked for only where there is none', () => {
		expect(pane(press(open(article), 'D'))).toContain('The article gives its own date');
	});
});

test('every event that can be placed is in the picture or counted at its ends', () => {
	for (const columns of [40, 80, 120, 200]) {
		const reader = press({...open(history), size: {columns, rows: 40}}, 'w G + +');
		const {zoom} = reader.view;
		const days = history.events.flatMap(event => daysOf(event, undefined) ?? []);
		const before = days.filter(({last}) => last < zoom!.first).length;
		const after = days.filter(({first}) => first > zoom!.last).length;
		if (before > 0) expect(pane(reader)).toContain(`◂${before}`);
		if (after > 0) expect(pane(reader)).toContain(`${after}▸`);
		expect(before + after).toBeLessThan(days.length);
		expect(sceneOf(reader).panes.at.timeline).toBeDefined();
	}
});

describe('the pane', () => {
	test.each([
		['history', history, 80, 24],
		['history', history, 120, 40],
		['history', history, 200, 60],
		['uneven', uneven, 40, 20],
		['uneven', uneven, 80, 24],
		['uneven', uneven, 120, 40],
	] as const)('of the %s article at %#', async (name, from, columns, height) => {
		const text = screen(press({...open(from), size: {columns, rows: height}}, 'w g j j'))
			.map(row => `${row.trimEnd()}\n`)
			.join('');
		await expect(text).toMatchFileSnapshot(`../fixtures/screens/timeline-${name}-${columns}x${height}.txt`);
	});
});
