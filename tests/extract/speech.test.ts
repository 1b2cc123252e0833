/** Sentences with their quotes marked → promises that each kind is found, and given to whom it belongs. */

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {contains, overlaps} from '../../source/article/span.ts';
import {findSpeech} from '../../source/extract/speech.ts';
import {speechRules} from '../../source/extract/speech-rules.ts';
import {paragraphs} from '../helpers/blocks.ts';
import {remark, unmark} from '../helpers/spans.ts';
import {found, nameOf, promise, read} from '../helpers/speech.ts';

describe('a quotation split by its attribution has one speaker', () => {
	promise([
		['"⟦The harbour is closing⟧," said mayor Ilse Kroon. "⟦Nobody asked us.⟧"', 'Ilse Kroon', 'Ilse Kroon'],
		[
			'"⟦If the wells fail⟧," Baptiste Oury warned, "⟦the village will have to move.⟧"',
			'Baptiste Oury',
			'Baptiste Oury',
		],
		[
			'"⟦We will appeal⟧," Marta Lindh said, and walked out. "⟦Twice, if we must.⟧"',
			'Marta Lindh',
			'Marta Lindh',
		],
	]);

	test('and is one entry', () => {
		const {quotes} = read('"The harbour is closing," said mayor Ilse Kroon. "Nobody asked us."');
		expect(quotes.map(quote => quote.text)).toEqual(['The harbour is closing … Nobody asked us.']);
	});
});

describe('the attribution may stand on either side, in either order', () => {
	promise([
		['Oskar Brandt told the court: "⟦I never saw the ledger.⟧"', 'Oskar Brandt'],
		['Oskar Brandt left. "⟦I never saw the ledger⟧," Brandt said.', 'Oskar Brandt'],
		['"⟦I never saw the ledger⟧," said Oskar Brandt, who kept it.', 'Oskar Brandt'],
		['"⟦I never saw the ledger⟧," according to Oskar Brandt.', 'Oskar Brandt'],
		['Prices are "⟦a plague⟧" on the coast, Marta Lindh said.', 'Marta Lindh'],
		['"⟦Who signed it?⟧" Oskar Brandt asked.', 'Oskar Brandt'],
	]);
});

describe('a pronoun means the speaker before, and never a possessor', () => {
	promise([
		['Ida Holm met Ana Lem. "⟦Holm is our best diver⟧," she said.', 'Ana Lem'],
		['Oskar Brandt spoke. As for Piet Mol, he "⟦would not sail⟧", he said.', 'Piet Mol'],
		[
			'Ana Lem, the pilot, waited. His friend, Sen. Oskar Brandt of Eastmark, left. "⟦Enough⟧," he said.',
			'Oskar Brandt',
		],
		['Tilda Voss opened the meeting. "⟦We are late⟧," she said.', 'Tilda Voss'],
		[
			'Tilda Voss came. "⟦It is over⟧," said Voss\'s lawyer, Henk Abara. "⟦Normally⟧," he added, "⟦I would wait.⟧"',
			'Henk Abara',
			'Henk Abara',
			'Henk Abara',
		],
		['Tilda Voss’s spokeswoman, Ida Holm, declined. "⟦We have nothing to add⟧," she said.', 'Ida Holm'],
		['Ana Reyes and Piet Mol left together. "⟦He drove⟧," she said.', 'Ana Reyes'],
		['Robin Rainey sails. Her father, Murray, built the boat. "⟦It is small⟧," she said.', 'Robin Rainey'],
	]);
});

