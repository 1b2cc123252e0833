/** The paragraphs of a plain text → what Project Gutenberg puts around a book: its title and author, and what is no part of it. */

import type {Role} from './block.ts';
import type {UnitText} from './plain-outline.ts';

/** What a paragraph is; `skip` units of it are no words of its own. */
export type Framed = {readonly role: Role; readonly skip: number};

const start = /^\*{3} ?START OF (?:THE|THIS) PROJECT GUTENBERG/i;
const end = /^\*{3} ?END OF (?:THE|THIS) PROJECT GUTENBERG/i;
/** So many paragraphs after the start may say title and author once more. */
const titlePage = 8;

/** By the index of the paragraph; nothing where the text has no such frame. */
export function bookFrame(units: readonly UnitText[]): ReadonlyMap<number, Framed> {
	const framed = new Map<number, Framed>();
	const first = units.findIndex(({words}) => start.test(words));
	if (first < 0) return framed;
	const last = units.findIndex(({words}, index) => index > first && end.test(words));
	const said = new Set<string>();
	for (let index = 0; index <= first; index++) {
		const {words} = units[index]!;
		const [label, name] = /^(Title|Author): +(?=\S)/.exec(words) ?? [];
		const role: Role = name === 'Title' ? 'title' : name === 'Author' ? 'byline' : 'furniture';
		framed.set(index, {role, skip: label?.length ?? 0});
		if (label !== undefined) said.add(plainWords(words.slice(label.length)));
	}
	for (let index = first + 1; index < Math.min(units.length, first + 1 + titlePage); index++) {
		const words = plainWords(units[index]!.words).replace(/^by /, '');
		if (said.has(words) || words === 'by') framed.set(index, {role: 'furniture', skip: 0});
	}
	for (let index = last; last >= 0 && index < units.length; index++)
		framed.set(index, {role: 'furniture', skip: 0});
	return framed;
}

function plainWords(words: string): string {
	return words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
