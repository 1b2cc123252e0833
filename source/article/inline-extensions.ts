/** What people write in Markdown beyond GFM's own grammar, inside a line: math, notes and emoji → tokens for marked's lexer. */

import {nameToEmoji} from 'gemoji';
import type {MarkedOptions, Token} from 'marked';

/** `$E=mc^2$`, `$$…$$`; `text` is what stands between the signs, as LaTeX. */
export type MathToken = {readonly type: 'math'; readonly raw: string; readonly text: string};
/** `[^1]`: a reference to the note of that name. */
export type NoteToken = {readonly type: 'note'; readonly raw: string; readonly name: string};
/** `:smile:` */
export type EmojiToken = {readonly type: 'emoji'; readonly raw: string; readonly emoji: string};

/** A form that starts at the beginning of `source`, or nothing. */
type Finder = (source: string) => MathToken | NoteToken | EmojiToken | undefined;

// Asked at every place where a line can go on: what the first sign tells costs nothing, to compile a pattern with `\p{L}` a lot.
const isWordAt = (source: string, at: number) => /^[\d\p{L}\p{N}]/u.test(source.slice(at, at + 2));

// $E=mc^2$   $$x$$   not: $5 and $6 · a $ sign
const math: Finder = source => {
	if (source[0] !== '$') return undefined;
	const found = /^\$\$([^$]{1,1000}?)\$\$|^\$(?![\s$])((?:[^$\\\n]|\\.){1,400}?)(?<![\s\\])\$/.exec(source);
	if (!found || (found[2] !== undefined && isWordAt(source, found[0].length))) return undefined;
	return {type: 'math', raw: found[0], text: (found[1] ?? found[2]!).trim()};
};

const note: Finder = source => {
	if (source[0] !== '[') return undefined;
	const found = /^\[\^([^\s\]^]{1,64})\](?!:)/.exec(source);
	return found ? {type: 'note', raw: found[0], name: found[1]!} : undefined;
};

const emoji: Finder = source => {
	if (source[0] !== ':') return undefined;
	const found = /^:([a-z0-9_+-]{1,40}):/.exec(source);
	if (!found || isWordAt(source, found[0].length) || !Object.hasOwn(nameToEmoji, found[1]!)) return undefined;
	return {type: 'emoji', raw: found[0], emoji: nameToEmoji[found[1]!]!};
};

type Extension = {readonly seen: RegExp; readonly start: RegExp; readonly find: Finder};

// `seen`: what a text with one of them holds. `start`: where a text may end because one of these may begin; an emoji never begins inside a word or a time of day.
const extensions: readonly Extension[] = [
	{seen: /\$/, start: /\$/, find: math},
	{seen: /\[\^/, start: /\[\^/, find: note},
	{seen: /:[a-z0-9_+-]{1,40}:/, start: /(?<![\p{L}\p{N}:]):[a-z0-9_+-]+:/u, find: emoji},
];

/** How far ahead a beginning is looked for: a text that is cut there goes on in the next token, and nothing is searched twice. */
const window = 400;

/**
 * The options with which marked's lexer finds them. A text that has none of their signs gets none, and is lexed as fast as
 * before.
 */
export function inlineExtensions(text: string): NonNullable<MarkedOptions['extensions']> | undefined {
	const used = extensions.filter(({seen}) => seen.test(text));
	if (used.length === 0) return undefined;
	const tokenizers = used.map(({find}) => find);
	const starts = used.map(({start}) => (source: string) => {
		const at = source.slice(0, window).search(start);
		return at < 0 && source.length > window ? window : at;
	});
	const options: unknown = {renderers: {}, childTokens: {}, inline: tokenizers, startInline: starts};
	return options as NonNullable<MarkedOptions['extensions']>;
}

/** The token as one of these, where it is one. */
export function extensionToken(token: Token): MathToken | NoteToken | EmojiToken | undefined {
	return token.type === 'math' || token.type === 'note' || token.type === 'emoji'
		? (token as unknown as MathToken | NoteToken | EmojiToken)
		: undefined;
}
