/** Promise 13: what is no text ends in one clear sentence within a second, and whatever a file is called, it is only read. */

import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import path from 'node:path';
import {foreignSign} from './payloads.ts';
import {notOneSentence, opened, read, run} from './program.ts';
import {forEach, median, type Proof, type Trial} from './trial.ts';

const soon = 1000;

type Odd = {readonly name: string; readonly make: (folder: string) => string; readonly says: RegExp};

const at = (folder: string, name: string, content: string | Uint8Array = '') => {
	const file = path.join(folder, name);
	writeFileSync(file, content);
	return file;
};

const odd: readonly Odd[] = [
	{
		name: 'a pipe',
		make: folder => {
			const file = path.join(folder, 'pipe.md');
			execFileSync('mkfifo', [file]);
			return file;
		},
		says: /it is a pipe/,
	},
	{name: 'zeros without an end', make: () => '/dev/zero', says: /it is a device/},
	{name: 'random bytes without an end', make: () => '/dev/urandom', says: /it is a device/},
	{name: 'a disk that is full', make: () => '/dev/full', says: /it is a device/},
	{name: 'a terminal', make: () => '/dev/ptmx', says: /it is a device/},
	{
		name: 'a link that leads back to itself',
		make: folder => {
			const file = path.join(folder, 'loop.md');
			symlinkSync(file, file);
			return file;
		},
		says: /leads back to itself|no such file/,
	},
	{
		name: 'a link to nothing',
		make: folder => {
			const file = path.join(folder, 'dangling.md');
			symlinkSync(path.join(folder, 'nothing'), file);
			return file;
		},
		says: /no such file/,
	},
	{name: 'nothing', make: folder => path.join(folder, 'nothing.md'), says: /no such file/},
	{
		name: 'a path through a file',
		make: folder => path.join(at(folder, 'file.md'), 'inside.md'),
		says: /not a folder|no such file/,
	},
	{
		name: 'a name that is too long',
		make: folder => path.join(folder, 'x'.repeat(5000)),
		says: /the name is too long/,
	},
	{
		name: 'a name with ESC and a line feed',
		make: folder => path.join(folder, 'a\x1b]0;owned\x07\nb.md'),
		says: /no such file/,
	},
	{
		name: 'three gigabytes of nothing',
		make: folder => {
			const file = at(folder, 'sparse.md');
			truncateSync(file, 3e9);
			return file;
		},
		says: /larger than 128 MB/,
	},
	{
		name: 'one byte too many',
		make: folder => at(folder, 'large.md', Buffer.alloc(128 * 1024 * 1024 + 1, 'words ')),
		says: /larger than 128 MB/,
	},
	{
		name: 'a picture',
		make: folder =>
			at(folder, 'picture.png', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108', 'hex')),
		says: /not a text/,
	},
	{name: 'a program', make: () => process.execPath, says: /larger than 128 MB|not a text/},
	{name: 'a book', make: folder => at(folder, 'book.docx', 'PK\x03\x04words'), says: /pandoc/},
	{name: 'a PDF', make: folder => at(folder, 'paper.pdf', '%PDF-1.7\nwords'), says: /pdftotext/},
	{name: 'zeros', make: folder => at(folder, 'zeros.txt', Buffer.alloc(5000)), says: /not a text/},
	{name: 'memory of a process', make: () => '/proc/self/mem', says: /cannot read/},
	{name: 'a folder that is none', make: folder => path.join(folder, 'nowhere/'), says: /no such file/},
];

async function proveOdd(trial: Trial, {name, make, says}: Odd, index: number, usual: number): Promise<void> {
	const folder = path.join(trial.folder, String(index));
	mkdirSync(folder);
	const ended = await run([make(folder)], {cwd: folder});
	const problem =
		notOneSentence(ended) ??
		(says.test(ended.stderr) ? undefined : `it says ${ended.stderr}`) ??
		(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/.test(ended.stderr) ? 'a control is printed' : undefined) ??
		(ended.milliseconds > trial.times(soon, 10 * soon) + usual
			? `it takes ${Math.round(ended.milliseconds)} ms`
			: undefined);
	trial.note(name, problem);
	rmSync(folder, {recursive: true});
}

async function proveSocket(trial: Trial): Promise<void> {
	const file = path.join(trial.folder, 'socket.md');
	const server = createServer();
	await new Promise<void>(resolve => {
		server.listen(file, resolve);
	});
	const ended = await run([file]);
	trial.note(
		'a socket',
		notOneSentence(ended) ?? (/it is a socket/.test(ended.stderr) ? undefined : ended.stderr),
	);
	server.close();
}

async function proveFolders(trial: Trial): Promise<void> {
	const empty = path.join(trial.folder, 'empty');
	mkdirSync(empty);
	const {code, stdout, stderr} = await run([empty]);
	const isQuiet =
		code === 1 && stdout.length === 0 && (stderr === '' || /^broadsheet: [^\n]+\.\n$/.test(stderr));
	trial.note('a folder without articles', isQuiet ? undefined : `it ends with ${code} and ${stderr}`);
	// The superuser may read everything.
	if (process.getuid?.() === 0) return;
	const locked = at(trial.folder, 'locked.md', 'Words.');
	chmodSync(locked, 0);
	const ended = await run([locked]);
	trial.note(
		'a file of somebody else',
		notOneSentence(ended) ?? (/permission denied/.test(ended.stderr) ? undefined : ended.stderr),
	);
}

const changes: readonly (readonly [name: string, change: (file: string) => void])[] = [
	['deleted', file => rmSync(file)],
	[
		'replaced by a folder',
		file => {
			rmSync(file);
			mkdirSync(file);
		},
	],
	[
		'replaced by a pipe',
		file => {
			rmSync(file);
			execFileSync('mkfifo', [file]);
		},
	],
	[
		'replaced by another',
		file => {
			writeFileSync(`${file}.new`, '# Other\n\nOther words.');
			renameSync(`${file}.new`, file);
		},
	],
	['emptied', file => truncateSync(file, 0)],
	['grown beyond the most', file => truncateSync(file, 40e6)],
	['filled with zeros', file => writeFileSync(file, Buffer.alloc(5000))],
];

/** A file that changes under the reader: it stays open, and the bar says what became of it. */
async function proveChange(
	trial: Trial,
	[name, change]: (typeof changes)[number],
	index: number,
): Promise<void> {
	const folder = path.join(trial.folder, `change-${index}`);
	mkdirSync(folder);
	const file = at(folder, 'a.md', '# Live\n\nWords that are there.');
	const reader = read([file]);
	await opened(reader);
	change(file);
	await new Promise(resolve => setTimeout(resolve, 500));
	reader.press('r');
	await new Promise(resolve => setTimeout(resolve, 500));
	const screen = reader.screen().join('\n');
	const isThere =
		/Words that are there|Other words|There is no text|The file has changed|It reads as before/.test(screen);
	reader.press('\x03');
	const {code} = await reader.exit;
	trial.note(
		`a file that is ${name} while open`,
		code !== 0
			? `it ends with ${code}`
			: isThere
				? foreignSign(reader.bytes())
				: `the screen shows ${screen.trim().slice(0, 300)}`,
	);
}

const names = [
	' leading and trailing ',
	"it's",
	'"quoted"',
	'$(touch x)',
	'`touch x`',
	'-n',
	'--help',
	'-',
	'a;touch x',
	'a\nb',
	'a\tb',
	'a\x1b[2Jb',
	'\u202Egpj',
	'漢字',
	'é'.normalize('NFD'),
	'*',
	'?',
	'~',
	'%s%n',
	'\\',
	'a'.repeat(200),
	'😀',
	'&amp;',
	'[x](y)',
	'#x',
];

async function proveName(trial: Trial, name: string, index: number): Promise<void> {
	const folder = path.join(trial.folder, `name-${index}`);
	mkdirSync(folder);
	const file = at(folder, `${name}.md`, 'Words in it.');
	const {code, stdout, stderr} = await run([file], {cwd: folder});
	trial.note(
		`the name ${JSON.stringify(name)}`,
		code === 0 && stdout.toString() === 'Words in it.\n' ? undefined : `it ends with ${code}: ${stderr}`,
	);
	const listed = await run([folder], {cwd: folder});
	const lines = listed.stdout.toString().trimEnd().split('\n').length;
	trial.note(
		`the name ${JSON.stringify(name)} in a list`,
		listed.code === 0 && lines === 1 ? undefined : `it is ${JSON.stringify(listed.stdout.toString())}`,
	);
}

export const oddFiles: Proof = {
	number: 13,
	promise: 'Odd files give one clear sentence within a second',
	prove: async trial => {
		const usual = median(
			(await Promise.all([1, 2, 3].map(() => run(['--version'])))).map(({milliseconds}) => milliseconds),
		);
		await forEach(trial, trial.some(odd, 4), (each, index) => proveOdd(trial, each, index, usual), 1);
		await proveSocket(trial);
		await proveFolders(trial);
		await forEach(trial, trial.some(changes, 1), (each, index) => proveChange(trial, each, index));
		await forEach(trial, trial.some(names, 2), (name, index) => proveName(trial, name, index));
		return `${odd.length + 3} kinds of things, ${changes.length} changes while open, ${names.length} names`;
	},
};
