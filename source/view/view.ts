/** What a reader is looking at: the little state from which, with an article and a window's size, every screen follows. */

import type {Article} from '../article/article.ts';
import type {PartialDate} from '../article/partial-date.ts';
import type {Span} from '../article/span.ts';
import type {Pane, PaneSizes, SidePane} from '../layout/panes.ts';
import type {Query} from './find.ts';
import type {LineEdit} from './line-edit.ts';

/** `links`: the links on screen have labels, and one is being chosen. */
export type Mode = 'read' | 'help' | 'links';

/** A line that is being typed, and what for. */
export type Prompt = {readonly line: LineEdit} & (
	| {
			readonly kind: 'search';
			readonly regex: boolean;
			/** What Esc brings back: the place, and what was looked for before. */
			readonly origin: number;
			readonly before?: Search;
			/** Which query of earlier searches is shown, counted from the last one; 0 for none. */
			readonly recalled: number;
	  }
	/** What the list of a side pane must hold. */
	| {readonly kind: 'filter'; readonly pane: SidePane}
	/** The article's date; `given` is the one that the person has set. */
	| {readonly kind: 'date'; readonly given?: PartialDate}
	/** What the help is to be about. */
	| {readonly kind: 'help'}
	/** What is to be done, or gone to; `chosen` is a row of the list. */
	| {readonly kind: 'palette'; readonly chosen: number}
	/** A command for the shell, and the words that go through it. */
	| {readonly kind: 'pipe'; readonly text: string; readonly what: string}
	/** What is noted on a stretch of the text. */
	| {readonly kind: 'note'; readonly span: Span}
	/** The file that the notes are written to; `taken` names one that is there already. */
	| {readonly kind: 'save'; readonly taken?: string}
);

/** From the unit that was selected first to the one that was gone to last, both whole. */
export type Selection = {readonly anchor: Span; readonly head: Span};

/** A highlight, with words on it or without. */
export type Note = {readonly id: string; readonly span: Span; readonly text: string};

export type Search = Query & {
	/** Where the match that was gone to last starts, in the source. */
	readonly at?: number;
};

/** Law: no row, line or column is kept here, so that a resize changes no state. */
export type View = {
	/** Offset into the source of the first letter at the top of the article's pane. */
	readonly anchor: number;
	readonly focus: Pane;
	/** The side panes that are wanted, the one asked for last at the end. */
	readonly shown: readonly SidePane[];
	/** The id of the section, quote, person or event under each pane's cursor. */
	readonly cursor: Readonly<Record<SidePane, number>>;
	/** Which mention of the person or event under the cursor is selected, 0-based. */
	readonly mention: number;
	/** The item that a side pane was opened on: the text stays where it is until the cursor moves. */
	readonly still?: number;
	/** The days that the timeline's picture shows, both included; without them all. */
	readonly zoom?: {readonly first: number; readonly last: number};
	/** Whether the timeline lists its events in the order of the text, not of time. */
	readonly byPlace: boolean;
	/** Whether statements that are reported without marks are listed and tinted. */
	readonly reported: boolean;
	/** Whether the quotes' pane lists them by speaker, not by place. */
	readonly grouped: boolean;
	/** The one person whose quotes are listed. */
	readonly speaker?: number;
	/** Sections whose parts are folded away. */
	readonly folded: readonly number[];
	/** Of tables that are wider than the text and have been moved sideways: a place in the first column that is shown. */
	readonly sideways: readonly number[];
	/** Folds of the text (`<details>`) that the reader has opened or closed. */
	readonly turned: readonly number[];
	/** Offsets to go back and forward to, the nearest at the end. */
	readonly jumps: {readonly back: readonly number[]; readonly forward: readonly number[]};
	/** The pane whose item was just stepped or gone to: its words stay lit, and a row of steps is one jump. */
	readonly lit?: SidePane;
	/** Whether the last command went back or forward: a terminal's Tab is Ctrl-I then, which it cannot tell apart. */
	readonly travelling?: boolean;
	/** Keys pressed that do not make a command yet: a count, or the first of two keys. */
	readonly pending: string;
	readonly mode: Mode;
	/** Letters typed of a link's label. */
	readonly typed: string;
	readonly prompt?: Prompt;
	readonly selection?: Selection;
	/** Places by their letters: offsets into the source. */
	readonly marks: Readonly<Record<string, number>>;
	readonly notes: readonly Note[];
	/** What is looked for: every place of it is marked. */
	readonly search?: Search;
	/** What was looked for before, the latest at the end. */
	readonly searches: readonly Query[];
	/** Words that the rows of a side pane must hold. */
	readonly filters: Readonly<Partial<Record<SidePane, string>>>;
	/** The target, as written, of the link that was chosen: it is shown before it is opened. */
	readonly link?: string;
	/** Whether it was opened from a list, to which closing it returns. */
	readonly listed: boolean;
	/** First row of the help that is on screen. */
	readonly helpRow: number;
	/** Words that an entry of the help must hold to be listed. */
	readonly helpFilter: string;
	/** The widest that a line of the article may get, in columns. */
	readonly measure: number;
	/** Whether lines end at one edge. */
	readonly justify: boolean;
	readonly zen: boolean;
	readonly theme: ThemeName;
	/** Rows from one line of a paragraph to the next. */
	readonly spacing: 1 | 2;
	/** Whether the mouse is ours; else the terminal selects with it. */
	readonly mouse: boolean;
	/** How wide and high panes are where the person has moved their borders, in characters. */
	readonly sizes: PaneSizes;
	/** A border or the scrollbar that the mouse holds, and where it took it. */
	readonly drag?: {
		readonly border: 'contents' | 'side' | 'timeline' | 'bar';
		readonly x: number;
		readonly y: number;
	};
	/** Where one was when the document was left: its sentence is lit until the next key. */
	readonly resumed?: number;
	/** A sentence for the status bar; gone at the next key. */
	readonly notice?: string;
	/** A few words at the status bar's right edge for who has just come; gone at the first key. */
	readonly welcome?: string;
};

