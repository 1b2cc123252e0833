/** Blocks → the sections of the article: from its headings, or by subject where it has none. */

import type {Section} from './article.ts';
import type {Block} from './block.ts';
import {safeLine} from './safe-text.ts';
import {topicTitles} from './topic-titles.ts';
import {topicStarts} from './topics.ts';
import {wordCount} from './words.ts';

/** A section before its end is known. */
type Start = {readonly block: number; readonly title: string; readonly depth: number; readonly rule: string};

/** What stands before the first heading is a section of its own if it has more words. */
const fewestBeforeHeadings = 60;
/** Units of the text after it that tell what is its own: more say the same. */
const comparedUnits = 8000;

/**
 * The sections in reading order. They adjoin: each goes on to the start of the next, the last to the end of the
 * blocks. What stands before the first of them, such as title and standfirst, is in none.
 */
export function sectionTree(blocks: readonly Block[]): readonly Section[] {
	const headings = blocks.filter(isOutline);
	const starts = headings.length > 0 ? headedStarts(blocks, headings) : topicalStarts(blocks);
	return starts.map(({block, title, depth, rule}, id) => {
		const endBlock = starts[id + 1]?.block ?? blocks.length;
		const end = starts[id + 1] ? blocks[endBlock]!.span.start : blocks[endBlock - 1]!.span.end;
		return {
			id,
			title,
			depth,
			span: {start: blocks[block]!.span.start, end},
			firstBlock: block,
			endBlock,
			words: wordsBetween(blocks, block, endBlock),
			rule,
		};
	});
}

/** Headings within quotes and lists belong to those, not to the article. */
function isOutline(block: Block): boolean {
	return block.kind === 'heading' && block.role !== 'title' && block.containers.length === 0;
}

function headedStarts(blocks: readonly Block[], headings: readonly Block[]): readonly Start[] {
	const starts: Start[] = [];
	const first = headings[0]!.id;
	const opening = blocks.findIndex(isBody);
	if (opening >= 0 && opening < first && wordsBetween(blocks, opening, first) > fewestBeforeHeadings) {
		const [title] = topicTitles([
			proseBetween(blocks, opening, first),
			proseBetween(blocks, first, blocks.length, comparedUnits),
		]);
		starts.push({block: opening, title: title!, depth: 1, rule: 'opening'});
	}
	// The headings that the next one may stand beneath, outermost first.
	const open: number[] = [];
	for (const heading of headings) {
		while (open.length > 0 && open[open.length - 1]! >= heading.depth) open.pop();
		open.push(heading.depth);
		starts.push({block: heading.id, title: titleOf(heading), depth: open.length, rule: 'heading'});
	}
	return starts;
}

function topicalStarts(blocks: readonly Block[]): readonly Start[] {
	const prose = blocks.filter(isBody);
	const starts = topicStarts(prose.map(({text}) => text));
	const sections = starts.map((start, index) => prose.slice(start, starts[index + 1]));
	const titles = topicTitles(sections.map(section => section.map(({text}) => text)));
	return sections.map((section, index) => ({
		block: section[0]!.id,
		title: titles[index]!,
		depth: 1,
		rule: 'topic',
	}));
}

/** Whether the block is part of the text itself, and is read as prose. */
function isBody(block: Block): boolean {
	return (
		block.role === undefined && (block.kind === 'paragraph' || block.kind === 'html') && block.text !== ''
	);
}

function titleOf(heading: Block): string {
	return safeLine(heading.text).replace(/ {2,}/g, ' ').trim();
}

function proseBetween(
	blocks: readonly Block[],
	from: number,
	to: number,
	most = Number.POSITIVE_INFINITY,
): readonly string[] {
	const prose: string[] = [];
	let units = 0;
	for (let at = from; at < to && units < most; at++) {
		const block = blocks[at]!;
		if (!isBody(block)) continue;
		prose.push(block.text);
		units += block.text.length;
	}
	return prose;
}

function wordsBetween(blocks: readonly Block[], from: number, to: number): number {
	let words = 0;
	for (let index = from; index < to; index++) {
		if (blocks[index]!.role !== 'furniture') words += wordCount(blocks[index]!.text);
	}
	return words;
}
