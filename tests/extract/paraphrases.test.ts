/** Statements that are reported without marks: where they begin and end, who makes them, and what is none. */

import {describe, expect, test} from 'vitest';
import {shownWords} from '../../source/article/shown-speaker.ts';
import {promise, read} from '../helpers/speech.ts';

describe('a statement', () => {
	promise([
		['Marta Lindh said ⟦she expected up to forty people that the storm had driven out⟧.', 'Marta Lindh'],
		['Oskar Brandt told the council that ⟦the ledger was lost⟧.', 'Oskar Brandt'],
		['Reyes said ⟦the bridge would open in spring⟧, which turned into a dispute.', 'Reyes'],
		['Reyes said ⟦the bridge would open in spring⟧, compared with autumn in the plan.', 'Reyes'],
	]);
});

describe('whoever states it, in whatever form of the verb', () => {
	promise([
		['About four in 10 say ⟦they want a new pier⟧.', 'four in 10'],
		['In Norland, about half of voters said ⟦they want a pier⟧.', 'half of voters'],
		['The board faced divers who say ⟦the rule punishes small boats⟧.', 'divers'],
		['Ilse Kroon calmed the miners by saying ⟦she would be there⟧.', 'Ilse Kroon'],
		['Ilse Kroon called the plan "⟦a fantasy⟧" and said ⟦the pier would sink⟧.', 'Ilse Kroon', 'Ilse Kroon'],
		['Ilse Kroon noted this week that ⟦the tide was low⟧.', 'Ilse Kroon'],
		['Ilse Kroon says ⟦that was not the first time⟧.', 'Ilse Kroon'],
		['Piet Mol spoke in August after Kroon announced ⟦it was closing the pier⟧.', 'Kroon'],
		['Marta Lindh, wearing a coat covered in buttons, said ⟦she’s proud of the crew⟧.', 'Marta Lindh'],
	]);
});

describe('a clause with `as` names who states the rest', () => {
	promise([
		['As Ilse Kroon noted in May, ⟦the pier had sunk twice⟧.', 'Ilse Kroon'],
		['⟦The pier had sunk twice⟧, as Ilse Kroon noted.', 'Ilse Kroon'],
		['Ilse Kroon was late, as she said she would be.'],
	]);
});

describe('what someone denies, predicts or warns of is a statement without a clause', () => {
	promise([
		['The harbour board predicted ⟦a second flood in Eastmark⟧ on Friday.', 'harbour board'],
		['The harbour board announced a second ferry.'],
		['Ilse Kroon denied ⟦the charges⟧ and left.', 'Ilse Kroon'],
		['Ilse Kroon warned of ⟦a flood in the old town⟧.', 'Ilse Kroon'],
		['The weather confirmed the forecast.'],
		['Ilse Kroon mentioned him.'],
		['Ilse Kroon pointed to ⟦the flood in the old town⟧.', 'Ilse Kroon'],
		['Ilse Kroon mentioned ⟦the flood, the storm and a fire⟧.', 'Ilse Kroon'],
		['Ilse Kroon mentioned ⟦her years as a guest of the guild⟧ as she left.', 'Ilse Kroon'],
		['Ilse Kroon repeated ⟦her promise of a ferry⟧ when the board met.', 'Ilse Kroon'],
		['Piet Mol agreed with ⟦the harbour board⟧.', 'Piet Mol'],
		['Piet Mol argued for ⟦a second ferry⟧, and the board left.', 'Piet Mol'],
		['Ilse Kroon praised the plan.'],
		['Ilse Kroon pointed at the pier.'],
		['Ilse Kroon was blamed for repeated delays of the ferry.'],
	]);
});

