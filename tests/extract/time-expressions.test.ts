/** Sentences with their expressions of time marked → the values that are read from them. */

import {describe, expect, it} from 'vitest';
import {spanOf} from '../../source/article/block.ts';
import type {PartialDate} from '../../source/article/partial-date.ts';
import {findTimeExpressions} from '../../source/extract/time-expressions.ts';
import {paragraphs} from '../helpers/blocks.ts';
import {remark, unmark} from '../helpers/spans.ts';

/** A Saturday. */
const saturday: PartialDate = {year: 2025, month: 4, day: 12, implied: []};

function found(marked: string, date: PartialDate) {
	const {text} = unmark(marked);
	const expressions = findTimeExpressions(paragraphs(text), date);
	return {
		marked: remark(
			text,
			expressions.map(({block, from, to}) => spanOf(block, from, to)),
		),
		values: expressions.map(({value}) => value),
	};
}

type Row = readonly [marked: string, ...values: string[]];

function table(title: string, rows: readonly Row[], date?: PartialDate): void {
	describe(title, () => {
		it.each(rows.map(row => [row] as const))('%s', ([marked, ...values]) => {
			expect(found(marked, date ?? saturday)).toEqual({marked, values});
		});
	});
}

table('weekdays look back, or ahead where their verb does', [
	['The bakers went on strike ⟦Monday⟧.', '2025-04-07'],
	['The mayor resigned on ⟦Saturday⟧.', '2025-04-12'],
	['The ferry will sail again on ⟦Tuesday⟧.', '2025-04-15'],
	['Divers will be sent down on ⟦Wednesday⟧.', '2025-04-16'],
	['The hearing opens on ⟦Thursday⟧.', '2025-04-17'],
	['The pipe burst ⟦last Wednesday⟧.', '2025-04-09'],
	['She returns ⟦next Monday⟧.', '2025-04-14'],
	['The lights went out ⟦Friday evening⟧.', '2025-04-11TEV'],
]);

table('months and days find their year from the verb', [
	['The orchestra was founded in ⟦December⟧.', '2024-12'],
	['The orchestra will be dissolved in ⟦December⟧.', '2025-12'],
	['The dam was opened in ⟦March⟧.', '2025-03'],
	['He could return to Lisbon in ⟦May⟧.', '2025-05'],
	['The swans came back on ⟦Feb. 9⟧.', '2025-02-09'],
	['The toll rises on ⟦July 1⟧.', '2025-07-01'],
	['It closed ⟦last August⟧.', '2024-08'],
	['The pact was signed on ⟦the 3rd of June, 1911⟧ in Ghent.', '1911-06-03'],
	['On ⟦Friday, March 3, 2017⟧, the bell cracked.', '2017-03-03'],
	['The log ends with ⟦13/02/2024⟧, the copy with ⟦2024-02-14⟧.', '2024-02-13', '2024-02-14'],
	['The memo of ⟦04/05/2024⟧ was lost.', '2024'],
]);

table('weeks, months and years count from the article’s date', [
	['⟦This week⟧ the glaziers came.', '2025-W15'],
	['Rents fell ⟦last month⟧ and ⟦last year⟧.', '2025-03', '2024'],
	['⟦A month ago⟧, the choir sang it again.', '2025-03'],
	['The well ran dry ⟦three weeks ago⟧.', '2025-W12'],
	['The inn burned down ⟦ten days ago⟧.', '2025-04-02'],
	['Snow fell ⟦yesterday⟧ and may fall ⟦tomorrow⟧.', '2025-04-11', '2025-04-13'],
	['They are rehearsing over ⟦the weekend⟧.', '2025-W15-WE'],
	['The pond froze ⟦last winter⟧.', '2024-WI'],
	['Exports sank in ⟦the fourth quarter⟧.', '2024-Q4'],
]);

table('on a Tuesday, the weekend is the past one', [['They rehearsed over ⟦the weekend⟧.', '2025-W14-WE']], {
	year: 2025,
	month: 4,
	day: 8,
	implied: [],
});

table('stretches of years, with modifiers that change no value', [
	['Jazz of ⟦the 1930s⟧ filled ⟦the early 1960s⟧.', '193', '196'],
	['Steam shaped ⟦the 19th century⟧.', '18'],
	['The temple fell in ⟦480 BC⟧.', 'BC0480'],
	['The rules changed in ⟦late 2016⟧ and in ⟦mid-May 2019⟧.', '2016', '2019-05'],
	['Rationing lasted beyond ⟦the end of World War II⟧.', '1945'],
	['The plague of ⟦1636⟧–⟦1638⟧ emptied the town.', '1636', '1638'],
	['It was shut from ⟦March⟧ to ⟦May 2019⟧.', '2019-03', '2019-05'],
	['Between ⟦9⟧ and ⟦15 April 1915⟧ the line held.', '1915-04-09', '1915-04-15'],
	['The truce began on ⟦Easter Sunday 2024⟧.', '2024-03-31'],
]);

