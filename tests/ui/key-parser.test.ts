import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {createKeyParser, type Input, longestPaste} from '../../source/ui/key-parser.ts';

function parse(...chunks: readonly string[]): readonly Input[] {
	const parser = createKeyParser();
	const inputs = chunks.flatMap(chunk => parser.feed(chunk));
	return [...inputs, ...parser.flush()];
}

function keys(...chunks: readonly string[]): readonly string[] {
	return parse(...chunks).map(input => (input.type === 'key' ? input.key : `<${input.type}>`));
}

describe('keys get the names that the keymap uses', () => {
	test.each([
		['characters, as themselves', 'jG?/é—5', 'j G ? / é — 5'],
		['space, Enter, Tab, Backspace', ' \r\n\t\x7f\b', 'space enter enter tab backspace backspace'],
		['Ctrl and a letter', '\x01\x04\x17\x1a', 'ctrl-a ctrl-d ctrl-w ctrl-z'],
		['Ctrl and a sign', '\0\x1c\x1d\x1e\x1f', 'ctrl-space ctrl-\\ ctrl-] ctrl-^ ctrl-_'],
		[
			'Alt and a key',
			'\x1bx\x1bG\x1b \x1b\r\x1b\x7f\x1b\x04',
			'alt-x alt-G alt-space alt-enter alt-backspace ctrl-alt-d',
		],
		['Alt and a key of the world', '\x1bé\x1b😀', 'alt-é alt-😀'],
		['arrows', '\x1b[A\x1b[B\x1b[C\x1b[D', 'up down right left'],
		['arrows in application mode', '\x1bOA\x1bOB\x1bOC\x1bOD', 'up down right left'],
		[
			'arrows with modifiers',
			'\x1b[1;2A\x1b[1;5C\x1b[1;3D\x1b[1;8B',
			'shift-up ctrl-right alt-left ctrl-alt-shift-down',
		],
		[
			'rxvt arrows with modifiers',
			'\x1b[a\x1b[d\x1bOa\x1bOc\x1b\x1b[A\x1b\x1bOB',
			'shift-up shift-left ctrl-up ctrl-right alt-up alt-down',
		],
		['Home and End, xterm', '\x1b[H\x1b[F\x1bOH\x1bOF\x1b[1;5H', 'home end home end ctrl-home'],
		['Home and End, Linux console and rxvt', '\x1b[1~\x1b[4~\x1b[7~\x1b[8~', 'home end home end'],
		['Insert, Delete, pages', '\x1b[2~\x1b[3~\x1b[5~\x1b[6~', 'insert delete pageup pagedown'],
		['the same with modifiers', '\x1b[3;5~\x1b[5;2~\x1b[6;3~', 'ctrl-delete shift-pageup alt-pagedown'],
		['the same with rxvt modifiers', '\x1b[3$\x1b[5^\x1b[6@', 'shift-delete ctrl-pageup ctrl-shift-pagedown'],
		['F1 to F4, xterm', '\x1bOP\x1bOQ\x1bOR\x1bOS\x1b[1;2P', 'f1 f2 f3 f4 shift-f1'],
		['F1 to F5, rxvt', '\x1b[11~\x1b[12~\x1b[13~\x1b[14~\x1b[15~', 'f1 f2 f3 f4 f5'],
		['F1 to F5, Linux console', '\x1b[[A\x1b[[B\x1b[[C\x1b[[D\x1b[[E', 'f1 f2 f3 f4 f5'],
		['F6 to F12', '\x1b[17~\x1b[18~\x1b[19~\x1b[20~\x1b[21~\x1b[23~\x1b[24~', 'f6 f7 f8 f9 f10 f11 f12'],
		['Shift-Tab', '\x1b[Z\x1b[1;2Z', 'shift-tab shift-tab'],
		['the keypad in application mode', '\x1bOM\x1bOk\x1bOp\x1bOy', 'enter + 0 9'],
		['SS3 with a modifier', '\x1bO5A\x1bO1;2P', 'ctrl-up shift-f1'],
		[
			'kitty: what plain terminals cannot tell apart',
			'\x1b[105;5u\x1b[109;5u\x1b[104;5u\x1b[9u',
			'ctrl-i ctrl-m ctrl-h tab',
		],
		[
			'kitty: control keys',
			'\x1b[27u\x1b[13u\x1b[127u\x1b[32;2u\x1b[9;2u\x1b[99;5u',
			'escape enter backspace shift-space shift-tab ctrl-c',
		],
		[
			'kitty: letters',
			'\x1b[106;2u\x1b[106;3u\x1b[106;4u\x1b[106;6u\x1b[106;9u',
			'J alt-j alt-J ctrl-shift-j super-j',
		],
		['kitty: caps lock and num lock', '\x1b[106;65u\x1b[106;133u', 'j ctrl-j'],
		['kitty: keypad', '\x1b[57400u\x1b[57414u\x1b[57419u\x1b[57421;5u', '1 enter up ctrl-pageup'],
		['kitty: repeats but no releases', '\x1b[106;1:2u\x1b[106;1:3u\x1b[1;1:3A\x1b[3;5:3~', 'j'],
		[
			'modifyOtherKeys',
			'\x1b[27;5;105~\x1b[27;2;63~\x1b[27;6;74~\x1b[27;5;13~',
			'ctrl-i ? ctrl-shift-j ctrl-enter',
		],
		['8-bit controls', '\x9bA\x8fP\x9b5~', 'up f1 pageup'],
	])('%s', (_name, sent, expected) => {
		expect(keys(sent).join(' ')).toBe(expected);
	});

	it('takes Escape from a lone ESC once nothing follows it', () => {
		const parser = createKeyParser();
		expect(parser.feed('\x1b')).toEqual([]);
		expect(parser.pending).toBe(true);
		expect(parser.flush()).toEqual([{type: 'key', key: 'escape'}]);
		expect(parser.pending).toBe(false);
		expect(parser.flush()).toEqual([]);
		expect(keys('\x1b\x1b')).toEqual(['escape', 'escape']);
		expect(keys('\x1b\x1bj')).toEqual(['escape', 'alt-j']);
	});

	it('takes Alt and a bracket where no sequence follows', () => {
		expect(['\x1b[', '\x1bO', '\x1b]', '\x1bP', '\x1b_'].flatMap(sent => keys(sent))).toEqual([
			'alt-[',
			'alt-O',
			'alt-]',
			'alt-P',
			'alt-_',
		]);
	});

	it('gives one key for each code point', () => {
		expect(keys('e\u0301👍🏽')).toEqual(['e', '\u0301', '👍', '🏽']);
	});

	it('keeps all of a burst of 100 keys that arrive as one', () => {
		expect(keys('j'.repeat(100))).toEqual(Array(100).fill('j'));
		expect(keys('\x1b[B'.repeat(100))).toEqual(Array(100).fill('down'));
	});
});

