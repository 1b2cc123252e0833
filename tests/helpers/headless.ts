/** Terminal output → what a person would see: the rows on the screen, the style of each cell, the modes that are set. */

import * as headlessModule from '@xterm/headless';
import stringWidth from 'string-width';

// A CommonJS package: its exports are on the default where Node itself loads it.
type HeadlessModule = typeof headlessModule;
const {Terminal} = (headlessModule as HeadlessModule & {default?: HeadlessModule}).default ?? headlessModule;

export type CellStyle = {
	/** A blank where nothing is drawn, nothing in the right half of a wide character. */
	readonly text: string;
	/** `default`, a palette number, or `#rrggbb`. */
	readonly foreground: string;
	readonly background: string;
	readonly bold: boolean;
	readonly dim: boolean;
	readonly italic: boolean;
	readonly underline: boolean;
	readonly strike: boolean;
	readonly inverse: boolean;
};

export type Headless = {
	/** Resolves once the text has been drawn. */
	readonly write: (text: string) => Promise<void>;
	/** The window's rows, without blanks at their ends. */
	readonly screen: () => string[];
	/** Rows that were scrolled out at the top. */
	readonly scrollback: () => string[];
	readonly cell: (x: number, y: number) => CellStyle;
	/** Every cell of the window, for comparing two screens. */
	readonly cells: () => CellStyle[][];
	readonly resize: (columns: number, rows: number) => void;
	readonly alternate: () => boolean;
	readonly cursorHidden: () => boolean;
	readonly autoWrap: () => boolean;
	readonly bracketedPaste: () => boolean;
	/** Whether a frame is still being held back by synchronized output. */
	readonly synchronizing: () => boolean;
	readonly title: () => string;
};

/** A terminal of this size that draws nothing, with the widths of characters that today's terminals use. */
export function headless(columns: number, rows: number): Headless {
	const terminal = new Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 1000});
	terminal.unicode.register({version: 'wide', wcwidth: widthOf, charProperties});
	terminal.unicode.activeVersion = 'wide';
	const set = new Set<number>();
	let title = '';
	terminal.onTitleChange(changed => {
		title = changed;
	});
	const watch = (final: string, change: (mode: number) => unknown) =>
		terminal.parser.registerCsiHandler({prefix: '?', final}, parameters => {
			for (const mode of parameters.flat()) change(mode);
			return false;
		});
	watch('h', mode => set.add(mode));
	watch('l', mode => set.delete(mode));
	set.add(25).add(7);

	const rowsFrom = (first: number, count: number) =>
		Array.from({length: count}, (_, index) =>
			(terminal.buffer.active.getLine(first + index)?.translateToString(true) ?? '').trimEnd(),
		);
	const cell = (x: number, y: number) => {
		const found = terminal.buffer.active.getLine(terminal.buffer.active.baseY + y)?.getCell(x);
		if (!found) throw new RangeError(`no cell at ${x}, ${y}`);
		const colour = (isDefault: boolean, isPalette: boolean, value: number) =>
			isDefault ? 'default' : isPalette ? String(value) : `#${value.toString(16).padStart(6, '0')}`;
		return {
			text: found.getWidth() === 0 ? '' : found.getChars() || ' ',
			foreground: colour(found.isFgDefault(), found.isFgPalette(), found.getFgColor()),
			background: colour(found.isBgDefault(), found.isBgPalette(), found.getBgColor()),
			bold: found.isBold() !== 0,
			dim: found.isDim() !== 0,
			italic: found.isItalic() !== 0,
			underline: found.isUnderline() !== 0,
			strike: found.isStrikethrough() !== 0,
			inverse: found.isInverse() !== 0,
		};
	};
	return {
		write: text => new Promise(resolve => terminal.write(text, resolve)),
		screen: () => rowsFrom(terminal.buffer.active.baseY, terminal.rows),
		scrollback: () => rowsFrom(0, terminal.buffer.active.baseY),
		cell,
		cells: () =>
			Array.from({length: terminal.rows}, (_, y) =>
				Array.from({length: terminal.cols}, (_, x) => cell(x, y)),
			),
		resize: (nextColumns, nextRows) => terminal.resize(nextColumns, nextRows),
		alternate: () => terminal.buffer.active.type === 'alternate',
		cursorHidden: () => !set.has(25),
		autoWrap: () => set.has(7),
		bracketedPaste: () => set.has(2004),
		synchronizing: () => set.has(2026),
		title: () => title,
	};
}

function widthOf(code: number): 0 | 1 | 2 {
	if (code < 0x300) return 1;
	return Math.min(2, stringWidth(String.fromCodePoint(code))) as 0 | 1 | 2;
}

// The packed form that the library asks for: state, width and whether the character joins the one before it.
function charProperties(code: number, preceding: number): number {
	const width = widthOf(code);
	const joins = width === 0 && preceding !== 0;
	return (joins ? ((preceding >> 1) & 3) << 1 : width << 1) | (joins ? 1 : 0);
}
