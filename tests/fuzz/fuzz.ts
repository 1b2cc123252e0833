/** Time → sittings with any document, window and keys, each held to the laws; each kind of failure is shrunk and kept in a file. */

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {anySitting, type Sitting} from './nasty.ts';
import {brokenInProgram} from './program-laws.ts';
import {brokenIn} from './session-laws.ts';

/** Sittings between two with the built program. */
const batch = 100;

const lawsHold = fc.property(anySitting, sitting => {
	const broken = brokenIn(sitting);
	if (broken.length > 0) throw new Error(broken.slice(0, 3).join('\n'));
});

type Finding = {
	readonly seed: number;
	readonly words: string;
	readonly where: string;
	readonly sitting: Sitting;
};

type Options = {readonly seconds?: number; readonly seed?: number};

/** The same seed finds the same again. */
export async function main({seconds = 600, seed: first = Date.now() % 2 ** 31}: Options): Promise<number> {
	const until = Date.now() + seconds * 1000;
	const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-fuzz-'));
	const findings = new Map<string, Finding>();
	let [sessions, programs] = [0, 0];
	for (let seed = first; Date.now() < until; seed++) {
		const result = fc.check(lawsHold, {seed, numRuns: batch, interruptAfterTimeLimit: until - Date.now()});
		sessions += result.numRuns;
		if (result.failed && result.counterexample)
			keep({seed, ...told(result.errorInstance), sitting: result.counterexample[0]}, findings, folder);
		const [sitting] = fc.sample(anySitting, {seed, numRuns: 1});
		const broken = await brokenInProgram(sitting!, path.join(folder, 'work'));
		programs++;
		if (broken.length > 0)
			keep({seed, words: broken.join('\n'), where: 'the built program', sitting: sitting!}, findings, folder);
	}
	rmSync(path.join(folder, 'work'), {recursive: true, force: true});
	if (findings.size === 0) rmSync(folder, {recursive: true});
	console.log(
		`${sessions} sessions and ${programs} with the built program, seeds from ${first}: ${findings.size} kinds of failure`,
	);
	return findings.size === 0 ? 0 : 1;
}

/** What was thrown, and the first places in the program that it came through. */
function told(error: unknown): Pick<Finding, 'words' | 'where'> {
	const {message, stack = ''} = error instanceof Error ? error : {message: String(error)};
	const places = stack.split('\n').filter(line => line.includes('source/'));
	return {words: message, where: places.slice(0, 3).join('\n')};
}

function keep(finding: Finding, findings: Map<string, Finding>, folder: string): void {
	const {seed, words, where, sitting} = finding;
	// Numbers and quoted text differ from one finding to the next of the same kind.
	const kind = words
		.split('\n')[0]!
		.replace(/"(?:[^"\\]|\\.)*"/g, '"…"')
		.replace(/\d+/g, 'n');
	if (findings.has(kind)) return;
	findings.set(kind, finding);
	const file = path.join(folder, `${findings.size}.json`);
	const bytes = Buffer.from(sitting.document.bytes);
	const document = {
		format: sitting.document.format,
		text: bytes.toString(),
		base64: bytes.toString('base64'),
	};
	writeFileSync(file, JSON.stringify({seed, words, where, ...sitting, document}, undefined, '\t'));
	console.log(
		`seed ${seed}: ${words}\n${where}\n  of ${JSON.stringify(document.text).slice(0, 400)}, kept in ${file}`,
	);
}
