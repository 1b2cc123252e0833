/** The beginning of a file reads as the whole file begins, wherever it is cut. */

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {afterAll, expect, test} from 'vitest';
import {readBeginning, readBytes, sourceOf} from '../../source/read/read-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-beginning-'));
afterAll(() => rmSync(folder, {recursive: true}));
const file = path.join(folder, 'text.md');

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();
const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
	'UTF-8': text => Buffer.from(text),
	'UTF-8 with a mark': text => Buffer.from(`\uFEFF${text}`),
	'UTF-16, little end first': text => Buffer.from(`\uFEFF${text}`, 'utf16le'),
	'UTF-16, big end first': text => bigEndian(`\uFEFF${text}`),
	// Told by its spaces: of a short text there must be enough of them.
	'UTF-16 without a mark': text => Buffer.from(text.replace(/[^\0-\xFF]+/g, 'words of it '), 'utf16le'),
};

const words = fc.constantFrom(
	'a word ',
	'Zoë ',
	'海の',
	'😀 ',
	'“ja”',
	'\u0A0A',
	'\u010A',
	'x\n',
	'\r\n',
	'\n\n',
);

test.each(Object.keys(encodings))('in %s, with lines of any length', name => {
	fc.assert(
		fc.property(
			fc.array(words, {minLength: 40, maxLength: 120}),
			fc.integer({min: 60, max: 500}),
			(some, most) => {
				writeFileSync(file, encodings[name]!(`A line of plain words to begin with.\n${some.join('')}`));
				const {bytes, size} = readBeginning(file, most);
				const whole = sourceOf(readBytes(file), 'text.md', {});
				const beginning = sourceOf(bytes, 'text.md', {});
				expect(whole.text.startsWith(beginning.text.replace(/\n$/, ''))).toBe(true);
				expect(beginning.encoding).toBe(whole.encoding);
				expect(bytes.length).toBeGreaterThan(Math.min(size, most) / 3);
			},
		),
		{numRuns: 150, endOnFailure: true},
	);
});
