/** Documents of 1 to 100 MB → when they are whole, whether keys are alive meanwhile, the way to the end, and memory. */

import {afterRareWord, firstWord, lastWord, rareWord} from './documents.mjs';
import {start} from './program.mjs';
import {exponent, median, quantile} from './report.mjs';

const memoryTargets = {'1 MB': 110, '10 MB': 250, '100 MB': 1000};
const longest = 120_000;

/** Seconds of processor time in a second, above which a document is still being read; our four keys take less. */
const busyShare = 0.15;

/**
 * Presses j and k in turn while the document is being read, four times a second. Resolves with the times to the last byte
 * of what each changed, and when the program came to rest: after that two seconds passed with little work.
 */
async function pressWhileReading(program) {
	const times = [];
	let whole = performance.now();
	while (performance.now() - whole < 2000 && performance.now() - program.begin < longest) {
		const cpu = program.cpuSeconds();
		for (const key of 'jkjk') {
			const pressed = performance.now();
			const time = await program.timeOfKey(key, 60);
			if (time !== undefined) times.push(time);
			await new Promise(resolve => setTimeout(resolve, Math.max(0, 250 - performance.now() + pressed)));
		}
		if (program.cpuSeconds() - cpu > busyShare) whole = performance.now();
	}
	return {times, whole: whole - program.begin};
}

async function measureOpening({broadsheet, home}, {file}) {
	const program = start([...broadsheet, file], {home});
	await program.shows(firstWord);
	const reading = await pressWhileReading(program);
	const {peak} = program.memory();
	const toEnd = [];
	const resized = [];
	const end = program.shows(lastWord, longest);
	for (let turn = 0; turn < 5; turn++) {
		const from = performance.now();
		program.press('G');
		if (turn === 0) {
			await end;
			toEnd.push(performance.now() - from);
		}
		const last = await program.silence(200);
		if (turn > 0 && last !== undefined) toEnd.push(last - from);
		program.press('g');
		await program.silence(200);
	}
	const {search, keys} = await searchFor(program);
	for (let turn = 0; turn < 6; turn++) {
		const [columns, rows] = turn % 2 === 0 ? [84, 30] : [120, 40];
		const time = await program.timeOf(() => program.resize(columns, rows), 400);
		if (time !== undefined) resized.push(time);
	}
	await program.kill();
	return {...reading, peak, toEnd, resized, search, keys};
}

/**
 * Types a word that stands nine tenths down, letter by letter; resolves with milliseconds until what follows it in the text
 * is on screen, and with what each letter took to be drawn.
 */
async function searchFor(program) {
	await program.answers('/');
	const keys = [];
	const found = program.shows(afterRareWord, longest);
	const from = performance.now();
	for (const letter of rareWord) keys.push(await program.answers(letter));
	await found;
	const search = performance.now() - from;
	await program.silence(500);
	await program.answers('\x1b');
	await program.silence(500);
	return {search, keys};
}

/** Milliseconds from the start until the end of the document is on screen, when G is pressed over and over. */
async function timeToReachEnd({broadsheet, home}, {file}) {
	const program = start([...broadsheet, file], {home});
	await program.shows(firstWord);
	const timer = setInterval(() => program.press('G'), 250);
	const time = await program.shows(lastWord, longest).finally(() => clearInterval(timer));
	await program.kill();
	return time;
}

export async function measureLarge(setting, {add, heading}) {
	const growth = {peak: [], whole: [], end: [], search: [], resize: []};
	for (const document of setting.documents.filter(({bytes}) => bytes >= 1e6)) {
		const {name, bytes} = document;
		heading(`Opening ${name}, 120×40`);
		const measured = await measureOpening(setting, document).catch(error =>
			console.log(`  ${error.message}`),
		);
		if (!measured) continue;
		const {times, whole, peak, toEnd, resized, search, keys} = measured;
		add(`${name}: whole, with its facts`, whole / 1000, 's');
		add(`${name}: key to paint while it is read, p95`, quantile(times, 0.95), 'ms', 50);
		add(`${name}: key to paint while it is read, worst`, Math.max(...times), 'ms', 250);
		add(`${name}: memory at the most`, peak, 'MB', memoryTargets[name]);
		add(`${name}: to the end, first time`, toEnd[0], 'ms', 1000);
		add(`${name}: to the end again`, median(toEnd.slice(1)), 'ms');
		add(`${name}: a word at nine tenths, typed and found`, search, 'ms', 1000);
		add(`${name}: a letter of it on screen, worst`, Math.max(...keys), 'ms', 250);
		add(`${name}: resize`, median(resized), 'ms', 16);
		add(
			`${name}: from the start to its end on screen`,
			(await timeToReachEnd(setting, document)) / 1000,
			's',
		);
		growth.peak.push([bytes, peak]);
		growth.whole.push([bytes, whole]);
		growth.end.push([bytes, toEnd[0]]);
		growth.search.push([bytes, search]);
		growth.resize.push([bytes, median(resized)]);
	}
	heading('Growth from 1 MB on, as exponents of the size');
	const names = {
		peak: 'memory',
		whole: 'reading with facts',
		end: 'going to the end',
		search: 'searching',
		resize: 'resize',
	};
	for (const [key, points] of Object.entries(growth)) {
		if (points.length > 1) add(names[key], exponent(points), '', 1.1);
	}
}
