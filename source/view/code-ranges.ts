/** Code on screen → what is still to be coloured, and the stretches that are. */

import type {Block} from '../article/block.ts';
import {blocksIn} from './overlays.ts';
import type {Tone} from './row.ts';
import type {Scene} from './scene.ts';

export type CodeTone = Extract<Tone, `code-${string}`>;

/** A stretch of a code block's text, half-open. */
export type CodeRange = {readonly from: number; readonly to: number; readonly tone: CodeTone};

/** What is known of the code blocks that have been on screen. */
export type CodeRanges = ReadonlyMap<Block, readonly CodeRange[]>;

/** Longer code stays as it is: nobody reads it for its colours, and each takes its time. */
const longest = 20_000;

/** The code blocks on screen that have a language and no colours yet. */
export function uncoloured({article, visible, code}: Scene): readonly Block[] {
	return blocksIn(article.blocks, visible).filter(
		block =>
			block.kind === 'code' &&
			block.language !== undefined &&
			block.text.length <= longest &&
			!code.has(block),
	);
}
