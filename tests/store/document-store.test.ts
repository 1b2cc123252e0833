/** What is remembered of documents: kept, recalled, listed and forgotten, and never in the way of reading. */

import {execFileSync} from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it, test} from 'vitest';
import {safeText} from '../../source/article/safe-text.ts';
import {textAnchor} from '../../source/article/text-anchor.ts';
import {documentKey, documentStore} from '../../source/store/document-store.ts';
import {withLock} from '../../source/store/lock.ts';
import {limits, type Remembered} from '../../source/store/remembered.ts';
import {writeWhole} from '../../source/store/whole-file.ts';

let home: string;
let folder: string;
let notices: string[];

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'broadsheet-store-'));
	folder = path.join(home, 'state/broadsheet');
	notices = [];
});

afterEach(() => rmSync(home, {recursive: true, force: true}));

const storeIn = (where: string | undefined) =>
	documentStore({folder: where, notice: sentence => notices.push(sentence)});
const store = () => storeIn(folder);

const text = 'The harbour closed in March, and nobody knew for how long.';
const remembered = (address: string, opened = '2026-01-02T03:04:05.678Z'): Remembered => ({
	address,
	title: `About ${path.basename(address)}`,
	opened,
	progress: 0.5,
	place: textAnchor(text, 12),
	marks: {a: textAnchor(text, 4, 11)},
	highlights: [{id: 'x', anchor: textAnchor(text, 4, 11), note: 'Which?\nThis?', created: opened}],
});

const files = () => readdirSync(path.join(folder, 'documents'));
const fileOf = () => path.join(folder, 'documents', files()[0]!);

/** Every file and folder with all that tells of a change. */
function snapshot(): readonly string[] {
	if (!existsSync(home)) return [];
	return readdirSync(home, {recursive: true, encoding: 'utf8'}).map(name => {
		const {ino, mtimeMs, ctimeMs} = statSync(path.join(home, name));
		return `${name} ${ino} ${mtimeMs} ${ctimeMs}`;
	});
}

test('what was kept is recalled by another process', async () => {
	const kept = await store().change('/a.md', () => remembered('/a.md'));
	expect(kept).toEqual(remembered('/a.md'));
	expect(await store().recall('/a.md')).toEqual(kept);
	expect(await store().recall('/b.md')).toBeUndefined();
	expect(notices).toEqual([]);
});

test('a date that was set is kept, and a record without one stays as it was', async () => {
	const dated = {...remembered('/a.md'), date: '2025-04'};
	await store().change('/a.md', () => dated);
	expect(await store().recall('/a.md')).toEqual(dated);
	await store().change('/a.md', ({date: _back, ...rest} = dated) => rest);
	expect(await store().recall('/a.md')).toEqual(remembered('/a.md'));
	expect(await store().change('/a.md', () => ({...dated, date: '2025-13'}))).toBeUndefined();
	expect(notices).toEqual([expect.stringContaining('the date of the document is none')]);
});

test('a document is known by its path from anywhere, or its address without the part in it', () => {
	expect(documentKey('a/../b.md')).toBe(path.resolve('b.md'));
	expect(documentKey('https://example.org/a?b#c')).toBe('https://example.org/a?b');
	expect(documentKey('')).toBeUndefined();
});

test('nothing is remembered of standard input', async () => {
	expect(await store().change(undefined, () => remembered(''))).toBeUndefined();
	expect(await store().recall(undefined)).toBeUndefined();
	expect(existsSync(folder)).toBe(false);
});

describe('nothing is written', () => {
	it('by recalling, listing or forgetting what is not there', async () => {
		await store().recall('/a.md');
		await store().recent(5);
		expect(await store().forget('/a.md')).toBe(true);
		expect(snapshot()).toEqual([]);
	});

	it('where nothing changes', async () => {
		await store().change('/a.md', () => remembered('/a.md'));
		const before = snapshot();
		await store().change('/a.md', before => before);
		await store().change('/a.md', before => before && {...before, marks: {...before.marks}});
		await store().change('/a.md', () => undefined);
		await store().recall('/a.md');
		await store().recent(5);
		expect(snapshot()).toEqual(before);
	});
});

