/** The built program, run in a terminal or without one → what it printed, how it ended, what it cost. */

import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {type Pty, type PtyOptions, runInPty} from '../helpers/pty.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const command = path.join(root, 'dist/broadsheet.cjs');

const home = mkdtempSync(path.join(tmpdir(), 'broadsheet-home-'));

/** What the program keeps goes into a folder of its own, and none of the machine's settings reach it. */
export const ownPlaces = {
	HOME: home,
	XDG_CONFIG_HOME: path.join(home, 'config'),
	XDG_STATE_HOME: path.join(home, 'state'),
	XDG_DATA_HOME: path.join(home, 'data'),
	XDG_CACHE_HOME: path.join(home, 'cache'),
	NODE_EXTRA_CA_CERTS: undefined,
};

export type ReaderOptions = PtyOptions & {
	/** Flags for Node itself. */
	readonly node?: readonly string[];
};

/** The program in a pseudoterminal. */
export function read(args: readonly string[], options: ReaderOptions = {}): Pty {
	return runInPty(process.execPath, [...(options.node ?? []), command, ...args], {
		columns: 100,
		rows: 30,
		...options,
		env: {...ownPlaces, ...options.env},
	});
}

/** Resolves once the facts are there, or the program has ended. */
export async function opened(reader: Pty, milliseconds = 30_000): Promise<void> {
	const there = reader.waitFor(
		screen => screen.at(-1)!.trim() !== '' && !/reading…|Reading .* …/.test(screen.join('\n')),
		milliseconds,
	);
	await Promise.race([there, reader.exit]);
	there.catch(() => {});
}

export type Ended = {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly stdout: Buffer;
	readonly stderr: string;
	readonly milliseconds: number;
	/** The most memory that was resident, in bytes; 0 where the system does not tell. */
	readonly peak: number;
};

export type RunOptions = {
	readonly input?: string | Uint8Array;
	readonly env?: Readonly<Record<string, string | undefined>>;
	readonly cwd?: string;
	readonly node?: readonly string[];
	/** It is killed when it takes longer. */
	readonly milliseconds?: number;
};

/** The program without a terminal. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
	return runCommand(process.execPath, [...(options.node ?? []), command, ...args], options);
}

/** Any command, with the same places of its own. */
export function runCommand(file: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
	const started = performance.now();
	const env = {...process.env, NODE_ENV: undefined, FORCE_COLOR: undefined, ...ownPlaces, ...options.env};
	const child = spawn(file, [...args], {
		cwd: options.cwd,
		env: Object.fromEntries(
			Object.entries(env).filter(([, value]) => value !== undefined),
		) as NodeJS.ProcessEnv,
		timeout: options.milliseconds ?? 60_000,
		killSignal: 'SIGKILL',
	});
	const out: Buffer[] = [];
	const complaints: Buffer[] = [];
	let peak = 0;
	const weigh = () => {
		peak = Math.max(peak, peakOf(child.pid ?? 0));
	};
	const timer = setInterval(weigh, 20);
	child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
	child.stderr.on('data', (chunk: Buffer) => {
		weigh();
		complaints.push(chunk);
	});
	child.stdin.on('error', () => {});
	child.stdin.end(options.input ?? '');
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => {
			clearInterval(timer);
			resolve({
				code,
				signal,
				stdout: Buffer.concat(out),
				stderr: Buffer.concat(complaints).toString(),
				milliseconds: performance.now() - started,
				peak,
			});
		});
	});
}

/** The most memory that a process ever had resident, in bytes. */
function peakOf(pid: number): number {
	try {
		return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
	} catch {
		return 0;
	}
}

/** What is wrong with a complaint that should be one clear sentence, if anything is. */
export function notOneSentence({code, signal, stdout, stderr}: Ended): string | undefined {
	if (signal !== null) return `it had to be ended by ${signal}`;
	if (code !== 2) return `its exit code is ${code}`;
	if (stdout.length > 0) return `it prints ${JSON.stringify(stdout.toString().slice(0, 200))}`;
	if (!/^broadsheet: [^\n]+\.\n$/.test(stderr)) return `it says ${JSON.stringify(stderr.slice(0, 400))}`;
	return undefined;
}
