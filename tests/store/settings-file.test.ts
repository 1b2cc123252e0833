/** The settings file on disk: read, changed in one step, and left alone where it cannot be. */

import {
	chmodSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {UserError} from '../../source/errors.ts';
import {defaultSettings} from '../../source/store/settings.ts';
import {changeSetting, whyUnchangeable} from '../../source/store/settings-change.ts';
import {loadSettings, settingsNotices} from '../../source/store/settings-file.ts';
import {keymap} from '../../source/view/keymap.ts';

let home: string;
let config: string;
let file: string;

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'broadsheet-settings-'));
	config = path.join(home, 'config/broadsheet');
	file = path.join(config, 'settings.toml');
});

afterEach(() => rmSync(home, {recursive: true, force: true}));

const change = (name: Parameters<typeof changeSetting>[0], value: unknown) =>
	changeSetting(name, value, {config, state: path.join(home, 'state'), keymap});

it('has the defaults in force without a file, and writes none by reading', async () => {
	const loaded = await loadSettings(config, keymap);
	expect(loaded).toMatchObject({file, exists: false, settings: defaultSettings, mistakes: []});
	expect((await loadSettings(undefined, keymap)).settings).toEqual(defaultSettings);
	expect(readdirSync(home)).toEqual([]);
});

it('makes the file, its owner’s alone, at the first change', async () => {
	const {settings} = await change('theme', 'sepia');
	expect(settings.theme).toBe('sepia');
	expect(readFileSync(file, 'utf8')).toBe('theme = "sepia"\n');
	expect(statSync(file).mode & 0o777).toBe(0o600);
	expect(statSync(config).mode & 0o777).toBe(0o700);
	expect((await loadSettings(config, keymap)).settings.theme).toBe('sepia');
});

it('keeps a file that is a link where it is, and as readable as it was', async () => {
	const real = path.join(home, 'dotfiles.toml');
	writeFileSync(real, '# mine\nwidth = 80\n');
	chmodSync(real, 0o644);
	mkdirSync(config, {recursive: true});
	symlinkSync(real, file);
	await change('width', 90);
	expect(lstatSync(file).isSymbolicLink()).toBe(true);
	expect(readFileSync(real, 'utf8')).toBe('# mine\nwidth = 90\n');
	expect(statSync(real).mode & 0o777).toBe(0o644);
	expect(readdirSync(home).sort()).toEqual(['config', 'dotfiles.toml', 'state']);
});

it('removes what a process that died left beside it, and nothing else', async () => {
	mkdirSync(config, {recursive: true});
	for (const name of ['settings.toml.123-0a1b2c3d.tmp', 'settings.toml.bak'])
		writeFileSync(path.join(config, name), '');
	await change('width', 90);
	expect(readdirSync(config).sort()).toEqual(['settings.toml', 'settings.toml.bak']);
});

it('keeps two changes that are made at once', async () => {
	await Promise.all([change('width', 90), change('theme', 'dark'), change('keys.zen', 'ä')]);
	const {settings} = await loadSettings(config, keymap);
	expect(settings).toMatchObject({width: 90, theme: 'dark', keys: {zen: ['ä']}});
});

it('refuses what cannot be, and leaves the file as it was', async () => {
	await change('width', 90);
	const before = statSync(file).ino;
	await expect(change('width', 9)).rejects.toThrow(UserError);
	await expect(changeSetting('width', 80, {config: undefined, state: undefined, keymap})).rejects.toThrow(
		/no folder/,
	);
	await change('width', 90);
	expect(statSync(file).ino).toBe(before);
	rmSync(file);
	mkdirSync(file);
	await expect(change('width', 80)).rejects.toThrow(/no file/);
});

it('says what is wrong as sentences, each with the line', async () => {
	mkdirSync(config, {recursive: true});
	writeFileSync(file, 'width = 9\ntheme = "dakr"\n');
	const sentences = settingsNotices(await loadSettings(config, keymap));
	expect(sentences).toHaveLength(2);
	expect(sentences[0]).toBe(`${file}, line 1: width cannot be 9, only a whole number from 32 to 160.`);
	writeFileSync(file, Buffer.from([0xff]));
	expect(settingsNotices(await loadSettings(config, keymap))).toEqual([
		`The settings cannot be read: it is not UTF-8 (${file}).`,
	]);
});

const why = (folders: Partial<Parameters<typeof whyUnchangeable>[2]> = {}) =>
	whyUnchangeable('width', 90, {config, state: path.join(home, 'state'), keymap, ...folders});

it('says before a change why it cannot be kept, where, and what to do', async () => {
	expect(why()).toBeUndefined();
	writeFileSync(path.join(home, 'config'), '');
	expect(why()).toBe(`${file} must be writable (a part of the path is no folder)`);
	await expect(change('width', 90)).rejects.toThrow(/must be writable/);
	rmSync(path.join(home, 'config'));
	writeFileSync(path.join(home, 'taken'), '');
	const state = path.join(home, 'taken/broadsheet');
	expect(why({state})).toBe(`${state} must be writable (a part of the path is no folder)`);
});

// The superuser may write everything.
it.skipIf(process.getuid?.() === 0)('leaves a file alone that may only be read, and says so', async () => {
	await change('width', 80);
	chmodSync(file, 0o400);
	expect(why()).toBe(`${file} must be writable (permission denied)`);
	await expect(change('width', 90)).rejects.toThrow(/permission denied/);
	chmodSync(file, 0o600);
	chmodSync(config, 0o500);
	expect(why()).toContain('permission denied');
	chmodSync(config, 0o700);
});
