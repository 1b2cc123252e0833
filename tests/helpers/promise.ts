/** A proof of `npm run prove` → a test that tries a few of its cases, always the same. */

import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {type Proof, startTrial} from '../prove/trial.ts';

/** A test by the name of the promise. */
export function testPromise({promise, prove}: Proof): void {
	test(promise, {timeout: 60_000}, async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-promise-'));
		try {
			const trial = startTrial({folder, small: true});
			await prove(trial);
			expect(trial.failures()).toEqual([]);
			expect(trial.tried()).toBeGreaterThan(3);
		} finally {
			rmSync(folder, {recursive: true, force: true});
		}
	});
}
