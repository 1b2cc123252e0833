/** What a terminal sends, decoded to text → keys by their names in the keymap, pastes, mouse and focus events. */

import {keyOfCode, keyOfKeypad, keyOfLetter, keyOfNumber, keyOfNumbers, modifier} from './key-names.ts';

export type MouseInput = {
	readonly type: 'mouse';
	readonly action:
		| 'press'
		| 'release'
		| 'drag'
		| 'move'
		| 'wheel-up'
		| 'wheel-down'
		| 'wheel-left'
		| 'wheel-right';
	/** 0 left, 1 middle, 2 right; 0 for the wheel and for a move. */
	readonly button: number;
	/** Column and row, 0-based. */
	readonly x: number;
	readonly y: number;
};

export type Input =
	/** `j`, `G`, `space`, `enter`, `ctrl-d`, `alt-x`, `shift-tab`, `f1` …: the notation of the keymap. */
	| {readonly type: 'key'; readonly key: string}
	/** Text as it was pasted: foreign text, control characters included. */
	| {readonly type: 'paste'; readonly text: string}
	| MouseInput
	/** The terminal's answer to a question for its background (OSC 11): how bright it is, 0–1. */
	| {readonly type: 'background'; readonly brightness: number}
	| {readonly type: 'focus'; readonly focused: boolean};

export type KeyParser = {
	/** Takes the next part of the stream. However it is cut into parts, the same inputs come out. */
	readonly feed: (chunk: string) => readonly Input[];
	/** Ends what has begun and gets no further: a lone ESC is the Escape key, half a sequence is nothing. */
	readonly flush: () => readonly Input[];
	/** Something has begun and waits for its end, or for `flush`. */
	readonly pending: boolean;
	/** What has begun is a paste, which may take its time. */
	readonly pasting: boolean;
};

/** Of a longer paste the rest is dropped. In UTF-16 units. */
export const longestPaste = 1 << 20;

// No terminal sends a longer one.
const longestSequence = 256;
const pasteStart = '200~';
const pasteEnd = '\x1b[201~';

/** What stands at one place of the stream; `next` says what follows it up to its own end. */
type Found = {readonly end: number; readonly input?: Input | undefined; readonly next?: 'paste' | 'string'};

export function createKeyParser(): KeyParser {
	let mode: 'keys' | 'paste' | 'string' = 'keys';
	let rest = '';
	let pasted = '';
	// A control string so far, as far as it may be an answer.
	let said = '';

	function readPaste(text: string, from: number, inputs: Input[]): number {
		const found = text.indexOf(pasteEnd, from);
		const to = found < 0 ? text.length - lengthOfBegun(text.slice(from)) : found;
		pasted += text.slice(from, Math.min(to, from + longestPaste - pasted.length));
		if (found < 0) return to;
		endPaste(inputs);
		return found + pasteEnd.length;
	}

	function endPaste(inputs: Input[]): void {
		inputs.push({type: 'paste', text: pasted});
		pasted = '';
		mode = 'keys';
	}

	function feed(chunk: string): readonly Input[] {
		const inputs: Input[] = [];
		const text = rest + chunk;
		let at = 0;
		while (at < text.length) {
			if (mode === 'paste') {
				at = readPaste(text, at, inputs);
				if (mode === 'paste') break;
				continue;
			}
			const found = mode === 'string' ? readString(text, at) : readOne(text, at);
			if (!found) break;
			if (found.next === 'string') said = (mode === 'string' ? said : '') + text.slice(at, found.end);
			else if (mode === 'string') {
				const answer = answerOf(said + text.slice(at, found.end));
				if (answer) inputs.push(answer);
			}
			said = said.slice(0, longestSequence);
			at = found.end;
			mode = found.next ?? 'keys';
			if (found.input) inputs.push(found.input);
		}
		rest = text.slice(at);
		return inputs;
	}

	function flush(): readonly Input[] {
		const inputs: Input[] = [];
		const begun = rest;
		rest = '';
		if (mode === 'paste') {
			pasted += begun;
			endPaste(inputs);
		} else if (mode === 'keys' && begun.startsWith('\x1b') && begun.length <= 2) {
			const [, second] = begun;
			if (second === undefined) inputs.push(key('escape'));
			else if (second === '\x1b') inputs.push(key('escape'), key('escape'));
			else inputs.push(key(`alt-${second}`));
		}
		mode = 'keys';
		return inputs;
	}

	return {
		feed,
		flush,
		get pending() {
			return rest !== '' || mode !== 'keys';
		},
		get pasting() {
			return mode === 'paste';
		},
	};
}

