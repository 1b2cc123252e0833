/** The same sitting with the built program in a terminal → what it breaks there: it ends, sends nothing foreign, gives all back. */

import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {foreignSign} from '../prove/payloads.ts';
import {read} from '../prove/program.ts';
import type {Sitting} from './nasty.ts';

const named: Readonly<Record<string, string>> = {
	enter: '\r',
	tab: '\t',
	'shift-tab': '\x1b[Z',
	escape: '\x1b[27u',
	space: ' ',
	backspace: '\x7f',
	up: '\x1b[A',
	down: '\x1b[B',
	right: '\x1b[C',
	left: '\x1b[D',
	home: '\x1b[H',
	end: '\x1b[F',
	pageup: '\x1b[5~',
	pagedown: '\x1b[6~',
	f1: '\x1bOP',
	'alt-left': '\x1b[1;3D',
	'alt-right': '\x1b[1;3C',
};

const copying = /\x1b\]52;c;[A-Za-z\d+/]*=*\x07/g;

/** What a terminal sends for a key; nothing for one that it has not, or that ends the program too early. */
function bytesOf(key: string): string {
	const letter = /^ctrl-([a-y])$/.exec(key)?.[1];
	if (letter !== undefined && letter !== 'c') return String.fromCharCode(letter.charCodeAt(0) - 0x60);
	if (key === 'q' || key === 'Q') return '';
	return named[key] ?? ([...key].length === 1 ? key : '');
}

/** `folder` gets the document, and an opener that opens nothing. */
export async function brokenInProgram(
	{document, size, acts}: Sitting,
	folder: string,
): Promise<readonly string[]> {
	const bin = path.join(folder, 'bin');
	mkdirSync(bin, {recursive: true});
	writeFileSync(path.join(bin, 'xdg-open'), '#!/bin/sh\n', {mode: 0o755});
	const file = path.join(folder, document.format === 'markdown' ? 'a.md' : 'a.txt');
	writeFileSync(file, document.bytes);
	const reader = read([file], {...size, cwd: folder, env: {PATH: `${bin}:/usr/bin:/bin`, VISUAL: 'true'}});
	await Promise.race([reader.exit, reader.waitFor(() => reader.terminal.alternate())]);
	for (const act of acts) {
		if ('key' in act) reader.press(bytesOf(act.key));
		else reader.resize(act.size.columns, act.size.rows);
		// What is typed while an editor has the terminal is echoed there.
		await new Promise(resolve => setTimeout(resolve, 'key' in act && act.key === 'e' ? 200 : 2));
	}
	// Once the terminal is given back, its driver makes a signal of Ctrl-C.
	reader.press('\x03');
	const asking = setInterval(() => reader.press('\x03'), 1000);
	const late = setTimeout(() => reader.kill('SIGKILL'), 20_000);
	const {code, signal} = await reader.exit;
	clearInterval(asking);
	clearTimeout(late);
	const {terminal} = reader;
	// What a key has copied goes to the clipboard through the terminal: once a key at most.
	const copies = reader.bytes().match(copying) ?? [];
	const sign = foreignSign(reader.bytes().replaceAll(copying, ''));
	const isRefusal = code === 2 && /broadsheet: cannot read [^\r\n]*\./.test(reader.bytes());
	return [
		...(signal === 0 && (code === 0 || isRefusal)
			? []
			: [`it ends with ${code}, signal ${signal}: ${reader.bytes().slice(-300)}`]),
		...(copies.length > acts.length ? [`${copies.length} copies for ${acts.length} keys`] : []),
		...(sign === undefined ? [] : [`the terminal gets ${sign}`]),
		...(terminal.alternate() || terminal.cursorHidden() || terminal.bracketedPaste() || !terminal.autoWrap()
			? ['the terminal is not as it was']
			: []),
	];
}
