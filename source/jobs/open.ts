/** What is named on the command line → documents: the first one, as it was left, or all of them. */

import {
	type Document,
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

/** Opens documents with what is remembered of them. `fromTop`: they begin at their top, wherever they were left. */
export function openerWith(options: DocumentOptions, memory: Memory, fromTop: boolean): Open {
	return async (address, fetching) => {
		const remembered = fromTop ? undefined : await memory.recall(address);
		const reach = remembered?.place?.start;
		const document = await openDocument(
			address,
			reach === undefined ? options : {...options, reach},
			fetching,
		);
		return {...document, remembered: remembered ?? (fromTop ? await memory.recall(address) : undefined)};
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
export function openAll({items}: DocumentList, options: DocumentOptions): Promise<readonly Document[]> {
	return Promise.all(items.map(({address}) => openDocument(address, options)));
}