describe('what is no key never becomes one', () => {
	test.each([
		[
			'answers about the terminal',
			'\x1b[?62;22c\x1b[>0;276;0c\x1b[24;80R\x1b[?2026;2$y\x1b[0n\x1b[8;24;80t\x1b[?1u',
		],
		[
			'an unknown number, letter or private key',
			'\x1b[99~\x1b[5X\x1b[57428u\x1b[1114112u\x1b[55296u\x1b[~\x1b[u',
		],
		['an unknown SS3 or Linux console sequence', '\x1bOz\x1b[[Z'],
		['sequences with intermediates', '\x1b[1 q\x1b[!p\x1b["p'],
		['mouse events of older protocols', '\x1b[M !!\x1b[32;10;5M'],
		['a colour that is not the background', '\x1b]4;1;rgb:ff/00/00\x1b\\'],
		[
			'device and program strings',
			'\x1bP1+r544e=787465726d\x1b\\\x1b_Gi=31;OK\x1b\\\x1b^x\x1b\\\x1bXx\x1b\\',
		],
		['8-bit controls and half characters', '\x85\x9d0;title\x9c\x1b\x85\ud800'],
		['the end of a paste that never began', '\x1b[201~'],
	])('%s', (_name, sent) => {
		expect(keys(`a${sent}b`)).toEqual(['a', 'b']);
	});

	it.each([
		['\x1b]11;rgb:0000/0000/0000\x07', 0],
		['\x1b]11;rgb:ff/ff/ff\x1b\\', 1],
		['\x1b]11;rgba:8080/8080/8080/ffff\x07', 0.5],
	])('but the answer %j to a question tells how bright the background is', (sent, brightness) => {
		for (const cut of [0, 4, 9, sent.length - 1]) {
			const parser = createKeyParser();
			const inputs = [...parser.feed(sent.slice(0, cut)), ...parser.feed(`${sent.slice(cut)}b`)];
			expect(inputs).toEqual([
				{type: 'background', brightness: expect.closeTo(brightness, 1)},
				{type: 'key', key: 'b'},
			]);
		}
	});

	it('drops half a sequence when its rest does not come', () => {
		expect(keys('\x1b[1;')).toEqual([]);
		expect(keys('\x1b]11;rgb')).toEqual([]);
	});

	it('reads the key that breaks off a sequence', () => {
		expect(keys('\x1b[1;\rj')).toEqual(['enter', 'j']);
		expect(keys('\x1b[1;\x1b[Aj')).toEqual(['up', 'j']);
		expect(keys('\x1b]0;title\x1b[Aj')).toEqual(['up', 'j']);
	});

	it('stays linear and small in a sequence without an end', () => {
		const parser = createKeyParser();
		expect(parser.feed(`\x1b[${'1'.repeat(1000)}`)).toEqual([]);
		expect(parser.pending).toBe(false);
	});
});

