import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Block, Container} from '../../source/article/block.ts';
import {plainBlocks} from '../../source/article/plain-text.ts';
import {makeSource} from '../../source/article/source.ts';
import {buildArticle} from '../../source/build-article.ts';
import {brokenLaws} from '../helpers/laws.ts';

/** Reads the text, checks the laws, and writes every block as one line: its role or kind, and its words. */
function shown(text: string): readonly string[] {
	const source = makeSource('test.txt', text, 'plain').text;
	const blocks = plainBlocks(source);
	expect(brokenLaws(source, blocks)).toEqual([]);
	return blocks.map(line);
}

function line({kind, depth, role, text}: Block): string {
	const name = role ?? (kind === 'heading' ? `h${depth}` : kind === 'paragraph' ? 'p' : kind);
	return `${name}: ${text.length > 44 ? `${text.slice(0, 44)}…` : text}`.replaceAll('\n', '⏎');
}

const body =
	'The harbour board voted on Friday to close the pier. It had been warned three times since 2019 that the piles were ' +
	'rotten, and each time it asked for another report. The last one arrived in March.';
const quote =
	'"We had no choice," said mayor Ilse Kroon. "The town loved it, and the town will miss it." She promised a new one ' +
	'by 2028, at a cost of 14 million, and said that the ferries would use the northern quay.';
const wrapped = [
	'It was late in the year when the ferry brought the last of the summer',
	'people across, and the keeper of the light, who had watched the boats for',
	'thirty winters, counted them as they came ashore and wrote the number in',
	'the book.',
].join('\n');

describe('a copied web page is read as an article', () => {
	test('its labels, buttons and copies stand apart from headline, standfirst and caption', () => {
		const caption = 'A diver at the old pier, left, and the mayor, Ilse Kroon';
		expect(
			shown(
				`NEWS\nNEWS\n\nHarbour board closes the old pier\n\nUpdated\n\nDivers say that it has been unsafe for years.\n\n` +
					`${caption}\n${caption}NP/AFP\n\n${body}\n\nADVERTISEMENT\n\n${quote}\n\nRead more\n\n${body}`,
			),
		).toEqual([
			'furniture: NEWS',
			'furniture: NEWS',
			'title: Harbour board closes the old pier',
			'furniture: Updated',
			'standfirst: Divers say that it has been unsafe for years…',
			'caption: A diver at the old pier, left, and the mayor…',
			'furniture: A diver at the old pier, left, and the mayor…',
			'p: The harbour board voted on Friday to close t…',
			'furniture: ADVERTISEMENT',
			'p: "We had no choice," said mayor Ilse Kroon. "…',
			'furniture: Read more',
			'p: The harbour board voted on Friday to close t…',
		]);
	});

	test('a page without blank lines is read as well', () => {
		expect(
			shown(
				`WORLD\nHarbour board closes the old pier after a century\nSaturday, 12 April 2025\nBy Piet Mol and Ana Reyes\n5 min read\n` +
					`Share\nDivers say that it has been unsafe for years.\nA diver inspects the piles. (Photo: Norland Post)\n${body}\n` +
					`What the divers found\n${quote}`,
			),
		).toEqual([
			'furniture: WORLD',
			'title: Harbour board closes the old pier after a ce…',
			'byline: Saturday, 12 April 2025',
			'byline: By Piet Mol and Ana Reyes',
			'furniture: 5 min read',
			'furniture: Share',
			'standfirst: Divers say that it has been unsafe for years…',
			'caption: A diver inspects the piles. (Photo: Norland …',
			'p: The harbour board voted on Friday to close t…',
			'h4: What the divers found',
			'p: "We had no choice," said mayor Ilse Kroon. "…',
		]);
	});

	test('a first paragraph as long as the others is no standfirst', () => {
		expect(shown(`The old pier closes\n\n${body}\n\n${quote}\n\n${body}\n\n${quote}`).slice(0, 2)).toEqual([
			'title: The old pier closes',
			'p: The harbour board voted on Friday to close t…',
		]);
	});

	test('a picture once, with its agency, is a caption', () => {
		expect(shown(`The old pier closes\n\n${body}\n\nDivers on the quay.REUTERS\n\n${quote}`)[2]).toBe(
			'caption: Divers on the quay.REUTERS',
		);
	});
});

