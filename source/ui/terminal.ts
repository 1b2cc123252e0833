/** The controlling terminal: taken over for a full screen, and given back however the program ends. */

import {closeSync, openSync, writeSync} from 'node:fs';
import {constants} from 'node:os';
import {StringDecoder} from 'node:string_decoder';
import {isatty, ReadStream} from 'node:tty';
import {safeLine} from '../article/safe-text.ts';
import type {Size} from '../layout/panes.ts';
import {createKeyParser, type Input} from './key-parser.ts';
import type {Sink} from './screen.ts';

/** Where keys come from. */
export type KeySource = ReadStream;

export type TerminalOptions = {
	readonly stdin: KeySource;
	readonly stdout: typeof process.stdout;
	readonly onResize?: (size: Size) => void;
	/** The terminal is ours again after a stop; whatever stood on it is gone. */
	readonly onResume?: () => void;
	/** The terminal has gone away: nothing can be shown or typed any more. */
	readonly onLost: () => void;
	/** One sentence for an error that nobody caught, to be printed once the terminal is given back. */
	readonly describe: (error: unknown) => string;
	/** Ends the program. */
	readonly exit: (code: number) => void;
};

export type Terminal = {
	readonly size: () => Size;
	/** Where the screen writes. What is written while the terminal is not ours is dropped. */
	readonly sink: Sink;
	/** Who gets the keys: all inputs of one read in one call, first what was typed before there was a listener. */
	readonly listen: (listener: (inputs: readonly Input[]) => void) => void;
	/** Names the window; its own name comes back in the end. */
	readonly setTitle: (title: string) => void;
	/** Takes the mouse (buttons, wheel and drags, in SGR's form), or leaves it to the terminal. */
	readonly setMouse: (on: boolean) => void;
	/** Asks the terminal what its background is; it may never answer. */
	readonly askBackground: () => void;
	/** Asks the terminal to put words on the clipboard (OSC 52): once for each call, and for nothing else. */
	readonly copy: (text: string) => void;
	/** Gives the terminal to another program for as long as it runs. */
	readonly lend: <Value>(use: () => Promise<Value>) => Promise<Value>;
	/** Gives the terminal to the shell until the program is continued. */
	readonly suspend: () => void;
	/** Gives the terminal back for good. Harmless when it has been given back already. */
	readonly restore: () => void;
};

// Half a sequence is no longer waited for than a person takes between two keys. A paste may stall on a slow line.
const sequenceMilliseconds = 40;
const pasteMilliseconds = 1000;
/** A stop that has not happened by then does not happen: nobody is there who could continue the program. */
const stopMilliseconds = 100;

// Alternate screen (1049), cursor (25), bracketed paste (2004), the order of letters left to us (ECMA-48 BDSM, 8); the name
// of the window goes on a stack (22 and 23).
const takeScreen = '\x1b[?1049h\x1b[?25l\x1b[?2004h\x1b[8l';
const takeMouse = '\x1b[?1002h\x1b[?1006h';
const giveMouse = '\x1b[?1002l\x1b[?1006l';
const pushTitle = '\x1b[22;2t';
const popTitle = '\x1b]2;\x07\x1b[23;2t';
// Whatever a frame that was cut off may have left behind ends first: synchronized output, a style, a link.
const giveScreen = '\x1b[?2026l\x1b[?7h\x1b[0m\x1b]8;;\x07\x1b[8h\x1b[?2004l\x1b[?25h\x1b[?1049l';

/** How long a signal is on its way at most. */
const signalMilliseconds = 100;

const endingSignals = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

/** Standard input if keys come from there, else the controlling terminal, as when standard input is the article. */
export function keySource(): KeySource | undefined {
	if (process.stdin.isTTY) return process.stdin;
	try {
		return new ReadStream(openSync('/dev/tty', 'r'));
	} catch {
		return undefined;
	}
}

/** Whether there is a terminal to get keys from. */
export function hasKeys(): boolean {
	if (isatty(0)) return true;
	try {
		closeSync(openSync('/dev/tty', 'r'));
		return true;
	} catch {
		return false;
	}
}

