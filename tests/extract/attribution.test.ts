/** Sentences whose speaker stands far from the cue, or beside words that look like one → promises that the right one is found. */

import {describe} from 'vitest';
import {promise} from '../helpers/speech.ts';

describe('the name that opens the clause speaks, however much is said of it first', () => {
	promise([
		[
			'Marta Lindh, who lost her boat off Eastmark, Norland, in May, said the pilot had "⟦fallen asleep⟧".',
			'Marta Lindh',
		],
		[
			'Ida Holm, an editor who is working with Ferry Watch, a guild of sailors, said fares are "⟦too high⟧".',
			'Ida Holm',
		],
		['Oskar Brandt, head of the Ferry Guild stated, "⟦We sail at noon.⟧"', 'Oskar Brandt'],
		['Ewa Darska, 22, of Stone, Mich., said he is "⟦slow⟧".', 'Ewa Darska'],
		['Former Norland Gov. Piet Mol, for his part, is calling the toll "⟦a robbery⟧".', 'Piet Mol'],
		['Ana Reyes called. Ana Reyes met Henk Abara, and the board said "⟦no⟧".', 'board'],
	]);
});

describe('a form that describes a noun, or is one, is no cue', () => {
	promise([
		['Piet Mol interrupted her, calling Ilse Kroon’s proposed toll "⟦a gift to gulls⟧".', 'Piet Mol'],
		['Marta Lindh said the rule can be "⟦a good start⟧," giving states more ferries.', 'Marta Lindh'],
		['Henk Abara chided Mol for raising questions about the "⟦safe harbour⟧" rule.', 'Henk Abara'],
	]);
});

describe('a clause that ended is not what governs the next marks', () => {
	promise([
		[
			'After Tilda Voss said that gulls might do better at "⟦other harbours⟧," Piet Mol said: "⟦I doubt it.⟧"',
			'Tilda Voss',
			'Piet Mol',
		],
		['After Jo Ferro scorned Mol, Marta Lindh shot back, "⟦I paid for the ropes.⟧"', 'Marta Lindh'],
		[
			'"⟦There are gulls with more spine⟧," reads a Wednesday editorial in The Harbour Register.',
			'Wednesday editorial',
		],
	]);
});

describe('a name in front of a noun says whose that is, and does not speak', () => {
	promise([
		[
			'Ilse Kroon left early. Kroon spokeswoman Ida Holm blamed the fog. "⟦Look out of the window⟧," she said.',
			'Ida Holm',
		],
		[
			'Ilse Kroon left. One delegate, Harbour Party chairwoman Nancy Wren, pledged her vote to Kroon. "⟦Go home⟧," she said.',
			'Nancy Wren',
		],
		['Ilse Kroon left. The Kroon campaign called the poll "⟦a guess⟧".', 'Kroon campaign'],
	]);
});

describe('a verb before a colon is no part of the name', () => {
	promise([
		['Piet Mol sat down. Mol continued: "⟦The tide was out.⟧"', 'Piet Mol'],
		['Immediately after the flood, Marta Lindh issued a statement, “⟦We lost the pier.⟧”', 'Marta Lindh'],
	]);
});

describe('a verb of saying goes before a verb of minds and deeds', () => {
	promise([
		['Ilse Kroon said she hopes with her "⟦whole heart⟧" that the pier stands.', 'Ilse Kroon'],
		['The vote signals "⟦the end of the line⟧" for the ferry, said Piet Mol.', 'Piet Mol'],
		['Members were cross, with Sen. Ana Lem reportedly calling it a "⟦menu.⟧"', 'Ana Lem'],
		['Marta Lindh, during a meeting in Eastmark, Norland, said she was "⟦tired of gulls.⟧"', 'Marta Lindh'],
		['Ilse Kroon, aides said, was "⟦late again.⟧"', 'aides'],
		['"⟦The tide is out⟧" Ilse Kroon said.', 'Ilse Kroon'],
		['As Marta Lindh put it, “⟦Hello, it is the sea.⟧”', 'Marta Lindh'],
	]);
});

describe('two who speak together are both named', () => {
	promise([
		['Ilse Kroon and her deputy, Piet Mol, said the pier was "⟦safe⟧".', 'Ilse Kroon and Piet Mol'],
		['Ana Reyes and Piet Mol called it "⟦a gift⟧".', 'Ana Reyes and Piet Mol'],
		['Ilse Kroon, who met Ana Reyes and Piet Mol, called it "⟦a gift⟧".', 'Ilse Kroon'],
	]);
});

