/** The person's own folders → the settings in force and what is remembered; where there are none, the usual and nothing. */

import {shownAddress} from './library.ts';
import {documentKey, documentStore} from './store/document-store.ts';
import {type Folders, storeFolders} from './store/folders.ts';
import {type LoadedSettings, loadSettings, printSettings, settingsNotice} from './store/settings-file.ts';
import {keymapWith} from './store/settings-keys.ts';
import type {Memory} from './ui/memory.ts';
import {ownKeymap, useKeymap} from './view/keymap.ts';
import type {Shelf} from './view/shelf.ts';
import type {Habits} from './view/view.ts';

export type Person = {
	readonly settings: LoadedSettings['settings'];
	/** What is wrong with the settings, a sentence for the status bar. */
	readonly notice: string | undefined;
	readonly memory: Memory;
	/** What was read last, as a list. */
	readonly recent: () => Promise<Shelf>;
	/** Keeps in the settings what of these habits the person has changed. Never rejects. */
	readonly saveHabits: (habits: Partial<Habits>) => Promise<void>;
	/** Why what the person has changed of these habits cannot be kept; undefined where it can, or nothing has changed. */
	readonly whyNotKept: (habits: Partial<Habits>) => Promise<string | undefined>;
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
		notice: settingsNotice(loaded),
		...memoryIn(remembers ? folders.state : undefined),
		saveHabits: habits => saveHabits(habits, start, folders),
		whyNotKept: async habits => {
			const {whyUnchangeable} = await changing();
			return changedHabits(habits, start)
				.map(([name, value]) => whyUnchangeable(name, value, {...folders, keymap: ownKeymap}))
				.find(reason => reason !== undefined);
		},
		printed: () => printSettings(loaded, ownKeymap),
	};
}

function memoryIn(folder: string | undefined): Pick<Person, 'memory' | 'recent'> {
	if (folder === undefined) {
		const memory: Memory = {
			recall: async () => undefined,
			change: async () => undefined,
			recent: async () => [],
			listen: () => {},
			settled: async () => {},
		};
		return {memory, recent: async () => ({name: recentName, items: []})};
	}
	const untold: string[] = [];
	let tell = (_sentence: string): void => {};
	const store = documentStore({folder, notice: sentence => untold.push(sentence.replace(/\.$/, ''))});
	const memory: Memory = {
		recall: address => store.recall(documentKey(address)),
		change: async (address, change) => {
			const kept = await store.change(documentKey(address), change);
			// Who only looks has nothing to lose.
			for (const sentence of untold.splice(0)) tell(sentence);
			return kept;
		},
		recent: store.recent,
		listen: say => {
			tell = say;
		},
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

// Most sessions change no setting, and none before its first screen.
const changing = () => import('./store/settings-change.ts');

async function saveHabits(
	habits: Partial<Habits>,
	start: Partial<Habits>,
	{config, state}: Folders,
): Promise<void> {
	const changed = changedHabits(habits, start);
	if (changed.length === 0) return;
	const {changeSetting} = await changing();
	for (const [name, value] of changed) {
		// What cannot be kept is as it was the next time.
		await changeSetting(name, value, {config, state, keymap: ownKeymap}).catch(() => {});
	}
}

/** The settings that the person has changed since the session began, with their values. */
function changedHabits(
	habits: Partial<Habits>,
	start: Partial<Habits>,
): readonly (readonly [keyof typeof kept, unknown])[] {
	return (Object.keys(kept) as (keyof typeof kept)[]).flatMap(name => {
		const value = habits[kept[name]];
		return value === undefined || value === start[kept[name]] ? [] : [[name, value] as const];
	});
}
