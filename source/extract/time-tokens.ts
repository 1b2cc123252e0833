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
	/(?<word>\p{L}[\p{L}\p{M}\p{N}]*|['’]\p{L}{1,2}(?![\p{L}\p{N}]))|(?<number>\d+(?:,\d{3}(?!\d))*(?:\.\d+)*)|\S/uy;

/** The tokens of `text` from `from` to `to`, in order and apart. */
export function tokensOf(text: string, from = 0, to = text.length): readonly Token[] {
	const tokens: Token[] = [];
	let cursor = from;
	let spaced = true;
	while (cursor < to) {
		token.lastIndex = cursor;
		const match = token.exec(text);
		if (!match) {
			cursor++;
			spaced = true;
			continue;
		}
		const end = Math.min(to, cursor + match[0].length);
		const found = text.slice(cursor, end);
		tokens.push({
			from: cursor,
			to: end,
			text: found,
			lower: found.replace('’', "'").toLowerCase(),
			kind: match.groups?.word ? 'word' : match.groups?.number ? 'number' : 'mark',
			spaced,
		});
		cursor = end;
		spaced = false;
	}
	return tokens;
}
