/** Loaded before the program, by `node --require`: writes down what it opens, asks and starts, into the file PROVE_LOG. */

const childProcess = require('node:child_process');
const dns = require('node:dns');
const fs = require('node:fs');
const module_ = require('node:module');
const net = require('node:net');
const vm = require('node:vm');

const {appendFileSync} = fs;
const log = process.env.PROVE_LOG;

function note(kind, what) {
	appendFileSync.call(fs, log, `${kind}\t${String(what).replace(/\s/g, ' ')}\n`);
}

function watch(object, names, kind, whatOf = args => args[0]) {
	for (const name of names) {
		const original = object[name];
		if (typeof original !== 'function') continue;
		object[name] = function (...args) {
			// Appending to the log opens it, too.
			if (args[0] !== log) note(kind, whatOf(args));
			return original.apply(this, args);
		};
	}
}

const readers = [
	'open',
	'openSync',
	'readFile',
	'createReadStream',
	'readdir',
	'readdirSync',
	'opendir',
	'opendirSync',
	'cp',
	'cpSync',
];
const writers = [
	'writeFile',
	'writeFileSync',
	'appendFile',
	'createWriteStream',
	'mkdir',
	'mkdirSync',
	'rename',
	'renameSync',
	'unlink',
	'unlinkSync',
	'rm',
	'rmSync',
];
watch(fs, [...readers, 'readFileSync'], 'open');
watch(fs, writers, 'write');
watch(fs.promises, readers, 'open');
watch(fs.promises, ['writeFile', 'appendFile', 'mkdir', 'rename', 'unlink', 'rm'], 'write');
watch(net.Socket.prototype, ['connect'], 'connect', args => JSON.stringify(args[0]));
watch(dns, ['lookup', 'resolve'], 'look up');
watch(childProcess, ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync'], 'start');
watch(vm, ['runInThisContext', 'runInNewContext', 'runInContext'], 'run');
module_.syncBuiltinESMExports();
