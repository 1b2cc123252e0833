/** The built program, run once on a terminal that nobody sees → the code that V8 compiled for it, in files beside it. */

const {copyFileSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync} = require('node:fs');
const {devNull, tmpdir} = require('node:os');
const path = require('node:path');
const {PassThrough} = require('node:stream');

const dist = path.join(__dirname, '../dist');
// What threads keep for the person's next session goes here, and from here beside the program.
const threads = mkdtempSync(path.join(tmpdir(), 'broadsheet-build-'));
process.env.XDG_CACHE_HOME = threads;
delete process.env.NODE_DISABLE_COMPILE_CACHE;
const {load, scripts, compiledName} = require(path.join(dist, 'broadsheet.cjs'));
const kept = new Set();
let ending = false;

/** Keeps what is compiled by now of the files that have been loaded since the last time. */
function keep() {
	for (const [name, script] of scripts) {
		// The app is done when the program is: its keys belong to it.
		if (kept.has(name) || (name === 'app.cjs' && !ending)) continue;
		kept.add(name);
		writeFileSync(path.join(dist, compiledName(name)), script.createCachedData());
	}
}

const stdin = Object.assign(new PassThrough(), {isTTY: true, setRawMode: () => stdin});
const stdout = Object.assign(new PassThrough(), {
	isTTY: true,
	columns: 120,
	rows: 40,
	fd: openSync(devNull, 'w'),
});
Object.defineProperties(process, {stdin: {value: stdin}, stdout: {value: stdout}});
process.env.TERM = 'xterm-256color';
process.argv.length = 2;

// For the first screen what it takes, no more: more takes longer to load.
stdout.on('data', data => {
	if (String(data).includes('\x1b[?2026h')) keep();
});
let presses = 0;
setInterval(() => {
	if (scripts.has('app.cjs')) stdin.write(presses++ < 6 ? 'j' : 'q');
}, 100);
setTimeout(() => process.exit(1), 30_000);
process.on('exit', () => {
	ending = true;
	keep();
	for (const file of readdirSync(threads, {recursive: true})) {
		if (file.endsWith('.cache')) copyFileSync(path.join(threads, file), path.join(dist, path.basename(file)));
	}
	rmSync(threads, {recursive: true});
});
load('main.cjs');
