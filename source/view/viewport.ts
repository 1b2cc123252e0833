/** A layout and the rows of a pane → which rows and offsets of the text are in sight. */

import type {Span} from '../article/span.ts';
import {anchorAt, type Layout, lineAt, lineAtRow, rowOf} from '../layout/layout.ts';

export type Viewport = {readonly layout: Layout; readonly height: number};

/** The last row that may stand at the top: the end of the article never leaves the pane's last row. */
export function lastTopRow({layout, height}: Viewport): number {
	return Math.max(0, layout.rows - height);
}

/** The row at the top of the pane for an anchor. */
export function topRowOf(viewport: Viewport, anchor: number): number {
	return Math.min(rowOf(viewport.layout, anchor), lastTopRow(viewport));
}

/** The anchor that puts a row at the top, or the first or last that may stand there. */
export function anchorFor(viewport: Viewport, row: number): number {
	return anchorAt(viewport.layout, Math.max(0, Math.min(lastTopRow(viewport), row)));
}

/** The row to put on top so that an offset can be read: its own (headings), or one a third of the pane above. */
export function topRowFor(viewport: Viewport, offset: number, atTop: boolean): number {
	const {layout, height} = viewport;
	const row = layout.lines[lineAt(layout, offset)]?.row ?? 0;
	return Math.max(0, Math.min(lastTopRow(viewport), row - (atTop ? 0 : Math.floor(height / 3))));
}

/** The source offsets on screen when a row is at the top. */
export function visibleSpan({layout, height}: Viewport, topRow: number): Span {
	const first = layout.lines[lineAtRow(layout, topRow)];
	if (!first) return {start: 0, end: 0};
	let last = lineAtRow(layout, topRow + height);
	while (last > 0 && layout.lines[last]!.row >= topRow + height) last--;
	return {start: first.start, end: Math.max(first.end, layout.lines[last]!.end)};
}

/** Whether an offset stands on screen with a line to spare above and below, so that nothing need move to read it. */
export function isInSight({layout, height}: Viewport, topRow: number, offset: number): boolean {
	const row = layout.lines[lineAt(layout, offset)]?.row ?? 0;
	return row > topRow && row < topRow + height - 2;
}
