/** What is published: one package that needs nothing else, runs anywhere, and names what it is made of. */

import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';

const root = path.join(import.meta.dirname, '..');

type Bundle = {readonly files: ReadonlyMap<string, string>; readonly inputs: readonly string[]};

let temporary: string;
let tarball: string;
let packed: string;
let built: Bundle;

// Without its scripts: `npm test` has just built dist/, which other tests are running meanwhile.
beforeAll(async () => {
	temporary = mkdtempSync(path.join(tmpdir(), 'broadsheet-package-'));
	execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', temporary], {
		cwd: root,
		stdio: 'pipe',
	});
	tarball = path.join(temporary, readdirSync(temporary).find(name => name.endsWith('.tgz')) ?? '');
	execFileSync('tar', ['-xzf', tarball, '-C', temporary]);
	packed = path.join(temporary, 'package');
	const build = (await import(pathToFileURL(path.join(root, '.build/bundle.mjs')).href)) as {
		bundleAll: () => Promise<Bundle>;
	};
	built = await build.bundleAll();
}, 60_000);

afterAll(() => {
	rmSync(temporary, {recursive: true});
});

const manifestOf = (folder: string) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

/** Runs the packed command in an empty folder. */
function run(...flags: readonly string[]) {
	const empty = mkdtempSync(path.join(temporary, 'empty-'));
	const command = path.join(packed, 'dist/broadsheet.cjs');
	return spawnSync(process.execPath, [command, ...flags], {
		cwd: empty,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
	});
}

test('the package holds the program, its articles and three texts, nothing else', () => {
	const names = readdirSync(packed, {recursive: true, encoding: 'utf8'})
		.filter(name => statSync(path.join(packed, name)).isFile())
		.map(name => name.replaceAll('\\', '/'))
		.sort();
	const articles = readdirSync(path.join(root, 'content')).map(name => `content/${name}`);
	const program = [...built.files.keys()].map(name => `dist/${name}`);
	const texts = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
	expect(names).toEqual([...articles, ...program, ...texts].sort());
});

test('the program in it is what the sources say', () => {
	for (const [name, text] of built.files) {
		expect(
			readFileSync(path.join(packed, 'dist', name), 'utf8') === text,
			`dist/${name}: run npm run prepare`,
		).toBe(true);
	}
});

test('it runs the code that was compiled when it was built, and V8 takes all of it', () => {
	const script = `process.argv = ['node', 'broadsheet', '--help'];
		const {load, scripts} = require(${JSON.stringify(path.join(root, 'dist/broadsheet.cjs'))});
		process.on('exit', () => console.log(JSON.stringify([...scripts].map(([, {cachedDataRejected}]) => cachedDataRejected))));
		load('main.cjs');`;
	const lines = execFileSync(process.execPath, ['-e', script], {encoding: 'utf8'}).trim().split('\n');
	const rejected: readonly unknown[] = JSON.parse(lines.at(-1)!);
	expect(rejected.length).toBeGreaterThan(1);
	expect(rejected.filter(each => each === false).length).toBeGreaterThan(0);
	expect(rejected).not.toContain(true);
});

test('it depends on no other package and runs no script when it is installed', () => {
	const manifest = manifestOf(packed);
	for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies']) {
		expect(Object.keys(manifest[kind] ?? {}), kind).toEqual([]);
	}
	expect(Object.keys(manifest.scripts)).not.toEqual(
		expect.arrayContaining([expect.stringMatching(/^(pre|post)?install$/)]),
	);
});

test('it installs offline, as one package, with a command', () => {
	const folder = path.join(temporary, 'installed');
	mkdirSync(folder);
	const flags = ['install', '--offline', '--no-audit', '--no-fund', '--prefix', folder, tarball];
	execFileSync('npm', flags, {cwd: folder, stdio: 'pipe'});
	const names = readdirSync(path.join(folder, 'node_modules')).filter(name => !name.startsWith('.'));
	expect(names).toEqual(['broadsheet']);
	const command = path.join(folder, 'node_modules/.bin/broadsheet');
	expect(execFileSync(command, ['--version'], {encoding: 'utf8'})).toBe(`${manifestOf(root).version}\n`);
}, 60_000);

test('the licence of every package inside the program is listed in full', () => {
	const licences = readFileSync(path.join(packed, 'dist/LICENSES.txt'), 'utf8');
	const folders = new Set(
		built.inputs.flatMap(
			input => /^(node_modules\/.*node_modules\/|node_modules\/)(@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [],
		),
	);
	expect(folders.size).toBeGreaterThan(20);
	for (const folder of folders) {
		const {name, version} = manifestOf(path.join(root, folder));
		const [, rest = ''] = licences.split(`\n${name} ${version} (`);
		const [entry] = rest.split(/\n\S+ \d+\.\d+\.\d+\S* \(/);
		expect(entry, `${name} ${version}`).toMatch(
			/Permission is hereby granted|Permission to use|Redistribution and use|END OF TERMS AND CONDITIONS/,
		);
	}
});

test('ARCHITECTURE.md names each package inside the program, with its version, its licence and why it is there', async () => {
	const page = readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8');
	const reasons = new Map(
		[...page.matchAll(/^\| (\S+) \S+ \| [^|]+ \| (.+) \|$/gm)].map(([, name, words]) => [name, words]),
	);
	const {packageFolders} = (await import(pathToFileURL(path.join(root, '.build/licenses.mjs')).href)) as {
		packageFolders: (inputs: readonly string[]) => readonly string[];
	};
	const own = Object.keys(manifestOf(root).devDependencies).map(name => `node_modules/${name}`);
	const packages = packageFolders(built.inputs).map(folder => ({
		...manifestOf(path.join(root, folder)),
		isOwn: own.includes(folder),
	}));
	const rows = packages
		.filter(({isOwn}) => isOwn)
		.map(({name, version, license}) => `| ${name} ${version} | ${license} | ${reasons.get(name)} |\n`);
	const others = packages
		.filter(({isOwn}) => !isOwn)
		.map(({name, version, license}) => `${name} ${version}${license === 'MIT' ? '' : ` (${license})`}`);
	const inside = `| Package | Licence | For | Rather than |\n|---|---|---|---|\n${rows.join('')}\nWith them come, under MIT where nothing else is said: ${others.join(', ')}.\n`;
	expect(inside, 'a package has no reason: add a row for it').not.toContain('undefined');
	const [start, end] = ['<!-- inside -->\n', '<!-- /inside -->'];
	const from = page.indexOf(start) + start.length;
	const renewed = page.slice(0, from) + inside + page.slice(page.indexOf(end));
	await expect(renewed).toMatchFileSnapshot('../ARCHITECTURE.md');
});

test('it says its version', () => {
	expect(run('--version')).toMatchObject({status: 0, stdout: `${manifestOf(root).version}\n`, stderr: ''});
});

test('it prints its article from an empty folder, no line wider than was asked for', () => {
	const {status, stdout, stderr} = run('--width', '60');
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout.replace(/\s+/g, ' ')).toContain('Volodymyr Zelensky');
	expect(stdout).not.toContain('\x1b');
	const lines = stdout.split('\n');
	expect(lines.length).toBeGreaterThan(100);
	expect(lines.filter(line => line.length > 60)).toEqual([]);
});
