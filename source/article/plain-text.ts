/** Plain text → blocks, by the shapes that a text has on a page. */

import type {Block, BlockKind} from './block.ts';
import {type OffsetMap, wholeMap} from './offset-map.ts';
import {type PieceBuilder, pieceBuilder, plain} from './piece-builder.ts';
import {plainHead} from './plain-head.ts';
import {outline, type UnitText} from './plain-outline.ts';
import {endsSentence, isBullet, type PlainUnit, plainUnits} from './plain-units.ts';
import {safeLine} from './safe-text.ts';
import type {Span} from './span.ts';
import {wordCount} from './words.ts';

/**
 * The blocks of a plain text. Every letter of the text is in one of them, page furniture too, under its role.
 * Columns are kept as code; lines that the writer broke keep their breaks.
 */
export function plainBlocks(text: string): readonly Block[] {
	const units = plainUnits(text).map(unit => unitText(text, unit));
	const {roles, body} = plainHead(units);
	const {depths, titles} = outline(units, body);
	const verse = verseGroups(text, units);
	const map = wholeMap(text, 0);
	const blocks: Block[] = [];
	for (let index = 0; index < units.length; index++) {
		const {unit} = units[index]!;
		const role = roles.get(index);
		const depth = role === undefined ? depths.get(index) : undefined;
		const pieces = pieceBuilder();
		let end = unit.end;
		const kind = kindOf(unit, role === 'title' || depth !== undefined);
		if (titles.has(index + 1)) end = units[++index]!.unit.end;
		if (kind === 'code') pieces.verbatim(map, unit.lines[0]!.start, end, plain);
		else if (kind === 'heading') pieces.prose(map, unit.lines[0]!.start, textEnd(units[index]!.unit), plain);
		else if (kind === 'paragraph') {
			writeLines(map, unit, pieces);
			while (verse.has(unit.group) && units[index + 1]?.unit.group === unit.group) {
				if (roles.has(index) || roles.has(index + 1) || depths.has(index + 1)) break;
				const next = units[++index]!.unit;
				breakLine(text, end, pieces);
				writeLines(map, next, pieces);
				end = next.end;
			}
		}
		blocks.push({
			id: blocks.length,
			kind,
			depth: depth ?? 0,
			span: {start: unit.lines[0]!.start, end},
			...pieces.finish(kind === 'code' ? 'verbatim' : 'prose'),
			containers: [],
			...(role && {role}),
		});
	}
	return blocks;
}

/** Units of a plain text that are read together: the shape of the whole is that of its parts. */
const partUnits = 1_000_000;

/** The blocks of a long plain text, read in parts that end at blank lines; `pack` puts others of the same content in their place. */
export function plainParts(
	text: string,
	pack: (blocks: readonly Block[]) => readonly Block[],
): readonly Block[] {
	const blocks: Block[] = [];
	for (let from = 0; from < text.length; ) {
		const blank = from + partUnits < text.length ? text.indexOf('\n\n', from + partUnits) : -1;
		const to = blank < 0 ? text.length : blank + 2;
		const moved = plainBlocks(text.slice(from, to)).map(block => movedBlock(block, from, blocks.length));
		for (const block of pack(moved)) blocks.push(block);
		from = to;
	}
	return blocks;
}

function movedBlock(block: Block, by: number, ids: number): Block {
	const moved = ({start, end}: Span): Span => ({start: start + by, end: end + by});
	const pieces = block.pieces.map(piece => ({...piece, span: moved(piece.span)}));
	const {role, ...rest} = block;
	// Only the first part has the head of a page.
	const kept = by === 0 || role === 'furniture' ? role : undefined;
	return {...rest, ...(kept && {role: kept}), id: block.id + ids, span: moved(block.span), pieces};
}

function unitText(text: string, unit: PlainUnit): UnitText {
	const words = safeLine(unit.lines.map(({start, end}) => text.slice(start, end)).join(' '));
	return {unit, words, count: wordCount(words)};
}

/** Where a heading's words end, before the line that underlines them. */
function textEnd({lines}: PlainUnit): number {
	return lines[lines.length - 1]!.end;
}

function kindOf(unit: PlainUnit, heading: boolean): BlockKind {
	if (unit.shape === 'rule') return 'rule';
	if (unit.shape === 'verbatim') return 'code';
	return heading ? 'heading' : 'paragraph';
}

function writeLines(map: OffsetMap, {lines, hard}: PlainUnit, pieces: PieceBuilder): void {
	let from = lines[0]!.start;
	lines.forEach((line, index) => {
		if (index + 1 < lines.length && !hard[index]) return;
		pieces.prose(map, from, line.end, plain);
		if (index + 1 < lines.length) breakLine(map.text, line.end, pieces);
		from = lines[index + 1]?.start ?? line.end;
	});
}

function breakLine(text: string, from: number, pieces: PieceBuilder): void {
	const place = text.indexOf('\n', from);
	pieces.hardBreak({start: place, end: place + 1}, place);
}

/** The groups of short lines that mostly end no sentence: verse, an address, a signature. */
function verseGroups(text: string, units: readonly UnitText[]): ReadonlySet<number> {
	const verse = new Set<number>();
	for (let from = 0, to = 0; from < units.length; from = to) {
		const {group} = units[from]!.unit;
		while (to < units.length && units[to]!.unit.group === group) to++;
		const lines = units.slice(from, to);
		const short = lines.every(
			({unit, words}) =>
				unit.shape === 'prose' &&
				unit.lines.length === 1 &&
				words.length <= 60 &&
				!isBullet(text, unit.lines[0]!),
		);
		const ended = lines.slice(0, -1).filter(({unit}) => endsSentence(text, unit.lines[0]!)).length;
		if (short && ended * 2 < lines.length) verse.add(group);
	}
	return verse;
}
