/** The escape sequences that a finished row may hold: what a row is without them, and how a row ends what it began. */

export const reset = '\x1b[0m';
export const closeLink = '\x1b]8;;\x07';

// Forms: CSI … m (a style), OSC 8 ; … BEL (a link begins or ends).
const ownSequence = /\x1b(?:\[[\d:;]*m|\]8;[^\x07\x1b]*\x07)/g;

/** The text of a finished row, without styles and links. */
export function withoutSequences(row: string): string {
	return row.includes('\x1b') ? row.replace(ownSequence, '') : row;
}

/** The row with its style reset and its link closed at the end, so that nothing runs on into what is written next. */
export function closed(row: string): string {
	if (!row.includes('\x1b')) return row;
	const link = row.lastIndexOf('\x1b]8;');
	const style = row.lastIndexOf('\x1b[');
	const withLink = link < 0 || row.startsWith(closeLink, link) ? row : row + closeLink;
	return style < 0 || row.startsWith(reset, style) ? withLink : withLink + reset;
}
