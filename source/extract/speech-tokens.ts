/** A block's text → its words and signs, with every quoted passage as one token, sentence by sentence. */

import type {Block} from '../article/block.ts';
import {sentencesOf} from '../article/sentences.ts';
import type {Passage} from './quotation-marks.ts';

/** A word, a possessive ending, a sign, or a whole quoted passage. Offsets into the block's text, half-open. */
export type Token = {
	readonly kind: 'word' | 'possessive' | 'sign' | 'quote';
	readonly from: number;
	readonly to: number;
	readonly text: string;
	/** The text in lower case, apostrophes straight. */
	readonly lower: string;
	readonly capital: boolean;
	/** The index of the passage that a `quote` stands for. */
	readonly passage?: number;
	/** Whether its capital only opens a sentence: the text has the word in small letters, too. */
	readonly opening?: boolean;
};

/** Whether a word has its capital for itself, not for the sentence that it opens. */
export function isProper({capital, opening}: Token): boolean {
	return capital && opening !== true;
}

/** The words of one sentence, or of the sentences that quoted passages join into one. */
export type Frame = {
	readonly block: Block;
	/** Its place among all frames of the document. */
	readonly index: number;
	readonly from: number;
	readonly to: number;
	readonly tokens: readonly Token[];
	/** Whether nothing but quoted passages and signs stands in it. */
	readonly alone: boolean;
};