table('years share an era or a century', [
	['The war of ⟦431⟧–⟦404 BC⟧ ruined both.', 'BC0431', 'BC0404'],
	['Ships were built in ⟦the 440s BC⟧ and in ⟦May 431 BC⟧.', 'BC044', 'BC0431-05'],
	['In ⟦1915⟧–⟦17⟧ the mill made boots, in ⟦2007⟧-⟦08⟧ shoes.', '1915', '1917', '2007', '2008'],
	['⟦The year 1950⟧ was dry.', '1950'],
]);

table('the following and the previous count from the date told last', [
	['He took over in ⟦November 2022⟧ and won the cup ⟦the following May⟧.', '2022-11', '2023-05'],
	['They met in ⟦May 2001⟧, having parted ⟦the previous August⟧.', '2001-05', '2000-08'],
	['She came in ⟦June 2010⟧ and left ⟦the next spring⟧.', '2010-06', '2011-SP'],
]);

table('the verb that governs a date decides, not any verb', [
	['Members voted to extend the ban until ⟦July 31⟧.', '2025-07-31'],
	['The pause ends in ⟦early July⟧.', '2025-07'],
	['The winner was to be announced on ⟦Wednesday⟧.', '2025-04-16'],
	['They host the Otters ⟦Tuesday night⟧.', '2025-04-15TNI'],
	['Crime has fallen since ⟦October⟧.', '2024-10'],
	['It was the coldest May since records began in ⟦1931⟧. In ⟦March⟧ it had snowed.', '1931', '2025-03'],
]);

table('an hour belongs to the day that its sentence names', [
	['The bell rang on ⟦Thursday⟧ at ⟦16:03 GMT⟧.', '2025-04-10', '2025-04-10T16:03'],
	['The gates close ⟦11 p.m. on Monday⟧.', '2025-04-14T23:00'],
	['The ferry left ⟦0430 GMT⟧.', '2025-04-12T04:30'],
]);

table('a story goes on from the date before', [
	['The siege began in ⟦May 1702⟧. In ⟦June⟧ the wells failed.', '1702-05', '1702-06'],
	['He fled on ⟦30 December 1911⟧. On ⟦2 January⟧ he was seen in Riga.', '1911-12-30', '1912-01-02'],
	['She left in ⟦1995⟧, and ⟦the following year⟧ she won.', '1995', '1996'],
	['On ⟦4 May 1904⟧ the gate fell. ⟦Three days later⟧ the fort followed.', '1904-05-04', '1904-05-07'],
	['Storms struck in ⟦August 1831⟧. ⟦The same month⟧ the harbour silted up.', '1831-08', '1831-08'],
]);

describe('a text that tells of one year', () => {
	const dates = ['May 2nd', 'May 9th', 'June 1st', 'July 4th', 'August 3rd'].map(
		day => `It rained on ${day}, 1911.`,
	);
	const valuesAfter = (told: readonly string[], ...texts: readonly string[]) =>
		findTimeExpressions(
			[...told, ...texts].map((text, id) => ({...paragraphs(text)[0]!, id})),
			undefined,
		)
			.slice(told.length)
			.map(({value}) => value);

	it('does not carry an aside on beyond its paragraph', () => {
		const aside = 'The first pier had burnt in 1898. On October 3rd it fell.';
		expect(valuesAfter(dates, aside, 'On November 7th the boats came.')).toEqual([
			'1898',
			'1898-10-03',
			'1911-11-07',
		]);
	});

	it('goes on to the next year when it says so', () => {
		const next = 'In February 1912 the ice came.';
		expect(valuesAfter(dates, next, 'On March 7th it broke.')).toEqual(['1912-02', '1912-03-07']);
	});

	it('is not one that names many years', () => {
		const years = dates.map((text, index) => text.replace('1911', String(1911 + index)));
		expect(valuesAfter(years, 'The pier burnt in October 1898.', 'On November 7th it fell.')).toEqual([
			'1898-10',
			'1898-11-07',
		]);
	});
});

table('a noun stands for the event that was dated', [
	['Rebels attacked in ⟦June 2019⟧. Since ⟦the attack⟧, trade has shrunk.', '2019-06', '2019-06'],
	['Norway was invaded in ⟦April 1940⟧. Since the invasion of Malta, nobody has sailed.', '1940-04'],
]);

describe('a text without a date of its own', () => {
	it('leaves open what its words leave open', () => {
		const text = 'It rained in February, on Friday, on May 3 and last week.';
		const values = findTimeExpressions(paragraphs(text), undefined).map(({value}) => value);
		expect(values).toEqual(['XXXX-02', 'XXXX-WXX-5', 'XXXX-05-03', 'XXXX-WXX']);
	});
});
