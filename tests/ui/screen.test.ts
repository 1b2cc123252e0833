import fc from 'fast-check';
import {Box, render, Text} from 'ink';
import {createElement} from 'react';
import {describe, expect, it, test} from 'vitest';
import {Screen} from '../../source/ui/screen.ts';
import {headless} from '../helpers/headless.ts';
import {mount} from '../helpers/mount.tsx';

/** A sink that remembers, and that can be full. */
function recorder() {
	const written: string[] = [];
	const drains: (() => void)[] = [];
	const sink = {
		ready: true,
		write: (text: string) => {
			written.push(text);
			return sink.ready;
		},
		once: (_event: 'drain', listener: () => void) => drains.push(listener),
	};
	const drain = () => {
		sink.ready = true;
		for (const listener of drains.splice(0)) listener();
	};
	return {sink, written, drain, all: () => written.join('')};
}

function screenOf(columns: number, rows: number) {
	const record = recorder();
	return {...record, screen: new Screen(record.sink, {columns, rows})};
}

async function drawn(text: string, columns: number, rows: number) {
	const terminal = headless(columns, rows);
	await terminal.write(text);
	return terminal;
}

const columns = 17;
const rows = 5;

// Rows as the painter makes them: styled runs, closed at their ends, no wider than the window.
const run = fc.tuple(
	fc.constantFrom('', '1', '7', '4;31', '38;2;1;2;3', '48;5;7'),
	fc.constantFrom('plain', 'a', '  ', '界', '日本', 'é', 'e\u0301', '😀', '—', '│'),
);
const row = fc
	.array(run, {maxLength: 4})
	.map(runs => runs.map(([style, text]) => (style === '' ? text : `\x1b[${style}m${text}\x1b[0m`)).join(''));
const frame = fc.array(row, {maxLength: rows + 2});

describe('a frame on the screen', () => {
	it('is shown from the first cell to the last', async () => {
		const {screen, all} = screenOf(columns, rows);
		screen.paint(['first', '', '\x1b[7mreversed\x1b[0m', '', 'x'.repeat(columns)]);
		const terminal = await drawn(all(), columns, rows);
		expect(terminal.screen()).toEqual(['first', '', 'reversed', '', 'x'.repeat(columns)]);
		expect([terminal.cell(0, 2).inverse, terminal.cell(8, 2).inverse]).toEqual([true, false]);
	});

	it('leaves nothing of the one before it, whatever the two are', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(frame, {minLength: 2, maxLength: 4}), async frames => {
				const {screen, all} = screenOf(columns, rows);
				for (const each of frames) screen.paint(each);
				const newest = frames.at(-1) ?? [];
				const [one, other] = await Promise.all([
					drawn(all(), columns, rows),
					drawn(`\x1b[?7l${newest.slice(0, rows).join('\r\n')}`, columns, rows),
				]);
				expect(one.cells()).toEqual(other.cells());
				expect(one.scrollback()).toEqual([]);
			}),
			{numRuns: 200},
		);
	});

	it('is the same whether it comes as rows or from Ink as one string', () => {
		const painted = screenOf(columns, rows);
		painted.screen.paint(['a  ', 'b']);
		const written = screenOf(columns, rows);
		written.screen.write('a\nb');
		expect(written.all()).toBe(painted.all());
		written.screen.paint(['a  ', 'b', '   ']);
		expect(written.written).toHaveLength(1);
	});

	it('costs nothing where nothing changed, and one row where one did', () => {
		const {screen, written} = screenOf(columns, rows);
		screen.paint(['a', 'b', 'c']);
		screen.paint(['a', 'b', 'c']);
		expect(written).toHaveLength(1);
		screen.paint(['a', 'B', 'c']);
		expect(written[1]).toContain('\x1b[2;1H');
		expect(written[1]).not.toMatch(/\x1b\[[1345];1H/);
	});

	it('never has more rows than the window', async () => {
		const {screen, all} = screenOf(columns, rows);
		screen.paint(Array.from({length: 2 * rows}, (_, index) => `row ${index}`));
		const terminal = await drawn(all(), columns, rows);
		expect(terminal.screen()).toEqual(['row 0', 'row 1', 'row 2', 'row 3', 'row 4']);
		expect(terminal.scrollback()).toEqual([]);
	});

	it('keeps a row that is too wide on its own line', async () => {
		const {screen, all} = screenOf(columns, rows);
		const others = ['b', 'c', 'd'];
		screen.paint(['a', ...others, 'e']);
		screen.paint(['x'.repeat(3 * columns), ...others, '界'.repeat(columns)]);
		const terminal = await drawn(all(), columns, rows);
		expect(terminal.screen()).toEqual(['x'.repeat(columns), ...others, '界'.repeat(columns >> 1)]);
		expect(terminal.scrollback()).toEqual([]);
	});

	it('keeps a style and a link that were left open out of the next row', async () => {
		const {screen, all} = screenOf(columns, rows);
		screen.paint(['\x1b[7mopen', '\x1b]8;;https://example.org/\x07link', 'plain']);
		expect((await drawn(all(), columns, rows)).cell(0, 1).inverse).toBe(false);
		expect(all()).toMatch(/link\x1b\]8;;\x07.*plain/);
	});
});