describe('a name that looks like an auxiliary is a name', () => {
	promise([['"⟦It costs too much⟧," said Will Abara, a pilot.', 'Will Abara']]);
});

describe('the quote before gives the speaker where the sentence between is about no person', () => {
	promise([
		['"⟦The tide is late⟧," said Piet Mol. But the boats sailed. "⟦It was fine.⟧"', 'Piet Mol', 'Piet Mol'],
	]);
});

describe('a question that is reported has its words, whoever asks it', () => {
	promise([
		['Ana Lem asked Piet Mol how he would pay, if he had a "⟦harbour fund⟧".', 'Ana Lem'],
		['A gull cried. "⟦Okay, then⟧," I said, "⟦I will go.⟧"', '-', '-'],
		['The tide turned. She asked about the "⟦two-hour⟧" wait.', '-'],
		['Ida Holm spoke at noon. Piet Mol kept asking her why the wind had been so "⟦sudden⟧".', 'Piet Mol'],
	]);
});

describe('the owner of a noun speaks, by name or by pronoun', () => {
	promise([
		['Ilse Kroon’s call for a "⟦new harbour⟧" drew crowds.', 'Ilse Kroon'],
		['Ilse Kroon left early. Critics liked the call, and her claim that "⟦all is well⟧" too.', 'Ilse Kroon'],
		['Ana Lem mocked Ilse Kroon’s call for a "⟦new harbour⟧".', 'Ana Lem'],
		['Ana Lem said in her remarks that the pier is "⟦a ruin⟧".', 'Ana Lem'],
	]);
});

describe('a passive has its speaker behind the marks', () => {
	promise([
		['The plan has been called "⟦a fantasy⟧" by Ida Holm, a teacher.', 'Ida Holm'],
		['Ilse Kroon spoke. The dues rise, according to her "safe harbour" plan, by a tenth.'],
	]);
});

describe('marks in what is told of a speaker after his words are none of his', () => {
	promise([
		['"⟦A gull is a guest⟧," said Ana Lem, whose book features pilots and "rebellious" divers.', 'Ana Lem'],
		['"⟦It was a shame⟧," said Ana Lem, 34, a teacher who stood in a "very long line" at noon.', 'Ana Lem'],
		['"⟦We sail⟧," said Ana Lem, calling the storm "⟦a breeze⟧".', 'Ana Lem', 'Ana Lem'],
	]);
});

describe('a subject is found across an aside, a number and marks in between', () => {
	promise([
		[
			'Now Oskar Brandt, the most careful candidate in modern times, is promising "⟦a big show⟧".',
			'Oskar Brandt',
		],
		['Two clerks met. "⟦You picked it out of thin air⟧," the two write.', 'the two'],
		['"⟦We had better days⟧," diver Piet Lem, in a hat with a "sail on" badge, said softly.', 'Piet Lem'],
		['Ana Lem left. "⟦Our harbour is full⟧" Lem tweeted, with a smile.', 'Ana Lem'],
		['Ana Lem noted that guards were calling "⟦every day⟧".', 'Ana Lem'],
	]);
});

describe('who states what another said has its words, but not a statement that stands whole', () => {
	promise([
		['Ana Lem said Piet Mol called on members to be "⟦on time⟧".', 'Ana Lem'],
		['Ana Lem said that Piet Mol begged her for boats and "⟦went on his knees⟧".', 'Ana Lem'],
		['Ana Lem said that Piet Mol told them: "⟦We sail at noon.⟧"', 'Piet Mol'],
	]);
});

describe('the phrase that words are from is what stands before their colon', () => {
	promise([
		['The pier holds. From the report: "⟦Boats with more sails were faster.⟧"', 'report'],
		['Ana Lem spoke. More from Lem: "⟦Boats with more sails were faster.⟧"', 'Ana Lem'],
	]);
});

