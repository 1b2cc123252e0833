/** Promise 1: nothing in a document, name, page, header or message controls the terminal. */

import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {safeText} from '../../source/article/safe-text.ts';
import {nastyText} from '../fuzz/nasty.ts';
import type {Pty} from '../helpers/pty.ts';
import {countActions} from './actions.ts';
import {serveRaw} from './loopback.ts';
import {anySequence, foreignSign, payloads} from './payloads.ts';
import {opened, read, run} from './program.ts';
import {forEach, type Proof, type Trial} from './trial.ts';

/** Ways in: how a payload reaches the program, and the arguments that open it; in a list, what is typed. */
type Way = {
	readonly name: string;
	readonly open: (text: string, folder: string, base: string) => readonly string[];
	readonly typed?: (text: string) => string;
	/** It is read by lines. */
	readonly linear?: true;
	/** It is printed where there is no terminal. */
	readonly printed?: true;
};

const written = (folder: string, name: string, text: string | Uint8Array) => {
	const file = path.join(folder, name);
	writeFileSync(file, text);
	return file;
};
const fileName = (text: string) => text.replaceAll('/', '∕').replaceAll('\0', '') || 'none';
const markdownOf = (p: string) =>
	`# Head ${p}\n\nWords ${p} here. “Quote ${p},” said Ana ${p} Lem on Friday ${p}.\n\n[link ${p}](https://x.example/${p} "${p}")\n\n![${p}](x.png)\n\n| ${p} | b |\n|---|---|\n| c ${p} | d |\n\n\`\`\`${p}\ncode ${p}\n\`\`\`\n\n<b title="${p}">${p}</b>\n\n- ${p}\n\n[^1]: ${p}\n`;
const pageOf = (p: string) =>
	`<!doctype html><html><head><title>${p}</title><meta name="author" content="${p}"><meta property="og:site_name" content="${p}"></head><body><article><h1>Head ${p}</h1><p>Words ${p} enough to be an article, which takes a sentence or two, and then some more words.</p><p><a href="https://x.example/${p}" title="${p}">link ${p}</a> “Quote ${p},” said Ana Lem.</p><pre>${p}</pre></article></body></html>`;
const yamlOf = (p: string) =>
	`---\ntitle: ${JSON.stringify(`Title ${p}`)}\nauthor: ${JSON.stringify(p)}\ndate: ${JSON.stringify(`2025-04-12 ${p}`)}\nsource: ${JSON.stringify(p)}\nlang: ${JSON.stringify(p)}\n---\n\nWords.\n`;
const pages = new Map<string, string>();

const ways: readonly Way[] = [
	{name: 'Markdown', open: (p, folder) => [written(folder, 'a.md', markdownOf(p))], printed: true},
	{
		name: 'Markdown, read by lines',
		open: (p, folder) => ['--linear', written(folder, 'a.md', markdownOf(p))],
		linear: true,
	},
	{
		name: 'front matter, read by lines',
		open: (p, folder) => ['--linear', written(folder, 'a.md', yamlOf(p))],
		linear: true,
	},
	{
		name: 'plain text',
		open: (p, folder) => [
			written(folder, 'a.txt', `Head ${p}\n\nWords ${p}, in May 2024.\n\n“Quote ${p},” said Ana Lem.\n`),
		],
		printed: true,
	},
	{name: 'HTML', open: (p, folder) => [written(folder, 'a.html', pageOf(p))], printed: true},
	{name: 'front matter', open: (p, folder) => [written(folder, 'a.md', yamlOf(p))], printed: true},
	{
		name: 'a file’s name',
		open: (p, folder) => [written(folder, `${fileName(p)}.txt`, 'Words.')],
		printed: true,
	},
	{name: 'a name that is not there', open: (p, folder) => [path.join(folder, fileName(p))], printed: true},
	{
		name: 'a list’s names and titles',
		open: (p, folder) => {
			written(folder, `${fileName(p)}.md`, markdownOf(p));
			written(folder, 'b.md', yamlOf(p));
			return [folder];
		},
		printed: true,
	},
	{
		name: 'what is typed into a list',
		open: (_p, folder) => {
			written(folder, 'a.md', '# A');
			return [folder];
		},
		typed: p => `/${p}`,
	},
	{
		name: 'what is pasted into a list',
		open: (_p, folder) => {
			written(folder, 'a.md', '# A');
			return [folder];
		},
		typed: p => `/\x1b[200~${p}\x1b[201~`,
	},
	{name: 'an address', open: p => [`http://127.0.0.1:1/${p.replaceAll('\0', '')}`], printed: true},
	{name: 'an option', open: p => [`--theme=${p.replaceAll('\0', '')}`], printed: true},
	...['status', 'type', 'location', 'page'].map(
		(kind): Way => ({
			name: `a server’s ${kind}`,
			open: (p, _folder, base) => {
				const id = `/${kind}/${pages.size}`;
				pages.set(id, answerOf(kind, p));
				return [base + id];
			},
			printed: true,
		}),
	),
];