describe('what is sent to the terminal', () => {
	it('never scrolls, never clears the screen or the scrollback, never rings', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(frame, {maxLength: 4}), async frames => {
				const {screen, all} = screenOf(columns, rows);
				for (const [index, each] of frames.entries()) {
					if (index % 2 === 0) screen.paint(each);
					else screen.write(each.join('\n'));
					screen.invalidate();
				}
				expect(all()).not.toMatch(/\n|\r|\x1b\[[23]?J|\x1bc|\x1b\[\d*[ST]/);
			}),
		);
	});

	it('comes as one synchronized write a frame, with auto-wrap on again after it', async () => {
		const {screen, written} = screenOf(columns, rows);
		screen.paint(['a']);
		screen.paint(['b']);
		expect(written).toHaveLength(2);
		for (const each of written) expect(each).toMatch(/^\x1b\[\?2026h.*\x1b\[\?2026l$/);
		const terminal = await drawn(written.join(''), columns, rows);
		expect([terminal.autoWrap(), terminal.synchronizing(), terminal.cursorHidden()]).toEqual([
			true,
			false,
			true,
		]);
	});

	it('paints all anew after another program wrote there', async () => {
		const {screen, written} = screenOf(columns, rows);
		screen.paint(['a', 'b']);
		screen.invalidate();
		const terminal = headless(columns, rows);
		await terminal.write(`\x1b[1;1H\x1b[41mrubbish\r\nrubbish${written[1]}`);
		expect(terminal.screen()).toEqual(['a', 'b', '', '', '']);
		expect(terminal.cell(3, 0).background).toBe('default');
	});

	it('fits the new window after a resize', async () => {
		const {screen, written} = screenOf(columns, rows);
		screen.paint(['a', 'b', 'c', 'd', 'e']);
		screen.resize({columns: 9, rows: 2});
		expect([screen.columns, screen.rows]).toEqual([9, 2]);
		screen.paint(['a', 'b', 'c']);
		expect((await drawn(written[1] ?? '', 9, 2)).screen()).toEqual(['a', 'b']);
		expect(written[1]).not.toContain('\x1b[3;1H');
	});
});

test('a slow terminal gets the newest frame, not all that were missed', async () => {
	const {sink, written, drain, screen, all} = screenOf(columns, rows);
	sink.ready = false;
	screen.paint(['first', 'same']);
	for (let index = 0; index < 100; index++) screen.paint([`frame ${index}`, 'same']);
	expect(written).toHaveLength(1);
	drain();
	expect(written).toHaveLength(2);
	expect((await drawn(all(), columns, rows)).screen()[0]).toBe('frame 99');
	expect(written[1]).not.toContain('same');
});

describe('Ink draws through the screen', () => {
	// Rows as wide as the window, one Text each, as the program draws.
	const tree = (texts: readonly string[]) =>
		createElement(
			Box,
			{flexDirection: 'column'},
			texts.map((text, index) => createElement(Text, {key: index}, text.padEnd(columns))),
		);

	it('frame by frame, and adds nothing of its own, not even at its end', async () => {
		const {screen, written, all} = screenOf(columns, rows);
		const instance = render(tree(['a', 'b', 'c', 'd', 'e']), {
			stdout: screen as unknown as NodeJS.WriteStream,
			stdin: {isTTY: false} as NodeJS.ReadStream,
			debug: true,
			patchConsole: false,
			exitOnCtrlC: false,
		});
		instance.rerender(tree(['a', 'b', '界', 'd', 'e']));
		expect(written).toHaveLength(2);
		instance.unmount();
		const terminal = await drawn(all(), columns, rows);
		expect([terminal.cursorHidden(), terminal.scrollback()]).toEqual([true, []]);
		expect(all()).not.toMatch(/\x1b\[\?25h|\x1b\[[23]J|\n/);
	});

	it('and changes no cell of a first screen that was painted before Ink was there', () => {
		const {screen, written} = screenOf(columns, rows);
		const texts = ['\x1b[7ma\x1b[0m', 'b', '', 'd', 'é'];
		screen.paint(texts.map(text => text.padEnd(columns)));
		const {lastFrame, unmount} = mount(tree(texts), {columns: 2 * columns, rows});
		screen.write(lastFrame().replaceAll('\x1b[27m', '\x1b[0m'));
		expect(written).toHaveLength(1);
		unmount();
	});
});
