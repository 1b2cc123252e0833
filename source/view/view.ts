/** What a reader is looking at: the little state from which, with an article and a window's size, every screen follows. */

import type {Article} from '../article/article.ts';
import type {Pane, SidePane} from '../layout/panes.ts';

export type Mode = 'read' | 'help';

/** Law: no row, line or column is kept here, so that a resize changes no state. */
export type View = {
	/** Offset into the source of the first letter at the top of the article's pane. */
	readonly anchor: number;
	readonly focus: Pane;
	/** The side panes that are wanted, the one asked for last at the end. */
	readonly shown: readonly SidePane[];
	/** The id of the section, quote, person or event under each pane's cursor. */
	readonly cursor: Readonly<Record<SidePane, number>>;
	/** Which mention of the person under the cursor is selected, 0-based. */
	readonly mention: number;
	/** Whether statements that are reported without marks are listed and tinted. */
	readonly reported: boolean;
	/** Whether the quotes' pane lists them by speaker, not by place. */
	readonly grouped: boolean;
	/** The one person whose quotes are listed. */
	readonly speaker?: number;
	/** Sections whose parts are folded away. */
	readonly folded: readonly number[];
	/** Offsets to go back and forward to, the nearest at the end. */
	readonly jumps: {readonly back: readonly number[]; readonly forward: readonly number[]};
	/** The pane whose item was just stepped or gone to: its words stay lit, and a row of steps is one jump. */
	readonly lit?: SidePane;
	/** Whether the last command went back or forward: a terminal's Tab is Ctrl-I then, which it cannot tell apart. */
	readonly travelling?: boolean;
	/** Keys pressed that do not make a command yet: a count, or the first of two keys. */
	readonly pending: string;
	readonly mode: Mode;
	/** First row of the help that is on screen. */
	readonly helpRow: number;
	/** The widest that a line of the article may get, in columns. */
	readonly measure: number;
	readonly zen: boolean;
	readonly theme: 'dark' | 'light';
	/** A sentence for the status bar; gone at the next key. */
	readonly notice?: string;
};

export const defaultMeasure = 72;

/** The view that an article opens with: at its title, every pane wanted, the article in focus. */
export function openView(article: Pick<Article, 'blocks' | 'source'>, theme: View['theme'] = 'dark'): View {
	const title = article.blocks.find(block => block.role === 'title');
	const notice = article.source.notices[0];
	return {
		anchor: title?.span.start ?? article.blocks[0]?.span.start ?? 0,
		focus: 'article',
		shown: ['contents', 'timeline', 'quotes'],
		cursor: {contents: 0, quotes: 0, people: 0, timeline: 0},
		mention: 0,
		reported: true,
		grouped: false,
		folded: [],
		jumps: {back: [], forward: []},
		pending: '',
		mode: 'read',
		helpRow: 0,
		measure: defaultMeasure,
		zen: false,
		theme,
		...(notice === undefined ? {} : {notice}),
	};
}

/** Whether a side pane's cursor is drawn: it has the focus, or its item was just gone to. */
export function hasCursor(view: View, pane: SidePane): boolean {
	return view.focus === 'article' ? view.lit === pane : view.focus === pane;
}

/** What there is to do outside: one place carries it out. */
export type Effect = {readonly kind: 'quit'} | {readonly kind: 'suspend'};

export type Step = {readonly view: View; readonly effect?: Effect};