describe('what is no page furniture stays in the text', () => {
	const texts: readonly (readonly [promise: string, text: string, lines: readonly string[]])[] = [
		['a text that starts at once has no title', `${body}\n\n${quote}`, ['p', 'p']],
		[
			'a letter keeps the lines of its address',
			`Norland Ferries\nQuay 4\n1234 Eastmark\n\nDear Ms Voss,\n\n${body}`,
			['p', 'p', 'p'],
		],
		['a sentence is no headline', `The pier closes today.\n\n${body}`, ['p', 'p']],
		[
			'a spoken line twice in the text is no caption',
			`Two Voices\n\n"No," he said.\n"No," he said.\n`,
			['title', 'p', 'p'],
		],
		[
			'the word news within a sentence is a word',
			`The old pier closes\n\n${body}\n\nNews of it spread.\n\n${quote}`,
			['title', 'p', 'p', 'p'],
		],
		[
			'a line in capitals that is not alone is no heading',
			`The old pier closes\n\n${wrapped}\nTHE END OF\nIT ALL HAD COME.\n\n${wrapped}`,
			['title', 'p', 'p'],
		],
		[
			'list entries are no headings',
			`What to bring on the crossing\n\n1. A coat.\n2. A hat.\n\n${body}`,
			['title', 'p', 'p', 'p'],
		],
	];
	for (const [promise, text, lines] of texts) {
		test(promise, () => expect(shown(text).map(words => words.replace(/: .*/s, ''))).toEqual(lines));
	}
});

describe('paragraphs are found by their shape', () => {
	test('wrapped lines become one paragraph, in one piece', () => {
		const [block] = plainBlocks(`${wrapped}\n\n${wrapped}`);
		expect(block!.text).toBe(wrapped.replaceAll('\n', ' '));
		expect(block!.pieces).toHaveLength(1);
	});

	test('an indent starts a paragraph in wrapped text without blank lines', () => {
		const indented = wrapped.replace(/^/, '   ');
		expect(shown(`${indented}\n${indented}\n${indented}`)).toHaveLength(3);
	});

	test('a line is a paragraph where lines are not wrapped', () => {
		expect(shown(`${body}\n${quote}\n${body}`)).toHaveLength(3);
	});

	test('verse keeps its lines, in wrapped text and alone', () => {
		const verse =
			'  The sea is wide, the night is long,\n  the bell is in the bay,\n  and those who hear are many';
		const lines = 'p: The sea is wide, the night is long,⏎the bell…';
		expect(shown(`${wrapped}\n\n${verse}\n\n${wrapped}`)[1]).toBe(lines);
		expect(shown(`A Song of the Bay\n\n${verse}\n`)[1]).toBe(lines);
	});

	test('columns stay as they are', () => {
		const [, table] = plainBlocks('Boats in the harbour\n\nName     Built\nSalt     1911\nTimber   1954');
		expect([table!.kind, table!.text]).toEqual(['code', 'Name     Built\nSalt     1911\nTimber   1954']);
	});

	const tables: readonly (readonly [promise: string, lines: string])[] = [
		[
			'with a frame',
			'  +------+-------+\n  | Boat | Built |\n  +------+-------+\n  | Salt | 1911  |\n  +------+-------+',
		],
		['of rules and single bars', ' Boat | Built\n------+------\n Salt |  1911\n      |\n Oak  |'],
		['of bars alone', '| Salt | 1911 |\n| Oak | 1954 |'],
		[
			'between rules, its first cells empty',
			'----------------\n           1911\nSalt         12\nOak          14\n----------------',
		],
		['of two blanks between cells', 'Name  Built  Lost\nSalt  1911   1920\nOak   1954   1960'],
		['with leaders to its figures', 'The first boats ....... 12\nThe long winter ....... 140'],
	];
	for (const [form, lines] of tables) {
		test(`a table ${form} stays as it is, and nothing is looked for in it`, () => {
			const source = makeSource('test.txt', `${wrapped}\n\n${lines}\n\n${wrapped}`, 'plain');
			const article = buildArticle(source);
			expect(brokenLaws(source.text, article.blocks)).toEqual([]);
			expect(article.blocks.map(({kind}) => kind)).toEqual(['paragraph', 'code', 'paragraph']);
			const margin = Math.min(...lines.split('\n').map(line => line.search(/\S/)));
			expect(article.blocks[1]!.text).toBe(lines.replace(new RegExp(`^ {${margin}}`, 'gm'), ''));
			expect(article.events.filter(({words}) => /\d/.test(words))).toEqual([]);
		});
	}

	test('words right above and below a table are prose', () => {
		const grid = '| Salt | 1911 |\n| Oak  | 1954 |';
		expect(
			shown(`${wrapped}\n\nBoats in the harbour:\n${grid}\nFrom the ledger.\n\n${wrapped}`),
		).toHaveLength(5);
	});

	test('two blanks between sentences, justified lines and dots within words make no table', () => {
		const justified = wrapped.replace('late in', 'late  in').replace('across, and', 'across,   and');
		const trailing = wrapped.replaceAll('\n', '.... \n').replaceAll(', ', '.... ');
		const spaced = wrapped.replaceAll(', ', '.  ');
		for (const text of [justified, trailing, spaced]) expect(shown(text)[0]).toMatch(/^p/);
	});

	test('a row of asterisks is a rule', () => {
		expect(shown(`${wrapped}\n\n   *    *    *\n\n${wrapped}`)[1]).toBe('rule: ');
	});
});

