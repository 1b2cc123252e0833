/** Text → its number of words, in scripts with spaces and without. */

import {isLatin, latinLettersAndNumbers} from './latin.ts';

const latinWord = new RegExp(`[${latinLettersAndNumbers}]+(?:['’.,:-][${latinLettersAndNumbers}]+)*`, 'g');

/** Words as a reader counts them. Two characters of Chinese or Japanese count as one word. */
export function wordCount(text: string): number {
	if (isLatin(text)) return text.match(latinWord)?.length ?? 0;
	// Here, because only a text that has others pays for them.
	const word =
		/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[\p{L}\p{N}\p{M}]+(?:['’.,:-][\p{L}\p{N}\p{M}]+)*/gu;
	const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
	let words = 0;
	let characters = 0;
	for (const [found] of text.matchAll(word)) {
		if (unspaced.test(found)) characters++;
		else words++;
	}
	return words + Math.ceil(characters / 2);
}

/** Words a minute of a grown-up reading silently (Brysbaert 2019: 238 for non-fiction). */
const wordsPerMinute = 238;

/** Minutes that so many words take, at least one. */
export function readingMinutes(words: number): number {
	return Math.max(1, Math.round(words / wordsPerMinute));
}
