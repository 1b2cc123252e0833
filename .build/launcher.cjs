/** The command → the program, from code that was compiled when it was built, where the same Node runs it. */

const {readFileSync, statSync} = require('node:fs');
const path = require('node:path');
const {Script} = require('node:vm');

// V8 refuses what another version of it compiled, but not another build of its version; the size tells those apart.
const node = `${process.version}-${process.platform}-${process.arch}-${statSync(process.execPath).size}`;
const scripts = new Map();
const modules = new Map();

/** `require` for a file of this folder. */
function load(name) {
	const known = modules.get(name);
	if (known) return known.exports;
	const loaded = {exports: {}};
	modules.set(name, loaded);
	const filename = path.join(__dirname, name);
	const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`;
	const script = new Script(text, {filename, cachedData: compiled(name)});
	scripts.set(name, script);
	const requireFrom = wanted => (wanted.startsWith('./') ? load(wanted.slice(2)) : require(wanted));
	script.runInThisContext()(loaded.exports, requireFrom, loaded, filename, __dirname);
	return loaded.exports;
}

function compiled(name) {
	try {
		return readFileSync(path.join(__dirname, compiledName(name)));
	} catch {
		return undefined;
	}
}

/** The file with the compiled code of a file. */
function compiledName(name) {
	return `${name}.${node}.cache`;
}

if (require.main === module) load('main.cjs');
else module.exports = {load, scripts, compiledName};
