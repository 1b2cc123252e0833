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

describe('what stands beside a title, a nickname or a byline says that it is one', () => {
	promise([
		['Ana Lem mocked her own film, "Salt and Timber."'],
		['Ana Lem added hits including "La Marea" and "Gulls at Noon" to the show.'],
		['Ana Lem thought of Piet "Gull" Mol as a friend.'],
		['"Gulls Return to the Pier," by Ana Lem, ran on Monday.'],
		['Ana Lem closed with “Mare Nostrum,” Latin for “this sea is ours.”'],
		['Ana Lem came to the pier in a "We are gulls" T-shirt.'],
	]);
});

describe('a line that is a name signs the words above it', () => {
	promise([
		[
			'The guild met.¶"⟦We sail.⟧"¶Ana Lem, mayor of Eastmark¶"⟦I doubt it.⟧"¶Piet Mol, a diver',
			'Ana Lem',
			'Piet Mol',
		],
		['The guild met.¶Ana Lem¶"⟦We sail.⟧"¶Piet Mol¶"⟦I doubt it.⟧"', 'Ana Lem', 'Piet Mol'],
		['The guild met.¶"⟦We sail at noon.⟧¶Ana Lem, Harbour Guild."¶It was late.', 'Ana Lem'],
	]);
});

describe('what something is usually called is nobody’s statement', () => {
	promise([
		['Boats left, in what became known as the "column of gulls", Ana Lem with them.'],
		['⟦Millions of nets, commonly called "webs," were sold⟧, Ana Lem said.', 'Ana Lem'],
		['Ana Lem says ⟦the pier, later called the "Mol line", fell⟧.', 'Ana Lem'],
		['Ana Lem wrote the etching "Salt and Timber" and the operetta "Gulls".'],
		['Ana Lem noted that ⟦the string "undefined" was printed⟧.', 'Ana Lem'],
		['The sloop was called "⟦a bathtub⟧" by Ana Lem.', 'Ana Lem'],
	]);
});
