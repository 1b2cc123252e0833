/** Speakers and events → the signs that stand for them, so that colour is never the only way to tell them apart. */

import type {Article, DatedEvent, Quote} from '../article/article.ts';
import type {Tone} from './row.ts';

// None of them is a sign of the timeline, or stands for a picture.
const speakerSigns = ['▲', '★', '▼', '◣', '△', '☆', '▽', '▤', '◤', '▥', '◥', '▦'];

/** How many colours speakers share. */
export const speakerTones = 8;

const orders = new WeakMap<Article, ReadonlyMap<number, number>>();

/** Each speaker's number, in the order in which they first speak: stable for an article. */
function speakerOrder(article: Article): ReadonlyMap<number, number> {
	let order = orders.get(article);
	if (!order) {
		const found = new Map<number, number>();
		for (const {speakers, kind} of article.quotes) {
			if (kind === 'term') continue;
			for (const speaker of speakers) if (!found.has(speaker)) found.set(speaker, found.size);
		}
		order = found;
		orders.set(article, order);
	}
	return order;
}

export type SpeakerSign = {readonly sign: string; readonly tone: Tone};

/** The sign and tone of a quote's first speaker; `?` for a speaker whom the text does not name. */
export function signOf(article: Article, quote: Pick<Quote, 'speakers'>): SpeakerSign {
	const [speaker] = quote.speakers;
	const number = speaker === undefined ? undefined : speakerOrder(article).get(speaker);
	if (number === undefined) return {sign: '?', tone: 'muted'};
	return {sign: speakerSigns[number % speakerSigns.length]!, tone: `speaker-${number % speakerTones}`};
}

/** ● the words name the date, ◐ counted from another date, ○ carried over from the text around. */
export const basisSigns: Readonly<Record<DatedEvent['basis'], string>> = {
	explicit: '●',
	relative: '◐',
	inferred: '○',
};
