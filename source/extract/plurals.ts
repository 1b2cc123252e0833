/** A noun → itself and its plural: `reader`, `readers`. */

/** By the rules of spelling; `-man` becomes `-men`, and what stands in front of `-in-law` takes the ending. */
export function bothNumbers(noun: string): readonly string[] {
	if (/man$/.test(noun)) return [noun, noun.replace(/man$/, 'men')];
	if (/-in-law$/.test(noun)) return [noun, noun.replace(/-in-law$/, 's-in-law')];
	if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
	return [noun, /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`];
}
