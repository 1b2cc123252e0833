/** A document that is too much for the reader as Markdown is shown as plain text, and nothing hangs. */

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {makeSource} from '../../source/article/source.ts';
import {buildHead} from '../../source/build-head.ts';
import {UserError} from '../../source/errors.ts';
import {buildInWorker} from '../../source/read/article-worker.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-worker-'));
});
afterAll(() => {
	rmSync(folder, {recursive: true});
});

/** A worker that answers with the source it got, as the title of an article; `markdown` is what it does with Markdown. */
function workerThat(name: string, markdown: string, plain = ''): string {
	const file = path.join(folder, `${name}.cjs`);
	writeFileSync(
		file,
		`require('node:worker_threads').parentPort.on('message', request => {
			if (request.source.format === 'markdown') {${markdown}} else {${plain}}
			require('node:worker_threads').parentPort.postMessage(request);
		});`,
	);
	return file;
}

const notice = 'Could not be read as Markdown in time; shown as plain text.';
const source = makeSource('mill.md', 'The mill.', 'markdown', 'utf-8', ['A first notice.']);
const deadline = {deadlineMilliseconds: 2000};

test('the article is what the worker answers', async () => {
	const options = {date: {year: 2025, implied: []}};
	expect(await buildInWorker(workerThat('echo', ''), {source}, options)).toMatchObject({source, options});
});

test.each([
	['takes for ever', 'for (;;) {}'],
	['nests too deeply', 'const deep = depth => deep(depth + 1) + 1; deep(0);'],
	['takes all memory', 'for (const all = [];;) all.push(new Array(1e6).fill(all.length + 0.5));'],
	['fails', 'throw new Error("no");'],
	['ends its thread', 'process.exit(3);'],
	['answers with what cannot be sent', 'require("node:worker_threads").parentPort.postMessage(() => 1);'],
])('Markdown that %s is shown as plain text, with a notice', async (name, markdown) => {
	const article = await buildInWorker(workerThat(name, markdown), {source}, {}, deadline);
	expect(article.source).toEqual({...source, format: 'plain', notices: ['A first notice.', notice]});
});

test('Markdown that takes more room than such texts do gets it', async () => {
	const half = 'const all = []; while (all.length < 60) all.push(new Array(1e6).fill(all.length + 0.5));';
	const article = await buildInWorker(workerThat('takes half', half), {source}, {});
	expect(article.source).toMatchObject({format: 'markdown', notices: ['A first notice.']});
});

test('a text that has come is kept where its facts fail, and a notice says so', async () => {
	const file = path.join(folder, 'facts-fail.cjs');
	writeFileSync(
		file,
		`const {parentPort} = require('node:worker_threads');
		parentPort.on('message', ({file, name, format}) => {
			const bytes = new Uint8Array(new ArrayBuffer(9, {maxByteLength: 9}));
			bytes.set(Buffer.from('The mill.'));
			parentPort.postMessage({part: {text: {bytes, encoding: 'latin1'}}}, [bytes.buffer]);
			const source = {name, text: '', format, encoding: 'utf-8', notices: []};
			parentPort.postMessage({part: {opened: {title: file, source}, runs: []}});
			parentPort.postMessage({part: {facts: {sections: ['one']}}});
			parentPort.postMessage({part: {facts: {sections: ['two'], quotes: ['half of them']}}});
			for (;;);
		});`,
	);
	const input = {file: '/a/mill.md', name: 'mill.md', format: 'markdown', size: 9} as const;
	const texts: unknown[] = [];
	const onMore = (article: unknown) => texts.push(article);
	const article = await buildInWorker(file, input, {}, {deadlineMilliseconds: 400, onMore});
	expect(texts).toMatchObject([{source: {text: 'The mill.'}, sections: [], quotes: []}]);
	expect(article).toMatchObject({title: '/a/mill.md', sections: ['one', 'two'], quotes: []});
	expect(article.source.notices).toEqual(['Its quotes and dates could not be found in time.']);
});

test('of a longer text, what is shown comes with its facts first, and keeps them until the rest is found', async () => {
	const file = path.join(folder, 'head-first.cjs');
	writeFileSync(
		file,
		`const {parentPort} = require('node:worker_threads');
		parentPort.on('message', ({source, head}) => {
			if (head) parentPort.postMessage({part: {ofHead: {people: [], quotes: [head.text], events: []}}});
			if (head) parentPort.postMessage({part: {whole: {source, quotes: []}}});
			parentPort.postMessage({source, quotes: ['all']});
		});`,
	);
	const read = async (text: string) => {
		const whole = makeSource('mill.md', text, 'markdown', 'utf-8', []);
		const head = buildHead(whole, {}, 40);
		const seen: unknown[] = [];
		const onMore = ({quotes}: {readonly quotes: readonly unknown[]}) => seen.push(quotes);
		const article = await buildInWorker(file, {source: whole}, {}, {head, onMore});
		return [...seen, article.quotes];
	};
	const paragraph = `${'The mill stands. '.repeat(20).trim()}\n\n`;
	const [first, second, last] = await read(paragraph.repeat(200));
	expect(first).toEqual(second);
	expect(String(first)).toMatch(/^The mill stands\..*stands\.$/s);
	expect(String(first).length).toBeLessThan(6000);
	expect(last).toEqual(['all']);
	expect(await read(paragraph.repeat(20))).toEqual([['all']]);
});

test('a file that cannot be read is refused in the worker’s own words', async () => {
	const file = path.join(folder, 'refuses.cjs');
	writeFileSync(
		file,
		`const {parentPort} = require('node:worker_threads');
		parentPort.on('message', () => parentPort.postMessage({refused: {message: 'cannot read it', advice: 'Try again'}}));`,
	);
	const input = {file: 'gone.md', name: 'gone.md', format: 'markdown', size: 9} as const;
	const refused = await buildInWorker(file, input, {}).catch(error => error);
	expect(refused).toBeInstanceOf(UserError);
	expect(refused).toMatchObject({message: 'cannot read it', advice: 'Try again'});
});

test('where plain text fails, too, one sentence says so', async () => {
	const file = workerThat('never', 'throw new Error("no");', 'throw new Error("no \\x1b[2Jmore");');
	const reading = buildInWorker(file, {source}, {}, deadline);
	await expect(reading).rejects.toThrow(UserError);
	await expect(reading).rejects.toThrow('cannot read mill.md: no ␛[2Jmore');
});

test('a text whose facts are too much is shown without them, and says so', async () => {
	const file = workerThat(
		'facts',
		'throw new Error("no");',
		'if (!request.options.withoutFacts) for (;;) {}',
	);
	const article = await buildInWorker(file, {source}, {}, {deadlineMilliseconds: 500});
	expect(article.source.notices.at(-1)).toBe('Too long to look for facts in it; shown as plain text.');
	expect(article.source).toMatchObject({text: source.text, format: 'plain'});
});

test('a plain text that takes for ever is tried twice, and given up', async () => {
	const file = workerThat('slow', '', 'for (;;) {}');
	const plain = {...source, format: 'plain' as const};
	await expect(buildInWorker(file, {source: plain}, {}, {deadlineMilliseconds: 300})).rejects.toThrow(
		'cannot read mill.md: it takes too long',
	);
});

test('the thread that draws is free while an article is built', async () => {
	const file = workerThat('busy', 'for (const end = Date.now() + 400; Date.now() < end;);');
	let ticks = 0;
	const ticking = setInterval(() => ticks++, 10);
	await buildInWorker(file, {source}, {});
	clearInterval(ticking);
	expect(ticks).toBeGreaterThan(10);
});
