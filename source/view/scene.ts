/** An article, a window's size and a view → everything that a command or a row needs to know about the screen. */

import type {Article, DatedEvent, Quote, Section} from '../article/article.ts';
import type {Block} from '../article/block.ts';
import type {Span} from '../article/span.ts';
import {anchorAt, type Layout, lineAtRow} from '../layout/layout.ts';
import {layWhereRead} from '../layout/long-layout.ts';
import {dividePanes, type Panes, type SidePane, type Size} from '../layout/panes.ts';
import {closedFolds} from './closed-folds.ts';
import type {CodeRanges} from './code-ranges.ts';
import {eventsInText, quotesOf} from './listed.ts';
import {memoized} from './memoized.ts';
import {notedPlaces} from './noted.ts';
import {broughtIn} from './sideways.ts';
import type {View} from './view.ts';
import {topRowFor, topRowOf, visibleSpan} from './viewport.ts';

export type Scene = {
	readonly article: Article;
	readonly size: Size;
	readonly panes: Panes;
	readonly layout: Layout;
	/** Ids of the folds of the text that are closed. */
	readonly closed: ReadonlySet<number>;
	/** Columns left of the article's lines, the margin for signs included. */
	readonly margin: number;
	/** Rows of the article's pane. */
	readonly height: number;
	/** The row of the layout at the top of the article's pane. */
	readonly topRow: number;
	/** The offset that stands for it: the place where one is. */
	readonly anchor: number;
	/** Source offsets that the article's pane shows. */
	readonly visible: Span;
	/** Places in the columns that tables wider than the text show first. */
	readonly sideways: View['sideways'];
	/** The quotes that are listed, in the order of the text. */
	readonly quotes: readonly Quote[];
	/** Whether the facts are still being looked for. */
	readonly reading: boolean;
	/** The colours of code that are known by now. */
	readonly code: CodeRanges;
};

/** Columns that the article's pane keeps free on both sides, the left one with the speakers' signs. */
export const sideMargin = 3;

const noColours: CodeRanges = new Map();
const layouts = new WeakMap<readonly unknown[], Map<string, Layout>>();

/** Makes the scene. Layouts are kept for an article's blocks, a few widths each. */
export function makeScene(
	article: Article,
	size: Size,
	view: View,
	reading = false,
	code: CodeRanges = noColours,
): Scene {
	const panes = dividePanes(
		size,
		view.zen ? [] : wantedPanes(article, view, reading),
		view.focus,
		view.sizes,
	);
	const pane = panes.at.article;
	// Where one pane is shown at a time and it is not the article, the article keeps the place it would have.
	const width = pane?.width ?? size.columns;
	const height = Math.max(1, pane?.height ?? size.rows - 2);
	const measure = Math.min(view.measure, Math.max(8, width - 2 * sideMargin));
	const closed = closedFolds(article, view);
	const margin = Math.max(sideMargin, (width - measure) >> 1);
	// A table that must be wider has the room at its right, but for the sign at its edge.
	const layout = layoutOf(article, measure, width - margin - sideMargin - 1, view, closed);
	const base = {
		article,
		size,
		panes,
		layout,
		closed,
		margin,
		height,
		reading,
		code,
		quotes: quotesOf(article, view),
	};
	const topRow = previewOf(base, view, topRowOf(base, view.anchor));
	return {
		...base,
		topRow,
		anchor: anchorAt(layout, topRow),
		visible: visibleSpan(base, topRow),
		sideways: sidewaysOf(base, view),
	};
}

// A pane that has nothing to show leaves its room to the text, unless one goes there. What it will have is guessed
// from the first words, so that the text seldom moves when it is known.
function wantedPanes(
	{blocks, sections, quotes, events}: Article,
	{shown, focus}: View,
	reading: boolean,
): readonly SidePane[] {
	const has: Readonly<Record<SidePane, boolean>> = {
		contents: reading || sections.length > 0,
		quotes: reading ? seemsToQuote(blocks) : quotes.some(({kind}) => kind !== 'term'),
		people: true,
		notes: true,
		timeline: reading || events.length > 0,
	};
	return shown.filter(pane => pane === focus || has[pane]);
}

/** So many blocks tell whether anybody is quoted: few enough to be looked at before the first screen. */
const firstBlocks = 40;

