/** The quotes of an article → the quotes pane: who said it, in what role, and the words. */

import type {Article, Quote} from '../article/article.ts';
import {shownSpeaker, shownWords} from '../article/shown-speaker.ts';
import {isOnScreen} from './article-rows.ts';
import {filteredTitle, type Item, onlyWords, paneHeading, stackItems, whyNothing, wrapped} from './list.ts';
import {inOrder} from './listed.ts';
import {blank, type Row, run} from './row.ts';
import {itemAt, quoteSpan, type Scene} from './scene.ts';
import {signOf} from './signs.ts';
import {hasCursor, type View} from './view.ts';

export function quotesRows(scene: Scene, view: View): readonly Row[] {
	const pane = scene.panes.at.quotes;
	if (!pane) return [];
	const {article} = scene;
	const focused = view.focus === 'quotes';
	const quotes = inOrder(scene.quotes, view.grouped);
	const cursor = hasCursor(view, 'quotes');
	const currentId = cursor ? view.cursor.quotes : itemAt(scene, 'quotes');
	const current = quotes.findIndex(({id}) => id === currentId);
	// Two columns of gutter, and one free at the right.
	const width = pane.width - 3;
	const isSeen = (index: number) => isOnScreen(scene, quoteSpan(quotes[index]));
	const isSelected = (index: number) => cursor && index === current;
	const at = (index: number): Item => {
		const onScreen = isSeen(index);
		return {
			...(index > 0 ? {heading: []} : {}),
			rows: quoteRows(article, quotes[index]!, quotes[index - 1], view.grouped, width, onScreen),
			selected: isSelected(index),
			onScreen,
		};
	};
	const state = (index: number) => `${view.grouped} ${isSeen(index)} ${isSelected(index)}`;
	const items =
		quotes.length > 0
			? {count: quotes.length, at, follows: {list: quotes, state}}
			: onlyWords(whyNothing(scene.reading, view.filters.quotes, emptyWords(view)), pane.width);
	return [
		paneHeading(
			filteredTitle(heading(article, view), view.filters.quotes),
			quotes.length === 0 ? '' : String(quotes.length),
			focused,
			pane.width,
		),
		...stackItems(items, current, pane.width, pane.height - 1),
	];
}

function heading(article: Article, {speaker, reported}: View): string {
	if (speaker !== undefined) return `Said by ${shownSpeaker(article, {speakers: [speaker]}).name}`;
	return reported ? 'Who said what' : 'Who said what, in quotes';
}

function emptyWords({reported, speaker}: View): string {
	if (speaker !== undefined) return 'Says nothing here: i lists everybody again';
	return reported ? 'Nobody is quoted' : 'Nobody is quoted in marks: R lists what is reported, too';
}

function sameSpeakers(a: Quote, b: Quote): boolean {
	return a.speakers.length === b.speakers.length && a.speakers.every((id, at) => id === b.speakers[at]);
}

// The role is told once while the same speaker goes on, in groups the name, too.
function quoteRows(
	article: Article,
	quote: Quote,
	before: Quote | undefined,
	grouped: boolean,
	width: number,
	onScreen: boolean,
): readonly Row[] {
	const {sign, tone} = signOf(article, quote);
	const {name, role: anyRole} = shownSpeaker(article, quote);
	const goesOn = before !== undefined && sameSpeakers(before, quote);
	const role = goesOn ? undefined : anyRole;
	const names = wrapped(name, width - 2);
	const heads = names.map(
		(line, at): Row => [run(at === 0 ? `${sign} ` : '  ', tone), run(line, tone, {bold: true})],
	);
	const room = names.length === 1 ? width - name.length - 4 : 0;
	const roleLines = role === undefined ? [] : wrapped(role, width - 2);
	const beside =
		roleLines.length === 1 && roleLines[0]!.length <= room ? [run(`  ${roleLines[0]}`, 'faint')] : [];
	const below = beside.length > 0 ? [] : roleLines.map((line): Row => [blank(2), run(line, 'faint')]);
	const words = wrapped(shownWords(quote), width - 2).map(
		(line): Row => [blank(2), run(line, onScreen ? 'text' : 'muted', {italic: quote.kind === 'paraphrase'})],
	);
	return grouped && goesOn ? words : [[...heads[0]!, ...beside], ...heads.slice(1), ...below, ...words];
}
