/** A file's name and text → whether it is read as Markdown or as plain text. */

import type {Format} from '../article/source.ts';

const byExtension: Readonly<Record<string, Format>> = {
	md: 'markdown',
	markdown: 'markdown',
	mdown: 'markdown',
	mkd: 'markdown',
	txt: 'plain',
};

/** What the extension says, or else what the marks in the text say. */
export function formatOf(name: string, text: string): Format {
	const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
	return byExtension[extension] ?? formatOfText(text);
}

/** How much of a text is looked at, in UTF-16 units. */
const sampleLength = 65_536;

// Each of these alone says Markdown:
//   # Heading        (with a blank line before it: otherwise it is a comment in a script)
//   Heading / =====  (an underline of = under a line of text)
//   ``` or ~~~       (a fence)
//   [words](target)  [label]: target
//   - item / - item  (two items of a list in a row; `*`, `+` and `1.` likewise)
//   **strong**
const marks: readonly RegExp[] = [
	/(?:^|\n[ \t]*\n) {0,3}#{1,6}[ \t]+\S/,
	/(?:^|\n)[^\s=].*\n={3,}[ \t]*(?:\n|$)/,
	/^ {0,3}(?:```|~~~)/m,
	/\[[^\]\n]{1,200}\]\([^\s()]{1,500}[) ]/,
	/^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S/m,
	/^ {0,3}([-*+])[ \t]+\S.*\n(?:[ \t]*\n)? {0,3}\1[ \t]+\S/m,
	/^ {0,3}\d{1,9}([.)])[ \t]+\S.*\n(?:[ \t]*\n)? {0,3}\d{1,9}\1[ \t]+\S/m,
	/(?:^|[\s(])\*\*[^\s*][^*\n]{0,200}\*\*/m,
];

/** Front matter is Markdown's own; a script is plain whatever stands in its comments. */
function formatOfText(text: string): Format {
	const sample = text.slice(0, sampleLength).replace(/\r\n?/g, '\n');
	if (sample.startsWith('#!')) return 'plain';
	if (/^---[ \t]*\n[\w-]+[ \t]*:/.test(sample)) return 'markdown';
	return marks.some(mark => mark.test(sample)) ? 'markdown' : 'plain';
}