test('files and folders are the owner’s alone', async () => {
	await store().change('/a.md', () => remembered('/a.md'));
	const modes = readdirSync(home, {recursive: true, encoding: 'utf8'}).map(name => {
		const stats = statSync(path.join(home, name));
		return (stats.mode & 0o777) === (stats.isDirectory() ? 0o700 : 0o600);
	});
	expect(modes.length).toBeGreaterThan(4);
	expect(modes).not.toContain(false);
});

test('changes that are asked for at once are all kept, in their order', async () => {
	const one = store();
	const other = store();
	const add = (letter: string, where = one) =>
		where.change('/a.md', (before = {...remembered('/a.md'), highlights: []}) => ({
			...before,
			highlights: [...before.highlights, {...remembered('/a.md').highlights[0]!, id: letter}],
		}));
	for (const letter of 'abcdefgh') void add(letter);
	for (const letter of 'ABCDEFGH') void add(letter, other);
	await Promise.all([one.settled(), other.settled()]);
	const ids = (await store().recall('/a.md'))!.highlights.map(({id}) => id).join('');
	expect(ids.replace(/[A-Z]/g, '')).toBe('abcdefgh');
	expect(ids.replace(/[a-z]/g, '')).toBe('ABCDEFGH');
});

test('an error of the caller’s own comes back to it, and the next change is made', async () => {
	const own = store();
	await expect(
		own.change('/a.md', () => {
			throw new Error('mine');
		}),
	).rejects.toThrow('mine');
	expect(await own.change('/a.md', () => remembered('/a.md'))).toBeDefined();
});

describe('what was read last', () => {
	it('is listed by when it was opened, the latest first', async () => {
		for (const day of [3, 1, 5, 2, 4]) {
			const opened = `2026-01-0${day}T00:00:00.000Z`;
			await store().change(`/${day}.md`, () => remembered(`/${day}.md`, opened));
		}
		const list = await store().recent(3);
		expect(list.map(({address}) => address)).toEqual(['/5.md', '/4.md', '/3.md']);
		expect(list[0]).toEqual({
			address: '/5.md',
			title: 'About 5.md',
			progress: 0.5,
			opened: '2026-01-05T00:00:00.000Z',
		});
		expect(await store().recent(0)).toEqual([]);
		expect(await store().recent(100)).toHaveLength(5);
	});

	it('passes over files that are damaged or of something else', async () => {
		await store().change('/a.md', () => remembered('/a.md'));
		const documents = path.join(folder, 'documents');
		writeFileSync(path.join(documents, `${'0'.repeat(32)}.json`), 'oh');
		writeFileSync(path.join(documents, 'mine.txt'), 'mine');
		mkdirSync(path.join(documents, `${'1'.repeat(32)}.json`));
		expect(await store().recent(5)).toHaveLength(1);
		expect(files()).toContain(`${'0'.repeat(32)}.damaged-1.json`);
		expect(files()).toContain('mine.txt');
	});
});

test('what is forgotten is gone, with what was set aside of it, and nothing else is', async () => {
	await store().change('/a.md', () => remembered('/a.md'));
	writeFileSync(fileOf(), 'oh');
	await store().recall('/a.md');
	await store().change('/a.md', () => remembered('/a.md'));
	await store().change('/b.md', () => remembered('/b.md'));
	expect(files()).toHaveLength(3);
	expect(await store().forget('/a.md')).toBe(true);
	expect(files()).toHaveLength(1);
	expect(await store().recall('/a.md')).toBeUndefined();
	expect(await store().recall('/b.md')).toBeDefined();
});

