/** Code and the name of its language → which stretches of it are keywords, strings, comments, numbers and names. */

import library from 'highlight.js/lib/common';
import type {CodeRange, CodeTone} from '../view/code-ranges.ts';

const tones: Readonly<Record<string, CodeTone>> = {
	keyword: 'code-keyword',
	literal: 'code-keyword',
	type: 'code-keyword',
	built_in: 'code-name',
	tag: 'code-keyword',
	name: 'code-keyword',
	'selector-tag': 'code-keyword',
	meta: 'code-comment',
	comment: 'code-comment',
	quote: 'code-comment',
	doctag: 'code-comment',
	string: 'code-string',
	regexp: 'code-string',
	addition: 'code-string',
	deletion: 'code-comment',
	symbol: 'code-string',
	number: 'code-number',
	title: 'code-name',
	attr: 'code-name',
	attribute: 'code-name',
	property: 'code-name',
	section: 'code-name',
	variable: 'code-name',
};

// What the library writes: elements of its own classes, and text with five characters as references.
const parts = /<span class="hljs-([\w-]+)[^"]*">|(<span[^>]*>)|(<\/span>)|&(amp|lt|gt|quot|#x27);|[^<&]+/g;
const references: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'"};

/** Offsets into the code, in order, apart. Nothing for a language that is not known; never throws. */
export function highlightCode(code: string, language: string): readonly CodeRange[] {
	const name = /^[\w+#.-]+/.exec(language)?.[0].toLowerCase() ?? '';
	if (!library.getLanguage(name)) return [];
	try {
		return rangesOf(library.highlight(code, {language: name, ignoreIllegals: true}).value);
	} catch {
		return [];
	}
}

function rangesOf(html: string): readonly CodeRange[] {
	const ranges: CodeRange[] = [];
	const open: (CodeTone | undefined)[] = [];
	let at = 0;
	for (const [text, name, other, closing, reference] of html.matchAll(parts)) {
		if (name !== undefined || other !== undefined) {
			open.push(tones[name ?? ''] ?? open.at(-1));
			continue;
		}
		if (closing !== undefined) {
			open.pop();
			continue;
		}
		const {length} = reference === undefined ? text : references[reference]!;
		const tone = open.at(-1);
		const last = ranges.at(-1);
		if (tone && last?.tone === tone && last.to === at) ranges[ranges.length - 1] = {...last, to: at + length};
		else if (tone) ranges.push({from: at, to: at + length, tone});
		at += length;
	}
	return ranges;
}
