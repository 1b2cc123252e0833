/** Rows of a screen as runs of styled text: colours by role, widths known, no escape sequence yet. */

import {columnsOf, truncate} from '../layout/graphemes.ts';

/** What a colour means; the theme says which colour that is. `speaker-N` is the N-th speaker's own. */
export type Tone =
	| 'text'
	| 'muted'
	| 'faint'
	| 'title'
	| 'heading'
	| 'accent'
	| 'date'
	| 'ahead'
	| 'link'
	| 'code'
	| 'code-keyword'
	| 'code-string'
	| 'code-comment'
	| 'code-number'
	| 'code-name'
	| 'bar'
	| 'notice'
	| `speaker-${number}`;

export type Style = {
	readonly tone: Tone;
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly underline?: boolean;
	readonly strike?: boolean;
	/** Drawn as selected: reversed where there is no colour. */
	readonly selected?: boolean;
	/** One of the places of what is looked for: underlined where there is no colour. */
	readonly found?: boolean;
	/** Highlighted by the reader: underlined where there is no colour. */
	readonly noted?: boolean;
	/** The letters that choose a link. */
	readonly label?: boolean;
	/** Lies on a bar across the screen. */
	readonly onBar?: boolean;
	readonly href?: string;
};

export type Run = {
	readonly text: string;
	readonly width: number;
	readonly style: Style;
	/** Neighbours with the same direction are one line of text that is read so; without it, a run is a text of its own. */
	readonly direction?: 'ltr' | 'rtl';
	/** Its row belongs to the item of that place in a list. */
	readonly item?: number;
};
export type Row = readonly Run[];

/** A run of text that is on one line; its width is measured. */
export function run(text: string, tone: Tone = 'text', style: Omit<Style, 'tone'> = {}): Run {
	return {text, width: columnsOf(text), style: {...style, tone}};
}

/** So many columns of nothing. */
export function blank(width: number, style: Style = {tone: 'text'}): Run {
	return {text: ' '.repeat(Math.max(0, width)), width: Math.max(0, width), style};
}

export function isSameStyle(a: Style, b: Style): boolean {
	const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Style>;
	return [...names].every(name => a[name] === b[name]);
}

export function widthOf(row: Row): number {
	return row.reduce((sum, {width}) => sum + width, 0);
}

/** The row made exactly `width` columns wide: cut with `…`, or filled with blanks. */
export function fit(row: Row, width: number, fill?: Style): Row {
	const wide = widthOf(row);
	if (wide === width) return row;
	if (wide < width) return [...row, blank(width - wide, fill)];
	const kept: Run[] = [];
	let left = width;
	for (const each of row) {
		if (each.width <= left && (each.width < left || each === row.at(-1))) {
			kept.push(each);
			left -= each.width;
			continue;
		}
		const text = each.width > left ? truncate(each.text, left) : truncate(`${each.text}  `, left);
		const cut = {...each, text, width: columnsOf(text)};
		kept.push(cut);
		left -= cut.width;
		break;
	}
	return left > 0 ? [...kept, blank(left, fill)] : kept;
}

/** A row with one part at its left edge and one at its right; the left one is cut first. */
export function spread(left: Row, right: Row, width: number, fill?: Style): Row {
	const rightColumns = Math.min(widthOf(right), width);
	return [...fit(left, width - rightColumns, fill), ...fit(right, rightColumns, fill)];
}

/** The same row with every run drawn as selected. */
export function select(row: Row): Row {
	return row.map(each => ({...each, style: {...each.style, selected: true}}));
}

/** The text of a row without its styles. */
export function textOf(row: Row): string {
	return row.map(({text}) => text).join('');
}
