/** Source → blocks in reading order, and what the document says about itself: title, standfirst, date, credit, language. */

import type {Rule} from './article.ts';
import type {Block, Piece, Role} from './block.ts';
import {frontMatter, type Metadata, noMetadata, type Stated} from './front-matter.ts';
import {partLongBlocks} from './long-blocks.ts';
import {markdownBlocks} from './markdown.ts';
import {changedBlock, packBlocks, unpackBlocks} from './packed-blocks.ts';
import {datelineDate, isByline} from './page-furniture.ts';
import type {PartialDate} from './partial-date.ts';
import {plainBlocks, plainParts} from './plain-text.ts';
import type {Source} from './source.ts';
import {hull} from './span.ts';

export type ReadOptions = {
	/** The article's date where the document does not give one. */
	readonly date?: PartialDate;
	/** Keeps the blocks packed: slower to look at, and a tenth of the memory. */
	readonly packed?: boolean;
};

export type ReadDocument = {
	readonly blocks: readonly Block[];
	readonly title: string;
	readonly standfirst?: string;
	readonly credit?: string;
	readonly link?: string;
	/** BCP 47. */
	readonly language: string;
	readonly date?: PartialDate;
	readonly dateRule?: Rule;
};

/** How many blocks at the top may hold the article's date on a line of their own. */
const headBlocks = 12;

/** Reads a document by its format. What marked throws on hostile Markdown is thrown on; plain text never throws. */
export function readDocument(source: Source, options: ReadOptions = {}): ReadDocument {
	const {metadata, end} =
		source.format === 'markdown' ? frontMatter(source.text) : {metadata: noMetadata, end: 0};
	const read =
		source.format === 'markdown'
			? markdownHead(
					markdownBlocks(
						source.text.slice(end),
						end,
						options.packed ? packing(source) : {pack: partLongBlocks},
					),
					metadata,
				)
			: options.packed
				? plainParts(source.text, packing(source).pack)
				: partLongBlocks(plainBlocks(source.text));
	const blocks = withStated(read, metadata);
	const standfirst = metadata.standfirst?.value ?? textOf(blocks, 'standfirst');
	const credit = metadata.credit?.value ?? bylineOf(blocks);
	return {
		blocks,
		title: metadata.title?.value ?? textOf(blocks, 'title') ?? nameOf(source),
		...(standfirst && {standfirst}),
		...(credit && {credit}),
		...(metadata.link && {link: metadata.link.value}),
		language: metadata.language?.value ?? 'en',
		...articleDate(blocks, metadata, options),
	};
}

function packing({text}: Source): {readonly pack: (blocks: readonly Block[]) => readonly Block[]} {
	const pack = (blocks: readonly Block[]) =>
		unpackBlocks(packBlocks(partLongBlocks(blocks), text), {text}, blocks[0]?.id ?? 0);
	return {pack};
}

/** Gives the blocks at the top of a Markdown text their roles: title, standfirst, byline. */
function markdownHead(blocks: readonly Block[], metadata: Metadata): readonly Block[] {
	const marked = [...blocks];
	const title = titleIndex(blocks, metadata);
	if (title !== undefined) marked[title] = changedBlock(marked[title]!, {depth: 0, role: 'title'});
	if (title === undefined && metadata.title === undefined) return marked;
	for (let at = title === undefined ? 0 : title + 1; at < headBlocks; at++) {
		const block = marked[at];
		if (block?.kind !== 'paragraph' || block.containers.length > 0) break;
		const titled = at === 0 || marked[at - 1]!.role === 'title';
		if (isByline(block.text) || datelineDate(block.text)) marked[at] = changedBlock(block, {role: 'byline'});
		else if (titled && isStandfirst(block, metadata)) marked[at] = changedBlock(block, {role: 'standfirst'});
		else break;
	}
	return marked;
}

/**
 * The heading that is the title: the text's first one, of level 1, with only pictures before it, or any that repeats
 * the title of the front matter. Where the front matter has another title, and more such headings follow, it is a
 * heading like those.
 */
function titleIndex(blocks: readonly Block[], {title}: Metadata): number | undefined {
	const index = blocks.findIndex(block => !isPicture(block));
	const first = blocks[index];
	if (first?.kind !== 'heading' || first.containers.length > 0) return undefined;
	if (title && sameWords(first.text, title.value)) return index;
	if (first.depth !== 1) return undefined;
	const others = blocks.some(({kind, depth, id}) => kind === 'heading' && depth === 1 && id !== first.id);
	return title && others ? undefined : index;
}

function isStandfirst(block: Block, {standfirst}: Metadata): boolean {
	return standfirst ? sameWords(block.text, standfirst.value) : isEmphasised(block);
}

