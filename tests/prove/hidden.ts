/** Promise 4: characters that hide or reorder text are drawn as visible marks. */

import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {opened, read} from './program.ts';
import {forEach, type Proof, type Trial} from './trial.ts';

const range = (from: number, to: number) => Array.from({length: to - from + 1}, (_, index) => from + index);

/** By code point: the name of a kind, and all of that kind. */
const kinds: readonly (readonly [name: string, codes: readonly number[]])[] = [
	['bidi controls', [0x061c, 0x200e, 0x200f, ...range(0x202a, 0x202e), ...range(0x2066, 0x2069)]],
	['zero-width signs', [0x200b, ...range(0x2060, 0x2064), ...range(0x206a, 0x206f), 0xfeff, 0x180e]],
	['annotation signs', range(0xfff9, 0xfffb)],
	['tags', [0xe0001, ...range(0xe0020, 0xe007f)]],
	['fillers', [0x034f, 0x3164, 0xffa0, 0x17b4, 0x17b5]],
	['selectors after a letter', range(0xe0100, 0xe01ef)],
	['signs of notation', [...range(0x1d173, 0x1d17a), ...range(0x1bca0, 0x1bca3)]],
];

/** What scripts and emoji need stays as it is. */
const needed: readonly (readonly [name: string, text: string])[] = [
	['a family of emoji', '👩\u200D👩\u200D👧'],
	['a joiner of Persian', 'می\u200Cخواهم'],
	['a joiner of Hindi', 'क्\u200Dष'],
	['an emoji in colour', '☎\uFE0F'],
	['a Japanese name', '葛\u{E0100}'],
];

// A file tells its code points apart by their places: one a line, with its number before it.
const rowsOf = (codes: readonly number[]) =>
	codes.map(code => `U${code.toString(16)}:${String.fromCodePoint(code)}:`).join('\n\n');

async function proveKind(
	trial: Trial,
	name: string,
	codes: readonly number[],
	format: string,
): Promise<void> {
	const file = path.join(trial.folder, `${name}.${format}`);
	writeFileSync(file, `Hidden things\n\n${rowsOf(codes)}\n`);
	const reader = read([file], {columns: 70, rows: codes.length * 2 + 12});
	await opened(reader);
	reader.press('z');
	await reader.waitFor(screen => screen.some(row => row.includes(`U${codes.at(-1)!.toString(16)}:`)));
	const screen = reader.screen();
	for (const code of codes) {
		const hex = code.toString(16);
		const row = screen.find(each => each.includes(`U${hex}:`)) ?? '';
		const drawn = row.slice(row.indexOf(`U${hex}:`) + hex.length + 2).split(':')[0];
		const isMark = drawn !== undefined && /^\uFFFD{1,2}$/.test(drawn);
		trial.note(
			`${name} in ${format}, U+${hex}`,
			isMark ? undefined : `it is drawn as ${JSON.stringify(row.trim())}`,
			String.fromCodePoint(code),
		);
	}
	reader.press('\x03');
	await reader.exit;
}

async function proveNeeded(trial: Trial): Promise<void> {
	const file = path.join(trial.folder, 'needed.md');
	writeFileSync(file, needed.map(([, text]) => `A ${text} z`).join('\n\n'));
	const reader = read([file], {columns: 70, rows: 30});
	await opened(reader);
	const marks =
		reader
			.screen()
			.join('')
			.match(/\uFFFD/g)?.length ?? 0;
	trial.note('joiners that scripts and emoji need', marks === 0 ? undefined : `${marks} of them are marked`);
	reader.press('\x03');
	await reader.exit;
}

export const hidden: Proof = {
	number: 4,
	promise: 'Characters that hide or reorder text are made visible',
	prove: async trial => {
		const runs = kinds.flatMap(([name, codes]) => ['md', 'txt'].map(format => ({name, codes, format})));
		await forEach(trial, trial.some(runs, 3), ({name, codes, format}) =>
			proveKind(trial, name, codes, format),
		);
		await proveNeeded(trial);
		return `${kinds.reduce((sum, [, codes]) => sum + codes.length, 0)} code points in drawn cells, and ${needed.length} texts that need theirs`;
	},
};
