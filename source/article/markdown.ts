/** Markdown → leaf blocks with the list items and quotes around each, every piece where it stands in the source. */

import type {Lexer, MarkedToken, Token, Tokens} from 'marked';
import {lexers} from './article-lexer.ts';
import {headingEnd} from './attribute-lists.ts';
import type {Block, Fold} from './block.ts';
import {decodeReferences} from './character-reference.ts';
import {detailsParts} from './details.ts';
import {add, type Frame, push} from './framed-block.ts';
import {writeHtmlBlock} from './html-block.ts';
import {referenceFragment, writeInline} from './inline.ts';
import {linksOf, needsBreak, stretches} from './markdown-stretches.ts';
import {linesMap, type OffsetMap, sourceSpan, wholeMap} from './offset-map.ts';
import {type AlertKind, type ParagraphPart, paragraphParts} from './paragraph-parts.ts';
import {pieceBuilder, plain, withMark} from './piece-builder.ts';
import {noteSign} from './raised-text.ts';
import {safeLine} from './safe-text.ts';
import type {Span} from './span.ts';
import {writeTable} from './table.ts';

/** What is shared while a text is read. `folds`: the `<details>` that are open at this place of the HTML, outermost first. */
type Reading = {lexer: Lexer; readonly blocks: Block[]; folds: readonly Fold[]; foldCount: number};

/**
 * The blocks of a Markdown text (GFM) that stands in the source from `base` on. It is read in stretches of `stretch`
 * units or more, which gives the same blocks as reading it at once (but that an `<a>` that is never closed keeps addresses
 * from being links to the end of its stretch only), and takes the memory of a stretch; `pack` may put
 * others of the same content in the place of each stretch's blocks. What marked throws (it overflows the stack on markers
 * nested by the hundred) is thrown on.
 */
export function markdownBlocks(
	text: string,
	base: number,
	{pack, stretch = 65_536}: MarkdownOptions = {},
): readonly Block[] {
	const newLexer = lexers(text);
	// A link may stand far before the definition of its target.
	const links = text.length > stretch && text.includes(']:') ? linksOf(text, newLexer, stretch) : undefined;
	const blocks: Block[] = [];
	const reading: Reading = {lexer: newLexer(), blocks, folds: [], foldCount: 0};
	for (const {lexer, tokens, from, to} of stretches(text, newLexer, stretch, links)) {
		const first = blocks.length;
		reading.lexer = lexer;
		addBlocks(tokens, wholeMap(text.slice(from, to), base + from), [], reading);
		if (pack) for (const block of pack(blocks.splice(first))) blocks.push(block);
	}
	return blocks;
}

export type MarkdownOptions = {
	readonly pack?: (blocks: readonly Block[]) => readonly Block[];
	/** In UTF-16 units. */
	readonly stretch?: number;
};

/** Adds the tokens' blocks. Law of marked: the raw texts of neighbours follow each other in the text that they were read from. */
function addBlocks(
	tokens: readonly Token[],
	map: OffsetMap,
	frames: readonly Frame[],
	reading: Reading,
): void {
	const {folds} = reading;
	let at = 0;
	let previous: Token | undefined;
	for (const token of tokens) {
		if (previous && needsBreak(previous, token) && map.text[at] === '\n') at++;
		const first = reading.blocks.length;
		if (token.type === 'html') addHtml(token.raw, map, at, frames, reading);
		else {
			addBlock(token as MarkedToken, map, at, frames, reading);
			foldAway(reading, first);
		}
		at += token.raw.length;
		previous = token;
	}
	// What is left open ends with the list item or quote around it.
	if (frames.length > 0) reading.folds = folds;
}

/** Puts the blocks from `first` on beneath the summaries of the `<details>` that are open. */
function foldAway({blocks, folds}: Reading, first: number): void {
	if (folds.length === 0) return;
	const beneath = folds.map(({id}) => id);
	for (let index = first; index < blocks.length; index++)
		blocks[index] = {...blocks[index]!, beneath: blocks[index]!.beneath ?? beneath};
}

