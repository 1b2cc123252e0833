/** A file's text, a piece of it and what belongs there → the new text. */

/** Fails the build where a new version of a package no longer holds the piece, instead of failing at the reader. */
export function replaceOnce(text, found, replacement, file) {
	if (text.split(found).length !== 2) throw new Error(`${file}: expected exactly once: ${found}`);
	return text.replace(found, () => replacement);
}
