/** Promise 6: no document runs code, reads other files or contacts the network. */

import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {serve} from './loopback.ts';
import {opened, read, root, run} from './program.ts';
import {forEach, type Proof, type Trial} from './trial.ts';

const hook = fileURLToPath(new URL('reach-hook.cjs', import.meta.url));

type Lure = {
	readonly name: string;
	readonly file: string;
	readonly text: (base: string, secret: string) => string;
};

const markdown = (name: string, text: Lure['text']): Lure => ({name, file: 'lure.md', text});
const html = (name: string, text: Lure['text']): Lure => ({
	name,
	file: 'lure.html',
	text: (base, secret) =>
		`<!doctype html><html><head><title>Lure</title>${text(base, secret)}</head><body><article><h1>Lure</h1><p>Words of an article, a good many of them, so that it is one.</p>${text(base, secret)}<p>And more words after it.</p></article></body></html>`,
});

/** Documents that would reach out if anything in them were followed or run. */
const lures: readonly Lure[] = [
	markdown(
		'front matter that is JavaScript',
		(_base, secret) =>
			`---js\nmodule.exports = {title: require('fs').readFileSync(${JSON.stringify(secret)}, 'utf8')}\n---\n\nWords.`,
	),
	markdown(
		'front matter with a function',
		(_base, secret) =>
			`---\ntitle: !!js/function "function () { return require('fs').readFileSync('${secret}') }"\nauthor: !!js/undefined ''\n---\n\nWords.`,
	),
	markdown(
		'front matter that includes',
		(_base, secret) => `---\ntitle: !include ${secret}\nimage: file://${secret}\n---\n\nWords.`,
	),
	markdown(
		'front matter with addresses',
		base => `---\ntitle: T\nimage: ${base}/a.png\nurl: ${base}/\ncss: ${base}/a.css\n---\n\nWords.`,
	),
	markdown('front matter in TOML', (_base, secret) => `+++\ntitle = "${secret}"\n+++\n\nWords.`),
	markdown(
		'front matter of CoffeeScript',
		() => '---coffee\ntitle: require("child_process").execSync("id")\n---\n\nWords.',
	),
	markdown(
		'pictures',
		(base, secret) =>
			`![a](${base}/a.png) ![b](file://${secret}) ![c](secret.txt) ![d][e]\n\n[e]: ${base}/e.png`,
	),
	markdown(
		'links',
		(base, secret) =>
			`[a](${base}/a) <${base}/b> ${base}/c [d](file://${secret}) [e](secret.txt) [f](javascript:fetch('${base}'))`,
	),
	markdown(
		'HTML in Markdown',
		(base, secret) =>
			`<img src="${base}/a.png"><iframe src="file://${secret}"></iframe><script src="${base}/a.js"></script>\n\n<link rel="stylesheet" href="${base}/a.css">\n\n<object data="secret.txt"></object>`,
	),
	markdown(
		'transclusions',
		(_base, secret) =>
			`![[secret.txt]]\n\n{{< include secret.txt >}}\n\n!include ${secret}\n\n@import "secret.txt"\n\n{% include secret.txt %}\n\n\\input{secret.txt}\n\n<!--#include file="secret.txt" -->`,
	),
	markdown(
		'templates',
		() =>
			`\${require("child_process").execSync("id")} {{constructor.constructor("return process")()}} <%= process.env %> \`r Sys.getenv()\`\n\n\`\`\`js {cmd=true}\nrequire("fs")\n\`\`\``,
	),
	markdown(
		'math and diagrams',
		base => `$$\\href{${base}/a}{b} \\input{secret.txt}$$\n\n\`\`\`mermaid\nclick a "${base}/b"\n\`\`\``,
	),
	html(
		'a page with pictures',
		(base, secret) =>
			`<img src="${base}/a.png" srcset="${base}/b.png 2x"><img src="file://${secret}"><img src="secret.txt"><picture><source srcset="${base}/c.webp"></picture>`,
	),
	html(
		'a page with scripts',
		(base, secret) =>
			`<script>fetch("${base}/a");require("fs").readFileSync("${secret}")</script><script src="${base}/b.js"></script><p onclick="fetch('${base}/c')">x</p><svg onload="fetch('${base}/d')"></svg>`,
	),
	html(
		'a page with styles',
		base =>
			`<link rel="stylesheet" href="${base}/a.css"><style>@import "${base}/b.css"; @font-face{src:url(${base}/c.woff)}</style><p style="background:url(${base}/d.png)">x</p>`,
	),
	html(
		'a page with frames',
		(base, secret) =>
			`<iframe src="${base}/a"></iframe><iframe srcdoc="<img src=${base}/b>"></iframe><object data="file://${secret}"></object><embed src="${base}/c">`,
	),
	html(
		'a page that leads on',
		base =>
			`<meta http-equiv="refresh" content="0;url=${base}/a"><base href="${base}/"><link rel="canonical" href="${base}/b"><link rel="preload" href="${base}/c" as="image"><link rel="dns-prefetch" href="//prove.invalid">`,
	),
	html(
		'a page with a declaration',
		(base, secret) =>
			`<!DOCTYPE x [<!ENTITY e SYSTEM "file://${secret}"><!ENTITY % f SYSTEM "${base}/a.dtd">%f;]><p>&e;</p><?xml-stylesheet href="${base}/b.xsl"?>`,
	),
];

