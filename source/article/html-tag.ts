/** HTML among Markdown → the few things about it that a reader sees: where tags are, line breaks, pictures' texts. */

import {decodeReferences} from './character-reference.ts';

/** A tag, comment or declaration from `from` to `to`; `name` is lower-case and empty where it is not a tag. */
export type HtmlTag = {
	readonly from: number;
	readonly to: number;
	readonly name: string;
	readonly closing: boolean;
};

/** Elements that stand on lines of their own. */
export const blockElements: ReadonlySet<string> = new Set(
	(
		'address article aside blockquote body br center dd details dialog div dl dt fieldset figcaption figure footer ' +
		'form h1 h2 h3 h4 h5 h6 head header hr html legend li link main menu nav ol p pre section summary table tbody ' +
		'td tfoot th thead title tr ul'
	).split(' '),
);

/** Elements whose content is not for reading. */
export const hiddenElements: ReadonlySet<string> = new Set([
	'script',
	'style',
	'template',
	'noscript',
	'svg',
]);

/** The first tag, comment or declaration at or after `from` that ends before `to`. */
export function nextTag(text: string, from: number, to: number): HtmlTag | undefined {
	// Cut at `to`, so that a search within a short stretch of a long text does not run to the text's end.
	const inside = text.slice(0, to);
	for (let at = inside.indexOf('<', from); at >= 0; at = inside.indexOf('<', at + 1)) {
		const end = tagEnd(inside, at);
		if (end === undefined) continue;
		const closing = text[at + 1] === '/';
		const name = /^[A-Za-z][A-Za-z0-9-]{0,40}/.exec(text.slice(at + (closing ? 2 : 1), at + 48))?.[0] ?? '';
		return {from: at, to: end, name: name.toLowerCase(), closing};
	}
	return undefined;
}

/** The value of an attribute of a tag's text, decoded; not yet safe to display. */
export function attribute(tag: string, name: string): string | undefined {
	const pattern = /([^\s"'<>/=]+)(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
	for (const [, key, double, single, bare] of tag.matchAll(pattern)) {
		if (key!.toLowerCase() === name) return decodeReferences(double ?? single ?? bare ?? '');
	}
	return undefined;
}

/** The offset after the tag that opens at `at`; undefined where nothing of the kind does. */
function tagEnd(text: string, at: number): number | undefined {
	if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
	if (text.startsWith('<![CDATA[', at)) return after(text, ']]>', at + 9);
	if (text[at + 1] === '?') return after(text, '?>', at + 2);
	if (!/[A-Za-z!/]/.test(text[at + 1] ?? '')) return undefined;
	let quote = '';
	for (let cursor = at + 1; cursor < text.length; cursor++) {
		const character = text[cursor]!;
		if (quote !== '') {
			if (character === quote) quote = '';
		} else if (character === '"' || character === "'") quote = character;
		else if (character === '>') return cursor + 1;
		else if (character === '<') return undefined;
	}
	return undefined;
}

/** What is not closed goes on to the end, as a comment left open does in a browser. */
function after(text: string, mark: string, from: number): number {
	const at = text.indexOf(mark, from);
	return at < 0 ? text.length : at + mark.length;
}
