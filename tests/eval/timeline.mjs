/** `npm run eval:timeline -- KIT`: the tables of the timeline, made with the scorers and data in KIT/timex and this project's news cases. */

import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {readOptions} from '../helpers/options.mjs';

const usage = `usage: npm run eval:timeline -- KIT [--errors N] [--out FOLDER] [--test]

KIT       a folder with timex/score.mjs, timex/eventdate.mjs and their data
--errors  handed to the scorer: so many of what went wrong
--out     keeps the predictions in that folder
--test    also prints the figures of the test part
`;

const {
	values: options,
	positionals: [kit],
} = readOptions({
	usage,
	allowPositionals: true,
	options: {errors: {type: 'string'}, out: {type: 'string'}, test: {type: 'boolean'}},
});
if (!kit) {
	process.stderr.write(usage);
	process.exit(2);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const temporary = options.out ? undefined : mkdtempSync(path.join(tmpdir(), 'timeline-'));
const folder = path.resolve(options.out ?? temporary);
const data = name => path.join(kit, 'timex', name);
const documents = name =>
	readFileSync(data(name), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line));

function write(name, lines) {
	const file = path.join(folder, name);
	writeFileSync(file, lines.map(line => `${JSON.stringify(line)}\n`).join(''));
	return file;
}

function print(title, script, args) {
	console.log(`\n${title}`);
	const {stdout, stderr, status} = spawnSync(process.execPath, [data(script), ...args], {encoding: 'utf8'});
	if (status !== 0) throw new Error(stderr);
	console.log(
		script === 'eventdate.mjs' && !options.test ? stdout.replace(/^test.*\n?/gm, '').trim() : stdout.trim(),
	);
}

try {
	const outfile = path.join(folder, 'predictions.cjs');
	await build({
		absWorkingDir: root,
		entryPoints: ['tests/eval/predictions.ts'],
		bundle: true,
		platform: 'node',
		format: 'cjs',
		outfile,
		logLevel: 'warning',
	});
	const extractor = await import(pathToFileURL(outfile).href);
	const errors = options.errors ? ['--errors', options.errors] : [];
	const wars = documents('wikiwars.jsonl');
	const articles = documents('semeval15-t4.jsonl');
	const news = extractor.newsGold();

	print('Histories (WikiWars)', 'score.mjs', [
		data('wikiwars.jsonl'),
		write('wikiwars.jsonl', wars.map(extractor.timexOf)),
		...errors,
	]);
	print('Hard cases', 'score.mjs', [
		data('hardcases.jsonl'),
		write('hardcases.jsonl', documents('hardcases.jsonl').map(extractor.timexOf)),
		...errors,
	]);
	print('News paragraphs', 'score.mjs', [
		write('news-gold.jsonl', news),
		write('news.jsonl', news.map(extractor.timexOf)),
		...errors,
	]);
	print('Event dates from time expressions (SemEval-2015 task 4)', 'eventdate.mjs', [
		write('semeval.jsonl', articles.map(extractor.timexOf)),
		'--lead',
	]);
	print('Event dates of our own', 'eventdate.mjs', [
		write('events.jsonl', articles.map(extractor.eventDatesOf)),
		'--dated',
	]);
	const {bytesPerSecond, article} = extractor.speed(wars);
	const {piece, seconds} = extractor.slowestLine(1_000_000);
	console.log(`\nSpeed (processor time, warm): ${(bytesPerSecond / 1e6).toFixed(2)} MB/s of history`);
	console.log(`an article of 8 kB ${article.toFixed(1)} ms`);
	console.log(`slowest line of 1 MB, ${JSON.stringify(piece)}: ${seconds.toFixed(2)} s`);
} finally {
	if (temporary) rmSync(temporary, {recursive: true});
}
