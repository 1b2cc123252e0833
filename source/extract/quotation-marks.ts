/** Paragraphs' texts → the passages between quotation marks, by one cursor that pairs marks paragraph by paragraph. */

import {type Family, finalPoint, type Mark, marksIn} from './mark-sides.ts';
import {reportingVerb} from './reporting-verbs.ts';

/** A stretch of one paragraph's text, offsets into it, half-open, without the marks. */
export type Stretch = {readonly paragraph: number; readonly from: number; readonly to: number};

/**
 * Words between marks. Laws: stretches are in order and have a letter or digit; outermost passages do not overlap; a passage
 * of several stretches has one in each of several paragraphs that follow each other.
 */
export type Passage = {
	readonly stretches: readonly Stretch[];
	readonly style: 'double' | 'single';
	/** Whether a closing mark was found; without one the passage ends where its paragraph or sentence ends. */
	readonly closed: boolean;
};

type Open = {readonly at: number; readonly from: number; readonly family: Family};

const blank = /\s/;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** An opening mark and the blank that French style puts behind it. */
const longestMark = 3;

/** The passages of the paragraphs, outermost ones only, in source order. */
export function passagesIn(paragraphs: readonly string[]): readonly Passage[] {
	const passages: Passage[] = [];
	// Words whose mark was not closed in the paragraphs before, and that may go on.
	let pending: {stretches: Stretch[]; family: Family} | undefined;
	const add = (stretches: readonly Stretch[], style: Passage['style'], closed: boolean) => {
		const full = stretches.filter(({paragraph, from, to}) => hasWords(paragraphs[paragraph]!, from, to));
		if (full.length > 0) passages.push({stretches: full, style, closed});
	};
	paragraphs.forEach((text, paragraph) => {
		const scan = scanParagraph(text);
		if (pending) {
			const opens = scan.first?.opensAt === 0 && scan.first.family === pending.family;
			// Words with an attribution of their own are apart from ones that have theirs before them.
			const led = pending.stretches.length === 1 && pending.stretches[0]!.from > longestMark;
			const apart = opens && led && scan.first!.closed && saidAfter(text, scan.first!.to + 1);
			const again = opens && !apart;
			const turn = /^.{0,4}\p{Lu}[\p{Lu} .]{1,30}:/u.test(text.slice(0, 40));
			if (turn || apart || !(again || scan.strayClose !== undefined)) {
				add(pending.stretches, 'double', false);
				pending = undefined;
			} else if (again) {
				const part = trimmed(text, paragraph, scan.first!.from, scan.first!.to);
				pending.stretches.push(part);
				if (scan.first!.closed) {
					add(pending.stretches, 'double', true);
					pending = undefined;
				}
				scan.found.shift();
			} else {
				const end = scan.strayClose!;
				scan.found = scan.found.filter(found => found.opensAt >= end);
				pending.stretches.push(trimmed(text, paragraph, 0, end));
				add(pending.stretches, 'double', true);
				pending = undefined;
			}
		}
		for (const found of scan.found) {
			const stretch = trimmed(text, paragraph, found.from, found.to);
			const last = found === scan.found[scan.found.length - 1];
			if (!found.closed && last && found.to === text.length && found.family !== 'single') {
				pending = {stretches: [stretch], family: found.family};
			} else {
				add([stretch], found.family === 'single' ? 'single' : 'double', found.closed);
			}
		}
	});
	if (pending) add(pending.stretches, 'double', false);
	passages.sort(
		(a, b) =>
			a.stretches[0]!.paragraph - b.stretches[0]!.paragraph || a.stretches[0]!.from - b.stretches[0]!.from,
	);
	return passages;
}

/** How many words after a closing mark can hold who said it. */
const longestAttribution = 4;

/** `" he said`, `" Ida Holm added`, `" said Holm`: the sentence goes on after its closing mark with who said so. */
function saidAfter(text: string, from: number): boolean {
	const words = text
		.slice(from, from + 80)
		.split(' ', longestAttribution + 1)
		.slice(1);
	return words.some(word => {
		const verb = reportingVerb(word.replace(/[^\p{L}]+$/u, ''));
		return verb?.kind === 'say' && verb.sure && (verb.form === 'past' || verb.form === 'present');
	});
}

// The beginning tells: what has no letter or digit there is no speech, but a row of marks.
const beginning = 64;

function hasWords(text: string, from: number, to: number): boolean {
	return to > from && letterOrDigit.test(text.slice(from, Math.min(to, from + beginning)));
}

type Found = {from: number; to: number; opensAt: number; family: Family; closed: boolean};

