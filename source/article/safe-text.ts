/**
 * Foreign text → text that is safe to display: the one function that everything foreign passes, after decoding,
 * on its way to the terminal, an escape sequence's payload, an export or an error line.
 */

// One a line: every C0 control but tab and line feed, DEL, every C1 control, and in the plane that most text is in what
// reorders or hides text (bidi controls, invisible operators and fillers); tags and what else draws nothing; signs of
// shorthand and music that draw nothing; a variation selector after another; one of the upper ones after anything but an
// ideograph; lone surrogates. Zero-width joiner and non-joiner stay, because scripts and emoji need them.
const unsafe = new RegExp(
	[
		/[\u034F\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u17B4-\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB]/,
		/\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]|[\uDB41-\uDB43][\uDC00-\uDFFF]/,
		/\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]/,
		/[\uFE00-\uFE0F](?<=[\uFE00-\uFE0F]{2}|\uDB40[\uDD00-\uDDEF].)/,
		/\uDB40[\uDD00-\uDDEF](?<!(?:[\u3400-\u9FFF\uF900-\uFAFF]|[\uD840-\uD88C][\uDC00-\uDFFF])..)/,
		/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/,
	]
		.map(({source}) => source)
		.join('|'),
	'g',
);

// No letter has more marks and joiners than these: the Stream-Safe Text Format (UAX #15, 13).
const mostMarks = 30;
const manyMarks = new RegExp(
	String.raw`((?:\p{M}|\u200C|\u200D){${mostMarks}})((?:\p{M}|\u200C|\u200D)+)`,
	'gu',
);
// What may be a mark stands above it; a text without so many of these is not looked at more closely.
const mayHaveMany = new RegExp(String.raw`[\u0300-\u200D\u20D0-\uFFFF]{${mostMarks + 1}}`);

/**
 * Replaces every character that could act on a terminal, or hide or reorder text, by a visible mark: a control
 * by its control picture (ESC becomes ␛), anything else by U+FFFD, and so the marks on a letter from the 31st on, which a
 * terminal would heap up without end. Tab and line feed stay.
 *
 * Laws: the length in UTF-16 units never changes, so offsets stay true; it is idempotent.
 */
export function safeText(text: string): string {
	const safe = text.replace(unsafe, found => {
		const code = found.charCodeAt(0);
		if (code < 0x20) return String.fromCharCode(0x2400 + code);
		if (code === 0x7f) return '␡';
		return '\uFFFD'.repeat(found.length);
	});
	if (!mayHaveMany.test(safe)) return safe;
	return safe.replace(manyMarks, (_, kept: string, more: string) => kept + '\uFFFD'.repeat(more.length));
}

/** The same for what must stay on one line: line feeds and tabs become a space. The length never changes. */
export function safeLine(text: string): string {
	return safeText(text).replace(/[\n\t]/g, ' ');
}
