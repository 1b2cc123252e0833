/** A scene and a view → the rows of the whole screen: bars, panes and the rules between them. Pure. */

import type {Rectangle} from '../layout/panes.ts';
import {smallest} from '../layout/panes.ts';
import {articleRows} from './article-rows.ts';
import {statusBar, titleBar} from './bars.ts';
import {contentsRows} from './contents-rows.ts';
import {helpRows} from './help-rows.ts';
import {notesRows} from './notes-rows.ts';
import {paletteRows} from './palette-rows.ts';
import {peopleRows} from './people-rows.ts';
import {quotesRows} from './quotes-rows.ts';
import {blank, fit, type Row, type Run, run} from './row.ts';
import type {Scene} from './scene.ts';
import {scrollbar} from './scrollbar.ts';
import {timelineRows, timelineStrip} from './timeline-rows.ts';
import type {View} from './view.ts';

type Placed = {readonly at: Rectangle; readonly rows: readonly Row[]};

/** Law: as many rows as the window has, each exactly as wide as it. */
export function frameOf(scene: Scene, view: View): readonly Row[] {
	const {size, panes} = scene;
	if (panes.shape === 'tiny') return tooSmall(scene);
	const top = titleBar(scene);
	const bottom = statusBar(scene, view);
	if (view.mode === 'help') return [top, ...helpRows(size, view), bottom];
	if (view.prompt?.kind === 'palette') return [top, ...paletteRows(scene, view.prompt), bottom];
	const placed: Placed[] = [];
	const put = (at: Rectangle | undefined, rows: readonly Row[]) => {
		if (at) placed.push({at, rows});
	};
	put(panes.at.contents, contentsRows(scene, view));
	const bar = scrollbar(scene, view);
	const isAtEdge = panes.at.article && panes.at.article.left + panes.at.article.width === size.columns;
	put(
		panes.at.article,
		isAtEdge ? withBar(scene, view, bar) : articleRows(scene, view, panes.at.article?.width ?? 0),
	);
	put(panes.at.quotes, quotesRows(scene, view));
	put(panes.at.people, peopleRows(scene, view));
	put(panes.at.notes, notesRows(scene, view));
	put(panes.at.timeline, timelineRows(scene, view));
	put(panes.strip, timelineStrip(scene, view));
	placed.sort((a, b) => a.at.left - b.at.left);
	const body = Array.from({length: size.rows - 2}, (_, index) =>
		bodyRow(placed, index + 1, size.columns, isAtEdge ? [] : bar, panes.at.article),
	);
	return [top, ...body, bottom];
}

// Where no pane stands beside it, the text's last column is its scrollbar.
function withBar(scene: Scene, view: View, bar: readonly Run[]): readonly Row[] {
	const {width} = scene.panes.at.article!;
	if (bar.length === 0) return articleRows(scene, view, width);
	return articleRows(scene, view, width - 1).map((row, index) => [...row, bar[index]!]);
}

// Panes of one row side by side, an upright rule in the columns between them; where no pane is, a level rule.
function bodyRow(
	placed: readonly Placed[],
	y: number,
	columns: number,
	bar: readonly Run[],
	article: Rectangle | undefined,
): Row {
	const row: Run[] = [];
	let column = 0;
	for (const {at, rows} of placed) {
		if (y < at.top || y >= at.top + at.height) continue;
		if (at.left > column) {
			// The rule right of the text is its scrollbar.
			const isBar = article !== undefined && at.left === article.left + article.width + 1;
			const cell = isBar ? bar[y - article.top] : undefined;
			row.push(cell ?? run('│'.padStart(at.left - column), 'faint'));
		}
		row.push(...fit(rows[y - at.top] ?? [blank(at.width)], at.width));
		column = at.left + at.width;
	}
	if (column === 0) return levelRule(placed, y, columns);
	return column < columns ? [...row, blank(columns - column)] : row;
}

function levelRule(placed: readonly Placed[], y: number, columns: number): Row {
	const signs = Array.from({length: columns}, () => '─');
	for (const {at} of placed) if (at.left > 0 && at.top + at.height === y) signs[at.left - 1] = '┴';
	return [run(signs.join(''), 'faint')];
}

function tooSmall({size}: Scene): readonly Row[] {
	const text = `Broadsheet needs a window of ${smallest.columns} × ${smallest.rows}; this one is ${size.columns} × ${size.rows}.`;
	const words = text.split(' ');
	const lines: string[] = [];
	for (const word of words) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= size.columns)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return Array.from({length: size.rows}, (_, index) => fit([run(lines[index] ?? '')], size.columns));
}