/** One paragraph alone: what is between its marks, and a closing mark that nothing opened before any opening one. */
function scanParagraph(text: string): {
	found: Found[];
	first: Found | undefined;
	strayClose: number | undefined;
} {
	const found: Found[] = [];
	const singles: Mark[] = [];
	let open: Open | undefined;
	let strayClose: number | undefined;
	// Curly marks stand inside straight ones that close after them: `"They call it “home” here."`
	let nested = false;
	const lastStraight = text.lastIndexOf('"');
	const close = (to: number, closed: boolean) => {
		found.push({from: open!.from, to, opensAt: open!.at, family: open!.family, closed});
		open = undefined;
	};
	for (const mark of marksIn(text)) {
		const end = mark.at + mark.length;
		if (mark.family === 'single') {
			singles.push(mark);
		} else if (
			open?.family === 'straight' &&
			mark.family === 'curly' &&
			mark.side === 'open' &&
			lastStraight > mark.at
		) {
			nested = true;
		} else if (nested && mark.family === 'curly') {
			nested = false;
		} else if (!open) {
			if (mark.side === 'open' || mark.side === 'either')
				open = {at: mark.at, from: end, family: mark.family};
			else if (mark.side === 'close' && found.length === 0) strayClose ??= mark.at;
		} else if (closes(open, mark, text)) {
			close(mark.at, true);
		} else if (mark.side === 'open' && sameKind(open.family, mark.family)) {
			// A second opening mark: the first was never closed, and its words end with their sentence.
			close(sentenceEnd(text, open.from, mark.at), false);
			open = {at: mark.at, from: end, family: mark.family};
		}
	}
	if (open) close(text.length, false);
	const outermost = withSingles(found, singlePassages(text, singles, found));
	return {found: outermost, first: outermost[0], strayClose};
}

function sameKind(a: Family, b: Family): boolean {
	return a === b || (a !== 'single' && b !== 'single' && a !== 'guillemet' && b !== 'guillemet');
}

function closes(open: Open, mark: Mark, text: string): boolean {
	if (mark.at <= open.from) return false;
	if (open.family === 'low') {
		return (
			mark.family !== 'guillemet' &&
			(mark.side === 'close' || text[mark.at] === '“' || mark.side === 'either')
		);
	}
	if (!sameKind(open.family, mark.family)) return false;
	return mark.side === 'close' || mark.side === 'either';
}

/** Where the sentence that holds `from` ends, at most at `limit`. */
function sentenceEnd(text: string, from: number, limit: number): number {
	const stop = /[.!?…](?=\s)/;
	const match = stop.exec(text.slice(from, limit));
	return match ? from + match.index + 1 : limit;
}

/**
 * Single marks, where no double marks stand around them. The apostrophe is the same sign, so a mark closes for
 * sure only beside a point (`gone,'` or `gone'.`); after a bare word it does so only if nothing better follows,
 * and never after a plural's s when one does.
 */
function singlePassages(text: string, marks: readonly Mark[], doubles: readonly Found[]): readonly Found[] {
	const found: Found[] = [];
	let double = 0;
	let open: Mark | undefined;
	let weak: Mark | undefined;
	const finish = (to: Mark | undefined) => {
		if (open && to && to.at > open.at + 1) {
			found.push({from: open.at + 1, to: to.at, opensAt: open.at, family: 'single', closed: true});
		}
		open = undefined;
		weak = undefined;
	};
	for (const mark of marks) {
		while (double < doubles.length && doubles[double]!.to < mark.at) double++;
		const around = doubles[double];
		if (around && around.opensAt < mark.at) {
			finish(weak);
			continue;
		}
		if (mark.side === 'open') {
			if (open) finish(weak);
			open = mark;
		} else if (open) {
			const before = text[mark.at - 1] ?? ' ';
			const after = text[mark.at + 1] ?? ' ';
			if (finalPoint.test(before) || /[.,;:!?)\]—–]/.test(after) || mark.at + 1 >= text.length) finish(mark);
			else if (!weak || before !== 's') weak = mark;
		}
	}
	finish(weak);
	return found;
}

/** Both kinds in order: a single passage takes in the double ones inside it, and gives way to one that it cuts. */
function withSingles(doubles: readonly Found[], singles: readonly Found[]): Found[] {
	const merged: Found[] = [];
	let double = 0;
	for (const single of singles) {
		while (double < doubles.length && doubles[double]!.to < single.opensAt) merged.push(doubles[double++]!);
		let inner = double;
		while (inner < doubles.length && doubles[inner]!.to < single.to) inner++;
		const first = doubles[double];
		const next = doubles[inner];
		const cuts = (first && first.opensAt < single.opensAt) || (next && next.opensAt < single.to);
		if (cuts) continue;
		double = inner;
		merged.push(single);
	}
	for (; double < doubles.length; double++) merged.push(doubles[double]!);
	return merged;
}

/** Without blanks at the ends, and without the comma that the reporter's sentence needs: `"Sell," said Kroon`. */
function trimmed(text: string, paragraph: number, from: number, to: number): Stretch {
	let start = from;
	let end = to;
	while (start < end && blank.test(text[start]!)) start++;
	while (end > start && /[\s,]/.test(text[end - 1]!)) end--;
	return {paragraph, from: start, to: end};
}
