/** An article's facts → lists for people and pipes: the contents, who said what, what happened when, and why each was found. */

import type {Article, DatedEvent, Quote, Rule, Section} from '../article/article.ts';
import {shownDate} from '../article/shown-date.ts';
import {shownSpeaker, shownWords} from '../article/shown-speaker.ts';
import type {Span} from '../article/span.ts';

/** Words that say why a rule found something, by the rule's name. */
export type Reasons = Readonly<Record<Rule, string>>;

/** One section a line: its title, indented by its depth, and its words. */
export function contentsList(article: Article, reasons?: Reasons): string {
	return list(
		article.sections,
		section => `${'  '.repeat(section.depth - 1)}${section.title} (${words(section)})`,
		reasons,
		section => section.rule,
		section => section.span,
	);
}

/** One quote a line: speaker, role, the words in marks; a reported statement without marks after ≈. */
export function quotesList(article: Article, reasons?: Reasons): string {
	const speech = article.quotes.filter(({kind}) => kind !== 'term');
	return list(
		speech,
		quote => `${speaker(article, quote)}: ${shownWords(quote)}`,
		reasons,
		quote => quote.rule,
		quote => quote.sentence,
	);
}

/** One event a line, in order of time: its date, what happened, and the words that date it. */
export function timelineList(article: Article, reasons?: Reasons): string {
	const event = (each: DatedEvent) =>
		`${each.sequence > 0 ? '↳ ' : ''}${shownDate(each)}: ${each.label} (“${each.words}”)${each.time === 'ahead' ? ' [ahead]' : ''}`;
	return list(
		article.events,
		event,
		reasons,
		each => each.rule,
		each => each.span,
	);
}

function list<T>(
	items: readonly T[],
	line: (item: T) => string,
	reasons: Reasons | undefined,
	rule: (item: T) => Rule,
	span: (item: T) => Span,
): string {
	return items
		.map(item => {
			const {start, end} = span(item);
			const why = reasons && `    ${rule(item)}: ${reasons[rule(item)] ?? ''} [${start}–${end}]\n`;
			return `${line(item)}\n${why ?? ''}`;
		})
		.join('');
}

function words(section: Section): string {
	return section.words === 1 ? '1 word' : `${section.words} words`;
}

function speaker(article: Article, quote: Quote): string {
	const {name, role} = shownSpeaker(article, quote);
	return role === undefined ? name : `${name} (${role})`;
}