describe('any verb that needs no `that` may stand in an aside', () => {
	promise([
		['⟦The plan⟧, Ilse Kroon vowed, ⟦would bring better ferries⟧.', 'Ilse Kroon', 'Ilse Kroon'],
		['⟦Every pier⟧, Ilse Kroon boasted, ⟦came from her yard⟧.', 'Ilse Kroon', 'Ilse Kroon'],
		['The plan, Ilse Kroon pleaded, would bring better ferries.'],
		[
			'⟦The pier had sunk⟧, said Marta Lindh, executive director of the guild, whose boats lie there.',
			'Marta Lindh',
		],
	]);
});

describe('a number of people who state something', () => {
	promise([
		['By then, as many as 40 percent of divers said ⟦they would leave⟧.', '40 percent of divers'],
		['Over a quarter of divers said ⟦they would leave⟧.', 'a quarter of divers'],
		['Ilse Kroon insisted ⟦that was no part of the deal⟧.', 'Ilse Kroon'],
	]);
});

describe('what people find out or make others believe is no statement', () => {
	promise([
		['The inspector determined that the pier had sunk.'],
		['Ilse Kroon convinced the board that the pier was safe.'],
		['Ilse Kroon left, convinced that the pier was safe.'],
	]);
});

describe('what a thing does as a rule is no report', () => {
	promise([
		['The flag adds a check that runs at night.'],
		['The flag implies the cache is cleared.'],
		['The call takes a status object that is filled in later.'],
		['The status objects that are kept here grow old.'],
		['As the name suggests, the tool is small.'],
	]);
});

describe('whoever states it, however far from the verb', () => {
	promise([
		['Ilse Kroon closed the pier, but has since said ⟦it was safe⟧.', 'Ilse Kroon'],
		['In Norland, 45% of voters said ⟦they want a pier⟧.', '45% of voters'],
		['Two in three divers said ⟦they want a pier⟧.', 'Two in three divers'],
		['Some said ⟦they had never seen the ledger⟧.', 'Some'],
		['Divers who work in the port of Eastmark said ⟦they were never asked⟧.', 'Divers'],
		['Noting that ⟦the tide was low⟧, Ilse Kroon went home.', 'Ilse Kroon'],
		['The harbour board issued a statement saying that ⟦the pier was safe⟧.', 'harbour board'],
		['The plan split the town, with 30 percent of divers saying ⟦they would leave⟧.', '30 percent of divers'],
		['Ilse Kroon, who leads the board, said ⟦the harbour deserved better⟧.', 'Ilse Kroon'],
		['Ilse Kroon is now saying that ⟦the pier was safe⟧.', 'Ilse Kroon'],
		['Ilse Kroon went on to say that ⟦the pier was safe⟧.', 'Ilse Kroon'],
		['As Ilse Kroon announced that ⟦the pier was closed⟧, Piet Mol left.', 'Ilse Kroon'],
		['Ilse Kroon Says ⟦Harbour Plan Will Fail Every Diver⟧', 'Ilse Kroon'],
	]);
});

describe('a relative clause whose subject stands before its report', () => {
	promise([
		['The bridge, ⟦which⟧ Ilse Kroon said ⟦would open in May⟧, is closed.', 'Ilse Kroon', 'Ilse Kroon'],
		['She fought a tax ⟦that⟧ Ilse Kroon argued ⟦hurt the divers⟧.', 'Ilse Kroon', 'Ilse Kroon'],
		['She wrote the letter in which Ilse Kroon said ⟦the bridge would open⟧.', 'Ilse Kroon'],
	]);
});

describe('where a statement ends', () => {
	promise([
		['Ilse Kroon said ⟦the pier was safe⟧, but she has closed it since.', 'Ilse Kroon'],
		['Ilse Kroon said ⟦the pier would open⟧ – a promise that she kept.', 'Ilse Kroon'],
		['Ilse Kroon said ⟦the board had paid Piet Mol⟧, who left the town in May.', 'Ilse Kroon'],
		['Ilse Kroon said ⟦Piet Mol, who left the town in May, was a liar⟧.', 'Ilse Kroon'],
		['Ilse Kroon said ⟦the board had mended the pier and wrote a report⟧.', 'Ilse Kroon'],
		['Ilse Kroon said ⟦the pier was safe⟧ and added that ⟦the bell was new⟧.', 'Ilse Kroon', 'Ilse Kroon'],
	]);
});

