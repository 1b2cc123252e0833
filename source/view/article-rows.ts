/** The visible lines of an article → rows: text with its emphasis, quotations tinted by speaker, dates marked, signs in the margin. */

import type {Block, Mark} from '../article/block.ts';
import {pieceIndexAt, pieceStart, textOffsetAt} from '../article/block.ts';
import {overlaps, type Span} from '../article/span.ts';
import {hasRightToLeft} from '../layout/direction.ts';
import {graphemesOf, tabWidth} from '../layout/graphemes.ts';
import {type Fragment, type Line, lineAtRow, ruleColumns} from '../layout/layout.ts';
import {sharedBars} from '../layout/prefix.ts';
import {type Label, labelRun, labelsIn, settled} from './link-labels.ts';
import {linksOnScreen} from './links.ts';
import {type Match, matchesOf} from './matches.ts';
import {notedPlaces} from './noted.ts';
import {type Overlay, overlaysOf} from './overlays.ts';
import {blank, fit, isSameStyle, type Row, type Run, run, type Style, type Tone, widthOf} from './row.ts';
import type {quoteSpan, Scene} from './scene.ts';
import {selectedWords} from './selection.ts';
import {shownLine} from './sideways.ts';
import {signOf} from './signs.ts';
import {unitAt} from './units.ts';
import {hasCursor, type View} from './view.ts';

/** Rows of the article's pane, exactly as many as the pane has and as wide as `width`. */
export function articleRows(scene: Scene, view: View, width: number): readonly Row[] {
	const pane = scene.panes.at.article;
	if (!pane) return [];
	const {layout, margin} = scene;
	const rows: Row[] = Array.from({length: pane.height}, () => [blank(width)]);
	const firstRow = scene.topRow;
	for (let index = Math.max(0, lineAtRow(layout, firstRow)); index < layout.lines.length; index++) {
		const line = shownLine(scene, layout.lines[index]!);
		const at = line.row - firstRow;
		if (at >= pane.height) break;
		const bars = barsAbove(scene, index);
		for (let row = Math.max(0, (layout.lines[index - 1]?.row ?? at) - firstRow + 1); bars && row < at; row++)
			rows[row] = fit([blank(margin), run(bars, prefixTone(scene.article.blocks[line.block]!))], width);
		if (line.ruleAbove !== undefined && at > 0) {
			const prefix = run(line.prefix, prefixTone(scene.article.blocks[line.block]!));
			rows[at - 1] = fit([blank(margin), prefix, run('─'.repeat(line.ruleAbove), 'faint')], width);
		}
		rows[at] = lineRow(scene, view, line, width);
	}
	return rows;
}

function barsAbove({article, layout}: Scene, index: number): string {
	const [above, line] = [layout.lines[index - 1], layout.lines[index]!];
	return above && above.block !== line.block
		? sharedBars(article.blocks[above.block], article.blocks[line.block]!, article.source.text, layout.width)
		: '';
}

function lineRow(scene: Scene, view: View, line: ReturnType<typeof shownLine>, width: number): Row {
	const block = scene.article.blocks[line.block]!;
	const overlays = overlaysOf(scene.article, block.id).filter(({kind, id}) =>
		isTinted(scene, view, kind, id),
	);
	const selected = [...selectedRange(scene, view, block), ...chosenLinks(scene, view, block.id)];
	const noted = rangesIn(
		block,
		view.notes.map(({span}) => span),
	);
	const matches = matchesOf(scene.article, view.search).byBlock.get(block.id) ?? noRanges;
	const labels = labelsIn(scene, view, block.id);
	const row: Run[] = [blank(scene.margin - 2), ...marginSign(scene, block, line, overlays)];
	const prefix = run(line.rightToLeft ? mirrored(line.prefix) : line.prefix, prefixTone(block));
	if (block.kind === 'rule') {
		const rule = run('─'.repeat(ruleColumns(scene.layout.width - prefix.width)), 'faint');
		return fit([...row, prefix, rule], width);
	}
	const texts = line.fragments.map(fragment => {
		const runs = fragmentRuns(scene, block, fragment, {
			overlays,
			selected,
			labels,
			matches,
			noted,
			current: view.search?.at,
		});
		return {column: fragment.column, runs: inDirection(runs, line.rightToLeft ? 'rtl' : 'ltr')};
	});
	if (line.hyphen) texts.push({column: endOf(texts.at(-1)!), runs: [run('-', 'text')]});
	const pieces = [
		{column: line.rightToLeft ? scene.layout.width - prefix.width : 0, runs: [prefix]},
		...texts,
	];
	if (line.label) pieces.push({column: line.label.column, runs: [run(line.label.text, 'muted')]});
	if (line.continued) pieces.push({column: prefix.width, runs: [run('↳', 'faint')]});
	for (const {column, sign} of line.edges ?? []) pieces.push({column, runs: [run(sign, 'accent')]});
	for (const rule of line.rules ?? []) pieces.push({column: rule, runs: [run('│', 'faint')]});
	let column = 0;
	for (const {column: start, runs} of pieces.sort((a, b) => a.column - b.column)) {
		if (start > column) row.push(gapBetween(row.at(-1), runs[0], start - column));
		column = Math.max(column, start);
		for (const each of runs) {
			row.push(each);
			if (!each.style.label) column += each.width;
		}
	}
	return fit(labels.length > 0 ? settled(row) : row, width);
}

