/** Commands on documents of every size → milliseconds to the first screen of real text, beside Node's own start and other readers. */

import {execFileSync} from 'node:child_process';
import {cpSync} from 'node:fs';
import path from 'node:path';
import {firstWord} from './documents.mjs';
import {start} from './program.mjs';
import {exponent, median} from './report.mjs';

/** Other readers, and the largest document that each is given: beyond it they take minutes. */
const peers = [
	{name: 'less', largest: Infinity, command: file => ['less', file]},
	{name: 'bat', largest: 1e6, command: file => ['bat', '--paging=always', file]},
	{name: 'mdcat', largest: 1e6, command: file => ['mdcat', '-p', file]},
	{name: 'glow', largest: 1e6, command: file => ['glow', '-t', file]},
	{name: 'frogmouth', largest: 1e6, command: file => ['frogmouth', file]},
].filter(({name}) => isInstalled(name));

function isInstalled(name) {
	try {
		execFileSync('which', [name], {stdio: 'ignore'});
		return true;
	} catch {
		return false;
	}
}

/** A speaker's sign: it stands on screen when the first facts do. */
const firstFact = '▲';

/** The program as it is when it has just been installed: nothing of it has been compiled, and nothing is kept. */
function uncompiled(broadsheet, home) {
	const [node, file] = broadsheet;
	const copy = path.join(home, 'installed');
	cpSync(path.dirname(file), path.join(copy, 'dist'), {
		recursive: true,
		filter: name => !name.endsWith('.cache'),
	});
	return ['env', 'NODE_DISABLE_COMPILE_CACHE=1', node, path.join(copy, 'dist', path.basename(file))];
}

async function timeToPaint(command, home, word) {
	const program = start(command, {home});
	const time = await program.shows(word);
	await program.kill();
	return time;
}

async function timeToEnd(command, home) {
	const program = start(command, {home});
	await program.exit;
	return performance.now() - program.begin;
}

/** Interleaved, so that what else the machine does falls on all alike; the first round only warms the disk's cache. */
export async function measureFirstPaint({broadsheet, documents, home, rounds}, {add, heading}) {
	const first = uncompiled(broadsheet, home);
	const extras = documents
		.filter(({name}) => name === '100 kB')
		.flatMap(({name, file}) => [
			{label: `first session ever, ${name}`, command: [...first, file], limit: undefined, times: []},
			{label: `first facts, ${name}`, command: [...broadsheet, file], word: firstFact, limit: 8, times: []},
		]);
	const jobs = documents.flatMap(({name, bytes, file}) => [
		{label: `broadsheet, ${name}`, command: [...broadsheet, file], bytes, times: []},
		...peers
			.filter(({largest}) => bytes <= largest)
			.map(peer => ({label: `${peer.name}, ${name}`, command: peer.command(file), times: []})),
	]);
	const node = [];
	for (let round = 0; round <= rounds; round++) {
		const bare = await timeToEnd([process.execPath, '-e', '0'], home);
		if (round > 0) node.push(bare);
		for (const {command, times, word = firstWord} of [...jobs, ...extras]) {
			const time = await timeToPaint(command, home, word);
			if (round > 0) times.push(time);
		}
	}
	heading(`First screen of real text, 120×40 (median of ${rounds})`);
	add('node -e 0, to its end', median(node), 'ms');
	for (const {label, bytes, times} of jobs) {
		add(label, median(times), 'ms');
		if (bytes) add(`${label}, beside node -e 0`, median(times) / median(node), '×', 2.2);
	}
	for (const {label, limit, times} of extras) {
		add(label, median(times), 'ms');
		add(`${label}, beside node -e 0`, median(times) / median(node), '×', limit);
	}
	const points = jobs.filter(({bytes}) => bytes).map(({bytes, times}) => [bytes, median(times)]);
	add('growth exponent of the first screen', exponent(points), '', 0.1);
}
