/** Time → sessions with any document, window and keys, each held to the laws; each failure is shrunk and kept in a file. */

import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import fc from 'fast-check';
import {anySession} from './nasty.ts';
import {brokenIn} from './session-laws.ts';

/** Sessions between two looks at the clock and at the built program. */
const batch = 200;

const lawsHold = fc.property(anySession, run => {
	const broken = brokenIn(run);
	if (broken.length > 0) throw new Error(broken.slice(0, 3).join('\n'));
});

export async function main(): Promise<number> {
	const {values} = parseArgs({
		options: {seconds: {type: 'string', default: '600'}, seed: {type: 'string'}},
	});
	const seconds = Number(values.seconds);
	const firstSeed = Number(values.seed ?? Date.now() % 2 ** 31);
	const until = Date.now() + seconds * 1000;
	const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-fuzz-'));
	const kinds = new Set<string>();
	let sessions = 0;
	let failures = 0;
	for (let seed = firstSeed; Date.now() < until; seed++) {
		const result = fc.check(lawsHold, {
			seed,
			numRuns: batch,
			interruptAfterTimeLimit: Math.max(1, until - Date.now()),
		});
		sessions += result.numRuns;
		if (!result.failed || !result.counterexample) continue;
		failures++;
		const [run] = result.counterexample;
		const words = String(
			result.errorInstance instanceof Error ? result.errorInstance.message : result.errorInstance,
		);
		// Numbers and quoted text differ from one finding to the next of the same kind.
		const kind = words
			.split('\n')[0]!
			.replace(/"(?:[^"\\]|\\.)*"/g, '"…"')
			.replace(/\d+/g, 'n');
		if (kinds.has(kind)) continue;
		kinds.add(kind);
		const file = path.join(folder, `${kinds.size}.json`);
		const {bytes, format} = run.document;
		const text = Buffer.from(bytes).toString('utf8');
		writeFileSync(
			file,
			JSON.stringify(
				{...run, document: {format, base64: Buffer.from(bytes).toString('base64'), text}, words, seed},
				null,
				'\t',
			),
		);
		const stack = result.errorInstance instanceof Error ? (result.errorInstance.stack ?? '') : '';
		console.log(
			`seed ${seed}: ${words}\n  document ${JSON.stringify(text)} (${format})\n  ${JSON.stringify({...run, document: undefined})}\n  kept in ${file}\n${stack
				.split('\n')
				.filter(line => line.includes('source/'))
				.slice(0, 4)
				.join('\n')}`,
		);
	}
	console.log(
		`${sessions} sessions in ${seconds} s, seeds from ${firstSeed}: ${failures} batches failed, ${kinds.size} kinds of failure`,
	);
	return failures === 0 ? 0 : 1;
}
