/** An address of the web → the bytes behind it, within limits of size, time and place. */

import {lookup} from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type {LookupFunction} from 'node:net';
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib';
import {safeLine} from '../article/safe-text.ts';
import {UserError} from '../errors.ts';
import {isPrivateAddress} from './private-address.ts';

export type Fetched = {
	readonly bytes: Uint8Array;
	/** The address after all redirects. */
	readonly address: string;
	/** The media type in lower case, without parameters. */
	readonly type: string;
	readonly charset?: string;
};

export type FetchLimits = {
	/** After decompression. */
	readonly mostBytes: number;
	/** For all of it, redirects included. */
	readonly milliseconds: number;
	readonly mostRedirects: number;
};

export type FetchOptions = {
	readonly limits?: Partial<FetchLimits>;
	/** Ends the request. */
	readonly signal?: AbortSignal;
	/** Told how many bytes have come, again and again. */
	readonly onProgress?: (bytes: number) => void;
	/** What the program calls itself. */
	readonly userAgent: string;
};

export const usualLimits: FetchLimits = {mostBytes: 16 * 1024 * 1024, milliseconds: 20_000, mostRedirects: 5};

/** What is asked for, the best first. */
const accepted = 'text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9, */*;q=0.1';

/**
 * Fetches one address and nothing else; sends no cookies. Rejects with a UserError of one sentence, in time. A page of the
 * open web cannot lead to a private one; whoever names a private address gets it.
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<Fetched> {
	const limits = {...usualLimits, ...options.limits};
	const late = AbortSignal.timeout(limits.milliseconds);
	const signal = options.signal ? AbortSignal.any([options.signal, late]) : late;
	const host = safeLine(hostOf(address));
	const fail = (reason: string, advice = 'Try again, or save the page and open the file') =>
		new UserError(`cannot read ${host}: ${reason}`, advice);
	try {
		return await follow(address, limits, signal, options, fail);
	} catch (error) {
		if (error instanceof UserError) throw error;
		if (options.signal?.aborted) throw fail('it was cancelled', 'Open it again when you like');
		if (late.aborted) throw fail(`it takes longer than ${Math.round(limits.milliseconds / 1000)} s`);
		throw fail(reasonOf(error));
	}
}

type Fail = (reason: string, advice?: string) => UserError;

async function follow(
	first: string,
	limits: FetchLimits,
	signal: AbortSignal,
	options: FetchOptions,
	fail: Fail,
): Promise<Fetched> {
	let address = first;
	let mayBePrivate = true;
	for (let redirects = 0; ; redirects++) {
		const guard = guarded(mayBePrivate, fail);
		const response = await request(address, guard.lookup, signal, options.userAgent);
		mayBePrivate = mayBePrivate && guard.wasPrivate();
		const {statusCode = 0, headers} = response;
		if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
			response.destroy();
			if (redirects >= limits.mostRedirects) throw fail('it leads from page to page without end');
			address = redirected(address, headers.location, fail);
			continue;
		}
		if (statusCode < 200 || statusCode >= 300) {
			response.destroy();
			throw fail(`the server answers ${statusCode}${statusWords[statusCode] ?? ''}`, 'Check the address');
		}
		const type = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
		if (type !== '' && !/^text\/|[+/]x?html|[+/]xml$|^application\/(?:octet-stream|json)$/.test(type)) {
			response.destroy();
			throw fail(`it is no text but ${safeLine(type)}`, 'Open it in a browser instead');
		}
		const charset = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(headers['content-type'] ?? '')?.[1];
		const bytes = await body(response, limits, signal, options.onProgress, fail);
		return {bytes, address, type, ...(charset === undefined ? {} : {charset})};
	}
}

const statusWords: Readonly<Record<number, string>> = {
	401: ', it wants a password',
	403: ', it does not give this page to everybody',
	404: ', there is no such page',
	410: ', the page is gone',
	429: ', it has been asked too often',
};

function redirected(from: string, location: string, fail: Fail): string {
	let url: URL;
	try {
		url = new URL(location, from);
	} catch {
		throw fail('it leads to something that is no address');
	}
	if (url.protocol !== 'http:' && url.protocol !== 'https:')
		throw fail(`it leads to ${safeLine(url.protocol)} instead of a page`);
	return url.href;
}

/** Looks a host up, and refuses private addresses where the open web led there. */
function guarded(
	mayBePrivate: boolean,
	fail: Fail,
): {readonly lookup: LookupFunction; readonly wasPrivate: () => boolean} {
	let found = false;
	const check = (address: string): Error | null => {
		if (!isPrivateAddress(address)) return null;
		found = true;
		return mayBePrivate ? null : fail('it leads from the open web to a private address');
	};
	return {
		wasPrivate: () => found,
		lookup: (hostname, options, callback) => {
			lookup(hostname, {...options, all: true}, (error, addresses) => {
				if (error) {
					callback(error, '', 0);
					return;
				}
				const refusal = addresses.map(({address}) => check(address)).find(each => each !== null);
				const [first] = addresses;
				if (refusal) callback(refusal as NodeJS.ErrnoException, '', 0);
				else if (options.all) callback(null, addresses);
				else callback(null, first!.address, first!.family);
			});
		},
	};
}

