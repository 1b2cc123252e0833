/** Reading by lines: what is said after each line that is typed. */

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {linearCommands, linearFor, onScreenOnly} from '../../source/linear/linear-commands.ts';
import {linearStart, lineHabits} from '../../source/linear/linear-place.ts';
import {linearStep} from '../../source/linear/linear-step.ts';
import {openingWords} from '../../source/linear/spoken.ts';
import {type CommandId, commands} from '../../source/view/commands.ts';
import {keymap} from '../../source/view/keymap.ts';
import {type Effect, openView, type View} from '../../source/view/view.ts';
import {articleOf, bundledArticle} from '../helpers/article.ts';

const bundled = bundledArticle();

type Heard = {readonly say: string; readonly view: View; readonly effects: readonly Effect[]};

/** What is said after the last of these lines, and what all of them have done. */
function hear(lines: readonly string[], article = bundled, listed = false): Heard {
	let [view, state, say] = [openView(article, {...lineHabits, listed}), linearStart, ''];
	let effects: readonly Effect[] = [];
	for (const line of lines) {
		const step = linearStep({article, view, state, reading: false}, line);
		({view, state, say} = step);
		if (step.effect) effects = [...effects, step.effect];
	}
	return {say, view, effects};
}
const said = (lines: readonly string[], article = bundled) => hear(lines, article).say;

describe('the text', () => {
	it('is announced with what there is in it', () => {
		expect(openingWords(bundled, openView(bundled))).toMatch(
			/^“The Bond Trump Wants to Break”, .*\n\d+ words, 9 sections, 14 quotes, 13 dated events\./,
		);
		const {view} = hear(['', 'm a', 'c True?']);
		expect(openingWords(bundled, view)).toContain('Yours: 1 note, 1 mark.');
	});

	it('is said paragraph by paragraph, each as what it is', () => {
		expect(said([''])).toBe('Title: The Bond Trump Wants to Break');
		expect(said(['', '', '', ''])).toBe('Heading, level 2: Two prisoners in Donetsk');
		expect(said(['', '', 'k'])).toBe('Title: The Bond Trump Wants to Break');
		expect(said(['', 'k'])).toBe('This is the beginning.');
		expect(said(['G', ''])).toBe('This is the end.');
		expect(said(['', '', 'again'])).toBe(said(['', '']));
		const listed = articleOf('- one\n- two\n\n> said\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |');
		expect(said(['all'], listed)).toBe(
			'Item: one\n\nItem: two\n\nBlock quote: said\n\nCode: code\n\nTable, 2 rows: a, b\n1, 2',
		);
	});

	it('is said by several paragraphs at once, each of them once', () => {
		const all = said(['all']);
		const byPages = Array.from({length: 9}, (_, page) => said(Array.from({length: page + 1}, () => ' ')));
		expect(byPages.join('\n\n')).toBe(all);
		expect(said(['', '3j'])).toBe(
			[
				['', ''],
				['', '', ''],
				['', '', '', ''],
			]
				.map(lines => said(lines))
				.join('\n\n'),
		);
	});

	it('is gone through by sections, quotes and events, which are said themselves', () => {
		expect(said([']'])).toBe('Heading, level 2: Two prisoners in Donetsk');
		expect(said([']', ']', '['])).toBe('Heading, level 2: Two prisoners in Donetsk');
		expect(said(['2 ]'])).toBe('Heading, level 2: The paratrooper in the dark');
		expect(said([')'])).toMatch(
			/^Volodymyr Zelensky, Ukrainian president, reported: the pair had been fighting .*\.\nThis week, Ukraine announced/,
		);
		expect(said(['>', '>'])).not.toBe(said(['>']));
		expect(said(['G', '>', '>'])).toBe('This is the last event.');
	});

	it('says where one is, and goes to a percentage', () => {
		expect(said(['50%', 'where'])).toMatch(/^Paragraph \d+ of \d+, 5\d percent, in the section .+\.$/);
		expect(said(['G', 'where'])).toMatch(/^Paragraph (\d+) of \1, 100 percent/);
	});

	it('comes back from wherever one went, and goes there again', () => {
		const lines = ['', '', '/telephone'];
		expect(said([...lines, "''"])).toBe(said(['', '']));
		expect(said([...lines, "''", "''"])).toBe(said(lines).replace(/^.*\n/, ''));
		expect(said([...lines, 'back', 'forward'])).toBe(said(lines).replace(/^.*\n/, ''));
	});

	it('opens and folds what is folded', () => {
		const folded = articleOf(
			'# Folded\n\n<details><summary>More of it</summary>\n\nHidden words.\n\n</details>\n\nThe end.',
		);
		expect(said(['', ''], folded)).toBe('Folded, l opens it: More of it');
		expect(said(['', '', ''], folded)).toBe('The end.');
		expect(said(['', '', 'l'], folded)).toBe('Open, h folds it: More of it');
		expect(said(['', '', 'l', ''], folded)).toBe('Hidden words.');
		expect(said(['', 'l'], folded)).toBe('Nothing here can be folded.');
	});
});

