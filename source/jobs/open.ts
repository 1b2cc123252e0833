/** What is named on the command line → documents: the first one, as it was left, or all of them. */

import {parsePartialDate} from '../article/partial-date.ts';
import {
	type DocumentList,
	type DocumentOptions,
	documentFrom,
	type Fetching,
	openDocument,
} from '../library.ts';
import {hasPipedInput, readStandardInput, standardInput} from '../read/read-stdin.ts';
import type {Memory} from '../ui/memory.ts';
import type {Opened} from '../ui/opened.ts';

export type Open = (address: string, fetching?: Fetching) => Promise<Opened>;

/**
 * Opens documents with what is remembered of them. `fromTop`: they begin at their top, wherever they were left. The date that
 * the options give goes before the one that the person has set earlier.
 */
export function openerWith(options: DocumentOptions, memory: Memory, fromTop: boolean): Open {
	return async (address, fetching) => {
		const remembered = await memory.recall(address);
		const reach = fromTop ? undefined : remembered?.place?.start;
		const date = options.date ?? parsePartialDate(remembered?.date ?? '');
		const own: DocumentOptions = {
			...options,
			...(reach === undefined ? {} : {reach}),
			...(date === undefined ? {} : {date}),
		};
		return {...(await openDocument(address, own, fetching)), remembered};
	};
}

/** The one document that is named, or comes through a pipe; without either the one that comes with the program. */
export async function openFirst(
	name: string | undefined,
	bundled: string,
	options: DocumentOptions,
	open: Open,
): Promise<Opened> {
	const piped = !process.stdin.isTTY && name === undefined && hasPipedInput();
	if (name === '-' || piped) return documentFrom('', await readStandardInput(), standardInput, options);
	return open(name ?? bundled);
}

/** All documents of a list. */
export function openAll({items}: DocumentList, open: Open): Promise<readonly Opened[]> {
	return Promise.all(items.map(({address}) => open(address)));
}