describe('pastes', () => {
	it('come as one text, whatever they hold', () => {
		expect(parse('a\x1b[200~qq\x1b[A\r\n\x03\x1b[201~b')).toEqual([
			{type: 'key', key: 'a'},
			{type: 'paste', text: 'qq\x1b[A\r\n\x03'},
			{type: 'key', key: 'b'},
		]);
	});

	it('come to an end at the latest when nothing more follows', () => {
		const parser = createKeyParser();
		expect(parser.feed('\x1b[200~never ended\x1b[20')).toEqual([]);
		expect([parser.pending, parser.pasting]).toEqual([true, true]);
		expect(parser.flush()).toEqual([{type: 'paste', text: 'never ended\x1b[20'}]);
		expect(parser.pasting).toBe(false);
		expect(parser.feed('j')).toEqual([{type: 'key', key: 'j'}]);
	});

	it('are bounded, and what is too long is not read as keys', () => {
		const parser = createKeyParser();
		parser.feed('\x1b[200~');
		for (let sent = 0; sent <= longestPaste; sent += 1 << 16)
			expect(parser.feed('q'.repeat(1 << 16))).toEqual([]);
		const inputs = parser.feed('qqq\x1b[201~j');
		expect(inputs).toEqual([
			{type: 'paste', text: 'q'.repeat(longestPaste)},
			{type: 'key', key: 'j'},
		]);
	});
});

test('the mouse speaks SGR: buttons, wheel, sideways with Shift, drags, moves', () => {
	const actions = parse(
		'\x1b[<0;1;1M\x1b[<0;1;1m\x1b[<2;80;24M\x1b[<64;10;5M\x1b[<65;10;5M\x1b[<69;10;5M\x1b[<66;10;5M\x1b[<32;3;4M\x1b[<35;3;4M\x1b[<128;1;1M',
	);
	expect(actions).toEqual([
		{type: 'mouse', action: 'press', button: 0, x: 0, y: 0},
		{type: 'mouse', action: 'release', button: 0, x: 0, y: 0},
		{type: 'mouse', action: 'press', button: 2, x: 79, y: 23},
		{type: 'mouse', action: 'wheel-up', button: 0, x: 9, y: 4},
		{type: 'mouse', action: 'wheel-down', button: 0, x: 9, y: 4},
		{type: 'mouse', action: 'wheel-right', button: 0, x: 9, y: 4},
		{type: 'mouse', action: 'wheel-left', button: 0, x: 9, y: 4},
		{type: 'mouse', action: 'drag', button: 0, x: 2, y: 3},
		{type: 'mouse', action: 'move', button: 0, x: 2, y: 3},
	]);
});

test('the window says when it gains and loses focus', () => {
	expect(parse('\x1b[I\x1b[O')).toEqual([
		{type: 'focus', focused: true},
		{type: 'focus', focused: false},
	]);
});

describe('however the stream is cut, the same inputs come out', () => {
	const sequences = fc.constantFrom(
		...[
			'j',
			'é',
			'😀',
			'\r',
			'\x03',
			'\x1b[A',
			'\x1bOP',
			'\x1b[1;5C',
			'\x1b[15~',
			'\x1b[3$',
			'\x1b[[A',
			'\x1bx',
		],
		...['\x1b\x1b[A', '\x1b[105;5u', '\x1b[27;5;105~', '\x1b[<64;10;5M', '\x1b[M abc', '\x1b[I', '\x1b😀'],
		...['\x1b]11;rgb:0/0/0\x07', '\x1bP1+r\x1b\\', '\x1b[200~q\x1b[A😀\x1b\x1b[201~', '\x9bA', '\x1b[?1;2c'],
	);
	const anything = fc.string({
		unit: fc.constantFrom(...'\x1b\x1b[[OP]M<;:$1230~u\\\x07\x9b\ud83d\ude00jA'),
		maxLength: 40,
	});
	const streams = fc.oneof(
		fc.array(sequences, {maxLength: 20}).map(parts => parts.join('')),
		anything,
		anything.map(text => `\x1b[200~${text}\x1b[201~j`),
	);

	it('at any unit', () => {
		fc.assert(
			fc.property(streams, fc.array(fc.nat(100), {maxLength: 12}), (stream, cuts) => {
				const places = [
					0,
					...cuts.map(cut => Math.min(cut, stream.length)).sort((a, b) => a - b),
					stream.length,
				];
				const chunks = places.slice(1).map((place, index) => stream.slice(places[index], place));
				expect(parse(...chunks)).toEqual(parse(stream));
				expect(parse(...stream.split(''))).toEqual(parse(stream));
			}),
			{numRuns: 2000},
		);
	});

	it('and no name of a key holds a control character', () => {
		fc.assert(
			fc.property(fc.oneof(streams, fc.string({unit: 'binary'})), stream => {
				for (const name of keys(stream)) expect(name).not.toMatch(/[\0-\x1F\x7F-\x9F]|\p{Surrogate}/u);
			}),
			{numRuns: 2000},
		);
	});
});
