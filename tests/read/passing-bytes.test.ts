/** A text goes to another thread unit by unit, and the memory of its bytes is given back. */

import {describe, expect, test} from 'vitest';
import {bytesOfText, giveBack, passingBytes, textOfBytes} from '../../source/read/passing-bytes.ts';

describe('a text as bytes', () => {
	test.each([
		['', 0],
		['The café’s bill', 30],
		['The café bill', 13],
		['日本語 🙂 and a lone \ud83d', 38],
	])('%j is the same again', (text, length) => {
		const sent = bytesOfText(text);
		expect(sent.bytes).toHaveLength(length);
		expect(textOfBytes(sent)).toBe(text);
		expect(sent.bytes).toHaveLength(0);
	});

	test('takes a byte a unit where that is enough', () => {
		expect(bytesOfText('naïve').encoding).toBe('latin1');
		expect(bytesOfText('naïve…').encoding).toBe('utf16le');
	});

	test('goes to another thread without a copy', () => {
		const {bytes, encoding} = bytesOfText('“Nobody asked us,” she said.');
		const received = structuredClone(bytes, {transfer: [bytes.buffer]});
		expect(bytes).toHaveLength(0);
		expect(textOfBytes({bytes: received, encoding})).toBe('“Nobody asked us,” she said.');
	});
});

test('bytes grow in place, and are none when they have been given back', () => {
	const bytes = passingBytes(2, 8);
	bytes.set([1, 2]);
	bytes.buffer.resize(4);
	expect([...bytes]).toEqual([1, 2, 0, 0]);
	giveBack(bytes);
	expect(bytes).toHaveLength(0);
});