describe('a phrase with `the` means whom the text called by it before', () => {
	promise([
		// Who was introduced by `a` comes before those who were only named.
		[
			'A harbour spokesman spoke of Oskar Brandt. "⟦He left in May⟧," the spokesman said.',
			'A harbour spokesman',
		],
		[
			'A guard for the Mill waved. "⟦I saw it⟧," said the guard. Oskar Brandt, a guard at the Pier, waved. "⟦It poured⟧," said the guard.',
			'A guard for the Mill',
			'Oskar Brandt',
		],
		// A judge is not the one whom the text has just named.
		['Oskar Brandt was fined. The judge in the case said it was "⟦high time⟧".', 'The judge in the case'],
		// Whom a role can mean by its word.
		[
			'Ida Holm met Oskar Brandt in May. Ida Holm asked Brandt home. "⟦He was ill⟧," the actress said.',
			'Ida Holm',
		],
		// A deputy holds another office, and the leader of a party is no prime minister.
		['Deputy Mayor Ida Holm came. The mayor called her "⟦a friend⟧".', 'The mayor'],
		[
			'Oskar Brandt came home. Brandt slept. "⟦I am tired⟧," the prime minister said. Harbour Party leader Ida Holm laughed.',
			'Oskar Brandt',
		],
		// An age, a people.
		['Oskar Brandt has left. The 31-year-old said: "⟦I am done.⟧"', 'Oskar Brandt'],
		['Ida Holm met Oskar Brandt, 21. "⟦I won⟧," said the 21-year-old.', 'Oskar Brandt'],
		[
			'Ana Lem met Oskar Brandt. "⟦I won⟧," said the Dutchman. "⟦He won⟧," said the Dutchwoman.',
			'Oskar Brandt',
			'Ana Lem',
		],
	]);
});

describe('he and she can be capitals that may be a name, but no body', () => {
	promise([
		[
			'The report "⟦shows a river⟧," the report says. "⟦I swim⟧," said Iggy Fanlo. "⟦It is wet⟧," he said.',
			'report',
			'Iggy Fanlo',
			'Iggy Fanlo',
		],
	]);
});

describe('bodies and unnamed sources speak as the text calls them', () => {
	promise([
		['"⟦The pier is unsafe⟧," the harbour board said in a statement.', 'harbour board'],
		['One of the divers said the hull was "⟦like wet paper⟧".', 'One of the divers'],
		['Jo Ferro has sold three hotels. "⟦I buy low⟧," the Norland businessman likes to say.', 'Jo Ferro'],
	]);
});

describe('the cue decides whether a word in marks is speech, not its length', () => {
	promise([
		['Ilse Kroon came late. Kroon called the rival plan "⟦a fantasy⟧".', 'Ilse Kroon'],
		['Marta Lindh warned Oskar Brandt not to make "⟦careless promises⟧".', 'Marta Lindh'],
		['A spokesman said the words were "⟦unfounded⟧," but that the board would check.', 'A spokesman'],
		[
			'The head of the Coastal Command, Admiral Ana Lem, testified that the parts serve to "⟦mend the radar.⟧"',
			'Ana Lem',
		],
	]);
});

describe('headlines', () => {
	promise([
		['Kroon: ⟦‘I’m Not the Last Mayor of This Town’⟧'.replace('⟦‘', '‘⟦').replace('’⟧', '⟧’'), 'Kroon'],
		['Harbour board says pier ‘⟦won’t last a winter⟧’', 'Harbour board'],
	]);
});

describe('a colon introduces words in marks', () => {
	promise([
		['The letter goes on: “⟦As a former pilot, I object.⟧”', 'letter'],
		['Marta Lindh summed it up: "⟦No boats, no town.⟧"', 'Marta Lindh'],
		['The rules are simple: bring a coat.'],
		['WEATHER - Ana Lem: “⟦Rain, and more rain.⟧”', 'Ana Lem'],
		['Marta Lindh wrote to her son:¶"⟦No boats, no town.⟧"', 'Marta Lindh'],
	]);
});

describe('a quotation may run over several paragraphs', () => {
	promise([
		['“⟦We had no map.⟧¶“⟦The dog knew the way⟧,” Baptiste Oury said.', 'Baptiste Oury', 'Baptiste Oury'],
		['"⟦The pier stays.⟧¶⟦It has stood for a century⟧," Ilse Kroon said.', 'Ilse Kroon', 'Ilse Kroon'],
	]);

	test('as one entry whose paragraphs adjoin', () => {
		const {quotes} = read('“We had no map.¶“The dog knew the way,” Baptiste Oury said.');
		expect(quotes.map(quote => quote.text)).toEqual(['We had no map. The dog knew the way']);
	});
});

