/** What is being fetched → the rows of the screen until it is there. */

import type {Size} from '../layout/panes.ts';
import {blank, fit, type Row, run, type Style, spread, widthOf} from './row.ts';

export type Loading = {
	/** A host, or the name of a file. Safe, on one line. */
	readonly name: string;
	/** What has come so far. */
	readonly bytes: number;
};

const onBar: Style = {tone: 'bar', onBar: true};

/** Law: as many rows as the window has, each exactly as wide as it. */
export function loadingFrame({name, bytes}: Loading, {columns, rows}: Size): readonly Row[] {
	const middle = Math.max(1, rows >> 1);
	const lines: readonly Row[] = [
		[run('Reading ', 'muted'), run(name, 'title', {bold: true}), run(' …', 'muted')],
		[run(bytes === 0 ? 'Nothing has come yet' : `${shownBytes(bytes)} so far`, 'faint')],
	];
	return Array.from({length: rows}, (_, index): Row => {
		if (index === 0) return fit([run(` ${name}`, 'bar', {...onBar, bold: true})], columns, onBar);
		if (index === rows - 1)
			return spread(
				[run(' Esc', 'bar', {...onBar, bold: true}), run(' cancel', 'bar', onBar)],
				[],
				columns,
				onBar,
			);
		const line = lines[index - middle];
		return line
			? fit([blank(Math.max(0, (columns - widthOf(line)) >> 1)), ...line], columns)
			: [blank(columns)];
	});
}

function shownBytes(bytes: number): string {
	return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
