/** Sources → what is installed: dist/ with a few CommonJS files and the licences of everything inside them. */

import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {chmod, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, transform} from 'esbuild';
import {inkPlugin} from './ink-plugin.mjs';
import {lazyPlugin, ownFiles} from './lazy-plugin.mjs';
import {licencesOf} from './licenses.mjs';
import {markedPlugin} from './marked-plugin.mjs';
import {meowPlugin} from './meow-plugin.mjs';
import {replaceOnce} from './replace-once.mjs';
import {stringWidthPlugin} from './string-width-plugin.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');

// What esbuild is not sure of: a pattern that it does not write as one is made anew wherever it is used.
const patterns = {
	'regexp-lookbehind-assertions': true,
	'regexp-named-capture-groups': true,
	'regexp-unicode-property-escapes': true,
};

/** Bundles the entries, `{name: file}`; what two of them use goes into a file that both load. */
function bundle(entryPoints) {
	return build({
		absWorkingDir: root,
		entryPoints,
		outdir: dist,
		chunkNames: '[name]-[hash]',
		bundle: true,
		splitting: true,
		platform: 'node',
		target: 'node20',
		supported: patterns,
		format: 'esm',
		jsx: 'automatic',
		define: {
			'process.env.NODE_ENV': '"production"',
			'process.env.DEV': '"false"',
			'import.meta': 'importMeta',
		},
		plugins: [inkPlugin(root), lazyPlugin, markedPlugin, meowPlugin, stringWidthPlugin],
		metafile: true,
		write: false,
		logLevel: 'warning',
	});
}

/**
 * ES modules → CommonJS, which starts sooner on Node 20. An `import()` becomes a `require()`, because Node's own
 * loads its ESM loader first.
 */
async function toCommonJs(text) {
	const importMeta = /\bimportMeta\b/.test(text)
		? "const importMeta = {url: require('node:url').pathToFileURL(__filename).href};\n"
		: '';
	const {code} = await transform(text, {
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		supported: {...patterns, 'dynamic-import': false},
		minifySyntax: true,
		minifyWhitespace: true,
		minifyIdentifiers: true,
		legalComments: 'none',
		banner: `'use strict';\n${importMeta}`,
	});
	return ascii(code.replaceAll(/\brequire\("(\.\/[\w-]+)\.js"\)/g, 'require("$1.cjs")'));
}

/** Code whose letters take a byte each: esbuild escapes all others but those of patterns, where an escape says the same. */
function ascii(code) {
	return code.replaceAll(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function builtName(file) {
	return `${path.basename(file, '.js')}.cjs`;
}

/** An output, and all that it cannot begin without. */
function importedBy(output, outputs, found = []) {
	if (found.includes(output)) return found;
	found.push(output);
	for (const {path: file, kind, external} of outputs[output].imports)
		if (kind === 'import-statement' && !external) importedBy(file, outputs, found);
	return found;
}

/** Modules → one script, whose value is a function for each: one file is sooner read, compiled and taken from the cache. */
function packed(modules) {
	const functions = modules.map(
		([name, text]) =>
			`${JSON.stringify(name)}:function(exports,require,module,__filename,__dirname){${text}}`,
	);
	return `({${functions.join(',\n')}})`;
}

/** Gives each thread's code a name of its own, and its old name to what starts it. */
async function addThreads(files) {
	const threadFile = path.join(root, '.build/thread.cjs');
	const thread = await readFile(threadFile, 'utf8');
	for (const name of ['worker', 'page-worker']) {
		files.set(`${name}-code.cjs`, files.get(`${name}.cjs`));
		files.set(
			`${name}.cjs`,
			await toCommonJs(replaceOnce(thread, '{{code}}', `${name}-code.cjs`, threadFile)),
		);
	}
}

/** The files of dist/ by name, and what they were made of: paths relative to the root. Writes nothing. */
export async function bundleAll() {
	// The worker lives in a thread of its own, where nothing is loaded yet: one file is the quickest.
	const results = await Promise.all([
		bundle({main: 'cli.tsx', app: 'source/ui/app-entry.tsx'}),
		bundle({worker: 'source/worker.ts'}),
		bundle({'page-worker': 'source/page-worker.ts'}),
		...Object.entries(ownFiles).map(([file, name]) => bundle({[file]: name})),
	]);
	const inputs = results.flatMap(({metafile}) => Object.keys(metafile.inputs));
	const files = new Map([['LICENSES.txt', licencesOf(inputs, root)]]);
	for (const {path: file, text} of results.flatMap(({outputFiles}) => outputFiles)) {
		files.set(builtName(file), await toCommonJs(text));
	}
	const first = importedBy('dist/main.js', results[0].metafile.outputs);
	files.set('first.cjs', packed(first.map(file => [builtName(file), files.get(builtName(file))])));
	for (const file of first) files.delete(builtName(file));
	await addThreads(files);
	const launcherFile = path.join(root, '.build/launcher.cjs');
	const build = createHash('sha256')
		.update(JSON.stringify([...files]))
		.digest('hex')
		.slice(0, 16);
	const launcher = replaceOnce(await readFile(launcherFile, 'utf8'), '{{build}}', build, launcherFile);
	files.set('broadsheet.cjs', `#!/usr/bin/env node\n${await toCommonJs(launcher)}`);
	return {files, inputs};
}

async function write(files) {
	await mkdir(dist, {recursive: true});
	// Old compiled code goes first: V8 tells whose it is by the length of the text alone.
	for (const name of await readdir(dist)) {
		if (!files.has(name)) await rm(path.join(dist, name), {recursive: true});
	}
	for (const [name, text] of files) {
		await writeFile(path.join(dist, name), text);
		await chmod(path.join(dist, name), name === 'broadsheet.cjs' ? 0o755 : 0o644);
	}
	// Compiled code is for this machine's Node, not for what is published.
	await writeFile(path.join(dist, '.npmignore'), '*.cache\n');
	execFileSync(process.execPath, [path.join(root, '.build/compile.cjs')], {stdio: 'inherit'});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await write((await bundleAll()).files);
