import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {columnsOf, graphemesOf, truncate} from '../../source/layout/graphemes.ts';
import {hyphensOf} from '../../source/layout/hyphenation.ts';
import {justified} from '../../source/layout/justify.ts';
import {lineBreaks} from '../../source/layout/line-breaks.ts';
import {wrap, wrapCode} from '../../source/layout/wrap.ts';
import {growth} from '../helpers/growth.ts';

function lines(text: string, width: number): readonly string[] {
	const graphemes = graphemesOf(text);
	const breaks = lineBreaks(text, graphemes);
	return wrap(text, graphemes, 0, text.length, width, breaks).map(({from, to}) => text.slice(from, to));
}

const words = fc
	.array(
		fc.oneof(
			fc.string({minLength: 1, maxLength: 12}),
			fc.constantFrom('漢字', 'naïve', '👩‍👩‍👧', 'semi-detached', 'e\u0301'),
		),
		{maxLength: 40},
	)
	.map(parts => parts.join(' ').replaceAll('\n', ' '));

describe('graphemes', () => {
	const sign = fc.oneof(
		fc.string({unit: 'binary', minLength: 1, maxLength: 2}),
		fc.constantFrom(
			...'aé漢字カ한שلआक्षกำ๏“…＋',
			'\u0301',
			'\u200D',
			'\uFE0F',
			'\u0600',
			'👩',
			'🇳',
			'\u1100',
			'\u11A8',
			'\u05B0',
			'\uFF9E',
			'ー',
			'〰',
			'©',
			'\n',
			'\t',
		),
	);

	it('are those of the Unicode standard, in any mixture', () => {
		const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});
		fc.assert(
			fc.property(fc.array(sign, {maxLength: 60}), signs => {
				const text = signs.join('');
				const {starts, count} = graphemesOf(text);
				const expected = [...segmenter.segment(text)].map(({index}) => index);
				expect(starts ? [...starts].slice(0, count) : expected).toEqual(expected);
			}),
			{numRuns: 2000},
		);
	});
});