describe('its lists', () => {
	it('have numbers, which lead to the words', () => {
		const contents = said(['contents']).split('\n');
		expect(contents[0]).toBe('1. Two prisoners in Donetsk, level 1, 135 words');
		expect(said(['contents', '3'])).toBe('Heading, level 2: Beijing sharpens its answer');
		expect(said(['quotes irresponsible'])).toBe('1. Beijing, quoted: irresponsible comments.');
		expect(said(['quotes irresponsible', '1'])).toContain('“irresponsible comments.”');
		expect(said(['w telephone'])).toMatch(
			/^1\. Feb 2025: Xi and Putin last spoke by telephone, from the words February$/,
		);
		expect(said(['people liu'])).toMatch(/^1\. Liu Jiubao, .*, named 2 times$/);
		expect(said(['99'])).toBe('There is no such number in the list.');
		expect(said(['quotes zzz'])).toBe('None holds zzz.');
		expect(said(['s'], articleOf('Nothing was said.'))).toBe('Nobody is quoted.');
	});

	it('search the text', () => {
		expect(said(['/telephone'])).toMatch(/^telephone, 1 of 3\.\n/);
		expect(said(['/telephone', 'n'])).toMatch(/^telephone, 2 of 3\.\n/);
		expect(said(['/telephone', 'N'])).toMatch(/^telephone, 3 of 3\.?.*\nOn from the end\./s);
		expect(said(['regex tele(phone|gram)'])).toMatch(/^tele\(phone\|gram\), 1 of 3\.\n/);
		expect(said(['/zzz'])).toBe('zzz is nowhere in the text.');
		expect(said(['/zzz', '/telephone'])).toMatch(/^telephone, 1 of 3\.\n/);
	});

	it('find anything by a few letters, commands, too', () => {
		const found = said([':beijing sharp']);
		expect(found).toMatch(/^1\. Section: Beijing sharpens its answer/);
		expect(said([':beijing sharp', '1'])).toBe('Heading, level 2: Beijing sharpens its answer');
		expect(said([':marks and notes'])).toMatch(/^1\. Command: Marks and notes/);
		expect(said([':marks and notes', '1'])).toBe('There are no marks or notes yet: m and a letter, H, c.');
	});

	it('are of one person only, in another order, or without what is reported', () => {
		const only = said(['quotes irresponsible', '1', 'i']);
		expect(only).toMatch(/^Only what Beijing says; i takes everybody in again\.\n1\. Beijing/);
		expect(only).not.toContain('Zelensky');
		expect(said(['quotes irresponsible', '1', 'i', 'i'])).toBe('Everybody again.');
		expect(said(['R', 'quotes'])).not.toContain('reported');
		expect(said(['W', 'timeline'])).not.toBe(said(['timeline']));
		expect(said(['timeline', 'W', 'W', 'timeline'])).toBe(said(['timeline']));
	});

	it('step through the places of one person', () => {
		const first = said(['people liu', '1']);
		expect(said(['people liu', '1', 'l'])).toContain('Liu');
		expect(said(['people liu', '1', 'l', 'h'])).toBe(first);
		expect(said(['people liu', '1', 'h'])).toBe('There is no other place of it that way.');
	});
});

