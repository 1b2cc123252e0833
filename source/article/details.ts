/** A block of HTML → its parts where `<details>` open and close: summaries, and what is folded away beneath them. */

import {attribute, nextTag} from './html-tag.ts';

/** `text`: units of the HTML, a summary or not. */
export type DetailsPart =
	| {readonly kind: 'text'; readonly from: number; readonly to: number; readonly summary: boolean}
	| {readonly kind: 'opens'; readonly open: boolean}
	| {readonly kind: 'closes'};

/** Linear. Without `<details>` it is all one text. */
export function detailsParts(text: string, from: number, to: number): readonly DetailsPart[] {
	if (!/<\/?details\b/i.test(text.slice(from, to))) return [{kind: 'text', from, to, summary: false}];
	const parts: DetailsPart[] = [];
	let at = from;
	const textUntil = (end: number, summary: boolean) => {
		if (text.slice(at, end).trim() !== '') parts.push({kind: 'text', from: at, to: end, summary});
		at = end;
	};
	for (let tag = nextTag(text, from, to); tag; tag = nextTag(text, tag.to, to)) {
		if (tag.name === 'summary') textUntil(tag.closing ? tag.to : tag.from, tag.closing);
		if (tag.name !== 'details') continue;
		textUntil(tag.from, false);
		const open = attribute(text.slice(tag.from, tag.to).replace(/^<details/i, ''), 'open') !== undefined;
		parts.push(tag.closing ? {kind: 'closes'} : {kind: 'opens', open});
		at = tag.to;
	}
	textUntil(to, false);
	return parts;
}
