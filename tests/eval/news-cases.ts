/** Fifty made-up paragraphs of news with the expressions of time that people would mark in them, and their values. */

export type NewsCase = {
	readonly kind: 'agency' | 'feature' | 'sports' | 'business' | 'science';
	/** The day of publication. */
	readonly date: string;
	/** With `⟦…⟧` around each expression. */
	readonly text: string;
	/** TIMEX3 values of the expressions in order; a repetition is written `SET P1D`. */
	readonly values: readonly string[];
};

const agency: readonly NewsCase[] = [
	{
		kind: 'agency',
		date: '2019-03-14',
		text:
			'PORT HALDEN (Coast Wire) - A cargo ferry ran aground off the island of Brask ⟦early on Thursday⟧, injuring 14 people, ' +
			'the coast guard said. The vessel had left the mainland at ⟦0430 GMT⟧, ⟦an hour⟧ behind schedule.',
		values: ['2019-03-14', '2019-03-14T04:30', 'PT1H'],
	},
	{
		kind: 'agency',
		date: '2014-08-20',
		text:
			'Negotiators from the two republics will meet again on ⟦Friday⟧ after talks broke down ⟦late Tuesday⟧, officials said ' +
			'on ⟦Wednesday⟧. A truce that took effect ⟦five days earlier⟧ expires at ⟦midnight⟧.',
		values: ['2014-08-22', '2014-08-19', '2014-08-20', '2014-08-15', '2014-08-20T24:00'],
	},
	{
		kind: 'agency',
		date: '2021-02-01',
		text:
			'Parliament in Ostrava Bay voted on ⟦Monday⟧ to extend the state of emergency until ⟦March 31⟧. The measure was first ' +
			'imposed in ⟦October⟧ and has been renewed ⟦every month⟧ since.',
		values: ['2021-02-01', '2021-03-31', '2020-10', 'SET P1M'],
	},
	{
		kind: 'agency',
		date: '2022-11-09',
		text:
			'Rescuers pulled two miners alive from a collapsed shaft ⟦overnight⟧, ⟦nine days⟧ after the cave-in. The mine, which opened ' +
			'in ⟦1974⟧, was fined for safety breaches in ⟦2016⟧ and again ⟦last year⟧.',
		values: ['2022-11-08TNI', 'P9D', '1974', '2016', '2021'],
	},
	{
		kind: 'agency',
		date: '2017-05-23',
		text:
			'A court sentenced the ⟦former⟧ governor of Lund province to ⟦12 years⟧ in prison on ⟦Tuesday⟧ for taking bribes between ' +
			'⟦2009⟧ and ⟦2013⟧. He was arrested in ⟦July 2015⟧. His lawyers said they would appeal within ⟦30 days⟧.',
		values: ['PAST_REF', 'P12Y', '2017-05-23', '2009', '2013', '2015-07', 'P30D'],
	},
	{
		kind: 'agency',
		date: '2023-09-04',
		text:
			'The governor may declare a drought emergency as early as ⟦next week⟧, her office said. Reservoirs stand at a third of their ' +
			'capacity, the lowest level since ⟦the autumn of 1992⟧, and no rain is forecast before ⟦mid-October⟧.',
		values: ['2023-W37', '1992-FA', '2023-10'],
	},
	{
		kind: 'agency',
		date: '2016-01-11',
		text:
			'Voters in Maravia go to the polls on ⟦Jan. 24⟧ in an election that was postponed twice ⟦last year⟧. A run-off, if needed, ' +
			'would be held ⟦two weeks later⟧. The last presidential vote, in ⟦2011⟧, was marred by fraud.',
		values: ['2016-01-24', '2015', '2016-02-07', '2011'],
	},
	{
		kind: 'agency',
		date: '2024-07-29',
		text:
			'Three hikers who had been missing since ⟦Saturday afternoon⟧ were found on ⟦Monday morning⟧ by a helicopter crew. They ' +
			'are expected to leave hospital ⟦later this week⟧. “They were lucky,” said a ranger, 58.',
		values: ['2024-07-27TAF', '2024-07-29TMO', '2024-W31'],
	},
	{
		kind: 'agency',
		date: '2020-04-02',
		text:
			'The number of people seeking aid doubled in the week ending ⟦March 28⟧, the labour ministry said ⟦Thursday⟧. It was the ' +
			'largest rise since records began in ⟦1967⟧. Figures for ⟦April⟧ are due on ⟦May 8⟧.',
		values: ['2020-03-28', '2020-04-02', '1967', '2020-04', '2020-05-08'],
	},
	{
		kind: 'agency',
		date: '2018-12-27',
		text:
			'A tsunami struck the strait on ⟦Dec. 22⟧, ⟦three days⟧ before ⟦Christmas⟧. Villages along the coast remained cut off ' +
			'on ⟦Thursday⟧, and officials warned that another wave was possible in ⟦the coming days⟧.',
		values: ['2018-12-22', 'P3D', '2018-12-25', '2018-12-27', 'PXD'],
	},
	{
		kind: 'agency',
		date: '2013-06-18',
		text:
			'Police detained 46 protesters on ⟦Sunday night⟧ and a further 20 ⟦the next day⟧. ⟦Last month⟧ the square was cleared by ' +
			'force. The interior minister will address parliament on ⟦June 20⟧.',
		values: ['2013-06-16TNI', '2013-06-17', '2013-05', '2013-06-20'],
	},
	{
		kind: 'agency',
		date: '2025-01-06',
		text:
			'Norvik and Sund signed a fisheries pact on ⟦Monday⟧, ending a row that began ⟦more than two years ago⟧. The deal runs from ' +
			'⟦2026⟧ to ⟦2031⟧ and replaces an accord of ⟦1998⟧.',
		values: ['2025-01-06', '2023', '2026', '2031', '1998'],
	},
];

