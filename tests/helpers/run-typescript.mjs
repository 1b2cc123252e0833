/** A TypeScript program of the tests → its exit code: bundled, then run by Node itself. */

import {mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs `entry`, a path from the root of a module whose `main` takes the options and resolves to an exit code. */
export async function runTypeScript(entry, options) {
	// Inside node_modules, so that the bundle finds the packages that stay outside of it: they load files of their own.
	const folder = path.join(root, 'node_modules/.cache/broadsheet', String(process.pid));
	const outfile = path.join(folder, 'program.cjs');
	mkdirSync(folder, {recursive: true});
	process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
	await build({
		absWorkingDir: root,
		entryPoints: [entry],
		bundle: true,
		external: ['@lydell/node-pty', 'esbuild'],
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		// Every program and helper of the tests stands two folders below the root.
		define: {'import.meta.url': JSON.stringify(pathToFileURL(path.join(root, entry)).href)},
		outfile,
		logLevel: 'warning',
	});
	const {main} = await import(pathToFileURL(outfile).href);
	process.exitCode = await main(options);
}