describe('wrapping', () => {
	it.each([
		['one two three', 7, ['one two', 'three']],
		['one two three', 5, ['one', 'two', 'three']],
		['a well-known name', 7, ['a well-', 'known', 'name']],
		['ends — here', 6, ['ends —', 'here']],
		['1,000 – 2', 5, ['1,000', '– 2']],
		['unbreakableword', 6, ['unbrea', 'kablew', 'ord']],
		['two  spaces', 4, ['two', 'spac', 'es']],
		['first\nsecond', 20, ['first', 'second']],
		['日本語の文章', 4, ['日本', '語の', '文章']],
		['昨日、東京で', 4, ['昨', '日、', '東京', 'で']],
		['彼は「はい」と', 6, ['彼は', '「は', 'い」と']],
		['本（訳）当', 6, ['本', '（訳）', '当']],
		['un « mot » juste', 8, ['un', '« mot »', 'juste']],
		['oui vraiment ? non', 13, ['oui', 'vraiment ?', 'non']],
		['dit : oui', 6, ['dit :', 'oui']],
		['ที่ไม่มีการเว้นวรรค', 8, ['ที่ไม่มีการ', 'เว้นวรรค']],
		['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 4, ['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']],
		['🇫🇷🇩🇪🇮🇹', 4, ['🇫🇷🇩🇪', '🇮🇹']],
		['', 10, ['']],
	])('breaks %j at %i columns', (text, width, expected) => {
		expect(lines(text, width)).toEqual(expected);
	});

	it('loses no mark that stands on a space', () => {
		expect(lines('one \u0301 two', 4).join('')).toContain('\u0301');
	});

	it('keeps a non-breaking space together', () => {
		expect(lines('at 5\u00A0km now', 6)).toEqual(['at', '5\u00A0km', 'now']);
	});

	it.each([17, 31, 73])('shows every letter and never exceeds %i columns', width => {
		fc.assert(
			fc.property(words, text => {
				const wrapped = lines(text, width);
				expect(wrapped.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
				for (const line of wrapped) expect(columnsOf(line)).toBeLessThanOrEqual(width);
			}),
		);
	});

	it('breaks plain letters as it breaks graphemes', () => {
		const letters = fc
			.array(
				fc.constantFrom(
					'a',
					'bc',
					'word',
					'longer-word',
					' ',
					'  ',
					'\n',
					'-',
					'—',
					'x/y',
					'1–2',
					'unbreakablylongword',
				),
				{maxLength: 60},
			)
			.map(parts => parts.join(' '));
		fc.assert(
			fc.property(letters, fc.integer({min: 1, max: 40}), (text, width) => {
				const counted = {
					starts: Uint32Array.from({length: text.length + 1}, (_, index) => index),
					widths: new Uint8Array(text.length).fill(1),
					count: text.length,
				};
				expect(wrap(text, {count: text.length}, 0, text.length, width)).toEqual(
					wrap(text, counted, 0, text.length, width),
				);
			}),
			{numRuns: 1000},
		);
	});

	it('keeps the spaces of code', () => {
		const text = '  if (a) {\n\tb();\n\n}';
		const breaks = wrapCode(text, graphemesOf(text), 8);
		expect(breaks.map(({from, to}) => text.slice(from, to))).toEqual(['  if ', '(a) {', '\tb();', '', '}']);
	});

	it('measures very long text without spaces in linear time', () => {
		const measure = (count: number) => {
			// Alone, each would need no segmenter.
			const text = '語e\u0301'.repeat(count);
			return () => wrap(text, graphemesOf(text), 0, text.length, 70);
		};
		expect(growth(measure, 20_000, 160_000)).toBeLessThan(1.5);
	});
});

describe('a justified paragraph', () => {
	const text =
		'The negotiations over the international agreement had continued for extraordinarily many months, and nobody expected them to end soon; the government was uncomfortable with the neighbouring administration.';
	const shown = (width: number, language: string) => {
		const hyphens = hyphensOf(language);
		return wrap(text, graphemesOf(text), 0, text.length, width, undefined, hyphens).map(line => {
			let row = '';
			const fragments = line.full
				? justified(text, line, 0, width - (line.hyphen ? 1 : 0))
				: [{from: line.from, to: line.to, column: 0}];
			for (const {from, to, column} of fragments) row = row.padEnd(column) + text.slice(from, to);
			return `${row}${line.hyphen ? '-' : ''}`;
		});
	};

	it('ends its lines at one edge, and parts words where the spaces would be too wide', () => {
		expect(shown(30, 'en-GB')).toMatchInlineSnapshot(`
			[
			  "The negotiations over the  in-",
			  "ternational agreement had con-",
			  "tinued for extraordinarily",
			  "many months,  and  nobody  ex-",
			  "pected them to  end soon;  the",
			  "government  was  uncomfortable",
			  "with the neighbouring adminis-",
			  "tration.",
			]
		`);
	});

	it.each([
		17, 30, 60, 72, 90,
	])('has no gap wider than three columns at %i, with words parted or not', width => {
		for (const language of ['en', 'de'])
			for (const row of shown(width, language)) expect(row.trim()).not.toMatch(/ {4}/);
	});

	it.each([
		20, 30, 44, 72,
	])('keeps every letter, in order, at %i columns, and at most two hyphens in a row', width => {
		const rows = shown(width, 'en');
		const joined = rows.map(row => (/[a-z]-$/.test(row) ? row.slice(0, -1) : `${row} `)).join('');
		expect(joined.replace(/ +/g, ' ').trim()).toBe(text);
		expect(rows.every(row => row.length <= width)).toBe(true);
		expect(rows.map(row => (row.endsWith('-') ? '-' : '.')).join('')).not.toContain('---');
	});

	it('parts no word of a language whose patterns are not here', () => {
		expect(shown(30, 'de').some(row => row.endsWith('-'))).toBe(false);
	});
});

describe('truncating', () => {
	it.each([
		['headline', 8, 'headline'],
		['headline', 7, 'headli…'],
		['two words', 5, 'two…'],
		['漢字漢字', 5, '漢字…'],
		['x', 0, ''],
	])('cuts %j to %i columns', (text, columns, expected) => {
		expect(truncate(text, columns)).toBe(expected);
	});

	it('never exceeds the columns', () => {
		fc.assert(
			fc.property(words, fc.integer({min: 0, max: 30}), (text, columns) => {
				expect(columnsOf(truncate(text, columns))).toBeLessThanOrEqual(columns);
			}),
		);
	});
});
