/** Lines that list links, say where one leads, and follow it. */

import type {Block} from '../article/block.ts';
import {linkTarget} from '../article/link-target.ts';
import {turnFold} from '../view/folds.ts';
import {holdsWords} from '../view/holds-words.ts';
import {linksOf, linkWords, pressLink} from '../view/links.ts';
import {
	blockHere,
	type LinearPlace,
	type LinearStep,
	type LineCommands,
	type ListLine,
	saying,
	sceneOf,
	type Target,
	told,
} from './linear-place.ts';
import {numbered} from './list-lines.ts';
import {paragraphsOf} from './paragraphs.ts';
import {sentence} from './spoken.ts';

function linkLines(block: Block): readonly ListLine[] {
	return linksOf(block).map(({from, to, href, fold}) => {
		const words = block.text.slice(from, to).replace(/\s+/g, ' ');
		return fold === undefined
			? {words: `${words}, leads to ${linkTarget(href).shown}`, target: {kind: 'link', href}}
			: {words: `${words}, opens and folds`, target: {kind: 'fold', id: fold}};
	});
}

/** The links of the paragraph; the only one is chosen. */
function follow(place: LinearPlace): LinearStep {
	const lines = linkLines(blockHere(place)!);
	const [only] = lines;
	if (!only) return saying(place, 'There is no link in this paragraph: links lists all.');
	return lines.length > 1 ? numbered(place, lines) : choose(place, only.target);
}

/** Says where a link leads, before anything is opened; opens or folds what it stands for. */
export function choose(place: LinearPlace, target: Target): LinearStep {
	const {view} = place;
	if (target.kind === 'fold') return told(place, {view: turnFold(view, target.id)}, {goes: true});
	if (target.kind !== 'link') return saying(place, 'There is no such link.');
	if (linkTarget(target.href).kind === 'refused')
		return saying(place, `${linkWords({...view, link: target.href})}: it is not opened.`);
	const chosen = {...view, mode: 'links', link: target.href} as const;
	const where = sentence(linkWords(chosen));
	return {...saying(place, `${where} Enter follows it, y copies it, anything else leaves it.`), view: chosen};
}

/** What Enter or y does with a link. */
export function followed(place: LinearPlace, href: string, key: 'enter' | 'y'): LinearStep {
	const step = pressLink({...place.view, mode: 'links', link: href}, sceneOf(place), key);
	if (!step) return saying(place, 'There is no such link.');
	return told(place, step, {goes: step.effect === undefined && step.view.notice === undefined});
}

function allLinks(place: LinearPlace, words: string): LinearStep {
	const {article, view} = place;
	const lines = paragraphsOf(article, view)
		.flatMap(linkLines)
		.filter(line => words === '' || holdsWords(line.words, words));
	if (lines.length > 0) return numbered(place, lines);
	return saying(place, words === '' ? 'There are no links.' : `None holds ${words}.`);
}

export const linkCommands: LineCommands = {
	follow,
	links: (place, {words}) => allLinks(place, words),
};
