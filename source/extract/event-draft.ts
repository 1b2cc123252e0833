/** An event while it is being made: a dated clause before it has a label and a place in the order. */

import type {Granularity, Rule} from '../article/article.ts';
import type {DatePart} from '../article/partial-date.ts';
import type {Clause} from './clauses.ts';
import type {Direction} from './tense.ts';
import type {TimedSentence} from './time-expressions.ts';

/** Tokens of a sentence that date an event. */
export type Mention = {readonly timed: TimedSentence; readonly from: number; readonly to: number};

export type EventDraft = {
	/** Its place in source order. */
	readonly order: number;
	/** The sentence, by its place among the text's. */
	readonly sentenceIndex: number;
	readonly timed: TimedSentence;
	readonly clause: Clause;
	/** Tokens of the sentence: the expression of time with the words that open or close its range. */
	readonly from: number;
	readonly to: number;
	readonly adjectival: boolean;
	readonly value: string;
	readonly modifier?: 'start' | 'mid' | 'end';
	/** Day numbers, both included. */
	readonly start?: number;
	readonly end?: number;
	readonly open?: 'after' | 'before';
	readonly granularity: Granularity;
	readonly approximate: boolean;
	readonly basis: 'explicit' | 'relative' | 'inferred';
	readonly implied: readonly DatePart[];
	readonly direction?: Direction;
	readonly rule: Rule;
	/** 0, or its place after `root`. */
	readonly sequence: number;
	/** The `order` of the event whose date it carries on; its own where it has a date. */
	readonly root: number;
	/** Tokens of other expressions of the same event. */
	readonly mentions: readonly Mention[];
};
