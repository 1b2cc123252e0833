/** A text → the direction that it is read in: that of its first letter that has one (UAX #9, rules P2 and P3). */

// Hebrew, Arabic, Syriac and others of the basic plane, and, by the first units of their letters, those beyond it: Adlam,
// Hanifi Rohingya, Mende Kikakui, Old Hungarian … (U+10800 to U+10FFF, U+1E800 to U+1EFFF).
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\uD802\uD803\uD83A\uD83B]/;
const firstLetter = /\p{L}/u;

/** Whether any letter of it is read from right to left. */
export function hasRightToLeft(text: string): boolean {
	return rightToLeft.test(text);
}

export function isRightToLeft(text: string): boolean {
	if (!hasRightToLeft(text)) return false;
	return rightToLeft.test(firstLetter.exec(text)?.[0] ?? '');
}