describe('words that stand alone belong to the speaker beside them', () => {
	promise([
		['Piet Mol shook his head. "⟦They never called.⟧"', 'Piet Mol'],
		['“⟦Fix the roof⟧,” Ana Reyes wrote.¶“⟦Then fix the door.⟧”', 'Ana Reyes', 'Ana Reyes'],
		['Henk Abara sat down last.¶"⟦Ask me next year.⟧"', 'Henk Abara'],
		['"⟦Ask me next year.⟧"¶— Henk Abara', 'Henk Abara'],
	]);
});

describe('nested marks belong to the outer quote', () => {
	promise([
		['"⟦My father used to say, \'Never trust a calm sea\'⟧," Jo Ferro said.', 'Jo Ferro'],
		['“⟦We were like ‘Salt and Pepper’⟧,” Piet Mol recalled.', 'Piet Mol'],
	]);
});

describe('broken and odd marks', () => {
	promise([
		["``⟦We sail at noon⟧,'' Marta Lindh said.", 'Marta Lindh'],
		['The mast is 40\' 6" tall, and the 12" rope is gone.'],
		['Ana Reyes was here. “⟦Not a cent⟧,” said Reyes. "⟦Not one.⟧"', 'Ana Reyes', 'Ana Reyes'],
	]);
});

describe('other languages', () => {
	describe('German', () => promise([['„⟦Wir bleiben hier⟧“, sagte Ilse Kroon.', 'Ilse Kroon']], 'de'));
	describe('French', () => promise([['« ⟦Nous restons⟧ », a dit Baptiste Oury.', 'Baptiste Oury']], 'fr'));
	describe('Spanish', () => promise([['«⟦Nos quedamos⟧», dijo Ana Reyes.', 'Ana Reyes']], 'es'));
	describe('Italian', () => promise([['«⟦Restiamo qui⟧», ha detto Marta Lindh.', 'Marta Lindh']], 'it'));
});

describe('statements without marks', () => {
	promise([
		['Ana Reyes said ⟦the bridge would open in spring⟧.', 'Ana Reyes'],
		[
			'⟦Since the flood⟧, according to the river board, ⟦four mills have closed⟧.',
			'river board',
			'river board',
		],
		['Baptiste Oury hopes the wells will last.'],
		['Oskar Brandt told the council that ⟦the ledger was gone⟧.', 'Oskar Brandt'],
		['⟦The ledger⟧, Oskar Brandt argued, ⟦had been lost at sea⟧.', 'Oskar Brandt', 'Oskar Brandt'],
		['Marta Lindh was determined to break a rule that had long been kept.'],
		['Oskar Brandt added a page that nobody had read.'],
	]);
});

describe('what stands between name and verb does not hide the speaker', () => {
	promise([
		['The head of the Coastal Command, Admiral Ana Lem, testified that ⟦the radar was off⟧.', 'Ana Lem'],
		['"⟦It is a small fine⟧," Cato Wren, the general counsel of Norland Ferries, said.', 'Cato Wren'],
		['"⟦Sell⟧," Jo Ferro of Brandt & Sons in Eastmark told investors.', 'Jo Ferro'],
		['"⟦Sell⟧," Jo Ferro, 45, the owner of a mill, told investors.', 'Jo Ferro'],
		['"⟦Sell⟧," Sen. Jo Ferro (D-Eastmark) said.', 'Jo Ferro'],
	]);
});