const feature: readonly NewsCase[] = [
	{
		kind: 'feature',
		date: '2015-10-03',
		text:
			'When Imke Dorn moved to the valley in ⟦the late 1970s⟧, the last train had left ⟦a decade earlier⟧. ⟦Today⟧ she runs the ' +
			'only shop. ⟦Every Saturday⟧ she bakes 40 loaves; ⟦last summer⟧ she baked twice as many.',
		values: ['197', '196', '2015-10-03', 'SET XXXX-WXX-6', '2015-SU'],
	},
	{
		kind: 'feature',
		date: '2022-05-15',
		text:
			'The theatre went up in ⟦1893⟧, burned in ⟦1911⟧, and was rebuilt ⟦two years later⟧. By ⟦the early 1990s⟧ pigeons were its ' +
			'only audience. It reopened ⟦this spring⟧.',
		values: ['1893', '1911', '1913', '199', '2022-SP'],
	},
	{
		kind: 'feature',
		date: '2019-11-24',
		text:
			'May Abril, 81, has kept a diary since ⟦1 January 1950⟧. She was nine. In ⟦the winter of 1963⟧ she wrote with gloves on. ' +
			'“I missed ⟦one day⟧,” she says, “the day my son was born.”',
		values: ['1950-01-01', '1963-WI', 'P1D'],
	},
	{
		kind: 'feature',
		date: '2018-02-10',
		text:
			'The letters, dated between ⟦March 1916⟧ and ⟦November 1917⟧, lay in a biscuit tin for ⟦nearly a century⟧. Their author fell ' +
			'at Arden Ridge on ⟦4 December⟧, ⟦eleven days⟧ after the last one.',
		values: ['1916-03', '1917-11', 'P100Y', '1917-12-04', 'P11D'],
	},
	{
		kind: 'feature',
		date: '2021-08-07',
		text:
			'Once, in ⟦the 18th century⟧, the river carried salt. In ⟦the 1960s⟧ it carried dye. ⟦Now⟧ it carries tourists, up to 900 ' +
			'⟦a day⟧ in ⟦July⟧ and ⟦August⟧.',
		values: ['17', '196', 'PRESENT_REF', 'SET P1D', '2021-07', '2021-08'],
	},
	{
		kind: 'feature',
		date: '2024-03-31',
		text:
			'He bought the lighthouse in ⟦the spring of 2009⟧ for the price of a used car. ⟦The following winter⟧ a storm took the roof. ' +
			'⟦Fifteen years on⟧, he still answers letters on ⟦Sundays⟧.',
		values: ['2009-SP', '2009-WI', 'P15Y', 'SET XXXX-WXX-7'],
	},
	{
		kind: 'feature',
		date: '2012-12-30',
		text:
			'On ⟦New Year’s Eve⟧ the band plays its last show. It formed in ⟦September 1981⟧, split up in ⟦’94⟧ and came back in ' +
			'⟦2007⟧. Its third album, from ⟦1986⟧, sold 2 million copies.',
		values: ['2012-12-31', '1981-09', '1994', '2007', '1986'],
	},
	{
		kind: 'feature',
		date: '2017-09-16',
		text:
			'The archive holds 12,000 maps, the oldest from around ⟦1540⟧. A flood in ⟦August 2002⟧ ruined a third of them. ' +
			'Conservators have spent ⟦the past 15 years⟧ drying, pressing and mending; they hope to finish by ⟦2025⟧.',
		values: ['1540', '2002-08', 'P15Y', '2025'],
	},
	{
		kind: 'feature',
		date: '2023-06-25',
		text:
			'⟦Four years ago⟧ nobody in Tarn had seen a wolf since ⟦the Second World War⟧. Then, ⟦one morning⟧ in ⟦November 2019⟧, a ' +
			'farmer found tracks. ⟦A month later⟧ he found a dead ewe.',
		values: ['2019', '1939/1945', 'XXXX-XX-XXTMO', '2019-11', '2019-12'],
	},
	{
		kind: 'feature',
		date: '2016-04-23',
		text:
			'Her grandmother crossed the border on foot in ⟦1949⟧; her mother crossed it by train in ⟦1972⟧. Odile Saar crosses it ' +
			'⟦twice a week⟧, ⟦Mondays⟧ and ⟦Thursdays⟧, with a lunch box.',
		values: ['1949', '1972', 'SET P1W', 'SET XXXX-WXX-1', 'SET XXXX-WXX-4'],
	},
];

