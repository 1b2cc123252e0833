/** The links on screen → a label for each, the one that typed letters choose, and what following it does. */

import {type Block, type Container, pieceStart, sourceOffsetAt} from '../article/block.ts';
import {fragmentOf, type LinkTarget, linkTarget} from '../article/link-target.ts';
import {revealed, turnFold} from './folds.ts';
import {jumpTo} from './jumps.ts';
import {memoized} from './memoized.ts';
import {blocksIn} from './overlays.ts';
import type {Scene} from './scene.ts';
import {isAside} from './sideways.ts';
import type {Step, View} from './view.ts';
import {anchorFor, topRowFor} from './viewport.ts';

/** A link in a block's text, or the summary of a fold; `from` and `to` are offsets into that text. */
export type Link = {
	readonly block: number;
	readonly from: number;
	readonly to: number;
	readonly href: string;
	/** The fold that it opens or closes instead. */
	readonly fold?: number;
	readonly label: string;
};

// The letters under the fingers first.
const letters = [...'asdfghjklqwertyuiopzxcvbnm'];

/** The links whose first letter is on screen, in the order of the text. */
export const linksOnScreen = memoized((scene: Scene): readonly Link[] => {
	const {article, visible} = scene;
	const links = blocksIn(article.blocks, visible).flatMap(block =>
		linksOf(block).filter(({from}) => {
			const offset = sourceOffsetAt(block, from);
			return offset >= visible.start && offset < visible.end && !isAside(scene, block, from);
		}),
	);
	const labels = labelsFor(links.length);
	return links.slice(0, labels.length).map((link, index) => ({...link, label: labels[index]!}));
});

/** The links of a block. Pieces of one target that adjoin are one: [*two* styles](there). */
export const linksOf = memoized((block: Block): readonly Omit<Link, 'label'>[] => {
	const links: {block: number; from: number; to: number; href: string; fold?: number}[] = [];
	if (block.summaryOf) {
		const {id: fold} = block.summaryOf;
		return [{block: block.id, from: 0, to: block.text.length, href: '', fold}];
	}
	block.pieces.forEach(({href, text}, index) => {
		if (href === undefined || text.trim() === '') return;
		const from = pieceStart(block, index);
		const last = links.at(-1);
		if (last && last.to === from && last.href === href) last.to = from + text.length;
		else links.push({block: block.id, from, to: from + text.length, href});
	});
	return links;
});

/** So many labels, none the beginning of another: one letter each, or two where one is not enough. */
export function labelsFor(count: number): readonly string[] {
	if (count <= letters.length) return letters.slice(0, count);
	return letters.flatMap(first => letters.map(second => first + second)).slice(0, count);
}

/** Begins to choose among the links on screen; where there is one only, it is chosen. */
export function chooseLink(view: View, scene: Scene): View {
	const links = linksOnScreen(scene);
	if (links.length === 0) return {...view, notice: 'There is no link on this screen'};
	const choosing: View = {...view, mode: 'links', focus: 'article', typed: ''};
	return links.length === 1 && links[0]!.fold === undefined ? {...choosing, link: links[0]!.href} : choosing;
}

/** A key while a link is chosen; undefined for one that leaves the mode and means what it always does. */
export function pressLink(view: View, scene: Scene, key: string): Step | undefined {
	const {link, ...unchosen} = view;
	const left: View = {...unchosen, mode: 'read', typed: ''};
	if (link !== undefined) {
		const target = linkTarget(link);
		if (key === 'enter') return follow(left, scene, target);
		const text = target.kind === 'web' || target.kind === 'mail' ? target.url : link;
		return key === 'y' ? {view: left, effect: {kind: 'copy', text, what: 'the link'}} : leaving(left, key);
	}
	const typed = view.typed + key;
	const possible = linksOnScreen(scene).filter(({label}) => label.startsWith(typed));
	const chosen = possible.find(({label}) => label === typed);
	if (chosen?.fold !== undefined) return {view: turnFold(left, chosen.fold)};
	if (chosen) return {view: {...view, typed, link: chosen.href}};
	return possible.length > 0 ? {view: {...view, typed}} : leaving(left, key);
}

function leaving(left: View, key: string): Step | undefined {
	return key === 'escape' || /^[a-z]$/.test(key) ? {view: left} : undefined;
}

/** Follows a link as it is written. */
export function followLink(view: View, scene: Scene, href: string): Step {
	return follow(view, scene, linkTarget(href));
}

function follow(view: View, scene: Scene, target: LinkTarget): Step {
	switch (target.kind) {
		case 'refused':
			return {view: {...view, notice: `Not opened: ${target.reason}`}};
		case 'web':
		case 'mail':
			return {view, effect: {kind: 'browse', url: target.url}};
		case 'place':
			return {view: goToFragment(view, scene, target.fragment)};
		case 'document': {
			const {path, fragment} = target;
			return {view, effect: {kind: 'open', path, ...(fragment === undefined ? {} : {fragment})}};
		}
	}
}

/** Goes to the heading of that name; an empty name is the top. */
export function goToFragment(view: View, scene: Scene, fragment: string): View {
	const {blocks} = scene.article;
	const place = noted(blocks, fragment) ?? headingNamed(blocks, fragment)?.span.start;
	if (fragment === '' || fragment === 'top') return jumpTo(view, scene, anchorFor(scene, 0));
	if (place === undefined) return {...view, notice: `There is no place called ${fragment} here`};
	const isNote = /^(?:note|ref)-/.test(fragment);
	const open = revealed(view, scene, place);
	return jumpTo(open.view, open.scene, anchorFor(open.scene, topRowFor(open.scene, place, !isNote)));
}

/** Where a note stands, or the first reference to it. */
function noted(blocks: readonly Block[], fragment: string): number | undefined {
	const [, kind, name] = /^(note|ref)-(.*)$/s.exec(fragment) ?? [];
	if (name === undefined) return undefined;
	if (kind === 'note') {
		const isIt = (each: Container) => each.kind === 'item' && each.note?.toLowerCase() === name;
		return blocks.find(({containers}) => containers.some(isIt))?.span.start;
	}
	const pieces = blocks.flatMap(block => block.pieces);
	return pieces.find(({href}) => href?.toLowerCase() === `#note-${name}`)?.span.start;
}

function headingNamed(blocks: readonly Block[], fragment: string): Block | undefined {
	const seen = new Map<string, number>();
	return blocks.find(({kind, text}) => {
		if (kind !== 'heading') return false;
		const name = fragmentOf(text);
		const count = seen.get(name) ?? 0;
		seen.set(name, count + 1);
		return (count === 0 ? name : `${name}-${count}`) === fragment.toLowerCase();
	});
}

/** What the status bar says of the link that was chosen: where it leads, before anything is opened. */
export function linkWords({link}: View): string {
	if (link === undefined) return 'Type the letters of a link';
	const target = linkTarget(link);
	if (target.kind === 'refused') return `${target.shown}: ${target.reason}`;
	return `${target.kind === 'web' || target.kind === 'mail' ? 'In the browser: ' : 'Here: '}${target.shown}`;
}