describe('a file that cannot be what it should', () => {
	const kept = async () => {
		await store().change('/a.md', () => remembered('/a.md'));
		return readFileSync(fileOf(), 'utf8');
	};
	/** Sets the file aside, names it, and keeps the next change. */
	const isSetAside = async (reason: RegExp) => {
		const own = store();
		expect(await own.recall('/a.md')).toBeUndefined();
		const [name] = files().filter(file => file.includes('damaged'));
		expect(notices).toEqual([expect.stringContaining(path.join(folder, 'documents', name!))]);
		expect(notices[0]).toMatch(reason);
		expect(await own.change('/a.md', () => remembered('/a.md'))).toBeDefined();
		expect(files()).toHaveLength(2);
	};

	it('is set aside if it is no text', async () => {
		await kept();
		writeFileSync(fileOf(), Buffer.from([0xff, 0xfe, 0]));
		await isSetAside(/UTF-8/);
	});

	it('is set aside if it is a folder', async () => {
		await kept();
		const file = fileOf();
		rmSync(file);
		mkdirSync(file);
		await isSetAside(/no file/);
	});

	it('is set aside if it is a pipe, and nobody waits for its writer', async () => {
		await kept();
		const file = fileOf();
		rmSync(file);
		execFileSync('mkfifo', [file]);
		await isSetAside(/no file/);
	});

	it('is set aside if it is too large', async () => {
		await kept();
		writeFileSync(fileOf(), ' '.repeat(limits.fileBytes + 1));
		await isSetAside(/larger/);
	});

	it('is set aside if it is of another document', async () => {
		await store().change('/b.md', () => remembered('/b.md'));
		const other = fileOf();
		await kept();
		const own = files().find(name => !other.endsWith(name))!;
		renameSync(other, path.join(folder, 'documents', own));
		await isSetAside(/another document/);
	});

	it('is set aside under a name of its own each time', async () => {
		await kept();
		const file = fileOf();
		for (const words of ['one', 'two']) {
			writeFileSync(file, words);
			await store().change('/a.md', () => remembered('/a.md'));
		}
		const aside = files()
			.filter(name => name.includes('damaged'))
			.sort();
		expect(aside.map(name => readFileSync(path.join(folder, 'documents', name), 'utf8'))).toEqual([
			'one',
			'two',
		]);
	});

	it('is left alone if a newer version wrote it', async () => {
		const newer = (await kept()).replace('"version":1', '"version":2');
		writeFileSync(fileOf(), newer);
		const own = store();
		expect(await own.recall('/a.md')).toBeUndefined();
		expect(await own.change('/a.md', () => remembered('/a.md'))).toBeUndefined();
		expect(await own.recent(5)).toEqual([]);
		expect(readFileSync(fileOf(), 'utf8')).toBe(newer);
		expect(notices).toEqual([expect.stringContaining('newer Broadsheet')]);
	});

	it('is read through a link', async () => {
		await kept();
		const elsewhere = path.join(home, 'elsewhere.json');
		const file = fileOf();
		renameSync(file, elsewhere);
		symlinkSync(elsewhere, file);
		expect(await store().recall('/a.md')).toBeDefined();
	});
});

test('what is read back is safe to display, whoever wrote the file', async () => {
	const evil = '\x1b]52;c;eA==\x07\u202e\x9b2J';
	const {highlights, ...rest} = remembered('/a.md');
	const [highlight] = highlights;
	const kept = await store().change('/a.md', () => ({
		...rest,
		title: `a\n${evil}`,
		highlights: [{...highlight!, id: evil, note: evil, anchor: textAnchor(evil, 0, 3)}],
	}));
	const recalled = await store().recall('/a.md');
	expect(recalled).toEqual(kept);
	for (const shown of [recalled, await store().recent(1)]) {
		const strings: string[] = [];
		JSON.stringify(shown, (_name, value) => {
			if (typeof value === 'string') strings.push(value);
			return value;
		});
		expect(strings.map(safeText)).toEqual(strings);
	}
	expect(recalled!.title).not.toContain('\n');
});

