/** The promises → a table: what was tried, how often, how often it failed; the inputs of failures in a folder. */

import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {command, ownPlaces, root} from './program.ts';
import {proofs} from './proofs.ts';
import {type Proof, startTrial, type Trial} from './trial.ts';

/** Proofs that stand in scripts of their own: they print what they tried, and exit with 1 where something failed. */
const scripts: readonly {readonly numbers: readonly number[]; readonly name: string}[] = [
	{numbers: [9, 10], name: 'state.mjs'},
];

type Options = {
	/** The numbers of promises, with commas between them; all without. */
	readonly only?: string;
	/** At most so long for each promise. */
	readonly seconds?: number;
};

export async function main(options: Options): Promise<number> {
	if (!existsSync(command)) throw new Error('there is no dist/broadsheet.cjs: run npm run prepare');
	const only = options.only?.split(',').map(Number);
	const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-prove-'));
	const wanted = (number: number) => only === undefined || only.includes(number);
	let failed = 0;
	try {
		for (const proof of proofs.filter(({number}) => wanted(number))) {
			failed += await provePromise(proof, folder, options.seconds);
		}
		for (const {numbers, name} of scripts) {
			const script = path.join(root, 'tests/prove', name);
			if (numbers.some(wanted) && existsSync(script)) failed += await runScript(script);
		}
	} finally {
		rmSync(path.join(folder, 'work'), {recursive: true, force: true});
		if (failed === 0) rmSync(folder, {recursive: true, force: true});
		rmSync(ownPlaces.HOME, {recursive: true, force: true});
	}
	console.log(failed === 0 ? 'All of it holds.' : `${failed} failed; their inputs are in ${folder}`);
	return failed === 0 ? 0 : 1;
}

async function provePromise(
	{number, promise, prove}: Proof,
	folder: string,
	seconds: number | undefined,
): Promise<number> {
	const started = performance.now();
	const trial = startTrial({
		folder: path.join(folder, 'work', String(number)),
		keep: path.join(folder, String(number)),
		...(seconds === undefined ? {} : {seconds}),
	});
	const progress = setInterval(() => sayHowFar(number, trial), 1000);
	const words = await prove(trial).catch(error => {
		trial.note('the proof itself', String(error?.stack ?? error));
		return 'cut short';
	});
	clearInterval(progress);
	clearProgress();
	const took = Math.round((performance.now() - started) / 1000);
	printLine(number, promise, trial, `${words} (${took} s)`);
	return trial.failures().length;
}

/** On a terminal, a line that the result takes the place of: the full count of a promise may take many minutes. */
function sayHowFar(number: number, trial: Trial): void {
	if (!process.stderr.isTTY) return;
	process.stderr.write(`\r\x1b[K${number}: ${trial.tried()} tried, ${trial.failures().length} failed …`);
}

function clearProgress(): void {
	if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}

function printLine(number: number, promise: string, trial: Trial, words: string): void {
	const failures = trial.failures();
	console.log(
		`${String(number).padStart(2)}  ${promise}: ${trial.tried()} tried, ${failures.length} failed – ${words}`,
	);
	for (const {what, problem, file} of failures.slice(0, 20))
		console.log(`      ${what}: ${problem}${file === undefined ? '' : ` [${file}]`}`);
}

function runScript(script: string): Promise<number> {
	const child = spawn(process.execPath, [script], {stdio: 'inherit'});
	return new Promise(resolve => child.on('close', code => resolve(code === 0 ? 0 : 1)));
}
