/** Commands that go to a section, paragraph, quote or event, and back. */

import type {Block} from '../article/block.ts';
import {shownDate} from '../article/shown-date.ts';
import {shownSpeaker, shownWords} from '../article/shown-speaker.ts';
import {lineAtOrAbove} from '../layout/layout.ts';
import type {SidePane} from '../layout/panes.ts';
import type {Command} from './commands.ts';
import {revealed} from './folds.ts';
import {goBack, goForward, jumpTo, placeOf, remember, swapPlaces} from './jumps.ts';
import {eventsInText} from './listed.ts';
import {memoized} from './memoized.ts';
import {quoteSpan, type Scene, selectedSpan} from './scene.ts';
import {hasCursor, type View} from './view.ts';
import {anchorFor, isInSight, topRowFor} from './viewport.ts';

/** Offsets that a stepping command stops at, rising, and whether the stop is put at the very top. */
type Stops = {readonly offsets: readonly number[]; readonly atTop: boolean; readonly none: string};

const paragraphsOf = memoized((blocks: readonly Block[]) =>
	blocks.filter(({kind, role, text}) => kind !== 'rule' && role !== 'furniture' && text !== ''),
);

const stops = {
	section: ({article}: Scene): Stops => ({
		offsets: article.sections.map(({span}) => span.start),
		atTop: true,
		none: 'There are no sections',
	}),
	paragraph: ({article, closed}: Scene): Stops => ({
		offsets: paragraphsOf(article.blocks)
			.filter(({beneath}) => !beneath?.some(fold => closed.has(fold)))
			.map(({span}) => span.start),
		atTop: true,
		none: 'There are no paragraphs',
	}),
	quote: ({quotes}: Scene): Stops => ({
		offsets: quotes.map(quote => quoteSpan(quote)!.start),
		atTop: false,
		none: 'Nobody is quoted',
	}),
	event: ({article}: Scene): Stops => ({
		offsets: eventsInText(article).map(({span}) => span.start),
		atTop: false,
		none: 'Nothing is dated',
	}),
};

const panes: Readonly<Partial<Record<keyof typeof stops, SidePane>>> = {
	section: 'contents',
	quote: 'quotes',
	event: 'timeline',
};

/** Moves by `count` stops, backwards where it is negative; a row of such steps is remembered as one jump. */
function step(view: View, scene: Scene, kind: keyof typeof stops, count: number): View {
	const {offsets, atTop, none} = stops[kind](scene);
	if (offsets.length === 0) return {...view, notice: none};
	const pane = panes[kind];
	const {at, exact} = here(view, scene, offsets, pane);
	const wanted = count > 0 ? at + count : at + count + (exact ? 0 : 1);
	const target = Math.max(0, Math.min(offsets.length - 1, wanted));
	if (exact && target === at) return {...view, notice: `This is the ${count > 0 ? 'last' : 'first'} ${kind}`};
	const offset = offsets[target]!;
	const open = revealed(view, scene, offset);
	const stays = !atTop && isInSight(open.scene, open.scene.topRow, offset);
	const anchor = stays ? scene.anchor : anchorFor(open.scene, topRowFor(open.scene, offset, atTop));
	const isJump = kind !== 'paragraph';
	const item = pane && itemsInText(scene, pane)[target]!;
	return {
		...(view.lit !== undefined || !isJump ? open.view : remember(open.view, placeOf(view, scene))),
		focus: 'article',
		anchor,
		...(pane && item !== undefined
			? {lit: pane, cursor: {...view.cursor, [pane]: item}, ...told(scene, pane, item)}
			: {}),
	};
}

// Where its pane is not on screen, the status bar says what one has come to.
function told({article, panes: {at}}: Scene, pane: SidePane, item: number): {readonly notice?: string} {
	if (at[pane] || pane === 'contents') return {};
	if (pane === 'timeline') {
		const event = article.events.find(({id}) => id === item)!;
		return {notice: `${shownDate(event)}: ${event.label}`};
	}
	const quote = article.quotes[item]!;
	return {notice: `${shownSpeaker(article, quote).name}: ${shownWords(quote)}`};
}

