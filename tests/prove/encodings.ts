/** Promise 8: text comes out right whatever its encoding; bytes that mean nothing are shown, and the reader is told. */

import {writeFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {safeText} from '../../source/article/safe-text.ts';
import {decode} from '../../source/read/decode.ts';
import {serve} from './loopback.ts';
import {opened, read, run} from './program.ts';
import {forEach, type Proof, type Trial} from './trial.ts';

const sentence = 'The café’s owner said “we open at dawn” — in 東京, 🌅 and Αθήνα.';
const western = 'The café’s owner said “we open at dawn” — for 5 €.';
const utf16 = (text: string, order: 'le' | 'be') => {
	const bytes = Buffer.from(text, 'utf16le');
	return order === 'le' ? bytes : bytes.swap16();
};
// https://encoding.spec.whatwg.org/index-windows-1252.txt, the bytes from 0x80.
const upper = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';
const windows1252 = (text: string) =>
	Buffer.from(
		[...text].map(sign => (upper.includes(sign) ? 0x80 + upper.indexOf(sign) : sign.charCodeAt(0))),
	);

/** Words in charsets that a page declares: their bytes and what they mean. */
const declared = {
	'koi8-r': ['d5d4d2cf20d720c7c1d7c1cec9', 'утро в гавани'],
	shift_jis: ['96e996be82af82c9935882f08a4a82af82bd', '夜明けに店を開けた'],
	'euc-kr': ['bbf5baaebfa120b9aec0bb20bfacb4d9', '새벽에 문을 연다'],
	gb18030: ['c0e8c3f7cab1b7d6bfaac3c5', '黎明时分开门'],
	'windows-1251': ['d0e0edee20f3f2f0eeec', 'Рано утром'],
	'iso-8859-2': ['ae6c75bb6f75e86bfd206bf9f2', 'Žluťoučký kůň'],
} as const;

type Case = {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly text: string;
	readonly notice?: RegExp;
	readonly file?: string;
};

const cases: readonly Case[] = [
	{name: 'UTF-8', bytes: Buffer.from(sentence), text: sentence},
	{name: 'UTF-8 with a mark', bytes: Buffer.from(`\uFEFF${sentence}`), text: sentence},
	{name: 'UTF-16 LE with a mark', bytes: utf16(`\uFEFF${sentence}`, 'le'), text: sentence},
	{name: 'UTF-16 BE with a mark', bytes: utf16(`\uFEFF${sentence}`, 'be'), text: sentence},
	{name: 'UTF-16 LE', bytes: utf16(sentence, 'le'), text: sentence},
	{name: 'UTF-16 BE', bytes: utf16(sentence, 'be'), text: sentence},
	{name: 'windows-1252', bytes: windows1252(western), text: western, notice: /windows-1252/},
	{
		name: 'damaged UTF-8',
		bytes: Buffer.concat([Buffer.from(sentence), Buffer.of(0xff), Buffer.from(sentence)]),
		text: `${sentence}\uFFFD${sentence}`,
		notice: /1 place is not valid utf-8/,
	},
	{
		name: 'UTF-8 that was cut',
		bytes: Buffer.from(sentence).subarray(0, -2),
		text: `${sentence.slice(0, -2)}\uFFFD`,
		notice: /not valid utf-8/,
	},
	{
		name: 'a zero in UTF-8',
		bytes: Buffer.from(`A stray\0zero. ${sentence}`),
		text: `A stray␀zero. ${sentence}`,
	},
	{name: 'CR and LF', bytes: Buffer.from('One.\r\rTwo.\r\n\r\nThree.'), text: 'One.\n\nTwo.\n\nThree.'},
	{name: 'nothing', bytes: new Uint8Array(), text: '', notice: /no text/},
	...(Object.keys(declared) as (keyof typeof declared)[]).map((charset): Case => {
		const [bytes, text] = declared[charset];
		return {
			name: `a page in ${charset}`,
			file: 'page.html',
			bytes: Buffer.concat([
				Buffer.from(`<!doctype html><meta charset="${charset}"><title>x</title><article><h1>x</h1><p>`),
				Buffer.from(bytes, 'hex'),
				Buffer.from('</p></article>'),
			]),
			text,
		};
	}),
];

async function proveCase(
	trial: Trial,
	{name, bytes, text, notice, file = 'a.txt'}: Case,
	index: number,
): Promise<void> {
	const full = path.join(trial.folder, `${index}-${file}`);
	writeFileSync(full, bytes);
	const {stdout, stderr, code} = await run([full, '--json']);
	const found = code === 0 ? (JSON.parse(stdout.toString()).source as {text: string}).text : stderr;
	const isRight = file === 'a.txt' ? found === text : found.includes(text);
	trial.note(name, isRight ? undefined : `it reads ${JSON.stringify(found.slice(-200))}`, bytes);
	if (!notice) return;
	const reader = read([full], {columns: 120});
	await opened(reader);
	const bar = reader.screen().at(-1)!;
	trial.note(`${name}, as it is told`, notice.test(bar) ? undefined : `the bar says ${bar.trim()}`, bytes);
	reader.press('\x03');
	await reader.exit;
}

/** Each of the 256 bytes, as a page of the web that declares windows-1252. */
async function proveBytes(trial: Trial): Promise<void> {
	const line = Buffer.concat(
		Array.from({length: 128}, (_, index) => Buffer.from([0x78, 0x80 + index, 0x20])),
	);
	const server = await serve((_request, response) =>
		response.writeHead(200, {'content-type': 'text/plain; charset=windows-1252'}).end(line),
	);
	const {stdout} = await run([server.base, '--json']);
	server.close();
	const {text} = JSON.parse(stdout.toString()).source as {text: string};
	for (let byte = 0x80; byte < 0x100; byte++) {
		const expected = byte < 0xa0 ? upper[byte - 0x80] : String.fromCharCode(byte);
		const found = text[(byte - 0x80) * 3 + 1];
		trial.note(
			`the byte ${byte.toString(16)}`,
			found === expected ? undefined : `it reads ${JSON.stringify(found)}`,
		);
	}
}

/** Bytes of any kind are text or refused; what is lost is told. */
function proveAnyBytes(trial: Trial): number {
	const samples = fc.sample(
		fc.oneof(
			fc.uint8Array({maxLength: 600}),
			fc.string({unit: 'binary', maxLength: 300}).map(text => Buffer.from(text, 'latin1')),
		),
		{numRuns: trial.times(20_000, 500), seed: 8},
	);
	for (const bytes of samples) {
		let problem: string | undefined;
		try {
			const {text, notices, encoding} = decode(bytes, 'bytes');
			const lost = text.includes('\uFFFD') && !Buffer.from(bytes).includes(Buffer.from('\uFFFD'));
			if (lost && encoding !== 'utf-16le' && encoding !== 'utf-16be' && notices.length === 0)
				problem = 'bytes are lost in silence';
			if (safeText(text).length !== text.length) problem = 'the length changes';
		} catch (error) {
			if (!(error instanceof Error && error.message.includes('it is not a text'))) problem = String(error);
		}
		trial.note('any bytes', problem, bytes);
	}
	return samples.length;
}

export const encodings: Proof = {
	number: 8,
	promise: 'Text comes out right whatever its encoding; bad bytes are shown, never guessed in silence',
	prove: async trial => {
		await forEach(trial, trial.some(cases, 3), (each, index) => proveCase(trial, each, index));
		await proveBytes(trial);
		const count = proveAnyBytes(trial);
		return `${cases.length} encodings, the 128 upper bytes of windows-1252, ${count} random inputs`;
	},
};