const sports: readonly NewsCase[] = [
	{
		kind: 'sports',
		date: '2018-06-17',
		text:
			'Kester City beat Vale Rovers 3-1 on ⟦Saturday⟧ with two goals in the second half and one in the 87th minute. They had ' +
			'not won at home since ⟦February 10⟧. The return leg is on ⟦Wednesday⟧.',
		values: ['2018-06-16', '2018-02-10', '2018-06-20'],
	},
	{
		kind: 'sports',
		date: '2022-10-02',
		text:
			'Lena Ostrow ran the marathon in ⟦2:19:44⟧ on ⟦Sunday⟧, the fastest time by a woman on the course since ⟦2003⟧. In ⟦April⟧ ' +
			'she had pulled out with a torn calf.',
		values: ['PT2H19M44S', '2022-10-02', '2003', '2022-04'],
	},
	{
		kind: 'sports',
		date: '2015-01-26',
		text:
			'The champions of ⟦2012⟧ have signed the 22-year-old striker on a contract until ⟦June 2019⟧. He scored 17 goals ⟦last ' +
			'season⟧ and missed ⟦six weeks⟧ of this one. He could make his debut ⟦this weekend⟧.',
		values: ['2012', '2019-06', '2014', 'P6W', '2015-W05-WE'],
	},
	{
		kind: 'sports',
		date: '2023-02-13',
		text:
			'Harbor won the first quarter 28-19 and never looked back. The game, postponed from ⟦Jan. 30⟧ because of snow, was their ' +
			'ninth win in a row. They host the Pilots ⟦Tuesday night⟧ and travel to Reno ⟦two days later⟧.',
		values: ['2023-01-30', '2023-02-14TNI', '2023-02-16'],
	},
	{
		kind: 'sports',
		date: '2019-07-08',
		text:
			'She reached the final on ⟦Saturday⟧ in straight sets, 6-4, 7-5, ⟦a year⟧ after surgery kept her out of the ⟦2018⟧ ' +
			'tournament. No woman over 35 has won the title since ⟦1908⟧.',
		values: ['2019-07-06', 'P1Y', '2018', '1908'],
	},
	{
		kind: 'sports',
		date: '2024-05-21',
		text:
			'The club sacked its coach on ⟦Tuesday morning⟧, ⟦48 hours⟧ after the last match of the 2023-24 campaign. He took over in ' +
			'⟦November 2022⟧ and won the cup ⟦the following May⟧.',
		values: ['2024-05-21TMO', 'PT48H', '2022-11', '2023-05'],
	},
	{
		kind: 'sports',
		date: '2013-08-31',
		text:
			'Transfers close at ⟦11 p.m. on Monday⟧. Vale Rovers have spent £38m ⟦this summer⟧, more than in ⟦the previous five years⟧ ' +
			'together, and may yet buy a keeper before the deadline.',
		values: ['2013-09-02T23:00', '2013-SU', 'P5Y'],
	},
	{
		kind: 'sports',
		date: '2021-09-12',
		text:
			'Stage 14 was won by Aldo Reyne, who attacked with 12 km to go. He leads by ⟦41 seconds⟧ with ⟦three days⟧ left. ' +
			'⟦Yesterday⟧ he had lost ⟦two minutes⟧ to a puncture.',
		values: ['PT41S', 'P3D', '2021-09-11', 'PT2M'],
	},
];