describe('more than is kept of a document', () => {
	const refused = async (change: Partial<Remembered>, reason: string) => {
		await store().change('/a.md', () => remembered('/a.md'));
		expect(await store().change('/a.md', () => ({...remembered('/a.md'), ...change}))).toBeUndefined();
		expect(notices).toEqual([expect.stringContaining(reason)]);
		expect(await store().recall('/a.md')).toEqual(remembered('/a.md'));
	};
	const [highlight] = remembered('/a.md').highlights;

	it('is refused, with the reason', async () => {
		await refused(
			{highlights: [{...highlight!, note: 'x'.repeat(limits.note + 1)}]},
			'a note is longer than 20000',
		);
	});

	it('is refused if it is too many', async () => {
		await refused({highlights: Array(limits.highlights + 1).fill(highlight)}, 'more than 5000 highlights');
	});

	it('is refused if it is too much', async () => {
		const long = {...highlight!, note: '€'.repeat(limits.note)};
		await refused({highlights: Array(100).fill(long)}, 'too much');
	});

	it('is refused if it is no number, letter or date', async () => {
		await refused({progress: 2}, 'the progress');
		notices = [];
		await refused({marks: {ab: textAnchor(text, 1)}}, 'a mark');
		notices = [];
		await refused({opened: 'yesterday'}, 'a date');
	});

	it('is cut off of a title', async () => {
		const kept = await store().change('/a.md', () => ({...remembered('/a.md'), title: 'x'.repeat(5000)}));
		expect(kept!.title).toHaveLength(limits.title);
	});
});

describe('where nothing can be kept', () => {
	const answersNothing = async (where: string | undefined, reason: RegExp) => {
		const own = storeIn(where);
		expect(await own.recall('/a.md')).toBeUndefined();
		for (const letter of ['a', 'b'])
			expect(await own.change('/a.md', () => ({...remembered('/a.md'), title: letter}))).toBeUndefined();
		expect(await own.recent(3)).toEqual([]);
		expect(notices).toHaveLength(1);
		expect(notices[0]).toMatch(reason);
		expect(notices[0]).toMatch(/^[^\n]*\.$/);
	};

	it('says once that there is no home folder', () => answersNothing(undefined, /no home folder/));

	it('says once that a part of the path is a file', async () => {
		writeFileSync(path.join(home, 'state'), '');
		await answersNothing(folder, /no folder/);
	});

	it('says once that no folder can be made there', () => answersNothing('/proc/broadsheet', /not kept/));
});

describe('the lock', () => {
	it('lets one in at a time', async () => {
		let inside = 0;
		let most = 0;
		const enter = () =>
			withLock(folder, async () => {
				most = Math.max(most, ++inside);
				await new Promise(resolve => setTimeout(resolve, 2));
				inside--;
			});
		await Promise.all(Array.from({length: 20}, enter));
		expect(most).toBe(1);
	});

	it('lets nobody change anything who has lost it, and lets him in again', async () => {
		const lock = path.join(folder, 'lock');
		const target = path.join(folder, 'target');
		const seen: string[] = [];
		await withLock(folder, async token => {
			if (seen.length === 0) {
				// What happens to somebody who is suspended: another takes the token, changes the file, and lets go.
				const others = path.join(lock, 'held-by-another');
				renameSync(token, others);
				writeFileSync(target, 'of another');
				renameSync(others, path.join(lock, 'free'));
			}
			seen.push(existsSync(target) ? readFileSync(target, 'utf8') : '');
			await writeWhole(path.join(token, 'new'), target, 'mine');
		});
		expect(seen).toEqual(['of another', 'of another']);
		expect(readFileSync(target, 'utf8')).toBe('mine');
	});

	it('is taken at once from a process that died, and cleared of what it left', async () => {
		await store().change('/a.md', () => remembered('/a.md'));
		const lock = path.join(folder, 'lock');
		let name = '';
		await withLock(folder, async token => {
			name = path.basename(token);
		});
		const died = path.join(lock, name.replace(/[0-9a-f]{8}-\d+$/, '00000000-1'));
		renameSync(path.join(lock, 'free'), died);
		writeFileSync(path.join(died, 'half.json'), '{');
		mkdirSync(path.join(folder, 'lock-abcdef'));
		expect(await store().change('/a.md', () => remembered('/b.md'))).toBeDefined();
		expect(await store().change('/a.md', before => before && {...before, progress: 1})).toBeDefined();
		expect(readdirSync(folder).sort()).toEqual(['documents', 'lock']);
		expect(readdirSync(lock)).toEqual(['free']);
		expect(readdirSync(path.join(lock, 'free'))).toEqual([]);
	});

	it('is made anew where it is empty', async () => {
		mkdirSync(path.join(folder, 'lock'), {recursive: true});
		expect(await store().change('/a.md', () => remembered('/a.md'))).toBeDefined();
	});
});
