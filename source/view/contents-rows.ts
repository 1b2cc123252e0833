/** The tree of sections → the contents pane: titles, how long each is, which one is being read. */

import type {Article, Section} from '../article/article.ts';
import {type Item, paneHeading, stackItems, wrapped} from './list.ts';
import {type Row, run, spread} from './row.ts';
import {type Scene, sectionInView} from './scene.ts';
import type {View} from './view.ts';

/** Whether a section has sections beneath it. */
export function hasParts(article: Article, section: Section): boolean {
	const next = article.sections[article.sections.indexOf(section) + 1];
	return next !== undefined && next.depth > section.depth;
}

/** The sections that are not folded away. */
export function visibleSections(article: Article, folded: readonly number[]): readonly Section[] {
	let hiddenBelow = Number.POSITIVE_INFINITY;
	return article.sections.filter(section => {
		if (section.depth > hiddenBelow) return false;
		hiddenBelow = folded.includes(section.id) ? section.depth : Number.POSITIVE_INFINITY;
		return true;
	});
}

/** Words of a section with all its parts. */
function wordsOf(article: Article, section: Section): number {
	let words = section.words;
	for (let index = article.sections.indexOf(section) + 1; index < article.sections.length; index++) {
		const each = article.sections[index]!;
		if (each.depth <= section.depth) break;
		words += each.words;
	}
	return words;
}

export function contentsRows(scene: Scene, view: View): readonly Row[] {
	const pane = scene.panes.at.contents;
	if (!pane) return [];
	const {article} = scene;
	const focused = view.focus === 'contents';
	const sections = visibleSections(article, view.folded);
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
	const items = sections.map((section, index): Item => {
		const isShown = section === shown;
		const indent = '  '.repeat(section.depth - 1);
		const sign = hasParts(article, section) ? (view.folded.includes(section.id) ? '▸ ' : '▾ ') : '';
		const words = String(wordsOf(article, section));
		const lines = wrapped(section.title, width - indent.length - sign.length - words.length - 2);
		return {
			rows: lines.map((line, at) =>
				spread(
					[
						run(indent + (at === 0 ? sign : ' '.repeat(sign.length)), 'faint'),
						run(line, isShown ? 'heading' : 'text', {bold: isShown}),
					],
					[run(at === 0 ? `${words} ` : '', 'faint')],
					width,
				),
			),
			selected: focused && index === current,
			onScreen: isShown,
		};
	});
	const count = article.sections.length === 0 ? '' : 'words';
	const empty: Item = {
		rows: [[run(scene.reading ? 'Reading…' : 'No sections in so short a text', 'faint')]],
		selected: false,
		onScreen: false,
	};
	return [
		paneHeading('Contents', count, focused, pane.width),
		...stackItems(items.length > 0 ? items : [empty], current, pane.width, pane.height - 1),
	];
}
