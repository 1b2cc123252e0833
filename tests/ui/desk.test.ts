/** Documents on the desk: opened from the list, by links, gone back to, read again. Files are a table of texts. */

import {beforeEach, describe, expect, it} from 'vitest';
import {type Desk, openDesk} from '../../source/ui/desk.ts';
import {withoutSequences} from '../../source/ui/sequences.ts';
import {type Session, startSession} from '../../source/ui/session.ts';
import type {Shelf} from '../../source/view/shelf.ts';
import {openView} from '../../source/view/view.ts';
import {openedText} from '../helpers/opened.ts';

const filler = Array.from({length: 60}, (_, index) => `Line ${index + 1} of it.`).join('\n\n');
let files: Record<string, string>;
let changed: (() => void) | undefined;
let browsed: string[];
let ended: boolean;
let titles: string[];

beforeEach(() => {
	files = {
		'a.md': `# First\n\nSee [second](b.md#part).\n\n${filler}`,
		'b.md': `# Second\n\n${filler}\n\n## Part\n\nHere.\n\n${filler}`,
		'c.md': '# Third\n\nShort.',
	};
	[changed, browsed, ended, titles] = [undefined, [], false, []];
});

const shelf: Shelf = {name: 'news', items: ['a.md', 'b.md', 'c.md'].map(name => ({address: name, name}))};

const document = (address: string) => openedText(address, files[address]);

function start(first?: string): {readonly session: Session; readonly desk: Desk} {
	let desk: Desk;
	const session = startSession({
		...(first === undefined
			? {shelf}
			: {opened: {article: document(first).head, view: openView(document(first).head), reading: true}}),
		size: {columns: 90, rows: 20},
		habits: {theme: 'dark'},
		display: {depth: 'none', reorders: false},
		onEffect: effect => desk.carryOut(effect),
	});
	desk = openDesk(
		{
			open: async address => document(address),
			beside: (_address, path) => path,
			browse: async url => {
				browsed.push(url);
			},
			watch: (_address, call) => {
				changed = call;
				return () => {
					changed = undefined;
				};
			},
			glance: async item => ({
				...item,
				words: 23_800,
				isReckoned: true,
				title: /# (.*)/.exec(files[item.address]!)![1]!,
			}),
			describe: error => (error as Error).message,
		},
		session,
		first === undefined ? shelf : undefined,
		{
			habits: {},
			recent: async () => ({name: 'Read last', items: shelf.items.slice(1)}),
			onEnd: () => {
				ended = true;
			},
			onTitle: title => titles.push(title),
		},
	);
	return {session, desk};
}

const settle = async () => {
	for (let turn = 0; turn < 20; turn++) await new Promise(resolve => setImmediate(resolve));
};
const title = (session: Session) => session.place()?.article.title;
/** The first rows of the text, without the pane beside it. */
const top = (session: Session) =>
	session
		.rows()
		.slice(1, 4)
		.map(row => withoutSequences(row).replace(/ *[│┃┤┫].*$/, ''))
		.map(row => row.split('│')[0])
		.join('\n');
const bar = (session: Session) => session.rows().at(-1)!;
async function press(session: Session, keys: string): Promise<void> {
	for (const key of keys.split(' ')) {
		session.press([key]);
		await settle();
	}
}

describe('from a list', () => {
	it('fills in what the articles are called, opens one, and comes back to it', async () => {
		const {session, desk} = start();
		await desk.begin(undefined);
		expect(session.rows().join('\n')).toContain('Second');
		expect(session.rows()[3]).toContain('~1 h 40 min');
		await press(session, 'j enter');
		expect(title(session)).toBe('Second');
		expect(titles).toEqual(['news', 'Second']);
		await press(session, 'G q');
		expect(session.place()).toBeUndefined();
		expect(session.rows()[3]).toMatch(/› ?.*Second.*read/);
		expect(withoutSequences(session.rows()[3]!)).toMatch(/ {2}2 min +read/);
	});

	it('turns to the next and the one before, and says where the list ends', async () => {
		const {session, desk} = start();
		await desk.begin(undefined);
		await press(session, 'enter J');
		expect(title(session)).toBe('Second');
		await press(session, 'J');
		expect(title(session)).toBe('Third');
		await press(session, 'J');
		expect(bar(session)).toContain('This is the last article of the list');
		await press(session, '2 K');
		expect(title(session)).toBe('First');
	});

	it('says in the status bar what cannot be opened, and stays', async () => {
		const {session, desk} = start();
		await desk.begin(undefined);
		delete files['a.md'];
		await press(session, 'enter');
		expect(bar(session)).toContain('no a.md');
		expect(session.place()).toBeUndefined();
	});

	it('keeps panes and theme from one article to the next', async () => {
		const {session, desk} = start();
		await desk.begin(undefined);
		await press(session, 'enter T R J');
		expect(session.place()!.view).toMatchObject({theme: 'light', reported: false, listed: true});
		await press(session, 'q enter');
		expect(session.place()!.view.theme).toBe('light');
	});
});

