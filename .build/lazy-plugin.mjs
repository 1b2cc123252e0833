/** Packages, and modules of Node, that are slow to evaluate and seldom called → the same, evaluated when first used. */

import {dirname} from 'node:path';

// Each costs 10 to 25 ms before the first screen (a first `Intl.Segmenter`, a pattern with every emoji, a whole parser),
// and most texts never call one. With the functions that are imported from each; one with a file of its own is not
// even read before.
const slow = [
	{name: 'string-width', functions: ['default']},
	{name: 'wrap-ansi', functions: ['default']},
	{name: 'slice-ansi', functions: ['default']},
	{name: 'cli-truncate', functions: ['default']},
	{name: '@alcalzone/ansi-tokenize', functions: ['styledCharsFromTokens', 'styledCharsToString', 'tokenize']},
	{name: 'yaml', functions: ['parseDocument', 'isMap', 'isScalar', 'isSeq'], file: './yaml.cjs'},
	{name: 'smol-toml', functions: ['parse'], file: './smol-toml.cjs'},
	{name: 'unicodeit', functions: ['replace'], file: './unicodeit.cjs'},
	{name: 'bidi-js', functions: ['default'], file: './bidi-js.cjs'},
	{name: 're2js', objects: ['RE2JS'], file: './re2js.cjs'},
	{name: 'gemoji', objects: ['nameToEmoji'], file: './gemoji.cjs'},
	{name: 'fuzzysort', objects: ['default'], file: './fuzzysort.cjs'},
	{
		name: 'unicode-segmenter/grapheme',
		functions: ['graphemeSegments'],
		file: './unicode-segmenter.cjs',
	},
	{name: '@cto.af/linebreak', functions: ['Rules'], file: './linebreak.cjs'},
	...['en-us', 'es', 'fr', 'it', 'pt'].map(language => ({
		name: `hyphen/${language}`,
		functions: ['hyphenateSync'],
		file: `./hyphen-${language}.cjs`,
	})),
	{name: 'node:crypto', functions: ['createHash', 'randomBytes']},
	{
		name: 'node:fs/promises',
		functions: [
			...['link', 'mkdir', 'mkdtemp', 'open', 'readdir', 'readFile', 'realpath'],
			...['rename', 'rm', 'rmdir', 'stat', 'writeFile'],
		],
	},
	{name: 'node:timers/promises', functions: ['setTimeout']},
];

/** The files of their own, by the packages in them: entries of the bundle. */
export const ownFiles = Object.fromEntries(
	slow.flatMap(({name, file}) => (file ? [[file.slice(2, -'.cjs'.length), name]] : [])),
);

/** Objects of the same names, each of which loads the real one when it is asked for anything. */
function stands(real, objects) {
	return objects
		.map(name => {
			const load = `(real_${name} ??= require(${JSON.stringify(real)}).${name})`;
			const traps = ['get', 'getOwnPropertyDescriptor'].map(
				trap => `${trap}: (_, key) => Reflect.${trap}(${load}, key)`,
			);
			const stand = `stand_${name} = new Proxy({}, {${traps}})`;
			return `let real_${name};\nconst ${stand};\nexport {stand_${name} as ${name}};`;
		})
		.join('\n');
}

/** Functions of the same names, each of which loads the real one when it is called, as a function or a class. */
function calls(real, functions) {
	return functions
		.map(name => {
			const load = `real_${name} ??= require(${JSON.stringify(real)}).${name}`;
			const body = `{ ${load}; return new.target ? new real_${name}(...values) : real_${name}(...values); }`;
			const head = name === 'default' ? 'export default function' : `export function ${name}`;
			return `let real_${name};\n${head}(...values) ${body}`;
		})
		.join('\n');
}

/** What the file of a package's own holds. */
function reExport(real, functions) {
	return `export {${functions.join(', ')}} from ${JSON.stringify(real)};`;
}

/** The esbuild plugin. */
export const lazyPlugin = {
	name: 'lazy',
	setup(build) {
		for (const {name, functions = [], objects = [], file} of slow) {
			build.onResolve(
				{filter: new RegExp(`^${name}$`)},
				async ({path, kind, resolveDir, importer, pluginData}) => {
					if (kind === 'require-call' || pluginData === 'real') return undefined;
					// Of these the list has only what is called here.
					if (path.startsWith('node:') && importer.includes('node_modules')) return undefined;
					const {path: real, errors} = await build.resolve(path, {
						resolveDir,
						kind: 'import-statement',
						pluginData: 'real',
					});
					const lazy = `${calls(file ?? real, functions)}\n${stands(file ?? real, objects)}`;
					const contents = kind === 'entry-point' ? reExport(real, [...functions, ...objects]) : lazy;
					return {path: real, namespace: 'lazy', pluginData: contents, errors};
				},
			);
		}
		build.onResolve({filter: /^\.\/[\w-]+\.cjs$/}, ({path}) => {
			const isOwn = slow.some(({file}) => file === path);
			return isOwn ? {path, external: true} : undefined;
		});
		build.onLoad({filter: /.*/, namespace: 'lazy'}, ({path, pluginData}) => ({
			contents: pluginData,
			resolveDir: dirname(path),
		}));
	},
};
