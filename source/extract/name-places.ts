/** The mentions of names in all blocks → which name starts at a token, and who was named last before a sentence. */

import type {Block} from '../article/block.ts';
import type {Cast, Mention} from './people.ts';
import type {Frame} from './speech-tokens.ts';

export type NamePlaces = {
	readonly mentionAt: (frame: Frame, token: number) => Mention | undefined;
	/** The token that ends a name starting at a token. */
	readonly nameEnd: (frame: Frame) => (token: number) => number | undefined;
	/** The people named between two offsets of a frame's block, at most a few. */
	readonly namedIn: (frame: Frame, from: number, to: number) => ReadonlySet<number>;
	/** The people named last before a frame, the latest first, in its own block or the one before. */
	readonly namedBefore: (frame: Frame, most: number) => readonly number[];
};

/** How many names of one quotation are looked at. */
const mostInside = 12;

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
	/** The first mention at an offset of a block, or behind it. */
	const indexFrom = (block: number, offset: number): number => {
		let low = 0;
		let high = mentions.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const {block: other, from} = mentions[middle]!;
			if (other < block || (other === block && from < offset)) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	return {
		mentionAt,
		namedIn: (frame, from, to) => {
			const block = indexOf(frame.block);
			const first = indexFrom(block, from);
			const inside = mentions.slice(first, first + mostInside);
			return new Set(
				inside.filter(mention => mention.block === block && mention.from < to).map(({person}) => person),
			);
		},
		nameEnd: frame => token => {
			const mention = mentionAt(frame, token);
			if (!mention) return undefined;
			let end = token;
			while (end + 1 < frame.tokens.length && frame.tokens[end + 1]!.to <= mention.to) end++;
			return end;
		},
		namedBefore: (frame, most) => {
			const block = indexOf(frame.block);
			const low = indexFrom(block, frame.from);
			const latest = mentions.slice(Math.max(0, low - most), low).reverse();
			return latest.filter(mention => block - mention.block <= 1).map(mention => mention.person);
		},
	};
}
