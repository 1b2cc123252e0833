/** A terminal's size and the panes that are wanted → the rectangles they get. */

export type Pane = 'contents' | 'article' | 'quotes' | 'people' | 'notes' | 'timeline';
export type SidePane = Exclude<Pane, 'article'>;

/** Columns and rows of the screen, 0-based, in characters. */
export type Rectangle = {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
};

export type Shape = 'wide' | 'medium' | 'narrow' | 'tiny';

export type Panes = {
	readonly shape: Shape;
	/** What each visible pane gets; a pane that is not shown is not there. */
	readonly at: Readonly<Partial<Record<Pane, Rectangle>>>;
	/** Where the picture of the timeline stands alone, without its rows. */
	readonly strip?: Rectangle;
};

/** What the person has made of the panes, in characters: columns of the contents and of what stands at the right, rows of the timeline. */
export type PaneSizes = {readonly contents?: number; readonly side?: number; readonly timeline?: number};

export type Size = {readonly columns: number; readonly rows: number};

/** From these sizes on a shape is used (columns); under the last, nothing can be read. */
export const wideColumns = 120;
export const mediumColumns = 80;
export const smallest: Size = {columns: 20, rows: 6};

/** Rows that a strip of the timeline's picture takes: a rule, the marks, the scale. */
const stripRows = 4;

/**
 * Divides the screen. The first row is the title bar, the last the status bar; one column or row of rule stands
 * between two panes. Wide: contents, article and quotes side by side, the timeline beneath. Medium: the article,
 * one side pane, and a strip of the timeline. Narrow: one pane.
 */
export function dividePanes(
	size: Size,
	shown: readonly SidePane[],
	focus: Pane,
	sizes: PaneSizes = {},
): Panes {
	const {columns, rows} = size;
	if (columns < smallest.columns || rows < smallest.rows) return {shape: 'tiny', at: {}};
	const body: Rectangle = {left: 0, top: 1, width: columns, height: rows - 2};
	if (columns < mediumColumns) return {shape: 'narrow', at: {[focus]: body}};
	return columns < wideColumns
		? divideMedium(body, shown, focus, sizes)
		: divideWide(body, shown, focus, sizes);
}

// People and notes stand in the place of the quotes while they have the focus.
function divideWide(body: Rectangle, shown: readonly SidePane[], focus: Pane, sizes: PaneSizes): Panes {
	const instead = focus === 'people' || focus === 'notes' ? focus : undefined;
	const right = instead ?? (shown.includes('quotes') ? 'quotes' : undefined);
	const timelineRows = shown.includes('timeline')
		? clamp(sizes.timeline ?? clamp(Math.round(body.height * 0.28), 7, 16), 4, body.height - 8)
		: 0;
	const height = body.height - (timelineRows > 0 ? timelineRows + 1 : 0);
	const contentsColumns = shown.includes('contents')
		? clamp(sizes.contents ?? clamp(Math.round(body.width * 0.19), 22, 36), 14, Math.floor(body.width / 3))
		: 0;
	const quotesColumns =
		right === undefined
			? 0
			: clamp(
					sizes.side ?? clamp(Math.round(body.width * 0.28), 34, 54),
					20,
					Math.floor(body.width / 2) - 10,
				);
	const left = contentsColumns > 0 ? contentsColumns + 1 : 0;
	const width = body.width - left - (quotesColumns > 0 ? quotesColumns + 1 : 0);
	const {top} = body;
	return {
		shape: 'wide',
		at: {
			article: {left, top, width, height},
			...(contentsColumns > 0 ? {contents: {left: 0, top, width: contentsColumns, height}} : {}),
			...(right !== undefined ? {[right]: {left: left + width + 1, top, width: quotesColumns, height}} : {}),
			...(timelineRows > 0
				? {timeline: {left: 0, top: top + height + 1, width: body.width, height: timelineRows}}
				: {}),
		},
	};
}

function divideMedium(body: Rectangle, shown: readonly SidePane[], focus: Pane, sizes: PaneSizes): Panes {
	const strip = shown.includes('timeline') && focus !== 'timeline' && body.height >= 18;
	const height = body.height - (strip ? stripRows : 0);
	const side = focus !== 'article' ? focus : shown.findLast(pane => pane !== 'timeline');
	const sideColumns =
		side === undefined
			? 0
			: clamp(sizes.side ?? clamp(Math.round(body.width * 0.36), 29, 42), 20, body.width - 34);
	const width = body.width - (sideColumns > 0 ? sideColumns + 1 : 0);
	const {top} = body;
	return {
		shape: 'medium',
		at: {
			article: {left: 0, top, width, height},
			...(side === undefined ? {} : {[side]: {left: width + 1, top, width: sideColumns, height}}),
		},
		...(strip ? {strip: {left: 0, top: top + height + 1, width: body.width, height: stripRows - 1}} : {}),
	};
}

function clamp(value: number, least: number, most: number): number {
	return Math.min(most, Math.max(least, value));
}
