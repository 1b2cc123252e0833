/** Foreign words → Markdown that reads as just these words: nothing in them makes markup, links or HTML. */

/** For words inside a line. */
export function markdownText(text: string): string {
	return text
		.replace(/[\\`*_[\]<>|~#&$^=]/g, sign => `\\${sign}`)
		.replace(/:\/\/|\bwww\.|@/gi, found => found.replace(/[:.@]/, sign => `\\${sign}`))
		.replace(/^(\d+)([.)])/, '$1\\$2')
		.replace(/^[-+!]/, sign => `\\${sign}`);
}
