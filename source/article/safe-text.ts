/**
 * Foreign text → text that is safe to display: the one function that everything foreign passes, after decoding,
 * on its way to the terminal, an escape sequence's payload, an export or an error line.
 */

// Every C0 control but tab and line feed, DEL, every C1 control; then what reorders or hides text: bidi
// controls, invisible operators and fillers, tag characters, lone surrogates. Zero-width joiner and non-joiner
// stay, because scripts and emoji need them.
const unsafe =
	/[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDC7F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Replaces every character that could act on a terminal, or hide or reorder text, by a visible mark: a control
 * by its control picture (ESC becomes ␛), anything else by U+FFFD. Tab and line feed stay.
 *
 * Laws: the length in UTF-16 units never changes, so offsets stay true; it is idempotent.
 */
export function safeText(text: string): string {
	return text.replace(unsafe, found => {
		const code = found.charCodeAt(0);
		if (code < 0x20) return String.fromCharCode(0x2400 + code);
		if (code === 0x7f) return '␡';
		return '\uFFFD'.repeat(found.length);
	});
}

/** The same for what must stay on one line: line feeds and tabs become a space. The length never changes. */
export function safeLine(text: string): string {
	return safeText(text).replace(/[\n\t]/g, ' ');
}
