/** What Ink draws → its width: the bundle puts this in the place of `widest-line`, which Ink measures with. */

import {columnsOfRow} from './row-width.ts';

// Ink imports it as the default of its module.
export {widestLine as default};

/** Columns of the widest line. The package loads a pattern of every emoji before its first answer, 25 ms. */
function widestLine(text: string): number {
	return Math.max(...text.split('\n').map(columnsOfRow));
}
