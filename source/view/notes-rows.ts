/** Marks, highlights and notes → the notes pane: the words, what was noted on them, and where along the text. */

import {isOnScreen} from './article-rows.ts';
import {filteredTitle, type Item, onlyWords, paneHeading, stackItems, whyNothing, wrapped} from './list.ts';
import {listedNotes} from './listed.ts';
import type {Noted} from './noted.ts';
import {blank, type Row, run} from './row.ts';
import type {Scene} from './scene.ts';
import {textIn, unitAt} from './units.ts';
import {hasCursor, type View} from './view.ts';

/** So many rows of the words are shown. */
const mostRows = 4;

export function notesRows(scene: Scene, view: View): readonly Row[] {
	const pane = scene.panes.at.notes;
	if (!pane) return [];
	const places = listedNotes(scene.article, view);
	const current = places.findIndex(({id}) => id === view.cursor.notes);
	const width = pane.width - 3;
	const at = (index: number): Item => {
		const place = places[index]!;
		return {
			...(index > 0 ? {heading: []} : {}),
			rows: placeRows(scene, place, width),
			selected: hasCursor(view, 'notes') && index === current,
			onScreen: isOnScreen(scene, place.span),
		};
	};
	const nothing = 'No marks or notes yet: m and a letter, v and H, c';
	const items =
		places.length > 0
			? {count: places.length, at}
			: onlyWords(whyNothing(scene.reading, view.filters.notes, nothing), pane.width);
	return [
		paneHeading(
			filteredTitle('Marks and notes', view.filters.notes),
			places.length === 0 ? '' : String(places.length),
			view.focus === 'notes',
			pane.width,
		),
		...stackItems(items, current, pane.width, pane.height - 1),
	];
}

function placeRows(scene: Scene, {span, letter, note}: Noted, width: number): readonly Row[] {
	if (letter !== undefined) {
		const line = unitAt(scene, 'line', span.start, 0);
		const [words = ''] = wrapped(line ? textIn(scene.article, line) : '', width - 3);
		return [[run(`’${letter} `, 'accent', {bold: true}), run(words, 'muted')]];
	}
	const words = wrapped(textIn(scene.article, span).replace(/\s+/g, ' '), width - 2);
	const cut = words.length > mostRows ? [...words.slice(0, mostRows - 1), `${words[mostRows - 1]} …`] : words;
	const text = note?.text ? wrapped(note.text, width - 2) : [];
	return [
		...cut.map((line, index): Row => [run(index === 0 ? '▒ ' : '  ', 'accent'), run(line, 'muted')]),
		...text.map((line, index): Row => [index === 0 ? run('✎ ', 'accent') : blank(2), run(line, 'text')]),
	];
}