function addBlock(
	token: MarkedToken,
	map: OffsetMap,
	at: number,
	frames: readonly Frame[],
	reading: Reading,
): void {
	const {blocks} = reading;
	const end = at + token.raw.length;
	const span = trimmedSpan(map, at, end);
	const pieces = pieceBuilder();
	switch (token.type) {
		case 'heading': {
			const marker = /^ {0,3}#{1,6}[ \t]*/.exec(token.raw)?.[0].length ?? 0;
			const words = headingEnd(token.text);
			const tokens =
				words < token.text.length ? reading.lexer.inlineTokens(token.text.slice(0, words)) : token.tokens;
			writeInline(tokens, linesMap(map, at + marker, end, token.text), 0, plain, pieces);
			add('heading', token.depth, span, pieces, frames, blocks);
			break;
		}
		case 'paragraph':
		case 'text':
			addParagraph(token, map, at, frames, reading);
			break;
		case 'code':
			addCode(token, map, at, span, frames, blocks);
			break;
		case 'table': {
			if (token.header.length > mostColumns) {
				pieces.verbatim(map, at, at + token.raw.trimEnd().length, plain);
				add('code', 0, span, pieces, frames, blocks);
				break;
			}
			const cells = writeTable(token, map, at, pieces);
			const alignments = token.align.map(alignment => alignment ?? undefined);
			add('table', 0, span, pieces, frames, blocks, {cells, alignments});
			break;
		}
		case 'hr':
			add('rule', 0, span, pieces, frames, blocks);
			break;
		case 'blockquote': {
			const quote: Frame = {kind: 'quote', marker: '', entered: false};
			addBlocks(token.tokens, linesMap(map, at, end, joinedRaws(token.tokens)), [...frames, quote], reading);
			break;
		}
		case 'list':
			addItems(token, map, at, frames, reading);
			break;
	}
}

/** What has more columns is no table that anybody reads, and stays as it is written. */
const mostColumns = 1000;

/** Adds a paragraph, or the notes, terms, definitions and the alert's title that it really is. */
function addParagraph(
	token: Tokens.Paragraph | Tokens.Text,
	map: OffsetMap,
	at: number,
	frames: readonly Frame[],
	{lexer, blocks}: Reading,
): void {
	// Unicode's white space, which marked cuts off a list and finds again after it.
	if (token.text.trim() === '') return;
	const inside = linesMap(map, at, at + token.raw.length, token.text);
	const quote = frames[frames.length - 1];
	const opens = quote?.kind === 'quote' && !quote.entered;
	const parts = paragraphParts(token.text, opens);
	const [title] = parts;
	if (title?.kind === 'alert') quote!.alert = title.alert;
	for (const part of title?.kind === 'alert' && parts.length > 1 ? parts.slice(1) : parts) {
		if (part.kind === 'markup') continue;
		const pieces = pieceBuilder();
		let {from} = part;
		if (title?.kind === 'alert' && part === parts[parts.length > 1 ? 1 : 0]) {
			const mark = trimmedSpan(inside, title.from, title.to);
			pieces.decoded(alertTitles[title.alert], mark, withMark(plain, 'strong'));
			if (part !== title) pieces.hardBreak({start: mark.end, end: mark.end}, undefined);
			from = part === title ? title.to : title.from;
		}
		const whole = parts.length === 1 && part.kind === 'text';
		const tokens = whole ? (token.tokens ?? []) : lexer.inlineTokens(token.text.slice(part.from, part.to));
		const style = part.kind === 'term' ? withMark(plain, 'strong') : plain;
		if (part.kind !== 'alert') writeInline(tokens, inside, part.from, style, pieces);
		const span = whole ? trimmedSpan(map, at, at + token.raw.length) : trimmedSpan(inside, from, part.to);
		if (part.kind === 'note')
			pieces.after(' ↩', span.end, {...plain, href: `#${referenceFragment(part.name)}`});
		add('paragraph', 0, span, pieces, [...frames, ...frameOf(part)], blocks);
	}
}

/** What stands around a part of a paragraph. */
function frameOf(part: ParagraphPart): readonly Frame[] {
	if (part.kind === 'note')
		return [{kind: 'item', marker: noteSign(part.name), note: part.name, entered: false}];
	return part.kind === 'definition' ? [{kind: 'item', marker: ' ', definition: true, entered: false}] : [];
}

