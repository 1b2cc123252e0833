/** The mentions of names in all blocks → which name starts at a token, and who was named last before a sentence. */

import type {Block} from '../article/block.ts';
import type {Cast, Mention} from './people.ts';
import type {Frame} from './speech-tokens.ts';

export type NamePlaces = {
	readonly mentionAt: (frame: Frame, token: number) => Mention | undefined;
	/** The token that ends a name starting at a token. */
	readonly nameEnd: (frame: Frame) => (token: number) => number | undefined;
	/** The people named last before a frame, the latest first, in its own block or the one before. */
	readonly namedBefore: (frame: Frame, most: number) => readonly number[];
};

export function placeNames(
	{mentions}: Cast,
	blocks: readonly Block[],
	indexOf: (block: Block) => number,
): NamePlaces {
	const names = new Map<Block, Map<number, Mention>>();
	for (const mention of mentions) {
		const block = blocks[mention.block]!;
		const known = names.get(block) ?? new Map<number, Mention>();
		known.set(mention.from, mention);
		names.set(block, known);
	}
	const mentionAt = (frame: Frame, token: number) => {
		const from = frame.tokens[token]?.from;
		return from === undefined ? undefined : names.get(frame.block)?.get(from);
	};
	return {
		mentionAt,
		nameEnd: frame => token => {
			const mention = mentionAt(frame, token);
			if (!mention) return undefined;
			let end = token;
			while (end + 1 < frame.tokens.length && frame.tokens[end + 1]!.to <= mention.to) end++;
			return end;
		},
		namedBefore: (frame, most) => {
			const block = indexOf(frame.block);
			let low = 0;
			let high = mentions.length;
			while (low < high) {
				const middle = (low + high) >> 1;
				const {block: other, from} = mentions[middle]!;
				if (other < block || (other === block && from < frame.from)) low = middle + 1;
				else high = middle;
			}
			const latest = mentions.slice(Math.max(0, low - most), low).reverse();
			return latest.filter(mention => block - mention.block <= 1).map(mention => mention.person);
		},
	};
}
