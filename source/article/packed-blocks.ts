/** Blocks ⇄ columns of numbers, from which a block's text and pieces are read when they are asked for: a long text takes little memory, and goes to another thread at once. */

import type {Block, BlockKind, Container, Mark, Piece} from './block.ts';

type Style = {readonly marks: readonly Mark[]; readonly href?: string};
type More = Pick<Block, 'role' | 'language' | 'cells' | 'alignments' | 'summaryOf' | 'continues' | 'beneath'>;

/** Blocks that follow each other, as plain data. */
export type BlockPack = {
	/** Of every block: kind, depth, start, end, first piece, index of its containers, index of what more there is or -1. */
	readonly blocks: Int32Array;
	/** Of every piece: start, end, index of its style, and where its text is: a `TextPlace` or an index of `texts`. */
	readonly pieces: Int32Array;
	readonly texts: readonly string[];
	readonly styles: readonly Style[];
	readonly containers: readonly (readonly Container[])[];
	readonly more: readonly More[];
};

/** The text that spans count in; it may come after the blocks. */
export type TextHolder = {text: string};

const kinds: readonly BlockKind[] = ['heading', 'paragraph', 'code', 'table', 'rule', 'html'];
const blockFields = 7;
const pieceFields = 4;
const asInSource = -1;
const withSpaces = -2;
const inexact = 0;

/** Packs blocks whose spans count in `source`. */
export function packBlocks(blocks: readonly Block[], source: string): BlockPack {
	const numbers: number[] = [];
	const pieces: number[] = [];
	const texts: string[] = [];
	const styles = interned<Style>();
	const containers = interned<readonly Container[]>();
	const more: More[] = [];
	for (const block of blocks) {
		const {kind, depth, span} = block;
		const rest = moreOf(block);
		const restAt = rest ? more.push(rest) - 1 : -1;
		const first = pieces.length / pieceFields;
		numbers.push(
			kinds.indexOf(kind),
			depth,
			span.start,
			span.end,
			first,
			containers.indexOf(block.containers),
			restAt,
		);
		for (const {text, span: place, exact, marks, href} of block.pieces) {
			const style = styles.indexOf(href === undefined ? {marks} : {marks, href});
			const found = source.slice(place.start, place.end);
			let textAt = exact && found === text ? asInSource : withSpaces;
			if (!exact || (textAt === withSpaces && found.replaceAll('\n', ' ') !== text))
				textAt = 2 * (texts.push(text) - 1) + (exact ? 1 : inexact);
			pieces.push(place.start, place.end, style, textAt);
		}
	}
	return {
		blocks: Int32Array.from(numbers),
		pieces: Int32Array.from(pieces),
		texts,
		styles: styles.values,
		containers: containers.values,
		more,
	};
}

function moreOf(block: Block): More | undefined {
	const {role, language, cells, alignments, summaryOf, continues, beneath} = block;
	if (!role && language === undefined && !cells && !alignments && !summaryOf && !continues && !beneath)
		return undefined;
	return {
		...(role && {role}),
		...(language === undefined ? {} : {language}),
		...(cells && {cells}),
		...(alignments && {alignments}),
		...(summaryOf && {summaryOf}),
		...(continues && {continues}),
		...(beneath && {beneath}),
	};
}

/** Numbers for values that are the same over and over. */
function interned<Value>(): {readonly values: readonly Value[]; readonly indexOf: (value: Value) => number} {
	const values: Value[] = [];
	const known = new Map<string, number>();
	return {
		values,
		indexOf: value => {
			const key = JSON.stringify(value);
			let index = known.get(key);
			if (index === undefined) {
				index = values.push(value) - 1;
				known.set(key, index);
			}
			return index;
		},
	};
}

/** The blocks of a pack, numbered from `firstId`. */
export function unpackBlocks(pack: BlockPack, source: TextHolder, firstId: number): readonly Block[] {
	const count = pack.blocks.length / blockFields;
	return Array.from(
		{length: count},
		(_, index): Block => asBlock(new PackedBlock(firstId + index, pack, index, source)),
	);
}

/** The same block with something else about it; a packed one stays packed where only its number changes. */
export function changedBlock(block: Block, change: Partial<Block>): Block {
	const packed: unknown = block;
	if (!(packed instanceof PackedBlock)) return {...block, ...change};
	return Object.keys(change).join() === 'id'
		? asBlock(packed.numbered(change.id!))
		: {...packed.toJSON(), ...change};
}

/** Runs of blocks that stand in a pack one after the other, and blocks that are in none: what is told of a list of them. */
export type BlockRun =
	| {readonly pack: BlockPack; readonly from: number; readonly count: number}
	| {readonly block: Block};

