import {closeSync, openSync, readFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import path from 'node:path';
import {PassThrough} from 'node:stream';
import {afterAll, beforeAll, describe, expect, it, test} from 'vitest';
import {openTerminal, type TerminalOptions} from '../../source/ui/terminal.ts';
import {bundleScript, type Pty, runInPty} from '../helpers/pty.ts';

// A reader in small: what was typed is on the first row; some keys try the terminal out.
const program = `
	import {readFileSync} from 'node:fs';
	import {Screen} from './source/ui/screen.ts';
	import {keySource, openTerminal} from './source/ui/terminal.ts';
	const piped = process.stdin.isTTY ? '' : readFileSync(0, 'utf8').trim();
	const stdin = keySource();
	if (!stdin) {
		console.log('no keys');
		process.exit(1);
	}
	const typed = [];
	let calls = 0;
	const draw = () => {
		const {columns, rows} = terminal.size();
		screen.paint([
			typed.slice(-8).join(' ') + ' |',
			typed.length + ' keys in ' + calls,
			columns + '×' + rows,
			'piped ' + piped,
			'pid=' + process.pid,
			'\\x1b[7mready\\x1b[0m'
		]);
	};
	const terminal = openTerminal({
		stdin,
		stdout: process.stdout,
		onResize: size => {
			screen.resize(size);
			draw();
		},
		onResume: () => screen.invalidate(),
		onLost: () => process.exit(3),
		describe: error => 'broadsheet: ' + error.message,
		exit: code => process.exit(code),
	});
	const screen = new Screen(terminal.sink, terminal.size());
	terminal.setTitle('A title\\x07\\x1b]0;another');
	const actions = {
		q: () => {
			terminal.restore();
			screen.paint(['written after the end']);
			terminal.restore();
		},
		e: () => process.exit(4),
		t: () => { throw new Error('thrown'); },
		r: () => Promise.reject(new Error('rejected')),
		z: () => terminal.suspend(),
		T: () => process.kill(process.pid, 'SIGTERM'),
		l: () => terminal.lend(async () => process.kill(process.pid, 'SIGINT')),
	};
	const start = () => {
		draw();
		terminal.listen(inputs => {
			calls++;
			for (const {type, key, text} of inputs) typed.push(type === 'key' ? key : type + ':' + text);
			draw();
			actions[inputs.at(-1).key]?.();
		});
	};
	if (process.argv[2] === 'busy') {
		stdin.on('data', chunk => {
			if (String(chunk) !== '\\x1b') return;
			screen.paint(['busy']);
			for (const until = performance.now() + 300; performance.now() < until; );
		});
	}
	if (process.argv[2] === 'late') {
		stdin.once('data', () => setImmediate(start));
		screen.paint(['waiting']);
	} else start();
`;

let script = '';
beforeAll(async () => {
	script = await bundleScript(program);
});
afterAll(() => rm(path.dirname(script), {recursive: true}));

function start(...args: readonly string[]): Pty {
	return runInPty(process.execPath, [script, ...args], {columns: 40, rows: 8});
}

/** Runs the program under a shell, which then tells how it ended and how it left the terminal driver. */
function startInShell(before = ''): Pty {
	const command = `echo "mode=$(stty -g)"; ${before}"$0" "$1"; echo "code=$?"; echo "mode=$(stty -g)"; read -r line`;
	return runInPty('bash', ['--norc', '-c', command, process.execPath, script], {columns: 100, rows: 30});
}

/** Runs the program as a job of a shell, which brings it back to the foreground when Enter is pressed. */
function startAsJob(): Pty {
	const command =
		'set -m; "$0" "$1"; code=$?; stty sane; echo "stopped=$code"; read -r line; fg; echo "code=$?"';
	return runInPty('bash', ['--norc', '-c', command, process.execPath, script], {columns: 60, rows: 10});
}

function expectGivenBack({terminal, bytes}: Pty): void {
	expect({
		alternate: terminal.alternate(),
		cursorHidden: terminal.cursorHidden(),
		bracketedPaste: terminal.bracketedPaste(),
		autoWrap: terminal.autoWrap(),
		synchronizing: terminal.synchronizing(),
	}).toEqual({
		alternate: false,
		cursorHidden: false,
		bracketedPaste: false,
		autoWrap: true,
		synchronizing: false,
	});
	expect(bytes()).not.toMatch(/\x1b\[[23]?J/);
	expect(bytes().split('\x1b[22;2t').length).toBe(bytes().split('\x1b[23;2t').length);
}

test('the terminal is taken over: alternate screen, no cursor, pastes bracketed, a title without control characters', async () => {
	const pty = start();
	await pty.waitFor('ready');
	const {terminal} = pty;
	expect([terminal.alternate(), terminal.cursorHidden(), terminal.bracketedPaste()]).toEqual([
		true,
		true,
		true,
	]);
	expect(terminal.title()).toBe('A title␇␛]0;another');
	pty.press('q');
	await pty.exit;
});

describe('keys', () => {
	it('all arrive from a burst of 100 in one read, in one call', async () => {
		const pty = start();
		await pty.waitFor('ready');
		pty.press('j'.repeat(100));
		await pty.waitFor('100 keys in 1');
		pty.press('q');
		expect(await pty.exit).toEqual({code: 0, signal: 0});
	});

	it('are told apart: Escape alone, an arrow cut in two, letters of more than one byte', async () => {
		const pty = start();
		await pty.waitFor('ready');
		pty.press('\x1b');
		await pty.waitFor('escape |');
		pty.press('\x1b[');
		pty.press('A');
		await pty.waitFor('escape up |');
		pty.press('é界\x1b[200~pasted q\x1b[201~\x03');
		await pty.waitFor('escape up é 界 paste:pasted q ctrl-c |');
		pty.press('q');
		await pty.exit;
	});

	it('are told apart by a program that was busy between the two halves of an arrow', async () => {
		const pty = start('busy');
		await pty.waitFor('ready');
		pty.press('\x1b');
		await pty.waitFor('busy');
		pty.press('[A');
		await pty.waitFor(/^up \|/);
		pty.press('q');
		await pty.exit;
	});

	it('that were typed before anybody listened are kept', async () => {
		const pty = start('late');
		await pty.waitFor('waiting');
		pty.press('jk\x1b[B');
		await pty.waitFor('j k down |');
		pty.press('q');
		await pty.exit;
	});

	it('come from the terminal where the article comes from standard input', async () => {
		const pty = startInShell('echo article | ');
		await pty.waitFor(/piped article\npid=\d+\nready/);
		pty.press('jk');
		await pty.waitFor('j k |');
		pty.press('q');
		await pty.waitFor('code=0');
		expectGivenBack(pty);
		pty.press('\r');
		await pty.exit;
	});

	it('are nowhere to be had without a terminal', async () => {
		const pty = runInPty('bash', ['-c', 'setsid -w "$0" "$1" </dev/null', process.execPath, script]);
		await pty.waitFor('no keys');
		expect((await pty.exit).code).toBe(1);
	});
});

test('a new size of the window reaches the screen', async () => {
	const pty = start();
	await pty.waitFor('40×8');
	pty.resize(31, 6);
	await pty.waitFor('31×6');
	pty.press('q');
	await pty.exit;
});

describe('the terminal is given back', () => {
	test.each([
		['at the end', 'q', 0, ''],
		['on process.exit', 'e', 4, ''],
		['on a throw', 't', 2, 'broadsheet: thrown'],
		['on a rejection', 'r', 2, 'broadsheet: rejected'],
	])('%s', async (_name, key, code, sentence) => {
		const pty = start();
		await pty.waitFor('ready');
		pty.press(key);
		expect(await pty.exit).toEqual({code, signal: 0});
		expectGivenBack(pty);
		expect(pty.screen().join('\n').trim()).toBe(sentence);
	});

	test.each([
		['SIGHUP', 1],
		['SIGINT', 2],
		['SIGQUIT', 3],
		['SIGTERM', 15],
	] as const)('on %s, of which the program dies', async (signal, number) => {
		const pty = start();
		await pty.waitFor('ready');
		pty.kill(signal);
		expect(await pty.exit).toEqual({code: 0, signal: number});
		expectGivenBack(pty);
	});

	it('with the driver in the mode it was in, and with 128 + n for a signal', async () => {
		const pty = startInShell();
		await pty.waitFor('ready');
		pty.press('T');
		await pty.waitFor(/code=143\nmode=/);
		const [before, after, ...more] = pty.bytes().match(/(?<=mode=)\S+/g) ?? [];
		expect([after, ...more]).toEqual([before]);
		expectGivenBack(pty);
		pty.press('\r');
		await pty.exit;
	});
});

test('a signal for another program that comes when that one has just ended ends nothing', async () => {
	const pty = start();
	await pty.waitFor('ready');
	pty.press('l');
	await pty.waitFor('ready');
	await new Promise(resolve => setTimeout(resolve, 300));
	pty.press('x');
	await pty.waitFor('l x |');
	pty.kill('SIGINT');
	expect(await pty.exit).toEqual({code: 0, signal: 2});
});

describe('Ctrl-Z', () => {
	it('stops the program, and fg brings its screen back', async () => {
		const command = 'set -m; "$0" "$1"; echo "stopped=$?"; read -r line; fg; echo "code=$?"';
		const pty = runInPty('bash', ['--norc', '-c', command, process.execPath, script], {
			columns: 60,
			rows: 10,
		});
		await pty.waitFor('ready');
		pty.press('z');
		await pty.waitFor('stopped=148');
		expectGivenBack(pty);
		pty.press('\r');
		await pty.waitFor('ready');
		expect([pty.terminal.alternate(), pty.terminal.bracketedPaste()]).toEqual([true, true]);
		pty.press('j');
		await pty.waitFor('z j |');
		pty.press('q');
		await pty.waitFor('code=0');
		expectGivenBack(pty);
	});

	it('and a stop that nobody could foresee leave it with its keys and its screen, too', async () => {
		const pty = startAsJob();
		await pty.waitFor('ready');
		process.kill(Number(/pid=(\d+)/.exec(pty.screen().join(' '))?.[1]), 'SIGSTOP');
		await pty.waitFor('stopped=147');
		pty.press('\r');
		await pty.waitFor(screen => screen[0] === ' |' && !screen.join().includes('stopped'));
		pty.press('j');
		await pty.waitFor('j |');
		pty.press('q');
		await pty.waitFor('code=0');
		expectGivenBack(pty);
	});

	it('comes back by itself where nobody could continue the program', async () => {
		const pty = start();
		await pty.waitFor('ready');
		pty.press('z');
		await pty.waitFor(() => pty.bytes().split('\x1b[?1049h').length === 3);
		pty.press('j');
		await pty.waitFor('z j |');
		pty.press('q');
		expect((await pty.exit).code).toBe(0);
		expectGivenBack(pty);
	});
});

describe('over streams that no terminal stands behind', () => {
	function open() {
		const stdin = Object.assign(new PassThrough(), {setRawMode: () => stdin});
		const file = path.join(path.dirname(script), 'output');
		const stdout = Object.assign(new PassThrough(), {fd: openSync(file, 'w'), columns: 0, rows: 0});
		const typed: string[] = [];
		let lost = 0;
		const terminal = openTerminal({
			stdin: stdin as unknown as TerminalOptions['stdin'],
			stdout: stdout as unknown as TerminalOptions['stdout'],
			onLost: () => lost++,
			describe: String,
			exit: () => undefined,
		});
		terminal.listen(inputs =>
			typed.push(inputs.map(input => (input.type === 'key' ? input.key : '?')).join(' ')),
		);
		const close = () => {
			terminal.restore();
			closeSync(stdout.fd);
			return readFileSync(file, 'utf8');
		};
		return {stdin, stdout, terminal, typed, close, lost: () => lost};
	}

	const soon = (done: () => boolean) => expect.poll(done, {interval: 5}).toBe(true);

	it('a letter that two reads bring in parts is one key', async () => {
		const {stdin, typed, close} = open();
		const [first, ...others] = Buffer.from('é界');
		stdin.write(Buffer.from([first ?? 0]));
		stdin.write(Buffer.from(others.slice(0, 3)));
		stdin.write(Buffer.from(others.slice(3)));
		await soon(() => typed.join(' ') === 'é 界');
		close();
	});

	it('says once that the terminal has gone, and writes there no more', async () => {
		const {stdin, stdout, terminal, close, lost} = open();
		stdin.end();
		await soon(() => lost() === 1);
		stdout.emit('error', new Error('EIO'));
		stdin.emit('error', new Error('EIO'));
		stdout.read();
		expect(terminal.sink.write('late')).toBe(true);
		expect(stdout.read()).toBe(null);
		expect(lost()).toBe(1);
		close();
	});

	it('gives back once, however often it is asked, and leaves no handler behind', () => {
		const events = [
			'exit',
			'SIGTERM',
			'SIGHUP',
			'SIGCONT',
			'SIGTSTP',
			'uncaughtException',
			'unhandledRejection',
		];
		const counts = () => events.map(event => process.listenerCount(event));
		const before = counts();
		const {terminal, close} = open();
		expect(counts()).toEqual(before.map(count => count + 1));
		expect(terminal.size()).toEqual({columns: 80, rows: 24});
		terminal.restore();
		terminal.restore();
		expect(counts()).toEqual(before);
		expect(close().match(/\x1b\[\?1049l/g)).toHaveLength(1);
	});
});
