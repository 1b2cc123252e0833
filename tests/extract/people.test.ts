/** Sentences → promises about who is named in them, what they are called, and where. */

import {describe, expect, test} from 'vitest';
import {findSpeech} from '../../source/extract/speech.ts';
import {paragraphs} from '../helpers/blocks.ts';

function named(text: string) {
	return findSpeech(paragraphs(text), 'en')
		.people.filter(person => person.kind === 'person')
		.map(({name, role, mentions}) => [name, role, mentions.map(({start, end}) => text.slice(start, end))]);
}

describe('a person is named once, by the fullest form', () => {
	test.each<[text: string, ...people: string[][]]>([
		['Ewa Darska came. Darska left.', ['Ewa Darska', 'Ewa Darska', 'Darska']],
		['Darska came. Later Ewa Darska left.', ['Ewa Darska', 'Darska', 'Ewa Darska']],
		[
			'Wang Lihua met Oskar Brandt. Wang’s train was late.',
			['Wang Lihua', 'Wang Lihua', 'Wang'],
			['Oskar Brandt', 'Oskar Brandt'],
		],
		['Maria van der Berg spoke. Then Berg slept.', ['Maria van der Berg', 'Maria van der Berg', 'Berg']],
		['Sen. Lindh voted. Lindh left.', ['Lindh', 'Lindh', 'Lindh']],
		[
			'Ewa Darska sang. Piet Darska left, and Darska slept.',
			['Ewa Darska', 'Ewa Darska', 'Darska'],
			['Piet Darska', 'Piet Darska'],
		],
		['His wife, Ida, came. Ida left.', ['Ida', 'Ida', 'Ida']],
		['Sanna Is Not Alone.¶Later Brandt said so.'.replace('¶', '\n\n'), ['Brandt', 'Brandt']],
		['Yuki Amano, director general of the Guild, came.', ['Yuki Amano', 'Yuki Amano']],
		['Meanwhile Renata, who was late, spoke.', ['Renata', 'Renata']],
		['Later Brandt openly admitted it.', ['Brandt', 'Brandt']],
		['Anna Green met Peter West-Hall.', ['Anna Green', 'Anna Green'], ['Peter West-Hall', 'Peter West-Hall']],
		['Bill Darska met Christian Oury.', ['Bill Darska', 'Bill Darska'], ['Christian Oury', 'Christian Oury']],
		['Mr Fox met Ana Lem. Liam Fox sang.', ['Liam Fox', 'Fox', 'Liam Fox'], ['Ana Lem', 'Ana Lem']],
		['Mr Cable slept. Vince Cable slept.', ['Vince Cable', 'Cable', 'Vince Cable']],
		['Lord Goldsmith slept.', ['Goldsmith', 'Goldsmith']],
		['Apparently Lindsey wrote it.', ['Lindsey', 'Lindsey']],
		['Chief Supt Darska spoke. Ewa Darska left.', ['Ewa Darska', 'Darska', 'Ewa Darska']],
		['The cleric Anwar al-Darski spoke.', ['Anwar al-Darski', 'Anwar al-Darski']],
		['Mayor Bob Fox met Ada Park in the park.', ['Bob Fox', 'Bob Fox'], ['Ada Park', 'Ada Park']],
	])('%s', (text, ...people) => {
		expect(named(text).map(([name, , mentions]) => [name, ...(mentions as string[])])).toEqual(people);
	});
});

describe('a role comes from the words beside the name', () => {
	test.each([
		['Norland President Ewa Darska came.', 'Norland President'],
		['The words are of Harbour Office spokesperson Ewa Darska.', 'Harbour Office spokesperson'],
		['Former mayor Ewa Darska came.', 'Former mayor'],
		['Ewa Darska, spokesperson for the Harbour Office, came.', 'spokesperson for the Harbour Office'],
		['Ewa Darska, the president of Norland, came.', 'president of Norland'],
		['Ewa Darska, Norland’s representative there, came.', 'Norland’s representative'],
		['Ewa Darska, 45, the owner of a mill, came.', 'owner of a mill'],
		['The head of the Coastal Command, Admiral Ewa Darska, came.', 'head of the Coastal Command'],
		['Mrs. Ewa Darska came.', undefined],
		['The supposed lawyer Ewa Darska came.', 'supposed lawyer'],
		['A so-called general Ewa Darska came.', 'so-called general'],
		['Ewa Darska, by her own account a former nurse, came.', 'by her own account a former nurse'],
		['A thief posing as surgeon Ewa Darska came.', undefined],
		['The caller pretended to be Ewa Darska, the mayor.', undefined],
		['After a call with Ewa Darska, the mayor left.', undefined],
		['Ewa Darska, a tired woman at heart, and her brother came.', 'tired woman at heart'],
	])('%s → %s', (text, role) => {
		expect(named(text).map(([name, own]) => [name, own])).toEqual([['Ewa Darska', role]]);
	});
});

describe('a role in place of the name is a mention', () => {
	test.each([
		[
			'Norland President Ewa Darska met Ukrainian President Sol Idris. The Ukrainian leader left.',
			'Sol Idris',
			'The Ukrainian leader',
		],
		['Mayor Ewa Darska met Sol Idris. The mayor left.', 'Ewa Darska', 'The mayor'],
		['The law was Sol Idris’s. The former president slept.', 'Sol Idris', 'The former president'],
	])('%s', (text, name, role) => {
		expect(named(text).find(([own]) => own === name)?.[2]).toContain(role);
	});
});

describe('what is no person', () => {
	test.each([
		'The Foreign Ministry and the Security Council met in New York.',
		'On Monday the Harbour Board of Eastmark met.',
		'Nobody came. Police were there.',
		'In May the Fast Ferry left.',
		'Boats from Eastmark, who knows why, came.',
		'The Harbour Sun-Times reports that Green Hall burned.',
		'The board said PCSOs walk alone. A boat as long as Ferry St left.',
		'She became Chief Whip, it is said.',
	])('%s', text => {
		expect(named(text)).toEqual([]);
	});
});

test('bodies and unnamed sources are listed only where they speak, bodies with every mention', () => {
	const text =
		'The White House is white. "It is," the White House said. A guard slept. A gardener said it was "green".';
	const {people} = findSpeech(paragraphs(text), 'en');
	expect(people.map(({kind, name, mentions}) => [kind, name, mentions.length])).toEqual([
		['body', 'White House', 2],
		['unnamed', 'A gardener', 1],
	]);
});
