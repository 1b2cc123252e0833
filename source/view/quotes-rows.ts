/** The quotes of an article → the quotes pane: who said it, in what role, and the words. */

import type {Article, Quote} from '../article/article.ts';
import {shownSpeaker, shownWords} from '../article/shown-speaker.ts';
import {isOnScreen} from './article-rows.ts';
import {type Item, onlyWords, paneHeading, stackItems, wrapped} from './list.ts';
import {blank, type Row, run} from './row.ts';
import {itemAt, quoteSpan, type Scene, speechOf} from './scene.ts';
import {signOf} from './signs.ts';
import {hasCursor, type View} from './view.ts';

export function quotesRows(scene: Scene, view: View): readonly Row[] {
	const pane = scene.panes.at.quotes;
	if (!pane) return [];
	const {article} = scene;
	const focused = view.focus === 'quotes';
	const quotes = speechOf(article);
	const cursor = hasCursor(view, 'quotes');
	const currentId = cursor ? view.cursor.quotes : itemAt(scene, 'quotes');
	const current = quotes.findIndex(({id}) => id === currentId);
	// Two columns of gutter, and one free at the right.
	const width = pane.width - 3;
	const at = (index: number): Item => {
		const quote = quotes[index]!;
		const onScreen = isOnScreen(scene, quoteSpan(quote));
		return {
			...(index > 0 ? {heading: []} : {}),
			rows: quoteRows(article, quote, quotes[index - 1], width, onScreen),
			selected: cursor && index === current,
			onScreen,
		};
	};
	const items =
		quotes.length > 0
			? {count: quotes.length, at}
			: onlyWords(scene.reading ? 'Reading…' : 'Nobody is quoted', pane.width);
	return [
		paneHeading('Who said what', quotes.length === 0 ? '' : String(quotes.length), focused, pane.width),
		...stackItems(items, current, pane.width, pane.height - 1),
	];
}

// The role is told once, while the same speaker goes on.
function quoteRows(
	article: Article,
	quote: Quote,
	before: Quote | undefined,
	width: number,
	onScreen: boolean,
): readonly Row[] {
	const {sign, tone} = signOf(article, quote);
	const {name, role: anyRole} = shownSpeaker(article, quote);
	const role = before !== undefined && before.speaker === quote.speaker ? undefined : anyRole;
	const head: Row = [run(`${sign} `, tone), run(name, tone, {bold: true})];
	const room = width - name.length - 4;
	const roleLines = role === undefined ? [] : wrapped(role, width - 2);
	const beside =
		roleLines.length === 1 && roleLines[0]!.length <= room ? [run(`  ${roleLines[0]}`, 'faint')] : [];
	const below = beside.length > 0 ? [] : roleLines.map((line): Row => [blank(2), run(line, 'faint')]);
	const words = wrapped(shownWords(quote), width - 2).map(
		(line): Row => [blank(2), run(line, onScreen ? 'text' : 'muted', {italic: quote.kind === 'paraphrase'})],
	);
	return [[...head, ...beside], ...below, ...words];
}
