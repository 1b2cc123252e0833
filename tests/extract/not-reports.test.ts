/** Clauses that look like reports → promises that nobody states them. */

import {describe} from 'vitest';
import {promise} from '../helpers/speech.ts';

describe('that something was said is no statement', () => {
	promise([
		['Ana Lem said nothing, but put the key away.'],
		['Ana Lem said not a word, however, and took the oars.'],
		['Ana Lem turned and said something of the tide to the diver.'],
		['Ana Lem told the same story, and the crew wept.'],
		['Ana Lem said, in a colder voice, as if she were at sea, that was all.'],
		['Ana Lem said ⟦nothing would stop the ferry⟧.', 'Ana Lem'],
	]);
});

describe('how something is said is no statement', () => {
	promise([
		['Ana Lem whispered so gently that nobody heard her.'],
		['Ana Lem went. Piet Mol had most earnestly lamented her absence.'],
		['Ana Lem said ⟦the tide was so high that nobody swam⟧.', 'Ana Lem'],
	]);
});

describe('what tells something by a figure of speech states nothing', () => {
	promise([
		['Ana Lem spoke little. Her eyes declared that she meant to stay.'],
		['Ana Lem sat down. The tone implied that the pier was lost.'],
		['Ana Lem was late, and everything told her that the boat had gone.'],
		['Her lawyer declared that ⟦she meant to stay⟧.', 'Her lawyer'],
	]);
});

describe('an object behind its verb is not who speaks', () => {
	promise([
		['Ana Lem rushed upstairs, explained the matter to her crew, and left.'],
		['Ana Lem opened the chest, admitted a breath of air, and slept.'],
		['⟦The pier was wet⟧, explained Ana Lem.', 'Ana Lem'],
		['⟦The pier was wet⟧, said the report.', 'report'],
	]);
});

describe('what things are done by is no source', () => {
	promise([
		['The boats are moored according to their size.'],
		['The server tests whether a value is acceptable, according to the header, and answers.'],
		['Ana Lem dressed for dinner according to her custom, and came down.'],
		['According to the rules, ⟦no boat may stay⟧.', 'rules'],
		['⟦The boats are old⟧, according to the owner.', 'the owner'],
	]);
});

describe('a word that opens a sentence is nobody', () => {
	promise([
		['Ana Lem rowed. Notice that the pier is old.'],
		['¶Notes¶They say "⟦the tide is out⟧" now and then.', '-'],
		['Indeed, they say "⟦the tide is out⟧" now and then.', '-'],
		[
			'They had diver support. See Deck Diver Support.¶The deck diver will read "⟦Depth: 50⟧" out.',
			'The deck diver',
		],
		['I spoke of a "wet" pier, and called it so.'],
		['Ana Lem said that ⟦she and Mol shared the boat⟧.', 'Ana Lem'],
		['“⟦We were late⟧,” Ana Lem shared.', 'Ana Lem'],
	]);
});
