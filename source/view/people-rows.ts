/** The people of an article → the people pane: who appears, in what role, and where along the text. */

import type {Article} from '../article/article.ts';
import {capitalized} from '../article/shown-speaker.ts';
import {isOnScreen} from './article-rows.ts';
import {filteredTitle, type Item, onlyWords, paneHeading, stackItems, whyNothing, wrapped} from './list.ts';
import {type Listed, listedPeople} from './listed.ts';
import {blank, type Row, run, spread, type Tone, widthOf} from './row.ts';
import {itemAt, quoteSpan, type Scene} from './scene.ts';
import {signOf} from './signs.ts';
import {hasCursor, type View} from './view.ts';

export function peopleRows(scene: Scene, view: View): readonly Row[] {
	const pane = scene.panes.at.people;
	if (!pane) return [];
	const people = listedPeople(scene.article, view);
	const currentId = hasCursor(view, 'people') ? view.cursor.people : itemAt(scene, 'people');
	const current = people.findIndex(({person}) => person.id === currentId);
	const width = pane.width - 3;
	const at = (index: number): Item => {
		const listed = people[index]!;
		return {
			...(index > 0 ? {heading: []} : {}),
			rows: personRows(scene, view, listed, width),
			selected: hasCursor(view, 'people') && index === current,
			onScreen: listed.person.mentions.some(mention => isOnScreen(scene, mention)),
		};
	};
	const items =
		people.length > 0
			? {count: people.length, at}
			: onlyWords(whyNothing(scene.reading, view.filters.people, 'Nobody is named'), pane.width);
	return [
		paneHeading(
			filteredTitle('Who appears', view.filters.people),
			people.length === 0 ? '' : String(people.length),
			view.focus === 'people',
			pane.width,
		),
		...stackItems(items, current, pane.width, pane.height - 1),
	];
}

function personRows(scene: Scene, view: View, {person, quotes}: Listed, width: number): readonly Row[] {
	const {sign, tone} =
		quotes.length > 0 ? signOf(scene.article, {speakers: [person.id]}) : {sign: ' ', tone: 'text' as Tone};
	const place =
		hasCursor(view, 'people') && view.cursor.people === person.id
			? `${mentionOf(view, person.mentions.length) + 1}/`
			: '';
	const counts = `${quotes.length > 0 ? `${quotes.length} said  ` : ''}${place}${person.mentions.length} named`;
	const names = wrapped(capitalized(person.name), width - 2).map(
		(line, at): Row => [run(at === 0 ? `${sign} ` : '  ', tone), run(line, tone, {bold: true})],
	);
	const name = names[0]!;
	const count: Row = [run(`  ${counts}`, 'faint')];
	const isRoomy = names.length === 1 && widthOf(name) + widthOf(count) <= width;
	return [
		...(isRoomy ? [spread(name, count, width)] : names),
		...wrapped(person.role ?? '', width - 2).flatMap((line): Row[] =>
			line === '' ? [] : [[blank(2), run(line, 'faint')]],
		),
		...(isRoomy ? [] : [count]),
		[blank(2), ...strip(scene, {person, quotes}, width - 2, tone)],
	];
}

/** Which mention of the person under the cursor is selected. */
export function mentionOf(view: View, count: number): number {
	return Math.max(0, Math.min(count - 1, view.mention));
}

// The length of the text from left to right: ▪ where they are named, ■ where they speak, ─ what is on screen.
function strip({article, visible}: Scene, {person, quotes}: Listed, width: number, tone: Tone): Row {
	const columnOf = columnIn(article, width);
	const cells = Array.from({length: width}, (_, column) => {
		const isVisible =
			column >= columnOf(visible.start) && column <= columnOf(Math.max(visible.start, visible.end - 1));
		return isVisible ? run('─', 'accent') : run('·', 'faint');
	});
	for (const {start} of person.mentions) cells[columnOf(start)] = run('▪', tone);
	for (const quote of quotes) cells[columnOf(quoteSpan(quote)!.start)] = run('■', tone);
	return cells;
}

function columnIn({blocks}: Article, width: number): (offset: number) => number {
	const first = blocks[0]?.span.start ?? 0;
	const length = Math.max(1, (blocks.at(-1)?.span.end ?? 1) - first);
	return offset => Math.max(0, Math.min(width - 1, Math.floor(((offset - first) * width) / length)));
}