/** The mirror image of bars and markers: what stands before a line that is read from right to left. */
function mirrored(prefix: string): string {
	return [...prefix].reverse().join('');
}

/** Marks the runs of one line that are to be put in order together, where there is anything to put in order. */
function inDirection(runs: readonly Run[], direction: 'ltr' | 'rtl'): readonly Run[] {
	if (!runs.some(({text}) => hasRightToLeft(text))) return runs;
	return runs.map(each => ({...each, direction}));
}

function endOf({column, runs}: {readonly column: number; readonly runs: Row}): number {
	return column + widthOf(runs);
}

// What is lit or underlined goes on through a stretched space.
function gapBetween(before: Run | undefined, after: Run | undefined, columns: number): Run {
	const goesOn = before?.text.endsWith(' ') && after && isSameStyle(before.style, after.style);
	return blank(columns, goesOn ? after.style : undefined);
}

function isTinted({article}: Scene, {reported}: View, kind: Overlay['kind'], id: number): boolean {
	return kind === 'event' || reported || article.quotes[id]?.kind !== 'paraphrase';
}

// Two columns left of the text: the sign of the speaker whose quotation begins on this line.
function marginSign(scene: Scene, block: Block, line: Line, overlays: readonly Overlay[]): Row {
	for (const {kind, id, first, from} of overlays) {
		if (kind !== 'quote' || !first) continue;
		if (!line.fragments.some(fragment => from >= fragment.from && from < fragment.to)) continue;
		const quote = scene.article.quotes[id];
		if (quote && block.kind !== 'code') {
			const {sign, tone} = signOf(scene.article, quote);
			return [run(sign, tone), blank(1)];
		}
	}
	return [blank(2)];
}

type Range = {readonly from: number; readonly to: number};

const noRanges: readonly Match[] = [];

/** What lies over the text of one block. `current`: where the match that was gone to starts in the source. */
type Layers = {
	readonly overlays: readonly Overlay[];
	readonly selected: readonly Range[];
	readonly labels: readonly Label[];
	readonly matches: readonly Match[];
	readonly noted: readonly Range[];
	readonly current: number | undefined;
};

function selectedSpans(scene: Scene, view: View): readonly Span[] {
	const {article} = scene;
	if (view.selection) return [selectedWords(view.selection)];
	if (view.resumed !== undefined) {
		const sentence = unitAt(scene, 'sentence', view.resumed, 0);
		return sentence ? [sentence] : [];
	}
	if (hasCursor(view, 'notes'))
		return notedPlaces(view)
			.filter(({id}) => id === view.cursor.notes)
			.map(({span}) => span);
	if (hasCursor(view, 'quotes')) return article.quotes[view.cursor.quotes]?.parts ?? [];
	if (hasCursor(view, 'people')) {
		const mentions = article.people[view.cursor.people]?.mentions ?? [];
		return mentions.slice(view.mention, view.mention + 1);
	}
	if (!hasCursor(view, 'timeline')) return [];
	return article.events
		.filter(({id}) => id === view.cursor.timeline)
		.flatMap(({span, mentions}) => [span, ...mentions]);
}

function selectedRange(scene: Scene, view: View, block: Block): readonly Range[] {
	return rangesIn(block, selectedSpans(scene, view));
}

function rangesIn(block: Block, spans: readonly Span[]): readonly Range[] {
	return spans
		.filter(span => overlaps(span, block.span))
		.map(span => {
			const from = textOffsetAt(block, Math.max(span.start, block.span.start));
			const to = textOffsetAt(block, Math.min(span.end, block.span.end));
			return {from, to: to === from + 1 ? from + firstLetter(block.text, from) : to};
		});
}

/** Units of the letter at an offset, which a mark's place names by its first one. */
function firstLetter(text: string, from: number): number {
	return graphemesOf(text.slice(from, from + longestLetter)).starts?.[1] ?? 1;
}

/** No letter that is read has more units. */
const longestLetter = 64;

