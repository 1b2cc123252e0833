/** Documents, windows and keys that nobody would write, as generators for fast-check. */

import fc from 'fast-check';
import type {Format} from '../../source/article/source.ts';
import type {Size} from '../../source/layout/panes.ts';
import type {Display} from '../../source/ui/theme.ts';
import {keymap} from '../../source/view/keymap.ts';

/** A document before it is decoded. */
export type Written = {readonly bytes: Uint8Array; readonly format: Format};

/** What one does: presses a key, or gives the window another size. */
export type Act = {readonly key: string} | {readonly size: Size};

const controls = [
	'\x1b[2J',
	'\x1b]0;owned\x07',
	'\x1b]52;c;b3duZWQ=\x1b\\',
	'\x9b31m',
	'\x90q\x9c',
	'\x1b]8;;\x1b[31m',
	'&#27;]0;owned&#7;',
	'&#x9b;2J',
	'\0',
	'\x7f',
	'\r',
	'\f',
];
const hidden = [
	'\u202Eevil\u202C',
	'\u2066',
	'\u200B',
	'\uFEFF',
	'\u200D',
	'\u00AD',
	'\u{E0041}\u{E007F}',
	'\u2028',
];
const letters = [
	'漢字とかな、そして',
	'한국어 문장',
	'שלום עולם',
	'مرحبا بالعالم',
	'ภาษาไทยไม่มีวรรค',
	'क्षत्रिय',
	'e\u0301\u0301\u0301',
	'a'.repeat(200),
	`Z${'\u0300'.repeat(60)}`,
	'👩‍👩‍👧‍👦',
	'🏴󠁧󠁢󠁥󠁮󠁧󠁿',
	'🇳🇱🇧',
	'☎️',
	'\u1100\u1161\u11A8',
	'\uD800',
	'ﬁ ﷽ ꧅',
	'\u3000\u00A0\u2003',
	'１２月３日',
];
const markup = [
	'# Head',
	'###### Six',
	'Setext\n===',
	'- item',
	'  - nested\n\n    text',
	'1. one\n2. two',
	'- [x] done',
	'> quoted',
	'> > > deep',
	'> [!WARNING]\n> mind',
	'```js\nconst a = `1`;\n\tb();\n```',
	'~~~\nunclosed',
	'    indented\tcode',
	`${'| wide *x* 漢字 '.repeat(9)}|\n${'|:-:'.repeat(9)}|\n${'| 12,000.55 '.repeat(7)}|\n| only |`,
	'| a | b |\n|---|:-:|\n| cell *x* | `1 \\| 2` |\n| only |',
	`|a|\n|-|\n|${'long words '.repeat(20)}|`,
	'---',
	'***',
	'<div onclick="x">html</div>',
	'<!-- comment',
	'<script>alert(1)</script>',
	'<br><img src="http://example.org/x.png" alt="pic"><b>bold</b>',
	'[link](https://example.org/a "t")',
	'[ref][r]\n\n[r]: <javascript:x> "title"',
	'![image](file:///etc/passwd)',
	'https://аpple.example/ and www.example.org',
	'<mailto:a@b.example>',
	'note[^1]\n\n[^1]: The note.',
	'Term\n: Definition',
	'**bold *both** italic*',
	'`` ` ``',
	'~~gone~~ H~2~O x^2^ ==lit==',
	'$\\frac{a}{b}$ :tada:',
	'&amp;&nbsp;&notin;&#0;&#xFFFFFF;',
	'a\\*b\\\nhard  \nbreak',
];
const facts = [
	'“We open at dawn,” said Ana Lem, the mayor, on Friday.',
	'"Unclosed, she said. In March 2024 it closed.',
	'Piet Mol said that nobody had asked.',
	'BERG: No.\n\nMOL: Yes.',
	'In 480 BC it burned; from 3 May to 9 June 2024 it stood; in the 19th century it grew.',
	'On 31 February 9999999 and 12/13/14, three weeks ago.',
	'‘‘nested “quotes” within’’ «guillemets» „low“ 「鉤」',
];
const frontMatter = [
	'---\ntitle: "A \\e]0;x\\a title"\ndate: 2025-04-12\n---\n',
	'---js\nmodule.exports = 1\n---\n',
	'---\na: &a [*a]\n---\n',
	'---\ntitle: [\n',
	'---\nlang: he\n---\n',
	'+++\ntitle = 1\n+++\n',
];

