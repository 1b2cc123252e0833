/** The letters that choose a link → runs before its words, in the blanks of the row where there are some. */

import {linksOnScreen} from './links.ts';
import {type Row, type Run, run} from './row.ts';
import type {Scene} from './scene.ts';
import type {View} from './view.ts';

/** The label of a link, which stands before the text at an offset. */
export type Label = {readonly from: number; readonly text: string};

/** The labels of a block that begin with what has been typed; none where a link is chosen, or none is looked for. */
export function labelsIn(scene: Scene, {mode, link: chosen, typed}: View, block: number): readonly Label[] {
	if (mode !== 'links' || chosen !== undefined) return [];
	return linksOnScreen(scene)
		.filter(link => link.block === block && link.label.startsWith(typed))
		.map(({from, label}) => ({from, text: label}));
}

/** The letters as they stand in a row. */
export function labelRun(letters: string): Run {
	return run(letters, 'notice', {bold: true, selected: true, label: true});
}

/**
 * A row with its labels in the blanks before them: text moves aside only where those are too few, and moves back at the next gap
 * that is wider than a word's. So every word of a link can be read while it is chosen.
 */
export function settled(row: Row): Row {
	const done: Run[] = [];
	let pushed = 0;
	for (const each of row) {
		if (each.width === 0) continue;
		if (each.style.label) {
			const taken = takeBlanks(done, each.width);
			pushed += each.width - taken;
		} else if (pushed > 0 && each.width > 2 && each.text.trim() === '') {
			const given = Math.min(pushed, each.width - 1);
			pushed -= given;
			done.push({...each, text: each.text.slice(given), width: each.width - given});
			continue;
		}
		done.push(each);
	}
	return done;
}

/** Takes up to so many blanks from the end of a row; how many there were. */
function takeBlanks(row: Run[], most: number): number {
	let left = most;
	while (left > 0 && row.at(-1)?.text.endsWith(' ')) {
		const last = row.pop()!;
		if (last.width > 1) row.push({...last, text: last.text.slice(0, -1), width: last.width - 1});
		left--;
	}
	return most - left;
}
