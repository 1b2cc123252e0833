/** Texts that are slow or deep for a parser, at any size: the known families, and texts of one line. */

export type Hostile = {
	readonly name: string;
	readonly format: 'md' | 'txt' | 'html';
	readonly text: (n: number) => string;
};

const family = (name: string, text: (n: number) => string): Hostile => ({name, format: 'md', text});

/** The pathological inputs of CommonMark's own tests, and those that are quadratic in marked. */
export const families: readonly Hostile[] = [
	family('nested strong emphasis', n => `${'*a **a '.repeat(n)}b${' a** a*'.repeat(n)}`),
	family('emphasis closers without openers', n => 'a_ '.repeat(n)),
	family('emphasis openers without closers', n => '_a '.repeat(n)),
	family('link closers without openers', n => 'a]'.repeat(n)),
	family('link openers without closers', n => '[a'.repeat(n)),
	family('mismatched openers and closers', n => '*a_ '.repeat(n)),
	family('openers and closers in multiples of three', n => `a**b${'c* '.repeat(n)}`),
	family('link openers and emphasis closers', n => '[ a_'.repeat(n)),
	family('pattern [ (](', n => '[ (]('.repeat(n)),
	family('pattern ![[]()', n => '![[]()'.repeat(n)),
	family('hard breaks of emphasis', n => '**x [a*b**c*](d)'.repeat(n)),
	family('nested brackets', n => `${'['.repeat(n)}a${']'.repeat(n)}`),
	family('nested block quotes', n => `${'> '.repeat(n)}a`),
	family('nested lists', n =>
		Array.from({length: Math.min(n, 1000)}, (_, depth) => `${' '.repeat(depth)}* a\n`).join(''),
	),
	family('nested lists on a line', n => `${'- '.repeat(n)}a`),
	family('quotes and lists in each other', n => `${'> - '.repeat(n)}a`),
	family('backticks of rising length', n =>
		Array.from({length: Math.min(n, 2500)}, (_, index) => `e${'`'.repeat(index)}`).join(''),
	),
	family('unclosed links in angle brackets', n => '[a](<b'.repeat(n)),
	family('unclosed links', n => '[a](b'.repeat(n)),
	family('unclosed comments', n => `</${'<!--'.repeat(n)}`),
	family('unclosed declarations', n => '<!A '.repeat(n)),
	family('unclosed processing', n => '<?'.repeat(n)),
	family('unclosed data', n => '<![CDATA['.repeat(n)),
	family('tags without ends', n => '<a b="c" '.repeat(n)),
	family('reference definitions', n => Array.from({length: n}, (_, index) => `[a${index}]: u\n`).join('')),
	family('references to one name', n => `[a]: u\n\n${'[a] '.repeat(n)}`),
	family(
		'tables of many columns',
		n => `${'|a'.repeat(Math.min(n, 10_000))}\n${'|-'.repeat(Math.min(n, 10_000))}\n|x`,
	),
	family('tables of many rows', n => `|a|b|\n|-|-|\n${'|x|y\n'.repeat(n)}`),
	family('addresses of mail that are none', n => `${'a.'.repeat(n)}@`),
	family('addresses of the web', n => 'http://a.example/_ '.repeat(n)),
	family('items that are interrupted', n => '> - a\nb\n'.repeat(n)),
	family('setext underlines', n => 'a\n=\n'.repeat(n)),
	family('references of characters', n => '&#x41;&amp;'.repeat(n)),
	family('backslashes', n => '\\'.repeat(n)),
	family('notes', n => Array.from({length: n}, (_, index) => `a[^${index}]\n\n[^${index}]: b\n\n`).join('')),
	family('math', n => '$a '.repeat(n)),
	family('struck through', n => '~~a '.repeat(n)),
	{name: 'quotation marks', format: 'txt', text: n => '“a '.repeat(n)},
	{name: 'said and said', format: 'txt', text: n => 'He said she said '.repeat(n)},
	{name: 'dates', format: 'txt', text: n => 'In May 2024, '.repeat(n)},
	{name: 'names', format: 'txt', text: n => 'Ana Lem Piet Mol '.repeat(n)},
	{name: 'line feeds', format: 'txt', text: n => '\n'.repeat(n)},
	{name: 'words of one letter a paragraph', format: 'txt', text: n => 'a\n\n'.repeat(n)},
	{name: 'nested elements', format: 'html', text: n => `${'<div>'.repeat(n)}words`},
	{name: 'nested styles', format: 'html', text: n => `<p>${'<b><i>'.repeat(n)}words`},
	{name: 'cells of tables in tables', format: 'html', text: n => '<table><tr><td>'.repeat(n)},
	{name: 'attributes', format: 'html', text: n => `<p ${'a=1 '.repeat(n)}>words`},
];

/** A megabyte or so in one line. */
export const oneLiners: readonly Hostile[] = [
	['letters', 'a'],
	['words', 'words '],
	['ideographs', '漢字'],
	['emoji', '👩‍👩‍👧'],
	['flags', '🇳🇱'],
	['combining marks', '\u0301'],
	['letters with marks', 'e\u0301\u0302'],
	['Thai', 'ภาษาไทย'],
	['Hebrew', 'שלום '],
	['joiners', '\u200D'],
	['Hangul in parts', '\u1100\u1161'],
	['spaces', ' '],
	['tabs', '\t'],
	['full stops', '.'],
].flatMap(([name, unit]) =>
	(['md', 'txt'] as const).map(format => ({
		name: `a line of ${name}`,
		format,
		text: (bytes: number) => unit!.repeat(Math.ceil(bytes / Buffer.byteLength(unit!))),
	})),
);