describe('the addressee and the topic are not the speaker', () => {
	promise([
		['"⟦Send the ledger⟧," Cato Wren wrote to Tilda Voss.', 'Cato Wren'],
		['"⟦He knew⟧," Piet Mol told Radio Norland about Jo Ferro.', 'Piet Mol'],
		['Marta Lindh quoted Oskar Brandt as saying the ledger was "⟦lost⟧".', 'Oskar Brandt'],
		['Oskar Brandt came late. He’d said "⟦no⟧" to Marta Lindh.', 'Oskar Brandt'],
		['Marta Lindh left, with Oskar Brandt adding that the book was "⟦lost⟧".', 'Oskar Brandt'],
		['Marta Lindh praised the mill and called the weir "⟦a danger⟧".', 'Marta Lindh'],
		['The officer who found the ledger said it was "⟦wet⟧".', 'The officer'],
	]);
});

describe('a role stands for the name of its holder', () => {
	promise([
		['President Ewa Darska met the miners. "⟦I listened⟧," the Norland president said.', 'Ewa Darska'],
		['The Eastmark governor called the tax "⟦theft⟧".', 'The Eastmark governor'],
		[
			'President Ewa Darska praised governor Sol Idris. "⟦We disagree on little⟧," the governor said.',
			'Sol Idris',
		],
	]);
});

describe('not speech', () => {
	test.each([
		'Her film "⟦Salt and Timber⟧" won a prize.',
		'The so-called "⟦ghost fleet⟧" never sails.',
		'Fishermen’s fury at ‘⟦greedy⟧’ landlords',
		'Darska and Idris are tired of what they themselves have dubbed a "⟦friendship of iron⟧".',
		'The board, which still refers to the strike as the "⟦harbour incident⟧", met once.',
		'The boat, as people have come to call it, is "⟦the cradle⟧" of the fleet.',
		'She spoke on "⟦This Week With Ana Lem⟧" on Sunday.',
	])('%s is a term', marked => {
		const {text, spans} = unmark(marked);
		expect(found(marked, 'en', 'term').marked).toBe(remark(text, spans));
		expect(found(marked).speakers).toEqual([]);
	});

	test('code, markup and page furniture are nobody’s', () => {
		const [block] = paragraphs('"Sell," said Jo Ferro.');
		for (const other of [{kind: 'code'}, {kind: 'html'}, {kind: 'rule'}, {role: 'furniture'}] as const) {
			expect(findSpeech([{...block!, ...other}], 'en')).toEqual({people: [], quotes: []});
		}
	});
});

describe('block quotations without marks', () => {
	const quoted = (marked: string) => {
		const {text} = unmark(marked);
		const blocks = paragraphs(text).map((block, id) =>
			id === 0 ? block : {...block, containers: [{kind: 'quote'} as const]},
		);
		const {people, quotes} = findSpeech(blocks, 'en');
		return quotes.map(quote => [quote.kind, quote.text, nameOf(people, quote)]);
	};

	test('are direct where the line before them says who speaks', () => {
		expect(quoted('Marta Lindh wrote to the board:\n\nNo boats, no town.')).toEqual([
			['direct', 'No boats, no town.', 'Marta Lindh'],
		]);
	});

	test('are direct where they are signed', () => {
		expect(quoted('The sign is old.\n\nNo boats, no town.\n\n— Marta Lindh')).toEqual([
			['direct', 'No boats, no town.', 'Marta Lindh'],
		]);
	});

	test('are none where nobody is named', () => {
		expect(quoted('The sign is old.\n\nNo boats, no town.')).toEqual([]);
	});
});

describe('the kind of a quote', () => {
	test.each([
		['"I never saw it," said Oskar Brandt.', 'direct'],
		['Oskar Brandt said: "I never saw it."', 'direct'],
		['Oskar Brandt called it "a fantasy".', 'mixed'],
		['Oskar Brandt said that he "never saw" it.', 'mixed'],
		['Oskar Brandt said that he was away.', 'paraphrase'],
	])('%s is %s', (text, kind) => {
		expect(read(text).quotes.map(quote => quote.kind)).toEqual([kind]);
	});

	test('a clause with marked words in it is one entry, not two', () => {
		expect(read('Oskar Brandt said that the book was "lost" and the page "torn".').quotes).toHaveLength(1);
	});
});

