/** The built program with pages of the web and pages that were saved, as a person meets them. */

import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {runInPty} from '../helpers/pty.ts';

const command = fileURLToPath(new URL('../../dist/broadsheet.cjs', import.meta.url));
const fixture = fileURLToPath(new URL('../fixtures/pages/newspaper.html', import.meta.url));
const newspaper = readFileSync(fixture);
const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-web-'));
let server: http.Server;
let base: string;

beforeAll(async () => {
	server = http.createServer(({url}, response) => {
		if (url === '/silent') return;
		response.writeHead(200, {'content-type': 'text/html'});
		if (url !== '/slow') {
			response.end(newspaper);
			return;
		}
		response.write(newspaper.subarray(0, 1500));
		setTimeout(() => response.end(newspaper.subarray(1500)), 700);
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
	rmSync(folder, {recursive: true});
});

const open = (address: string) =>
	runInPty(process.execPath, [command, address], {columns: 100, rows: 24, cwd: folder});

describe('a page of the web', () => {
	it('comes as an article, and says while it comes how much is there', async () => {
		const reader = open(`${base}/slow`);
		await reader.waitFor(/Reading 127\.0\.0\.1:\d+ …/);
		await reader.waitFor('2 kB so far');
		await reader.waitFor('The harbour board of Eastmark voted');
		const screen = await reader.waitFor(/Who said what +\d/);
		expect(screen.join('\n')).not.toContain('cookie');
		reader.press('q');
		expect(await reader.exit).toEqual({code: 0, signal: 0});
		expect(reader.terminal.alternate()).toBe(false);
	});

	it('that does not answer is given up with Esc, and the terminal is as before', async () => {
		const reader = open(`${base}/silent`);
		await reader.waitFor('Nothing has come yet');
		reader.press('\x1b');
		expect(await reader.exit).toEqual({code: 0, signal: 0});
		expect(reader.terminal.alternate()).toBe(false);
	});

	it('that is not there ends in one sentence', async () => {
		const reader = open('http://127.0.0.1:1/');
		expect(await reader.exit).toEqual({code: 2, signal: 0});
		expect(reader.terminal.alternate()).toBe(false);
		expect(reader.screen().join('\n').trim()).toMatch(
			/^broadsheet: cannot read 127\.0\.0\.1:1: nobody answers there\./,
		);
	});
});

describe('a page that was saved', () => {
	it('opens as an article, too', async () => {
		const saved = path.join(folder, 'saved.html');
		writeFileSync(saved, newspaper);
		const reader = open(saved);
		await reader.waitFor('The harbour board of Eastmark voted');
		await reader.waitFor(/Who said what +\d/);
		reader.press('q');
		expect((await reader.exit).code).toBe(0);
	});
});