export const themeNames = ['dark', 'light', 'sepia', 'contrast', 'mono'] as const;
export type ThemeName = (typeof themeNames)[number];

export const defaultMeasure = 72;

/** What stays as it is from one article to the next. */
export type Habits = Pick<
	View,
	| 'shown'
	| 'reported'
	| 'grouped'
	| 'measure'
	| 'justify'
	| 'zen'
	| 'theme'
	| 'spacing'
	| 'mouse'
	| 'sizes'
	| 'listed'
	| 'searches'
>;

/** The view that an article opens with: at its title, every pane wanted, the article in focus. */
export function openView(article: Pick<Article, 'blocks' | 'source'>, habits: Partial<Habits> = {}): View {
	const title = article.blocks.find(block => block.role === 'title');
	const notice = article.source.notices[0];
	return {
		anchor: title?.span.start ?? article.blocks[0]?.span.start ?? 0,
		focus: 'article',
		shown: ['contents', 'timeline', 'quotes'],
		cursor: {contents: 0, quotes: 0, people: 0, timeline: 0, notes: 0},
		mention: 0,
		byPlace: false,
		reported: true,
		grouped: false,
		folded: [],
		sideways: [],
		turned: [],
		jumps: {back: [], forward: []},
		pending: '',
		mode: 'read',
		typed: '',
		marks: {},
		notes: [],
		searches: [],
		filters: {},
		listed: false,
		helpRow: 0,
		helpFilter: '',
		measure: defaultMeasure,
		justify: false,
		zen: false,
		theme: 'dark',
		spacing: 1,
		mouse: true,
		sizes: {},
		...habits,
		...(notice === undefined ? {} : {notice}),
	};
}

/** What the next article takes over from this one. */
export function habitsOf(view: View): Habits {
	const {shown, reported, grouped, measure, justify, zen, theme, spacing, mouse, sizes, listed, searches} =
		view;
	return {shown, reported, grouped, measure, justify, zen, theme, spacing, mouse, sizes, listed, searches};
}

/** Whether a side pane's cursor is drawn: it has the focus, or its item was just gone to. */
export function hasCursor(view: View, pane: SidePane): boolean {
	return view.focus === 'article' ? view.lit === pane : view.focus === pane;
}

/** What there is to do outside: one place carries it out. */
export type Effect =
	/** `close`: back to the list that the article was opened from, or the end. */
	| {readonly kind: 'quit' | 'suspend' | 'close' | 'reload'}
	/** Opens a document beside this one, by the path that a link gives. */
	| {readonly kind: 'open'; readonly path: string; readonly fragment?: string}
	/** Opens an address in the browser. */
	| {readonly kind: 'browse'; readonly url: string}
	/** Puts words on the clipboard; `what` says which in the status bar. */
	| {readonly kind: 'copy'; readonly text: string; readonly what: string}
	/** Lists what was read last. */
	| {readonly kind: 'recent'}
	/** Takes the mouse, or leaves it to the terminal. */
	| {readonly kind: 'mouse'; readonly on: boolean}
	/** Opens the document in the person's editor, at an offset of the source. */
	| {readonly kind: 'edit'; readonly offset: number}
	/** Puts words through a command of the person's, and shows what it prints. */
	| {readonly kind: 'pipe'; readonly command: string; readonly text: string}
	/** Writes a file of the person's; over one that is there, only if it `replaces` it. */
	| {readonly kind: 'save'; readonly file: string; readonly text: string; readonly replaces: boolean}
	/** Lets the person write the line of the prompt in an editor of their own. */
	| {readonly kind: 'write'; readonly text: string}
	/** Builds the article again, counted from this day, or from none. */
	| {readonly kind: 'date'; readonly date?: PartialDate}
	/** So many documents on in the list, backwards where it is negative. */
	| {readonly kind: 'turn'; readonly by: number}
	/** Back to the document before this one (-1), or forward again (1). */
	| {readonly kind: 'travel'; readonly by: 1 | -1};

export type Step = {readonly view: View; readonly effect?: Effect};
