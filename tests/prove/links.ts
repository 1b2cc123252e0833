/** Promise 3: a link shows where it really leads; only http, https and mailto open; no shell is involved. */

import {chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {linkTarget} from '../../source/article/link-target.ts';
import {opened, read} from './program.ts';
import {forEach, type Proof, type Trial, wait} from './trial.ts';

const schemes = [
	'https://',
	'http://',
	'HTTPS://',
	'//',
	'mailto:',
	'javascript:',
	'JavaScript:',
	'file://',
	'file:///',
	'data:text/html,',
	'vbscript:',
	'x-man-page://',
	'ssh://',
	'smb://',
	'tel:',
	'https:',
	'',
];
const users = ['', 'www.bank.example@', 'user:pass@', 'https%3A%2F%2Fbank.example@', 'bank.example%2F@'];
const hosts = [
	'example.org',
	'аpple.example',
	'xn--pple-43d.example',
	'раypal.example',
	'bank.example․evil.example',
	'bank.example\u2044evil.example',
	'127.0.0.1',
	'[::1]',
	'0x7f.1',
	'ⓔxample.org',
	'a\u00adb.example',
	'\u202Eelpmaxe.live',
	'example.org\u200B',
	'bank.example\\@evil.example',
	'',
];
const rests = [
	'',
	'/a b',
	'/$(touch x)',
	'/`touch x`',
	"/';touch x;'",
	'/"&touch x&"',
	'/|touch x',
	'/%0a%0dtouch',
	'/\x1b]0;owned\x07',
	'/\u202Egpj.exe',
	'/a#$IFS',
	'?a=1&b=2',
	'/%1b[31m',
	'/--help',
	'/../../etc/passwd',
	'/\u{E0041}',
	`/${'a'.repeat(300)}`,
];

const anyHref = fc
	.tuple(
		fc.constantFrom(...schemes),
		fc.constantFrom(...users),
		fc.constantFrom(...hosts),
		fc.constantFrom(...rests),
		fc.string({unit: 'binary', maxLength: 6}),
	)
	.map(parts =>
		parts
			.join('')
			.replace(/[<>\n\r\\]/g, '')
			.trim(),
	)
	.filter(href => href !== '');

/** What is wrong with how one link is shown and opened, by rules of its own: those of the web's standard for addresses. */
function wrongWith(href: string): string | undefined {
	const target = linkTarget(href);
	if (/[\x00-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069]/.test(target.shown))
		return 'what is shown holds a control';
	if (target.kind !== 'web' && target.kind !== 'mail') return undefined;
	if (!/^(?:https?:\/\/|mailto:)[\x21-\x7e]+$/.test(target.url)) return `it would open ${target.url}`;
	if (/[$`'"\\|<>(){}\s]/.test(target.url)) return `a shell could read more in ${target.url}`;
	if (target.kind === 'mail') return undefined;
	const {host, username} = new URL(target.url);
	if (!/^[\x21-\x7e]+$/.test(host)) return `the host is ${host}`;
	const begins = target.shown.replace(/^https?:\/\//, '');
	if (!begins.startsWith(host)) return `${target.shown} does not begin with the host ${host}`;
	return username === '' || target.shown.includes('is a user') ? undefined : 'the user is not named as such';
}

/** A program called xdg-open that writes down how it was called. */
function fakeOpener(folder: string): {readonly bin: string; readonly log: string} {
	const bin = path.join(folder, 'bin');
	const log = path.join(folder, 'opened');
	mkdirSync(bin, {recursive: true});
	writeFileSync(
		path.join(bin, 'xdg-open'),
		`#!/bin/sh\nprintf '%s\\0' "$#" "$@" > '${log}.part'\nmv '${log}.part' '${log}'\n`,
	);
	chmodSync(path.join(bin, 'xdg-open'), 0o755);
	return {bin, log};
}

async function openOne(trial: Trial, href: string, index: number): Promise<void> {
	const folder = path.join(trial.folder, String(index));
	const {bin, log} = fakeOpener(folder);
	const file = path.join(folder, 'a.md');
	writeFileSync(file, `# Links\n\nSee [it](<${href.replaceAll('&', '&amp;')}>).\n`);
	const reader = read([file], {
		columns: 500,
		rows: 20,
		cwd: folder,
		env: {PATH: `${bin}:${process.env.PATH}`},
	});
	await opened(reader);
	reader.press('f');
	const target = linkTarget(href);
	const isShown = await reader
		.waitFor(
			screen =>
				/In the browser: |Here: |links are not opened|leads nowhere|whole address|no host|no link/.test(
					screen.at(-1)!,
				),
			5000,
		)
		.then(
			screen => screen.at(-1)!,
			() => undefined,
		);
	reader.press('\r');
	await wait(target.kind === 'web' || target.kind === 'mail' ? 0 : 150);
	if (isShown?.includes('In the browser: ')) {
		for (let tries = 0; tries < 250 && !existsSync(log); tries++) await wait(20);
	}
	reader.press('\x03');
	await reader.exit;
	const called = existsSync(log) ? readFileSync(log, 'utf8').split('\0').slice(0, -1) : [];
	trial.note(
		`the link ${JSON.stringify(href)}`,
		problemOf(href, isShown, called, existsSync(path.join(folder, 'x'))),
		href,
	);
	rmSync(folder, {recursive: true});
}

function problemOf(
	href: string,
	bar: string | undefined,
	called: readonly string[],
	touched: boolean,
): string | undefined {
	const target = linkTarget(href);
	if (touched) return 'a shell has run it';
	if (bar === undefined) return 'the bar never says where it leads';
	if (!bar.includes('In the browser: '))
		return called.length === 0 ? undefined : `${called.join(' ')} opens unannounced`;
	if (target.kind !== 'web' && target.kind !== 'mail') return `${bar.trim()} is shown`;
	if (called.length !== 2) return `the opener gets ${JSON.stringify(called)}`;
	if (called[1] !== target.url) return `${called[1]} opens instead of ${target.url}`;
	return bar.includes(target.shown.slice(0, 300)) ? undefined : `the bar shows ${bar.trim()}`;
}

export const links: Proof = {
	number: 3,
	promise: 'A link shows where it really goes; only http, https and mailto open, and no shell is involved',
	prove: async trial => {
		const many = fc.sample(anyHref, {numRuns: trial.times(20_000, 500), seed: 3});
		for (const href of many) trial.note(`the link ${JSON.stringify(href)}`, wrongWith(href), href);
		const few = fc.sample(anyHref, {numRuns: trial.times(120, 2), seed: 4});
		await forEach(trial, few, (href, index) => openOne(trial, href, index));
		return `${many.length} links as they are shown, ${few.length} of them opened with a browser that writes down its arguments`;
	},
};
