/**
 * The command → the program, from compiled code: what was compiled when it was built, where the same Node runs it, or what an
 * earlier session kept in the person's folder for such files. That has the program's code in it and nothing else.
 */

const fs = require('node:fs');
const path = require('node:path');
const {Script} = require('node:vm');

// V8 refuses what another version of it compiled, but not another build of its version; the size tells those apart.
const node = `${process.version}-${process.platform}-${process.arch}-${fs.statSync(process.execPath).size}`;
/** Tells one build of the program from another: V8 does not see whose code it is but by the length of the text. */
const build = '{{build}}';
const keepMilliseconds = 2000;
const forgetMilliseconds = 30 * 24 * 60 * 60 * 1000;

const scripts = new Map();
const modules = new Map();
/** The modules that the first screen needs, by their names: they are in one file. */
let first = {};

/** `require` for a file of this folder, or for one of those modules. */
function load(name) {
	const known = modules.get(name);
	if (known) return known.exports;
	if (name === 'main.cjs') first = run('first.cjs', text => text);
	const loaded = {exports: {}};
	modules.set(name, loaded);
	const requireFrom = wanted => (wanted.startsWith('./') ? load(wanted.slice(2)) : require(wanted));
	const body = first[name] ?? run(name, wrapped);
	body(loaded.exports, requireFrom, loaded, path.join(__dirname, name), __dirname);
	return loaded.exports;
}

function wrapped(text) {
	return `(function (exports, require, module, __filename, __dirname) {${text}\n})`;
}

/** The value of a script. */
function run(name, scriptOf) {
	const filename = path.join(__dirname, name);
	// A byte each: the texts are ASCII.
	const text = scriptOf(fs.readFileSync(filename, 'latin1'));
	const script = new Script(text, {filename, cachedData: compiled(name)});
	scripts.set(name, script);
	return script.runInThisContext();
}

function compiled(name) {
	try {
		return fs.readFileSync(path.join(__dirname, compiledName(name)));
	} catch {
		return keptCode(name);
	}
}

/** The file with the compiled code of a file. */
function compiledName(name) {
	return `${name}.${node}.cache`;
}

/** Where the platform keeps what can be made again, in a folder for this build. */
function keptFolder() {
	const {XDG_CACHE_HOME, HOME, LOCALAPPDATA, NODE_DISABLE_COMPILE_CACHE} = process.env;
	if (NODE_DISABLE_COMPILE_CACHE) return undefined;
	const [folder, ...parts] = {
		darwin: [HOME, 'Library', 'Caches'],
		win32: [LOCALAPPDATA],
	}[process.platform] ?? [HOME, '.cache'];
	const isSet = XDG_CACHE_HOME && path.isAbsolute(XDG_CACHE_HOME);
	if (isSet) return path.join(XDG_CACHE_HOME, 'broadsheet', build);
	return folder && path.isAbsolute(folder) ? path.join(folder, ...parts, 'broadsheet', build) : undefined;
}

/** What others could have written is not run. */
function isOwn(stats) {
	return process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0);
}

function keptCode(name) {
	const folder = keptFolder();
	if (folder === undefined) return undefined;
	try {
		const file = path.join(folder, compiledName(name));
		return isOwn(fs.lstatSync(folder)) && isOwn(fs.lstatSync(file)) ? fs.readFileSync(file) : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps what had to be compiled, for the next session. Where that cannot be, the next one compiles again. */
function keep() {
	const folder = keptFolder();
	const fresh = [...scripts].filter(([, {cachedDataRejected}]) => cachedDataRejected !== false);
	if (folder === undefined || fresh.length === 0) return;
	try {
		fs.mkdirSync(folder, {recursive: true, mode: 0o700});
		for (const [name, script] of fresh) {
			const file = path.join(folder, compiledName(name));
			const temporary = `${file}.${process.pid}`;
			fs.writeFileSync(temporary, script.createCachedData(), {mode: 0o600});
			fs.renameSync(temporary, file);
		}
		forgetOthers(path.dirname(folder));
	} catch {}
}

/** Removes what was kept of builds that are no longer used. */
function forgetOthers(folder) {
	for (const name of fs.readdirSync(folder)) {
		const other = path.join(folder, name);
		if (name !== build && Date.now() - fs.statSync(other).mtimeMs > forgetMilliseconds)
			fs.rmSync(other, {recursive: true});
	}
}

if (require.main === module) {
	// Not before the first screen and what follows it; a job that only prints is over by then.
	setTimeout(keep, keepMilliseconds).unref();
	load('main.cjs');
} else module.exports = {load, scripts, compiledName, keep};
