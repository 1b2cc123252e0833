/** A text and its graphemes → before which graphemes a line may begin: the Unicode line breaking algorithm (UAX #14). */

import {Rules} from '@cto.af/linebreak';
import type {Graphemes} from './graphemes.ts';

// Latin to Arabic, Georgian and the signs between them: scripts that put spaces between words.
const spaced =
	/^[\n\x20-\u00AC\u00AE-\u052F\u0531-\u0588\u05D0-\u05EA\u0620-\u0669\u066E-\u06D3\u10A0-\u10FF\u1E00-\u1FFF\u2010-\u2027\u2030-\u203A\u20AC\u2116\u2190-\u2193\uFFFD]*$/;

/** For each grapheme 1 where a line may begin with it, else 0; undefined for plain letters, whose rule is in `wrap`. */
export type LineBreaks = Uint8Array | undefined;

const rules = {current: undefined as Rules | undefined};
const words = {current: undefined as Intl.Segmenter | undefined};

// Scripts that put no spaces between words (class SA of UAX #14): Thai, Lao, Myanmar, Khmer, Tai Le, New Tai Lue, Tai Tham.
const unspaced =
	/[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u1950-\u19DF\u1A20-\u1AAF\uA9E0-\uA9FF\uAA60-\uAADF]{2,}/g;
// Intl.Segmenter is quadratic on long runs on Node 20, so it sees pieces of this many units.
const piece = 500;

/** Linear. */
export function lineBreaks(text: string, {starts, count}: Graphemes): LineBreaks {
	if (!starts || spaced.test(text)) return undefined;
	rules.current ??= new Rules();
	const breaks = new Uint8Array(count + 1);
	let index = 0;
	const allow = (offset: number) => {
		while (index < count && starts[index]! < offset) index++;
		if (starts[index] === offset) breaks[index] = 1;
	};
	for (const {position} of rules.current.breaks(text)) allow(position);
	index = 0;
	for (const {0: run, index: from} of text.matchAll(unspaced)) {
		words.current ??= new Intl.Segmenter('th', {granularity: 'word'});
		for (let at = 0; at < run.length; at += piece) {
			for (const {index: start} of words.current.segment(run.slice(at, at + piece)))
				if (at + start > 0) allow(from + at + start);
		}
	}
	return breaks;
}