function request(
	address: string,
	find: LookupFunction,
	signal: AbortSignal,
	userAgent: string,
): Promise<http.IncomingMessage> {
	return new Promise((resolve, reject) => {
		const url = new URL(address);
		const {get} = url.protocol === 'https:' ? https : http;
		const headers = {accept: accepted, 'accept-encoding': 'gzip, deflate, br', 'user-agent': userAgent};
		// Node looks no host up that is an address already.
		const literal = url.hostname.replace(/^\[|\]$/g, '');
		if (/^[\d.]+$|:/.test(literal)) {
			find(literal, {}, error => {
				if (error) reject(error);
				else get(url, {headers, signal, maxHeaderSize}, resolve).on('error', reject);
			});
			return;
		}
		get(url, {headers, signal, lookup: find, maxHeaderSize}, resolve).on('error', reject);
	});
}

const maxHeaderSize = 32 * 1024;

function body(
	response: http.IncomingMessage,
	limits: FetchLimits,
	signal: AbortSignal,
	onProgress: ((bytes: number) => void) | undefined,
	fail: Fail,
): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		const chunks: Uint8Array[] = [];
		let length = 0;
		const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
		const decoder =
			encoding === 'gzip' || encoding === 'x-gzip'
				? createGunzip()
				: encoding === 'deflate'
					? createInflate()
					: encoding === 'br'
						? createBrotliDecompress()
						: undefined;
		let stopped = false;
		const stop = (error: Error) => {
			// What is destroyed breaks off too: the first reason is the one to tell.
			if (stopped) return;
			stopped = true;
			response.destroy();
			decoder?.destroy();
			reject(error);
		};
		signal.addEventListener('abort', () => stop(new Error('aborted')), {once: true});
		const stream = decoder ? response.pipe(decoder) : response;
		response.on('error', stop);
		response.on('aborted', () =>
			stop(signal.aborted ? new Error('aborted') : fail('the connection broke off before its end')),
		);
		stream.on('error', () => stop(fail('what comes cannot be unpacked')));
		stream.on('data', (chunk: Uint8Array) => {
			length += chunk.length;
			if (length > limits.mostBytes) {
				stop(fail(`it is larger than ${Math.round(limits.mostBytes / 1024 / 1024)} MB`));
				return;
			}
			chunks.push(chunk);
			onProgress?.(length);
		});
		stream.on('end', () => {
			if (response.complete) resolve(Buffer.concat(chunks));
			else stop(fail('the connection broke off before its end'));
		});
	});
}

function hostOf(address: string): string {
	try {
		return new URL(address).host;
	} catch {
		return address;
	}
}

/** Any error of the net in words. */
function reasonOf(error: unknown): string {
	const {code = '', message = ''} = error as NodeJS.ErrnoException;
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such host, or no network';
	if (code === 'ECONNREFUSED') return 'nobody answers there';
	if (code === 'ECONNRESET' || code === 'EPIPE') return 'the connection broke off before its end';
	if (code === 'ETIMEDOUT' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH')
		return 'it cannot be reached';
	if (/^HPE_/.test(code)) return 'what it answers is no HTTP';
	if (/CERT|SSL|TLS|SIGNATURE/.test(code)) return 'its certificate is not valid';
	return `the system says ${safeLine(code || message)}`;
}
