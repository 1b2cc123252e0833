/** An article, a window's size and a view → everything that a command or a row needs to know about the screen. */

import type {Article, DatedEvent, Quote, Section} from '../article/article.ts';
import type {Span} from '../article/span.ts';
import {type Layout, layArticle, lineAt, lineAtRow} from '../layout/layout.ts';
import {dividePanes, type Panes, type SidePane, type Size} from '../layout/panes.ts';
import {quotesOf} from './listed.ts';
import {memoized} from './memoized.ts';
import type {View} from './view.ts';

export type Scene = {
	readonly article: Article;
	readonly size: Size;
	readonly panes: Panes;
	readonly layout: Layout;
	/** Columns left of the article's lines, the margin for signs included. */
	readonly margin: number;
	/** Rows of the article's pane. */
	readonly height: number;
	/** Index of the line at the top of the article's pane; -1 where there are none. */
	readonly top: number;
	/** Source offsets that the article's pane shows. */
	readonly visible: Span;
	/** The quotes that are listed, in the order of the text. */
	readonly quotes: readonly Quote[];
	/** Whether the facts are still being looked for. */
	readonly reading: boolean;
};

/** Columns that the article's pane keeps free on both sides, the left one with the speakers' signs. */
export const sideMargin = 3;

const layouts = new WeakMap<readonly unknown[], Map<number, Layout>>();

/** Makes the scene. Layouts are kept for an article's blocks, a few widths each. */
export function makeScene(article: Article, size: Size, view: View, reading = false): Scene {
	const panes = dividePanes(size, view.zen ? [] : view.shown, view.focus);
	const pane = panes.at.article;
	// Where one pane is shown at a time and it is not the article, the article keeps the place it would have.
	const width = pane?.width ?? size.columns;
	const height = Math.max(1, pane?.height ?? size.rows - 2);
	const measure = Math.min(view.measure, Math.max(8, width - 2 * sideMargin));
	const layout = layoutOf(article, measure);
	const margin = Math.max(sideMargin, (width - measure) >> 1);
	const base = {article, size, panes, layout, margin, height, reading, quotes: quotesOf(article, view)};
	const top = topLine({layout, height}, view.anchor);
	const preview = previewOf(base, view, top);
	return {...base, top: preview, visible: visibleSpan(layout, preview, height)};
}

function layoutOf(article: Article, width: number): Layout {
	let widths = layouts.get(article.blocks);
	if (!widths) {
		widths = new Map();
		layouts.set(article.blocks, widths);
	}
	let layout = widths.get(width);
	if (!layout) {
		layout = layArticle(article, width);
		if (widths.size >= 4) widths.delete(widths.keys().next().value!);
		widths.set(width, layout);
	}
	return layout;
}

/** The line at the top of the pane for an anchor: the end of the article never leaves the pane's last row. */
export function topLine({layout, height}: Pick<Scene, 'layout' | 'height'>, anchor: number): number {
	return Math.min(lineAt(layout, anchor), lastTop({layout, height}));
}

/** The last line that may stand at the top. */
export function lastTop({layout, height}: Pick<Scene, 'layout' | 'height'>): number {
	return layout.rows <= height
		? Math.min(0, layout.lines.length - 1)
		: lineAtRow(layout, layout.rows - height);
}

/** The source offsets on screen when a line is at the top. */
export function visibleSpan(layout: Layout, top: number, height: number): Span {
	const first = layout.lines[top];
	if (!first) return {start: 0, end: 0};
	const below = first.row + height;
	let last = lineAtRow(layout, below);
	while (last > top && layout.lines[last]!.row >= below) last--;
	return {start: first.start, end: layout.lines[last]!.end};
}

// While a side pane has the focus, the article shows the words under its cursor, and comes back when it is left.
function previewOf(base: Omit<Scene, 'top' | 'visible'>, view: View, top: number): number {
	if (view.focus === 'article' || base.reading) return top;
	const span = selectedSpan(base.article, view);
	if (!span) return top;
	const shown = visibleSpan(base.layout, top, base.height);
	if (span.start >= shown.start && span.start < shown.end) return top;
	return topFor(base, span.start, view.focus === 'contents');
}

/** The line to put on top so that an offset can be read: itself (headings), or with a third of the pane above it. */
export function topFor(
	{layout, height}: Pick<Scene, 'layout' | 'height'>,
	offset: number,
	atTop = false,
): number {
	const line = lineAt(layout, offset);
	const row = (layout.lines[line]?.row ?? 0) - (atTop ? 0 : Math.floor(height / 3));
	return Math.min(lineAtRow(layout, Math.max(0, row)), lastTop({layout, height}));
}

/** The words under the focused side pane's cursor. */
export function selectedSpan(article: Article, view: View): Span | undefined {
	if (view.focus === 'contents') {
		const section = article.sections.find(({id}) => id === view.cursor.contents);
		return section && {start: section.span.start, end: section.span.start};
	}
	if (view.focus === 'quotes') return quoteSpan(article.quotes.find(({id}) => id === view.cursor.quotes));
	if (view.focus === 'people') {
		const mentions = article.people.find(({id}) => id === view.cursor.people)?.mentions ?? [];
		return mentions[Math.min(mentions.length - 1, view.mention)];
	}
	if (view.focus === 'timeline') return article.events.find(({id}) => id === view.cursor.timeline)?.span;
	return undefined;
}

/** From a quote's first word to its last. */
export function quoteSpan(quote: Quote | undefined): Span | undefined {
	const [first] = quote?.parts ?? [];
	return first && {start: first.start, end: quote!.parts.at(-1)!.end};
}

/** The events in the order in which the text names them. */
export const eventsInText = memoized((article: Article): readonly DatedEvent[] =>
	article.events.toSorted((a, b) => a.span.start - b.span.start),
);

/** The section that an offset lies in. */
export function sectionAt(article: Article, offset: number): Section | undefined {
	return article.sections.findLast(({span}) => span.start <= offset);
}

/** The item of a side pane that the text on screen is about: what its cursor starts from. */
export function itemAt(scene: Scene, pane: SidePane): number {
	const {visible} = scene;
	if (pane === 'contents') return sectionInView(scene)?.id ?? 0;
	const items = placesOf(scene, pane);
	const onScreen = items.find(({at}) => at >= visible.start && at < visible.end);
	return (onScreen ?? items.findLast(({at}) => at < visible.start) ?? items[0])?.id ?? 0;
}

type Place = {readonly id: number; readonly at: number};

function placesOf({article, quotes}: Scene, pane: SidePane): readonly Place[] {
	if (pane === 'quotes') return quotes.map(quote => ({id: quote.id, at: quoteSpan(quote)!.start}));
	if (pane === 'people') return mentionsInText(article);
	return eventsInText(article).map(({id, span}) => ({id, at: span.start}));
}

const mentionsInText = memoized((article: Article): readonly Place[] =>
	article.people
		.flatMap(({id, mentions}) => mentions.map(({start}) => ({id, at: start})))
		.sort((a, b) => a.at - b.at),
);

/** The section being read: the one whose text stands at the top, or the first to begin in the upper third. */
export function sectionInView(scene: Scene): Section | undefined {
	const {layout, top, height} = scene;
	const row = (layout.lines[top]?.row ?? 0) + Math.floor(height / 3);
	const line = layout.lines[lineAtRow(layout, row)];
	const atTop = layout.lines[top];
	return sectionAt(scene.article, line?.start ?? 0) ?? sectionAt(scene.article, atTop?.start ?? 0);
}
