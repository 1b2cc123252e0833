/** A text by its address → a document that has been opened, built on this thread. */

import {makeSource} from '../../source/article/source.ts';
import {buildArticle} from '../../source/build-article.ts';
import {buildHead} from '../../source/build-head.ts';
import type {Opened} from '../../source/ui/opened.ts';

/** Throws where there is no text. */
export function openedText(address: string, text: string | undefined): Opened {
	if (text === undefined) throw new Error(`no ${address}`);
	const source = makeSource(address, text, 'markdown');
	return {
		address,
		source,
		head: buildHead(source, {}, 20),
		date: undefined,
		build: async date => buildArticle(source, date === undefined ? {} : {date}),
	};
}
