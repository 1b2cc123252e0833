/** Reading by lines, with a world around: documents, lists, what is remembered, other programs. Files are a table of texts. */

import {PassThrough} from 'node:stream';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {parsePartialDate} from '../../source/article/partial-date.ts';
import {readLinearly} from '../../source/linear/linear-session.ts';
import type {Remembered} from '../../source/store/remembered.ts';
import type {Memory} from '../../source/ui/memory.ts';
import type {Opened} from '../../source/ui/opened.ts';
import type {Reading} from '../../source/ui/reading.ts';
import type {Shelf} from '../../source/view/shelf.ts';
import {openedText} from '../helpers/opened.ts';

let files: Record<string, string>;
let kept: Map<string, Remembered>;
let world: {browsed: string[]; copied: string[]};

beforeEach(() => {
	files = {
		'a.md': '# First\n\nSee [second](b.md#part), or [the map](https://map.example/).\n\nThe end of it.',
		'b.md': '# Second\n\nSome words.\n\n## Part\n\nHere.',
	};
	kept = new Map();
	world = {browsed: [], copied: []};
});

async function open(address: string): Promise<Opened> {
	const remembered = kept.get(address);
	const date = parsePartialDate(remembered?.date ?? '');
	return {...openedText(address, files[address]), remembered, date};
}

const shelf: Shelf = {name: 'news', items: ['a.md', 'b.md'].map(name => ({address: name, name}))};

