/** A text → the direction that it is read in: that of its first letter that has one (UAX #9, rules P2 and P3). */

// Scripts of the basic plane: those beyond it are read as they stand.
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const firstLetter = /\p{L}/u;

/** Whether any letter of it is read from right to left. */
export function hasRightToLeft(text: string): boolean {
	return rightToLeft.test(text);
}

export function isRightToLeft(text: string): boolean {
	if (!hasRightToLeft(text)) return false;
	return rightToLeft.test(firstLetter.exec(text)?.[0] ?? '');
}
