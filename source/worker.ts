/** The thread that builds articles: a source or a file comes in, the article goes out; the thread that draws is never held up. */

import {parentPort} from 'node:worker_threads';
import type {Article} from './article/article.ts';
import {blockRuns} from './article/packed-blocks.ts';
import type {Source} from './article/source.ts';
import {factsOfHead, findFacts, withFacts, withSections} from './build-article.ts';
import {type BuildOptions, readBlocks} from './build-head.ts';
import {UserError} from './errors.ts';
import type {ArticleAnswer, ArticleInput, ArticlePart, FactLists} from './read/article-worker.ts';
import {bytesOfText} from './read/passing-bytes.ts';
import {readSource} from './read/read-file.ts';

type Request = ArticleInput & {
	readonly options: BuildOptions;
	readonly notices: readonly string[];
	/** What is shown already, where anybody waits for the facts of it. */
	readonly head?: Source;
};

/** Units of a text that is sent in parts, and built of packed blocks. */
const longText = 262_144;
/** Units of a text whose facts are looked for: of a longer one they would take minutes, and hundreds of megabytes. */
const mostForFacts = 16_000_000;
const tooLong = 'Too long for its quotes and dates to be looked for.';

/** Facts that are sent at a time, and how long the thread that draws is left alone in between. */
const factsAtATime = 400;
const pauseMilliseconds = 4;

parentPort?.on('message', (request: Request) => {
	answer(request).then(
		answered => parentPort?.postMessage(answered),
		error => {
			if (!(error instanceof UserError)) throw error;
			const {message, advice} = error;
			parentPort?.postMessage({refused: {message, ...(advice === undefined ? {} : {advice})}});
		},
	);
});

async function answer(request: Request): Promise<ArticleAnswer> {
	const {head, options} = request;
	if (head && !options.withoutFacts) parentPort?.postMessage({part: {ofHead: factsOfHead(head, options)}});
	const source = 'source' in request ? request.source : await sourceOfFile(request);
	if (source.text.length <= longText) {
		const article = withSections(readBlocks(source, options));
		if (head) parentPort?.postMessage({part: {whole: article}});
		return withFacts(article, options);
	}
	if (!('source' in request)) await sendText(source.text);
	const hasFacts = source.text.length <= mostForFacts;
	const notices = hasFacts ? source.notices : [...source.notices, tooLong];
	const article = readBlocks({...source, notices}, {...options, packed: true});
	await send({opened: withoutText(article), runs: blockRuns(article.blocks)});
	for (const facts of findFacts(article, hasFacts)) await sendFacts(facts);
	return {done: true};
}

async function sourceOfFile({
	file,
	format,
	notices,
}: Extract<Request, {readonly file: string}>): Promise<Source> {
	const source = await readSource(file, {format});
	return {...source, notices: [...source.notices, ...notices]};
}

function withoutText(article: Article): Extract<ArticlePart, {readonly runs: unknown}>['opened'] {
	const {blocks: _, sections: _1, people: _2, quotes: _3, events: _4, source, ...rest} = article;
	return {...rest, source: {...source, text: ''}};
}

function sendText(text: string): Promise<void> {
	const bytes = bytesOfText(text);
	return send({text: bytes}, [bytes.bytes.buffer]);
}

async function send(part: ArticlePart, transferred: readonly ArrayBuffer[] = []): Promise<void> {
	parentPort?.postMessage({part}, transferred);
	await new Promise(resolve => setTimeout(resolve, pauseMilliseconds));
}

async function sendFacts(facts: Partial<FactLists>): Promise<void> {
	for (const [name, items] of Object.entries(facts)) {
		for (let from = 0; from === 0 || from < items.length; from += factsAtATime)
			await send({facts: {[name]: items.slice(from, from + factsAtATime)}});
	}
}
