/** Rows in the order of reading → rows in the order of the screen: texts from right to left turned round (UAX #9). */

import bidiFactory from 'bidi-js';
import {hasRightToLeft} from '../layout/direction.ts';
import {graphemesOf} from '../layout/graphemes.ts';
import {isSameStyle, type Row, type Run} from '../view/row.ts';
import {joinArabic} from './arabic-forms.ts';

const bidi = {current: undefined as ReturnType<typeof bidiFactory> | undefined};

/** Law: a row keeps its width, and its letters, save that Arabic ones take the forms in which they join. */
export function visualRow(row: Row): Row {
	if (!row.some(({text}) => hasRightToLeft(text))) return row;
	const visual: Run[] = [];
	for (let index = 0; index < row.length; ) {
		const first = row[index]!;
		let end = index + 1;
		while (first.direction !== undefined && row[end]?.direction === first.direction) end++;
		visual.push(...visualRuns(row.slice(index, end)));
		index = end;
	}
	return visual;
}

type Cluster = {readonly text: string; readonly width: number; readonly run: Run; readonly level: number};

function visualRuns(runs: readonly Run[]): readonly Run[] {
	const text = joinArabic(runs.map(each => each.text).join(''));
	if (!hasRightToLeft(text)) return runs;
	bidi.current ??= bidiFactory();
	const embedding = bidi.current.getEmbeddingLevels(inOneUnitEach(text), runs[0]!.direction ?? 'auto');
	const mirrored = bidi.current.getMirroredCharactersMap(text, embedding.levels);
	const clusters: Cluster[] = [];
	let start = 0;
	for (const run of runs) {
		const {starts, widths, count} = graphemesOf(run.text);
		for (let index = 0; index < count; index++) {
			const from = start + (starts?.[index] ?? index);
			const to = start + (starts?.[index + 1] ?? index + 1);
			const level = embedding.levels[from]!;
			clusters.push({
				text: mirrored.get(from) ?? text.slice(from, to),
				width: widths?.[index] ?? 1,
				run,
				level,
			});
		}
		start += run.text.length;
	}
	return runsOf(reordered(clusters));
}

// A sign of the basic plane for each class (UAX #9, table 4) that signs beyond it have, but for those read from left to right.
const standIns: Readonly<Record<string, string>> = {
	R: '\u05D0',
	AL: '\u0627',
	AN: '\u0660',
	EN: '0',
	ET: '#',
	NSM: '\u0300',
	ON: '!',
};

/** The same text to the algorithm, which looks at units: for each of the two units of a sign beyond the basic plane, one of its class. */
function inOneUnitEach(text: string): string {
	return text.replace(/[\u{10000}-\u{10FFFF}]/gu, sign => {
		const unit = standIns[bidi.current!.getBidiCharTypeName(sign)];
		return unit === undefined ? sign : unit.repeat(sign.length);
	});
}

/** Rule L2: from the highest level down, whatever is at that level or above is turned round. */
function reordered(clusters: readonly Cluster[]): readonly Cluster[] {
	let order = [...clusters];
	const highest = Math.max(...order.map(({level}) => level));
	for (let level = highest; level > 0; level--) {
		const next: Cluster[] = [];
		for (let index = 0; index < order.length; ) {
			let end = index;
			while (end < order.length && order[end]!.level >= level) end++;
			next.push(...(end > index ? order.slice(index, end).reverse() : [order[index]!]));
			index = Math.max(end, index + 1);
		}
		order = next;
	}
	return order;
}

function runsOf(clusters: readonly Cluster[]): readonly Run[] {
	const runs: {text: string; width: number; readonly style: Run['style']}[] = [];
	for (const {text, width, run} of clusters) {
		const last = runs.at(-1);
		if (last && isSameStyle(last.style, run.style)) {
			last.text += text;
			last.width += width;
		} else runs.push({text, width, style: run.style});
	}
	return runs;
}
