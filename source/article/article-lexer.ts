/** A Markdown text → marked's lexers for it, which find the same tokens sooner where a text is plain. */

import {Lexer, type Token, Tokenizer, type Tokens} from 'marked';
import {inlineExtensions} from './inline-extensions.ts';
import {isLatin} from './latin.ts';
import {latinRules} from './marked-rules.ts';

/** Makes the lexers of a text: each reads one stretch. */
export function lexers(text: string): () => Lexer {
	const extensions = inlineExtensions(text);
	const latin = isLatin(text);
	return () => {
		const tokenizer = new ArticleTokenizer();
		const lexer = new ArticleLexer({gfm: true, tokenizer, ...(extensions ? {extensions} : {})});
		if (latin) tokenizer.rules = latinRules(tokenizer.rules);
		return lexer;
	};
}

/** What can be more than letters within a line: marked's own rules, and those of `inlineExtensions`. */
const markup = /[\\<`*~_[@&$]|www\.|:\S| \n/i;

/** A first line, and a second one of the signs that stand beneath the heads of a table. */
const delimiters = /^[^\n]+\n[ |:-]+(?:\n|$)/;

/** Most paragraphs are letters and nothing else: they need none of the rules for what stands within a line. */
class ArticleLexer extends Lexer {
	override inlineTokens(source: string, tokens: Token[] = []): Token[] {
		if (source === '' || tokens.length > 0 || markup.test(source)) return super.inlineTokens(source, tokens);
		tokens.push({type: 'text', raw: source, text: source, escaped: this.state.inRawBlock});
		return tokens;
	}
}

/**
 * Marked's rules are asked only where the text begins as theirs do: to compile one takes as long as to read a page. Footnotes
 * are no part of GFM's grammar: `[^1]: word` is text, not the definition of a link to `word`.
 */
class ArticleTokenizer extends Tokenizer {
	override def(source: string): Tokens.Def | undefined {
		return firstSign(source) === '[' && !/^ {0,3}\[\^/.test(source) ? super.def(source) : undefined;
	}

	override blockquote(source: string): Tokens.Blockquote | undefined {
		return firstSign(source) === '>' ? super.blockquote(source) : undefined;
	}

	override list(source: string): Tokens.List | undefined {
		return /[*+\d-]/.test(firstSign(source)) ? super.list(source) : undefined;
	}

	override html(source: string): Tokens.HTML | undefined {
		return firstSign(source) === '<' ? super.html(source) : undefined;
	}

	override table(source: string): Tokens.Table | undefined {
		return delimiters.test(source) ? super.table(source) : undefined;
	}

	override lheading(source: string): Tokens.Heading | undefined {
		return isUnderlined(source) ? super.lheading(source) : undefined;
	}

	override paragraph(source: string): Tokens.Paragraph | undefined {
		const end = source.indexOf('\n');
		const isOneLine = end < 0 || end + 1 === source.length || source[end + 1] === '\n';
		const raw = end < 0 ? source : source.slice(0, end);
		if (raw === '' || !isOneLine) return super.paragraph(source);
		return {type: 'paragraph', raw, text: raw, tokens: this.lexer.inline(raw)};
	}
}

/** The first sign of a line that is indented by at most three spaces. */
function firstSign(text: string, line = 0): string {
	let at = line;
	while (text[at] === ' ' && at < line + 3) at++;
	return text.charAt(at);
}

/** Whether a line before the next blank one begins as the underline of a heading does. */
function isUnderlined(text: string): boolean {
	for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
		const sign = firstSign(text, end + 1);
		if (sign === '=' || sign === '-') return true;
		if (sign === '\n') return false;
	}
	return false;
}
