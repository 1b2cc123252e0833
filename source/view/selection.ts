/** Selecting words with the keys: by words, sentences, lines and paragraphs, from where one is. */

import {sourceOffsetAt} from '../article/block.ts';
import {hull, type Span} from '../article/span.ts';
import {lineAtRow} from '../layout/layout.ts';
import type {Command} from './commands.ts';
import {revealed} from './folds.ts';
import {matchesOf} from './matches.ts';
import {quoteSpan, type Scene, selectedSpan} from './scene.ts';
import {shownLine} from './sideways.ts';
import {type UnitKind, unitAt} from './units.ts';
import type {Selection, View} from './view.ts';
import {anchorFor, topRowFor} from './viewport.ts';

/** What is selected: from the first unit to the last, both whole. */
export function selectedWords({anchor, head}: Selection): Span {
	return hull(anchor, head);
}

type Motion = {readonly unit: UnitKind; readonly step: number};

const motions: Readonly<Record<string, Motion>> = {
	l: {unit: 'word', step: 1},
	w: {unit: 'word', step: 1},
	e: {unit: 'word', step: 1},
	h: {unit: 'word', step: -1},
	b: {unit: 'word', step: -1},
	right: {unit: 'character', step: 1},
	left: {unit: 'character', step: -1},
	')': {unit: 'sentence', step: 1},
	'(': {unit: 'sentence', step: -1},
	j: {unit: 'line', step: 1},
	down: {unit: 'line', step: 1},
	k: {unit: 'line', step: -1},
	up: {unit: 'line', step: -1},
	'}': {unit: 'paragraph', step: 1},
	'{': {unit: 'paragraph', step: -1},
};

/** A key that changes what is selected; undefined for any other. `count`: how often it was said. */
export function moveSelection(
	view: View,
	scene: Scene,
	selection: Selection,
	key: string,
	count: number,
): View | undefined {
	if (key === 'o')
		return inSight({...view, selection: {anchor: selection.head, head: selection.anchor}}, scene);
	const motion = motions[key];
	if (!motion) return undefined;
	const head = moved(scene, selection, motion, count);
	return inSight({...view, selection: {...selection, head}}, scene);
}

// Forward, the end of the unit that the head stands in comes first; backward, its start.
function moved(scene: Scene, {head}: Selection, {unit, step}: Motion, count: number): Span {
	let next = head;
	for (let time = 0; time < Math.min(count, 1000); time++) {
		const here = step > 0 ? next.end - 1 : next.start;
		const around = unitAt(scene, unit, here, 0);
		const isWhole = !around || (step > 0 ? around.end <= next.end : around.start >= next.start);
		const target = isWhole ? unitAt(scene, unit, here, step) : around;
		if (!target) return next;
		next = target;
	}
	return next;
}

function inSight(view: View, scene: Scene): View {
	const {head} = view.selection!;
	const open = revealed(view, scene, head.start);
	if (head.end > scene.visible.start && head.start < scene.visible.end) return open.view;
	return {...open.view, anchor: anchorFor(open.scene, topRowFor(open.scene, head.start, false))};
}

/** What is pointed out already: a match, the words of a quote or event; else the first word on screen. */
function beginning(view: View, scene: Scene): Span | undefined {
	const {article, visible, layout, topRow} = scene;
	const {search, lit} = view;
	const match = matchesOf(article, search).all.find(({start}) => start === search?.at);
	if (match && match.start >= visible.start && match.start < visible.end) {
		return unitAt(scene, 'word', match.start, 0);
	}
	if (lit === 'quotes') return quoteSpan(article.quotes[view.cursor.quotes]);
	if (lit) return selectedSpan(article, {...view, focus: lit});
	const first = layout.lines[lineAtRow(layout, topRow)];
	const fragment = first && shownLine(scene, first).fragments[0];
	const start = fragment ? sourceOffsetAt(article.blocks[first.block]!, fragment.from) : first?.start;
	return start === undefined ? undefined : unitAt(scene, 'word', start, 0);
}

function selecting(title: string, unit: UnitKind | undefined): Command {
	return {
		title,
		group: 'Select',
		hint: 'select',
		run: (view, scene) => {
			const first = beginning(view, scene);
			if (!first) return {view: {...view, notice: 'There are no words to select'}};
			const whole = unit ? (unitAt(scene, unit, first.start, 0) ?? first) : first;
			return {view: {...view, focus: 'article', selection: {anchor: whole, head: whole}}};
		},
	};
}

export const selectionCommands = {
	select: selecting(
		'Select words: w b, ) ( sentences, } { paragraphs, j k lines, o the other end',
		undefined,
	),
	'select-paragraph': selecting('Select the paragraph', 'paragraph'),
} satisfies Record<string, Command>;
