/** Texts from right to left, as they stand on a screen that turns nothing round. */

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {joinArabic} from '../../source/ui/arabic-forms.ts';
import {visualRow} from '../../source/ui/bidi.ts';
import {paintRow} from '../../source/ui/paint.ts';
import {reordersText} from '../../source/ui/theme.ts';
import {type Run, run, textOf, widthOf} from '../../source/view/row.ts';

const plain = {depth: 'none', name: 'dark', reorders: false} as const;
const line = (direction: 'ltr' | 'rtl', ...texts: string[]): readonly Run[] =>
	texts.map((text, index) => ({...run(text, 'text', index % 2 ? {bold: true} : {}), direction}));

describe('a text from right to left', () => {
	it.each([
		['Hebrew', 'rtl', ['שלום עולם'], 'םלוע םולש'],
		['numbers and Latin words in it', 'rtl', ['ה-EU יימשך 12 יום'], 'םוי 12 ךשמיי EU-ה'],
		['brackets', 'rtl', ['כאן (שם)'], '(םש) ןאכ'],
		['Hebrew within English', 'ltr', ['say שלום now'], 'say םולש now'],
		['styles', 'rtl', ['אב', 'גד', 'הו'], 'והדגבא'],
		['Adlam', 'rtl', ['𞤀𞤣𞤤 𞤆𞤵𞤤'], '𞤤𞤵𞤆 𞤤𞤣𞤀'],
		['Old Hungarian and numbers', 'rtl', ['𐲀𐲁 12 𐲂'], '𐲂 12 𐲁𐲀'],
		['Hanifi Rohingya within English', 'ltr', ['say 𐴀𐴁 now'], 'say 𐴁𐴀 now'],
		['digits of Adlam, which are letters from right to left', 'rtl', ['𞤀 𞥑𞥒'], '𞥒𞥑 𞤀'],
		['a vowel sign of Adlam on its letter', 'rtl', ['𞤀\u{1E944}𞤣'], '𞤣𞤀\u{1E944}'],
		['pictures between its words', 'rtl', ['שלום 👩 עולם'], 'םלוע 👩 םולש'],
		['a mark on its letter', 'rtl', ['בָּא'], 'אבָּ'],
	] as const)('with %s is turned round', (_what, direction, texts, expected) => {
		expect(textOf(visualRow(line(direction, ...texts)))).toBe(expected);
	});

	it('takes its styles along', () => {
		const [first, second] = visualRow(line('rtl', 'אב ', 'גד'));
		expect([first?.text, first?.style.bold]).toEqual(['דג', true]);
		expect(second?.text).toBe(' בא');
	});

	it('does not run into the pane beside it', () => {
		const row = [...line('rtl', 'אב'), run(' │ '), run('גד')];
		expect(textOf(visualRow(row))).toBe('בא │ דג');
	});

	it('keeps its width and its letters, whatever is in it', () => {
		const text = fc
			.array(
				fc.constantFrom(
					'שלום',
					'مرحبا',
					'𞤀\u{1E944}𞤣',
					'𐲀𐲁',
					'𝟏',
					'word',
					' ',
					'12',
					'(',
					')',
					'👩‍👩‍👧',
					'漢',
					'בָּ',
				),
			)
			.map(parts => parts.join(''));
		fc.assert(
			fc.property(fc.array(text), fc.constantFrom('ltr', 'rtl'), (texts, direction) => {
				const row = line(direction, ...texts);
				const visual = visualRow(row);
				const sorted = (letters: string) =>
					[...letters.normalize('NFKC').replace(/[()]/g, '|')].sort().join('');
				expect(widthOf(visual)).toBe(widthOf(row));
				expect(sorted(textOf(visual))).toBe(sorted(textOf(row)));
			}),
		);
	});

	it('is left to a terminal that does it by itself, each text apart', () => {
		const row = [...line('rtl', 'אב'), run(' │ '), run('גד')];
		expect(paintRow(row, {...plain, reorders: true})).toBe('אב\u200E │ גד\u200E');
		expect(paintRow(row, plain)).toBe('בא │ דג');
	});
});

describe('Arabic letters', () => {
	it.each([
		['محمد', 'ﻣﺤﻤﺪ'],
		['دار', 'ﺩﺍﺭ'],
		['كِتاب', 'ﻛِﺘﺎﺏ'],
		['سلام و', 'ﺳﻼﻡ ﻭ'.replace('ﻼ', 'ﻠﺎ')],
		['گپ', 'ﮔﭗ'],
		['بـ', 'ﺑـ'],
		['ء', 'ء'],
	])('of %s join', (text, expected) => {
		expect(joinArabic(text)).toBe(expected);
	});
});

describe('a terminal', () => {
	it.each([
		[{TERM: 'xterm-256color'}, false],
		[{VTE_VERSION: '7402'}, false],
		[{VTE_VERSION: '7402', TMUX: '/run/tmux,1,0'}, true],
		[{KONSOLE_VERSION: '230802'}, true],
		[{TERM_PROGRAM: 'Apple_Terminal'}, true],
	])('of %j turns texts round by itself: %s', (environment, expected) => {
		expect(reordersText(environment)).toBe(expected);
	});
});
