/** Whatever the bytes are, the text comes out right, or the reader is told what does not. */

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {makeSource} from '../../source/article/source.ts';
import {UserError} from '../../source/errors.ts';
import {decode} from '../../source/read/decode.ts';

const sentence = 'The café’s owner said “we open at dawn” — in 東京, 🌅 and Αθήνα.\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be') => {
	const bytes = Buffer.from(text, 'utf16le');
	return order === 'le' ? bytes : bytes.swap16();
};
const bytesOf = (...values: readonly number[]) => Uint8Array.from(values);

describe('encodings that say what they are', () => {
	test.each([
		['utf-8', bytesOf(0xef, 0xbb, 0xbf, ...utf8(sentence))],
		['utf-16le', bytesOf(0xff, 0xfe, ...utf16(sentence, 'le'))],
		['utf-16be', bytesOf(0xfe, 0xff, ...utf16(sentence, 'be'))],
	])('a byte order mark is believed and not shown: %s', (encoding, bytes) => {
		expect(decode(bytes, 'note.md')).toEqual({text: sentence, encoding, notices: []});
	});

	test('any text comes back from UTF-8 without a notice', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme', maxLength: 300}), words => {
				const text = `Once: ${words}`;
				fc.pre(!/[\0-\x08\x0E-\x1F]/.test(text));
				expect(decode(utf8(text), 'note')).toEqual({text, encoding: 'utf-8', notices: []});
			}),
		);
	});

	test('half a UTF-16 character at the end is shown and counted', () => {
		const bytes = bytesOf(0xff, 0xfe, ...utf16('dawn', 'le'), 0x41);
		const {text, notices} = decode(bytes, 'note');
		expect(text).toBe('dawn\uFFFD');
		expect(notices).toEqual(['1 place is not valid utf-16le, shown as \uFFFD.']);
	});
});

describe('UTF-16 without a mark', () => {
	const texts = [
		sentence,
		'Short',
		'Рано утром мы открыли двери.\nИ закрыли их ночью.\n',
		`${'夜明けに店を開けた。'.repeat(9)}\n`,
	];
	for (const order of ['le', 'be'] as const) {
		test.each(texts)(`is seen by its zero bytes (${order}): %s`, text => {
			expect(decode(utf16(text, order), 'note')).toEqual({text, encoding: `utf-16${order}`, notices: []});
		});
	}

	test('is not seen in UTF-8 with one stray zero byte, which stays in its place', () => {
		const text = `${'An even number of letters. '.repeat(8)}A stray\0zero.`;
		for (const padded of [text, `${text} `]) {
			expect(decode(utf8(padded), 'note')).toEqual({text: padded, encoding: 'utf-8', notices: []});
		}
	});
});

