/** A stretch of text → its words, numbers and marks, which the finders of this folder read with one cursor. */

export type Token = {
	/** Offsets into the text that was read, half-open. */
	readonly from: number;
	readonly to: number;
	readonly text: string;
	/** In lower case, with a straight apostrophe. */
	readonly lower: string;
	readonly kind: 'word' | 'number' | 'mark';
	/** Whether a space stands before it. */
	readonly spaced: boolean;
};

// A word: letters first, then letters, digits and marks; or what an apostrophe takes off a word: ’s, ’t, ’ll
// A number: 2024, 2,024, 10.4, 24.12.2024
// Anything else stands alone.
const token =
	/(\p{L}[\p{L}\p{M}\p{N}]*|['’]\p{L}{1,2}(?![\p{L}\p{N}]))|(\d+(?:,\d{3}(?!\d))*(?:\.\d+)*)|\S/uy;

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The end of a word of plain letters at `from`; `from` itself where another kind of letter or a figure is part of it. */
function plainWordEnd(text: string, from: number): number {
	let at = from;
	while (isLetter(text.charCodeAt(at))) at++;
	const code = text.charCodeAt(at);
	return code > 127 && code !== 0x2019 && code !== 0x201d && code !== 0xa0
		? from
		: isFigure(code)
			? from
			: at;
}

/** A mark of ASCII other than the apostrophe, which may belong to a word. */
const isPlainMark = (code: number): boolean =>
	code > 32 && code < 127 && code !== 39 && !isLetter(code) && !isFigure(code);

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** The tokens of `text` from `from` to `to`, in order and apart. */
export function tokensOf(text: string, from = 0, to = text.length): readonly Token[] {
	const tokens: Token[] = [];
	let cursor = from;
	let spaced = true;
	while (cursor < to) {
		const code = text.charCodeAt(cursor);
		if (code === 32) {
			cursor++;
			spaced = true;
			continue;
		}
		const plain = plainWordEnd(text, cursor);
		let end = plain;
		let kind: Token['kind'] = 'word';
		if (isPlainMark(code)) {
			end = cursor + 1;
			kind = 'mark';
		} else if (plain === cursor) {
			token.lastIndex = cursor;
			const match = token.exec(text);
			if (!match) {
				cursor++;
				spaced = true;
				continue;
			}
			end = cursor + match[0].length;
			kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'mark';
		}
		end = Math.min(to, end);
		const found = text.slice(cursor, end);
		const lower = kind === 'word' ? found.toLowerCase().replace('’', "'") : found;
		tokens.push({from: cursor, to: end, text: found, lower, kind, spaced});
		cursor = end;
		spaced = false;
	}
	return tokens;
}
