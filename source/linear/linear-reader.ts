/** An article and a line that was typed → the words to say next, in order, nothing redrawn: reading for screen readers. */

import type {Article, DatedEvent, Quote} from '../article/article.ts';
import type {Block} from '../article/block.ts';
import {credited} from '../article/citation.ts';
import {shownDate} from '../article/shown-date.ts';
import {capitalized, shownSpeaker} from '../article/shown-speaker.ts';
import {wordCount} from '../article/words.ts';
import {finderOf} from '../view/find.ts';

/** Where one is: the place, among the paragraphs, of the one that was said last. */
export type LinearState = {
	readonly at: number;
	/** What the numbers of the list that was said last lead to, in offsets of the source. */
	readonly listed: readonly number[];
	readonly search?: string;
};

export type LinearStep = {readonly state: LinearState; readonly say: string; readonly quit?: true};

export const linearStart: LinearState = {at: -1, listed: []};

/** What is said first. */
export function linearOpening(article: Article): string {
	const counts = [
		counted(article.words, 'word'),
		counted(article.sections.length, 'section'),
		counted(speechOf(article).length, 'quote'),
		counted(article.events.length, 'dated event'),
	];
	return `${credited(article)}.\n${counts.join(', ')}.\nPress Enter to read on, type help for what else there is.`;
}

const helpWords = `Enter or j: the next paragraph. k: the one before. space: five paragraphs. all: the rest.
g: the beginning. G: the end. where: how far you are. 50%: go to the middle.
] and [: the next and previous section. ) and (: quote. > and <: dated event.
contents or o, quotes or s, timeline or w, people or p: a list with numbers; a number goes there.
quotes and words, such as quotes mayor: only those that hold the words. The same for the other lists.
/ and words: look for them. n and N: the next and previous place.
q: quit.`;

/** The paragraphs that are said, in order. */
function said({blocks}: Article): readonly Block[] {
	return blocks.filter(({role, text}) => role !== 'furniture' && /\S/.test(text));
}

function speechOf({quotes}: Article): readonly Quote[] {
	return quotes.filter(({kind}) => kind !== 'term');
}

/** Pure. An unknown command says so. */
export function linearStep(article: Article, state: LinearState, line: string): LinearStep {
	const typed = line.trim();
	const paragraphs = said(article);
	const move = (by: number, count = 1): LinearStep => {
		const first = Math.max(0, Math.min(paragraphs.length - 1, state.at + by));
		if (state.at + by >= paragraphs.length) return {state, say: 'This is the end.'};
		if (state.at + by < 0) return {state, say: 'This is the beginning.'};
		const spoken = paragraphs.slice(first, first + count);
		return {
			state: {...state, at: first + spoken.length - 1},
			say: spoken.map(block => spokenBlock(article, block)).join('\n\n'),
		};
	};
	const goTo = (offset: number): LinearStep => {
		const at = Math.max(
			0,
			paragraphs.findLastIndex(({span}) => span.start <= offset),
		);
		return {state: {...state, at}, say: spokenBlock(article, paragraphs[at]!)};
	};
	const here = paragraphs[state.at]?.span.start ?? -1;
	const stepTo = (offsets: readonly number[], direction: 1 | -1, what: string): LinearStep => {
		const end = paragraphs[state.at]?.span.end ?? 0;
		const next = direction > 0 ? offsets.find(each => each >= end) : offsets.findLast(each => each < here);
		return next === undefined
			? {state, say: `There is no ${what} ${direction > 0 ? 'after' : 'before'} this.`}
			: goTo(next);
	};
	if (paragraphs.length === 0)
		return {state, say: 'There is no text.', ...(/^q/i.test(typed) ? {quit: true} : {})};
	if (/^\d+$/.test(typed)) {
		const offset = state.listed[Number(typed) - 1];
		return offset === undefined ? {state, say: 'There is no such number in the list.'} : goTo(offset);
	}
	const percent = /^(\d{1,3})%$/.exec(typed);
	if (percent)
		return move(Math.round((Math.min(100, Number(percent[1])) / 100) * (paragraphs.length - 1)) - state.at);
	if (typed.startsWith('/'))
		return searched(article, {...state, search: typed.slice(1).trim()}, goTo, 1, here);
	const [command = '', ...rest] = typed.split(/\s+/);
	const list = lists[command];
	if (list) return listed(article, state, list(article), rest.join(' '));
	switch (line === ' ' ? 'space' : typed) {
		case '':
		case 'j':
		case 'next':
			return move(1);
		case 'k':
		case 'back':
			return move(-1);
		case 'space':
		case 'page':
			return move(1, 5);
		case 'all':
			return move(1, paragraphs.length);
		case 'g':
		case 'top':
			return move(-state.at);
		case 'G':
		case 'end':
			return move(paragraphs.length - 1 - state.at);
		case 'where':
			return {state, say: whereWords(article, paragraphs, state.at)};
		case ']':
			return stepTo(
				article.sections.map(({span}) => span.start),
				1,
				'section',
			);
		case '[':
			return stepTo(
				article.sections.map(({span}) => span.start),
				-1,
				'section',
			);
		case ')':
			return stepTo(
				speechOf(article).map(({parts}) => parts[0]!.start),
				1,
				'quote',
			);
		case '(':
			return stepTo(
				speechOf(article).map(({parts}) => parts[0]!.start),
				-1,
				'quote',
			);
		case '>':
			return stepTo(eventStarts(article), 1, 'dated event');
		case '<':
			return stepTo(eventStarts(article), -1, 'dated event');
		case 'n':
			return searched(article, state, goTo, 1, here);
		case 'N':
			return searched(article, state, goTo, -1, here);
		case '?':
		case 'help':
			return {state, say: helpWords};
		case 'q':
		case 'Q':
		case 'quit':
			return {state, say: '', quit: true};
		default:
			return {state, say: `There is no command ${typed}: help lists them.`};
	}
}