function itemsInText({article, quotes}: Scene, pane: SidePane): readonly number[] {
	if (pane === 'contents') return article.sections.map(({id}) => id);
	return pane === 'quotes' ? quotes.map(({id}) => id) : eventsInText(article).map(({id}) => id);
}

// The last stop at or before where one is, and whether one stands on it: on the one gone to last, while it is on
// screen; otherwise by the words that are lit, or by the row at the top.
function here(
	view: View,
	scene: Scene,
	offsets: readonly number[],
	pane: SidePane | undefined,
): {readonly at: number; readonly exact: boolean} {
	const {layout, visible, topRow} = scene;
	if (pane && hasCursor(view, pane)) {
		const at = itemsInText(scene, pane).indexOf(view.cursor[pane]);
		const offset = offsets[at];
		if (offset !== undefined && offset >= visible.start && offset < visible.end) return {at, exact: true};
	}
	if (pane === 'quotes' || pane === 'timeline') {
		const lit = view.lit && selectedSpan(scene.article, {...view, focus: view.lit});
		const from = lit && lit.start >= visible.start && lit.start < visible.end ? lit.start + 1 : visible.start;
		return {at: offsets.findLastIndex(offset => offset < from), exact: false};
	}
	// By offsets: to ask for the row of a stop far away is to lay out the text there.
	const top = lineAtOrAbove(layout, topRow);
	const below = layout.lines[top + 1]?.start ?? Number.POSITIVE_INFINITY;
	const at = offsets.findLastIndex(offset => offset < below);
	const line = layout.lines[top];
	return {at, exact: at >= 0 && line?.row === topRow && offsets[at]! >= line.start};
}

function stepping(title: string, kind: keyof typeof stops, direction: 1 | -1, hint?: string): Command {
	return {
		title,
		group: 'Go to',
		...(hint === undefined ? {} : {hint}),
		disabled: (_view, scene) =>
			scene.reading && kind !== 'paragraph' ? 'Still reading the article' : undefined,
		run: (view, scene, count) => ({view: step(view, scene, kind, direction * (count ?? 1))}),
	};
}

export const jumpCommands = {
	'next-section': stepping('Next section', 'section', 1, 'section'),
	'previous-section': stepping('Previous section', 'section', -1),
	'next-paragraph': stepping('Next paragraph', 'paragraph', 1),
	'previous-paragraph': stepping('Previous paragraph', 'paragraph', -1),
	'next-quote': stepping('Next quote', 'quote', 1, 'quote'),
	'previous-quote': stepping('Previous quote', 'quote', -1),
	'next-event': stepping('Next dated event', 'event', 1, 'event'),
	'previous-event': stepping('Previous dated event', 'event', -1),
	'go-there': {
		title: 'Go to the words of the selected row',
		group: 'Go to',
		hint: 'go there',
		disabled: (view, scene) => {
			if (view.focus === 'article') return 'Select a row in a side pane first: Tab goes there';
			return selectedSpan(scene.article, view) ? undefined : 'Nothing is selected';
		},
		run: (view, scene) => {
			const {start} = selectedSpan(scene.article, view)!;
			const open = revealed(view, scene, start);
			const anchor = anchorFor(open.scene, topRowFor(open.scene, start, view.focus === 'contents'));
			const gone: View = {...jumpTo(open.view, open.scene, anchor), focus: 'article'};
			return {view: view.focus === 'article' ? gone : {...gone, lit: view.focus}};
		},
	},
	back: {
		title: 'Back to where you were',
		group: 'Go to',
		run: (view, _scene, count) =>
			view.jumps.back.length === 0
				? {view, effect: {kind: 'travel', by: -1}}
				: {view: {...goBack(view, count ?? 1), travelling: true}},
	},
	'swap-places': {
		title: 'Where you were before, and here again',
		group: 'Go to',
		run: view =>
			view.jumps.back.length === 0
				? {view, effect: {kind: 'travel', by: -1}}
				: {view: {...swapPlaces(view), travelling: true}},
	},
	forward: {
		title: 'Forward again; right after going back, Tab does it, too',
		group: 'Go to',
		run: (view, _scene, count) =>
			view.jumps.forward.length === 0
				? {view, effect: {kind: 'travel', by: 1}}
				: {view: {...goForward(view, count ?? 1), travelling: true}},
	},
} satisfies Record<string, Command>;
