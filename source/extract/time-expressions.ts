/** Blocks and the article's date → every expression of time in the text, with its value. */

import type {Rule} from '../article/article.ts';
import type {Block} from '../article/block.ts';
import type {PartialDate} from '../article/partial-date.ts';
import {type Sentence, sentencesOf} from '../article/sentences.ts';
import {type Clause, clauseAt, clausesOf} from './clauses.ts';
import {type DatedHappenings, datedHappenings} from './event-nouns.ts';
import {type Genre, genreOf} from './genre.ts';
import {type Resolved, resolveTime} from './resolve-time.ts';
import {storyOf, toldYear} from './story-time.ts';
import {type Direction, directionOf} from './tense.ts';
import {findAll} from './time-finders.ts';
import type {EventReading, Found, Reading} from './time-reading.ts';
import {type Token, tokensOf} from './time-tokens.ts';
import {isCapitalised, type Modifier} from './time-words.ts';
import {isAdjectival} from './year-finders.ts';

/** A sentence with what the finders of time and of events read from it. */
export type TimedSentence = {
	readonly sentence: Sentence;
	/** Offsets in the text of the block. */
	readonly tokens: readonly Token[];
	readonly clauses: readonly Clause[];
	readonly expressions: readonly TimeExpression[];
};

export type TimeExpression = Resolved & {
	readonly block: Block;
	/** Offsets into the block's text, half-open, and the same as indices of the sentence's tokens. */
	readonly from: number;
	readonly to: number;
	readonly firstToken: number;
	readonly endToken: number;
	readonly words: string;
	readonly reading: Reading;
	readonly modifier?: Modifier;
	readonly direction?: Direction;
	/** Whether it describes a noun: `the 1974 crew`. */
	readonly adjectival: boolean;
	readonly rule: Rule;
};

type Read = {
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
	readonly clauses: readonly Clause[];
	readonly found: readonly Found[];
};

/** Every expression in source order; the finder alone, without what makes an event of it. */
export function findTimeExpressions(
	blocks: readonly Block[],
	articleDate: PartialDate | undefined,
): readonly TimeExpression[] {
	return readTimes(blocks, articleDate).flatMap(({expressions}) => expressions);
}

/** The sentences of the article's own text, each with its expressions. `told`: the year that the whole text tells of. */
export function readTimes(
	blocks: readonly Block[],
	articleDate: PartialDate | undefined,
	told = toldYear(blocks.filter(isText).map(({text}) => text)),
): readonly TimedSentence[] {
	const reads = blocks.filter(isText).flatMap(block => sentencesOf(block).flatMap(read));
	const readings = reads.flatMap(({found}) => found.flatMap(({reading}) => (reading ? [reading] : [])));
	const genre = genreOf(readings, articleDate);
	const happenings = datedHappenings();
	const story = storyOf(genre, articleDate, told);
	return reads.map(({sentence, tokens, clauses, found}) => {
		const expressions: TimeExpression[] = [];
		for (const [index, some] of found.entries()) {
			const one = withSharedYear(some, found[index + 1], tokens);
			if (!one.reading || (genre === 'narrative' && isLooseEvent(tokens, one))) continue;
			const direction = directionOf(tokens, one.from, one.to, clauseAt(clauses, one.from));
			const resolved =
				one.reading.kind === 'event'
					? resolveEvent(one.reading, happenings)
					: resolveTime(inStory(one.reading, genre, direction), {
							article: articleDate,
							previous: story.previous(sentence.block, one.reading),
							story: story.before(sentence.block, direction),
							sentence: hasClock(one.reading) ? expressions.findLast(isDay)?.value : undefined,
							direction,
						});
			if (!resolved) continue;
			if (one.reading.kind === 'shift' && one.reading.anchor === 'article') story.comesToNow(sentence.block);
			const adjectival = describesNoun(tokens, one) || isOwner(tokens[one.to], resolved.value);
			const from = tokens[one.from]!.from;
			const to = tokens[one.to - 1]!.to;
			expressions.push({
				type: resolved.type,
				value: resolved.value,
				basis: resolved.basis,
				implied: resolved.implied,
				block: sentence.block,
				from,
				to,
				firstToken: one.from,
				endToken: one.to,
				words: sentence.block.text.slice(from, to),
				reading: one.reading,
				...(one.modifier ? {modifier: one.modifier} : {}),
				...(direction ? {direction} : {}),
				adjectival,
				rule: one.rule,
			});
			if (isAnchor(resolved, one, adjectival)) {
				if (!isAside(tokens, one, genre, direction))
					story.goesOn(resolved.value, sentence.block, resolved.basis === 'explicit');
				if (resolved.basis === 'explicit') {
					const clause = clauseAt(clauses, one.from);
					happenings.tell(
						clause,
						() => tokens.slice(clause.from, clause.to).map(({lower}) => lower),
						resolved.value,
					);
				}
			}
		}
		return {sentence, tokens, clauses, expressions};
	});
}

/** More than a dozen dates with hardly a word between them tell nothing: a calendar, the figures of a table. */
function isListOfDates(expressions: number, tokens: number): boolean {
	return expressions > 12 && expressions * 6 > tokens;
}