describe('headings are found by their shape', () => {
	test('a book has chapters with their titles, and its contents list is no heading', () => {
		expect(
			shown(
				`THE LIGHT AT EASTMARK\n\nby Ilse Kroon\n\nCONTENTS\n\nCHAPTER I. The Pier\nCHAPTER II. The Ledger\nCHAPTER III. The Storm\n\n\n` +
					`CHAPTER I.\n\nThe Pier\n\n${wrapped}\n\nCHAPTER II.\n\nThe Ledger\n\n${wrapped}\n\nEpilogue\n\n${wrapped}`,
			).map(words => words.slice(0, 28)),
		).toEqual([
			'title: THE LIGHT AT EASTMARK',
			'byline: by Ilse Kroon',
			'p: CONTENTS',
			'p: CHAPTER I. The Pier⏎CHAPT',
			'h2: CHAPTER I. The Pier',
			'p: It was late in the year w',
			'h2: CHAPTER II. The Ledger',
			'p: It was late in the year w',
			'h2: Epilogue',
			'p: It was late in the year w',
		]);
	});

	test('parts stand above chapters', () => {
		expect(
			shown(`PART ONE\n\nCHAPTER I\n\n${wrapped}\n\nCHAPTER II\n\n${wrapped}`).filter(words =>
				words.startsWith('h'),
			),
		).toEqual(['h1: PART ONE', 'h2: CHAPTER I', 'h2: CHAPTER II']);
	});

	test('underlined lines, capitals and numbers make headings', () => {
		expect(
			shown(
				`The Ledger of Eastmark\n======================\n\nA short account\n---------------\n\n${wrapped}\n\nTHE STORM\n\n${wrapped}\n\n` +
					`2.1 The roof\n\n${wrapped}\n\nA day in spring\n\n${wrapped}`,
			).filter(words => !words.startsWith('p')),
		).toEqual([
			'title: The Ledger of Eastmark',
			'h4: A short account',
			'h3: THE STORM',
			'h4: 2.1 The roof',
			'h4: A day in spring',
		]);
	});
});

describe('words between underscores', () => {
	const standOut = (text: string) =>
		plainBlocks(text).flatMap(({pieces}) =>
			pieces
				.filter(({marks}) => marks.includes('emphasis'))
				.map(({span}) => text.slice(span.start, span.end)),
		);

	test('stand out, in their places, over the end of a line too', () => {
		const text = `${wrapped.replace('the ferry', '_the ferry_').replace('watched the boats for\nthirty', '_watched the boats for\nthirty_')}`;
		expect(standOut(text)).toEqual(['the ferry', 'watched the boats for\nthirty']);
		const [block] = plainBlocks(text);
		expect(block!.text).toBe(wrapped.replaceAll('\n', ' '));
		expect(brokenLaws(text, plainBlocks(text))).toEqual([]);
	});

	test('in a heading and an item of a list, and none of the name of somebody who speaks', () => {
		const text = `The Light at Eastmark\n\n_THE PIER_\n\n${wrapped}\n\n- the _Gull_\n\n"We have no choice," said _Ilse Kroon_ then.`;
		const article = buildArticle(makeSource('test.txt', text, 'plain'));
		expect(article.blocks.map(({text: words}) => words).join('\n')).not.toContain('_');
		expect(article.people.map(({name}) => name)).toContain('Ilse Kroon');
	});

	test('are left alone where they are names of a program, unpaired, in a table, or once in a text', () => {
		for (const words of ['__init__ and read_this_file or _x y', 'Only _one_ of them', '_here\n\nand there_'])
			expect(standOut(`${words}\n\n${wrapped}`)).toEqual([]);
		expect(standOut('| _a_ | _b_ |\n| _c_ | _d_ |')).toEqual([]);
	});
});

