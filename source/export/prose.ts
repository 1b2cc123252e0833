/** A span of an article → its words as they read, without markup, on one line. */

import type {Article} from '../article/article.ts';
import {textOffsetAt} from '../article/block.ts';
import {safeLine} from '../article/safe-text.ts';
import {overlaps, type Span} from '../article/span.ts';

export function proseOf({blocks}: Pick<Article, 'blocks'>, span: Span): string {
	const words = blocks
		.filter(block => overlaps(block.span, span))
		.map(block =>
			block.text.slice(
				textOffsetAt(block, Math.max(span.start, block.span.start)),
				textOffsetAt(block, Math.min(span.end, block.span.end)),
			),
		);
	return safeLine(words.join(' ')).replace(/ {2,}/g, ' ').trim();
}
