/** Ink as published → Ink that starts at once from one CommonJS file: every change that the bundle makes to it. */

import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {replaceOnce} from './replace-once.mjs';

/** Without the developer tools, whose two top-level awaits no CommonJS file can hold. */
function patchReconciler(text, file) {
	const withoutTools = replaceOnce(text, "await import('./devtools.js');", '', file);
	return replaceOnce(withoutTools, 'await loadPackageJson()', '{}', file);
}

/** Emscripten's loader fetches a data URL, which loads Node's whole HTTP stack; the bytes are here already. */
function patchYoga(text, file) {
	const [, base64] = /"data:application\/octet-stream;base64,([^"]+)"/.exec(text) ?? [];
	if (!base64) throw new Error(`${file}: expected a data URL with the WebAssembly module`);
	const shortened = replaceOnce(text, base64, '', file);
	return `${shortened}\nexport const bytes = () => Buffer.from('${base64}', 'base64');\n`;
}

/** Ink keeps the size of every text that it has ever measured, and ours are whole screens; a row's width is kept by us. */
function patchMeasure(text, file) {
	return replaceOnce(text, 'cache.set(text, dimensions);', '', file);
}

/** Ink takes every text apart for sequences that would move the cursor, in every frame; rows of ours have none. */
function patchSquash(text, file) {
	return replaceOnce(text, 'return sanitizeAnsi(text);', 'return text;', file);
}

const yogaIndex = `
import loadYoga, {bytes} from '../binaries/yoga-wasm-base64-esm.js';
import wrapAssembly from './wrapAssembly.js';
const library = {
	instantiateWasm(imports, receive) {
		const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes()), imports);
		receive(instance);
		return instance.exports;
	},
};
loadYoga(library);
export default wrapAssembly(library);
export * from './generated/YGEnums.js';
`;

/**
 * The esbuild plugin. Ink's `Output` is replaced by ours, which finds the stock class as `ink-stock-output`; its
 * widths are those of our layout. It hears nothing of the program's end, at which it would draw once more, on a terminal
 * that has been given back. Of es-toolkit, 400 files, it needs one function.
 */
export function inkPlugin(root) {
	const modules = path.join(root, 'node_modules');
	const ourOutput = path.join(root, 'source/ui/ink-output.ts');
	return {
		name: 'ink',
		setup(build) {
			build.onResolve({filter: /^ink-stock-output$/}, () => ({
				path: path.join(modules, 'ink/build/output.js'),
			}));
			build.onResolve({filter: /^\.\/output\.js$/}, ({importer}) =>
				importer.startsWith(path.join(modules, 'ink')) ? {path: ourOutput} : undefined,
			);
			build.onResolve({filter: /^widest-line$/}, () => ({path: path.join(root, 'source/ui/ink-width.ts')}));
			build.onResolve({filter: /^signal-exit$/}, () => ({path: 'signal-exit', namespace: 'none'}));
			build.onLoad({filter: /.*/, namespace: 'none'}, () => ({contents: 'export default () => () => {};'}));
			build.onResolve({filter: /^es-toolkit\/compat$/}, () => ({
				path: path.join(modules, 'es-toolkit/dist/compat/function/throttle.mjs'),
			}));
			build.onLoad(
				{filter: /[\\/](ink[\\/]build|yoga-layout[\\/]dist)[\\/].*\.js$/},
				async ({path: file}) => {
					const name = path.relative(modules, file).replaceAll('\\', '/');
					if (name === 'yoga-layout/dist/src/index.js') return {contents: yogaIndex};
					const text = await readFile(file, 'utf8');
					if (name === 'yoga-layout/dist/binaries/yoga-wasm-base64-esm.js')
						return {contents: patchYoga(text, name)};
					if (name === 'ink/build/reconciler.js') return {contents: patchReconciler(text, name)};
					if (name === 'ink/build/measure-text.js') return {contents: patchMeasure(text, name)};
					if (name === 'ink/build/squash-text-nodes.js') return {contents: patchSquash(text, name)};
					return {contents: text};
				},
			);
		},
	};
}