export function blockRuns(blocks: readonly Block[]): readonly BlockRun[] {
	const runs: BlockRun[] = [];
	for (const block of blocks) {
		const packed: unknown = block;
		const last = runs.at(-1);
		if (!(packed instanceof PackedBlock)) runs.push({block});
		else if (last && 'pack' in last && last.pack === packed.pack && last.from + last.count === packed.index)
			runs[runs.length - 1] = {...last, count: last.count + 1};
		else runs.push({pack: packed.pack, from: packed.index, count: 1});
	}
	return runs;
}

/** The inverse of `blockRuns`, for spans that count in `source`. */
export function blocksOfRuns(runs: readonly BlockRun[], source: TextHolder): readonly Block[] {
	const blocks: Block[] = [];
	for (const run of runs) {
		if ('block' in run) blocks.push(run.block);
		else {
			for (let index = run.from; index < run.from + run.count; index++)
				blocks.push(asBlock(new PackedBlock(blocks.length, run.pack, index, source)));
		}
	}
	return blocks;
}

// An optional property that is read by a getter is `undefined` where it is left out.
function asBlock(block: PackedBlock): Block {
	return block as unknown as Block;
}

type Content = {readonly text: string; readonly pieces: readonly Piece[]};

/** So many units of text are kept as read; what was read first is forgotten first. */
const mostUnits = 400_000;
const kept: PackedBlock[] = [];
let oldest = 0;
let units = 0;

class PackedBlock {
	readonly id: number;
	readonly pack: BlockPack;
	readonly index: number;
	readonly #source: TextHolder;
	#content: Content | undefined;

	constructor(id: number, pack: BlockPack, index: number, source: TextHolder) {
		this.id = id;
		this.pack = pack;
		this.index = index;
		this.#source = source;
	}

	numbered(id: number): PackedBlock {
		return new PackedBlock(id, this.pack, this.index, this.#source);
	}

	#field(field: number): number {
		return this.pack.blocks[this.index * blockFields + field]!;
	}

	get kind(): BlockKind {
		return kinds[this.#field(0)]!;
	}

	get depth(): number {
		return this.#field(1);
	}

	get span(): {readonly start: number; readonly end: number} {
		return {start: this.#field(2), end: this.#field(3)};
	}

	get containers(): readonly Container[] {
		return this.pack.containers[this.#field(5)]!;
	}

	get #more(): More | undefined {
		return this.pack.more[this.#field(6)];
	}

	get role(): Block['role'] {
		return this.#more?.role;
	}

	get language(): Block['language'] {
		return this.#more?.language;
	}

	get cells(): Block['cells'] {
		return this.#more?.cells;
	}

	get alignments(): Block['alignments'] {
		return this.#more?.alignments;
	}

	get summaryOf(): Block['summaryOf'] {
		return this.#more?.summaryOf;
	}

	get continues(): Block['continues'] {
		return this.#more?.continues;
	}

	get beneath(): Block['beneath'] {
		return this.#more?.beneath;
	}

	get text(): string {
		return this.#read().text;
	}

	get pieces(): readonly Piece[] {
		return this.#read().pieces;
	}

	/** As plain data. */
	toJSON(): Block {
		const {id, kind, depth, span, text, pieces, containers} = this;
		return {id, kind, depth, span, text, pieces, containers, ...this.#more};
	}

	#read(): Content {
		if (this.#content) return this.#content;
		const {pack, index} = this;
		const first = this.#field(4);
		const end = pack.blocks[(index + 1) * blockFields + 4] ?? pack.pieces.length / pieceFields;
		const pieces: Piece[] = [];
		for (let at = first; at < end; at++) pieces.push(this.#piece(at * pieceFields));
		const [only] = pieces;
		const text = pieces.length === 1 ? only!.text : pieces.map(piece => piece.text).join('');
		this.#content = {text, pieces};
		kept.push(this);
		units += text.length;
		while (units > mostUnits && oldest < kept.length - 1) kept[oldest++]!.#forget();
		if (oldest > 1000) {
			kept.splice(0, oldest);
			oldest = 0;
		}
		return this.#content;
	}

	#forget(): void {
		units -= this.#content?.text.length ?? 0;
		this.#content = undefined;
	}

	#piece(at: number): Piece {
		const [start, end, style, place] = this.pack.pieces.subarray(
			at,
			at + pieceFields,
		) as unknown as readonly [number, number, number, number];
		const text =
			place >= 0
				? this.pack.texts[place >> 1]!
				: place === asInSource
					? this.#source.text.slice(start, end)
					: this.#source.text.slice(start, end).replaceAll('\n', ' ');
		return {text, span: {start, end}, exact: place < 0 || place % 2 === 1, ...this.pack.styles[style]!};
	}
}
