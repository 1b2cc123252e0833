/** The thread that reads pages: HTML comes in, Markdown goes out; what fails or takes too long never holds up the thread that draws. */

import {parentPort} from 'node:worker_threads';
import {wordsOfHtml} from './page/limit-html.ts';
import {readPage} from './page/read-page.ts';

/** What is asked for: the article as Markdown, or only the words of the page. */
export type PageRequest = {readonly html: string; readonly address?: string; readonly wordsOnly: boolean};

parentPort?.on('message', ({html, address, wordsOnly}: PageRequest) => {
	parentPort?.postMessage(wordsOnly ? wordsOfHtml(html) : readPage(html, address));
});
