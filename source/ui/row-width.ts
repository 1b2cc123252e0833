/** A finished row, as it is drawn → how many columns it takes. */

import {columnsOf} from '../layout/graphemes.ts';
import {withoutSequences} from './sequences.ts';

// A frame measures each of its rows twice, and most rows come back in the next frame. A few screens of them are kept.
const mostKept = 1000;
const known = new Map<string, number>();

/** The columns of a row of one line, whose styles and links take none. */
export function columnsOfRow(row: string): number {
	const found = known.get(row);
	if (found !== undefined) return found;
	if (known.size >= mostKept) known.clear();
	const columns = columnsOf(withoutSequences(row));
	known.set(row, columns);
	return columns;
}