const seemsToQuote = memoized((blocks: readonly Block[]) =>
	blocks.slice(0, firstBlocks).some(({kind, text}) => kind !== 'code' && /[“”«»„"]|\bsaid\b/.test(text)),
);

function layoutOf(
	article: Article,
	width: number,
	sideways: number,
	{justify, spacing}: View,
	closed: ReadonlySet<number>,
): Layout {
	let widths = layouts.get(article.blocks);
	if (!widths) {
		widths = new Map();
		layouts.set(article.blocks, widths);
	}
	const key = [width, sideways, justify, spacing, ...closed].join();
	let layout = widths.get(key);
	if (!layout) {
		layout = layWhereRead(article, width, {justify, spacing, closed, sideways});
		if (widths.size >= 4) widths.delete(widths.keys().next().value!);
		widths.set(key, layout);
	}
	return layout;
}

// While a side pane has the focus, the article shows the words under its cursor, and comes back when it is left.
function previewOf(
	base: Pick<Scene, 'article' | 'layout' | 'height' | 'reading'>,
	view: View,
	topRow: number,
): number {
	if (view.focus === 'article' || base.reading) return topRow;
	// Opening a pane turns no page.
	if (view.still === view.cursor[view.focus]) return topRow;
	const span = selectedSpan(base.article, view);
	if (!span) return topRow;
	const shown = visibleSpan(base, topRow);
	if (span.start >= shown.start && span.start < shown.end) return topRow;
	return topRowFor(base, span.start, view.focus === 'contents');
}

// The same of tables: the column of those words is in sight while they are looked at.
function sidewaysOf(base: Pick<Scene, 'article' | 'layout' | 'reading'>, view: View): View['sideways'] {
	const {sideways} = view;
	const span = view.focus === 'article' || base.reading ? undefined : selectedSpan(base.article, view);
	return span ? broughtIn({...base, sideways}, span.start) : sideways;
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
	if (view.focus === 'notes') return notedPlaces(view)[view.cursor.notes]?.span;
	if (view.focus === 'timeline') {
		const event = article.events.find(({id}) => id === view.cursor.timeline);
		const spans = event ? [event.span, ...event.mentions] : [];
		return spans[Math.min(spans.length - 1, view.mention)];
	}
	return undefined;
}

/** From a quote's first word to its last. */
export function quoteSpan(quote: Quote | undefined): Span | undefined {
	const [first] = quote?.parts ?? [];
	return first && {start: first.start, end: quote!.parts.at(-1)!.end};
}

/** The section that an offset lies in. */
export function sectionAt(article: Article, offset: number): Section | undefined {
	return article.sections.findLast(({span}) => span.start <= offset);
}

/** The item of a side pane that the text on screen is about: what its cursor starts from. */
export function itemAt(scene: Scene, pane: SidePane): number {
	const {visible} = scene;
	if (pane === 'contents') return sectionInView(scene)?.id ?? 0;
	if (pane === 'notes') return 0;
	const items = placesOf(scene, pane);
	const onScreen = items.find(({at}) => at >= visible.start && at < visible.end);
	return (onScreen ?? items.findLast(({at}) => at < visible.start) ?? items[0])?.id ?? 0;
}

type Place = {readonly id: number; readonly at: number};

function placesOf({article, quotes}: Scene, pane: SidePane): readonly Place[] {
	if (pane === 'quotes') return quotePlaces(quotes);
	if (pane === 'people') return mentionsInText(article);
	return eventPlaces(eventsInText(article));
}

const quotePlaces = memoized((quotes: readonly Quote[]): readonly Place[] =>
	quotes.map(quote => ({id: quote.id, at: quoteSpan(quote)!.start})),
);

const eventPlaces = memoized((events: readonly DatedEvent[]): readonly Place[] =>
	events.map(({id, span}) => ({id, at: span.start})),
);

const mentionsInText = memoized((article: Article): readonly Place[] =>
	article.people
		.flatMap(({id, mentions}) => mentions.map(({start}) => ({id, at: start})))
		.sort((a, b) => a.at - b.at),
);

/** The section being read: the one whose text stands a third of the pane below its top. */
export function sectionInView({article, layout, topRow, height}: Scene): Section | undefined {
	const line = layout.lines[lineAtRow(layout, topRow + Math.floor(height / 3))];
	return sectionAt(article, line?.start ?? 0);
}