describe('a link', () => {
	it('opens the document beside, at its heading; Ctrl-O comes back to the same place, Ctrl-I goes forward', async () => {
		const {session, desk} = start('a.md');
		await desk.begin(document('a.md'));
		await press(session, 'f enter');
		expect(title(session)).toBe('Second');
		expect(top(session)).toContain('Part');
		await press(session, 'ctrl-o');
		expect(title(session)).toBe('First');
		expect(top(session)).toContain('First');
		await press(session, 'ctrl-i');
		expect(title(session)).toBe('Second');
		expect(top(session)).toContain('Part');
		await press(session, 'ctrl-o ctrl-o');
		expect(bar(session)).toContain('There is no place to go back to');
	});

	it('to the web opens in the browser', async () => {
		files['a.md'] = '# First\n\nSee [it](https://example.org/x).';
		const {session, desk} = start('a.md');
		await desk.begin(document('a.md'));
		await press(session, 'f');
		expect(browsed).toEqual([]);
		await press(session, 'enter');
		expect(browsed).toEqual(['https://example.org/x']);
	});
});

describe('the list of what was read last', () => {
	it.each([
		'q',
		'escape',
	])('goes back by %s to the article that it was opened from, in its place', async way => {
		const {session, desk} = start('b.md');
		await desk.begin(document('b.md'));
		await press(session, '2 0 j T ,');
		expect(session.place()).toBeUndefined();
		expect(withoutSequences(bar(session))).toContain('q back to the article');
		await press(session, `x escape ${way}`);
		expect(title(session)).toBe('Second');
		expect(top(session)).toContain('Line 1');
		expect(session.place()!.view.theme).toBe('light');
		expect(ended).toBe(false);
		await press(session, 'q');
		expect(ended).toBe(true);
	});

	it('is come back to from what it has opened, and so are the lists beneath it', async () => {
		const {session, desk} = start();
		await desk.begin(undefined);
		await press(session, 'enter , j enter');
		expect(title(session)).toBe('Third');
		await press(session, 'q q');
		expect(title(session)).toBe('First');
		await press(session, 'q');
		expect(session.list()?.name).toBe('news');
		expect(session.list()?.items[0]).toMatchObject({title: 'First'});
	});
});

describe('a file that changes', () => {
	it('is read again, and the reader keeps the place', async () => {
		const {session, desk} = start('b.md');
		await desk.begin(document('b.md'));
		await press(session, '2 0 j');
		const before = top(session);
		files['b.md'] = files['b.md']!.replace('# Second', '# Second edition\n\nWith a new paragraph in front.');
		changed!();
		await settle();
		expect(top(session)).toBe(before);
		expect(title(session)).toBe('Second edition');
		expect(bar(session)).toContain('The file has changed');
	});

	it('says so where it has not, and where it is gone', async () => {
		const {session, desk} = start('c.md');
		await desk.begin(document('c.md'));
		await press(session, 'r');
		expect(bar(session)).toContain('It reads as before');
		delete files['c.md'];
		await press(session, 'r');
		expect(bar(session)).toContain('no c.md');
		expect(title(session)).toBe('Third');
	});
});

it('counts from a date that is typed, and goes on to when the file is read again', async () => {
	files['c.md'] = '# Third\n\nThe dam was opened in October.';
	const {session, desk} = start('c.md');
	await desk.begin(document('c.md'));
	expect(session.place()!.article.events[0]!.value).toBe('XXXX-10');
	await press(session, 'D 2 0 2 5 - 0 4 - 1 2 enter');
	expect(session.place()!.article.events[0]!.value).toBe('2024-10');
	expect(bar(session)).toContain('Counted from Sat 12 Apr 2025');
	files['c.md'] = '# Third\n\nThe dam was opened in September.';
	await press(session, 'r');
	expect(session.place()!.article.events[0]!.value).toBe('2024-09');
});

it('takes back a date by an empty line', async () => {
	files['c.md'] = '# Third\n\nThe dam was opened in October.';
	const {session, desk} = start('c.md');
	await desk.begin(document('c.md'));
	await press(session, 'D 2 0 2 5 - 0 4 - 1 2 enter D');
	expect(bar(session)).toContain('now Sat 12 Apr 2025; nothing takes it back');
	await press(session, 'escape');
	expect(session.place()!.article.events[0]!.value).toBe('2024-10');
	await press(session, 'D enter');
	expect(session.place()!.article.events[0]!.value).toBe('XXXX-10');
	expect(bar(session)).toContain('The article has no date again');
});

it('counts from a date what the file reads by now, and what was gone back to', async () => {
	const {session, desk} = start('c.md');
	await desk.begin(document('c.md'));
	files['c.md'] = '# Third\n\nThe dam was opened in October.';
	changed!();
	await settle();
	await press(session, 'D 2 0 2 5 enter');
	expect(session.place()!.article.source.text).toBe(files['c.md']);
	await desk.show(document('b.md'));
	await press(session, 'ctrl-o D 2 0 2 2 enter');
	expect(session.place()!.article.date).toEqual({year: 2022, implied: []});
});

it('ends by q where there is no list', async () => {
	const {session, desk} = start('c.md');
	await desk.begin(document('c.md'));
	await press(session, 'q');
	expect(ended).toBe(true);
});
