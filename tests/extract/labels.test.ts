/** The sentence of an event → the headline that the timeline shows for it. */

import {describe, expect, it} from 'vitest';
import {findEvents} from '../../source/extract/events.ts';
import {paragraphs} from '../helpers/blocks.ts';

const date = {year: 2025, month: 4, day: 12, implied: []};
const labels = (text: string) => findEvents(paragraphs(text), date).map(({label}) => label);

describe('a label', () => {
	it.each([
		[
			'drops the date and what leads to it',
			'In May 2019, the old bridge collapsed.',
			'The old bridge collapsed',
		],
		[
			'tells what was said, not that it was said',
			'The guild announced on Friday that the fair had drawn 12,000 guests.',
			'The fair had drawn 12,000 guests',
		],
		[
			'keeps who makes a claim',
			'On Friday, Novak argued that the port was unsafe.',
			'Novak argued that the port was unsafe',
		],
		[
			'leaves out appositions and parentheses',
			'On Monday, Ada Lind, the head of the port, (an engineer) closed the gates.',
			'Ada Lind closed the gates',
		],
		[
			'leaves out what stands before the subject',
			'In 2011, after a long drought, the lake fell dry.',
			'The lake fell dry',
		],
		['gives a pronoun its name', 'Ada Lind ran the port. She resigned on Friday.', 'Ada Lind resigned'],
		[
			'gives a relative clause its noun',
			'They read the whole book of rules that was printed in 1911.',
			'The whole book of rules was printed',
		],
		[
			'takes the clause with the date alone',
			'The mill closed in 1932, but the owner kept the land.',
			'The mill closed',
		],
		['keeps the capitals of names', 'In 2007, eBay sellers went on strike.', 'eBay sellers went on strike'],
		[
			'keeps a year that is the subject',
			'2007 was the driest year on record.',
			'2007 was the driest year on record',
		],
		[
			'ends at a phrase where it would be too long',
			'In 2015, the county handed the abandoned railway station over to a group of volunteers from the village.',
			'The county handed the abandoned railway station',
		],
		[
			'keeps a list together',
			'In 2015, the county gave villages, towns and parishes along the shore of the lake 120 boats.',
			'The county gave villages, towns and parishes along the shore',
		],
		[
			'says with … that words are missing where a cut at a phrase would lose a number',
			'In 2015, the guild collected maps and drawings of over 150 unknown Scandinavian lighthouses.',
			'The guild collected maps and drawings of over 150 unknown…',
		],
	])('%s', (_, text, label) => {
		expect(labels(text)).toEqual([label]);
	});

	it.each([
		[
			'takes the predicate that the date stands in',
			'The firm makes ladders and opened a second works in May 2019.',
			'The firm opened a second works',
		],
		[
			'takes of two infinitives the one by the date',
			'The clubs hope to raise funds and talk with the council over the weekend.',
			'The clubs hope to talk with the council',
		],
		[
			'keeps the words of a speech',
			'On Monday, Novak said, “The port is closed to all ships.”',
			'Novak said “The port is closed to all ships”',
		],
		[
			'leaves out who said it in the middle',
			'The change, she said, would come in June.',
			'The change would come',
		],
		[
			'shortens a long subject before it loses the verb',
			'In 2003, a committee of retired engineers from the shipyards along the northern coast condemned the pier.',
			'A committee of retired engineers condemned the pier',
		],
	])('%s', (_, text, label) => {
		expect(labels(text)).toEqual([label]);
	});

	it('tells each of two dated halves of a sentence by itself', () => {
		expect(labels('The mill was founded in 1880 and burnt down in 1932.')).toEqual([
			'The mill was founded',
			'The mill burnt down',
		]);
	});
});
