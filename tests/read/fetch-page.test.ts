/** Servers of all kinds on this machine, and what a reader is told of each: in time, in one sentence. */

import http from 'node:http';
import type {AddressInfo, Socket} from 'node:net';
import net from 'node:net';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {UserError} from '../../source/errors.ts';
import {type FetchOptions, fetchPage} from '../../source/read/fetch-page.ts';
import {isPrivateAddress} from '../../source/read/private-address.ts';

const limits = {mostBytes: 100_000, milliseconds: 700, mostRedirects: 3};
const pageText = '<!doctype html><title>Pier</title><p>Words.';

type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void;
const html = (headers: http.OutgoingHttpHeaders = {}) => ({
	'content-type': 'text/html; charset=utf-8',
	...headers,
});
const zeros = Buffer.alloc(50_000_000);
let gzipBomb: Buffer;
let brotliBomb: Buffer;

const answers: Readonly<Record<string, Answer>> = {
	'/page': (_request, response) => response.writeHead(200, html()).end(pageText),
	'/agent': (request, response) =>
		response.writeHead(200, html()).end(`${request.headers['user-agent']} ${request.headers.cookie}`),
	'/gzip': (_request, response) =>
		response.writeHead(200, html({'content-encoding': 'gzip'})).end(gzipSync(pageText)),
	'/brotli': (_request, response) =>
		response.writeHead(200, html({'content-encoding': 'br'})).end(brotliCompressSync(pageText)),
	'/endless': (_request, response) => {
		response.writeHead(200, html());
		const timer = setInterval(() => response.write('words '.repeat(10_000)), 1);
		response.on('close', () => clearInterval(timer));
	},
	'/gzip-bomb': (_request, response) =>
		response.writeHead(200, html({'content-encoding': 'gzip'})).end(gzipBomb),
	'/brotli-bomb': (_request, response) =>
		response.writeHead(200, html({'content-encoding': 'br'})).end(brotliBomb),
	'/broken-gzip': (_request, response) =>
		response.writeHead(200, html({'content-encoding': 'gzip'})).end('no gzip'),
	'/trickle': (_request, response) => {
		response.writeHead(200, html());
		const timer = setInterval(() => response.write('.'), 50);
		response.on('close', () => clearInterval(timer));
	},
	'/silence': () => {},
	'/loop': (_request, response) => response.writeHead(302, {location: '/loop'}).end(),
	'/moved': (_request, response) => response.writeHead(301, {location: '/page'}).end(),
	'/to-file': (_request, response) => response.writeHead(302, {location: 'file:///etc/passwd'}).end(),
	'/nowhere': (_request, response) => response.writeHead(302, {location: 'http://'}).end(),
	'/short': (_request, response) => {
		response.writeHead(200, html({'content-length': '1000'}));
		response.write('half');
		setTimeout(() => response.destroy(), 30);
	},
	'/reset': (request, _response) => (request.socket as Socket).resetAndDestroy(),
	'/giant-header': (_request, response) =>
		response.writeHead(200, html({'x-giant': 'x'.repeat(64_000)})).end(pageText),
	'/missing': (_request, response) => response.writeHead(404, 'No \x1b[31m'.replace('\x1b', '')).end('gone'),
	'/picture': (_request, response) => response.writeHead(200, {'content-type': 'image/png\t'}).end('x'),
	'/text': (_request, response) =>
		response.writeHead(200, {'content-type': 'text/plain; charset=koi8-r'}).end('x'),
};

let server: http.Server;
let raw: net.Server;
let base: string;
let rawBase: string;

beforeAll(async () => {
	gzipBomb = gzipSync(zeros);
	brotliBomb = brotliCompressSync(zeros, {params: {}});
	server = http.createServer((request, response) => answers[request.url!]?.(request, response));
	raw = net.createServer(socket =>
		socket
			.on('error', () => {})
			.end('HTTP/1.1 200 \x1b]0;owned\x07\x1b[2J\r\ncontent-type: text/html\r\n\r\nwords'),
	);
	await Promise.all(
		[server, raw].map(each => new Promise<void>(resolve => each.listen(0, '127.0.0.1', () => resolve()))),
	);
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	rawBase = `http://127.0.0.1:${(raw.address() as AddressInfo).port}`;
}, 60_000);