/** How many of the text's last units may be the beginning of a paste's end. */
function lengthOfBegun(text: string): number {
	const begun = text.lastIndexOf('\x1b');
	return begun >= 0 && pasteEnd.startsWith(text.slice(begun)) ? text.length - begun : 0;
}

/** Reads one key or sequence; nothing where it is not complete. */
function readOne(text: string, at: number): Found | undefined {
	const code = text.charCodeAt(at);
	if (code === 0x1b) return readEscape(text, at);
	// A C1 control is ESC and a letter in one: U+009B begins what ESC [ begins.
	if (isC1(code)) return readIntroduced(text, String.fromCharCode(code - 0x40), at + 1, 0);
	return readCharacter(text, at, 0);
}

function readEscape(text: string, at: number): Found | undefined {
	const second = text[at + 1];
	if (second === undefined) return undefined;
	if (second === '\x1b') {
		const third = text[at + 2];
		if (third === undefined) return undefined;
		// rxvt sends Alt and an arrow as ESC before the arrow's own sequence.
		if (third === '[' || third === 'O') return readIntroduced(text, third, at + 3, modifier.alt);
		return {end: at + 1, input: key('escape')};
	}
	if (/[[O\]PX^_]/.test(second)) return readIntroduced(text, second, at + 2, 0);
	return readCharacter(text, at + 1, modifier.alt);
}

function readCharacter(text: string, at: number, bits: number): Found | undefined {
	const code = text.codePointAt(at) ?? 0;
	const halfOfPair = code >= 0xd800 && code <= 0xdfff;
	if (halfOfPair && at + 1 === text.length) return undefined;
	if (halfOfPair || isC1(code)) return {end: at + 1};
	return {end: at + (code > 0xffff ? 2 : 1), input: key(keyOfCode(code, bits))};
}

function isC1(code: number): boolean {
	return code >= 0x80 && code <= 0x9f;
}

/** Reads what follows `ESC [`, `ESC O`, or the beginning of a control string. */
function readIntroduced(text: string, introducer: string, from: number, bits: number): Found | undefined {
	if (introducer === '[') return readCsi(text, from, bits);
	if (introducer === 'O') return readSs3(text, from, bits);
	if (!/[\]PX^_]/.test(introducer)) return {end: from};
	// Until something follows, it may still be Alt and a key.
	return from < text.length ? {end: from, next: 'string'} : undefined;
}

/** Passes over a control string, the answer to a question that nobody asked, up to BEL, ST, CAN or SUB. */
function readString(text: string, at: number): Found | undefined {
	for (let end = at; end < text.length; end++) {
		const code = text.charCodeAt(end);
		if (code === 0x07 || code === 0x9c || code === 0x18 || code === 0x1a) return {end: end + 1};
		if (code !== 0x1b) continue;
		if (end + 1 === text.length) return end > at ? {end, next: 'string'} : undefined;
		return {end: text[end + 1] === '\\' ? end + 2 : end};
	}
	return {end: text.length, next: 'string'};
}

/** `ESC ] 11 ; rgb : RRRR / GGGG / BBBB`, each of one to four hexadecimal digits; other strings answer nothing. */
function answerOf(said: string): Input | undefined {
	const [, ...channels] = /\]11;rgba?:([0-9a-f]{1,4})\/([0-9a-f]{1,4})\/([0-9a-f]{1,4})/i.exec(said) ?? [];
	if (channels.length < 3) return undefined;
	const [red, green, blue] = channels.map(digits => Number.parseInt(digits, 16) / (16 ** digits.length - 1));
	return {type: 'background', brightness: 0.299 * red! + 0.587 * green! + 0.114 * blue!};
}

// ESC O, sometimes modifiers as a number, a letter.
function readSs3(text: string, from: number, bits: number): Found | undefined {
	let last = from;
	while (/[\d;]/.test(text[last] ?? '')) last++;
	if (last === text.length) return last - from > longestSequence ? {end: last} : undefined;
	if (!/[\x40-\x7E]/.test(text[last] ?? '')) return {end: last};
	const [sent] = numbersOf(text.slice(from, last).split(';').at(-1) ?? '');
	return {end: last + 1, input: key(keyOfKeypad(text.charAt(last), bits | bitsOf(sent)))};
}

