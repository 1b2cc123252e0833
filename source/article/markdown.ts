/** Markdown → leaf blocks with the list items and quotes around each, every piece where it stands in the source. */

import type {Lexer, MarkedToken, Token, Tokens} from 'marked';
import type {Block, BlockKind, Container} from './block.ts';
import {decodeReferences} from './character-reference.ts';
import {writeHtmlBlock} from './html-block.ts';
import {referenceFragment, writeInline} from './inline.ts';
import {lexers, linksOf, needsBreak, stretches} from './markdown-stretches.ts';
import {linesMap, type OffsetMap, sourceSpan, wholeMap} from './offset-map.ts';
import {type AlertKind, type ParagraphPart, paragraphParts} from './paragraph-parts.ts';
import {type PieceBuilder, pieceBuilder, plain, withMark} from './piece-builder.ts';
import {noteSign} from './raised-text.ts';
import {safeLine} from './safe-text.ts';
import {hull, type Span} from './span.ts';
import {writeTable} from './table.ts';

/** A list item or quote that is being read; `entered` once it has given its first block. */
type Frame = {
	readonly kind: 'quote' | 'item';
	readonly marker: string;
	readonly note?: string;
	readonly definition?: boolean;
	alert?: AlertKind;
	entered: boolean;
};

/** What is shared while a text is read. */
type Reading = {readonly lexer: Lexer; readonly blocks: Block[]};

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
	for (const {lexer, tokens, from, to} of stretches(text, newLexer, stretch, links)) {
		const first = blocks.length;
		addBlocks(tokens, wholeMap(text.slice(from, to), base + from), [], {lexer, blocks});
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
	let at = 0;
	let previous: Token | undefined;
	for (const token of tokens) {
		if (previous && needsBreak(previous, token) && map.text[at] === '\n') at++;
		addBlock(token as MarkedToken, map, at, frames, reading);
		at += token.raw.length;
		previous = token;
	}
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
			writeInline(token.tokens, linesMap(map, at + marker, end, token.text), 0, plain, pieces);
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
			const cells = writeTable(token, map, at, pieces);
			const alignments = token.align.map(alignment => alignment ?? undefined);
			add('table', 0, span, pieces, frames, blocks, {cells, alignments});
			break;
		}
		case 'hr':
			add('rule', 0, span, pieces, frames, blocks);
			break;
		case 'html':
			writeHtmlBlock(map, at, end, pieces);
			addHtml(token.raw, span, pieces, frames, blocks);
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

/** Adds a paragraph, or the notes, terms, definitions and the alert's title that it really is. */
function addParagraph(
	token: Tokens.Paragraph | Tokens.Text,
	map: OffsetMap,
	at: number,
	frames: readonly Frame[],
	{lexer, blocks}: Reading,
): void {
	const inside = linesMap(map, at, at + token.raw.length, token.text);
	const quote = frames[frames.length - 1];
	const opens = quote?.kind === 'quote' && !quote.entered;
	const parts = paragraphParts(token.text, opens);
	const [title] = parts;
	if (title?.kind === 'alert') quote!.alert = title.alert;
	for (const part of title?.kind === 'alert' && parts.length > 1 ? parts.slice(1) : parts) {
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
		if (part.kind === 'note') {
			const after = {start: span.end, end: span.end};
			pieces.decoded(' ↩', after, {...plain, href: `#${referenceFragment(part.name)}`});
		}
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

/** A heading written as HTML is a heading. */
function addHtml(
	raw: string,
	span: Span,
	pieces: PieceBuilder,
	frames: readonly Frame[],
	blocks: Block[],
): void {
	const level = /^\s*<h([1-6])[\s>].*<\/h\1>\s*$/is.exec(raw.length > longestHeading ? '' : raw)?.[1];
	if (level !== undefined) add('heading', Number(level), span, pieces, frames, blocks);
	else add('html', 0, span, pieces, frames, blocks);
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

/** Adds a block that may turn out to have no words, and then is none; a rule needs none. */
function add(
	kind: BlockKind,
	depth: number,
	span: Span,
	pieces: PieceBuilder,
	frames: readonly Frame[],
	blocks: Block[],
	more: Pick<Block, 'cells' | 'alignments'> = {},
): void {
	if (kind === 'rule' || pieces.length() > 0) push(kind, depth, span, pieces, frames, blocks, more);
}

function push(
	kind: BlockKind,
	depth: number,
	span: Span,
	pieces: PieceBuilder,
	frames: readonly Frame[],
	blocks: Block[],
	more: Pick<Block, 'cells' | 'alignments' | 'language'>,
): void {
	const containers = frames.map((frame): Container => {
		const first = !frame.entered;
		frame.entered = true;
		const {alert, note, definition} = frame;
		if (frame.kind === 'quote') return {kind: 'quote', ...(alert ? {alert} : {})};
		return {
			kind: 'item',
			marker: frame.marker,
			first,
			...(note === undefined ? {} : {note}),
			...(definition ? {definition} : {}),
		};
	});
	const verbatim = kind === 'code' || kind === 'table';
	const written = pieces.finish(verbatim ? 'verbatim' : 'prose');
	// Blanks that code keeps may stand outside the trimmed span.
	const around = written.pieces.reduce((sum, piece) => hull(sum, piece.span), span);
	blocks.push({id: blocks.length, kind, depth, span: around, ...written, containers, ...more});
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
