/** The blocks of an article: leaf blocks of styled text in reading order, each piece knowing where it stands in the source. */

import type {Span} from './span.ts';

export type Mark = 'strong' | 'emphasis' | 'strike' | 'code' | 'image';

/**
 * A run of readable text and where it stands. Law: where `exact`, `span` is as long as `text`, and
 * `safeText(source.slice(span)) === text` unit by unit; otherwise `span` is the smallest known span around it.
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

/** What a block is to the article, where that is more than body text. */
export type Role = 'title' | 'standfirst' | 'caption' | 'byline' | 'furniture';

/** A list item or block quote around a block, outermost first. */
export type Container =
	| {readonly kind: 'quote'}
	| {
			readonly kind: 'item';
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
};

/**
 * The span in the source of the block's own text from `from` to `to` (offsets into `block.text`, half-open).
 * Inside an inexact piece it widens to the whole piece.
 */
export function spanOf(block: Block, from: number, to: number): Span {
	let offset = 0;
	let start: number | undefined;
	let end = block.span.start;
	for (const piece of block.pieces) {
		const next = offset + piece.text.length;
		if (next > from || (next === from && from === to)) {
			start ??= piece.exact ? piece.span.start + Math.max(0, from - offset) : piece.span.start;
			end = piece.exact
				? piece.span.start + Math.min(piece.text.length, Math.max(0, to - offset))
				: piece.span.end;
		}
		offset = next;
		if (offset >= to && start !== undefined) break;
	}
	return {start: start ?? block.span.end, end: Math.max(end, start ?? block.span.end)};
}
