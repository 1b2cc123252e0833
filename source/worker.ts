/** The thread that builds articles: a source comes in, the article goes out; the thread that draws is never held up. */

import {parentPort} from 'node:worker_threads';
import type {Source} from './article/source.ts';
import {buildArticle} from './build-article.ts';
import type {BuildOptions} from './build-head.ts';

parentPort?.on('message', ({source, options}: {readonly source: Source; readonly options: BuildOptions}) => {
	parentPort?.postMessage(buildArticle(source, options));
});