/** In a story `this day` and `this year` are those that it tells of. */
function inStory(
	reading: Exclude<Reading, EventReading>,
	genre: Genre,
	direction: Direction | undefined,
): Exclude<Reading, EventReading> {
	const isNear = reading.kind === 'shift' && reading.anchor === 'article' && reading.count === 0;
	return genre === 'narrative' && isNear && direction === 'past' ? {...reading, anchor: 'previous'} : reading;
}

function hasClock(reading: Reading): boolean {
	return reading.kind === 'calendar' && reading.clock !== undefined;
}

/** `this year’s conference` says which conference; `Friday’s vote` says when it was. */
function isOwner(token: Token | undefined, value: string): boolean {
	return token?.lower === "'s" && /^\d{4}$/.test(value);
}

/** `the 1974 crew`, `the 2010 World Cup` */
function describesNoun(tokens: readonly Token[], {from, to, rule}: Found): boolean {
	if (!/^(?:the|a|an|'s|its|his|her|their)$/.test(tokens[from - 1]?.lower ?? '')) return false;
	return isAdjectival(tokens, to) || (rule === 'year' && isName(tokens[to]));
}

function isName(token: Token | undefined): boolean {
	return token?.kind === 'word' && token.spaced && isCapitalised(token.text);
}

function isDay({value}: TimeExpression): boolean {
	return /^\d{4}-\d\d-\d\d/.test(value);
}

/**
 * A date that the story does not move to: the start of something that goes on, what was planned, and in a history
 * what counts from the day of writing.
 */
function isAside(
	tokens: readonly Token[],
	{from, reading}: Found,
	genre: Genre,
	direction: Direction | undefined,
): boolean {
	if (isSince(tokens, from)) return true;
	if (genre === 'news') return false;
	return direction === 'ahead' || (reading?.kind === 'shift' && reading.anchor === 'article');
}

/** `since 1967`, `since its launch in 2003`, `since records began in 1967`. */
function isSince(tokens: readonly Token[], from: number): boolean {
	for (let at = from - 1; at >= Math.max(0, from - 5) && tokens[at]!.kind === 'word'; at--) {
		if (tokens[at]!.lower === 'since') return true;
	}
	return false;
}

/** Code, markup and what stands around the text tell nothing of time. */
function isText(block: Block): boolean {
	if (block.kind === 'code' || block.kind === 'html' || block.kind === 'rule') return false;
	return block.role === undefined || block.role === 'standfirst';
}

/**
 * No sentence of prose has so many words; what has is a list or a line without stops, and is read in parts. It keeps
 * all that looks about in a sentence linear in the text.
 */
const longestSentence = 300;

function read({block, from, to}: Sentence): readonly Read[] {
	const all = tokensOf(block.text, from, to);
	const reads: Read[] = [];
	for (let at = 0; at < all.length; at += longestSentence) {
		const tokens = all.length > longestSentence ? all.slice(at, at + longestSentence) : all;
		const sentence = {
			block,
			from: tokens[0]!.from,
			to: at + longestSentence < all.length ? tokens[tokens.length - 1]!.to : to,
		};
		const found = findAll(tokens);
		const isList = isListOfDates(found.length, tokens.length);
		reads.push({sentence, tokens, clauses: clausesOf(tokens), found: isList ? [] : found});
	}
	return reads;
}

/** The year of `May 2019` is that of `March` in `March to May 2019` too. */
function withSharedYear(one: Found, next: Found | undefined, tokens: readonly Token[]): Found {
	const [here, there] = [one.reading, next?.reading];
	if (!next || here?.kind !== 'calendar' || there?.kind !== 'calendar' || next.from - one.to !== 1)
		return one;
	if (
		here.year !== undefined ||
		here.month === undefined ||
		there.year === undefined ||
		there.month === undefined
	)
		return one;
	if (!/^(?:to|and|or|until|till|through|[-–—])$/.test(tokens[one.to]!.lower)) return one;
	const year = here.month > there.month ? there.year - 1 : there.year;
	return {...one, reading: {...here, year}};
}

/** In a history every other noun is an event of the kind: only `since the invasion` says which. */
function isLooseEvent(tokens: readonly Token[], {reading, from}: Found): boolean {
	return reading?.kind === 'event' && tokens[from - 1]?.lower !== 'since';
}

function resolveEvent({noun, of}: EventReading, happenings: DatedHappenings): Resolved | undefined {
	const value = happenings.dateOf(noun, of);
	return value === undefined
		? undefined
		: {type: 'DATE', value, basis: 'relative', implied: ['year', 'month', 'day']};
}

/** Whether later expressions count from this one. */
function isAnchor({value, type}: Resolved, {rule}: Found, adjectival: boolean): boolean {
	if (type !== 'DATE' && type !== 'TIME') return false;
	if (/^(?:decade|century|named-period|event-noun)$/.test(rule) || adjectival) return false;
	return /^(?:BC)?\d{4}/.test(value) && !value.includes('X');
}
