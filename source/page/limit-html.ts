/** A page's HTML → the same words under at most so many elements within each other, or only the words: what stands before any library that builds trees. */

import {Parser} from 'htmlparser2';
import {hiddenElements} from '../article/html-tag.ts';

/** Deeper than any page that people write; libraries for articles take longer with the square of the depth. */
const deepest = 100;
/** Lists in lists: indentation makes each level longer. */
const deepestList = 12;
/** More elements than the longest articles have. */
const mostElements = 60_000;
/** Longer values of attributes are no links and no words. */
const longestAttribute = 4000;

const lists = new Set(['ul', 'ol', 'menu', 'dl', 'blockquote', 'table']);

// A page need not write these down: <title>Pier</title><p>Words.
const structure = new Set(['html', 'head', 'body']);
const ofHead = new Set(['title', 'meta', 'base', 'link', 'style', 'script']);

/** Linear. Elements beyond the limits are left out, their words stay; `html`, `head` and `body` are there, whether written or not. */
export function limitHtml(html: string): string {
	const [head, body]: [string[], string[]] = [[], []];
	const written = new Map<string, string>();
	// Whether each open element is kept, where it goes, and how many of those and of the lists among them are.
	const open: {readonly name: string; readonly kept: boolean; readonly out: string[]}[] = [];
	let [depth, listDepth, elements] = [0, 0, 0];
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (structure.has(name)) {
					if (!written.has(name)) written.set(name, attributesOf(attributes));
					return;
				}
				const out = depth === 0 && ofHead.has(name) ? head : body;
				const isList = lists.has(name);
				const kept = depth < deepest && elements < mostElements && !(isList && listDepth >= deepestList);
				open.push({name, kept, out});
				if (!kept) {
					out.push(' ');
					return;
				}
				elements++;
				depth++;
				if (isList) listDepth++;
				out.push(`<${name}${attributesOf(attributes)}>`);
			},
			onclosetag(name) {
				if (structure.has(name)) return;
				const last = open.pop();
				if (!last?.kept) return;
				depth--;
				if (lists.has(name)) listDepth--;
				last.out.push(`</${name}>`);
			},
			ontext(text) {
				const inside = open[open.length - 1];
				const isCode = inside?.name === 'script' || inside?.name === 'style';
				(inside?.out ?? body).push(isCode ? text : escaped(text));
			},
		},
		{decodeEntities: true, lowerCaseTags: true},
	);
	parser.write(html);
	parser.end();
	const tag = (name: string) => `<${name}${written.get(name) ?? ''}>`;
	return `<!doctype html>${tag('html')}${tag('head')}${head.join('')}</head>${tag('body')}${body.join('')}</body></html>`;
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
	return Object.entries(attributes)
		.filter(
			([name, value]) =>
				/^[a-z][\w:-]*$/i.test(name) && value.length <= longestAttribute && !/^on/i.test(name),
		)
		.map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`)
		.join('');
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const lineElements =
	/^(?:p|div|h[1-6]|li|tr|blockquote|pre|section|article|header|footer|figcaption|dt|dd|table|ul|ol|br|hr)$/;

/** Only the words, a paragraph for each element that stands on its own: for a page that nothing else reads in time. Linear. */
export function wordsOfHtml(html: string): string {
	const out: string[] = [];
	let hidden = 0;
	const parser = new Parser(
		{
			onopentag(name) {
				if (hiddenElements.has(name) || name === 'head') hidden++;
				if (lineElements.test(name)) out.push('\n\n');
			},
			onclosetag(name) {
				if (hiddenElements.has(name) || name === 'head') hidden = Math.max(0, hidden - 1);
				if (lineElements.test(name)) out.push('\n\n');
			},
			ontext(text) {
				if (hidden === 0) out.push(text.replace(/\s+/g, ' '));
			},
		},
		{decodeEntities: true},
	);
	parser.write(html);
	parser.end();
	return out
		.join('')
		.replace(/ *\n[ \n]*\n/g, '\n\n')
		.trim();
}
