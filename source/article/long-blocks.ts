/** A block of very many units → several that go on from each other, so that nobody has to look at all of it at once. */

import {graphemeSegments} from 'unicode-segmenter/grapheme';
import {type Block, type Cell, type Piece, pieceIndexAt, pieceStart} from './block.ts';

/** Units of a block that stays whole: few paragraphs of any book are a third as long. */
export const longestBlock = 20_000;
/** Units of a part. */
const longestPart = 4000;
/** Cells of a table that stays whole, and of a part of one that does not. */
const mostCells = 12_000;
const cellsOfPart = 4000;
/** So many units before its end, a good place for it is looked for. */
const near = 1000;
/** Units before the end in which letters are told from each other. */
const nearest = 64;

/**
 * Parts the blocks that are longer than `longestBlock` units, between lines, sentences, words or letters, whichever comes
 * first in this list, and tables of more than `mostCells` cells between rows. A heading goes on as a paragraph; code loses its
 * language, since what colour its middle has is told by its beginning. Laws: the texts of the parts joined are the text of
 * the block; all but the first go on (`continues`); none is long but where a piece is that is not exact, or a row.
 */
export function partLongBlocks(blocks: readonly Block[]): readonly Block[] {
	return blocks.some(isLong) ? blocks.flatMap(block => (isLong(block) ? partsOf(block) : [block])) : blocks;
}

function isLong({text, cells}: Block): boolean {
	return cells ? cells.length > mostCells : text.length > longestBlock;
}

function partsOf(block: Block): readonly Block[] {
	const {language: _, ...first} = block;
	const later = goingOn(block);
	const {text, cells, span} = block;
	const parts: Block[] = [];
	let [from, cell] = [0, 0];
	for (const to of cells ? endsOfRows(cells, text.length) : endsOfWords(block)) {
		const pieces = piecesOf(block, from, to);
		const start = from === 0 ? span.start : pieces[0]!.span.start;
		const end = to === text.length ? span.end : pieces.at(-1)!.span.end;
		const own: Cell[] = [];
		while (cells?.[cell] && (cells[cell]!.from < to || to === text.length))
			own.push(moved(cells[cell++]!, from));
		parts.push({
			...(from === 0 ? first : later),
			span: {start, end},
			text: text.slice(from, to),
			pieces,
			...(cells && {cells: own}),
		});
		from = to;
	}
	return parts;
}

/** Where the parts of a table end: before the first cells of rows, and where the text does. */
function endsOfRows(cells: readonly Cell[], length: number): readonly number[] {
	const ends: number[] = [];
	let since = 0;
	cells.forEach(({row, from}, index) => {
		if (index - since < cellsOfPart || row === cells[index - 1]!.row) return;
		ends.push(from);
		since = index;
	});
	return [...ends, length];
}

/** The same cell, its offsets counted from another place; it keeps the number of its row. */
function moved({from, to, breaks, ...rest}: Cell, by: number): Cell {
	return {...rest, from: from - by, to: to - by, ...(breaks && {breaks: breaks.map(at => at - by)})};
}

function endsOfWords(block: Block): readonly number[] {
	const ends: number[] = [];
	for (let end = 0; end < block.text.length; ends.push(end)) end = partEnd(block, end);
	return ends;
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
