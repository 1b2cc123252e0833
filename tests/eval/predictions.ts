/** Texts with a day of publication → what the extractor finds in them, as the scorers of the evaluation kit read it. */

import {spanOf} from '../../source/article/block.ts';
import {type PartialDate, parsePartialDate} from '../../source/article/partial-date.ts';
import {findEvents} from '../../source/extract/events.ts';
import {findTimeExpressions} from '../../source/extract/time-expressions.ts';
import {paragraphs} from '../helpers/blocks.ts';
import {unmark} from '../helpers/spans.ts';
import {type DatedSpan, eventDates} from './event-dates.ts';
import {type NewsCase, newsCases} from './news-cases.ts';

export type Timex = {
	readonly start: number;
	readonly end: number;
	readonly type: string;
	readonly value: string;
};

export type Timexes = {readonly id: string; readonly timex: readonly Timex[]};

/** A document of the kit; `dct` is its day of publication, `YYYY-MM-DD`. */
export type Text = {readonly id: string; readonly dct: string; readonly text: string};

const dateOf = (dct: string): PartialDate | undefined => parsePartialDate(dct);

export function timexOf({id, dct, text}: Text): Timexes {
	const found = findTimeExpressions(paragraphs(text), dateOf(dct));
	return {
		id,
		timex: found.map(({block, from, to, type, value}) => ({...spanOf(block, from, to), type, value})),
	};
}

export function eventDatesOf({id, dct, text}: Text): {
	readonly id: string;
	readonly events: readonly DatedSpan[];
} {
	return {id, events: eventDates(paragraphs(text), dct)};
}

/** The news cases of this project in the format of the kit. */
export function newsGold(): readonly (Text & Timexes)[] {
	return newsCases.map(({kind, date, text, values}: NewsCase, index) => {
		const {text: plain, spans} = unmark(text);
		return {
			id: `${kind}-${index + 1}`,
			dct: date,
			text: plain,
			timex: spans.map((span, at) => ({...span, ...typed(values[at] ?? '')})),
		};
	});
}

function typed(value: string): {readonly type: string; readonly value: string} {
	if (value.startsWith('SET ')) return {type: 'SET', value: value.slice(4)};
	if (/^P[T\dX]/.test(value)) return {type: 'DURATION', value};
	return {type: value.includes('T') && /^[\dX]/.test(value) ? 'TIME' : 'DATE', value};
}

/** Bytes of UTF-8 per second of processor time that `findEvents` reads, after `warm` texts. */
export function speed(texts: readonly Text[]): {readonly bytesPerSecond: number; readonly article: number} {
	const inputs = texts.map(({text, dct}) => ({blocks: paragraphs(text), date: dateOf(dct), text}));
	const run = () => {
		for (const {blocks, date} of inputs) findEvents(blocks, date);
	};
	const rounds = 3;
	run();
	run();
	const bytes = inputs.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0);
	const seconds = cpuSeconds(() => {
		for (let round = 0; round < rounds; round++) run();
	});
	const first = inputs[0]!;
	const article = paragraphs(first.text.slice(0, 8192));
	const times = 50;
	const one = cpuSeconds(() => {
		for (let time = 0; time < times; time++) findEvents(article, first.date);
	});
	return {bytesPerSecond: (bytes * rounds) / seconds, article: (one / times) * 1000};
}

/** Long lines without an end of a sentence, each made of one piece again and again: seconds for the slowest. */
export function slowestLine(length: number): {readonly piece: string; readonly seconds: number} {
	const slow = hostilePieces.map(piece => {
		const blocks = paragraphs(piece.repeat(Math.floor(length / piece.length)).trim());
		return {piece, seconds: cpuSeconds(() => findEvents(blocks, dateOf('2025-04-12')))};
	});
	return slow.reduce((worst, one) => (one.seconds > worst.seconds ? one : worst));
}

const hostilePieces = [
	'in 2001 and he said ',
	'In 1999 he left. A day later he came. ',
	'Later, x was. ',
	'May ',
	'the the the ',
	'( ',
	', ',
	'“',
	'a a a a ',
	'since the invasion 2001 ',
	'12 ',
	'1,111,',
	'the end of the end of ',
	'early early ',
	'2001-',
	'- ',
	'3/3/',
	'Mr. A. ',
];

function cpuSeconds(work: () => void): number {
	const start = process.cpuUsage();
	work();
	const {user, system} = process.cpuUsage(start);
	return (user + system) / 1e6;
}
