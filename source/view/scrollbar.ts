/** A scene → the column at the right edge of the text: where one is in it, its sections, matches, marks and notes. */

import {matchesOf} from './matches.ts';
import {notedPlaces} from './noted.ts';
import {type Run, run} from './row.ts';
import type {Scene} from './scene.ts';
import type {View} from './view.ts';

/**
 * One run of one column for each row of the pane; none where the whole text is on screen. Places are reckoned from offsets:
 * to ask for their rows would be to lay out all of a long text.
 */
export function scrollbar(scene: Scene, view: View): readonly Run[] {
	const {article, layout, height, visible} = scene;
	if (layout.rows <= height) return [];
	const first = article.blocks[0]?.span.start ?? 0;
	const length = Math.max(1, (article.blocks.at(-1)?.span.end ?? 0) - first);
	const cellOf = (offset: number) =>
		Math.max(0, Math.min(height - 1, Math.floor(((offset - first) * height) / length)));
	const [from, to] = [cellOf(visible.start), cellOf(Math.max(visible.start, visible.end - 1))];
	const cells = Array.from({length: height}, (_, row): Run => {
		const isThumb = row >= from && row <= to;
		return run(isThumb ? '┃' : '│', isThumb ? 'accent' : 'faint');
	});
	for (const {span} of article.sections) {
		const cell = cellOf(span.start);
		cells[cell] = run(cell >= from && cell <= to ? '┫' : '┤', 'muted');
	}
	for (const {span, letter} of notedPlaces(view))
		cells[cellOf(span.start)] = run(letter ?? '▒', 'accent', {bold: true});
	const matches = matchesOf(article, view.search).all;
	for (const cell of new Set(matches.map(({start}) => cellOf(start))))
		cells[cell] = run('•', 'notice', {bold: true});
	return cells;
}