describe('the noun beside a cue is its subject only where it can be', () => {
	promise([
		['Ana Lem, who has in the past called it "⟦a toy⟧", left.', 'Ana Lem'],
		['Ana Lem is fond of gulls and in a statement thanked them for "⟦a fine noise⟧".', 'Ana Lem'],
		[
			'The young delegate and former pilot said fares are "⟦too high⟧".',
			'The young delegate and former pilot',
		],
		['Another guard who stood there and who had to leave said she saw "⟦smoke⟧".', 'Another guard'],
		['Ana Lem wrote under a headline that said "⟦Gulls Rule the Pier⟧".', 'headline'],
		['Ana Lem emailed supporters saying: "⟦We sail at noon.⟧"', 'Ana Lem'],
		['Ana Lem spoke first, with one of her pilots calling it "⟦a gift⟧".', 'one of her pilots'],
		[
			'Both were glad – Ana Lem saying she was "⟦hopeful⟧" and Piet Mol calling it "⟦a day⟧".',
			'Ana Lem',
			'Piet Mol',
		],
		['The hearings, often called a "⟦witch hunt⟧" by Ana Lem, went on.', 'Ana Lem'],
	]);
});

describe('a clause that a conjunction opens behind the marks is about other words', () => {
	promise([
		['Ana Lem called it "⟦a toy⟧," and Piet Mol spoke of gulls.', 'Ana Lem'],
		['Ana Lem refers to him as "⟦Mr. Mol⟧," while Piet Mol calls her by her first name.', 'Ana Lem'],
		['"⟦There is calm now⟧," and repairs began last week, Ana Lem said.', 'Ana Lem'],
		['Guards of the pier, however, say it would act as an "⟦umpire⟧".', 'Guards of the pier'],
		['At least half of the pilots say plans are "⟦about right⟧".', 'half of the pilots'],
	]);
});

describe('a verb of seeing gives the words behind its as to who sees', () => {
	promise([
		['Ana Lem offered herself as the "⟦law and order⟧" candidate.', 'Ana Lem'],
		['It is a plan seen by pilots as a "⟦lifeboat⟧" for the pier.', 'pilots'],
		['The plan was seen as a "lifeboat" for the pier.'],
	]);
});

describe('a clause with as that comments on another gives its words', () => {
	promise([
		['As Ana Lem has pointed out, the toll is a "⟦plain robbery⟧".', 'Ana Lem'],
		['As Ana Lem spoke, Piet Mol bought a "dawn" cap.'],
		['Ana Lem said that Piet Mol’s claim that it is late is "⟦not true⟧".', 'Ana Lem'],
		['EASTMARK, Norland - Piet Mol shared words like "⟦it is the worst pier ever⟧" at noon.', 'Piet Mol'],
	]);
});

describe('what stands before a colon is read as a clause', () => {
	promise([
		['Ilse Kroon resisted: "⟦We do not have the power.⟧"', 'Ilse Kroon'],
		['Ana Lem, the host of the show "Salt and Timber," listed an aim: "⟦We feed the gulls.⟧"', 'Ana Lem'],
		['Ana Lem’s first five callers were hostile: "⟦Is it time to go?⟧"', 'Ana Lem’s first five callers'],
	]);
});

describe('whoever the verb’s form says it is speaks', () => {
	promise([
		['The crew (described by the board as "⟦Harbour Rats⟧") left.', 'board'],
		['The sale, an offer called by critics of Ilse Kroon "⟦a gift⟧", failed.', 'critics of Ilse Kroon'],
		['Ilse Kroon interjected by hitting Mol for plans to "⟦fill the bay⟧".', 'Ilse Kroon'],
		['The old staff earned "⟦is it over?⟧" headlines when Piet Mol’s sailors were fired.', '-'],
		['Piet Mol resigned in a letter to the board of directors stating, "⟦I am done.⟧"', 'Piet Mol'],
		['Ilse Kroon wrote to Prince Oskar in June assuring him that she respected "⟦the peace⟧".', 'Ilse Kroon'],
		['Ilse Kroon’s response was: "⟦We sail.⟧"', 'Ilse Kroon'],
		['The two sailors, however, argue that "⟦there is a tide⟧".', 'The two sailors'],
	]);
});

describe('what stands in front of a name is no part of it', () => {
	promise([
		['Ilse Kroon came. After the war Kroon said, "⟦No.⟧"', 'Ilse Kroon'],
		['Gary Mol, a former agent for President Bill Kroon has told of "⟦wild⟧" parties.', 'Gary Mol'],
		['Ida Holm, an authority on gulls and leader of the project stated "⟦We sail.⟧"', 'Ida Holm'],
	]);
});

describe('the capital of a sentence’s first word makes nobody a speaker', () => {
	promise([
		['The ferry indeed left. Piet Mol sat down. Indeed, "⟦we cite a dozen gulls.⟧" Mol left.', '-'],
		['Based on the tide table, which Ilse Kroon had, the pier was "full of life in its way".'],
	]);
});

