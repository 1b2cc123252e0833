/** What the palette offers → rows over the whole body of the screen: what was typed stands out in each. */

import {safeLine} from '../article/safe-text.ts';
import {graphemesOf} from '../layout/graphemes.ts';
import {type PaletteMatch, paletteMatches} from './palette.ts';
import {blank, fit, type Row, type Run, run, select, spread} from './row.ts';
import type {Scene} from './scene.ts';
import type {Prompt} from './view.ts';

export function paletteRows(scene: Scene, prompt: Extract<Prompt, {kind: 'palette'}>): readonly Row[] {
	const {columns, rows} = scene.size;
	const height = rows - 2;
	const matches = paletteMatches(scene, prompt.line.text);
	const chosen = Math.min(prompt.chosen, Math.max(0, matches.length - 1));
	const first = Math.max(0, Math.min(chosen - Math.floor(height / 2), matches.length - height));
	return Array.from({length: height}, (_, index): Row => {
		const match = matches[first + index];
		if (!match) {
			const words = index === 0 ? [blank(2), run('Nothing is like that', 'faint')] : [];
			return fit(words, columns);
		}
		const isChosen = first + index === chosen;
		const row = spread(
			[run(isChosen ? '› ' : '  ', 'accent', {bold: true}), ...wordsOf(match)],
			[run(`  ${match.entry.detail} `, match.entry.target.kind === 'command' ? 'accent' : 'faint')],
			columns,
		);
		return isChosen ? select(row) : row;
	});
}

function wordsOf({entry: {words}, typed}: PaletteMatch): Row {
	const letters = new Set(typed);
	const {starts, count} = graphemesOf(words);
	const runs: Run[] = [];
	let text = '';
	let isTyped = false;
	const close = () => {
		if (text !== '') runs.push(run(safeLine(text), isTyped ? 'accent' : 'text', isTyped ? {bold: true} : {}));
		text = '';
	};
	for (let index = 0; index < count; index++) {
		const from = starts?.[index] ?? index;
		if (letters.has(from) !== isTyped) {
			close();
			isTyped = letters.has(from);
		}
		text += words.slice(from, starts?.[index + 1] ?? index + 1);
	}
	close();
	return runs;
}