describe('what only looks like a heading stays in the text', () => {
	const chapter = (title: string) => `${title}\n\n${wrapped}\n\n${wrapped}\n\n`;
	const book = `The Light at Eastmark\n\n${chapter('THE PIER')}${chapter('THE STORM')}`;
	const lines: readonly (readonly [promise: string, line: string, after?: string])[] = [
		['a name that signs', 'O. T. BRANDT.'],
		['a name with one initial', 'V. BRANDT-LEM'],
		['a name with a stop, where headings have none', 'OSKAR BRANDT.'],
		['a name between two offices', 'OSKAR BRANDT', 'Keeper of the Northern Light\n\n'],
		['a sentence in capitals', 'REMEMBER, THERE WILL BE NO OTHER BOAT.'],
		['the beginning of a speech in capitals', '“PEOPLE OF EASTMARK!'],
		['the source of a motto', '--THE BOOK OF SONGS'],
		['what somebody says', 'Voices from the quay, “Yes! Yes!”'],
		[
			'the first line of a poem',
			'You fell upon the shore',
			'And nobody was there to see it, and nobody had called you home again\n\n',
		],
		['a question of a list', '3. Has the roof been mended?'],
		['an item of a list that is a sentence', '11. Any boat may be moored.'],
	];
	for (const [promise, line, after = ''] of lines) {
		test(promise, () => {
			const found = shown(`${book}${line}\n\n${after}${wrapped}`).filter(each => /^h\d/.test(each));
			expect(found).toEqual(['h3: THE PIER', 'h3: THE STORM']);
		});
	}

	test('but numbered and lettered headings of one word, and stops after all of them, are headings', () => {
		const text = ['I. ARRIVAL.', 'II. WINTER.', 'III. THE OPEN SEA.', 'A. BOATS.', 'B. NETS.'];
		const found = shown(`The Light at Eastmark\n\n${text.map(chapter).join('')}`);
		expect(found.filter(each => /^h\d/.test(each))).toEqual(text.map(each => `h3: ${each}`));
	});
});

describe('the same text in another dress is read the same', () => {
	const text = `The old pier closes today\n\n${wrapped}\n\n${wrapped}`;
	test('with CRLF line ends', () => expect(shown(text.replaceAll('\n', '\r\n'))).toEqual(shown(text)));
	test('with blanks at the ends of lines', () =>
		expect(shown(text.replaceAll('\n', '  \n'))).toEqual(shown(text)));

	test('in Chinese, without spaces', () => {
		expect(
			shown(
				'港口委员会关闭百年老码头\n\n港口委员会周五投票决定关闭码头。最后一份报告三月送达，每次都要求再写一份报告。\n',
			),
		).toEqual([
			'title: 港口委员会关闭百年老码头',
			'p: 港口委员会周五投票决定关闭码头。最后一份报告三月送达，每次都要求再写一份报告。',
		]);
	});

	test('with emoji', () => {
		expect(shown(`🚢 The old pier closes 🚢\n\n🌊 ${body}`)).toEqual([
			'title: 🚢 The old pier closes 🚢',
			'p: 🌊 The harbour board voted on Friday to clos…',
		]);
	});
});

test('every letter of any text is in some block, where its span says', () => {
	const lines = fc.constantFrom(
		body,
		quote,
		wrapped,
		'NEWS',
		'Updated',
		'The old pier closes',
		'By Ilse Kroon',
		'12 April 2025',
		'',
		'',
		'   an indent',
		'* * *',
		'====',
		'----',
		'CHAPTER I',
		'a\tb',
		'Name     Built',
		'  | Salt | 1911 |',
		'------+------',
		'1911     12     14',
		'- one',
		'1. One',
		'Divers.AP',
		'X',
		'_',
		'_X_',
		'the _Light',
		'house_, and _its keeper_ too',
		'港口。',
		'🚢',
		'\u00a0',
		'A line of verse,',
		'> quoted',
		'>> deeper',
		'Subject: 1',
		'-- ',
	);
	fc.assert(
		fc.property(fc.array(lines, {maxLength: 25}), parts => {
			const source = makeSource('test.txt', parts.join('\n'), 'plain').text;
			const blocks = plainBlocks(source);
			expect(brokenLaws(source, blocks)).toEqual([]);
			expect(
				blocks
					.map(({containers, text}) => containers.map(markerOf).join('') + text)
					.join('')
					.replace(/[^\p{L}\p{N}]/gu, ''),
			).toBe(source.replace(/[^\p{L}\p{N}]/gu, ''));
		}),
		{numRuns: 1000},
	);
});

function markerOf(container: Container): string {
	return container.kind === 'quote' ? '>' : container.marker;
}