describe('the pronouns behind a name say whether it is a woman’s or a man’s', () => {
	promise([
		[
			'Zyla Borgen, who sold her boat, rowed home. She said so to Mol. Piet Mol met Zyla Borgen. "⟦It sank⟧," she said.',
			'Zyla Borgen',
		],
		[
			'Zyla Borgen, who sold his boat, rowed home. He met Ana Lem. Ana Lem heard Zyla Borgen. "⟦It sank⟧," he said.',
			'Zyla Borgen',
		],
	]);
});

describe('a verb behind the words goes before a label in front of them', () => {
	promise([['Ana Lem waited. Her verdict: "⟦We are late⟧," she said. "⟦Very late.⟧"', 'Ana Lem', 'Ana Lem']]);
});

describe('a name that nobody has heard of is known by what stands around it', () => {
	promise([
		['Zyx Borgen, a lawyer representing the crew, said it was "⟦late⟧".', 'Zyx Borgen'],
		['Zyx Borgen, managing director of the yard, a builder of boats, said it was "⟦late⟧".', 'Zyx Borgen'],
		['"⟦It was late⟧," recalled Zyx Borgen, then a deckhand.', 'Zyx Borgen'],
		['"⟦Late again⟧," the harbour master, Zyx Borgen, told Radio Norland.', 'Zyx Borgen'],
		['Zyx Borgen of Eastmark said it was "⟦late⟧". "⟦We waited⟧," Borgen added.', 'Zyx Borgen', 'Zyx Borgen'],
		['Zyx Borgen waited. Borgen muttered: "⟦Late.⟧"', 'Zyx Borgen'],
		['Zyx Borgen laughed. "⟦I slept⟧," he said.', 'Zyx Borgen'],
		['Zyx Borgen, now 70, owns a boat. "⟦It was late⟧," he says.', 'Zyx Borgen'],
	]);
});

describe('a subject is told from what stands in front of its verb', () => {
	promise([
		// An aside that no comma closes.
		['Ida Holm, also a dealer in coins, stamps and books says, "⟦I sell.⟧"', 'Ida Holm'],
		['Ana Lem, who keeps the Salt Mill says, "⟦I grind.⟧"', 'Ana Lem'],
		// Another clause in front of `and`.
		['The boats came from Holland and Brandt said: "⟦We wait.⟧" Oskar Brandt left.', 'Oskar Brandt'],
		['The board met on Monday and Brandt said: "⟦We wait.⟧" Oskar Brandt left.', 'Oskar Brandt'],
		['"⟦We see it⟧," Holm and her team wrote. Ida Holm is a chemist.', 'Ida Holm'],
		['"⟦I act⟧," the "Salt" actress said.', 'the "Salt" actress'],
		[
			'The authors of a study in the journal Sea Health say it is "⟦a concern⟧".',
			'The authors of a study in the journal Sea Health',
		],
		['Oskar Brandt ran the pier in May. The then mayor called it "⟦his life⟧".', 'Oskar Brandt'],
		['It is "⟦always fatal⟧", says WHO.', 'WHO'],
		['"⟦What now?⟧" Ida Holm recalls thinking then.', 'Ida Holm'],
		['"⟦I was such a kid⟧," Ida Holm shared.', 'Ida Holm'],
	]);
});

describe('what is told of the subject of a sentence in marks is no statement of it', () => {
	promise([
		['Ida Holm waved. Oskar Brandt "⟦rather slipped on the pier and fell.⟧"', '-'],
		['Ida Holm waved. Oskar Brandt was known on the pier for "⟦the smell of old salt and tar⟧".', '-'],
	]);
});

describe('a pronoun means who the sentence is about, or who was introduced', () => {
	promise([
		[
			'Ida Holm left school. The daughter of a sailor, she had many jobs. "⟦I was young⟧," she said.',
			'Ida Holm',
		],
		['The Herald met a mother of two. "⟦I am so sad⟧," she said.', 'a mother'],
		[
			'A source close to the mill has said that it is "⟦not safe⟧". "⟦It burns⟧," he said. Piet Mol left in May.',
			'A source close to the mill',
			'A source close to the mill',
		],
		// The reporter is nobody of the text.
		['Ida Holm came with Piet Mol. We asked "⟦what is it that you sell?⟧" and left.', '-'],
	]);
});
