/** Any document, in any window, with any keys: the laws of `npm run fuzz`, on the same few sessions every time. */

import fc from 'fast-check';
import {expect, test} from 'vitest';
import {anySitting} from '../fuzz/nasty.ts';
import {brokenIn} from '../fuzz/session-laws.ts';

test('every letter is shown once, no row is too wide, and nothing throws, whatever one reads and presses', () => {
	fc.assert(
		fc.property(anySitting, sitting => {
			expect(brokenIn(sitting)).toEqual([]);
		}),
		{seed: 2, numRuns: 80},
	);
});
