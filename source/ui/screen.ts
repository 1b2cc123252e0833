/** Whole frames, as rows of finished strings → the rows that changed, each written at its own place on the terminal. */

import {changeOf} from './row-change.ts';
import {closed, reset} from './sequences.ts';

/** Where the screen's output goes. A `write` that returns false asks to wait for `drain`, as a stream's does. */
export type Sink = {
	write(text: string): boolean;
	once?(event: 'drain', listener: () => void): unknown;
};

// Synchronized output (DEC 2026) shows a frame at once; without auto-wrap (DEC 7), a row that the terminal draws
// wider than we think stays on its own line.
const begin = `\x1b[?2026h\x1b[?7l${reset}`;
const end = '\x1b[?7h\x1b[?2026l';
const hideCursor = '\x1b[?25l';

/**
 * The terminal's screen, and what Ink takes for standard output in its debug mode, where it hands over one whole
 * frame a commit. Nothing is ever scrolled or cleared as a whole, and no row beyond the window is written.
 */
export class Screen {
	/** False, so that Ink sends frames alone: to a terminal it would also send its own cursor sequences. */
	readonly isTTY = false;
	columns: number;
	rows: number;
	readonly #sink: Sink;
	/** What stands on the terminal, row by row; a row that is missing here is unknown. */
	#shown: string[] = [];
	#latest: readonly string[] | undefined;
	#waitsForDrain = false;

	constructor(sink: Sink, size: {readonly columns: number; readonly rows: number}) {
		this.#sink = sink;
		this.columns = size.columns;
		this.rows = size.rows;
	}

	/** Takes a frame from Ink: rows with line feeds between them. */
	write(frame: string): boolean {
		this.paint(frame.split('\n'));
		return true;
	}

	/** Shows these rows from the top, and blanks below them. While the sink is full, only the newest frame is kept. */
	paint(rows: readonly string[]): void {
		this.#latest = rows;
		if (this.#waitsForDrain) return;
		let changed = this.#shown.length === 0 ? hideCursor : '';
		for (let index = 0; index < this.rows; index++) {
			// Blanks at the end are what erasing leaves; Ink cuts them off, the first screen's painter does not.
			const row = (rows[index] ?? '').trimEnd();
			const before = this.#shown[index];
			if (before === row) continue;
			this.#shown[index] = row;
			const {column, text, erases} = changeOf(before, row);
			if (text === '' && !erases) continue;
			// Erased first, not last: after a full row the cursor stands on its last column, and would erase that.
			changed += `\x1b[${index + 1};${column}H${erases ? '\x1b[K' : ''}${closed(text)}`;
		}
		if (changed !== '') this.#send(begin + changed + end);
	}

	/** Forgets what stands on the terminal and paints the last frame anew, as after another program wrote there. */
	invalidate(): void {
		this.#shown = [];
		if (this.#latest) this.paint(this.#latest);
	}

	/** Takes on the window's new size. The next frame, laid out for it, is painted whole. */
	resize(size: {readonly columns: number; readonly rows: number}): void {
		this.columns = size.columns;
		this.rows = size.rows;
		this.#shown = [];
		this.#latest = undefined;
	}

	// Ink listens for `resize`; it must not hear of one, because a resize reaches it as a frame of the new size.
	on(): this {
		return this;
	}

	off(): this {
		return this;
	}

	#send(text: string): void {
		if (this.#sink.write(text) || !this.#sink.once) return;
		this.#waitsForDrain = true;
		this.#sink.once('drain', () => {
			this.#waitsForDrain = false;
			if (this.#latest) this.paint(this.#latest);
		});
	}
}
