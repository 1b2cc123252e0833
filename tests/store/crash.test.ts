/** Promises 9 and 10, a short slice of `npm run prove:state`: crashes, damage and other processes lose nothing that was kept. */

import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {
	type Bench,
	closeBench,
	flipped,
	fullDisk,
	killed,
	openBench,
	readOnly,
	settingsDamaged,
	settingsKilled,
	settingsRefused,
	type Trial,
	together,
	truncated,
} from '../prove/state-trials.ts';

let bench: Bench;

beforeAll(async () => {
	bench = await openBench(path.join(import.meta.dirname, '../..'));
});

afterAll(() => closeBench(bench));

const trials: Readonly<Record<string, () => Promise<Trial>>> = {
	'what is said to be kept survives kill -9 while saving': () => killed(bench, 8),
	'a file that was cut off is set aside': () => truncated(bench, 23),
	'a file with a bit flipped is set aside': () => flipped(bench, 60),
	'a full disk refuses in one sentence, and loses nothing': () => fullDisk(bench, [2, 12]),
	'a read-only folder is read': () => readOnly(bench),
	'settings survive kill -9': () => settingsKilled(bench, 4),
	'damaged settings are read for what they still say': () => settingsDamaged(bench, 100),
	'settings that cannot be written stay as they were': () => settingsRefused(bench),
	'four readers of one document keep the marks of all': () => together(bench, 4, 20),
};

test.each(Object.entries(trials))('%s', {timeout: 60_000}, async (_name, trial) => {
	const {count, failures} = await trial();
	expect(count).toBeGreaterThan(0);
	expect(failures).toEqual([]);
});
