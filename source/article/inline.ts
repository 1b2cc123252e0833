/** Markdown's inline tokens → pieces of styled text, each where it stands in the source. */

import type {MarkedToken, Token, Tokens} from 'marked';
import {spanAttributesLength} from './attribute-lists.ts';
import type {Mark} from './block.ts';
import {decodeReferences, nextReference} from './character-reference.ts';
import {attribute, nextTag} from './html-tag.ts';
import {type EmojiToken, extensionToken, type MathToken, type NoteToken} from './inline-extensions.ts';
import {mathText} from './math-text.ts';
import {exactPlace, type OffsetMap, sourceSpan, unescapedMap} from './offset-map.ts';
import {type PieceBuilder, type Style, withMark} from './piece-builder.ts';
import {loweredText, noteSign, raisedText} from './raised-text.ts';
import {safeLine} from './safe-text.ts';
import type {Span} from './span.ts';

/**
 * Writes the tokens, whose raw texts follow each other in the map from `from` on. Returns the offset after them.
 * Markup is dropped; what it marks is kept. Where lines cannot break (cells), `breaks` is false.
 */
export function writeInline(
	tokens: readonly Token[],
	map: OffsetMap,
	from: number,
	style: Style,
	pieces: PieceBuilder,
	breaks = true,
): number {
	let at = from;
	// Elements that are open here, and what they make of the style.
	const open: {readonly name: string; readonly style: Style}[] = [];
	tokens.forEach((token, index) => {
		const now = open[open.length - 1]?.style ?? style;
		const end = at + token.raw.length;
		const shifted = token.type === 'html' ? shiftedText(tokens, index) : undefined;
		if (shifted !== undefined) {
			pieces.decoded(safeLine(shifted), sourceSpan(map, at, end + tokens[index + 1]!.raw.length), now);
		} else if (
			!(index > 0 && tokens[index - 1]!.type === 'html' && shiftedText(tokens, index - 1) !== undefined)
		) {
			if (token.type === 'html') follow(token.raw, open, now);
			const skipped = token.type === 'text' && index > 0 ? spanAttributesLength(token.raw) : 0;
			if (skipped > 0) writeText(map, at + skipped, end, now, pieces);
			else writeToken(token as MarkedToken, map, at, now, pieces, breaks);
		}
		at = end;
	});
	return at;
}

/** `<sup>2</sup>`: the words of an element that raises or lowers them, where it opens at the token and holds plain text. */
function shiftedText(tokens: readonly Token[], index: number): string | undefined {
	const [opening, inside, closing] = tokens.slice(index, index + 3);
	const name = /^<(su[bp])>$/i.exec(opening?.raw ?? '')?.[1]?.toLowerCase();
	if (name === undefined || inside?.type !== 'text' || closing?.raw.toLowerCase() !== `</${name}>`)
		return undefined;
	const text = decodeReferences(inside.raw);
	return name === 'sup' ? raisedText(text) : loweredText(text);
}

const elementMarks: Readonly<Record<string, Mark>> = {
	b: 'strong',
	strong: 'strong',
	i: 'emphasis',
	em: 'emphasis',
	cite: 'emphasis',
	var: 'emphasis',
	s: 'strike',
	del: 'strike',
	strike: 'strike',
	code: 'code',
	samp: 'code',
	tt: 'code',
	kbd: 'code',
};

/** Opens or closes an element that styles what stands in it. */
function follow(raw: string, open: {readonly name: string; readonly style: Style}[], style: Style): void {
	const tag = nextTag(raw, 0, raw.length);
	if (!tag || raw.endsWith('/>')) return;
	if (tag.closing) {
		const at = open.findLastIndex(({name}) => name === tag.name);
		if (at >= 0) open.length = at;
		return;
	}
	const mark = Object.hasOwn(elementMarks, tag.name) ? elementMarks[tag.name] : undefined;
	const href = tag.name === 'a' ? attribute(raw, 'href') : undefined;
	if (mark) open.push({name: tag.name, style: withMark(style, mark)});
	else if (href !== undefined) open.push({name: 'a', style: {...style, href: safeLine(href)}});
}