function reading(begun: Partial<Reading>): Reading {
	return {
		fromTop: false,
		library: {
			open,
			beside: (_address, path) => path,
			browse: async url => void world.browsed.push(url),
			watch: () => () => {},
			glance: async item => ({...item, title: /# (.*)/.exec(files[item.address]!)![1]!}),
			describe: error => (error as Error).message,
		},
		memory: {
			recall: async address => kept.get(address),
			change: async (address, change) => {
				const next = change(kept.get(address));
				if (next) kept.set(address, next);
			},
			recent: async () => [],
			listen: () => {},
			settled: async () => {},
		},
		recent: async () => ({
			name: 'Read last',
			items: [...kept].map(([address, {title, progress}]) => ({address, name: address, title, progress})),
		}),
		saveHabits: async () => {},
		programs: {
			copy: async text => {
				world.copied.push(text);
				return true;
			},
			whyNotEdited: () => undefined,
			editFile: async address => {
				files[address] += '\n\nAdded by hand.';
			},
			editText: async text => `${text}by the editor`,
			save: async (file, text, replaces) => {
				if (files[file] !== undefined && !replaces) return 'taken';
				files[file] = text;
				return 'written';
			},
			pipe: async () => open('b.md'),
		},
		habits: {},
		display: {depth: 'none', reorders: false},
		...begun,
	};
}

/** What is said in answer to each line, one after the other, the opening first; then the input ends. */
async function converse(begun: Partial<Reading>, lines: readonly string[]): Promise<readonly string[]> {
	const [input, output] = [new PassThrough(), new PassThrough()];
	const settle = async () => {
		for (let turn = 0; turn < 20; turn++) await new Promise(resolve => setImmediate(resolve));
		return String(output.read() ?? '').trim();
	};
	const done = readLinearly(reading(begun), input, output, true);
	const said = [await settle()];
	for (const line of lines) {
		input.write(`${line}\n`);
		said.push(await settle());
	}
	input.end();
	expect(await done).toBe(0);
	return said;
}
const first = async () => ({first: await open('a.md')});

describe('an article', () => {
	it('is opened where it was left, with its marks and notes, and says so', async () => {
		const earlier = await converse(await first(), ['', '', '', 'm a', 'c Is it?']);
		expect(earlier.at(-1)).toBe('Noted: M lists it.');
		const [opening, paragraph, notes] = await converse(await first(), ['', 'M']);
		expect(opening).toMatch(
			/Yours: 1 note, 1 mark\.\n.*\n\nYou were here, at \d+%: g goes to the beginning\.$/s,
		);
		expect(paragraph).toBe('The end of it.');
		expect(notes).toBe('1. Mark a: The end of it.\n2. Note: Is it? On the words: The end of it.');
		const [again] = await converse({...(await first()), fromTop: true}, []);
		expect(again).not.toContain('You were here');
	});

	it('forgets nothing where the input ends or the reader quits at once', async () => {
		await converse(await first(), ['', 'G']);
		expect(kept.get('a.md')?.place?.exact).toBe('');
		expect(kept.get('a.md')?.progress).toBe(1);
		const [, , , quit] = await converse(await first(), ['', 'm z', 'q']);
		expect(quit).toBe('');
		expect(Object.keys(kept.get('a.md')!.marks)).toEqual(['z']);
	});

	it('is copied from, by the terminal and the system, and not otherwise', async () => {
		const said = await converse(await first(), ['', 'y', 'where']);
		expect(world.copied).toEqual(['First']);
		expect(said[2]).toBe(
			`\x1b]52;c;${Buffer.from('First').toString('base64')}\x07Copied the paragraph: 1 word.`,
		);
	});

	it('leads to other documents and back, and to the browser', async () => {
		const said = await converse(await first(), ['', '', 'f', '1', '', "''", 'links map', '1', '']);
		expect(said[5]).toMatch(/^“Second”/);
		expect(said[6]).toMatch(/^“First”/);
		expect(said.at(-1)).toBe('Opened in the browser: https://map.example/.');
		expect(world.browsed).toEqual(['https://map.example/']);
	});

	it('is edited, and says that it has changed', async () => {
		const said = await converse(await first(), ['e', 'G']);
		expect(said[1]).toBe('The file has changed: this is how it reads now.');
		expect(said[2]).toBe('Added by hand.');
	});

	it('has notes written in the editor, once they are agreed to', async () => {
		const said = await converse(await first(), ['', 'c', '!', 'yes', 'M']);
		expect(said[3]).toMatch(/So far: by the editor\. /);
		expect(said[4]).toBe('Noted: M lists it.');
		expect(said[5]).toBe('1. Note: by the editor. On the words: First');
	});

	it('gives its notes to a file, and replaces one only when it is told to', async () => {
		const said = await converse(await first(), [
			'E',
			'',
			'c Is it?',
			'E',
			'yes',
			'E b.md',
			'no.md',
			'E b.md',
			'yes',
		]);
		expect(said[1]).toBe('There are no notes to write yet: H highlights, c notes.');
		expect(said[4]).toBe('Type the name of the file, or yes for first-notes.md. Enter alone leaves it.');
		expect(said[5]).toBe('Your notes are in first-notes.md.');
		expect(files['first-notes.md']).toMatch(/^# Notes on “First”\n\n.*\n\n> First\n\nIs it\?\n$/s);
		expect(said[6]).toMatch(/^There is a file b\.md already: yes replaces it, another name leaves it\./);
		expect(said[7]).toBe('Your notes are in no.md.');
		expect(said[9]).toBe('Your notes are in b.md.');
		expect(files['b.md']).toBe(files['first-notes.md']);
	});

	it('takes a date, and counts from it', async () => {
		files['a.md'] = '# Undated\n\nThe dam opened in October.';
		const said = await converse(await first(), ['w', 'date 2025-04-12', 'w']);
		expect(said[1]).toContain('year open');
		expect(said[2]).toBe('Counted from Sat 12 Apr 2025.');
		expect(said[3]).toContain('Oct 2024');
		const again = await converse(await first(), ['w', 'date', 'none', 'w']);
		expect(again[1]).toContain('Oct 2024');
		expect(again[2]).toMatch(/^The date is Sat 12 Apr 2025\. Type another, or none to take it back/);
		expect(again[3]).toBe('The article has no date again.');
		expect(again[4]).toContain('year open');
		expect(kept.get('a.md')).not.toHaveProperty('date');
	});

	it('is come back to from the list of what was read last', async () => {
		await converse({first: await open('b.md')}, ['']);
		const said = await converse(await first(), ['', ',', 'q', '']);
		expect(said[2]).toContain('q goes back to the article.');
		expect(said[3]).toMatch(/^“First”/);
	});

	it('that comes from afar is waited for, and what is typed meanwhile is not lost', async () => {
		const fetching = {name: 'host.example', open: () => open('b.md')};
		const [input, output] = [new PassThrough(), new PassThrough()];
		const done = readLinearly(reading({fetching}), input, output, true);
		input.end('\n\nq\n');
		await done;
		expect(String(output.read())).toMatch(
			/^Reading host\.example …\n\n“Second”.*\n\nTitle: Second\n\nSome words\.\n\n$/s,
		);
	});

	it('whose facts take their time is begun without them, and they are announced', async () => {
		vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
		const opened = await open('a.md');
		let finish = () => {};
		const slow: Opened = {
			...opened,
			build: async () => {
				await new Promise<void>(resolve => {
					finish = resolve;
				});
				return opened.build(undefined);
			},
		};
		const [input, output] = [new PassThrough(), new PassThrough()];
		const heard = async () => {
			for (let turn = 0; turn < 20; turn++) await new Promise(resolve => setImmediate(resolve));
			return String(output.read() ?? '').trim();
		};
		const done = readLinearly(reading({first: slow}), input, output, true);
		input.write('\n');
		expect(await heard()).toBe('');
		vi.runOnlyPendingTimers();
		expect(await heard()).toMatch(/quotes and dates still to come\.\n.*\n\nTitle: First$/s);
		input.write('s\n');
		expect(await heard()).toBe('Still reading the article.');
		finish();
		expect(await heard()).toBe('Found: 0 sections, 0 quotes, 0 dated events.');
		input.end('q\n');
		await done;
		vi.useRealTimers();
	});

	it('that cannot be read is an error', async () => {
		const fetching = {name: 'nowhere', open: () => open('nowhere')};
		const done = readLinearly(reading({fetching}), new PassThrough(), new PassThrough(), true);
		await expect(done).rejects.toThrow('no nowhere');
	});
});

describe('a list', () => {
	it('is said with numbers, opens an article, and is come back to', async () => {
		const said = await converse({shelf}, ['2', 'G', 'q', 'q']);
		expect(said[0]).toBe(
			'news: 2 articles.\nA number opens one, words list only those that hold them, q ends.\n1. First\n2. Second',
		);
		expect(said[1]).toMatch(/^“Second”/);
		expect(said[3]).toMatch(/^news: 2 articles\.\n.*\n1\. First\n2\. Second, 1 minute, read$/s);
		expect(said[4]).toBe('');
	});

	it('lists only what holds words, and turns to the next article', async () => {
		const said = await converse({shelf}, ['sec', '1', 'K', 'J', 'J']);
		expect(said[1]).toBe('1. Second');
		expect(said.slice(2).map(words => words.split('\n')[0]!.slice(0, 8))).toEqual([
			'“Second”',
			'“First”,',
			'“Second”',
			'This is ',
		]);
		expect((await converse({shelf}, ['zzz']))[1]).toBe('None holds zzz.');
		expect((await converse({shelf}, ['help']))[1]).toMatch(/^A number opens one, words list only/);
	});

	it('says what cannot be opened', async () => {
		const begun = converse({shelf}, ['9', '1']);
		delete files['a.md'];
		const said = await begun.catch(() => []);
		expect(said.slice(1)).toEqual(['There is no such number in the list.', 'no a.md.']);
	});

	it('is what was read last', async () => {
		await converse(await first(), ['', 'G']);
		const said = await converse({first: await open('b.md')}, [',', '1']);
		expect(said[1]).toMatch(/^Read last: 1 article\.\n.*\n1\. First, read$/s);
		expect(said[2]).toMatch(/^“First”/);
	});
});

it('writes no control character, whatever the text holds', async () => {
	files['a.md'] = '# A \x1b[2J title\n\nWords \x1b]0;owned\x07 here.';
	const said = await converse(await first(), ['all', '/owned', 'c \x1b[2J\x07', 'M', '\x1b[A', 'q']);
	expect(said.join('\n')).toContain('owned');
	expect(said.join('\n')).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
});

it('says what cannot be kept when it is to be kept', async () => {
	const begun = reading({first: await open('a.md')});
	const listeners: ((sentence: string) => void)[] = [];
	const memory: Memory = {
		...begun.memory!,
		listen: say => void listeners.push(say),
		change: async () => {
			for (const say of listeners) say('Places and notes are not kept: permission denied');
		},
	};
	const said = await converse({...begun, memory}, ['m a']);
	expect(said.join('\n')).toContain('Places and notes are not kept: permission denied.');
});
