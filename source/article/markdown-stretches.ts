/** A Markdown text → marked's tokens, a stretch of the text at a time: what a long text takes in memory at once. */

import type {Lexer, Token} from 'marked';

type Links = Lexer['tokens']['links'];
type Stretch = {
	readonly lexer: Lexer;
	readonly tokens: readonly Token[];
	/** Where it stands in the text. */
	readonly from: number;
	readonly to: number;
};

/**
 * The text's tokens in stretches. A stretch ends before its last token that stands after a blank line: only what reaches
 * the end of what was looked at could have gone on.
 */
export function* stretches(
	text: string,
	newLexer: () => Lexer,
	length: number,
	links: Links | undefined,
): Generator<Stretch> {
	let from = 0;
	let size = length;
	for (;;) {
		const lexer = newLexer();
		if (links) lexer.tokens.links = links;
		const to = Math.min(text.length, from + size);
		const part = text.slice(from, to);
		const tokens = lexer.lex(part);
		if (to === text.length) {
			yield {lexer, tokens, from, to};
			return;
		}
		const {count, length: kept} = lastStart(tokens, part);
		if (count === 0) {
			size *= 2;
			continue;
		}
		yield {lexer, tokens: tokens.slice(0, count), from, to: from + kept};
		from += kept;
		size = length;
	}
}

/** The last token of a text that is no blank and stands after a blank line: how many tokens and units are before it. */
function lastStart(
	tokens: readonly Token[],
	text: string,
): {readonly count: number; readonly length: number} {
	let at = 0;
	let found = {count: 0, length: 0};
	tokens.forEach((token, index) => {
		const previous = tokens[index - 1];
		if (previous && needsBreak(previous, token)) at++;
		const isApart = previous && token.type !== 'space' && /\n[ \t]*\n$/.test(previous.raw.slice(-200));
		// After lists that hold definitions, marked's raw texts can be short of a line feed.
		if (isApart && text[at - 1] === '\n' && text.startsWith(token.raw, at))
			found = {count: index, length: at};
		at += token.raw.length;
	});
	return found;
}

/** The targets that the whole text defines for its links; of two for a name, the first. */
export function linksOf(text: string, newLexer: () => Lexer, length: number): Links {
	const all: Links = Object.create(null);
	for (const {from, to} of stretches(text, newLexer, length, undefined)) {
		// Read once more without what was cut: half a definition is another one.
		const lexer = newLexer();
		lexer.blockTokens(text.slice(from, to), []);
		for (const [name, link] of Object.entries(lexer.tokens.links)) all[name] ??= link;
	}
	// They are all there: what a lexer finds where a stretch is cut is half a definition, and is not kept.
	return new Proxy(all, {set: () => true});
}

/** marked reads a quote that goes on after lazy lines in several goes, and loses the line feed between them. */
export function needsBreak(previous: Token, token: Token): boolean {
	return previous.type !== 'checkbox' && !previous.raw.endsWith('\n') && !token.raw.startsWith('\n');
}