// Forms: a word with inner apostrophes, hyphens or dots (U.S., O’Neill, Sept.11, al-Assad); a number; a sign.
const lexeme =
	/(?:\p{Lu}\.){2,}|\p{Lu}\.(?=[\s\p{Lu}])|[\p{L}\p{N}\p{M}@#$_]+(?:[-‐‑'’&][\p{L}\p{N}\p{M}_]+|[.,](?=\p{N})[\p{N}]+)*|[^\s]/uy;
const word = /^[\p{L}\p{N}@#$_]/u;
const upper = /^[@#]?\p{Lu}/u;
const ending = /['’](?:s|S|d|ll|ve|re|m)$/;

/** The tokens of a text between two offsets. */
export function tokensOf(text: string, from: number, to: number): Token[] {
	const tokens: Token[] = [];
	addTokens(text, from, to, tokens);
	return tokens;
}

function addTokens(text: string, from: number, to: number, tokens: Token[]): void {
	const part = text.slice(from, to);
	for (let at = 0; at < part.length; ) {
		const code = part.charCodeAt(at);
		if (code === space) {
			at++;
			continue;
		}
		const plain = plainEnd(part, at);
		if (plain > at) {
			addToken(part.slice(at, plain), from + at, isPlainWord(code), text, tokens);
			at = plain;
			continue;
		}
		lexeme.lastIndex = at;
		const found = lexeme.exec(part)?.[0];
		if (found !== undefined) addToken(found, from + at, word.test(found), text, tokens);
		at += found?.length ?? 1;
	}
}

function addToken(found: string, start: number, isWord: boolean, text: string, tokens: Token[]): void {
	if (!isWord) {
		const plural = /['’]/.test(found) && tokens.length > 0 && /s$/i.test(tokens[tokens.length - 1]!.text);
		const glued = plural && tokens[tokens.length - 1]!.to === start && /\s/.test(text[start + 1] ?? ' ');
		tokens.push(makeToken(glued ? 'possessive' : 'sign', start, found));
	} else if (ending.test(found)) {
		const cut = Math.max(found.lastIndexOf("'"), found.lastIndexOf('’'));
		const owns = /s$/i.test(found);
		tokens.push(makeToken('word', start, found.slice(0, cut)));
		tokens.push(makeToken(owns ? 'possessive' : 'word', start + cut, found.slice(cut)));
	} else {
		tokens.push(makeToken('word', start, found));
	}
}

const [space, dot, hyphen, apostrophe, curly] = [0x20, 0x2e, 0x2d, 0x27, 0x2019];

const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** Letters, figures and `_` of ASCII. */
const isInner = (code: number): boolean =>
	(code >= 0x61 && code <= 0x7a) || isUpper(code) || isFigure(code) || code === 0x5f;
/** What a word of ASCII can begin with: `@`, `#` and `$`, too. */
const isPlainWord = (code: number): boolean =>
	isInner(code) || code === 0x40 || code === 0x23 || code === 0x24;

/**
 * The end of what `lexeme` finds at a place, where that is a word or a sign of ASCII: most are, and need no pattern. The place
 * itself where only the pattern can tell.
 */
function plainEnd(text: string, from: number): number {
	const first = text.charCodeAt(from);
	if (!isPlainWord(first)) return first > space && first < 0x7f ? from + 1 : from;
	if (isUpper(first) && text.charCodeAt(from + 1) === dot) return from;
	let at = from + 1;
	while (isPlainWord(text.charCodeAt(at))) at++;
	for (;;) {
		const code = text.charCodeAt(at);
		const next = text.charCodeAt(at + 1);
		const joins = code === hyphen || code === apostrophe || code === curly || code === 0x26;
		if (joins && isInner(next)) {
			at += 2;
			while (isInner(text.charCodeAt(at))) at++;
		} else if ((code === dot || code === 0x2c) && isFigure(next)) {
			at += 2;
			while (isFigure(text.charCodeAt(at))) at++;
		} else {
			// A letter of another script, here or after the mark, goes on with the word.
			const goesOn =
				(code > 0x7f && !isMark(code)) || ((joins || code === dot || code === 0x2c) && next > 0x7f);
			return goesOn ? from : at;
		}
	}
}

/** Marks and spaces beyond ASCII that follow words most often. */
function isMark(code: number): boolean {
	return code === 0xa0 || (code >= 0x2013 && code <= 0x2026);
}

function makeToken(kind: Token['kind'], from: number, text: string): Token {
	// `says WHO`: the health body is no pronoun.
	const lower = text === 'WHO' ? 'w.h.o.' : text.toLowerCase().replaceAll('’', "'");
	const first = text.charCodeAt(0);
	const capital = first < 0x80 && isInner(first) ? isUpper(first) : upper.test(text);
	return {kind, from, to: from + text.length, text, lower, capital};
}

/** A passage's stretch in one block, marks included. */
export type Cover = {readonly passage: number; readonly from: number; readonly to: number};

const mark = /["“”„‟«»‹›「」『』〝〞‘’‚'`´]/;
const blank = /\s/;

/** The stretches of every paragraph, widened by their marks (and the blanks that French style puts inside them). */
export function coversIn(
	texts: readonly string[],
	passages: readonly Passage[],
): readonly (readonly Cover[])[] {
	const covers: Cover[][] = texts.map(() => []);
	passages.forEach((passage, index) => {
		for (const {paragraph, from, to} of passage.stretches) {
			const text = texts[paragraph]!;
			covers[paragraph]!.push({passage: index, from: before(text, from), to: after(text, to)});
		}
	});
	return covers;
}

function before(text: string, at: number): number {
	let from = at;
	while (from > 0 && at - from < 3 && blank.test(text[from - 1]!)) from--;
	let start = from;
	while (start > 0 && from - start < 2 && mark.test(text[start - 1]!)) start--;
	return start === from ? at : start;
}

function after(text: string, at: number): number {
	let to = at;
	while (to < text.length && to - at < 3 && /[\s,]/.test(text[to]!)) to++;
	let end = to;
	while (end < text.length && end - to < 2 && mark.test(text[end]!)) end++;
	return end === to ? at : end;
}

/** Whether a sentence can begin behind a token. */
function endsSentence(token: Token | undefined): boolean {
	return (
		token === undefined || token.kind === 'quote' || (token.kind === 'sign' && /[.:;!?—–-]/.test(token.text))
	);
}

/** Words that open sentences, notes and lists of steps, and name nobody, whether or not a text has them in small letters. */
const openers: ReadonlySet<string> = new Set(
	(
		'indeed perhaps maybe ok okay well yes no yup nope sure whereas whereupon whatever whenever wherever needless ditto ' +
		'notice note notes nb let put get imagine suppose consider remember recall think combine along together due thanks ' +
		'sadly otherwise likewise moreover hence thus simple simply worse better finally ultimately eventually probably ' +
		'possibly apparently incidentally ideally obviously clearly actually surely luckily fortunately unfortunately ' +
		'learn more see try use run click open example appendix warning important tip caution plus add mix'
	).split(' '),
);

/** `Note`, `Probably`, `3`: what alone is nobody, unless it is a name. */
export function isNobody({lower, kind, opening}: Token): boolean {
	return kind === 'word' && ((opening === true && openers.has(lower)) || /^\d+$/.test(lower));
}

/**
 * The tokens, those marked that have a capital for the sentence's sake: their word is an opener, or among `common`, in
 * small letters.
 */
function withOpenings(tokens: readonly Token[], common: ReadonlySet<string>): readonly Token[] {
	return tokens.map((token, at) =>
		token.capital && endsSentence(tokens[at - 1]) && (common.has(token.lower) || openers.has(token.lower))
			? {...token, opening: true}
			: token,
	);
}

/** The frames of a block; `first` is the index of its first one, `common` the words in small letters of the document. */
export function framesOf(
	block: Block,
	covers: readonly Cover[],
	first: number,
	common: ReadonlySet<string>,
): readonly Frame[] {
	const bounds: {from: number; to: number}[] = [];
	let cover = 0;
	for (const {from, to} of sentencesOf(block)) {
		while (cover < covers.length && covers[cover]!.to <= from) cover++;
		const last = bounds[bounds.length - 1];
		const inside = covers[cover];
		if (last && inside && inside.from < from && inside.to > from) last.to = to;
		else bounds.push({from, to});
	}
	let next = 0;
	return bounds.map(({from, to}, index) => {
		const tokens: Token[] = [];
		let at = from;
		while (next < covers.length && covers[next]!.from < to) {
			const {passage, ...range} = covers[next]!;
			addTokens(block.text, at, range.from, tokens);
			const text = block.text.slice(range.from, range.to);
			tokens.push({kind: 'quote', ...range, text, lower: '', capital: false, passage});
			at = Math.max(at, range.to);
			next++;
		}
		addTokens(block.text, at, to, tokens);
		const alone = tokens.every(token => token.kind === 'quote' || token.kind === 'sign');
		return {
			block,
			index: first + index,
			from,
			to: Math.max(to, at),
			tokens: withOpenings(tokens, common),
			alone,
		};
	});
}
