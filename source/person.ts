/** The person's own folders → the settings in force and what is remembered; where there are none, the usual and nothing. */

import {shownAddress} from './library.ts';
import {documentKey, documentStore} from './store/document-store.ts';
import {type Folders, storeFolders} from './store/folders.ts';
import {
	changeSetting,
	type LoadedSettings,
	loadSettings,
	printSettings,
	settingsNotices,
} from './store/settings-file.ts';
import {keymapWith} from './store/settings-keys.ts';
import type {Memory} from './ui/memory.ts';
import {ownKeymap, useKeymap} from './view/keymap.ts';
import type {Shelf} from './view/shelf.ts';
import type {Habits} from './view/view.ts';

export type Person = {
	readonly settings: LoadedSettings['settings'];
	/** What is wrong with the settings, sentences for the person. */
	readonly notices: readonly string[];
	readonly memory: Memory;
	/** What was read last, as a list. */
	readonly recent: () => Promise<Shelf>;
	/** Keeps in the settings what of these habits the person has changed. Never rejects. */
	readonly saveHabits: (habits: Partial<Habits>) => Promise<void>;
	/** The text of `--config`. */
	readonly printed: () => string;
};

const mostRecent = 100;

/** Habits that are settings, by their names there. */
const kept = {
	width: 'measure',
	justify: 'justify',
	spacing: 'spacing',
	mouse: 'mouse',
	theme: 'theme',
} as const;

/**
 * Reads the settings, and puts the person's keys in force. `began`: how the session begins, from which changes are told.
 * Touches nothing on disk but to read; never rejects.
 */
export async function loadPerson(
	began: (settings: LoadedSettings['settings']) => Partial<Habits>,
	keepsPlaces: boolean,
): Promise<Person> {
	const folders = storeFolders();
	const loaded = await loadSettings(folders.config, ownKeymap);
	const {settings} = loaded;
	useKeymap(keymapWith(ownKeymap, settings.keys));
	const start = began(settings);
	const remembers = keepsPlaces && settings.places;
	return {
		settings,
		// The status bar has no room for the whole path; `--config` prints it.
		notices: settingsNotices(loaded).map(words => words.replace(loaded.file ?? '', 'settings.toml')),
		...memoryIn(remembers ? folders.state : undefined),
		saveHabits: habits => saveHabits(habits, start, folders),
		printed: () => printSettings(loaded, ownKeymap),
	};
}

function memoryIn(folder: string | undefined): Pick<Person, 'memory' | 'recent'> {
	if (folder === undefined) {
		const memory: Memory = {
			recall: async () => undefined,
			change: async () => undefined,
			recent: async () => [],
			settled: async () => {},
		};
		return {memory, recent: async () => ({name: recentName, items: []})};
	}
	const store = documentStore({folder, notice: () => {}});
	const memory: Memory = {
		recall: address => store.recall(documentKey(address)),
		change: (address, change) => store.change(documentKey(address), change),
		recent: store.recent,
		settled: store.settled,
	};
	return {
		memory,
		recent: async () => ({
			name: recentName,
			items: (await store.recent(mostRecent)).map(({address, title, progress}) => ({
				address,
				name: shownAddress(address),
				title,
				progress,
			})),
		}),
	};
}

const recentName = 'Read last';

async function saveHabits(
	habits: Partial<Habits>,
	start: Partial<Habits>,
	{config, state}: Folders,
): Promise<void> {
	for (const [name, habit] of Object.entries(kept) as [
		keyof typeof kept,
		(typeof kept)[keyof typeof kept],
	][]) {
		if (habits[habit] === undefined || habits[habit] === start[habit]) continue;
		// What cannot be kept is as it was the next time.
		await changeSetting(name, habits[habit], {config, state, keymap: ownKeymap}).catch(() => {});
	}
}
