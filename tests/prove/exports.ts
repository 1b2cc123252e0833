/** Promise 14: what is exported is what was found, and is safe to open elsewhere. */

import {parse as parseMarkwhen} from '@markwhen/parser';
import {parse as parseCsv} from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {marked, type Token} from 'marked';
import type {Article} from '../../source/article/article.ts';
import {type Format, makeSource} from '../../source/article/source.ts';
import {buildArticle} from '../../source/build-article.ts';
import {formatNames} from '../../source/export/format-names.ts';
import {exported} from '../../source/export/formats.ts';
import {notesMarkdown} from '../../source/view/notes.ts';
import {nastyText} from '../fuzz/nasty.ts';
import {anySequence} from './payloads.ts';
import type {Proof} from './trial.ts';

/** Facts whose words are what a spreadsheet, a calendar or a page would act on. */
const spoken = fc
	.tuple(
		fc.constantFrom(
			'=HYPERLINK("http://evil.example")',
			'+1+1',
			'-2+3',
			'@SUM(A1)',
			'=cmd|" /C calc"!A0',
			'\t=1',
			'<script>alert(1)</script>',
			'![x](http://evil.example/x.png)',
			'[x](javascript:y)',
			'BEGIN:VEVENT',
			'\\n;,:',
			'#tag @x',
			'"";',
			'2024-05-01: other',
		),
		nastyText,
	)
	.map(
		([words, text]) =>
			`---\ntitle: ${JSON.stringify(words)}\ndate: 2025-04-12\n---\n\n“${words}, it is so,” said Ana Lem, the mayor.\n\nIn May 2024 ${words} began. On 3 March 2021, ${words} ended.\n\n${text}`,
	);

function wrongCsv(text: string): string | undefined {
	const rows = parseCsv(text) as string[][];
	if (new Set(rows.map(row => row.length)).size > 1) return 'the rows of the CSV differ in length';
	const cell = rows.flat().find(each => /^[=+\-@\t\r\n]/.test(each));
	return cell === undefined ? undefined : `a cell of the CSV is ${JSON.stringify(cell)}`;
}

function wrongJson(article: Article, text: string): string | undefined {
	const {events = [], quotes = []} = JSON.parse(text) as {
		events?: {span: {start: number; end: number}; words: string}[];
		quotes?: {parts: {start: number; end: number; text: string}[]}[];
	};
	// A line feed of the source is a space of the words; the marks of a quoted reply after it are none of them.
	const level = (text: string) => text.replace(/\n(?:> ?)+/g, '\n').replace(/\s+/g, ' ');
	const at = (start: number, end: number) => level(article.source.text.slice(start, end));
	const spans = [...events.map(({span}) => span), ...quotes.flatMap(({parts}) => parts)];
	if (spans.some(({start, end}) => !(start >= 0 && start <= end && end <= article.source.text.length)))
		return 'an offset leads out of the text';
	if (article.source.format === 'markdown') return undefined;
	if (events.some(({span, words}) => at(span.start, span.end) !== level(words)))
		return 'an event’s offsets lead elsewhere';
	const parts = quotes.flatMap(each => each.parts);
	return parts.some(({start, end, text: words}) => at(start, end) !== level(words))
		? 'a quote’s offsets lead elsewhere'
		: undefined;
}

function wrongMarkdown(text: string): string | undefined {
	const found: string[] = [];
	marked.walkTokens(marked.lexer(text), (token: Token) => {
		if (['link', 'image', 'html', 'code', 'codespan', 'blockquote'].includes(token.type))
			found.push(token.raw);
	});
	return found.length === 0 ? undefined : `the Markdown holds ${JSON.stringify(found[0])}`;
}

/** Notes on every paragraph: each is one quotation of plain words. */
function wrongNotes(article: Article): string | undefined {
	const notes = article.blocks
		.filter(({text, role}) => role !== 'furniture' && /\S/.test(text))
		.map(({span, id}) => ({id: String(id), span, text: ''}));
	const text = notesMarkdown(article, notes);
	const [heading, , ...tokens] = marked.lexer(text).filter(({type}) => type !== 'space');
	if (heading?.type !== 'heading') return 'the notes have no heading';
	const inside = tokens.flatMap((token): Token[] => (token.type === 'blockquote' ? token.tokens! : [token]));
	const odd = inside.find(({type}) => type !== 'paragraph' && type !== 'space');
	if (odd) return `the notes hold ${odd.type}: ${JSON.stringify(odd.raw)}`;
	return wrongMarkdown(text.replace(/^> ?/gm, ''));
}

function wrongIcs(text: string): string | undefined {
	const calendar = new ICAL.Component(ICAL.parse(text));
	const events = calendar.getAllSubcomponents('vevent');
	const names = calendar.getAllSubcomponents().map(({name}) => name);
	if (names.some(name => name !== 'vevent')) return `the calendar holds ${names.join(', ')}`;
	if (text.split('\r\n').some(line => Buffer.byteLength(line) > 75))
		return 'a line of the calendar is too long';
	return events.some(event => !event.getFirstPropertyValue('summary')) ? 'an event has no name' : undefined;
}

function wrongIn(article: Article, part: string, format: string, text: string): string | undefined {
	const sequence = anySequence(format === 'ics' || format === 'csv' ? text.replaceAll('\r\n', '\n') : text);
	if (sequence !== undefined) return `${sequence} is in it`;
	if (format === 'csv') return wrongCsv(text);
	if (format === 'json') return wrongJson(article, text);
	if (format === 'md') return wrongMarkdown(text);
	if (format === 'ics') return wrongIcs(text);
	if (format === 'markwhen') {
		const {header} = parseMarkwhen(text) as {header?: {title?: unknown}};
		const title = plainTitle(article.title);
		return header?.title === title ? undefined : `the title of Markwhen is ${JSON.stringify(header?.title)}`;
	}
	const {events} = JSON.parse(text) as {events?: readonly {text?: {headline?: string}}[]};
	const html = events?.find(event => /<(?!\/?[bi]>)[a-z/]/i.test(event.text?.headline ?? ''));
	return html ? `${part} holds HTML: ${html.text?.headline}` : undefined;
}

/** Markwhen has no way to escape these. */
function plainTitle(text: string): string {
	return text.replaceAll('#', '＃').replaceAll('@', '＠').replaceAll('[', '(').replaceAll(']', ')');
}

export const exportsProof: Proof = {
	number: 14,
	promise: 'What you export is what was found, and is safe to open elsewhere',
	prove: async trial => {
		const texts = fc.sample(spoken, {numRuns: trial.times(2000, 25), seed: 14});
		for (const text of texts) {
			if (trial.late()) break;
			// In plain text each word stands as it reads; Markdown may have markup inside.
			const format: Format = trial.tried() % 2 === 0 ? 'plain' : 'markdown';
			const article = buildArticle(makeSource('nasty', text, format));
			trial.note('notes', wrongNotes(article), text);
			for (const part of ['timeline', 'quotes'] as const) {
				for (const to of formatNames[part]) {
					let problem: string | undefined;
					try {
						problem = wrongIn(
							article,
							part,
							to,
							exported(article, {part, format: to} as Parameters<typeof exported>[1]).text,
						);
					} catch (error) {
						problem = String(error);
					}
					trial.note(`${part} as ${to}`, problem, text);
				}
			}
		}
		return `${texts.length} generated articles in ${formatNames.timeline.length + formatNames.quotes.length} formats and as notes, each read by another parser`;
	},
};