describe('marks and notes', () => {
	it('are set, listed, gone to and taken away', () => {
		const lines = ['/telephone', 'ma', 'g', 'mark b'];
		expect(said(lines)).toMatch(/^Marked: /);
		expect(said([...lines, "'a"])).toMatch(/^A month ago, after a telephone call/);
		expect(said([...lines, 'M'])).toMatch(
			/^1\. Mark b: The Bond Trump.*\n2\. Mark a: A month ago, .* and so on$/,
		);
		expect(said([...lines, 'M', '2'])).toMatch(/^A month ago/);
		expect(said([...lines, 'X a'])).toBe('The mark a is taken away.');
		expect(said([...lines, 'X a', "' a"])).toBe('There is no mark a: m and a letter set one.');
		expect(said([...lines, 'M', 'X 1', 'M'])).toMatch(/^1\. Mark a: .*$/);
		expect(said([...lines, 'M', 'X 1', '1'])).toBe('There is no such number in the list.');
	});

	it('are written on the paragraph, and on the quotation that one has gone to', () => {
		const {view} = hear(['', '', 'c  A summary ', 'quotes irresponsible', '1', 'note Who?']);
		const words = view.notes.map(({span, text}) => [bundled.source.text.slice(span.start, span.end), text]);
		expect(words).toEqual([
			[expect.stringMatching(/^Ukraine is holding .* Vladimir Putin\.$/s), 'A summary'],
			['irresponsible comments.', 'Who?'],
		]);
		const notes = hear(['', '', 'c A summary', 'M']).say;
		expect(notes).toMatch(/^1\. Note: A summary\. On the words: Ukraine is holding/);
	});

	it('are asked for, edited, added to and left', () => {
		expect(said(['', '', 'c'])).toMatch(/^Note on the words: Ukraine is holding .*\. Type it; /);
		const lines = ['', '', 'c', 'First words'];
		expect(said(lines)).toBe('Noted: M lists it.');
		expect(said([...lines, 'c'])).toContain('So far: First words. Type it anew, or + and more words');
		expect(hear([...lines, 'c', '+ and more']).view.notes[0]!.text).toBe('First words and more');
		expect(hear([...lines, 'c', 'Others']).view.notes.map(({text}) => text)).toEqual(['Others']);
		expect(said([...lines, 'c', ''])).toBe('Left as it was.');
		expect(hear([...lines, 'c', '']).view.notes[0]!.text).toBe('First words');
		const edited = hear([...lines, 'M', '1', 'c', 'By the list']).view.notes;
		expect(edited.map(({text}) => text)).toEqual(['By the list']);
		expect(hear([...lines, 'M', '1', 'X']).view.notes).toEqual([]);
	});

	it('are written with the editor', () => {
		expect(hear(['', '', 'c', '!']).effects).toEqual([{kind: 'write', text: ''}]);
	});

	it('highlight the quotation or the paragraph, or words of it', () => {
		const words = (lines: readonly string[]) =>
			hear(lines).view.notes.map(({span}) => bundled.source.text.slice(span.start, span.end));
		expect(words(['quotes irresponsible', '1', 'H'])).toEqual(['irresponsible comments.']);
		expect(words(['', '', 'H'])).toEqual([expect.stringMatching(/^Ukraine is holding/)]);
		expect(words(['', '', 'v chinese tools', 'H'])).toEqual(['Chinese tools']);
		expect(said(['', '', 'v chinese tools'])).toBe('Selected: Chinese tools.');
		expect(said(['', '', 'v zzz'])).toBe('zzz is not in this paragraph.');
		expect(said(['', '', 'H', 'H'])).toBe('No longer highlighted.');
		expect(words(['', '', 'v chinese tools', '', 'H'])).not.toContain('Chinese tools');
	});
});

