/** The fingerprint of a text: as published, and no two alike. */

import fc from 'fast-check';
import {expect, it} from 'vitest';
import {fingerprint} from '../../source/store/fingerprint.ts';

/** The text whose UTF-16LE bytes are these letters of ASCII, an even number of them. */
const ofBytes = (letters: string) =>
	String.fromCharCode(
		...Array.from(
			{length: letters.length / 2},
			(_, at) => letters.charCodeAt(2 * at) | (letters.charCodeAt(2 * at + 1) << 8),
		),
	);

it('is that of MurmurHash3_x86_128', () => {
	expect(fingerprint('')).toBe('0'.repeat(32));
	expect(fingerprint(ofBytes('I will not buy this record, it is scratched.'))).toBe(
		'a0a9683b25ac5e40d9af2895890dddf5',
	);
});

it('changes with any letter', () => {
	fc.assert(
		fc.property(
			fc.string({minLength: 1}),
			fc.nat(),
			fc.integer({min: 1, max: 0xffff}),
			(text, place, bits) => {
				const at = place % text.length;
				const changed = String.fromCharCode(text.charCodeAt(at) ^ bits);
				expect(fingerprint(text.slice(0, at) + changed + text.slice(at + 1))).not.toBe(fingerprint(text));
				expect(fingerprint(`${text}\0`)).not.toBe(fingerprint(text));
			},
		),
	);
});
