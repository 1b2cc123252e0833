/** Paragraphs' texts → the passages between quotation marks, by one cursor that pairs marks paragraph by paragraph. */

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

type Family = 'straight' | 'curly' | 'low' | 'guillemet' | 'tex' | 'corner' | 'single';
type Side = 'open' | 'close' | 'either' | 'none';
type Mark = {readonly at: number; readonly length: number; readonly family: Family; readonly side: Side};
type Open = {readonly at: number; readonly from: number; readonly family: Family};

const markOrApostrophe = /["“”„‟«»‹›「」『』〝〞‘’‚']|``|´´/g;
const blank = /\s/;
const letterOrDigit = /[\p{L}\p{N}]/u;
const beforeOpening = /[\s([{<—–\-/“‘"'«„‚¿¡:;,]/;
const afterClosing = /[\s)\]}>—–\-/.,;:!?…”’"'»]/;
const finalPoint = /[.,!?…;]/;

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
			const again = scan.first?.opensAt === 0 && scan.first.family === pending.family;
			const turn = /^.{0,4}\p{Lu}[\p{Lu} .]{1,30}:/u.test(text.slice(0, 40));
			if (turn || !(again || scan.strayClose !== undefined)) {
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
	const close = (to: number, closed: boolean) => {
		found.push({from: open!.from, to, opensAt: open!.at, family: open!.family, closed});
		open = undefined;
	};
	for (const mark of marksIn(text)) {
		const end = mark.at + mark.length;
		if (mark.family === 'single') {
			singles.push(mark);
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

/** The marks of a text, each with the side that its neighbours show; apostrophes and inch marks are none. */
function marksIn(text: string): readonly Mark[] {
	const marks: Mark[] = [];
	for (const match of text.matchAll(markOrApostrophe)) {
		const at = match.index;
		const previous = marks[marks.length - 1];
		if (previous && at < previous.at + previous.length) continue;
		const two = text.startsWith("''", at) || match[0].length === 2;
		const mark = markAt(text, at, two ? 2 : 1);
		if (mark.side !== 'none') marks.push(mark);
	}
	return marks;
}

function markAt(text: string, at: number, length: number): Mark {
	const sign = text.slice(at, at + length);
	const before = text[at - 1] ?? ' ';
	const after = text[at + length] ?? ' ';
	const position = sideOf(before, after);
	const make = (family: Family, side: Side): Mark => ({at, length, family, side});
	if (sign === '``') return make('tex', 'open');
	if (sign === "''") return make('tex', position === 'open' ? 'open' : 'close');
	if (sign === '´´') return make('tex', 'close');
	if (sign === '"') {
		const inch =
			/\d/.test(before) && (/['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at)) || after === ' ');
		const attribute =
			before === '=' || (after === '>' && /<[^<>]*$/.test(text.slice(Math.max(0, at - 200), at)));
		if (attribute || (inch && !/[.,!?]/.test(before) && isInch(text, at))) return make('straight', 'none');
		return make('straight', position);
	}
	if (sign === '“')
		return make('curly', position === 'close' && letterOrDigit.test(before) ? 'either' : 'open');
	if (sign === '”') return make('curly', position === 'open' ? 'either' : 'close');
	if (sign === '„' || sign === '‟') return make('low', 'open');
	if ('«»‹›'.includes(sign)) return make('guillemet', guillemetSide(sign, before, after));
	if ('「『〝'.includes(sign)) return make('corner', 'open');
	if ('」』〞'.includes(sign)) return make('corner', 'close');
	return make('single', singleSide(sign, before, after));
}

/** French marks point out of the words (« mot »), German ones into them (»Wort«). */
function guillemetSide(sign: string, before: string, after: string): Side {
	const pointsRight = sign === '»' || sign === '›';
	const touchesBefore = !blank.test(before) && !/[([]/.test(before);
	const touchesAfter = letterOrDigit.test(after);
	if (pointsRight) return touchesAfter && !touchesBefore ? 'open' : 'close';
	return touchesBefore && !touchesAfter ? 'close' : 'open';
}

function sideOf(before: string, after: string): Side {
	const canOpen = beforeOpening.test(before) && !blank.test(after);
	const canClose = !blank.test(before) && afterClosing.test(after);
	if (canOpen && canClose) return letterOrDigit.test(after) ? 'open' : 'either';
	if (canOpen) return 'open';
	if (canClose) return 'close';
	return 'either';
}

function singleSide(sign: string, before: string, after: string): Side {
	if (letterOrDigit.test(before) && letterOrDigit.test(after)) return 'none';
	if (sign === '‘' || sign === '‚') return blank.test(after) ? 'none' : 'open';
	const canOpen = sign === "'" && /[\s([—–“"«:]/.test(before) && /[\p{L}\p{N}[(¿¡…]/u.test(after);
	if (canOpen) return 'open';
	return blank.test(before) ? 'none' : 'close';
}

/** A straight mark after a number is inches when it stands in a measure: `40' 6"`, `the 12" rope`. */
function isInch(text: string, at: number): boolean {
	const near = text.slice(Math.max(0, at - 12), at);
	if (/\d\s?['’′]\s?\d{1,2}$/.test(near)) return true;
	return (
		/(?:^|[\s(x×-])\d{1,3}(?:\.\d)?$/.test(near) &&
		/^"[ -]\p{Ll}/u.test(text.slice(at, at + 3)) &&
		!/["“][^"”]*$/.test(near)
	);
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
