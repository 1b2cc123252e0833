/** Words of an article → the same words with where they are from, as people paste them. */

import type {Article, DatedEvent, Quote} from './article.ts';
import {shownDate, shownPartialDate} from './shown-date.ts';
import {capitalized, shownSpeaker} from './shown-speaker.ts';

/** `“Title”, Source, 12 Apr 2025, https://…`: as much of it as the document says. On one line. */
export function credited({title, credit, date, link, source}: Article): string {
	const parts = [`“${title}”`, credit ?? source.name, date && shownPartialDate(date), link];
	return parts.filter(part => part !== undefined && part !== '').join(', ');
}

/** Words in quotation marks, those within them in single ones, and where they are from. */
export function citedWords(article: Article, words: string): string {
	const within = words.trim().replace(/[“„]/g, '‘').replaceAll('”', '’');
	return `“${within}” (${credited(article)})`;
}

/**
 * The words of a quotation in their marks. What stands between its parts is the reporter’s, and nothing of the speaker’s is left out
 * there: each part has marks of its own, as in the text.
 */
function markedWords({source}: Article, {text, parts}: Quote): string {
	const hasOwn = parts.some(({start, end}) => source.text.slice(start, end).includes('…'));
	return hasOwn ? `“${text}”` : `“${text.replaceAll(' … ', '” “')}”`;
}

/** A quotation with its speaker and where it is from; a statement without marks stays without, and says that it is reported. */
export function citedQuote(article: Article, quote: Quote): string {
	const {name, role} = shownSpeaker(article, quote);
	const who = role === undefined ? capitalized(name) : `${capitalized(name)}, ${role}`;
	const words = quote.kind === 'paraphrase' ? quote.text : markedWords(article, quote);
	return `${words} — ${who}, ${quote.kind === 'paraphrase' ? 'as reported in' : 'in'} ${credited(article)}`;
}

/** An event with its date and the words that it has it from. */
export function citedEvent(article: Article, event: DatedEvent): string {
	return `${eventLine(event)} (“${event.words}”, in ${credited(article)})`;
}

/** `Fri 11 Apr 2025: Ukraine announced the capture`. */
export function eventLine(event: DatedEvent): string {
	return `${shownDate(event)}: ${event.label}`;
}
