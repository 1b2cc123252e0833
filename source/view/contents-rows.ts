/** The tree of sections → the contents pane: titles, how long each is, which one is being read. */

import type {Article, Section} from '../article/article.ts';
import {columnsOf, truncate} from '../layout/graphemes.ts';
import {filteredTitle, type Item, onlyWords, paneHeading, stackItems, whyNothing, wrapped} from './list.ts';
import {sectionsOf} from './listed.ts';
import {type Row, run, spread} from './row.ts';
import {type Scene, sectionInView} from './scene.ts';
import type {View} from './view.ts';

/** Whether a section has sections beneath it. */
export function hasParts(article: Article, section: Section): boolean {
	const next = article.sections[section.id + 1];
	return next !== undefined && next.depth > section.depth;
}

/** Words of a section with all its parts. */
function wordsOf(article: Article, section: Section): number {
	let words = section.words;
	for (let index = section.id + 1; index < article.sections.length; index++) {
		const each = article.sections[index]!;
		if (each.depth <= section.depth) break;
		words += each.words;
	}
	return words;
}

/** Whether the titles are not the text's own: it has no headings, and is divided by what it is about. */
function isMade({sections}: Article): boolean {
	return sections.length > 0 && sections.every(({rule}) => rule === 'topic');
}

/** So many rows a title may take: more would push the others out of sight. */
const mostRows = 3;

function shortened(lines: readonly string[], width: number): readonly string[] {
	if (lines.length <= mostRows) return lines;
	const last = `${lines[mostRows - 1]} …`;
	return [...lines.slice(0, mostRows - 1), columnsOf(last) > width ? truncate(`${last} `, width) : last];
}

export function contentsRows(scene: Scene, view: View): readonly Row[] {
	const pane = scene.panes.at.contents;
	if (!pane) return [];
	const {article} = scene;
	const focused = view.focus === 'contents';
	const sections = sectionsOf(article, view);
	const reading = sectionInView(scene);
	// Where the section being read is folded away, its nearest visible ancestor stands for it.
	const shown =
		reading && (sections.includes(reading) ? reading : sections.findLast(({id}) => id < reading.id));
	const current = focused
		? sections.findIndex(({id}) => id === view.cursor.contents)
		: shown
			? sections.indexOf(shown)
			: -1;
	const width = pane.width - 2;
	const at = (index: number): Item => {
		const section = sections[index]!;
		const isShown = section === shown;
		const indent = '  '.repeat(section.depth - 1);
		const sign = hasParts(article, section) ? (view.folded.includes(section.id) ? '▸ ' : '▾ ') : '';
		const words = String(wordsOf(article, section));
		const room = width - indent.length - sign.length - words.length - 2;
		const lines = shortened(wrapped(section.title, room), room);
		return {
			rows: lines.map((line, row) =>
				spread(
					[
						run(indent + (row === 0 ? sign : ' '.repeat(sign.length)), 'faint'),
						run(line, isShown ? 'heading' : 'text', {bold: isShown}),
					],
					[run(row === 0 ? `${words} ` : '', 'faint')],
					width,
				),
			),
			selected: focused && index === current,
			onScreen: isShown,
		};
	};
	const items =
		sections.length > 0
			? {count: sections.length, at}
			: onlyWords(
					whyNothing(scene.reading, view.filters.contents, 'The text is too short for sections'),
					pane.width,
				);
	return [
		paneHeading(
			filteredTitle(isMade(article) ? 'Subjects' : 'Contents', view.filters.contents),
			article.sections.length === 0 ? '' : 'words',
			focused,
			pane.width,
		),
		...stackItems(items, current, pane.width, pane.height - 1),
	];
}
