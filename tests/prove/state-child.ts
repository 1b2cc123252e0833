/** A process of its own that keeps things in a store until it is told, or made, to stop: says on its output what is on disk. */

import path from 'node:path';
import {textAnchor} from '../../source/article/text-anchor.ts';
import {UserError} from '../../source/errors.ts';
import {documentStore} from '../../source/store/document-store.ts';
import type {Remembered} from '../../source/store/remembered.ts';
import {changeSetting} from '../../source/store/settings-change.ts';
import {loadSettings} from '../../source/store/settings-file.ts';

const [mode = '', folder = '', key = '', name = '', count = '0'] = process.argv.slice(2);
const notices: string[] = [];
const store = documentStore({folder, notice: sentence => notices.push(sentence)});
const anchor = textAnchor('The harbour closed in March, and nobody knew for how long.', 4, 11);
const opened = '2026-01-02T03:04:05.678Z';
const blank: Remembered = {address: key, title: 'Harbours', opened, progress: 0, marks: {}, highlights: []};

function say(word: unknown): void {
	process.stdout.write(`${word}\n`);
}

/** Adds a highlight, and says whether it is kept. */
async function highlight(id: string, note = ''): Promise<boolean> {
	const kept = await store.change(key, (before = blank) => ({
		...before,
		highlights: [...before.highlights, {id, anchor, note, created: opened}],
	}));
	return kept?.highlights.some(each => each.id === id) ?? false;
}

const modes: Readonly<Record<string, () => Promise<void>>> = {
	/** Counts up in the place's offset, and says each number that is kept, until it is killed. */
	count: async () => {
		const before = await store.recall(key);
		for (let number = (before?.place?.start ?? 0) + 1; ; number++) {
			const kept = await store.change(key, (now = blank) => ({...now, place: {...anchor, start: number}}));
			if (kept) say(number);
			else say(`lost ${notices.join(' ')}`);
		}
	},
	/** Adds so many highlights, and says how many are kept. */
	add: async () => {
		let kept = 0;
		for (let index = 0; index < Number(count); index++) if (await highlight(`${name}-${index}`)) kept++;
		say(kept);
	},
	/** Adds notes until one is not kept, then tries again: says how many are kept, and every notice. */
	fill: async () => {
		let kept = 0;
		while (kept < 100 && (await highlight(`${name}-${kept}`, 'x'.repeat(1000)))) kept++;
		await highlight(`${name}-again`, 'x'.repeat(1000));
		say(JSON.stringify({kept, notices}));
	},
	/** Counts a setting up and round, and says each value that is kept, until it is killed. */
	settings: async () => {
		const folders = {config: path.join(folder, 'config'), state: path.join(folder, 'state'), keymap: {}};
		const {settings} = await loadSettings(folders.config, {});
		for (let width = settings.width; ; width = width < 160 ? width + 1 : 32) {
			await changeSetting('width', width, folders);
			say(width);
		}
	},
	/** Tries to change a setting, and says what comes of it. */
	set: async () => {
		const folders = {config: folder, state: path.join(folder, 'state'), keymap: {}};
		await changeSetting('width', 99, folders).then(
			() => say('kept'),
			error => say(error instanceof UserError ? error.message : `no sentence: ${error}`),
		);
	},
	/** Holds the lock for so many milliseconds, and is deaf meanwhile, as a suspended process is. */
	hold: async () => {
		let calls = 0;
		const kept = await store.change(key, (before = blank) => {
			// The first call only finds out whether anything changes at all.
			if (++calls === 2) {
				say('held');
				Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(count));
			}
			return {...before, marks: {...before.marks, b: anchor}};
		});
		say(kept?.marks.b ? 'kept' : `lost ${notices.join(' ')}`);
	},
};

await modes[mode]!();
