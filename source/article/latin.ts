/** A text → whether it keeps to the signs of Latin scripts, and classes of those signs for patterns that start at once. */

/** ASCII, the Latin letters that one unit holds, and the punctuation of the languages that are written in them. */
const onlyLatin = /^[\0-\u024F\u2010-\u203A\u20AC\u2122]*$/;

/** Whether the classes below are all there is in the text. */
export function isLatin(text: string): boolean {
	return onlyLatin.test(text);
}

// Members of a class in a pattern: Unicode's own classes, as far as such texts go. V8 takes 10 ms to compile a pattern
// with a few of Unicode's, each of which has hundreds of ranges.
export const latinPunctuationAndSymbols =
	'!-\\/:-@\\[-`\\{-~\\xA1-\\xA9\\xAB\\xAC\\xAE-\\xB1\\xB4\\xB6-\\xB8\\xBB\\xBF\\xD7\\xF7\\u2010-\\u2027\\u2030-\\u203A\\u20AC\\u2122';
export const latinLettersAndNumbers =
	'0-9A-Za-z\\xAA\\xB2\\xB3\\xB5\\xB9\\xBA\\xBC-\\xBE\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u024F';