/** The person's settings, what is remembered of the document, and the program's own compiled code. */
function isOwn(name: string): boolean {
	// A number is a file that is open already.
	return /^\d+$|\/(?:config|state|cache)(?:\/broadsheet(?:\/|$)|$)/.test(name);
}

async function proveLure(trial: Trial, {name, file, text}: Lure, index: number): Promise<void> {
	const server = await serve((_request, response) => response.end('asked'));
	const folder = path.join(trial.folder, String(index));
	mkdirSync(folder, {recursive: true});
	const secret = path.join(folder, 'secret.txt');
	writeFileSync(secret, 'SECRET-WORDS');
	const lure = path.join(folder, file);
	const words = text(server.base, secret);
	writeFileSync(lure, words);
	const allowed = (name: string) =>
		name === lure ||
		isOwn(name) ||
		name.startsWith(path.join(root, 'dist')) ||
		name === '/dev/tty' ||
		name === hook;
	const note = (how: string, log: string, shown: string) => {
		const reached = existsSync(log)
			? readFileSync(log, 'utf8').trim().split('\n')
			: ['nothing was written down'];
		const other = reached.find(line => {
			const [kind, what = ''] = line.split('\t');
			return !isOwn(what) && (kind !== 'open' || !allowed(what));
		});
		const asked = server.asked();
		const problem =
			asked > 0
				? `${asked} requests`
				: (other ?? (shown.includes('SECRET-WORDS') ? 'the other file is shown' : undefined));
		trial.note(`${name}, ${how}`, problem, words);
	};

	const log = path.join(folder, 'read.log');
	const reader = read([lure], {node: ['--require', hook], env: {PROVE_LOG: log}, cwd: folder});
	await opened(reader);
	// Everything but the key that follows a link.
	for (const key of ['G', 'g', 's', 'j', 'w', 'j', 'o', '\t', 'p', 'f', 'x', '?', 'q', '+', 'z', 'T', 'A'])
		reader.press(key);
	await opened(reader);
	reader.press('\x03');
	await reader.exit;
	note('read', log, reader.bytes());

	const printLog = path.join(folder, 'printed.log');
	const {stdout} = await run([lure, '--json'], {
		node: ['--require', hook],
		env: {PROVE_LOG: printLog},
		cwd: folder,
	});
	note('printed', printLog, stdout.toString());
	server.close();
}

export const reach: Proof = {
	number: 6,
	promise: 'No document runs code, reads other files or contacts the network',
	prove: async trial => {
		await forEach(trial, trial.some(lures, 2), (lure, index) => proveLure(trial, lure, index));
		return `${lures.length} documents that would, read and printed, with every file, connection and program written down`;
	},
};
