/** The blocks of an article → those that tell its story: without the lists of what it cites, whose years and titles are no part of it. */

import type {Block} from '../article/block.ts';

const titles = new RegExp(
	`^(?:${[
		'(?:(?:normative|informative|general|selected|list of) )?(?:references|bibliography)',
		'(?:works|literature|sources) cited',
		'(?:further|recommended|suggested) reading',
		'(?:external )?links',
		'literatur(?:verzeichnis)?|einzelnachweise|weblinks',
		'références|bibliographie|referencias|bibliografía|referências|bibliografia',
	].join('|')})[.:]?$`,
	'i',
);
const sectionNumber = /^(?:\d{1,3}|[A-Z])(?:\.\d{1,3}){0,4}\.?\s+/;

/** Leaves out what stands beneath a heading of such a list, down to the next heading that is not beneath that one. */
export function withoutReferences(blocks: readonly Block[]): readonly Block[] {
	let list: number | undefined;
	return blocks.filter(({kind, depth, text, role}) => {
		if (kind !== 'heading' || role === 'title') return list === undefined;
		if (list !== undefined && depth > list) return false;
		list = titles.test(text.replace(sectionNumber, '').trim()) ? depth : undefined;
		return true;
	});
}
