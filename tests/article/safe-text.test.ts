/** What foreign text keeps, and what of it becomes a visible mark. */

import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {safeLine, safeText} from '../../source/article/safe-text.ts';

describe('what acts on a terminal, or hides or reorders text, becomes a mark', () => {
	test.each([
		['a control', '\x1b[2J\0\x7f', '␛[2J␀␡'],
		['an 8-bit control', '\x9b31m', '\uFFFD31m'],
		['text from right to left', '\u202Eevil\u2066', '\uFFFDevil\uFFFD'],
		['a space without width', 'a\u200Bb\u2060c\uFEFF', 'a\uFFFDb\uFFFDc\uFFFD'],
		['a filler', 'a\u3164b\u034Fc', 'a\uFFFDb\uFFFDc'],
		['a message in tags', 'a\u{E0068}\u{E0069}', 'a\uFFFD\uFFFD\uFFFD\uFFFD'],
		['a message in selectors after an emoji', '😀\u{E0158}\u{E0159}', '😀\uFFFD\uFFFD\uFFFD\uFFFD'],
		['a message in lower selectors', '☎\uFE0F\uFE01\uFE02', '☎\uFE0F\uFFFD\uFFFD'],
		['marks without end', `e${'\u0301'.repeat(33)}`, `e${'\u0301'.repeat(30)}${'\uFFFD'.repeat(3)}`],
		['joiners without end', `${'\u200D'.repeat(31)}a`, `${'\u200D'.repeat(30)}\uFFFDa`],
		['half a character', 'a\uD83Db\uDE00', 'a\uFFFDb\uFFFD'],
	])('%s', (_name, text, safe) => {
		expect(safeText(text)).toBe(safe);
	});
});

describe('what scripts and emoji need stays', () => {
	test.each([
		['a family', '👩\u200D👩\u200D👧'],
		['an emoji in colour', '☎\uFE0F ❤\uFE0F\u200D🔥'],
		['a joiner of Persian', 'می\u200Cخواهم'],
		['an ideograph in its other form', '葛\u{E0100} 𠮷\u{E0101}'],
		['marks on a letter', `Z${'\u0300\u0301\u0302'.repeat(10)}`],
		['line feeds and tabs', 'a\n\tb'],
	])('%s', (_name, text) => {
		expect(safeText(text)).toBe(text);
	});
});

it('never changes the length, nor what is safe already', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), text => {
			const safe = safeText(text);
			expect(safe).toHaveLength(text.length);
			expect(safeText(safe)).toBe(safe);
			expect(safeLine(text)).toHaveLength(text.length);
			expect(safeLine(text)).not.toMatch(/[\n\t]/);
		}),
	);
});
