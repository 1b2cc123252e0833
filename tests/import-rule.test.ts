/** Each folder imports only what it may: the picture in ARCHITECTURE.md stays true. */

import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';

const root = path.join(import.meta.dirname, '..');

/** What a folder may import, its own files aside; entries ending in a slash are folders of source/. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	'source/article/': ['gemoji', 'marked', 'unicode-segmenter', 'unicodeit', 'yaml'],
	'source/extract/': ['source/article/'],
	'source/layout/': [
		'source/article/',
		'@cto.af/linebreak',
		'get-east-asian-width',
		'hyphen',
		'string-width',
		'unicode-segmenter',
	],
	'source/view/': ['source/article/', 'source/layout/', 'fuzzysort', 're2js'],
	'source/export/': ['source/article/', 'source/layout/'],
	'source/build-head.ts': ['source/article/'],
	'source/build-article.ts': ['source/article/', 'source/extract/', 'source/build-head.ts'],
	'source/read/': ['source/article/', 'source/errors.ts', 'node:'],
	'source/store/': ['source/article/', 'source/errors.ts', 'node:', 'leven', 'smol-toml'],
	'source/page/': [
		'source/article/',
		'@joplin/turndown-plugin-gfm',
		'@mozilla/readability',
		'htmlparser2',
		'linkedom',
		'turndown',
	],
	'source/page-worker.ts': ['source/page/', 'node:'],
	'source/library.ts': [
		'source/article/',
		'source/read/',
		'source/build-head.ts',
		'source/errors.ts',
		'node:',
	],
	'source/shell/': ['source/article/', 'source/errors.ts', 'node:', 'open', 'tinyclip'],
	'source/ui/': [
		'source/article/',
		'source/layout/',
		'source/store/',
		'source/view/',
		'bidi-js',
		'highlight.js',
		'ink',
		'react',
		'ink-stock-output',
	],
	'source/linear/': ['source/article/', 'source/layout/', 'source/ui/', 'source/view/', 'node:'],
	'source/person.ts': ['source/library.ts', 'source/store/', 'source/ui/', 'source/view/'],
	'source/command-line/': ['source/article/', 'source/errors.ts', 'source/export/', 'leven'],
	'source/jobs/': [
		'source/article/',
		'source/command-line/',
		'source/export/',
		'source/extract/',
		'source/read/',
		'source/shell/',
		'source/store/',
		'source/ui/',
		'source/view/',
		'source/errors.ts',
		'source/library.ts',
		'source/person.ts',
	],
	'source/errors.ts': [],
	'source/worker.ts': [
		'source/article/',
		'source/read/',
		'source/build-article.ts',
		'source/build-head.ts',
		'source/errors.ts',
		'node:',
	],
	'cli.tsx': ['source/', 'package.json', 'node:', 'meow'],
};

/** What to import instead, by the beginning of what was imported. */
const instead: readonly (readonly [imported: string, advice: string])[] = [
	['marked', 'the blocks that source/article/ makes of its tokens'],
	['yaml', 'the metadata that source/article/ reads from the front matter'],
	['smol-toml', 'the settings that source/store/settings-file.ts loads'],
	['string-width', 'columnsOf or graphemesOf from source/layout/graphemes.ts'],
	['ink', 'nothing: give rows (source/view/row.ts) and let source/ui/ draw them'],
	['react', 'nothing: give rows (source/view/row.ts) and let source/ui/ draw them'],
	['meow', 'nothing: take what cli.tsx made of the flags as an argument'],
	['open', 'nothing: return an effect, and let source/shell/browser.ts carry it out'],
	['leven', 'nothing: take what source/command-line/ made of the words as an argument'],
	['node:', 'nothing: take the value as an argument from cli.tsx, read/ or ui/terminal'],
	['source/extract/', 'the facts in source/article/article.ts'],
	['source/ui/', 'the rows and commands of source/view/'],
	['source/view/', 'the model in source/article/ and the lines of source/layout/'],
	['source/layout/', 'the blocks and spans of source/article/'],
	['source/read/', 'a Source (source/article/source.ts), as an argument'],
	['source/store/', 'nothing: take what cli.tsx loaded as an argument, or return an effect'],
	['source/export/', 'the Article itself (source/article/article.ts)'],
];