function writeToken(
	token: MarkedToken,
	map: OffsetMap,
	at: number,
	style: Style,
	pieces: PieceBuilder,
	breaks: boolean,
): void {
	const end = at + token.raw.length;
	const extended = extensionToken(token);
	if (extended) {
		writeExtended(extended, sourceSpan(map, at, end), style, pieces);
		return;
	}
	switch (token.type) {
		case 'strong':
		case 'em':
		case 'del': {
			const mark = token.type === 'em' ? 'emphasis' : token.type === 'del' ? 'strike' : 'strong';
			const inside = at + (token.raw.length - token.text.length) / 2;
			writeInline(token.tokens, map, inside, withMark(style, mark), pieces, breaks);
			break;
		}
		case 'codespan':
			writeCode(token, map, at, style, pieces);
			break;
		case 'link': {
			const inner = {...style, href: linkTarget(token)};
			writeLabel(token, /^[[<]/.test(token.raw) ? 1 : 0, map, at, inner, pieces, breaks);
			break;
		}
		case 'image': {
			const inner = withMark({...style, href: style.href ?? linkTarget(token)}, 'image');
			pieces.decoded(pictureSign, sourceSpan(map, at, at + 2), inner);
			if (token.text.trim() !== '') writeLabel(token, 2, map, at, inner, pieces, false);
			else writeFileName(token, map, at, inner, pieces);
			break;
		}
		case 'br':
			if (breaks) pieces.hardBreak(sourceSpan(map, at, end), exactPlace(map, at + token.raw.indexOf('\n')));
			else pieces.prose(map, at, end, style);
			break;
		case 'escape':
			pieces.prose(map, at + 1, end, style);
			break;
		case 'html':
			writeHtml(token.raw, map, at, style, pieces, breaks);
			break;
		case 'checkbox':
			break;
		default:
			if ('tokens' in token && token.tokens) writeInline(token.tokens, map, at, style, pieces, breaks);
			else writeText(map, at, end, style, pieces);
	}
}

function writeExtended(
	token: MathToken | NoteToken | EmojiToken,
	span: Span,
	style: Style,
	pieces: PieceBuilder,
): void {
	switch (token.type) {
		case 'math':
			pieces.decoded(safeLine(mathText(token.text)), span, withMark(style, 'code'));
			break;
		case 'emoji':
			pieces.decoded(token.emoji, span, style);
			break;
		case 'note':
			pieces.decoded(safeLine(noteSign(token.name)), span, {...style, href: `#${noteFragment(token.name)}`});
			break;
	}
}

/** Prose with its character references decoded. */
export function writeText(
	map: OffsetMap,
	from: number,
	to: number,
	style: Style,
	pieces: PieceBuilder,
): void {
	let at = from;
	for (;;) {
		const found = nextReference(map.text, at, to);
		pieces.prose(map, at, found?.from ?? to, style);
		if (!found) return;
		// A decoded line feed or tab is no break of the line: it reads as the space that a browser shows.
		pieces.decoded(safeLine(found.text), sourceSpan(map, found.from, found.to), style);
		at = found.to;
	}
}

function writeCode(
	token: Tokens.Codespan,
	map: OffsetMap,
	at: number,
	style: Style,
	pieces: PieceBuilder,
): void {
	let ticks = 0;
	while (token.raw[ticks] === '`') ticks++;
	const inside = token.raw.length - 2 * ticks;
	const from = at + ticks + (inside - token.text.length) / 2;
	pieces.code(map, from, from + token.text.length, withMark(style, 'code'));
}

/** The label of a link or picture, in which marked has undone the escapes of brackets. */
function writeLabel(
	token: Tokens.Link | Tokens.Image,
	skip: number,
	map: OffsetMap,
	at: number,
	style: Style,
	pieces: PieceBuilder,
	breaks: boolean,
): void {
	const from = at + skip;
	const length = token.text.length;
	if (map.text.startsWith(token.text, from)) {
		if ('autolink' in token && token.autolink) pieces.prose(map, from, from + length, style);
		else writeInline(token.tokens, map, from, style, pieces, breaks);
		return;
	}
	const label = unescapedMap(map, from, at + token.raw.length, token.text);
	writeInline(token.tokens, label, 0, style, pieces, breaks);
}

/** A picture without words is called by the name of its file. */
function writeFileName(
	token: Tokens.Image,
	map: OffsetMap,
	at: number,
	style: Style,
	pieces: PieceBuilder,
): void {
	const path = token.href.split(/[?#]/, 1)[0]!.replace(/\/+$/, '');
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (name === '') return;
	const place = token.raw.lastIndexOf(name);
	if (place >= 0) pieces.prose(map, at + place, at + place + name.length, style);
	else pieces.decoded(safeLine(name), sourceSpan(map, at, at + token.raw.length), style);
}

function writeHtml(
	raw: string,
	map: OffsetMap,
	at: number,
	style: Style,
	pieces: PieceBuilder,
	breaks: boolean,
): void {
	const tag = nextTag(raw, 0, raw.length);
	const span = sourceSpan(map, at, at + raw.length);
	if (tag?.name === 'br') {
		if (breaks) pieces.hardBreak(span, undefined);
		else pieces.cellBreak(span, style);
	} else if (tag?.name === 'img') {
		const words = attribute(raw, 'alt')?.trim();
		if (words) pieces.decoded(pictureSign + safeLine(words), span, withMark(style, 'image'));
	}
}

/** Stands before the words of a picture. */
export const pictureSign = '▣ ';

/** The name under which a note is linked to. */
export function noteFragment(name: string): string {
	return `note-${name.toLowerCase()}`;
}

/** The name under which the first reference to a note is linked to. */
export function referenceFragment(name: string): string {
	return `ref-${name.toLowerCase()}`;
}

/** Where a link goes. Written as autolinks, targets are literal; elsewhere their character references are decoded. */
function linkTarget(token: Tokens.Link | Tokens.Image): string {
	const literal = 'autolink' in token && token.autolink;
	return safeLine(literal ? token.href : decodeReferences(token.href));
}
