/** An article and a width → its text as plain lines, as it is printed where there is no terminal. */

import type {Article} from '../article/article.ts';
import {safeLine} from '../article/safe-text.ts';
import {columnsOf, tabWidth} from '../layout/graphemes.ts';
import {type LayoutOptions, type Line, layArticle, ruleColumns} from '../layout/layout.ts';
import {sharedBars} from '../layout/prefix.ts';

/** The text in lines of at most `width` columns, each ended by a line feed. No escape sequence, no control character. */
export function plainText(article: Article, width: number, options: LayoutOptions = {}): string {
	const layout = layArticle(article, width, options);
	const rows: string[] = [];
	let above: Line | undefined;
	for (const line of layout.lines) {
		const block = article.blocks[line.block]!;
		const bars =
			above && above.block !== line.block
				? sharedBars(article.blocks[above.block], block, article.source.text, layout.width)
				: '';
		while (rows.length < line.row) rows.push(bars);
		above = line;
		if (line.ruleAbove !== undefined) rows[line.row - 1] = `${line.prefix}${'─'.repeat(line.ruleAbove)}`;
		rows.push(lineText(article, line, layout.width));
	}
	return rows.map(row => `${row}\n`).join('');
}

function lineText(article: Article, line: Line, width: number): string {
	const block = article.blocks[line.block]!;
	const prefixColumns = columnsOf(line.prefix);
	if (block.kind === 'rule') return `${line.prefix}${'─'.repeat(ruleColumns(width - prefixColumns))}`;
	const parts = [
		...line.fragments.map(({from, to, column}) => ({
			// In the order of reading, whatever the direction: a terminal or pager turns it round.
			column: line.rightToLeft ? prefixColumns : column,
			text: safeLine(block.text.slice(from, to).replaceAll('\t', ' '.repeat(tabWidth))),
		})),
		...(line.label ? [line.label] : []),
		...(line.rules ?? []).map(rule => ({column: rule, text: '│'})),
	].sort((a, b) => a.column - b.column);
	let text = line.prefix;
	let column = prefixColumns;
	for (const part of parts) {
		text += ' '.repeat(Math.max(0, part.column - column)) + part.text;
		column = Math.max(column, part.column) + columnsOf(part.text);
	}
	return line.hyphen ? `${text}-` : text.trimEnd();
}