describe('copying', () => {
	const copied = (lines: readonly string[], article = bundled) =>
		hear(lines, article).effects.flatMap(effect => (effect.kind === 'copy' ? [effect.text] : []));

	it.each([
		['the paragraph', ['', 'y'], 'The Bond Trump Wants to Break'],
		['words of it', ['', 'v trump wants', 'y'], 'Trump Wants'],
		['the quotation', ['quotes irresponsible', '1', 'copy'], 'irresponsible comments.'],
		['what a number names', ['quotes irresponsible', 'y 1'], 'irresponsible comments.'],
	])('takes %s', (_what, lines, expected) => {
		expect(copied(lines)).toEqual([expected]);
	});

	it('takes what a letter names, and says where it is from', () => {
		expect(copied([']', 'ys'])[0]).toMatch(/^Two prisoners in Donetsk\n\nThis week/);
		expect(copied(['quotes irresponsible', '1', 'Y'])[0]).toMatch(
			/^“irresponsible comments\.” — Beijing, in “The Bond/,
		);
		expect(copied(['', 'cite'])[0]).toMatch(/^“The Bond Trump Wants to Break” \(/);
		expect(said(['y c'])).toBe('There is nothing of that here.');
	});
});

describe('links', () => {
	const linked = articleOf(
		'# Links\n\nSee [the map](https://map.example/a) and [below](#end).\n\n[Bad](javascript:x)\n\n## End\n\n[Beside](b.md#part).',
	);

	it('are listed, say where they lead, and are opened by Enter only', () => {
		expect(said(['', '', 'f'], linked)).toBe(
			'1. the map, leads to https://map.example/a\n2. below, leads to #end',
		);
		const chosen = ['', '', 'f', '1'];
		expect(said(chosen, linked)).toBe(
			'In the browser: https://map.example/a. Enter follows it, y copies it, anything else leaves it.',
		);
		expect(hear(chosen, linked).effects).toEqual([]);
		expect(hear([...chosen, ''], linked).effects).toEqual([{kind: 'browse', url: 'https://map.example/a'}]);
		expect(hear([...chosen, 'y'], linked).effects).toEqual([
			{kind: 'copy', text: 'https://map.example/a', what: 'the link'},
		]);
		expect(hear([...chosen, 'where'], linked)).toMatchObject({
			effects: [],
			say: expect.stringMatching(/^Paragraph 2/),
		});
		expect(said(['', '', 'f', '2', ''], linked)).toBe('Heading, level 2: End');
		expect(said(['f'], linked)).toBe('There is no link in this paragraph: links lists all.');
	});

	it('lead to documents beside, and are refused where they run something', () => {
		expect(said(['links bad', '1'], linked)).toBe(
			'javascript:x: javascript: links are not opened: it is not opened.',
		);
		expect(hear(['links beside', '1', ''], linked).effects).toEqual([
			{kind: 'open', path: 'b.md', fragment: 'part'},
		]);
	});
});

describe('the program', () => {
	it('is asked for what it does elsewhere', () => {
		const kinds = (lines: readonly string[]) =>
			hear(lines, articleOf('In May it was.')).effects.map(({kind}) => kind);
		expect(kinds([','])).toEqual(['recent']);
		expect(hear(['J', '2K'], bundled, true).effects).toEqual([
			{kind: 'turn', by: 1},
			{kind: 'turn', by: -2},
		]);
		expect(said(['J'])).toMatch(/^This article was not opened from a list/);
		expect(kinds(['date 2025-04-12'])).toEqual(['date']);
		expect(kinds(['D', '2025-04-12'])).toEqual(['date']);
		expect(kinds(['| wc -w'])).toEqual(['pipe']);
		expect(kinds(['e', 'r', 'q', 'quit'])).toEqual(['edit', 'reload', 'close', 'quit']);
		expect(said(['date soon'])).toBe('The article gives its own date.');
	});

	it('says what it does not understand', () => {
		expect(said(['fly'])).toBe('There is no command fly: help lists them.');
		expect(said(['help'])).toContain('s or quotes, and words: who said what.');
		expect(said(['help mark'])).toContain('m or mark, and letter: marks this place.');
		expect(said(['T'])).toBe('That changes only a screen, and there is none here.');
		expect(said([''], articleOf(''))).toBe('There is no text.');
		expect(hear(['q'], articleOf('')).effects).toEqual([{kind: 'close'}]);
	});
});

describe('the commands of the reader', () => {
	it('are all here, but for those that only change a screen', () => {
		const missing = (Object.keys(commands) as CommandId[]).filter(
			id => !onScreenOnly.has(id) && !linearFor(id),
		);
		expect(missing).toEqual([]);
		expect([...onScreenOnly].filter(id => linearFor(id))).toEqual([]);
	});

	it('are done by the same keys, and by their names', () => {
		for (const {does, keysOf, words} of linearCommands.flat()) {
			const typed = keysOf.flatMap(id => keymap[id].filter(key => [...key].length === 1));
			for (const line of [...typed, ...words, does.replaceAll('-', ' ')])
				expect(said(['', line]), line).not.toMatch(/^There is no command|only a screen/);
		}
	});
});

it('leaves a view that the reader can show, whatever is typed', () => {
	const names = linearCommands
		.flat()
		.flatMap(({keysOf, words}) => [...keysOf.flatMap(id => keymap[id]), ...words]);
	const line = fc.oneof(
		fc.constantFrom(
			...names,
			'',
			' ',
			'1',
			'2',
			'm a',
			"'a",
			'X 1',
			'y 2',
			'/the',
			':the',
			'c words',
			'yes',
			'!',
		),
		fc.string({maxLength: 8}),
	);
	fc.assert(
		fc.property(fc.array(line, {maxLength: 12}), lines => {
			const {view, say} = hear(lines);
			expect(view.focus).toBe('article');
			expect(view.mode === 'links').toBe(view.link !== undefined);
			expect(view.anchor).toBeLessThan(bundled.source.text.length);
			expect(say).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]|undefined|\[object/);
		}),
		{numRuns: 60},
	);
});