/** Takes the terminal over: raw mode, alternate screen, no cursor. Keys are kept from here on. */
export function openTerminal(options: TerminalOptions): Terminal {
	const {stdin, stdout} = options;
	const parser = createKeyParser();
	const decoder = new StringDecoder('utf8');
	let state: 'ours' | 'lent' | 'given back' = 'lent';
	let isLending = false;
	let title: string | undefined;
	let mouse = false;
	let listener: ((inputs: readonly Input[]) => void) | undefined;
	let early: Input[] = [];
	let timer: NodeJS.Timeout | undefined;
	let lent: NodeJS.Timeout | undefined;
	let immediate: NodeJS.Immediate | undefined;

	const size = () => ({columns: stdout.columns || 80, rows: stdout.rows || 24});
	const named = () => (title === undefined ? '' : `\x1b]2;${title}\x07`);

	function take(): void {
		// Off and on: after a stop the shell has changed the mode without Node's knowledge.
		stdin.setRawMode(false);
		stdin.setRawMode(true);
		stdout.write((state === 'ours' ? '' : pushTitle) + takeScreen + (mouse ? takeMouse : '') + named());
		state = 'ours';
	}

	function give(): void {
		writeNow(stdout.fd, (mouse ? giveMouse : '') + giveScreen + popTitle);
		stdin.setRawMode(false);
	}

	function deliver(inputs: readonly Input[]): void {
		if (inputs.length === 0) return;
		if (listener) listener(inputs);
		else early.push(...inputs);
	}

	function read(chunk: Buffer): void {
		clearTimeout(timer);
		clearTimeout(lent);
		clearImmediate(immediate);
		deliver(parser.feed(decoder.write(chunk)));
		if (!parser.pending) return;
		// After a long computation the timer is due before the rest has been read: an immediate lets it be read first.
		timer = setTimeout(
			() => {
				immediate = setImmediate(() => deliver(parser.flush()));
			},
			parser.pasting ? pasteMilliseconds : sequenceMilliseconds,
		);
	}

	function suspend(): void {
		if (state !== 'ours' || process.platform === 'win32') return;
		give();
		state = 'lent';
		process.off('SIGTSTP', suspend);
		// The whole group, as the terminal does it: a pipeline stops as one.
		process.kill(0, 'SIGTSTP');
		setTimeout(() => {
			if (state === 'lent') resume();
		}, stopMilliseconds);
	}

	function resume(): void {
		if (state === 'lent' && !process.listeners('SIGTSTP').includes(suspend)) process.on('SIGTSTP', suspend);
		take();
		options.onResume?.();
	}

	async function lend<Value>(use: () => Promise<Value>): Promise<Value> {
		give();
		state = 'lent';
		clearTimeout(lent);
		isLending = true;
		stdin.off('data', read);
		stdin.pause();
		try {
			return await use();
		} finally {
			// A signal that was still meant for the other program may be on its way.
			lent = setTimeout(() => {
				isLending = false;
			}, signalMilliseconds);
			if (state === 'lent') {
				stdin.on('data', read);
				stdin.resume();
				resume();
			}
		}
	}

	function restore(): void {
		if (state === 'given back') return;
		const ours = state === 'ours';
		state = 'given back';
		clearTimeout(timer);
		clearTimeout(lent);
		clearImmediate(immediate);
		watch('off');
		stdin.off('data', read);
		if (ours) give();
		stdin.pause();
		if (stdin !== process.stdin) stdin.destroy();
	}

	function die(signal: NodeJS.Signals): void {
		// Ctrl-C is for the program that has the terminal; its driver sends it to everyone.
		if (isLending && (signal === 'SIGINT' || signal === 'SIGQUIT')) return;
		restore();
		// Sent again with nobody listening, it tells the parent what the program died of.
		process.removeAllListeners(signal);
		process.kill(process.pid, signal);
		options.exit(128 + constants.signals[signal]);
	}

	function fail(error: unknown): void {
		restore();
		writeNow(2, `${options.describe(error)}\n`);
		options.exit(2);
	}

	function lose(): void {
		if (state === 'given back') return;
		restore();
		options.onLost();
	}

	function resized(): void {
		if (state === 'ours') options.onResize?.(size());
	}

	function watch(change: 'on' | 'off'): void {
		for (const signal of endingSignals) process[change](signal, die);
		// Not the stream's own event: a window that is back at its old size by the time Node looks has none.
		process[change]('SIGWINCH', resized);
		process[change]('SIGTSTP', suspend);
		process[change]('SIGCONT', resume);
		process[change]('uncaughtException', fail);
		process[change]('unhandledRejection', fail);
		process[change]('exit', restore);
	}

	watch('on');
	stdin.on('error', lose).on('end', lose).on('close', lose);
	stdout.on('error', lose);
	take();
	stdin.on('data', read);
	stdin.resume();

	return {
		size,
		sink: {
			write: text => state !== 'ours' || stdout.write(text),
			once: (event, drained) => stdout.once(event, drained),
		},
		listen: next => {
			listener = next;
			const kept = early;
			early = [];
			deliver(kept);
		},
		setTitle: next => {
			title = safeLine(next);
			if (state === 'ours') stdout.write(named());
		},
		setMouse: on => {
			mouse = on;
			if (state === 'ours') stdout.write(on ? takeMouse : giveMouse);
		},
		askBackground: () => {
			if (state === 'ours') stdout.write('\x1b]11;?\x07');
		},
		copy: text => {
			if (state === 'ours') stdout.write(clipboardRequest(text));
		},
		lend,
		suspend,
		restore,
	};
}

/** OSC 52: asks a terminal to put words on the clipboard. */
export function clipboardRequest(text: string): string {
	return `\x1b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\x07`;
}

/** Writes before it returns, as only that reaches a terminal from a process that ends. A lost terminal is no error. */
function writeNow(descriptor: number, text: string): void {
	let rest = Buffer.from(text);
	for (let attempt = 0; rest.length > 0 && attempt < 100; ) {
		try {
			rest = rest.subarray(writeSync(descriptor, rest));
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return;
			attempt++;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		}
	}
}
