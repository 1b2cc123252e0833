/** Texts about programs, where marked words are values and subjects are things → promises that nobody is made to speak. */

import {describe, expect, test} from 'vitest';
import {promise, read} from '../helpers/speech.ts';

describe('what an option or a function does is no statement', () => {
	promise([
		['The format argument specifies "compressed" or "plain".'],
		['Default: "utf8"'],
		['A simple counter that increments every second.'],
		['The level, by default "info", indicates how much is written.'],
		['This method adds the listener to the end of the list.'],
		['Any Buffer objects are copied before the call returns.'],
		['Set the type field to "module" where the package says so.'],
		['The parser calls the function with "end" as its second argument.'],
		['The following table lists what "stdout" and "cmd.exe" mean.'],
	]);
});

describe('people speak there as elsewhere', () => {
	promise([
		['Tilda Voss described the tool as "⟦a harbour for text⟧".', 'Tilda Voss'],
		['A gardener said ⟦the option was never used⟧.', 'A gardener'],
		['The manual says "⟦never sail at night⟧".', 'manual'],
	]);
});

test('a word that the text has in small letters, too, is nobody’s name', () => {
	const {people} = read('The guide is short. Guide says to read it. Later Brandt says to write it.');
	expect(people.filter(({kind}) => kind === 'person').map(({name}) => name)).toEqual(['Brandt']);
});