describe('where a statement before its attribution begins', () => {
	promise([
		['EASTMARK — ⟦The pier has been closed⟧, Ilse Kroon said.', 'Ilse Kroon'],
		['Although the tide was low, ⟦the pier has been closed⟧, Ilse Kroon said.', 'Ilse Kroon'],
		['The count goes on: ⟦the plan has failed⟧, according to Ilse Kroon.', 'Ilse Kroon'],
		['According to early results of the count, ⟦the plan has failed⟧.', 'results of the count'],
		['⟦The plan⟧, according to Ilse Kroon, ⟦has failed⟧.', 'Ilse Kroon', 'Ilse Kroon'],
	]);
});

test('the statement around marked words leaves out the attribution that cuts it', () => {
	const stated = (text: string) => {
		const {quotes, ...rest} = read(text);
		return quotes.flatMap(({statement}) =>
			(statement ?? []).map(({start, end}) => rest.text.slice(start, end)),
		);
	};
	expect(stated('A flood, Ilse Kroon said, "is a guest."')).toEqual(['A flood', '"is a guest."']);
	expect(stated('Ilse Kroon said that even now "the pier is safe."')).toEqual([
		'even now "the pier is safe."',
	]);
	expect(stated('Ilse Kroon told the miners that the plan was "a fantasy."')).toEqual([
		'the plan was "a fantasy."',
	]);
});

describe('a second report in the same sentence is a statement of its own', () => {
	promise([
		[
			'"⟦The pier is unsafe⟧," Ilse Kroon said, adding that ⟦the board had warned the council twice⟧.',
			'Ilse Kroon',
			'Ilse Kroon',
		],
		[
			'"⟦The pier is unsafe⟧," Ilse Kroon said, noting ⟦she would vote against the plan⟧.',
			'Ilse Kroon',
			'Ilse Kroon',
		],
	]);
});

describe('no statement', () => {
	promise([
		['The board read a paper with 12 points that, rather than a plan, gave its own view.'],
		['Other alleged witnesses seemed more real, but their stories were never told.'],
		['State media have not reported any news on this matter, unlike the press elsewhere.'],
		['The report never mentioned that.'],
		['The paper, rather than a plan for peace, reflected the official stance on respecting the border.'],
		['Oury hopes the wells will last.'],
		['Oury believes that the wells will last.'],
		['The wells, Oury believes, will last.'],
		['Marta Lindh wrote a letter that nobody has read.'],
		['Kroon announced a march like those that grew in May.'],
		['Marta Lindh rejected that, too.'],
	]);
});

describe('where a subject is left out or cannot speak, nobody states anything', () => {
	promise([
		['Kroon went out. Felt assured that the pier would hold.'],
		['Kroon went out. Cannot say whether the boat came back.'],
		['“⟦I saw it⟧,” said Kroon. The smell reminded me that the tide was out.', 'Kroon'],
		['“⟦I saw it⟧,” said Kroon. His niece reminded me that ⟦the tide was out⟧.', 'Kroon', 'His niece'],
		['Kroon went out. The council reminded the crew that ⟦the tide was out⟧.', 'council'],
	]);
});

test('the reporting word is shown where it says more than that something was said', () => {
	const shown = (text: string) => read(text).quotes.map(shownWords);
	expect(shown('Oskar Brandt doubted that the pier could be saved.')).toEqual([
		'≈ doubted: the pier could be saved',
	]);
	expect(shown('Oskar Brandt claimed that the pier was safe.')).toEqual(['≈ claimed: the pier was safe']);
	expect(shown('Oskar Brandt said that the pier was safe.')).toEqual(['≈ the pier was safe']);
	expect(shown('According to Oskar Brandt, the pier was safe.')).toEqual(['≈ the pier was safe']);
});
