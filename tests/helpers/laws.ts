/** Blocks and their source → the laws of blocks that they break, in words. */

import type {Block, Piece} from '../../source/article/block.ts';
import {safeText} from '../../source/article/safe-text.ts';

/** Empty where every law of `source/article/block.ts` holds. */
export function brokenLaws(source: string, blocks: readonly Block[]): readonly string[] {
	const broken: string[] = [];
	let end = 0;
	blocks.forEach((block, index) => {
		const name = `block ${index} (${block.kind}, ${JSON.stringify(block.text.slice(0, 40))})`;
		if (block.id !== index) broken.push(`${name} has the id ${block.id}`);
		if (block.span.start < end || block.span.end < block.span.start)
			broken.push(`${name} stands before the end of another`);
		end = block.span.end;
		if (block.span.end > source.length) broken.push(`${name} goes past the source`);
		if (block.pieces.map(piece => piece.text).join('') !== block.text)
			broken.push(`${name} is not its pieces`);
		if (safeText(block.text) !== block.text) broken.push(`${name} has unsafe text`);
		if (
			block.text.includes('\t') &&
			block.kind !== 'code' &&
			block.kind !== 'table' &&
			block.kind !== 'html'
		) {
			broken.push(`${name} has a tab`);
		}
		let at = block.span.start;
		for (const piece of block.pieces) {
			const words = `piece ${JSON.stringify(piece.text.slice(0, 40))} of ${name}`;
			if (piece.text === '') broken.push(`${words} is empty`);
			if (piece.span.start < at || piece.span.end < piece.span.start) broken.push(`${words} is out of order`);
			if (piece.span.end > block.span.end) broken.push(`${words} goes past its block`);
			at = piece.span.end;
			if (piece.exact && !isTrue(source, piece)) broken.push(`${words} does not stand at its span`);
		}
		for (const cell of block.cells ?? []) {
			if (cell.from > cell.to || cell.to > block.text.length)
				broken.push(`${name} has a cell outside its text`);
			if (/[\t\n]/.test(block.text.slice(cell.from, cell.to)))
				broken.push(`${name} has a cell over its border`);
		}
	});
	return broken;
}

/** Unit by unit, save that a line feed may be shown as a space, and that marks may be too many behind the piece before. */
function isTrue(source: string, {text, span}: Piece): boolean {
	const slice = safeText(source.slice(span.start, span.end));
	if (slice.length !== text.length) return false;
	for (let at = 0; at < text.length; at++) {
		const isBreak = slice[at] === '\n' && text[at] === ' ';
		if (slice[at] !== text[at] && !isBreak && text[at] !== '\uFFFD') return false;
	}
	return true;
}
