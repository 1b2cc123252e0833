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
