/** `npm run check:readmes`: the README of every installed package, laid out at four widths → how many lose something, and the time for all. */

import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-readmes-'));

function readmes(place, depth = 0) {
	return readdirSync(place, {withFileTypes: true}).flatMap(entry => {
		const file = path.join(place, entry.name);
		if (entry.isDirectory() && depth < 4) return readmes(file, depth + 1);
		return /^(?:readme|changelog|contributing|license).*\.md$/i.test(entry.name) && statSync(file).isFile()
			? [file]
			: [];
	});
}

try {
	const outfile = path.join(folder, 'check.cjs');
	await build({
		absWorkingDir: root,
		stdin: {
			contents: `export {articleOf} from './tests/helpers/article.ts'; export {checkedWidths, lossesAt, lossesSideways, sidewaysWidths} from './tests/helpers/shown.ts';`,
			resolveDir: root,
			loader: 'ts',
		},
		bundle: true,
		platform: 'node',
		format: 'cjs',
		define: {'import.meta.url': '"file:///"', 'import.meta.dirname': '"/"'},
		outfile,
		logLevel: 'error',
	});
	const {articleOf, checkedWidths, lossesAt, lossesSideways, sidewaysWidths} = await import(
		pathToFileURL(outfile).href
	);
	const files = readmes(path.join(root, 'node_modules'));
	const started = performance.now();
	let size = 0;
	let failed = 0;
	for (const file of files) {
		const text = readFileSync(file, 'utf8');
		size += text.length;
		const article = articleOf(text);
		const losses = [
			...checkedWidths.flatMap(width => lossesAt(article, width).map(loss => `${width}: ${loss}`)),
			...sidewaysWidths.flatMap(width => lossesSideways(article, width).map(loss => `${width}: ${loss}`)),
		];
		if (losses.length === 0) continue;
		failed++;
		console.log(`${path.relative(root, file)}\n  ${losses.join('\n  ')}`);
	}
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(
		`${files.length} files, ${(size / 1e6).toFixed(2)} million characters, at ${checkedWidths.join(', ')} columns: ${failed} lose something (${seconds} s)`,
	);
	process.exitCode = failed === 0 ? 0 : 1;
} finally {
	rmSync(folder, {recursive: true});
}
