/** Stretches of a text and their places → the pieces of a block, as long as they can be. */

import type {Mark, Piece} from './block.ts';
import {eachRun, exactPlace, type OffsetMap, sourceSpan} from './offset-map.ts';
import {safeText} from './safe-text.ts';
import type {Span} from './span.ts';

/** What a stretch of text looks like and links to. */
export type Style = {readonly marks: readonly Mark[]; readonly href?: string};

export const plain: Style = {marks: []};

export function withMark(style: Style, mark: Mark): Style {
	return style.marks.includes(mark) ? style : {...style, marks: [...style.marks, mark]};
}

/**
 * Collects the pieces of one block in reading order. Whitespace at the start and the end of a line of prose is
 * dropped; a soft line break becomes a space.
 */
export type PieceBuilder = {
	/** Adds units of a map as prose. */
	readonly prose: (map: OffsetMap, from: number, to: number, style: Style) => void;
	/** Adds units of a map as code within prose: line feeds and tabs become spaces, spaces stay. */
	readonly code: (map: OffsetMap, from: number, to: number, style: Style) => void;
	/** Adds units of a map as they are, line feeds and tabs included. */
	readonly verbatim: (map: OffsetMap, from: number, to: number, style: Style) => void;
	/** Adds text that does not stand in the source as it reads, such as a decoded character reference. */
	readonly decoded: (text: string, span: Span, style: Style) => void;
	/** Adds text of our own after the last word; `place` is where it stands if there is no word. */
	readonly after: (text: string, place: number, style: Style) => void;
	/** Ends a line: drops the spaces before and after. `place` is that of the break's own line feed, if it has one. */
	readonly hardBreak: (span: Span, place: number | undefined) => void;
	/** Adds a space at which a line of a table's cell ends. */
	readonly cellBreak: (span: Span, style: Style) => void;
	/** Where these spaces stand. */
	readonly cellBreaks: () => readonly number[];
	/** Whether nothing stands on the line yet. */
	readonly atLineStart: () => boolean;
	/** The length of the text so far. */
	readonly length: () => number;
	/** Of prose, without what is blank at its end. */
	readonly finish: (kind: 'prose' | 'verbatim') => {readonly text: string; readonly pieces: readonly Piece[]};
};

// Text is kept in parts: looking at the end of one long string that still grows would copy it again and again.
type Draft = {parts: string[]; start: number; end: number; exact: boolean; style: Style};

export function pieceBuilder(): PieceBuilder {
	const drafts: Draft[] = [];
	let length = 0;
	let lineStart = true;
	const cellBreaks: number[] = [];

	const add = (text: string, start: number, end: number, exact: boolean, style: Style) => {
		if (text === '') return;
		length += text.length;
		const last = drafts[drafts.length - 1];
		if (exact && last?.exact && last.end === start && sameStyle(last.style, style)) {
			last.parts.push(text);
			last.end = end;
		} else {
			drafts.push({parts: [text], start, end, exact, style});
		}
	};

	const addUnits = (map: OffsetMap, from: number, to: number, style: Style) => {
		eachRun(map, from, to, (begin, end, source) => {
			const text = map.text.slice(begin, end);
			if (source !== undefined) add(text, source, source + text.length, true, style);
			else {
				const span = sourceSpan(map, begin, end);
				add(text, span.start, span.end, false, style);
			}
		});
	};

	const addSpace = (map: OffsetMap, at: number, style: Style) => {
		const span = sourceSpan(map, at, at + 1);
		// A line feed may be shown as a space by the law of pieces, a tab may not.
		const exact = map.text[at] !== '\t' && exactPlace(map, at) !== undefined;
		add(' ', span.start, span.end, exact, style);
	};

	const trimEnd = (blanks: string) => {
		for (;;) {
			const last = drafts[drafts.length - 1];
			if (!last || last.style.marks.includes('code')) return;
			const part = last.parts[last.parts.length - 1]!;
			let end = part.length;
			while (end > 0 && blanks.includes(part[end - 1]!)) end--;
			const cut = part.length - end;
			if (cut === 0) return;
			length -= cut;
			if (last.exact) last.end -= cut;
			last.parts.pop();
			if (end > 0) {
				last.parts.push(part.slice(0, end));
				return;
			}
			if (last.parts.length > 0) continue;
			drafts.pop();
		}
	};

	const prose = (map: OffsetMap, from: number, to: number, style: Style) => {
		let run = from;
		for (let at = from; at < to; at++) {
			const code = map.text.charCodeAt(at);
			if (code !== 0x20 && code !== 0x09 && code !== 0x0a) {
				lineStart = false;
				continue;
			}
			if (lineStart) {
				run = at + 1;
				continue;
			}
			if (code === 0x20) continue;
			addUnits(map, run, at, style);
			if (code === 0x0a) {
				trimEnd(' ');
				lineStart = true;
			}
			addSpace(map, at, style);
			run = at + 1;
		}
		addUnits(map, run, to, style);
	};

	const code = (map: OffsetMap, from: number, to: number, style: Style) => {
		let run = from;
		for (let at = from; at < to; at++) {
			if (map.text[at] !== '\n' && map.text[at] !== '\t') continue;
			addUnits(map, run, at, style);
			addSpace(map, at, style);
			run = at + 1;
		}
		addUnits(map, run, to, style);
		lineStart = false;
	};

	const verbatim = (map: OffsetMap, from: number, to: number, style: Style) => {
		addUnits(map, from, to, style);
		if (to > from) lineStart = false;
	};

	const decoded = (text: string, span: Span, style: Style) => {
		add(safeText(text), span.start, span.end, false, style);
		lineStart = false;
	};

	const after = (text: string, place: number, style: Style) => {
		trimEnd(' \n');
		const end = drafts.at(-1)?.end ?? place;
		decoded(text, {start: end, end}, style);
	};

	const hardBreak = (span: Span, place: number | undefined) => {
		trimEnd(' ');
		lineStart = true;
		if (length === 0) return;
		if (place === undefined) add('\n', span.start, span.end, false, plain);
		else add('\n', place, place + 1, true, plain);
	};

	const cellBreak = (span: Span, style: Style) => {
		cellBreaks.push(length);
		decoded(' ', span, style);
	};

	const finish = (kind: 'prose' | 'verbatim') => {
		if (kind === 'prose') trimEnd(' \n');
		const pieces = drafts.map(({parts, start, end, exact, style}) => ({
			text: safeText(parts.join('')),
			span: {start, end},
			exact,
			...style,
		}));
		const text = pieces.map(piece => piece.text).join('');
		// Marks that are heaped up over several pieces are too many for none of them.
		const safe = pieces.length > 1 ? safeText(text) : text;
		return safe === text ? {text, pieces} : {text: safe, pieces: retold(pieces, safe)};
	};

	return {
		prose,
		code,
		verbatim,
		decoded,
		after,
		hardBreak,
		cellBreak,
		cellBreaks: () => cellBreaks,
		atLineStart: () => lineStart,
		length: () => length,
		finish,
	};
}

/** The same pieces of a text that has been changed, unit by unit. */
function retold(pieces: readonly Piece[], text: string): readonly Piece[] {
	let at = 0;
	return pieces.map(piece => {
		const from = at;
		at += piece.text.length;
		return {...piece, text: text.slice(from, at)};
	});
}

function sameStyle(a: Style, b: Style): boolean {
	return (
		a === b ||
		(a.href === b.href &&
			a.marks.length === b.marks.length &&
			a.marks.every((mark, index) => mark === b.marks[index]))
	);
}
