/**
 * The built program in a pseudoterminal → a table of how soon it is there, what a key costs, and what large documents cost.
 *
 * Method: documents of 10 kB to 100 MB are made of the bundled article's sentences, the same ones on every machine. A
 * first screen is there when a word of the first paragraph comes out of the terminal; Node's own start (`node -e 0`, to
 * its end) and other readers on the path run in turn with it, so that what else the machine does falls on all alike;
 * medians are compared as ratios. A key has been drawn with the last byte before 40 ms of silence; Node's own echo of a
 * key is measured in turn. A document is whole when its process has come to rest. Memory is the resident set of the whole
 * process, threads included, at its most (Linux).
 */

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {readOptions} from '../helpers/options.mjs';
import {writeDocument} from './documents.mjs';
import {measureFirstPaint} from './first-paint.mjs';
import {measureKeys} from './keys.mjs';
import {measureLarge} from './large.mjs';
import {tellsCost} from './program.mjs';
import {report} from './report.mjs';

const usage = `usage: npm run bench [-- --quick] [--json FILE] [--only first-paint,keys,large]

--quick  up to 10 MB, with fewer rounds
--json   writes the figures to that file as well
--only   these parts; otherwise all
`;

const {values: said} = readOptions({
	usage,
	options: {quick: {type: 'boolean'}, json: {type: 'string'}, only: {type: 'string'}},
});
const wants = name => said.only === undefined || said.only.split(',').includes(name);

const sizes = [
	{name: '10 kB', bytes: 1e4},
	{name: '100 kB', bytes: 1e5},
	{name: '1 MB', bytes: 1e6},
	{name: '10 MB', bytes: 1e7},
	{name: '100 MB', bytes: 1e8},
];

const home = mkdtempSync(path.join(tmpdir(), 'broadsheet-bench-'));
try {
	const documents = sizes
		.filter(({bytes}) => !said.quick || bytes <= 1e7)
		.map(size => writeDocument(home, size));
	const setting = {
		broadsheet: [process.execPath, fileURLToPath(new URL('../../dist/broadsheet.cjs', import.meta.url))],
		home,
		documents,
		document: documents[1],
		rounds: said.quick ? 7 : 21,
		presses: said.quick ? 40 : 200,
		seconds: said.quick ? 4 : 10,
	};
	const collected = report();
	const [{model}] = cpus();
	console.log(`Node ${process.version}, ${cpus().length} × ${model.trim()}, ${process.platform}`);
	if (wants('first-paint')) await measureFirstPaint(setting, collected);
	if (!tellsCost) console.log('\nThe rest needs /proc, which tells what a process costs.');
	if (tellsCost && wants('keys')) await measureKeys(setting, collected);
	if (tellsCost && wants('large')) await measureLarge(setting, collected);
	if (said.json !== undefined) {
		const conditions = {node: process.version, processors: cpus().length, model, platform: process.platform};
		writeFileSync(
			said.json,
			`${JSON.stringify({conditions, results: collected.results}, undefined, '\t')}\n`,
		);
	}
} finally {
	rmSync(home, {recursive: true});
}