afterAll(() => {
	server.closeAllConnections();
	server.close();
	raw.close();
});

const get = (path: string, options: Partial<FetchOptions> = {}) =>
	fetchPage(path.startsWith('http') ? path : base + path, {limits, userAgent: 'broadsheet/test', ...options});

describe('a page', () => {
	it('comes whole, packed or not, with its type and charset', async () => {
		for (const path of ['/page', '/gzip', '/brotli', '/moved']) {
			const {bytes, type, charset} = await get(path);
			expect([Buffer.from(bytes).toString(), type, charset]).toEqual([pageText, 'text/html', 'utf-8']);
		}
		expect(await get('/text')).toMatchObject({type: 'text/plain', charset: 'koi8-r'});
		expect((await get('/moved')).address).toBe(`${base}/page`);
	});

	it('is asked for by name, without cookies', async () => {
		expect(Buffer.from((await get('/agent')).bytes).toString()).toBe('broadsheet/test undefined');
	});

	it('tells how much has come', async () => {
		const told: number[] = [];
		await get('/page', {onProgress: bytes => told.push(bytes)});
		expect(told.at(-1)).toBe(pageText.length);
	});
});

describe('a server that', () => {
	it.each([
		['/endless', 'it is larger than 0 MB'],
		['/gzip-bomb', 'it is larger than 0 MB'],
		['/brotli-bomb', 'it is larger than 0 MB'],
		['/broken-gzip', 'what comes cannot be unpacked'],
		['/trickle', 'it takes longer than 1 s'],
		['/silence', 'it takes longer than 1 s'],
		['/loop', 'it leads from page to page without end'],
		['/to-file', 'it leads to file: instead of a page'],
		['/nowhere', 'it leads to something that is no address'],
		['/short', 'the connection broke off before its end'],
		['/reset', 'the connection broke off before its end'],
		['/giant-header', 'what it answers is no HTTP'],
		['/missing', 'the server answers 404, there is no such page'],
		['/picture', 'it is no text but image/png'],
	])('gives %s ends in time with one sentence', async (path, reason) => {
		const started = performance.now();
		const error = await get(path).catch(each => each);
		expect(error).toBeInstanceOf(UserError);
		expect(error.message).toBe(`cannot read ${new URL(base).host}: ${reason}`);
		expect(error.advice).toMatch(/^[A-Z][^.]+$/);
		expect(performance.now() - started).toBeLessThan(limits.milliseconds + 1500);
	});

	it('is not there, or has no name', async () => {
		await expect(get('http://127.0.0.1:1/')).rejects.toThrow('nobody answers there');
		await expect(get('http://no-such-host.invalid/')).rejects.toThrow(
			/no such host|cannot be reached|takes longer/,
		);
	});

	it('writes to the terminal in its status line says nothing of it', async () => {
		const error = await get(`${rawBase}/`).then(
			({bytes}) => Buffer.from(bytes).toString(),
			each => String(each.message),
		);
		expect(error).not.toMatch(/[\x00-\x1f\x7f-\x9f]/);
	});

	it('is cancelled at once', async () => {
		const controller = new AbortController();
		const started = performance.now();
		const fetching = get('/silence', {signal: controller.signal});
		setTimeout(() => controller.abort(), 50);
		await expect(fetching).rejects.toThrow('it was cancelled');
		expect(performance.now() - started).toBeLessThan(500);
	});
});

it('knows private addresses from those of the open web', () => {
	for (const address of [
		'127.0.0.1',
		'10.1.2.3',
		'192.168.0.1',
		'172.20.0.1',
		'169.254.1.1',
		'0.0.0.0',
		'::1',
		'fe80::1',
		'fd00::1',
		'::ffff:127.0.0.1',
		'100.64.1.1',
	])
		expect(isPrivateAddress(address), address).toBe(true);
	for (const address of ['8.8.8.8', '172.32.0.1', '2606:4700::1', '::ffff:8.8.8.8', 'example.org'])
		expect(isPrivateAddress(address), address).toBe(false);
});