// ESC [, parameters, intermediates, a last character (ECMA-48, 5.4), and what some terminals send instead.
function readCsi(text: string, from: number, bits: number): Found | undefined {
	if (text[from] === '[') return readLinuxFunctionKey(text, from + 1);
	let last = from;
	while (/[\x30-\x3F]/.test(text[last] ?? '')) last++;
	const parameters = text.slice(from, last);
	if (text[last] === '$' && /^\d+$/.test(parameters)) {
		return {end: last + 1, input: key(keyOfNumber(Number(parameters), '$', bits))};
	}
	const plain = last;
	while (/[\x20-\x2F]/.test(text[last] ?? '')) last++;
	if (last === text.length) return last - from > longestSequence ? {end: last} : undefined;
	const end = last + 1;
	const final = text.charAt(last);
	// Another control or a letter of the world breaks the sequence off, and is read for itself.
	if (!/[\x40-\x7E]/.test(final)) return {end: last};
	if (last > plain) return {end};
	if (final === 'M' && parameters === '') return end + 3 > text.length ? undefined : {end: end + 3};
	if (`${parameters}${final}` === pasteStart) return {end, next: 'paste'};
	return {end, input: inputOfCsi(parameters, final, bits)};
}

function readLinuxFunctionKey(text: string, at: number): Found | undefined {
	const letter = text[at];
	if (letter === undefined) return undefined;
	const number = 'ABCDE'.indexOf(letter) + 1;
	return {end: at + 1, input: number > 0 ? key(`f${number}`) : undefined};
}

function inputOfCsi(parameters: string, final: string, bits: number): Input | undefined {
	if (parameters.startsWith('<')) return mouseOf(parameters.slice(1), final);
	if (parameters === '' && (final === 'I' || final === 'O')) return {type: 'focus', focused: final === 'I'};
	if (!/^[\d:;]*$/.test(parameters)) return undefined;
	const [first = '', second = '', third = ''] = parameters.split(';');
	const [number = 1] = numbersOf(first);
	const [sent, event] = numbersOf(second);
	// Kitty's protocol tells of a key's release, too.
	if (event === 3) return undefined;
	const held = bits | bitsOf(sent);
	if (final === 'u') return first === '' ? undefined : key(keyOfNumbers(number, held));
	// xterm's modifyOtherKeys: ESC [ 27 ; modifiers ; code ~
	if (final === '~' && number === 27) return key(keyOfNumbers(numbersOf(third)[0] ?? -1, held));
	if (/[~^@]/.test(final)) return first === '' ? undefined : key(keyOfNumber(number, final, held));
	return number === 1 ? key(keyOfLetter(final, held)) : undefined;
}

/** SGR mouse: `ESC [ < bits ; column ; row M`, with `m` for a release. */
function mouseOf(parameters: string, final: string): MouseInput | undefined {
	if (!/^\d+;\d+;\d+$/.test(parameters) || !/[Mm]/.test(final)) return undefined;
	const [bits = 0, column = 1, row = 1] = parameters.split(';').map(Number);
	const place = {x: Math.max(0, column - 1), y: Math.max(0, row - 1)};
	const low = bits & 3;
	if (bits & 64) {
		// With Shift, the wheel goes sideways.
		const turn = bits & 4 && low < 2 ? low + 2 : low;
		const action = (['wheel-up', 'wheel-down', 'wheel-left', 'wheel-right'] as const)[turn] ?? 'wheel-up';
		return {type: 'mouse', action, button: 0, ...place};
	}
	if (bits & 128) return undefined;
	if (bits & 32) return {type: 'mouse', action: low === 3 ? 'move' : 'drag', button: low % 3, ...place};
	return {type: 'mouse', action: final === 'm' ? 'release' : 'press', button: low % 3, ...place};
}

function key(name: string): Input;
function key(name: string | undefined): Input | undefined;
function key(name: string | undefined): Input | undefined {
	return name === undefined ? undefined : {type: 'key', key: name};
}

/** The numbers of one parameter and its sub-parameters; an empty one is the default, 1. */
function numbersOf(parameter: string): readonly number[] {
	return parameter.split(':').map(number => (number === '' ? 1 : Number(number)));
}

/** Modifiers are sent as their bits and one; caps lock and num lock are no modifiers of ours. */
function bitsOf(sent: number | undefined): number {
	return sent === undefined || sent < 1 || sent > 256 ? 0 : (sent - 1) & 0x3f;
}
