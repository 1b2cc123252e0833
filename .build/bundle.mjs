/** Sources → what is installed: dist/ with a few CommonJS files and the licences of everything inside them. */

import {execFileSync} from 'node:child_process';
import {chmod, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, transform} from 'esbuild';
import {inkPlugin} from './ink-plugin.mjs';
import {lazyPlugin, ownFiles} from './lazy-plugin.mjs';
import {licencesOf} from './licenses.mjs';
import {markedPlugin} from './marked-plugin.mjs';
import {meowPlugin} from './meow-plugin.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');

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
		format: 'esm',
		jsx: 'automatic',
		define: {
			'process.env.NODE_ENV': '"production"',
			'process.env.DEV': '"false"',
			'import.meta': 'importMeta',
		},
		plugins: [inkPlugin(root), lazyPlugin, markedPlugin, meowPlugin],
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
		supported: {'dynamic-import': false},
		minifySyntax: true,
		minifyWhitespace: true,
		minifyIdentifiers: true,
		legalComments: 'none',
		banner: `'use strict';\n${importMeta}`,
	});
	return code.replaceAll(/\brequire\("(\.\/[\w-]+)\.js"\)/g, 'require("$1.cjs")');
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
		files.set(`${path.basename(file, '.js')}.cjs`, await toCommonJs(text));
	}
	const launcher = await readFile(path.join(root, '.build/launcher.cjs'), 'utf8');
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
