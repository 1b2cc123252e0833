/** Plain texts are lexed by a shorter way: these hold that it finds the tokens that marked's own way finds. */

import {tests as examples} from 'commonmark-spec';
import fc from 'fast-check';
import {Lexer, Tokenizer} from 'marked';
import {expect, test} from 'vitest';
import {lexers} from '../../source/article/article-lexer.ts';
import {inlineExtensions} from '../../source/article/inline-extensions.ts';

/** Marked's own way, with what people write beyond its grammar: there, footnotes are no definitions. */
function marked(text: string) {
	const extensions = inlineExtensions(text);
	const tokenizer = new Tokenizer();
	const def = tokenizer.def;
	tokenizer.def = source => (/^ {0,3}\[\^/.test(source) ? undefined : def.call(tokenizer, source));
	return [...new Lexer({gfm: true, tokenizer, ...(extensions ? {extensions} : {})}).lex(text)];
}

const ours = (text: string) => [...lexers(text)().lex(text)];

test('on every example of CommonMark', () => {
	for (const {markdown} of examples) expect(ours(markdown), markdown).toEqual(marked(markdown));
});

const sign = fc.constantFrom(
	...[
		'word',
		'Word. ',
		'a',
		' ',
		'  ',
		'\n',
		'\n\n',
		'\t',
		'# ',
		'> ',
		'- ',
		'1. ',
		'---',
		'===',
		'***',
		'```',
	],
	...[
		'|',
		'|-|',
		':-',
		'<p>',
		'<!--',
		'</p>',
		'[a]',
		'(b)',
		'[a]: b',
		'![',
		'*',
		'_',
		'~~',
		'`',
		'\\',
		'!',
		'&amp;',
	],
	...[
		'www.a.b',
		'WWW.a.b',
		'https://a.b',
		'FTP://a.b',
		'a@b.c',
		':',
		'"',
		'=',
		'  \n',
		' \n',
		'    ',
		'\r\n',
	],
);

test('on any lines of signs and words', () => {
	fc.assert(
		fc.property(fc.array(sign, {maxLength: 14}), signs => {
			const text = signs.join('');
			expect(ours(text)).toEqual(marked(text));
		}),
		{numRuns: 3000},
	);
});
