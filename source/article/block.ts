/** The blocks of an article: leaf blocks of styled text in reading order, each piece knowing where it stands in the source. */

import type {AlertKind} from './paragraph-parts.ts';
import type {Span} from './span.ts';

export type Mark = 'strong' | 'emphasis' | 'strike' | 'code' | 'image';

/**
 * A run of readable text and where it stands. Law: where `exact`, `span` is as long as `text`, and
 * `safeText(source.slice(span)) === text` unit by unit, save that a line feed of the source may be a space of the
 * text (a soft line break), and that what is unsafe behind the words of the piece before is U+FFFD; otherwise `span` is the
 * smallest known span around it.
 */
export type Piece = {
	readonly text: string;
	readonly span: Span;
	readonly exact: boolean;
	readonly marks: readonly Mark[];
	/** The target of the link that this piece is part of, safe to display, as written in the source. */
	readonly href?: string;
};

export type BlockKind = 'heading' | 'paragraph' | 'code' | 'table' | 'rule' | 'html';

/** A `<details>` element; `open`: its content is shown until it is folded away. */
export type Fold = {readonly id: number; readonly open: boolean};

/** What a block is to the article, where that is more than body text. */
export type Role = 'title' | 'standfirst' | 'caption' | 'byline' | 'furniture';

/** A list item, note, definition or block quote around a block, outermost first. */
export type Container =
	/** `alert`: it is no quotation, but a remark that stands out. */
	| {readonly kind: 'quote'; readonly alert?: AlertKind}
	| {
			readonly kind: 'item';
			/** Of a note, its name; references link to it. */
			readonly note?: string;
			/** Whether it says what the term above it means. */
			readonly definition?: boolean;
			/** What stands before the item: `•`, `3.`, `☐`, `☑`. */
			readonly marker: string;
			/** Whether this block is the first of its item, and so carries the marker. */
			readonly first: boolean;
	  };

/** One cell of a table; `from` and `to` are offsets into the block's own `text`. Row 0 is the header. */
export type Cell = {
	readonly row: number;
	readonly column: number;
	readonly from: number;
	readonly to: number;
	/** Where lines end within it (`<br>`): offsets of the spaces that stand for their breaks, rising. */
	readonly breaks?: readonly number[];
};

/**
 * A leaf block. Laws: the pieces' texts joined are `text`; pieces stand in source order and do not overlap;
 * blocks stand in source order and their spans do not overlap; `text` has no control character but `\n` (hard
 * breaks, code lines, rows of a table) and `\t` (code, cells of a table).
 */
export type Block = {
	/** Its index in `Article.blocks`. */
	readonly id: number;
	readonly kind: BlockKind;
	/** 1–6 for a heading, 0 for the title, otherwise 0. */
	readonly depth: number;
	readonly span: Span;
	readonly text: string;
	readonly pieces: readonly Piece[];
	readonly containers: readonly Container[];
	readonly role?: Role;
	/** The info string of a code block. */
	readonly language?: string;
	readonly cells?: readonly Cell[];
	readonly alignments?: readonly ('left' | 'right' | 'center' | undefined)[];
	/** The fold whose words in sight it is. */
	readonly summaryOf?: Fold;
	/** Its words go on where those of the block above end: a longer one was parted there. */
	readonly continues?: true;
	/** The ids of the folds that it is beneath, outermost first. */
	readonly beneath?: readonly number[];
};

// Where each piece starts in its block's text; found by bisection, since a block can have very many pieces. Kept as long
// as the pieces are: those of packed blocks come and go.
const pieceStarts = new WeakMap<readonly Piece[], Uint32Array>();

function startsOf({pieces}: Block): Uint32Array {
	let starts = pieceStarts.get(pieces);
	if (!starts) {
		starts = new Uint32Array(pieces.length);
		let offset = 0;
		pieces.forEach((piece, index) => {
			starts![index] = offset;
			offset += piece.text.length;
		});
		pieceStarts.set(pieces, starts);
	}
	return starts;
}

// The index of the last of the rising `values` that is at most `value`; 0 where there is none.
function lastAtMost(length: number, valueAt: (index: number) => number, value: number): number {
	let low = 0;
	let high = length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (valueAt(middle) <= value) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** The index of the piece that holds the unit of the block's text at `offset`. */
export function pieceIndexAt(block: Block, offset: number): number {
	const starts = startsOf(block);
	return lastAtMost(starts.length, index => starts[index]!, offset);
}

/** Where in the block's text a piece starts. */
export function pieceStart(block: Block, index: number): number {
	return startsOf(block)[index] ?? 0;
}

/** Where the unit of the block's text at `offset` stands in the source; inside an inexact piece, in proportion. */
export function sourceOffsetAt(block: Block, offset: number): number {
	const index = pieceIndexAt(block, offset);
	const piece = block.pieces[index];
	if (!piece) return block.span.start;
	const inside = Math.min(piece.text.length, Math.max(0, offset - pieceStart(block, index)));
	if (piece.exact) return piece.span.start + inside;
	const length = piece.span.end - piece.span.start;
	return piece.span.start + Math.floor((inside * length) / Math.max(1, piece.text.length));
}

/** The inverse of `sourceOffsetAt`: the unit of the block's text that stands at or right after a source offset. */
export function textOffsetAt(block: Block, sourceOffset: number): number {
	const index = lastAtMost(block.pieces.length, at => block.pieces[at]!.span.start, sourceOffset);
	const piece = block.pieces[index];
	if (!piece || sourceOffset <= piece.span.start) return piece ? pieceStart(block, index) : 0;
	const inside = sourceOffset - piece.span.start;
	const length = piece.span.end - piece.span.start;
	if (inside >= length) return pieceStart(block, index) + piece.text.length;
	return pieceStart(block, index) + (piece.exact ? inside : Math.ceil((inside * piece.text.length) / length));
}

/**
 * The span in the source of the block's own text from `from` to `to` (offsets into `block.text`, half-open).
 * Inside an inexact piece it widens to the whole piece.
 */
export function spanOf(block: Block, from: number, to: number): Span {
	const first = block.pieces[pieceIndexAt(block, from)];
	const last = block.pieces[pieceIndexAt(block, Math.max(from, to - 1))];
	if (!first || !last) return {start: block.span.start, end: block.span.start};
	const start = first.exact ? sourceOffsetAt(block, from) : first.span.start;
	const end = last.exact
		? sourceOffsetAt(block, Math.max(from, to - 1)) + (to > from ? 1 : 0)
		: last.span.end;
	return {start, end: Math.max(start, end)};
}
