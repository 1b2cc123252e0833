/** An HTML block among Markdown → its words, without tags, comments, scripts and styles. */

import {markupLineLength} from './attribute-lists.ts';
import {attribute, blockElements, hiddenElements, nextTag} from './html-tag.ts';
import {pictureSign, writeText} from './inline.ts';
import {type OffsetMap, sourceSpan} from './offset-map.ts';
import {type PieceBuilder, plain, withMark} from './piece-builder.ts';
import {safeLine} from './safe-text.ts';

/** Before a tag that has the line to itself, in units. */
const longestIndent = 80;

/** Writes text, but for template tags that have a line to themselves. */
function writeLines(map: OffsetMap, from: number, to: number, first: number, pieces: PieceBuilder): void {
	const {text} = map;
	let at = from;
	for (let brace = text.indexOf('{', at); brace >= 0 && brace < to; brace = text.indexOf('{', brace + 1)) {
		let line = brace;
		while (line > at && brace - line < longestIndent && ' \t'.includes(text[line - 1]!)) line--;
		const begins = line === first || text[line - 1] === '\n';
		const length = begins ? markupLineLength(text, line) : 0;
		if (length === 0 || line + length > to) continue;
		writeText(map, at, line, plain, pieces);
		at = line + length;
		brace = at - 1;
	}
	writeText(map, at, to, plain, pieces);
}

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
			else writeLines(map, at, end, from, pieces);
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
