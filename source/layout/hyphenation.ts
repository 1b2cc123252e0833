/** A word of a language → where it may be parted at the end of a line, by the patterns of TeX. */

import {hyphenateSync as english} from 'hyphen/en-us';
import {hyphenateSync as spanish} from 'hyphen/es';
import {hyphenateSync as french} from 'hyphen/fr';
import {hyphenateSync as italian} from 'hyphen/it';
import {hyphenateSync as portuguese} from 'hyphen/pt';
import type {Hyphens} from './wrap.ts';

type Hyphenate = (
	word: string,
	options?: {readonly hyphenChar?: string; readonly minWordLength?: number},
) => string;

/** By primary language subtag (BCP 47). */
const languages: Readonly<Record<string, Hyphenate>> = {
	en: english,
	es: spanish,
	fr: french,
	it: italian,
	pt: portuguese,
};

/** At least so many letters stand before a hyphen, and after it. */
const fewestBefore = 2;
const fewestAfter = 3;
const shortestWord = 6;
const mark = '\u00AD';

/** How words of a language are parted; nothing where its patterns are not here. */
export function hyphensOf(language: string): Hyphens | undefined {
	const hyphenate = languages[language.toLowerCase().split('-')[0]!];
	return hyphenate && {pointsIn: (text, from, to) => pointsIn(hyphenate, text, from, to)};
}

function pointsIn(hyphenate: Hyphenate, text: string, from: number, to: number): readonly number[] {
	const word = text.slice(from, to);
	// Names and abbreviations stay whole: who reads them looks for them.
	if (word.length < shortestWord || !/^\p{Ll}+$/u.test(word)) return [];
	const points: number[] = [];
	let at = 0;
	for (const part of hyphenate(word, {hyphenChar: mark, minWordLength: shortestWord}).split(mark)) {
		at += part.length;
		if (at >= fewestBefore && at <= word.length - fewestAfter) points.push(from + at);
	}
	return points;
}