/**
 * Puts the title, standfirst and header of the front matter before the text, in the order of the source. What the text
 * shows itself is not shown twice: its own standfirst stays, its title gives way where a standfirst must follow it.
 * Under a title that only the text has, what the front matter says would stand before it, and is not shown.
 */
function withStated(blocks: readonly Block[], {title, standfirst, header}: Metadata): readonly Block[] {
	const own = blocks.find(({role}) => role === 'title');
	const stand = standfirst && !blocks.some(({role}) => role === 'standfirst') ? standfirst : undefined;
	const replaced = own && title && stand && sameWords(own.text, title.value);
	const stated: Block[] = [];
	if (title && (!own || replaced)) stated.push(statedBlock(title, 'title'));
	if (stand && (!own || replaced)) stated.push(statedBlock(stand, 'standfirst'));
	stated.sort((a, b) => a.span.start - b.span.start);
	const last = stated.at(-1);
	// Under the title and standfirst; what stands before them in the source cannot be shown there.
	const under = last ? header.filter(({span}) => span.start >= last.span.end) : [];
	if (under.length > 0 && !blocks.some(({role}) => role === 'byline')) stated.push(headerBlock(under));
	return [...stated, ...(replaced ? blocks.filter(block => block !== own) : blocks)].map((block, id) =>
		block.id === id ? block : changedBlock(block, {id}),
	);
}

function statedBlock({value, span, exact}: Stated<string>, role: Role): Block {
	return {
		id: 0,
		kind: role === 'title' ? 'heading' : 'paragraph',
		depth: 0,
		span,
		text: value,
		pieces: [{text: value, span, exact, marks: []}],
		containers: [],
		role,
	};
}

/** One line of what the front matter says, each part linked to its place there. */
function headerBlock(parts: readonly Stated<string>[]): Block {
	const pieces = parts.flatMap(({value, span, exact}, index): Piece[] => {
		const between = {start: parts[index - 1]?.span.end ?? span.start, end: span.start};
		const separator: Piece = {text: ' · ', span: between, exact: false, marks: []};
		const piece: Piece = {text: value, span, exact, marks: []};
		return index === 0 ? [piece] : [separator, piece];
	});
	const text = pieces.map(piece => piece.text).join('');
	const span = hull(parts[0]!.span, parts.at(-1)!.span);
	return {id: 0, kind: 'paragraph', depth: 0, span, text, pieces, containers: [], role: 'byline'};
}

function isEmphasised({pieces}: Block): boolean {
	return (
		pieces.length > 0 && pieces.every(({text, marks}) => marks.includes('emphasis') || text.trim() === '')
	);
}

function isPicture({kind, pieces}: Block): boolean {
	return (
		kind === 'html' ||
		(pieces.length > 0 && pieces.every(({text, marks}) => marks.includes('image') || text.trim() === ''))
	);
}

function sameWords(a: string, b: string): boolean {
	return a.replace(/\s/g, '') === b.replace(/\s/g, '');
}

/** The text of the block with a role, on one line, wherever it was broken. */
function textOf(blocks: readonly Block[], role: Role): string | undefined {
	return blocks.find(block => block.role === role)?.text.replace(/\s+/g, ' ');
}

/** Who wrote it, from a line such as `By Ilse Kroon`. */
function bylineOf(blocks: readonly Block[]): string | undefined {
	return blocks
		.find(({role, text}) => role === 'byline' && isByline(text))
		?.text.replace(/^\S+(?: by)?:?\s+/i, '')
		.trim();
}

/** The name of the file without its ending. */
function nameOf({name}: Source): string {
	return name.replace(/\.[A-Za-z]{1,8}$/, '') || name;
}

/** Front matter first, then a line at the top of the text that holds a date and little else, then what was given. */
function articleDate(
	blocks: readonly Block[],
	metadata: Metadata,
	options: ReadOptions,
): {readonly date?: PartialDate; readonly dateRule?: Rule} {
	if (metadata.date) return {date: metadata.date.value, dateRule: 'front-matter'};
	for (const {kind, role, text} of blocks.slice(0, headBlocks)) {
		if (kind !== 'paragraph' || role === 'standfirst' || role === 'caption') continue;
		const lines = role === 'byline' ? text.split(' · ') : [text, datelineOf(text)];
		for (const line of lines) {
			const found = datelineDate(line);
			if (found) return {date: found.date, dateRule: 'dateline'};
		}
	}
	return options.date ? {date: options.date, dateRule: 'given'} : {};
}

/** What stands before the dash in `EASTMARK, April 12, 2025 (NP) — The pier …`. */
function datelineOf(text: string): string {
	const start = text.slice(0, 100);
	const dash = / (?:[—–-]|--) /.exec(start);
	return dash && /^\p{Lu}{3}/u.test(start) ? start.slice(0, dash.index) : '';
}
