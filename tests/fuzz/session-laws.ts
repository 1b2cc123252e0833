/** A document, a window and what one does → the laws of a reading session that break. */

import stringWidth from 'string-width';
import type {Article} from '../../source/article/article.ts';
import {makeSource} from '../../source/article/source.ts';
import {buildArticle} from '../../source/build-article.ts';
import {buildHead} from '../../source/build-head.ts';
import {UserError} from '../../source/errors.ts';
import type {Size} from '../../source/layout/panes.ts';
import {decode} from '../../source/read/decode.ts';
import {withoutSequences} from '../../source/ui/sequences.ts';
import {type Session, startSession} from '../../source/ui/session.ts';
import type {Display} from '../../source/ui/theme.ts';
import {openView, type View} from '../../source/view/view.ts';
import {brokenLaws} from '../helpers/laws.ts';
import {lossesAt, lossesSideways} from '../helpers/shown.ts';
import type {Sitting, Written} from './nasty.ts';

// What acts on a terminal, or hides or reorders text: nothing of it is left once our own sequences are taken away.
const foreign =
	/[\x00-\x1f\x7f-\x9f\u061c\u200b\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])/;

/** Empty where all laws hold; what throws is one of them. */
export function brokenIn({document, size, acts, display}: Sitting): readonly string[] {
	const read = sourceOf(document);
	if (!read) return [];
	const broken: string[] = [];
	let article = buildArticle(read);
	broken.push(...brokenLaws(read.text, article.blocks));
	broken.push(...lossesAt(article, Math.max(8, Math.min(size.columns, 120))));
	broken.push(...lossesSideways(article, Math.max(30, Math.min(size.columns, 120))));
	if (read.format === 'plain') broken.push(...lostLetters(article));

	let now = size;
	const session: Session = startSession({
		opened: {article: buildHead(read, {}, size.rows), view: openView(article), reading: true},
		size,
		habits: {theme: 'dark'},
		display,
		onEffect: effect => {
			if (effect.kind !== 'date') return;
			article = buildArticle(read, effect.date ? {date: effect.date} : {});
			session.replaceArticle(article);
		},
	});
	// The facts come while keys are pressed, as they do from the thread that finds them.
	const arrival = acts.length >> 1;
	const look = (after: string) => {
		for (const law of brokenOnScreen(session, now, display)) broken.push(`after ${after}: ${law}`);
	};
	look('opening');
	acts.forEach((act, index) => {
		if (index === arrival) session.setArticle(article);
		if ('key' in act) session.press([act.key]);
		else {
			now = act.size;
			session.resize(now);
		}
		look('key' in act ? act.key : `${now.columns}×${now.rows}`);
	});
	return broken;
}

function sourceOf({bytes, format}: Written) {
	try {
		const {text, encoding, notices} = decode(bytes, 'nasty');
		return makeSource('nasty', text, format, encoding, notices);
	} catch (error) {
		if (error instanceof UserError) return undefined;
		throw error;
	}
}

function brokenOnScreen(session: Session, {columns, rows}: Size, {reorders}: Display): readonly string[] {
	const broken: string[] = [];
	const screen = session.rows();
	if (screen.length !== rows) broken.push(`${screen.length} rows in a window of ${rows}`);
	screen.forEach((row, y) => {
		const text = withoutSequences(row);
		const sign = foreign.exec(text)?.[0] ?? (reorders ? undefined : /\u200e/.exec(text)?.[0]);
		if (sign !== undefined) broken.push(`row ${y} holds ${JSON.stringify(sign)}: ${JSON.stringify(row)}`);
		// A mark without a letter takes what room the terminal gives it.
		const width = stringWidth(text.replace(/(^|\s)\p{M}+/gu, '$1'));
		if (width > columns) broken.push(`row ${y} has ${width} of ${columns} columns: ${JSON.stringify(row)}`);
	});
	const place = session.place();
	if (place) broken.push(...brokenView(place.article, place.view));
	const read = session.progress();
	if (!(read >= 0 && read <= 1)) broken.push(`read to ${read}`);
	return broken;
}

function brokenView(article: Article, view: View): readonly string[] {
	const {anchor, cursor, mention, jumps, helpRow, measure, speaker} = view;
	const {length} = article.source.text;
	const offsets = [anchor, ...jumps.back, ...jumps.forward, ...view.sideways];
	const counts = {
		contents: article.sections.length,
		quotes: article.quotes.length,
		people: article.people.length,
		timeline: article.events.length,
	};
	return [
		...offsets
			.filter(offset => !Number.isInteger(offset) || offset < 0 || offset > length)
			.map(offset => `the place ${offset} is outside a text of ${length}`),
		...Object.entries(cursor)
			.filter(
				([pane, id]) =>
					!Number.isInteger(id) || id < 0 || id >= Math.max(1, counts[pane as keyof typeof counts]),
			)
			.map(([pane, id]) => `the cursor of ${pane} is ${id}`),
		...[mention, helpRow, measure]
			.filter(each => !Number.isInteger(each) || each < 0)
			.map(each => `a count is ${each}`),
		...(speaker !== undefined && !article.people[speaker] ? [`there is no speaker ${speaker}`] : []),
	];
}

/**
 * Plain text is all words: each letter of the source is in a block, or in the marker of a list, as often as it was written. Only
 * what stands beside the end of a page may be its head or foot.
 */
function lostLetters({source, blocks}: Article): readonly string[] {
	const written = counted(source.text);
	const least = counted(withoutPageEdges(source.text));
	const markers = blocks.flatMap(({containers}) =>
		containers.flatMap(each => (each.kind === 'item' ? each.marker : [])),
	);
	const kept = counted([...markers, ...blocks.map(({text}) => text)].join(''));
	const broken: string[] = [];
	for (const [letter, times] of written) {
		const found = kept.get(letter) ?? 0;
		if (found > times || found < (least.get(letter) ?? 0))
			broken.push(`${JSON.stringify(letter)} is written ${times} times and kept ${found} times`);
	}
	return broken.slice(0, 3);
}

/** Without the lines that hold a form feed, as it is written in a safe text, or the number of a page, and those before and after. */
function withoutPageEdges(text: string): string {
	// The marks of quoted replies alone are no line.
	const lines = text.split('\n').filter(line => /[^\s>]/.test(line));
	const isEdge = (line: string | undefined) => /␌|\bpage\s+[\divxl]+\b/i.test(line ?? '');
	return lines.filter((line, index) => ![lines[index - 1], line, lines[index + 1]].some(isEdge)).join('\n');
}

function counted(text: string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const [letter] of text.matchAll(/[\p{L}\p{N}]/gu)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
	return counts;
}
