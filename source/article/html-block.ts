/** An HTML block among Markdown → its words, without tags, comments, scripts and styles. */

import {attribute, blockElements, hiddenElements, nextTag} from './html-tag.ts';
import {pictureSign, writeText} from './inline.ts';
import {type OffsetMap, sourceSpan} from './offset-map.ts';
import {type PieceBuilder, plain, withMark} from './piece-builder.ts';
import {safeLine} from './safe-text.ts';

/** Writes what a browser would show of the units `from` to `to`: an element that stands alone starts a line. */
export function writeHtmlBlock(map: OffsetMap, from: number, to: number, pieces: PieceBuilder): void {
	let at = from;
	let hidden = '';
	let preformatted = false;
	for (;;) {
		const tag = nextTag(map.text, at, to);
		const end = tag?.from ?? to;
		if (hidden === '') {
			if (preformatted) pieces.verbatim(map, at, end, plain);
			else writeText(map, at, end, plain, pieces);
		}
		if (!tag) return;
		at = tag.to;
		if (hidden !== '') {
			if (tag.closing && tag.name === hidden) hidden = '';
			continue;
		}
		if (!tag.closing && hiddenElements.has(tag.name)) hidden = tag.name;
		if (tag.name === 'pre') preformatted = !tag.closing;
		if (blockElements.has(tag.name) && !pieces.atLineStart()) {
			pieces.hardBreak(sourceSpan(map, tag.from, tag.to), undefined);
		}
		if (tag.name === 'img') {
			const words = attribute(map.text.slice(tag.from, tag.to), 'alt')?.trim();
			if (words)
				pieces.decoded(
					pictureSign + safeLine(words),
					sourceSpan(map, tag.from, tag.to),
					withMark(plain, 'image'),
				);
		}
	}
}
