/** A paragraph's text → its quotation marks, each with the side that it opens or closes on. */

export type Family = 'straight' | 'curly' | 'low' | 'guillemet' | 'tex' | 'corner' | 'single';
type Side = 'open' | 'close' | 'either' | 'none';
export type Mark = {
	readonly at: number;
	readonly length: number;
	readonly family: Family;
	readonly side: Side;
};

const markOrApostrophe = /["“”„‟«»‹›「」『』〝〞‘’‚']|``|´´/g;
const blank = /\s/;
const letterOrDigit = /[\p{L}\p{N}]/u;
const beforeOpening = /[\s([{<—–\-/“‘"'«„‚¿¡:;,]/;
const afterClosing = /[\s)\]}>—–\-/.,;:!?…”’"'»]/;
export const finalPoint = /[.,!?…;]/;

/** The marks of a text, each with the side that its neighbours show; apostrophes and inch marks are none. */
export function marksIn(text: string): readonly Mark[] {
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
		return make(
			'curly',
			position === 'close' && (letterOrDigit.test(before) || finalPoint.test(before)) ? 'either' : 'open',
		);
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
