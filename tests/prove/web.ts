/** Promise 7: an address costs at most 16 MiB, 20 seconds and 200 MB of memory. */

import {writeFileSync} from 'node:fs';
import type http from 'node:http';
import type {Socket} from 'node:net';
import path from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {serve, serveRaw} from './loopback.ts';
import {type Ended, notOneSentence, run} from './program.ts';
import {forEach, median, type Proof, type Trial} from './trial.ts';

const mebibyte = 1024 * 1024;
const mostSeconds = 20;
const mostMemory = 200e6;
/** Whatever takes longer is ended. */
const longest = 200_000;
/** Starting Node and saying the sentence, on a machine that is busy. */
const slackSeconds = 3;

const page = '<!doctype html><title>Pier</title><article><h1>Pier</h1><p>Words enough.</p></article>';
const html = {'content-type': 'text/html; charset=utf-8'};
const words = 'Words of a page that has very many of them. ';

type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void;
type Case = {
	readonly name: string;
	readonly answer: Answer;
	/** It is an article after all; otherwise one sentence is due. */
	readonly opens?: true;
};
/** What is let in is then read like any file: what the same bytes in a file cost comes on top. */
type LargePage = {readonly name: string; readonly text: () => string; readonly isPlain?: true};

// Packed before anything is measured: packing keeps the servers and the clock waiting.
const filler = () => Buffer.alloc(300 * mebibyte, '<p>a');
const packed =
	(encoding: string, pack: () => Buffer): Answer =>
	(_request, response) =>
		response.writeHead(200, {...html, 'content-encoding': encoding}).end(bombs.get(pack) ?? '');
const bombs = new Map<() => Buffer, Buffer>();
const gzipBomb = () => gzipSync(filler());
const doubleBomb = () => gzipSync(gzipSync(filler()));
const brotliBomb = () => brotliCompressSync(filler(), {params: {[constants.BROTLI_PARAM_QUALITY]: 4}});
const sends =
	(text: () => string): Answer =>
	(_request, response) =>
		response.writeHead(200, html).end(text());
const drips =
	(bytes: string, milliseconds: number): Answer =>
	(_request, response) => {
		response.writeHead(200, html);
		const timer = setInterval(() => response.write(bytes), milliseconds);
		response.on('close', () => clearInterval(timer));
	};
const leads =
	(location: string): Answer =>
	(_request, response) =>
		response.writeHead(302, {location}).end();
const full = (text: string) => text.repeat(Math.floor((16 * mebibyte - 1000) / text.length));

const cases: readonly Case[] = [
	{name: 'a page', answer: sends(() => page), opens: true},
	{name: 'an endless page', answer: drips(words.repeat(2000), 1)},
	{name: 'a page one byte too long', answer: sends(() => 'a'.repeat(16 * mebibyte + 1))},
	{name: 'a gzip bomb', answer: packed('gzip', gzipBomb)},
	{name: 'a brotli bomb', answer: packed('br', brotliBomb)},
	{name: 'a bomb in a bomb', answer: packed('gzip', doubleBomb), opens: true},
	{
		name: 'gzip that is none',
		answer: (_request, response) =>
			response.writeHead(200, {...html, 'content-encoding': 'gzip'}).end('no gzip'),
	},
	{name: 'a trickle', answer: drips('.', 500)},
	{name: 'silence', answer: () => {}},
	{
		name: 'silence after the head',
		answer: (_request, response) => void response.writeHead(200, html).write(page),
	},
	{name: 'a loop', answer: (request, response) => response.writeHead(302, {location: request.url}).end()},
	{name: 'a way to a file', answer: leads('file:///etc/passwd')},
	{name: 'a way to no address', answer: leads('http://')},
	{name: 'a way to mail', answer: leads('mailto:a@b.example')},
	{
		name: 'a body that is too short',
		answer: (_request, response) => {
			response.writeHead(200, {...html, 'content-length': '1000'}).write('half');
			setTimeout(() => response.destroy(), 50);
		},
	},
	{name: 'a reset', answer: request => (request.socket as Socket).resetAndDestroy()},
	{
		name: 'a giant header',
		answer: (_request, response) =>
			response.writeHead(200, {...html, 'x-giant': 'x'.repeat(60_000)}).end(page),
	},
	{name: 'a page that is gone', answer: (_request, response) => response.writeHead(410).end(page)},
	{
		name: 'a picture',
		answer: (_request, response) => response.writeHead(200, {'content-type': 'image/png'}).end(page),
	},
	{name: 'no type at all', answer: (_request, response) => response.end(page), opens: true},
	{
		name: 'an unknown charset',
		answer: (_request, response) =>
			response.writeHead(200, {'content-type': 'text/html; charset=klingon'}).end(page),
		opens: true,
	},
];

const largePages: readonly LargePage[] = [
	{name: '16 MiB of paragraphs', text: () => page + full(`<p>${words}</p>`)},
	{name: '16 MiB of nested elements', text: () => page + full('<div><i>')},
	{name: '16 MiB of links', text: () => page + full('<a href="/x">x</a>')},
	{name: '16 MiB of table', text: () => page + full('<table><tr><td>x')},
	{name: '16 MiB of one word', text: () => page + full('a')},
	{name: '16 MiB of plain text', text: () => full(words), isPlain: true},
];