const business: readonly NewsCase[] = [
	{
		kind: 'business',
		date: '2019-10-30',
		text:
			'Talbot Steel said ⟦third-quarter⟧ profit fell to $212 million from $260 million ⟦a year earlier⟧. Revenue for ⟦the first nine ' +
			'months⟧ of ⟦2019⟧ was flat. The company expects to close the sale of its wire unit by ⟦the end of the year⟧.',
		values: ['2019-Q3', '2018-Q3', 'P9M', '2019', '2019'],
	},
	{
		kind: 'business',
		date: '2023-04-19',
		text:
			'Shares in Orrin Air fell 8% on ⟦Wednesday⟧ after it cut its forecast for ⟦2024⟧. It ⟦now⟧ plans 1,900 flights ⟦a week⟧, ' +
			'down from 2,050. The stock had risen by a fifth since ⟦early March⟧.',
		values: ['2023-04-19', '2024', 'PRESENT_REF', 'SET P1W', '2023-03'],
	},
	{
		kind: 'business',
		date: '2017-08-03',
		text:
			'The central bank left rates at 0.25% on ⟦Thursday⟧ and said growth would slow in ⟦the second half of 2018⟧. Inflation ' +
			'reached 2.9% in ⟦May⟧, its highest in ⟦four years⟧, before easing in ⟦June⟧.',
		values: ['2017-08-03', '2018-H2', '2017-05', 'P4Y', '2017-06'],
	},
	{
		kind: 'business',
		date: '2024-01-25',
		text:
			'Quillon posted record sales for ⟦Q4 2023⟧ and will pay a dividend of 40 cents on ⟦March 14⟧ to holders of record ' +
			'⟦Feb. 29⟧. ⟦A year ago⟧ it skipped the payout. The group was founded in ⟦2005⟧.',
		values: ['2023-Q4', '2024-03-14', '2024-02-29', '2023', '2005'],
	},
	{
		kind: 'business',
		date: '2014-03-06',
		text:
			'Regulators fined the lender $1.1bn for rigging rates from ⟦2006⟧ to ⟦2010⟧, in the run-up to and after the ⟦2008⟧ crisis. ' +
			'A hearing on ⟦March 3⟧ lasted ⟦20 minutes⟧. Payment is due within ⟦two weeks⟧.',
		values: ['2006', '2010', '2008', '2014-03-03', 'PT20M', 'P2W'],
	},
	{
		kind: 'business',
		date: '2021-11-26',
		text:
			'Online orders jumped 14% in ⟦the 24 hours⟧ before ⟦Black Friday⟧, according to Pallet Data. Shops that shut in ⟦the spring ' +
			'of 2020⟧ reopened ⟦this month⟧, but a third of the high street has stood empty for ⟦at least a year⟧.',
		values: ['PT24H', '2021-11-26', '2020-SP', '2021-11', 'P1Y'],
	},
	{
		kind: 'business',
		date: '2016-06-29',
		text:
			'House prices rose at an ⟦annual⟧ rate of 5.1% in ⟦the three months⟧ to ⟦May⟧, the statistics office said. A cut in the tax, ' +
			'announced in ⟦the spring⟧ and due to start on ⟦1 July⟧, could be delayed until ⟦next year⟧.',
		values: ['SET P1Y', 'P3M', '2016-05', '2016-SP', '2016-07-01', '2017'],
	},
	{
		kind: 'business',
		date: '2012-02-15',
		text:
			'The carmaker, bailed out in ⟦2009⟧, made its biggest profit in ⟦more than a decade⟧ ⟦last year⟧. It hired 2,500 workers ' +
			'over ⟦the past 18 months⟧ and will add a third shift ⟦this fall⟧.',
		values: ['2009', 'P10Y', '2011', 'P18M', '2012-FA'],
	},
	{
		kind: 'business',
		date: '2020-09-08',
		text:
			'The app had 2019 downloads in its first week and 3 million by ⟦the summer of 2018⟧. Its chief executive, Tam Reid, who is ' +
			'36, stepped down on ⟦Monday⟧; a successor will be named before ⟦year-end⟧.',
		values: ['2018-SU', '2020-09-07', '2020'],
	},
	{
		kind: 'business',
		date: '2025-05-14',
		text:
			'Exports fell in ⟦April⟧ for the first time in ⟦seven months⟧. Economists had expected a rise. Tariffs of 10% took effect ' +
			'on ⟦April 5⟧, and a ⟦90-day⟧ pause ends in ⟦early July⟧. In ⟦2018⟧ a similar dispute lasted ⟦18 months⟧.',
		values: ['2025-04', 'P7M', '2025-04-05', 'P90D', '2025-07', '2018', 'P18M'],
	},
];