function chosenLinks(scene: Scene, view: View, block: number): readonly Range[] {
	if (view.mode !== 'links' || view.link === undefined) return [];
	const links = linksOnScreen(scene).filter(({href}) => href === view.link);
	const chosen = links.find(({label}) => label === view.typed) ?? links[0];
	return chosen?.block === block ? [chosen] : [];
}

function fragmentRuns(
	scene: Scene,
	block: Block,
	{from, to}: Fragment,
	{overlays, selected, labels, matches, noted, current}: Layers,
): readonly Run[] {
	const cuts = new Set([from, to]);
	const cut = (offset: number) => {
		if (offset > from && offset < to) cuts.add(offset);
	};
	const colours = scene.code.get(block) ?? [];
	for (const range of [...overlays, ...selected, ...matches, ...noted, ...colours]) {
		cut(range.from);
		cut(range.to);
	}
	for (const label of labels) cut(label.from);
	for (
		let index = pieceIndexAt(block, from);
		index < block.pieces.length && pieceStart(block, index) < to;
		index++
	) {
		cut(pieceStart(block, index));
	}
	const offsets = [...cuts].sort((a, b) => a - b);
	return offsets.slice(0, -1).flatMap((start, index) => {
		const end = offsets[index + 1]!;
		const covers = (range: Range) => range.from <= start && range.to >= end;
		const piece = block.pieces[pieceIndexAt(block, start)];
		const colour = colours.find(covers);
		const plain = pieceStyle(block, piece?.marks ?? [], piece?.href);
		const style = colour ? {...plain, tone: colour.tone} : plain;
		const overlaid = overlays
			.filter(covers)
			.reduce((styled, overlay) => overlaidStyle(scene, styled, overlay), style);
		const text = block.text.slice(start, end).replaceAll('\t', ' '.repeat(tabWidth)).replaceAll('\n', ' ');
		const label = labels.find(each => each.from === start);
		const match = matches.find(covers);
		const lit = selected.some(covers) || (match !== undefined && match.start === current);
		const {tone, ...rest}: Style = {
			...overlaid,
			...(lit ? {selected: true} : {}),
			...(noted.some(covers) ? {noted: true} : {}),
			...(match ? {found: true, bold: true} : {}),
		};
		const words = run(text, tone, rest);
		return label ? [labelRun(label.text), words] : [words];
	});
}

function overlaidStyle(scene: Scene, style: Style, overlay: Overlay): Style {
	if (overlay.kind === 'event')
		return {...style, tone: style.tone === 'text' ? 'date' : style.tone, underline: true};
	const quote = scene.article.quotes[overlay.id];
	if (!quote) return style;
	return {
		...style,
		tone: signOf(scene.article, quote).tone,
		...(quote.kind === 'paraphrase' ? {italic: true} : {}),
	};
}

function pieceStyle(block: Block, marks: readonly Mark[], href: string | undefined): Style {
	const style: {-readonly [K in keyof Style]: Style[K]} = {tone: blockTone(block)};
	if (block.role === 'title' || block.kind === 'heading') style.bold = true;
	if (block.kind === 'heading' && block.depth >= 3) style.italic = true;
	if (block.role === 'standfirst' || block.role === 'caption') style.italic = true;
	if (block.kind === 'table' && marks.length === 0 && href === undefined) return style;
	for (const mark of marks) {
		if (mark === 'strong') style.bold = true;
		if (mark === 'emphasis') style.italic = style.italic !== true;
		if (mark === 'strike') style.strike = true;
		if (mark === 'code') style.tone = 'code';
		if (mark === 'image') style.tone = 'muted';
	}
	if (href !== undefined) {
		style.tone = 'link';
		style.underline = true;
		style.href = href;
	}
	return style;
}

/** The bars of an alert stand out, those of a warning most. */
function prefixTone({containers}: Block): Tone {
	const quote = containers.findLast(each => each.kind === 'quote');
	const alert = quote?.kind === 'quote' ? quote.alert : undefined;
	if (alert === undefined) return 'faint';
	return alert === 'warning' || alert === 'caution' ? 'notice' : 'accent';
}

function blockTone(block: Block): Tone {
	if (block.role === 'title') return 'title';
	if (block.kind === 'heading') return 'heading';
	if (block.role === 'caption' || block.role === 'byline' || block.kind === 'html') return 'muted';
	if (block.kind === 'code') return 'code';
	if (block.containers.some(each => each.kind === 'quote' && !each.alert)) return 'muted';
	return 'text';
}

/** Whether a quote has words on screen. */
export function isOnScreen(scene: Scene, span: ReturnType<typeof quoteSpan>): boolean {
	return span !== undefined && span.start < scene.visible.end && span.end > scene.visible.start;
}