function eventStarts({events}: Article): readonly number[] {
	return events.map(({span}) => span.start).toSorted((a, b) => a - b);
}

type ListedLine = {readonly words: string; readonly offset: number};

const lists: Readonly<Record<string, (article: Article) => readonly ListedLine[]>> = {
	contents: contentsLines,
	o: contentsLines,
	quotes: quoteLines,
	s: quoteLines,
	timeline: eventLines,
	w: eventLines,
	people: peopleLines,
	p: peopleLines,
};

function contentsLines({sections}: Article): readonly ListedLine[] {
	return sections.map(({title, words, depth, span}) => ({
		words: `${title}, level ${depth}, ${counted(words, 'word')}`,
		offset: span.start,
	}));
}

function quoteLines(article: Article): readonly ListedLine[] {
	return speechOf(article).map(quote => {
		const {name, role} = shownSpeaker(article, quote);
		const who = role === undefined ? capitalized(name) : `${capitalized(name)}, ${role}`;
		const how = quote.kind === 'paraphrase' ? 'reported' : 'quoted';
		return {words: `${who}, ${how}: ${quote.text}`, offset: quote.parts[0]!.start};
	});
}

function eventLines({events}: Article): readonly ListedLine[] {
	return events.map((event: DatedEvent) => ({
		words: `${shownDate(event)}${event.time === 'ahead' ? ', ahead' : ''}: ${event.label}, from the words ${event.words}`,
		offset: event.span.start,
	}));
}

function peopleLines({people}: Article): readonly ListedLine[] {
	return people.map(({name, role, mentions}) => ({
		words: `${capitalized(name)}${role === undefined ? '' : `, ${role}`}, named ${mentions.length === 1 ? 'once' : `${mentions.length} times`}`,
		offset: mentions[0]!.start,
	}));
}

function listed(
	article: Article,
	state: LinearState,
	lines: readonly ListedLine[],
	words: string,
): LinearStep {
	const finder = finderOf({text: words, regex: false});
	const held =
		words === '' || typeof finder === 'string' ? lines : lines.filter(line => finder(line.words).length > 0);
	if (held.length === 0)
		return {state, say: words === '' ? `${article.title} has none.` : `None holds ${words}.`};
	return {
		state: {...state, listed: held.map(({offset}) => offset)},
		say: held.map((line, index) => `${index + 1}. ${line.words}`).join('\n'),
	};
}

function searched(
	article: Article,
	state: LinearState,
	goTo: (offset: number) => LinearStep,
	direction: 1 | -1,
	here: number,
): LinearStep {
	const {search} = state;
	if (!search) return {state, say: 'Type / and the words to look for.'};
	const finder = finderOf({text: search, regex: false});
	const holding = said(article).filter(({text}) => typeof finder !== 'string' && finder(text).length > 0);
	const starts = holding.map(({span}) => span.start);
	if (starts.length === 0) return {state, say: `${search} is nowhere in the text.`};
	const index =
		direction > 0 ? starts.findIndex(each => each > here) : starts.findLastIndex(each => each < here);
	const target = index >= 0 ? index : direction > 0 ? 0 : starts.length - 1;
	const {state: next, say} = goTo(starts[target]!);
	return {
		state: {...next, search},
		say: `${search}, ${target + 1} of ${counted(starts.length, 'paragraph')}.\n${say}`,
	};
}

function whereWords(article: Article, paragraphs: readonly Block[], at: number): string {
	const offset = paragraphs[at]?.span.start ?? 0;
	const section = article.sections.findLast(({span}) => span.start <= offset);
	const percent = Math.floor(((at + 1) / paragraphs.length) * 100);
	return `Paragraph ${at + 1} of ${paragraphs.length}, ${percent} percent${section ? `, in the section ${section.title}` : ''}.`;
}

/** A paragraph as it is said: what it is, where that is more than a paragraph, then its words. */
function spokenBlock(article: Article, block: Block): string {
	const words = block.text.replaceAll('\t', ', ');
	const around = block.containers.map(each => {
		if (each.kind === 'quote') return each.alert === undefined ? 'Block quote' : '';
		return each.first ? `Item ${each.marker === '•' ? '' : each.marker}`.trim() : '';
	});
	const what = [...around, whatOf(article, block)].filter(each => each !== '').join(', ');
	return what === '' ? words : `${what}: ${words}`;
}

function whatOf(article: Article, block: Block): string {
	if (block.role === 'title') return 'Title';
	if (block.role === 'caption') return 'Caption';
	if (block.kind === 'heading') return `Heading, level ${Math.max(1, block.depth)}`;
	if (block.kind === 'code') return 'Code';
	if (block.kind === 'table') return `Table, ${counted(block.text.split('\n').length, 'row')}`;
	const section = article.sections.find(
		({firstBlock, rule}) => firstBlock === block.id && rule !== 'heading',
	);
	return section && wordCount(section.title) > 0 ? `Section ${section.title}` : '';
}

function counted(count: number, what: string): string {
	return `${count} ${what}${count === 1 ? '' : 's'}`;
}
