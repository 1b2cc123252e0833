/** What is piped in is read to its end, as a file would be. */

import {Readable} from 'node:stream';
import {expect, test} from 'vitest';
import {UserError} from '../../source/errors.ts';
import {largestInput, sourceOf} from '../../source/read/read-file.ts';
import {readStandardInput} from '../../source/read/read-stdin.ts';

test('characters that are split between two chunks come out whole', async () => {
	const bytes = Buffer.from('# 東京\n\nWords.\n');
	const chunks = [...bytes].map(byte => Buffer.of(byte));
	const read = await readStandardInput(Readable.from(chunks));
	expect(sourceOf(read, 'standard input', {})).toEqual({
		name: 'standard input',
		text: '# 東京\n\nWords.\n',
		format: 'markdown',
		encoding: 'utf-8',
		notices: [],
	});
});

test('nothing at all is an empty text that says so', async () => {
	const source = sourceOf(await readStandardInput(Readable.from([])), 'standard input', {});
	expect([source.text, source.notices]).toEqual(['', ['There is no text in it.']]);
});

test('an endless stream is refused where a file would be too large', async () => {
	let sent = 0;
	const endless = Readable.from(
		(function* () {
			for (const chunk = Buffer.alloc(1024 * 1024, 'words '); ; sent += chunk.length) yield chunk;
		})(),
	);
	const reading = readStandardInput(endless);
	await expect(reading).rejects.toThrow(UserError);
	await expect(reading).rejects.toThrow('cannot read standard input: it is larger than 128 MB');
	expect(sent).toBeLessThan(largestInput + 32 * 1024 * 1024);
});
