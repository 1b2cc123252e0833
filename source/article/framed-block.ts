/** Pieces and the list items and quotes that are being read around them → a block with its containers. */

import type {Block, BlockKind, Container} from './block.ts';
import type {AlertKind} from './paragraph-parts.ts';
import type {PieceBuilder} from './piece-builder.ts';
import {hull, type Span} from './span.ts';

/** A list item or quote that is being read; `entered` once it has given its first block. */
export type Frame = {
	readonly kind: 'quote' | 'item';
	readonly marker: string;
	readonly note?: string;
	readonly definition?: boolean;
	alert?: AlertKind;
	entered: boolean;
};

/** Adds a block that may turn out to have no words, and then is none; a rule needs none. */
export function add(
	kind: BlockKind,
	depth: number,
	span: Span,
	pieces: PieceBuilder,
	frames: readonly Frame[],
	blocks: Block[],
	more: Pick<Block, 'cells' | 'alignments' | 'summaryOf'> = {},
): void {
	if (kind === 'rule' || pieces.length() > 0) push(kind, depth, span, pieces, frames, blocks, more);
}

/** Adds a block, with words or without. */
export function push(
	kind: BlockKind,
	depth: number,
	span: Span,
	pieces: PieceBuilder,
	frames: readonly Frame[],
	blocks: Block[],
	more: Pick<Block, 'cells' | 'alignments' | 'language' | 'summaryOf'>,
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
