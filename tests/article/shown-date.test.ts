/** Dated events → the dates that their rows show. */

import {describe, expect, it} from 'vitest';
import {shownDate} from '../../source/article/shown-date.ts';
import {findEvents} from '../../source/extract/events.ts';
import {paragraphs} from '../helpers/blocks.ts';

describe('the date of a row', () => {
	it.each([
		['The dam broke in early 2010.', 'early 2010'],
		['The dam broke in late May 2010.', 'late May 2010'],
		['The dam broke in mid-2010.', 'mid-2010'],
		['The dam has been dry since late 2019.', 'since late 2019 →'],
		['Sheep came in the late 1970s.', 'late 1970s'],
		['Sheep came in the 21st century.', '21st century'],
		['Sheep came in the 440s BC.', '440s BC'],
		['The temple fell in 480 BC.', '480 BC'],
		['The temple fell in May 431 BC.', 'May 431 BC'],
		['Output fell in the second half of 2018.', 'H2 2018'],
		['Output fell in the third quarter of 2018.', 'Q3 2018'],
		['They met over the weekend.', '12–13 Apr 2025'],
		['They met in the winter of 2019.', 'winter 2019'],
	])('%s', (text, shown) => {
		const date = {year: 2025, month: 4, day: 12, implied: []};
		expect(findEvents(paragraphs(text), date).map(shownDate)).toEqual([shown]);
	});
});