const alertTitles: Readonly<Record<AlertKind, string>> = {
	note: '● Note',
	tip: '✓ Tip',
	important: '◆ Important',
	warning: '▲ Warning',
	caution: '■ Caution',
};

/** Units of HTML that may be one heading. */
const longestHeading = 2000;

/** A heading written as HTML is a heading; what `<details>` holds is beneath its summary. */
function addHtml(raw: string, map: OffsetMap, at: number, frames: readonly Frame[], reading: Reading): void {
	const {blocks} = reading;
	const level = /^\s*<h([1-6])[\s>].*<\/h\1>\s*$/is.exec(raw.length > longestHeading ? '' : raw)?.[1];
	for (const part of detailsParts(map.text, at, at + raw.length)) {
		const first = blocks.length;
		switch (part.kind) {
			case 'opens':
				reading.folds = [...reading.folds, {id: reading.foldCount++, open: part.open}];
				break;
			case 'closes':
				reading.folds = reading.folds.slice(0, -1);
				break;
			case 'text': {
				const pieces = pieceBuilder();
				writeHtmlBlock(map, part.from, part.to, pieces);
				const span = trimmedSpan(map, part.from, part.to);
				const fold = part.summary ? reading.folds.at(-1) : undefined;
				const kind = level === undefined ? 'html' : 'heading';
				add(kind, Number(level ?? 0), span, pieces, frames, blocks, fold ? {summaryOf: fold} : {});
				foldAway(fold ? {...reading, folds: reading.folds.slice(0, -1)} : reading, first);
			}
		}
	}
}

function addItems(
	list: Tokens.List,
	map: OffsetMap,
	from: number,
	frames: readonly Frame[],
	reading: Reading,
): void {
	const {blocks} = reading;
	let at = from;
	list.items.forEach((item, index) => {
		const end = at + item.raw.length;
		const frame: Frame = {kind: 'item', marker: markerOf(list, item, index), entered: false};
		const inside = [...frames, frame];
		addBlocks(item.tokens, linesMap(map, at, end, joinedRaws(item.tokens)), inside, reading);
		// An item without words still counts: its number or box is there to be seen.
		if (!frame.entered) push('paragraph', 0, trimmedSpan(map, at, end), pieceBuilder(), inside, blocks, {});
		at = end;
	});
}

function markerOf(list: Tokens.List, item: Tokens.ListItem, index: number): string {
	if (item.task) return item.checked ? '☑' : '☐';
	if (!list.ordered) return '•';
	const delimiter = /^\s{0,9}\d{1,9}([.)])/.exec(item.raw)?.[1] ?? '.';
	return `${Number(list.start) + index}${delimiter}`;
}

function addCode(
	token: Tokens.Code,
	map: OffsetMap,
	at: number,
	span: Span,
	frames: readonly Frame[],
	blocks: Block[],
): void {
	const end = at + token.raw.length;
	const fenced = token.codeBlockStyle !== 'indented';
	const opening = map.text.indexOf('\n', at);
	const from = fenced ? (opening < 0 || opening >= end ? end : opening + 1) : at;
	let length = token.text.length;
	while (length > 0 && token.text[length - 1] === '\n') length--;
	const pieces = pieceBuilder();
	const inside = linesMap(map, from, end, token.text.slice(0, length));
	pieces.verbatim(inside, 0, length, plain);
	const language = safeLine(decodeReferences(token.lang ?? '')).trim();
	push('code', 0, span, pieces, frames, blocks, language === '' ? {} : {language});
}

/** The text that the tokens inside a list item or quote were read from. */
function joinedRaws(tokens: readonly Token[]): string {
	let text = '';
	let previous: Token | undefined;
	for (const token of tokens) {
		if (previous && needsBreak(previous, token)) text += '\n';
		text += token.raw;
		previous = token;
	}
	return text;
}

/** The span without what is blank at both ends. */
function trimmedSpan(map: OffsetMap, from: number, to: number): Span {
	let start = from;
	let end = to;
	while (start < end && /\s/.test(map.text[start]!)) start++;
	while (end > start && /\s/.test(map.text[end - 1]!)) end--;
	return sourceSpan(map, start, end);
}