describe('what is not UTF-8', () => {
	// https://encoding.spec.whatwg.org/index-windows-1252.txt: the bytes that are not their own code point.
	const moved = new Map([
		[0x80, 0x20ac],
		[0x82, 0x201a],
		[0x83, 0x0192],
		[0x84, 0x201e],
		[0x85, 0x2026],
		[0x86, 0x2020],
		[0x87, 0x2021],
		[0x88, 0x02c6],
		[0x89, 0x2030],
		[0x8a, 0x0160],
		[0x8b, 0x2039],
		[0x8c, 0x0152],
		[0x8e, 0x017d],
		[0x91, 0x2018],
		[0x92, 0x2019],
		[0x93, 0x201c],
		[0x94, 0x201d],
		[0x95, 0x2022],
		[0x96, 0x2013],
		[0x97, 0x2014],
		[0x98, 0x02dc],
		[0x99, 0x2122],
		[0x9a, 0x0161],
		[0x9b, 0x203a],
		[0x9c, 0x0153],
		[0x9e, 0x017e],
		[0x9f, 0x0178],
	]);
	const meaningless = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

	test('each of the 256 bytes means in windows-1252 what the standard says', () => {
		for (let byte = 0; byte < 256; byte++) {
			// Enough letters around it that one control byte makes no binary, and an é that is not UTF-8.
			const {text, encoding} = decode(
				bytesOf(...utf8('dawn '), byte, ...utf8(' caf'), 0xe9),
				'note',
				'windows-1252',
			);
			const expected = meaningless.includes(byte) ? 0xfffd : (moved.get(byte) ?? byte);
			expect([byte, text.codePointAt(5), encoding]).toEqual([byte, expected, 'windows-1252']);
		}
	});

	test('no byte of windows-1252 becomes a C1 control on the screen', () => {
		const high = Array.from({length: 128}, (_, index) => 0x80 + index);
		const {text} = makeSource('note', decode(bytesOf(...utf8('x '), ...high), 'note').text, 'plain');
		expect(text).not.toMatch(/[\x80-\x9F]/);
	});

	test('is read as windows-1252, and the reader is told', () => {
		const decoded = decode(bytesOf(0x93, ...utf8('we open'), 0x94, ...utf8(' caf'), 0xe9), 'note');
		expect(decoded.text).toBe('“we open” café');
		expect(decoded.notices).toEqual(['Not UTF-8, so read as windows-1252.']);
	});

	test('bytes without a meaning are shown and counted', () => {
		const decoded = decode(bytesOf(...utf8('caf'), 0xe9, 0x20, 0x81, 0x8d), 'note');
		expect(decoded.text).toBe('café \uFFFD\uFFFD');
		expect(decoded.notices).toContain('2 places are not valid windows-1252, shown as \uFFFD.');
	});

	test('is read by the charset that was declared', () => {
		// RFC 1489: D5 D4 D2 CF are the letters of the word for "morning".
		const decoded = decode(bytesOf(0xd5, 0xd4, 0xd2, 0xcf), 'note', 'KOI8-R');
		expect(decoded).toEqual({text: 'утро', encoding: 'koi8-r', notices: []});
	});

	test.each([
		'Latin1',
		'ISO-8859-1',
		'us-ascii',
	])('%s means windows-1252, as everywhere on the web', charset => {
		expect(decode(bytesOf(0x93, 0xe9), 'note', charset)).toEqual({
			text: '“é',
			encoding: 'windows-1252',
			notices: [],
		});
	});

	test('an unknown charset is named, without its control characters', () => {
		const {encoding, notices} = decode(bytesOf(0x63, 0xe9), 'note', 'klingon\x1b[2J');
		expect(encoding).toBe('windows-1252');
		expect(notices[0]).toBe('The charset klingon␛[2J is not known here.');
	});
});

describe('damaged UTF-8', () => {
	test('stays UTF-8 where more of it is right than wrong, and each damage is shown', () => {
		const bytes = bytesOf(...utf8('Αθήνα '), 0xff, ...utf8(' 東京 '), 0xe6, 0x9d);
		const {text, encoding, notices} = decode(bytes, 'note');
		expect(text).toBe('Αθήνα \uFFFD 東京 \uFFFD');
		expect(encoding).toBe('utf-8');
		expect(notices).toEqual(['2 places are not valid utf-8, shown as \uFFFD.']);
	});

	test('a replacement character that the author wrote is no damage', () => {
		expect(decode(utf8('A \uFFFD in the text'), 'note').notices).toEqual([]);
	});
});

describe('what is no text', () => {
	const seeded = (length: number) => {
		let state = 12_345;
		return Uint8Array.from({length}, () => {
			state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
			return state >> 16;
		});
	};

	test.each([
		['zero bytes', new Uint8Array(5000)],
		[
			'a program',
			bytesOf(
				0x7f,
				...utf8('ELF'),
				2,
				1,
				1,
				...new Uint8Array(60),
				...utf8('.text .data'),
				...new Uint8Array(9),
			),
		],
		['compressed bytes', seeded(4000)],
		['a PDF', utf8('%PDF-1.7\nThis one is nearly all text.')],
		['a book', bytesOf(...utf8('PK\x03\x04'), ...seeded(400))],
	])('is refused in one sentence: %s', (_, bytes) => {
		expect(() => decode(bytes, 'no\x1btext')).toThrow(UserError);
		expect(() => decode(bytes, 'no\x1btext')).toThrow('cannot read no␛text: it is not a text');
	});

	test('a log with colours, backspaces and form feeds is text', () => {
		const text = '\x1b[31mred\x1b[0m\x08\f\v done\r\n'.repeat(40);
		expect(decode(utf8(text), 'log').text).toBe(text);
	});

	test('an empty input is an empty text', () => {
		expect(decode(new Uint8Array(), 'note')).toEqual({text: '', encoding: 'utf-8', notices: []});
	});
});
