/** An article's events → a calendar (iCalendar, RFC 5545) of whole days; what is coarser than a day fills all of its days. */

import type {Article, DatedEvent} from '../article/article.ts';
import {civil, isoDate, isoYear} from '../article/partial-date.ts';
import {nowOf, shownDate} from '../article/shown-date.ts';
import {daysOf, isCoarse} from './event-days.ts';
import {proseOf} from './prose.ts';

/** The longest line, in octets of UTF-8. */
const longestLine = 75;

/**
 * The same bytes on every run: the stamp is the article's day. A calendar has the years 1 to 9999; what lies outside, or
 * cannot be placed, is left out.
 */
export function timelineIcs(article: Article): string {
	const stamp = `${compact((article.date && nowOf(article.date)) ?? 0)}T000000Z`;
	const events = article.events.flatMap(event => eventLines(article, event, stamp));
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Broadsheet//Timeline//EN',
		`X-WR-CALNAME:${escaped(article.title)}`,
		...events,
		'END:VCALENDAR',
	];
	return lines.map(line => `${folded(line)}\r\n`).join('');
}

function eventLines(article: Article, event: DatedEvent, stamp: string): readonly string[] {
	const days = daysOf(article, event);
	if (!days || civil(days.first).year < 1 || civil(days.last + 1).year > 9999) return [];
	const about = `${shownDate(event)} (“${event.words}”, ${event.basis}). ${proseOf(article, event.sentence)}`;
	return [
		'BEGIN:VEVENT',
		`UID:${event.id}-${event.span.start}-${fingerprint(`${article.title} ${event.value} ${event.label}`)}@broadsheet`,
		`DTSTAMP:${stamp}`,
		`DTSTART;VALUE=DATE:${compact(days.first)}`,
		// The end is the first day after it.
		`DTEND;VALUE=DATE:${compact(days.last + 1)}`,
		`SUMMARY:${escaped(`${isCoarse(event) ? '~ ' : ''}${event.label}`)}`,
		`DESCRIPTION:${escaped(about)}`,
		`CATEGORIES:${event.basis}`,
		`STATUS:${event.tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

function compact(day: number): string {
	return isoDate(day)
		.replaceAll('-', '')
		.padStart(isoYear(0).length + 4, '0');
}

function escaped(text: string): string {
	return text.replace(/[\\;,]/g, sign => `\\${sign}`).replaceAll('\n', '\\n');
}

/** Cut between characters; a line that goes on begins with a blank. */
function folded(line: string): string {
	let length = 0;
	let text = '';
	for (const character of line) {
		const octets = new TextEncoder().encode(character).length;
		if (length + octets > longestLine) {
			text += '\r\n ';
			length = 1;
		}
		text += character;
		length += octets;
	}
	return text;
}

/** FNV-1a of 32 bits, as eight hexadecimal digits: the same words give the same event in a calendar. */
function fingerprint(text: string): string {
	let hash = 0x81_1c_9d_c5;
	for (const octet of new TextEncoder().encode(text)) hash = Math.imul(hash ^ octet, 0x01_00_01_93);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
