/** Meow as published → Meow without the half that finds, reads and mends a package.json, which costs 20 ms at the start. */

import {readFile} from 'node:fs/promises';
import {replaceOnce} from './replace-once.mjs';

// We hand over our own package.json, so nothing is mended (with every SPDX licence and a semantic version parser) and no
// JSON can be wrong (with a code frame around the mistake).
const unneeded = [
	['var normalizeExports = requireNormalize();', 'var normalizeExports = () => {};'],
	['promisify(execFile);', ''],
	['var libExports = requireLib$1();', 'var libExports = {};'],
];

/** The esbuild plugin. */
export const meowPlugin = {
	name: 'meow',
	setup(build) {
		build.onLoad({filter: /[\\/]meow[\\/]build[\\/]dependencies\.js$/}, async ({path}) => {
			const text = await readFile(path, 'utf8');
			const apply = (result, [found, replacement]) => replaceOnce(result, found, replacement, path);
			return {contents: unneeded.reduce(apply, text)};
		});
	},
};
