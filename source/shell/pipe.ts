/** A command of the person's and words → what the command makes of them. */

import {spawn} from 'node:child_process';
import {safeLine} from '../article/safe-text.ts';
import {UserError} from '../errors.ts';

/** Longer output is cut, in bytes; a command that goes on longer is ended, in milliseconds. */
const mostBytes = 4 * 1024 * 1024;
const deadline = 30_000;

export type PipeResult = {readonly output: Uint8Array; readonly notice?: string};

/**
 * Runs a command by the shell, as the person typed it, with the words on its standard input. What it prints, errors
 * included, is returned as bytes and never reaches the terminal. Rejects with a UserError where nothing was printed.
 */
export function pipeThrough(command: string, words: string): Promise<PipeResult> {
	return new Promise((resolve, reject) => {
		const chunks: Uint8Array[] = [];
		let length = 0;
		let cut = false;
		const child = spawn('sh', ['-c', command], {stdio: ['pipe', 'pipe', 'pipe'], detached: true});
		const stop = () => {
			try {
				process.kill(-child.pid!, 'SIGKILL');
			} catch {
				// It has ended meanwhile.
			}
		};
		const timer = setTimeout(() => {
			cut = true;
			stop();
		}, deadline);
		const take = (chunk: Uint8Array) => {
			if (cut) return;
			chunks.push(chunk.subarray(0, mostBytes - length));
			length += chunk.length;
			if (length < mostBytes) return;
			cut = true;
			stop();
		};
		child.stdout.on('data', take);
		child.stderr.on('data', take);
		child.stdin.on('error', () => {});
		child.stdin.end(words);
		child.on('error', error => {
			clearTimeout(timer);
			reject(new UserError(`${safeLine(command)}: ${safeLine(error.message)}`, 'Try another command'));
		});
		child.on('close', code => {
			clearTimeout(timer);
			const failed = code === 0 || cut ? '' : `${safeLine(command)} ended with ${code ?? 'a signal'}`;
			if (length === 0)
				reject(new UserError(failed || `${safeLine(command)} printed nothing`, 'Try another command'));
			else {
				const notice = cut
					? `${safeLine(command)} was ended: this is the beginning of what it printed`
					: failed;
				resolve({output: Buffer.concat(chunks), ...(notice === '' ? {} : {notice})});
			}
		});
	});
}
