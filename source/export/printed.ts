/** An article and what was asked for → the text to print, and whether there was any. */

import type {Article} from '../article/article.ts';
import {changedBlock} from '../article/packed-blocks.ts';
import {contentsList, quotesList, type Reasons, timelineList} from './fact-lists.ts';
import {plainText} from './plain-text.ts';

export type Wanted = {
	readonly contents?: boolean | undefined;
	readonly quotes?: boolean | undefined;
	readonly timeline?: boolean | undefined;
	/** With the rule behind each fact; alone, of all three lists. */
	readonly explain?: boolean | undefined;
	readonly json?: boolean | undefined;
	/** Of the text: lines that end at one edge. */
	readonly justify?: boolean | undefined;
	/** The text of one section only, by words of its title or by its number. */
	readonly section?: string | undefined;
};

export type Printed = {readonly text: string; readonly found: boolean};

/** Lists stand in the order of the panes, a blank line between two; without any, the text at `width` columns. */
export function printed(article: Article, wanted: Wanted, width: number, reasons: Reasons): Printed {
	if (wanted.section !== undefined)
		return sectionText(article, wanted.section, width, wanted.justify === true);
	if (wanted.json) return {text: `${JSON.stringify(article, undefined, 2)}\n`, found: true};
	const all = wanted.explain && !wanted.contents && !wanted.quotes && !wanted.timeline;
	const why = wanted.explain ? reasons : undefined;
	const lists = [
		...(wanted.contents || all ? [contentsList(article, why)] : []),
		...(wanted.quotes || all ? [quotesList(article, why)] : []),
		...(wanted.timeline || all ? [timelineList(article, why)] : []),
	];
	const text =
		lists.length === 0
			? plainText(article, width, {justify: wanted.justify === true})
			: lists.filter(list => list !== '').join('\n');
	return {text, found: text !== ''};
}

/** The section, with those beneath it, whose title is so, begins so or holds the words, or that has this number; nothing where there is none. */
function sectionText(article: Article, name: string, width: number, justify: boolean): Printed {
	const {sections, blocks} = article;
	const wanted = plainWords(name);
	const section =
		sections.find(({title}) => plainWords(title) === wanted) ??
		sections.find(({title}) => wanted !== '' && plainWords(title).startsWith(wanted)) ??
		(/^\d{1,6}$/.test(name) ? sections[Number(name) - 1] : undefined) ??
		sections.find(({title}) => wanted !== '' && plainWords(title).includes(wanted));
	if (!section) return {text: '', found: false};
	const next = sections.find(({id, depth}) => id > section.id && depth <= section.depth);
	const inside = blocks.slice(section.firstBlock, next?.firstBlock ?? blocks.length);
	const text = plainText({...article, blocks: inside.map((block, id) => changedBlock(block, {id}))}, width, {
		justify,
	});
	return {text, found: text !== ''};
}

function plainWords(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
