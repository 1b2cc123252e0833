/** Block quotations without marks → direct quotes, where the line that introduces or signs them names a speaker. */

import type {Block} from '../article/block.ts';
import type {Stretch} from './quotation-marks.ts';
import {introducedBy, signedAt} from './quote-evidence.ts';
import type {Speakers} from './speakers.ts';
import {apply, type Draft, type Evidence} from './speech-draft.ts';
import type {Frame, Token} from './speech-tokens.ts';

export function isQuoted(block: Block | undefined): boolean {
	return (
		block?.kind === 'paragraph' &&
		block.containers.some(container => container.kind === 'quote' && !container.alert)
	);
}

function depthOf({containers}: Block): number {
	return containers.filter(({kind}) => kind === 'quote').length;
}

/**
 * The quote that starts at `first`, the first frame of a block quotation: all blocks of it that follow each other.
 * Nothing if a block has marks of its own, which then say what is speech, or if nobody is named.
 */
export function blockQuotation(
	first: Frame,
	frames: readonly Frame[],
	speakers: Speakers,
	paragraphOf: (block: Block) => number,
	language: string,
): Draft | undefined {
	const members: Frame[] = [];
	for (let index = first.index; index < frames.length && isQuoted(frames[index]!.block); index++) {
		const frame = frames[index]!;
		// What is quoted deeper are the words of somebody before.
		if (depthOf(frame.block) > depthOf(first.block)) continue;
		if (frame.tokens.some(token => token.kind === 'quote')) return undefined;
		members.push(frame);
	}
	const last = members[members.length - 1]!;
	const dash = last.tokens.findLastIndex(token => /^[—–]$/.test(token.text));
	const signed = dash >= 0 ? signedAt(last, dash, speakers) : undefined;
	const previous = frames[first.index - 1];
	const token: Token = {kind: 'quote', from: 0, to: 0, text: '', lower: '', capital: false};
	const setting = {tokens: [token], at: 0, nameEnd: () => undefined, words: first.block.text, language};
	const found: Evidence | undefined = signed ?? (previous && introducedBy(previous, setting, speakers));
	if (!found || (!signed && !found.attribution?.cue)) return undefined;
	const stretches: Stretch[] = [];
	for (const frame of members) {
		const paragraph = paragraphOf(frame.block);
		const end = signed && frame === last ? (frame.tokens[dash - 1]?.to ?? frame.from) : frame.to;
		const before = stretches[stretches.length - 1];
		if (before?.paragraph === paragraph)
			stretches[stretches.length - 1] = {...before, to: Math.max(before.to, end)};
		else stretches.push({paragraph, from: frame.from, to: end});
	}
	const words = stretches.filter(stretch => stretch.to > stretch.from);
	if (words.length === 0) return undefined;
	const draft: Draft = {
		kind: 'direct',
		speakers: [],
		stretches: words,
		frames: [...members],
		rule: 'block-quotation',
	};
	apply(draft, {...found, rule: 'block-quotation', whole: true});
	return draft;
}