const science: readonly NewsCase[] = [
	{
		kind: 'science',
		date: '2020-07-22',
		text:
			'The probe will lift off on ⟦July 30⟧ at the earliest and reach the comet in ⟦February 2027⟧. A launch planned for ⟦2018⟧ was ' +
			'scrubbed ⟦two months⟧ before the date because of a leaking valve.',
		values: ['2020-07-30', '2027-02', '2018', 'P2M'],
	},
	{
		kind: 'science',
		date: '2018-03-02',
		text:
			'The skull is 300,000 years old, a team reported on ⟦Thursday⟧. It was dug up in ⟦1961⟧ and forgotten until ⟦2007⟧, when a ' +
			'student found it in a drawer. The layer above it formed in ⟦about 1200 BC⟧.',
		values: ['2018-03-01', '1961', '2007', 'BC1200'],
	},
	{
		kind: 'science',
		date: '2022-08-25',
		text:
			'Sea ice reached its lowest extent for ⟦July⟧ since satellite records began in ⟦1979⟧. Over ⟦the past 40 years⟧ summers have ' +
			'lost a fifth of their ice. By ⟦mid-century⟧, the authors warn, ⟦September⟧ could be free of it.',
		values: ['2022-07', '1979', 'P40Y', '205', '2022-09'],
	},
	{
		kind: 'science',
		date: '2016-11-14',
		text:
			'The trial enrolled 2,016 patients aged 40 to 65 between ⟦January 2011⟧ and ⟦June 2013⟧ and followed them for ⟦three years⟧. ' +
			'Results were presented on ⟦Sunday⟧; a larger study starts ⟦next spring⟧.',
		values: ['2011-01', '2013-06', 'P3Y', '2016-11-13', '2017-SP'],
	},
	{
		kind: 'science',
		date: '2021-10-05',
		text:
			'The prize went to a chemist whose paper of ⟦September 2001⟧ was rejected twice. ⟦Last year⟧ it was shared by two women. ' +
			'The physics prize was to be announced on ⟦Wednesday⟧ and the ceremony takes place on ⟦Dec. 10⟧.',
		values: ['2001-09', '2020', '2021-10-06', '2021-12-10'],
	},
	{
		kind: 'science',
		date: '2023-12-11',
		text:
			'Whales fell silent along the shelf in ⟦the mid-1950s⟧. Hydrophones put down in ⟦October 2020⟧ heard none for ⟦14 months⟧. ' +
			'Then, on ⟦3 January 2022⟧, at ⟦4:12 a.m.⟧, one sang.',
		values: ['195', '2020-10', 'P14M', '2022-01-03', '2022-01-03T04:12'],
	},
	{
		kind: 'science',
		date: '2014-11-13',
		text:
			'The lander touched down on ⟦Wednesday⟧ at ⟦16:03 GMT⟧, bounced, and settled ⟦two hours later⟧ in the shade. Its battery ' +
			'lasts for ⟦about 60 hours⟧, so it could fall asleep as soon as ⟦Saturday⟧.',
		values: ['2014-11-12', '2014-11-12T16:03', '2014-11-12T18:03', 'PT60H', '2014-11-15'],
	},
	{
		kind: 'science',
		date: '2019-05-28',
		text:
			'Measles cases hit 971 in ⟦the first five months⟧ of ⟦the year⟧, the most since ⟦1994⟧. The outbreak began ⟦last October⟧. ' +
			'Declared eliminated in ⟦2000⟧, the disease had all but vanished for ⟦two decades⟧.',
		values: ['P5M', '2019', '1994', '2018-10', '2000', 'P20Y'],
	},
	{
		kind: 'science',
		date: '2024-09-19',
		text:
			'The volcano has erupted six times since ⟦December⟧, most ⟦recently⟧ on ⟦Aug. 22⟧, when lava cut the road to the spa. It had ' +
			'slept for ⟦800 years⟧ before ⟦2021⟧. ⟦Earlier this month⟧ the ground began to rise again.',
		values: ['2023-12', 'PAST_REF', '2024-08-22', 'P800Y', '2021', '2024-09'],
	},
	{
		kind: 'science',
		date: '2017-01-18',
		text:
			'⟦Last year⟧ was the hottest on record, two agencies said ⟦Wednesday⟧, beating ⟦2015⟧ and ⟦2014⟧. The ⟦1998⟧ peak, once ' +
			'extreme, would ⟦now⟧ be a cool year. Version 4 of the data set reaches back to ⟦1880⟧.',
		values: ['2016', '2017-01-18', '2015', '2014', '1998', 'PRESENT_REF', '1880'],
	},
];

export const newsCases: readonly NewsCase[] = [...agency, ...feature, ...sports, ...business, ...science];
