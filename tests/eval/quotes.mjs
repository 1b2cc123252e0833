/** Articles with annotated quotes → the scorer's table of what the extractor finds in them. */

import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {readOptions} from '../helpers/options.mjs';

const usage = `usage: npm run eval:quotes -- GOLD.jsonl --scorer SCORE.mjs [--view marks|speech] [--types TYPES] [--errors FILE]

GOLD.jsonl     a document a line: {"id", "text", "quotes": [{"start", "end", "speaker", "type"}]}
--scorer       the program that scores GOLD.jsonl PRED.jsonl; or QUOTES_SCORER in the environment
--view         what GOLD annotates: words in marks, or whole statements; speech if it has indirect quotes
--types        handed to the scorer: direct,mixed,indirect
--names        predicts the names that the reader shows, not the words of the attribution
--predictions  keeps the predictions in that file
--errors       handed to the scorer: the file for what went wrong
`;

const {values, positionals} = readOptions({
	usage,
	allowPositionals: true,
	options: {
		scorer: {type: 'string', default: process.env.QUOTES_SCORER},
		view: {type: 'string'},
		types: {type: 'string'},
		names: {type: 'boolean'},
		predictions: {type: 'string'},
		errors: {type: 'string'},
	},
});
if (positionals.length !== 1 || values.scorer === undefined) {
	process.stderr.write(usage);
	process.exit(2);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-eval-'));
const pronoun = /^(?:he|she|they|it|who|which|his|her|their|its|him|them|i|we|you)$/i;

try {
	const findSpeech = await extractor();
	const gold = readLines(positionals[0]).map(withPronouns(readPronouns()));
	const view = values.view ?? (gold.some(({quotes}) => quotes.some(isIndirect)) ? 'speech' : 'marks');
	const started = performance.now();
	const predicted = gold.map(({id, text}) => ({id, quotes: predictions(text, findSpeech, view)}));
	const seconds = (performance.now() - started) / 1000;
	const goldFile = path.join(folder, 'gold.jsonl');
	const predictedFile = values.predictions ?? path.join(folder, 'predicted.jsonl');
	writeLines(goldFile, gold);
	writeLines(predictedFile, predicted);
	const options = [
		...(values.types ? ['--types', values.types] : []),
		...(values.errors ? ['--errors', values.errors] : []),
	];
	const score = more =>
		execFileSync(process.execPath, [values.scorer, goldFile, predictedFile, ...options, ...more], {
			encoding: 'utf8',
			maxBuffer: 1 << 28,
		});
	process.stdout.write(score([]));
	const {byKind} = JSON.parse(score(['--json']));
	if (byKind.pronoun) {
		const {right, n} = byKind.pronoun;
		row('pronoun speakers right', `${((100 * right) / n).toFixed(1).padStart(5)} (${right}/${n})`);
	}
	const size = gold.reduce((sum, {text}) => sum + text.length, 0) / 1e6;
	row('speed', `${(size / seconds).toFixed(2)} MB a second`);
} finally {
	rmSync(folder, {recursive: true});
}

function row(name, value) {
	process.stdout.write(`${name.padEnd(34)} ${value}\n`);
}

/** The extractor as the program bundles it. */
async function extractor() {
	const outfile = path.join(folder, 'speech.mjs');
	await build({
		entryPoints: [path.join(root, 'source/extract/speech.ts')],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		logLevel: 'warning',
	});
	const {findSpeech} = await import(pathToFileURL(outfile).href);
	return findSpeech;
}

/** Every line of these texts is a paragraph. */
function blocksOf(text) {
	return [...text.matchAll(/\S[^\n]*/g)].map((match, id) => {
		const line = match[0].trimEnd();
		const span = {start: match.index, end: match.index + line.length};
		const pieces = [{text: line, span, exact: true, marks: []}];
		return {id, kind: 'paragraph', depth: 0, span, text: line, pieces, containers: []};
	});
}

/** One entry a part; paragraphs of one quotation are one entry, as the annotators have them. */
function predictions(text, findSpeech, view) {
	const {people, quotes} = findSpeech(blocksOf(text), 'en');
	const spoken = quotes
		.filter(({kind}) => kind !== 'term' && (view === 'speech' || kind !== 'paraphrase'))
		.filter(({parts}) => view === 'speech' || inDoubleMarks(text, parts[0]));
	return spoken.flatMap(({kind, parts, speakers, attribution, cue, statement, rule}) => {
		const named = speakers.map(id => people[id].name).join(' and ') || null;
		const words = attribution && text.slice(attribution.start, attribution.end);
		const speaker = values.names || !words || pronoun.test(words) ? named : words;
		const spans = (view === 'speech' && statement) || parts;
		const type = kind === 'paraphrase' ? 'indirect' : kind;
		return merged(spans, text).map(({start, end}) => ({
			start,
			end,
			speaker,
			type,
			rule,
			cue: cue && text.slice(cue.start, cue.end),
			mention: words,
		}));
	});
}

/** The annotated pairs of marks are double ones of one character; words in other marks are neither right nor wrong. */
function inDoubleMarks(text, {start}) {
	return !/['‘’]$/.test(text.slice(0, start).trimEnd());
}

function merged(spans, text) {
	const whole = [];
	for (const {start, end} of spans) {
		const last = whole.at(-1);
		if (last && /^[\s"“”]*\n[\s"“”]*$/.test(text.slice(last.end, start))) last.end = end;
		else whole.push({start, end});
	}
	return whole;
}

/** Who the pronouns of the development articles are, resolved by reading; unclear ones are left out. */
function readPronouns() {
	const file = new URL('pronouns.json', import.meta.url);
	const resolved = new Map();
	for (const {id, start, end, name} of JSON.parse(readFileSync(file, 'utf8')).quotes) {
		if (name === null) continue;
		const known = resolved.get(id) ?? [];
		known.push({start, end, name});
		resolved.set(id, known);
	}
	return resolved;
}

/** Gives gold quotes of a pronoun the name that was read; `start` and `end` are those of the words in marks. */
function withPronouns(resolved) {
	return document => ({
		...document,
		quotes: document.quotes.map(quote => {
			const known = resolved.get(document.id)?.find(({start, end}) => quote.start < end && start < quote.end);
			return known && quote.speakerKind === 'pronoun' ? {...quote, speakerResolved: known.name} : quote;
		}),
	});
}

function isIndirect({type}) {
	return type === 'indirect';
}

function readLines(file) {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line));
}

function writeLines(file, documents) {
	writeFileSync(file, documents.map(document => `${JSON.stringify(document)}\n`).join(''));
}