const rawCases: readonly (readonly [name: string, answer: string])[] = [
	['control characters in the status', 'HTTP/1.1 200 \x1b]0;owned\x07\r\ncontent-type: text/html\r\n\r\nx'],
	['control characters in a header', 'HTTP/1.1 500 No\r\nx: \x1b[2J\x07\r\n\r\nx'],
	['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
	['a body without a head', '<html>'],
	[
		'two lengths',
		'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 9\r\ncontent-type: text/html\r\n\r\nabc',
	],
	[
		'a chunk of no length',
		'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-type: text/html\r\n\r\nzz\r\nabc',
	],
];

/** `idle`: what it costs anyway. */
function problemOf(
	ended: Ended,
	{opens}: Pick<Case, 'opens'>,
	idle: Pick<Ended, 'milliseconds' | 'peak'>,
): string | undefined {
	const took = (ended.milliseconds - idle.milliseconds) / 1000;
	if (took > mostSeconds + slackSeconds) return `it takes ${took.toFixed(1)} s`;
	const cost = ended.peak - idle.peak;
	if (cost > mostMemory) return `it takes ${Math.round(cost / 1e6)} MB`;
	if (opens && ended.code === 0)
		return /\x1b/.test(ended.stdout.toString()) ? 'an escape is printed' : undefined;
	const problem = notOneSentence(ended);
	return problem ?? (/[\x00-\x09\x0b-\x1f\x7f-\x9f]/.test(ended.stderr) ? 'a control is printed' : undefined);
}

async function idleMemory(trial: Trial, base: string): Promise<number> {
	const peaks: number[] = [];
	for (let index = 0; index < trial.times(5, 1); index++) peaks.push((await run([`${base}/0`])).peak);
	return median(peaks);
}

/** A large page by its address, beside the same in a file. */
async function readLarge(
	trial: Trial,
	{name, text, isPlain}: LargePage,
): Promise<{readonly ended: Ended; readonly asFile: Ended}> {
	const bytes = text();
	const type = isPlain ? 'text/plain' : html['content-type'];
	const server = await serve((_request, response) =>
		response.writeHead(200, {'content-type': type}).end(bytes),
	);
	const file = path.join(trial.folder, `large.${isPlain ? 'txt' : 'html'}`);
	writeFileSync(file, bytes);
	const asFile = await run([file], {milliseconds: longest});
	const ended = await run([`${server.base}/`], {milliseconds: longest});
	server.close();
	trial.note(name, problemOf(ended, {opens: true}, asFile), `${name}\n`);
	return {ended, asFile};
}

export const web: Proof = {
	number: 7,
	promise: 'An address costs at most 16 MiB, 20 s and 200 MB of memory',
	prove: async trial => {
		const server = await serve((request, response) =>
			cases[Number(request.url!.slice(1))]!.answer(request, response),
		);
		const raw = await serveRaw(path => rawCases[Number(path.slice(1))]![1]);
		for (const pack of trial.times(1, 0) ? [gzipBomb, doubleBomb, brotliBomb] : []) bombs.set(pack, pack());
		const idle = await idleMemory(trial, server.base);
		let [dearest, slowest, dearestRead, slowestRead, moreMemory, moreTime] = [0, 0, 0, 0, 0, 0];
		const weigh = (ended: Ended) => {
			dearest = Math.max(dearest, ended.peak - idle);
			slowest = Math.max(slowest, ended.milliseconds);
		};
		// A small trial waits for nothing.
		const quick = cases.filter(({name}) => !/trickle|silence|bomb/.test(name));
		await forEach(trial, trial.times(1, 0) ? cases : trial.some(quick, 3), async each => {
			const ended = await run([`${server.base}/${cases.indexOf(each)}`], {milliseconds: longest});
			weigh(ended);
			trial.note(each.name, problemOf(ended, each, {milliseconds: 0, peak: idle}), `${each.name}\n`);
		});
		await forEach(trial, trial.some(rawCases, 2), async ([name, answer]) => {
			const index = rawCases.findIndex(each => each[0] === name);
			const ended = await run([`${raw.base}/${index}`], {milliseconds: longest});
			weigh(ended);
			trial.note(name, problemOf(ended, {opens: true}, {milliseconds: 0, peak: idle}), answer);
		});
		const readPage = async (page: LargePage) => {
			const {ended, asFile} = await readLarge(trial, page);
			moreMemory = Math.max(moreMemory, ended.peak - asFile.peak);
			moreTime = Math.max(moreTime, ended.milliseconds - asFile.milliseconds);
			dearestRead = Math.max(dearestRead, ended.peak - idle);
			slowestRead = Math.max(slowestRead, ended.milliseconds);
		};
		await forEach(trial, trial.times(1, 0) ? largePages : [], readPage, 1);
		server.close();
		raw.close();
		const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
		const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
		return `${cases.length + rawCases.length + largePages.length} servers; fetching takes at most ${seconds(slowest)} and ${megabytes(dearest)} above the ${megabytes(idle)} of a small page, 16 MiB that are read and printed ${seconds(slowestRead)} and ${megabytes(dearestRead)}, at most ${seconds(moreTime)} and ${megabytes(moreMemory)} more than from a file`;
	},
};
