/** Words between underscores in a plain text, `_as typists did_` → words that stand out, in their exact places. */

import {type PieceBuilder, withMark} from './piece-builder.ts';
import type {PlainUnit} from './plain-units.ts';
import type {Span} from './span.ts';

const marked = /(?<![\p{L}\p{N}_])_(?=[^\s_])[^_]*(?<=[^\s_])_(?![\p{L}\p{N}_])/gu;

/** Spans with their underscores, in order; a pair stands within one paragraph. None where only one pair is in the whole text. */
export function emphasisIn(text: string, units: readonly PlainUnit[]): readonly Span[] {
	const spans = units.flatMap(({shape, lines}) => {
		if (shape !== 'prose' && shape !== 'underlined') return [];
		const from = lines[0]!.start;
		return Array.from(
			text.slice(from, lines[lines.length - 1]!.end).matchAll(marked),
			({0: words, index}) => ({
				start: from + index,
				end: from + index + words.length,
			}),
		);
	});
	return spans.length > 1 ? spans : [];
}

/** The builder, but what lies in the spans stands out, and their underscores are left out. Prose is to be added in order. */
export function emphasising(pieces: PieceBuilder, spans: readonly Span[], from: number): PieceBuilder {
	let next = firstAfter(spans, from);
	return {
		...pieces,
		prose: (map, start, end, style) => {
			let at = start;
			while (next < spans.length && spans[next]!.start < end) {
				const span = spans[next]!;
				if (at <= span.start) pieces.prose(map, at, span.start, style);
				const to = Math.min(end, span.end - 1);
				pieces.prose(map, Math.max(at, span.start + 1), to, withMark(style, 'emphasis'));
				at = Math.min(end, span.end);
				if (at < span.end) return;
				next++;
			}
			pieces.prose(map, at, end, style);
		},
	};
}

/** By bisection: the index of the first span that ends after an offset. */
function firstAfter(spans: readonly Span[], offset: number): number {
	let [low, high] = [0, spans.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spans[middle]!.end > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