const piece = fc.oneof(
	{weight: 3, arbitrary: fc.constantFrom(...markup)},
	{weight: 2, arbitrary: fc.constantFrom(...facts)},
	{weight: 2, arbitrary: fc.constantFrom(...letters)},
	{weight: 1, arbitrary: fc.constantFrom(...controls)},
	{weight: 1, arbitrary: fc.constantFrom(...hidden)},
	{weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 30})},
	{
		weight: 1,
		arbitrary: fc.string({unit: fc.constantFrom(...'*_`[]()<>#-+|~"“”\'\\ \n\t!:&;=^$0a'), maxLength: 40}),
	},
	{weight: 1, arbitrary: fc.lorem({maxCount: 60})},
);
const between = fc.constantFrom(
	'',
	' ',
	'\n',
	'\n\n',
	'\n\n\n',
	'\n> ',
	'\n- ',
	'\n    ',
	'\t',
	'\r\n',
	' | ',
);

/** A text put together from nasty pieces. */
export const nastyText: fc.Arbitrary<string> = fc
	.tuple(
		fc.option(fc.constantFrom(...frontMatter), {nil: ''}),
		fc.array(fc.tuple(piece, between), {maxLength: 40}),
		fc.nat({max: 3}),
	)
	.map(
		([front, parts, times]) =>
			front +
			parts
				.map(part => part.join(''))
				.join('')
				.repeat(times + 1),
	);

/** Any document: mostly text as UTF-8, sometimes damaged, in another encoding, or bytes of no kind. */
export const nastyDocument: fc.Arbitrary<Written> = fc.record({
	format: fc.constantFrom<Format>('markdown', 'plain'),
	bytes: fc.oneof(
		{weight: 8, arbitrary: nastyText.map(text => Buffer.from(text))},
		{weight: 1, arbitrary: nastyText.map(text => Buffer.from(`\uFEFF${text}`, 'utf16le'))},
		{
			weight: 1,
			arbitrary: fc
				.tuple(nastyText, fc.uint8Array({minLength: 1, maxLength: 5}), fc.nat())
				.map(([text, bytes, at]) => {
					const whole = Buffer.from(text);
					const cut = at % (whole.length + 1);
					return Buffer.concat([whole.subarray(0, cut), bytes, whole.subarray(cut)]);
				}),
		},
		{weight: 1, arbitrary: fc.uint8Array({maxLength: 400})},
	),
});

export const anySize: fc.Arbitrary<Size> = fc.oneof(
	fc.record({columns: fc.integer({min: 1, max: 300}), rows: fc.integer({min: 1, max: 100})}),
	fc.record({columns: fc.integer({min: 38, max: 42}), rows: fc.integer({min: 11, max: 14})}),
	fc.record({columns: fc.constantFrom(79, 80, 119, 120), rows: fc.constantFrom(12, 24, 40)}),
);

const keys = [
	...new Set(Object.values(keymap).flatMap(each => each.flatMap(key => key.split(' ')))),
	...'0123456789aclvny/-',
	'alt-x',
	'unknown',
	'é',
	'😀',
];

export const anyActs: fc.Arbitrary<readonly Act[]> = fc.array(
	fc.oneof(
		{weight: 6, arbitrary: fc.constantFrom(...keys).map(key => ({key}))},
		{weight: 1, arbitrary: anySize.map(size => ({size}))},
	),
	{maxLength: 40},
);

/** A sitting: what one reads, where, and what one does there. */
export type Sitting = {
	readonly document: Written;
	readonly size: Size;
	readonly acts: readonly Act[];
	readonly display: Display;
};

export const anySitting: fc.Arbitrary<Sitting> = fc.record({
	document: nastyDocument,
	size: anySize,
	acts: anyActs,
	display: fc.record({
		depth: fc.constantFrom('none', '16', '256', 'truecolor'),
		reorders: fc.boolean(),
	}),
});
