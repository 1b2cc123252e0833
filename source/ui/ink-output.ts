/**
 * What Ink draws, piece by piece → the rows of a frame, without an object for every cell.
 *
 * The bundle puts this class in the place of Ink's own, `ink/build/output.js`, and gives that one the name
 * `ink-stock-output`. A frame is joined from whole pieces; where pieces overlap, are clipped or leave
 * the frame, Ink's own class draws it, cell by cell, forty times slower.
 */

import StockOutput, {type Clip, type Transformer} from 'ink-stock-output';
import {columnsOfRow} from './row-width.ts';
import {closed} from './sequences.ts';

type Piece = {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly transformers: readonly Transformer[];
};
type Segment = {readonly x: number; readonly end: number; readonly text: string};

// Ink imports it as the default of its module.
export {InkOutput as default};

/** Ink's `Output`: the same constructor, the same methods, the same cells on the screen. */
class InkOutput {
	readonly #width: number;
	readonly #height: number;
	readonly #pieces: Piece[] = [];
	#stock: InstanceType<typeof StockOutput> | undefined;

	constructor({width, height}: {readonly width: number; readonly height: number}) {
		this.#width = width;
		this.#height = height;
	}

	write(x: number, y: number, text: string, options: {readonly transformers: readonly Transformer[]}): void {
		if (this.#stock) this.#stock.write(x, y, text, options);
		else if (text) this.#pieces.push({x, y, text, transformers: options.transformers});
	}

	clip(clip: Clip): void {
		this.#fallBack().clip(clip);
	}

	unclip(): void {
		this.#fallBack().unclip();
	}

	/** The frame: rows with line feeds between them, without blanks at their ends. */
	get(): {output: string; height: number} {
		const rows = this.#stock ? undefined : this.#rows();
		if (!rows) return this.#fallBack().get();
		return {output: rows.join('\n'), height: rows.length};
	}

	/** The rows, or nothing where a piece overlaps another or leaves the frame. */
	#rows(): string[] | undefined {
		const segments: Segment[][] = Array.from({length: this.#height}, () => []);
		for (const {x, y, text, transformers} of this.#pieces) {
			if (x < 0) return undefined;
			for (const [index, line] of text.split('\n').entries()) {
				const row = segments[y + index];
				if (!row || line === '') continue;
				const drawn = transformers.reduce((each, transform) => transform(each, index), line);
				const end = x + columnsOfRow(drawn);
				if (end > this.#width) return undefined;
				row.push({x, end, text: drawn});
			}
		}
		const rows: string[] = [];
		for (const row of segments) {
			const joined = join(row);
			if (joined === undefined) return undefined;
			rows.push(joined);
		}
		return rows;
	}

	#fallBack(): InstanceType<typeof StockOutput> {
		if (!this.#stock) {
			this.#stock = new StockOutput({width: this.#width, height: this.#height});
			for (const {x, y, text, transformers} of this.#pieces) this.#stock.write(x, y, text, {transformers});
		}
		return this.#stock;
	}
}

function join(segments: Segment[]): string | undefined {
	let row = '';
	let column = 0;
	for (const {x, end, text} of segments.sort((a, b) => a.x - b.x)) {
		if (x < column) return undefined;
		row += ' '.repeat(x - column) + closed(text);
		column = end;
	}
	return row.trimEnd();
}
