/** A block of very many units → several that go on from each other, so that nobody has to look at all of it at once. */

import {graphemeSegments} from 'unicode-segmenter/grapheme';
import {type Block, type Piece, pieceIndexAt, pieceStart} from './block.ts';

/** Units of a block that stays whole: few paragraphs of any book are a third as long. */
export const longestBlock = 20_000;
/** Units of a part. */
const longestPart = 4000;
/** So many units before its end, a good place for it is looked for. */
const near = 1000;
/** Units before the end in which letters are told from each other. */
const nearest = 64;

/**
 * Parts the blocks that are longer than `longestBlock` units, between lines, sentences, words or letters, whichever comes
 * first in this list. Tables stay whole. A heading goes on as a paragraph; code loses its language, since what colour its
 * middle has is told by its beginning. Laws: the texts of the parts joined are the text of the block; all but the first go on
 * (`continues`); none is long but where a piece is that is not exact.
 */
export function partLongBlocks(blocks: readonly Block[]): readonly Block[] {
	return blocks.some(isLong) ? blocks.flatMap(block => (isLong(block) ? partsOf(block) : [block])) : blocks;
}

function isLong({kind, text}: Block): boolean {
	return text.length > longestBlock && kind !== 'table';
}

function partsOf(block: Block): readonly Block[] {
	const {language: _, ...first} = block;
	const later = goingOn(block);
	const parts: Block[] = [];
	for (let from = 0; from < block.text.length; ) {
		const to = partEnd(block, from);
		const pieces = piecesOf(block, from, to);
		const start = from === 0 ? block.span.start : pieces[0]!.span.start;
		const end = to === block.text.length ? block.span.end : pieces.at(-1)!.span.end;
		const part = from === 0 ? first : later;
		parts.push({...part, span: {start, end}, text: block.text.slice(from, to), pieces});
		from = to;
	}
	return parts;
}

/** What the later parts of a block are: words of the same item, quote or fold. */
function goingOn({kind, containers, language: _, summaryOf: _1, role, depth: _2, ...rest}: Block): Block {
	return {
		...rest,
		kind: kind === 'heading' ? 'paragraph' : kind,
		depth: 0,
		containers: containers.map(each => (each.kind === 'item' ? {...each, first: false} : each)),
		...(role && role !== 'title' && {role}),
		continues: true,
	};
}

/** The end of the part that begins at an offset; what is not exact is not parted. */
function partEnd(block: Block, from: number): number {
	const end = placeToPart(block.text, from);
	if (end === block.text.length) return end;
	const index = pieceIndexAt(block, end);
	const {text, exact} = block.pieces[index]!;
	const start = pieceStart(block, index);
	if (exact) return end;
	return start > from ? start : start + text.length;
}

function placeToPart(text: string, from: number): number {
	const latest = from + longestPart;
	if (text.length <= latest) return text.length;
	const before = text.slice(latest - near, latest);
	const line = before.lastIndexOf('\n') + 1;
	const [, sentence] = /^.*(?:[.!?…]["”’»)\]]? |[。！？])()/ds.exec(before)?.indices ?? [];
	const place = line || sentence?.[0] || before.lastIndexOf(' ') + 1;
	return place > 0 ? latest - near + place : betweenLetters(text, latest);
}

/** The place before the letter that an offset lies in; where that is far, the offset, but never inside a character. */
function betweenLetters(text: string, offset: number): number {
	const from = offset - nearest;
	let start = 0;
	for (const {index} of graphemeSegments(text.slice(from, offset + 1))) start = index;
	if (start > 0) return from + start;
	return (text.charCodeAt(offset) & 0xfc00) === 0xdc00 ? offset - 1 : offset;
}

function piecesOf(block: Block, from: number, to: number): readonly Piece[] {
	const pieces: Piece[] = [];
	for (let index = pieceIndexAt(block, from); index < block.pieces.length; index++) {
		const start = pieceStart(block, index);
		if (start >= to) break;
		pieces.push(cutPiece(block.pieces[index]!, from - start, to - start));
	}
	return pieces;
}

/** The part of an exact piece between two offsets into it, which may lie outside. */
function cutPiece(piece: Piece, from: number, to: number): Piece {
	const [first, last] = [Math.max(0, from), Math.min(piece.text.length, to)];
	if (first === 0 && last === piece.text.length) return piece;
	const span = {start: piece.span.start + first, end: piece.span.start + last};
	return {...piece, text: piece.text.slice(first, last), span};
}
