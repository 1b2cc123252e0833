/** `npm run prove:state`: promises 9 and 10, one line a promise and one a trial: what was tried, how often, how many failed. */

import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-prove-'));

try {
	const outfile = path.join(folder, 'trials.mjs');
	await build({
		absWorkingDir: root,
		entryPoints: ['tests/prove/state-trials.ts'],
		bundle: true,
		platform: 'node',
		format: 'esm',
		plugins: [
			{
				name: 'esbuild',
				setup({onResolve}) {
					onResolve({filter: /^esbuild$/}, () => ({path: import.meta.resolve('esbuild'), external: true}));
				},
			},
		],
		outfile,
		logLevel: 'error',
	});
	const trials = await import(pathToFileURL(outfile).href);
	const bench = await trials.openBench(root);
	const promises = [
		[
			'9. Places, marks and settings survive any crash',
			() => trials.killed(bench, 200),
			() => trials.truncated(bench, 1),
			() => trials.flipped(bench, 3000),
			() => trials.fullDisk(bench, [1, 2, 4, 8, 12, 16, 24, 32, 48, 64]),
			() => trials.readOnly(bench),
			() => trials.settingsKilled(bench, 200),
			() => trials.settingsDamaged(bench, 3000),
			() => trials.settingsRefused(bench),
		],
		[
			'10. Two readers at once never undo each other’s work',
			() => trials.together(bench, 4, 250),
			() => trials.suspended(bench, 4),
		],
	];
	try {
		for (const [promise, ...parts] of promises) {
			const done = [];
			for (const part of parts) done.push(await part());
			const count = done.reduce((sum, trial) => sum + trial.count, 0);
			const failed = done.reduce((sum, trial) => sum + trial.failures.length, 0);
			console.log(`${promise}: ${count} tried, ${failed} failed`);
			for (const {tried, count, failures, note} of done) {
				console.log(`   ${tried}: ${count} tried, ${failures.length} failed${note ? ` (${note})` : ''}`);
				for (const failure of failures.slice(0, 10)) console.log(`      ${failure}`);
			}
			if (failed > 0) process.exitCode = 1;
		}
	} finally {
		trials.closeBench(bench);
	}
} finally {
	rmSync(folder, {recursive: true});
}
