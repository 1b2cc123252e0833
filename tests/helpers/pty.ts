/** A program in a pseudoterminal of its own → what stands on its screen, the bytes it sent, how it ended. */

import {mkdtempSync, rmSync} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import {build} from 'esbuild';
import {type Headless, headless} from './headless.ts';

export type Wanted = string | RegExp | ((screen: readonly string[]) => boolean);

export type Pty = {
	readonly pid: number;
	/** Sends keys, as the bytes that a terminal sends for them. */
	readonly press: (keys: string) => void;
	/** Resolves with the screen once it shows what is wanted; rejects with the screen in the message when it is too late. */
	readonly waitFor: (wanted: Wanted, milliseconds?: number) => Promise<string[]>;
	readonly screen: () => string[];
	/** The terminal itself: cells, modes, scrollback. */
	readonly terminal: Headless;
	readonly resize: (columns: number, rows: number) => void;
	/** Everything that the program has sent so far. */
	readonly bytes: () => string;
	readonly kill: (signal: NodeJS.Signals) => void;
	/** Resolves after its last output is on the screen. A program that died of a signal has its number, else 0. */
	readonly exit: Promise<{readonly code: number; readonly signal: number}>;
};

export type PtyOptions = {
	readonly columns?: number;
	readonly rows?: number;
	/** Added to the test's own environment; undefined takes a variable away. */
	readonly env?: Readonly<Record<string, string | undefined>>;
	readonly cwd?: string;
};

// What test runners and build machines set, and a person's shell does not.
const unset = [
	'CI',
	'NODE_ENV',
	'FORCE_COLOR',
	'NODE_EXTRA_CA_CERTS',
	'NO_COLOR',
	'COLORTERM',
	'COLORFGBG',
	'VITEST',
];

export function runInPty(command: string, args: readonly string[], options: PtyOptions = {}): Pty {
	const {columns = 80, rows = 24} = options;
	// Nobody's own settings and places, and none of another test's.
	const own = mkdtempSync(path.join(tmpdir(), 'broadsheet-own-'));
	const environment = {
		...process.env,
		XDG_CONFIG_HOME: path.join(own, 'config'),
		XDG_STATE_HOME: path.join(own, 'state'),
		XDG_CACHE_HOME: path.join(own, 'cache'),
		...Object.fromEntries(unset.map(name => [name, undefined])),
		TERM: 'xterm-256color',
		...options.env,
	};
	const program = spawn(command, [...args], {
		name: environment.TERM,
		cols: columns,
		rows,
		cwd: options.cwd ?? process.cwd(),
		env: Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined)),
	});
	const terminal = headless(columns, rows);
	const watchers = new Set<() => void>();
	let bytes = '';
	let drawn = Promise.resolve();
	program.onData(data => {
		bytes += data;
		drawn = terminal.write(data).then(() => {
			for (const watcher of watchers) watcher();
		});
	});
	const exit = new Promise<{code: number; signal: number}>(resolve => {
		program.onExit(({exitCode, signal}) => {
			rmSync(own, {recursive: true, force: true});
			void drawn.then(() => resolve({code: exitCode, signal: signal ?? 0}));
		});
	});
	return {
		pid: program.pid,
		press: keys => program.write(keys),
		screen: terminal.screen,
		terminal,
		bytes: () => bytes,
		resize: (nextColumns, nextRows) => {
			terminal.resize(nextColumns, nextRows);
			try {
				program.resize(nextColumns, nextRows);
			} catch (error) {
				// A program that has ended has no window any more.
				if (!String(error).includes('EBADF')) throw error;
			}
		},
		kill: signal => process.kill(program.pid, signal),
		exit,
		waitFor: (wanted, milliseconds = 10_000) =>
			new Promise((resolve, reject) => {
				const timer = setTimeout(() => {
					watchers.delete(check);
					reject(new Error(`${String(wanted)} has not come to the screen:\n${terminal.screen().join('\n')}`));
				}, milliseconds);
				const check = () => {
					// A frame that has come in part is on nobody's screen yet.
					if (terminal.synchronizing() || !shows(terminal.screen(), wanted)) return;
					clearTimeout(timer);
					watchers.delete(check);
					resolve(terminal.screen());
				};
				watchers.add(check);
				check();
			}),
	};
}

function shows(screen: readonly string[], wanted: Wanted): boolean {
	if (typeof wanted === 'function') return wanted(screen);
	const text = screen.join('\n');
	return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}

/**
 * Bundles a script that imports the project's modules by paths from its root; resolves with the path of the bundle,
 * which has a temporary folder of its own. `alias` gives names to files.
 */
export async function bundleScript(
	contents: string,
	alias: Readonly<Record<string, string>> = {},
): Promise<string> {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	const outfile = path.join(await mkdtemp(path.join(tmpdir(), 'broadsheet-test-')), 'script.cjs');
	await build({
		absWorkingDir: root,
		stdin: {contents, resolveDir: root, loader: 'ts'},
		alias: {...alias},
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		outfile,
	});
	return outfile;
}