/** The containers, marks and words of each block. */
function contained(text: string): readonly string[] {
	const source = makeSource('test.txt', text, 'plain').text;
	const blocks = plainBlocks(source);
	expect(brokenLaws(source, blocks)).toEqual([]);
	return blocks.map(block => {
		return [...block.containers.map(markerOf), line(block)].join(' ');
	});
}

describe('a mail is read as a letter', () => {
	const mail = [
		'Received: from harbour.example.org',
		'\tby mail.example.org; Fri, 11 Apr 2025 18:02:30 +0200',
		'From: Ana Lem <ana@example.org>',
		'Subject: Re: The vote on',
		'  the pier',
		'Date: Fri, 11 Apr 2025 18:02:11 +0200',
		'',
		'Dear all, thank you for the many answers to my question about the pier.',
		'I have tried to sum them up below, and nobody should feel left out now.',
		'',
		'On Thu, 10 Apr 2025, Oskar Brandt <oskar@example.org> wrote:',
		'> I do not think that the board has read the report at all. It says so',
		'> itself, and that the old piles are as sound as they were last winter.',
		'>',
		'>> Has anybody seen the figures?',
		'> No.',
		'',
		'Yours',
		'Ana',
		'',
		'-- ',
		'Ana Lem',
		'Harbour correspondent',
	].join('\n');

	test('with its subject as the title, its header beside it, its replies as quotations', () => {
		expect(contained(mail)).toEqual([
			'furniture: Received: from harbour.example.org by mail.e…',
			'byline: From: Ana Lem <ana@example.org>',
			'title: Re: The vote on the pier',
			'byline: Date: Fri, 11 Apr 2025 18:02:11 +0200',
			'p: Dear all, thank you for the many answers to …',
			'p: On Thu, 10 Apr 2025, Oskar Brandt <oskar@exa…',
			'> p: I do not think that the board has read the r…',
			'> > p: Has anybody seen the figures?',
			'> p: No.',
			'p: Yours⏎Ana',
			'byline: --⏎Ana Lem⏎Harbour correspondent',
		]);
		const [reply] = plainBlocks(mail).filter(({containers}) => containers.length === 1);
		expect(reply!.text).toContain('It says so itself, and');
	});

	test('and its date is that of the article, its replies are said by who wrote them', () => {
		const article = buildArticle(makeSource('mail.txt', mail, 'plain'));
		expect(article.date).toMatchObject({year: 2025, month: 4, day: 11});
		const [said] = article.quotes.filter(({kind}) => kind === 'direct');
		expect(article.people[said!.speakers[0]!]?.name).toBe('Oskar Brandt');
		expect(said!.text).not.toContain('figures');
	});

	test('a text that begins with a colon is none', () => {
		expect(contained('Note: this is no mail.\nFrom: here on it is text.\nAnd so on.')[0]).toMatch(
			/^p|^title/,
		);
	});
});

describe('a list of a plain text', () => {
	test('has its bullets and numbers before its items', () => {
		expect(contained(`${body}\n\n- first, which goes\n  on\n- second\n\n1) one\n2) two\n\n${body}`)).toEqual([
			'p: The harbour board voted on Friday to close t…',
			'• p: first, which goes on',
			'• p: second',
			'1) p: one',
			'2) p: two',
			'p: The harbour board voted on Friday to close t…',
		]);
	});

	test('is no speech after a dash, no initial, and no number that stands alone', () => {
		expect(contained(`${body}\n\n– Come here.\n\nA. Writer\n\n1. Alone\n\n${body}`).slice(1, 4)).toEqual([
			'p: – Come here.',
			'p: A. Writer',
			'h3: 1. Alone',
		]);
	});
});

describe('a book of Project Gutenberg', () => {
	test('begins and ends where its text does', () => {
		const text = [
			'The Project Gutenberg eBook of The Harbour',
			'',
			'This ebook is for the use of anyone anywhere in the United States and',
			'most other parts of the world at no cost and with almost no restriction.',
			'',
			'Title: The Harbour',
			'',
			'Author: A. Writer',
			'',
			'*** START OF THE PROJECT GUTENBERG EBOOK THE HARBOUR ***',
			'',
			'THE HARBOUR',
			'',
			'by A. Writer',
			'',
			'CHAPTER I.',
			'',
			'THE STORM',
			'',
			wrapped,
			'',
			'*** END OF THE PROJECT GUTENBERG EBOOK THE HARBOUR ***',
			'',
			'Updated editions will replace the previous one.',
		].join('\n');
		expect(shown(text).filter(each => !each.startsWith('furniture'))).toEqual([
			'title: The Harbour',
			'byline: A. Writer',
			'h2: CHAPTER I. THE STORM',
			'p: It was late in the year when the ferry broug…',
		]);
	});
});