describe('where a quote says what it is from', () => {
	test('names the words of attribution and cue', () => {
		const {text, quotes} = read('"It is a small fine," Cato Wren, the general counsel, said.');
		const words = (span?: {start: number; end: number}) => span && text.slice(span.start, span.end);
		expect([words(quotes[0]!.attribution), words(quotes[0]!.cue)]).toEqual(['Cato Wren', 'said']);
		expect(words(quotes[0]!.sentence)).toBe(text);
	});
});

// Words of many kinds, and all the signs that the finders look at.
const fragments = fc.constantFrom(
	..."\"|“|”|‘|’|'|«|»|„|``|''|—|,|.|?|!|:|;|(|)|said|told|called|that|who|the|a|of|and|according to|he|she".split(
		'|',
	),
	...'Ilse Kroon|Kroon|Mayor|president|the president|harbour board|pier|is|was|12|“Sell,”|\n\n|\t|\u0007|é|的'.split(
		'|',
	),
);
const texts = fc.array(fragments, {maxLength: 60}).map(words => words.join(' '));

describe('laws', () => {
	test('every part lies in one block and reads as the source does', () => {
		fc.assert(
			fc.property(texts, text => {
				const blocks = paragraphs(text);
				const {people, quotes} = findSpeech(blocks, 'en');
				for (const quote of quotes) {
					const words = quote.parts.map(({start, end}) => {
						expect(end).toBeGreaterThan(start);
						expect(blocks.some(({span}) => span.start <= start && end <= span.end)).toBe(true);
						return text.slice(start, end).replace(/\s/g, ' ');
					});
					const plain = quote.text.replaceAll(' … ', ' ');
					expect(plain.replace(/[\u2400-\u243f]/g, ' ')).toBe(words.join(' ').replace(/\u0007/g, ' '));
					expect(quote.text).not.toMatch(/\p{Cc}/u);
					expect(speechRules).toHaveProperty(quote.rule);
					for (const speaker of quote.speakers) expect(people[speaker]).toBeDefined();
				}
				for (const person of people) {
					expect(person.mentions.length).toBeGreaterThan(0);
					expect(speechRules).toHaveProperty(person.rule);
				}
			}),
		);
	});

	test('no two quotes share words, save a term in a statement that is reported without marks', () => {
		fc.assert(
			fc.property(texts, text => {
				const {quotes} = findSpeech(paragraphs(text), 'en');
				const spoken = quotes.filter(quote => quote.kind !== 'term').flatMap(quote => quote.parts);
				const terms = quotes.filter(quote => quote.kind === 'term').flatMap(quote => quote.parts);
				spoken.sort((a, b) => a.start - b.start);
				spoken.forEach((part, at) => {
					expect(part.start).toBeGreaterThanOrEqual(spoken[at - 1]?.end ?? 0);
					for (const term of terms) expect(!overlaps(part, term) || contains(part, term)).toBe(true);
				});
			}),
		);
	});

	test('quotes and people come in source order, numbered', () => {
		fc.assert(
			fc.property(texts, text => {
				const {people, quotes} = findSpeech(paragraphs(text), 'en');
				expect(quotes.map(quote => quote.id)).toEqual(quotes.map((_, id) => id));
				expect(people.map(person => person.id)).toEqual(people.map((_, id) => id));
				const starts = quotes.map(quote => quote.parts[0]!.start);
				expect(starts).toEqual([...starts].sort((a, b) => a - b));
				const first = people.map(person => person.mentions[0]!.start);
				expect(first).toEqual([...first].sort((a, b) => a - b));
			}),
		);
	});

	test('marks are found whatever the language', () => {
		fc.assert(
			fc.property(fc.constantFrom('en', 'de', 'fr-FR', 'ja', '', 'constructor'), language => {
				expect(read('"We had no map," Ilse Kroon said.', language).quotes).toHaveLength(1);
			}),
		);
	});
});