/** One sentence for each import in `text` that the file at `file` may not have. Both are relative to the root. */
function offences(file: string, text: string): readonly string[] {
	const folder = Object.keys(allowed).find(name => file.startsWith(name));
	if (folder === undefined) return [`${file}: is in no folder of ARCHITECTURE.md; move it to one`];
	const may = [folder, ...(allowed[folder] ?? []), ...(/^source\/ui\/terminal/.test(file) ? ['node:'] : [])];
	return importsOf(text).flatMap(specifier => {
		const imported = specifier.startsWith('.')
			? path.posix.join(path.posix.dirname(file), specifier)
			: specifier;
		const fits = may.some(
			name =>
				imported === name ||
				(/[/:]$/.test(name) ? imported.startsWith(name) : imported.startsWith(`${name}/`)),
		);
		if (fits) return [];
		const [, advice] = instead.find(([beginning]) => imported.startsWith(beginning)) ?? [];
		return [`${file}: imports ${specifier}; import instead: ${advice ?? may.join(', ')}`];
	});
}

// import … from '…', export … from '…', import '…', import('…'), require('…'), over as many lines as they take.
function importsOf(text: string): readonly string[] {
	const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
	const forms =
		/(?:^|[;}\s])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/g;
	return [...code.matchAll(forms)].map(([, from, bare, called]) => from ?? bare ?? called ?? '');
}

const files = [
	'cli.tsx',
	...readdirSync(path.join(root, 'source'), {recursive: true, encoding: 'utf8'})
		.filter(name => /\.tsx?$/.test(name))
		.map(name => `source/${name.replaceAll('\\', '/')}`),
];
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8');

test('every file imports only what its folder may', () => {
	expect(files.length).toBeGreaterThan(20);
	expect(files.flatMap(file => offences(file, textOf(file)))).toEqual([]);
});

test('a forbidden import is named, with what to import instead', () => {
	const text = [
		"import {\n\tLexer,\n} from 'marked';",
		"import type {Quote} from '../article/article.ts';",
		"import {columnsOf} from './graphemes.ts';",
		"const {readFileSync} = await import('node:fs');",
		"export {x} from '../view/view.ts';",
		"import 'react/jsx-runtime';",
		"// import {y} from 'yaml';",
	].join('\n');
	expect(offences('source/layout/lines.ts', text)).toEqual([
		'source/layout/lines.ts: imports marked; import instead: the blocks that source/article/ makes of its tokens',
		'source/layout/lines.ts: imports node:fs; import instead: nothing: take the value as an argument from cli.tsx, read/ or ui/terminal',
		'source/layout/lines.ts: imports ../view/view.ts; import instead: the model in source/article/ and the lines of source/layout/',
		'source/layout/lines.ts: imports react/jsx-runtime; import instead: nothing: give rows (source/view/row.ts) and let source/ui/ draw them',
	]);
	expect(offences('source/utils/x.ts', '')).toHaveLength(1);
	expect(offences('source/ui/terminal-modes.ts', "import tty from 'node:tty';")).toEqual([]);
	expect(offences('source/ui/app.tsx', "import tty from 'node:tty';")).toHaveLength(1);
});

test('every file is read in one sitting and begins by saying what it is for', () => {
	const long = files.filter(file => textOf(file).split('\n').length > 321);
	expect(long, 'more than 320 lines: is there a second noun in it?').toEqual([]);
	const silent = files.filter(file => !textOf(file).startsWith('/** ') && !textOf(file).startsWith('/**\n'));
	expect(silent, 'the first line is /** and a sentence: what it turns into what').toEqual([]);
});