function answerOf(kind: string, p: string): string {
	const page = pageOf(p);
	if (kind === 'status') return `HTTP/1.1 404 ${p}\r\nx-a: ${p}\r\n\r\n`;
	if (kind === 'type') return `HTTP/1.1 200 OK\r\ncontent-type: image/${p}; charset=${p}\r\n\r\n${page}`;
	if (kind === 'location') return `HTTP/1.1 302 ${p}\r\nlocation: ${p}:${p}\r\n\r\n`;
	return `HTTP/1.1 200 ${p}\r\ncontent-type: text/html; charset=${p}\r\n\r\n${page}`;
}

// Through the whole of it: the end, each pane, its rows, the help, the links.
const tour = ['G', 's', 'j', 'w', 'j', 'o', 'p', '\x1b', 'f', '\x1b', '?', '\x1b', 'g'];

// The same by lines: all of the text, each list and what a number leads to, links, notes and marks.
const lines = 'all s 1 H w o p links 1 again /w c·w m·a M 1 :w where ?'
	.split(' ')
	.map(line => line.replace('·', ' '));

async function typeLines(reader: Pty): Promise<string | undefined> {
	await reader.waitFor('Press Enter to read on');
	reader.press(lines.map(line => `${line}\r`).join(''));
	await reader.waitFor('or help, and words');
	return undefined;
}

async function endOf(reader: Pty, {linear}: Way, typed: string | undefined): Promise<string | undefined> {
	const answers = linear && typeLines(reader).catch(() => 'lines are not answered');
	const unanswered = await Promise.race([answers, reader.exit.then(() => undefined)]);
	if (!linear) await opened(reader);
	if (!linear && typed === undefined) for (const key of tour) reader.press(key);
	else if (typed !== undefined) reader.press(typed);
	// Ctrl-C ends it from wherever it is; right after an Escape it would be another key.
	const timer = setInterval(() => reader.press('\x03'), 60);
	const late = new Promise<string>(resolve => setTimeout(resolve, 20_000, 'it does not end').unref());
	const end = await Promise.race([reader.exit.then(() => undefined), late]);
	clearInterval(timer);
	if (end !== undefined) reader.kill('SIGKILL');
	return end ?? unanswered;
}

async function proveWays(trial: Trial): Promise<number> {
	const server = await serveRaw(id => Buffer.from(pages.get(id) ?? '', 'utf8'));
	// Each way in turn, so that a proof cut short has tried them all.
	const all = payloads.flatMap((_, shift) =>
		ways.map((way, index) => ({way, payload: payloads[(shift + index * 7) % payloads.length]!})),
	);
	const chosen = trial.some(all, 7);
	let sessions = 0;
	await forEach(trial, chosen, async ({way, payload: [name, text]}, index) => {
		const folder = path.join(trial.folder, String(index));
		mkdirSync(folder);
		sessions++;
		const what = `${name} by way of ${way.name}`;
		const args = way.open(text, folder, server.base);
		const reader = read(args, {columns: 120, rows: 24, cwd: folder});
		const late = await endOf(reader, way, way.typed?.(text));
		trial.note(what, late ?? problemOf(foreignSign(reader.bytes())), text);
		if (!way.printed) return;
		const {stdout, stderr} = await run([...args, '--explain'], {cwd: folder});
		trial.note(`${what}, printed`, problemOf(anySequence(`${stdout}${stderr}`)), text);
	});
	server.close();
	return sessions;
}

function problemOf(sign: string | undefined): string | undefined {
	return sign === undefined ? undefined : `the terminal gets ${sign}`;
}

/** Documents through the safe-text function into a terminal, which tells what acts on it. */
async function proveSafeText(trial: Trial): Promise<number> {
	const texts = fc.sample(nastyText, {numRuns: trial.times(10_000, 200), seed: 1});
	// That the counter counts is part of the proof.
	const raw = await countActions(texts.slice(0, 200));
	trial.note('raw texts', raw > 0 ? undefined : 'the counter of actions sees nothing in raw texts');
	for (const text of texts) {
		const actions = await countActions([safeText(text)]);
		trial.note('a generated text', actions === 0 ? undefined : `${actions} actions`, text);
	}
	return texts.length;
}

export const control: Proof = {
	number: 1,
	promise: 'Nothing in a document, file name, page, header or error message controls your terminal',
	prove: async trial => {
		const runs = await proveWays(trial);
		const texts = await proveSafeText(trial);
		return `${payloads.length} payloads, ${ways.length} ways in, ${runs} sessions; ${texts} generated texts`;
	},
};
