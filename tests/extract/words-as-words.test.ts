/** Marked words that are shown as words, or name a work → promises that they are nobody's speech. */

import {describe} from 'vitest';
import {promise} from '../helpers/speech.ts';

describe('words that are explained, named, pressed or written on something', () => {
	promise([
		['Ana Lem named the sloop, since Mare means "sea".'],
		['Ana Lem told of the ferry. "Gull" means "guest" there, and the crew ("we" being six) laughed.'],
		['Ana Lem sang. The song was known as "Mare Nostrum" ("Our Sea").'],
		['Ana Lem said ⟦her name was "Gull"⟧.', 'Ana Lem'],
		['Ana Lem said ⟦she wrote under the name of "Gull"⟧.', 'Ana Lem'],
		['Ana Lem found a crate marked "Keep us dry" and a jar labelled "salt."'],
		['Ana Lem called the sloop "⟦a bathtub⟧" and sold a jar labelled "salt".', 'Ana Lem'],
		['Open the page and click "I am ready" to begin.'],
		['Crews pick what we call the "long tide", and go.'],
		['Ana Lem wrote the slogan “We sail.”'],
	]);
});

describe('a title that has a pronoun is no statement', () => {
	promise([
		['Ana Lem left. Her daughter, the singer Ida Holm (“Salt,” “The One I Love”), stayed.'],
		['Ana Lem rose on the talent competition “I’d Do Anything” and stayed.'],
		['Ana Lem led a live show called “Ask Me Why” for years.'],
		['Ana Lem was seen on an old episode of “NTQ.”'],
		['Ana Lem ran the harbour’s “Fish. We’re on it.” campaign for years.'],
		['Ana Lem spoke.¶“⟦We sail at noon.⟧”', 'Ana Lem'],
		['The harbour was shut. “⟦We all miss it so much⟧,” Ana Lem weighed in.', 'Ana Lem'],
	]);
});

describe('a name that stood in marks is one where it stands again', () => {
	promise([['The harbour bought the film “Gulls.” Ana Lem spoke of the money that she got for “Gulls.”']]);
});

describe('a clause of its own, and what is only begun, give no words away', () => {
	promise([
		['Ana Lem fell for a “gulling,” an old trick where the crew calls up at night.'],
		['Ana Lem counted the boats. Many divers will continue to be “dry” in May.'],
		['“⟦Salt⟧,” said Ana Lem, who rose from her chair; “⟦salt and more salt.⟧”', 'Ana Lem', 'Ana Lem'],
		['“⟦Clearly⟧,” Ana Lem proceeded, “⟦the pier is wet.⟧”', 'Ana Lem', 'Ana Lem'],
	]);
});

describe('words that nobody governs are no speech for a feeling, nor for what is done by saying them', () => {
	promise([
		['Ana Lem spoke. They bought books that they felt they “needed” in May.'],
		['The boat gives access to the pilot by saying “Hey Gull” and waits.'],
		['Ana Lem wore a hat that said “⟦sail on⟧”.', 'a hat'],
		['“⟦There is no tide⟧,” Ana Lem said.', 'Ana Lem'],
	]);
});
