/** Marked words beside which no reporting word stands → promises of which are speech, and whose. */

import {describe} from 'vitest';
import {promise} from '../helpers/speech.ts';

describe('marked words that no cue governs', () => {
	promise([
		['Ilse Kroon stood for "⟦a slow and orderly change⟧" at the pier.', 'Ilse Kroon'],
		['Ilse Kroon came to the "slow and orderly change" meeting.'],
		['Ilse Kroon spoke at noon.¶"RELATED HARBOUR STORIES"'],
		['Ilse Kroon spoke at noon.¶"Related:"'],
		['Featuring songs by Piet Mol and Henk Abara, "Salt and Timber" opens in May.'],
		['Ilse Kroon left. The club held its "don’t be late" evening at noon.'],
	]);
});
