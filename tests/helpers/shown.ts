/** An article and a width → what of it a reader would not see, or see twice, or not have room for. */

import type {Article} from '../../source/article/article.ts';
import {plainText} from '../../source/export/plain-text.ts';
import {columnsOf, graphemesOf} from '../../source/layout/graphemes.ts';
import {layArticle} from '../../source/layout/layout.ts';
import {lineInWindow, windowFrom} from '../../source/layout/table-window.ts';

/** Where tables that are too wide are moved sideways. */
export const sidewaysWidths = [30, 40, 72];

/** The narrowest and widest that texts are laid out at in these checks, and what people use. */
export const checkedWidths = [17, 40, 72, 120];

/** What is seen: a joiner with nothing to join draws nothing. */
const letter = /[^\s\u200C\u200D]/;

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
			if (letter.test(sign) ? count !== 1 : count > 1)
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

/**
 * Empty where every letter is on screen in some window on a table that is wider than the text, once in a window, with no window
 * wider than `widest`, which tables may take.
 */
export function lossesSideways(article: Article, width: number, widest = width): readonly string[] {
	const losses: string[] = [];
	const layout = layArticle(article, width, {sideways: widest});
	const unseen = new Map<number, Set<number>>();
	for (const line of layout.lines) {
		if (!line.grid) continue;
		const {text} = article.blocks[line.block]!;
		const letters = new Set([...text.matchAll(new RegExp(letter, 'g'))].map(({index}) => index));
		const left = unseen.get(line.block) ?? letters;
		unseen.set(line.block, left);
		for (let first = 0; first < line.grid.widths.length; first++) {
			const shown = lineInWindow(line, windowFrom(line.grid, first));
			let end = line.grid.lefts[0]!;
			for (const {from, to, column} of shown.fragments) {
				const words = text.slice(from, to);
				if (column < end) losses.push(`${JSON.stringify(words)} lies over what is before it`);
				end = column + Math.max(1, columnsOf(words));
				for (let at = from; at < to; at++) left.delete(at);
			}
			const taken = Math.max(end, (shown.ruleAbove ?? 0) + line.grid.lefts[0]!);
			if (taken > Math.max(widest, widestSign(text)))
				losses.push(`too wide: ${taken} from column ${first} on`);
		}
	}
	for (const [block, left] of unseen) {
		const {text} = article.blocks[block]!;
		for (const at of left) losses.push(`${JSON.stringify(text[at])} of block ${block} is in no window`);
	}
	return losses.slice(0, 5);
}

function widestSign(text: string): number {
	const {widths} = graphemesOf(text.slice(0, 2000));
	return widths ? Math.max(...widths) : 1;
}
