/** A file is read whole, or one sentence says at once why not. */

import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {UserError} from '../../source/errors.ts';
import {largestInput, readSource} from '../../source/read/read-file.ts';

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-read-'));
});
afterAll(() => {
	rmSync(folder, {recursive: true});
});

async function refusalOf(file: string): Promise<UserError> {
	const error = await readSource(file).then(
		() => undefined,
		(reason: unknown) => reason,
	);
	expect(error).toBeInstanceOf(UserError);
	return error as UserError;
}

describe('a text file', () => {
	test('is named by its base name and told by its extension', async () => {
		writeFileSync(at('mill.md'), 'The *mill*.\r\nIt burned.\r');
		expect(await readSource(at('mill.md'))).toEqual({
			name: 'mill.md',
			text: 'The *mill*.\nIt burned.\n',
			format: 'markdown',
			encoding: 'utf-8',
			notices: [],
		});
	});

	test('is read in the format and charset that were asked for', async () => {
		writeFileSync(at('mill.txt'), Uint8Array.of(0xd5, 0xd4, 0xd2, 0xcf));
		const source = await readSource(at('mill.txt'), {format: 'markdown', charset: 'koi8-r'});
		expect([source.text, source.format, source.encoding]).toEqual(['утро', 'markdown', 'koi8-r']);
	});

	test('without text says so', async () => {
		writeFileSync(at('blank.md'), ' \n\n');
		expect((await readSource(at('blank.md'))).notices).toEqual(['There is no text in it.']);
	});

	test('of exactly the largest size is read, and one byte more is refused', async () => {
		writeFileSync(at('large.txt'), Buffer.alloc(largestInput, 'A line of text.\n'));
		expect((await readSource(at('large.txt'))).text).toHaveLength(largestInput);
		writeFileSync(at('large.txt'), '.', {flag: 'a'});
		expect((await refusalOf(at('large.txt'))).message).toBe(
			`cannot read ${at('large.txt')}: it is larger than 128 MB`,
		);
	});

	test('in a format of its own keeps a control character from the screen in its name', async () => {
		writeFileSync(at('a\x1b[2J\nb.md'), 'Words.');
		expect((await readSource(at('a\x1b[2J\nb.md'))).name).toBe('a␛[2J␤b.md');
	});

	// Only Linux has /proc.
	test.runIf(process.platform === 'linux')(
		'that says it has no bytes is read to its end all the same',
		async () => {
			expect((await readSource('/proc/self/status')).text).toContain('\nPid:');
		},
	);
});

describe('what is no text file ends in one sentence', () => {
	const soon = 1000;

	test('nothing there', {timeout: soon}, async () => {
		const {message, advice} = await refusalOf(at('none.md'));
		expect(message).toBe(`cannot read ${at('none.md')}: there is no such file`);
		expect(advice).toBe('Check the name and the folder that you are in');
	});

	test('a name that would act on the terminal', {timeout: soon}, async () => {
		const {message} = await refusalOf(at('no\x1b]0;title\x07\nfile'));
		expect(message).toBe(`cannot read ${at('no␛]0;title␇ file')}: there is no such file`);
	});

	test('a name with a zero byte', {timeout: soon}, async () => {
		expect((await refusalOf('a\0b')).message).toMatch(/^cannot read a␀b: /);
	});

	test('a folder', {timeout: soon}, async () => {
		mkdirSync(at('folder.md'));
		expect((await refusalOf(at('folder.md'))).message).toMatch(/: it is a folder$/);
		expect((await refusalOf(at('mill.md/inside'))).message).toMatch(/: a part of the path is not a folder$/);
	});

	test('a link that leads back to itself', {timeout: soon}, async () => {
		symlinkSync(at('loop.md'), at('loop.md'));
		expect((await refusalOf(at('loop.md'))).message).toMatch(/: it is a link that leads back to itself$/);
	});

	test('a name that is too long', {timeout: soon}, async () => {
		expect((await refusalOf(at('x'.repeat(5000)))).message).toMatch(/: the name is too long$/);
	});

	test('three gigabytes of nothing', {timeout: soon}, async () => {
		writeFileSync(at('sparse.md'), '');
		truncateSync(at('sparse.md'), 3e9);
		expect((await refusalOf(at('sparse.md'))).message).toMatch(/: it is larger than 128 MB$/);
	});

	test('a picture', {timeout: soon}, async () => {
		writeFileSync(
			at('picture.md'),
			Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0, 0, 1),
		);
		const {message, advice} = await refusalOf(at('picture.md'));
		expect(message).toBe('cannot read picture.md: it is not a text');
		expect(advice).toBe('Broadsheet reads Markdown and plain text');
	});

	// Windows has neither pipes nor devices in its folders.
	describe.skipIf(process.platform === 'win32')('where files can be other things', () => {
		test('a pipe that nobody writes to', {timeout: soon}, async () => {
			execFileSync('mkfifo', [at('pipe.md')]);
			const {message, advice} = await refusalOf(at('pipe.md'));
			expect(message).toMatch(/: it is a pipe$/);
			expect(advice).toBe('Send its text to standard input instead');
		});

		test('a device without an end', {timeout: soon}, async () => {
			expect((await refusalOf('/dev/zero')).message).toBe('cannot read /dev/zero: it is a device');
		});

		test('a socket', {timeout: soon}, async () => {
			const server = createServer();
			await new Promise<void>(resolve => {
				server.listen(at('socket.md'), resolve);
			});
			expect((await refusalOf(at('socket.md'))).message).toMatch(/: it is a socket$/);
			server.close();
		});

		// The superuser may read everything.
		test.skipIf(process.getuid?.() === 0)('a file of somebody else', {timeout: soon}, async () => {
			writeFileSync(at('locked.md'), 'Words.');
			chmodSync(at('locked.md'), 0);
			expect((await refusalOf(at('locked.md'))).message).toMatch(/: permission denied$/);
		});
	});
});
