/** An article and a width → what of it a reader would not see, or see twice, or not have room for. */

import type {Article} from '../../source/article/article.ts';
import {plainText} from '../../source/export/plain-text.ts';
import {columnsOf, graphemesOf} from '../../source/layout/graphemes.ts';
import {layArticle} from '../../source/layout/layout.ts';

/** The narrowest and widest that texts are laid out at in these checks, and what people use. */
export const checkedWidths = [17, 40, 72, 120];

/** Empty where every letter is shown once, no line is wider than the width, and nothing could act on a terminal. */
export function lossesAt(article: Article, width: number): readonly string[] {
	const losses: string[] = [];
	const shown = new Map<number, Uint8Array>();
	const layout = layArticle(article, width);
	for (const {block, fragments} of layout.lines) {
		const {text} = article.blocks[block]!;
		const times = shown.get(block) ?? new Uint8Array(text.length);
		for (const {from, to} of fragments) for (let at = from; at < to; at++) times[at]!++;
		shown.set(block, times);
	}
	for (const block of article.blocks) {
		if (block.role === 'furniture') continue;
		const times = shown.get(block.id);
		for (let at = 0; at < block.text.length; at++) {
			const sign = block.text[at]!;
			const count = times?.[at] ?? 0;
			if (/\S/.test(sign) ? count !== 1 : count > 1)
				losses.push(`${JSON.stringify(sign)} of block ${block.id} is shown ${count} times`);
		}
	}
	const widest = Math.max(...article.blocks.map(({text}) => widestSign(text)), 1);
	for (const line of plainText(article, width).split('\n')) {
		if (columnsOf(line) > Math.max(width, widest)) losses.push(`too wide: ${JSON.stringify(line)}`);
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f]/.test(line)) losses.push(`control character: ${JSON.stringify(line)}`);
	}
	return losses.slice(0, 5);
}

function widestSign(text: string): number {
	const {widths} = graphemesOf(text.slice(0, 2000));
	return widths ? Math.max(...widths) : 1;
}
