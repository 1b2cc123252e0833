/** What is known of a document: plain data that the whole program draws, links and exports. */

import type {Block} from './block.ts';
import type {PartialDate} from './partial-date.ts';
import type {Source} from './source.ts';
import type {Span} from './span.ts';

/** The name of the rule that found a fact; `source/extract/reasons.ts` says each in words. */
export type Rule = string;

/** A stretch of blocks under one heading, or under one subject where the text has no headings. */
export type Section = {
	/** Its index in `Article.sections`. */
	readonly id: number;
	readonly title: string;
	/** 1 for the outermost level that the text uses, then 2, 3, … without gaps. */
	readonly depth: number;
	/** From its heading (or first block) to the start of the next section of any depth. */
	readonly span: Span;
	/** Block ids, half-open. */
	readonly firstBlock: number;
	readonly endBlock: number;
	/** Words of its own, without those of the sections beneath it. */
	readonly words: number;
	readonly rule: Rule;
};

/** Someone who speaks or is spoken of: a person, a body that speaks, or an unnamed source by its phrase. */
export type Person = {
	/** Its index in `Article.people`. */
	readonly id: number;
	/** The fullest form of the name in the text. */
	readonly name: string;
	readonly kind: 'person' | 'body' | 'unnamed';
	/** What the text calls them: `State Department spokesperson`. */
	readonly role?: string;
	/** Every place that names them, short forms and roles included, in source order. */
	readonly mentions: readonly Span[];
	readonly rule: Rule;
};

/**
 * `direct`: whole statements in quotation marks. `mixed`: words in marks inside the reporter's own sentence.
 * `paraphrase`: a reported statement without marks. `term`: marks that are no speech (scare quotes, titles).
 */
export type QuoteKind = 'direct' | 'mixed' | 'paraphrase' | 'term';

export type Quote = {
	/** Its index in `Article.quotes`. */
	readonly id: number;
	readonly kind: QuoteKind;
	/** The words themselves, without their marks; two or more where the attribution cuts the statement. */
	readonly parts: readonly Span[];
	/** The parts' words as they read, joined by ` … ` where they do not adjoin. Safe, on one line. */
	readonly text: string;
	/** Ids of `Article.people`: none where the text names nobody, two where two people speak together. */
	readonly speakers: readonly number[];
	/** Where the sentence names its speaker (a pronoun included), if it does. */
	readonly attribution?: Span;
	/** The reporting words: `said`, `according to`. */
	readonly cue?: Span;
	/**
	 * Of a paraphrase, its reporting word where that says more than that it was said: `claimed`, `denied`, `doubted`. Safe,
	 * on one line.
	 */
	readonly verb?: string;
	/**
	 * Of a mixed quote, the whole statement that the sentence reports, marked words included, where it is found; two spans
	 * or more where the attribution cuts it.
	 */
	readonly statement?: readonly Span[];
	/** The sentence or sentences around the parts and the attribution. */
	readonly sentence: Span;
	readonly rule: Rule;
};

export type Granularity = 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century';

/** Something that the text dates. */
export type DatedEvent = {
	readonly id: number;
	/** At most 60 characters, in the article's own words. Safe, on one line. */
	readonly label: string;
	/** The expression of time: `this week`, `since February 2022`. */
	readonly span: Span;
	readonly words: string;
	/** The clause that says what happened. */
	readonly clause: Span;
	readonly sentence: Span;
	/** Other places that date the same event, in source order. */
	readonly mentions: readonly Span[];
	/** TIMEX3 value: `2025-04-11`, `2025-W15`, `2022-02`, `2024`; open parts are X: `XXXX-02`. */
	readonly value: string;
	/**
	 * The part of the value that the words name: `early 2020`, `mid-May`, `the end of 1911`. The value is the whole; first
	 * and last day are those of its first, second or last third.
	 */
	readonly modifier?: 'start' | 'mid' | 'end';
	/**
	 * First and last day of the interval, both included, ISO 8601; before the year 1 with a sign and astronomical years,
	 * `-0479` for 480 BC. Without them the event cannot be placed.
	 */
	readonly start?: string;
	readonly end?: string;
	/** `after`: goes on (since …); `before`: happened at some time until `end`. */
	readonly open?: 'after' | 'before';
	readonly granularity: Granularity;
	readonly approximate: boolean;
	/** `explicit`: the words name the date. `relative`: counted from the article's date or another. `inferred`: carried over. */
	readonly basis: 'explicit' | 'relative' | 'inferred';
	/** Parts of the date that the words left open and that were filled in. */
	readonly implied: readonly ('year' | 'month' | 'day')[];
	readonly time: 'past' | 'present' | 'ahead';
	/** Said to be possible, planned or hinted, not certain. */
	readonly tentative: boolean;
	/** 0, or its place after the event before it (`Later`, `a day later` without a date of its own). */
	readonly sequence: number;
	readonly rule: Rule;
};

export type Article = {
	readonly source: Source;
	readonly title: string;
	readonly standfirst?: string;
	/** Who published or wrote it, as the document says. */
	readonly credit?: string;
	/** Where on the web it stands, as the document says. */
	readonly link?: string;
	/** BCP 47, as the document says; `en` when it does not. */
	readonly language: string;
	/** The day that relative dates count from. */
	readonly date?: PartialDate;
	readonly dateRule?: Rule;
	readonly words: number;
	readonly blocks: readonly Block[];
	readonly sections: readonly Section[];
	readonly people: readonly Person[];
	/** In source order; `term` ones included. */
	readonly quotes: readonly Quote[];
	/** In order of time; ones that cannot be placed last. */
	readonly events: readonly DatedEvent[];
};
