/** Paragraphs and marked words that begin with a name and a colon → the turns of a transcript, each with its speaker. */

import {spanOf} from '../article/block.ts';
import type {Stretch} from './quotation-marks.ts';
import type {Speakers} from './speakers.ts';
import type {Draft} from './speech-draft.ts';
import type {Frame} from './speech-tokens.ts';

/** Offsets of the name in a text, and where its words start after the colon. */
export type Turn = {readonly from: number; readonly to: number; readonly words: number};

// Forms: VOSS: · ILSE KROON: · MR. VOSS: · Chris Matthews:
const label = /(?:\p{Lu}[\p{L}’'-]*\.? ){0,3}\p{Lu}[\p{L}’'-]+:\s/uy;
const longestLabel = 40;

/** The turn that starts at `from`, or nothing. A name in small letters is one only if `known` says so. */
export function turnAt(text: string, from: number, known: (name: string) => boolean): Turn | undefined {
	if (!text.slice(from, from + longestLabel).includes(':')) return undefined;
	label.lastIndex = from;
	const found = label.exec(text)?.[0];
	if (found === undefined || found.length > longestLabel) return undefined;
	const to = from + found.lastIndexOf(':');
	const name = text.slice(from, to);
	const shouted = name.length > 2 && name === name.toUpperCase();
	if (!(shouted || known(name)) || from + found.length >= text.length) return undefined;
	return {from, to, words: from + found.length};
}

/** How many turns, of two people at least, make a transcript. */
const fewestTurns = 3;

/** The turns of paragraphs that a transcript is made of, by paragraph; none where too few paragraphs have one. */
export function turnsOf(
	paragraphs: readonly string[],
	known: (name: string) => boolean,
): ReadonlyMap<number, Turn> {
	const turns = new Map<number, Turn>();
	const names = new Set<string>();
	paragraphs.forEach((text, index) => {
		const turn = turnAt(text, 0, known);
		if (!turn) return;
		turns.set(index, turn);
		names.add(text.slice(turn.from, turn.to));
	});
	return turns.size >= fewestTurns && names.size >= 2 && names.size < turns.size ? turns : new Map();
}

/** The words of a turn, without its name. */
export function turnDraft(
	{from, to, words}: Turn,
	stretches: readonly Stretch[],
	frame: Frame,
	speakers: Speakers,
): Draft {
	const speaker = speakers.labelled(frame.block, from, to);
	speakers.note(frame, speaker, 'speaks');
	return {
		kind: 'direct',
		speakers: [speaker],
		stretches: stretches.map((stretch, index) => (index === 0 ? {...stretch, from: words} : stretch)),
		frames: [frame],
		attribution: spanOf(frame.block, from, to),
		cue: spanOf(frame.block, to, to + 1),
		rule: 'transcript',
	};
}
