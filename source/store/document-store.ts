/** Documents that were read → what is remembered of each, one small file per document; nothing where nothing can be kept. */

import {readdir, rename, rm, stat} from 'node:fs/promises';
import path from 'node:path';
import {safeLine} from '../article/safe-text.ts';
import {UserError} from '../errors.ts';
import {fingerprint} from './fingerprint.ts';
import {homely} from './folders.ts';
import {holds, withLock} from './lock.ts';
import {type FileContent, limits, parseRemembered, printRemembered, type Remembered} from './remembered.ts';
import {codeOf, keepNames, makeFolder, readWhole, reasonOf, writeWhole} from './whole-file.ts';

/** A document by what it is: an absolute path or an address of the web, without the part after `#`. */
export type DocumentKey = string;

export type RecentDocument = Pick<Remembered, 'address' | 'title' | 'progress' | 'opened'>;

/**
 * Nothing of it rejects or throws because of what is on disk: reading goes on, with nothing remembered. Two processes that
 * change the same document do so one after the other.
 */
export type DocumentStore = {
	/** What is remembered of a document. Without a key, nothing is. */
	readonly recall: (key: DocumentKey | undefined) => Promise<Remembered | undefined>;
	/**
	 * Changes what is remembered; what comes back is on disk, and survives a crash. `change` is given what is there now, is pure,
	 * and may be called more than once; where it returns undefined or the same, nothing is written. Comes back undefined
	 * where nothing can be kept, and what was there before stays. Rejects only with what `change` throws.
	 */
	readonly change: (
		key: DocumentKey | undefined,
		change: (before: Remembered | undefined) => Remembered | undefined,
	) => Promise<Remembered | undefined>;
	/** Deletes what is remembered of a document, and what was set aside of it. Says whether it is gone. */
	readonly forget: (key: DocumentKey) => Promise<boolean>;
	/** What was read last, the latest first. */
	readonly recent: (limit: number) => Promise<readonly RecentDocument[]>;
	/** Resolves when the changes that were asked for are done. */
	readonly settled: () => Promise<void>;
};

export type StoreOptions = {
	/** The folder of `storeFolders().state`. It is made at the first change. */
	readonly folder: string | undefined;
	/** Takes a sentence for the person, safe to display; the same one comes once. */
	readonly notice: (sentence: string) => void;
};

/** The key of what an address opens; standard input, whose address is empty, has none. */
export function documentKey(address: string): DocumentKey | undefined {
	if (address === '') return undefined;
	return /^https?:\/\//i.test(address) ? address.replace(/#.*$/s, '') : path.resolve(address);
}

type State = FileContent | {readonly kind: 'none'};

/** A store in a folder. Touches no disk until it is asked. */
export function documentStore({folder, notice}: StoreOptions): DocumentStore {
	const documents = path.join(folder ?? '', 'documents');
	const said = new Set<string>();
	let last: Promise<unknown> = Promise.resolve();

	function say(sentence: string): void {
		if (said.has(sentence)) return;
		said.add(sentence);
		notice(safeLine(sentence));
	}

	/** Runs what uses the disk; what goes wrong there is said, and nothing comes of it. */
	async function guarded<Result>(work: (folder: string) => Promise<Result>): Promise<Result | undefined> {
		if (folder === undefined) {
			say('Nothing is remembered: there is no folder for it, because there is no home folder.');
			return undefined;
		}
		try {
			return await work(folder);
		} catch (error) {
			if (error instanceof UserError) say(`This is not kept: ${error.message}.`);
			else if (codeOf(error) !== undefined)
				say(`Places and notes are not kept: ${homely(folder)} must be writable (${reasonOf(error)}).`);
			else throw error;
			return undefined;
		}
	}

	/** One after the other within this process, too, in the order in which they were asked for. */
	function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
		const result = last.then(work);
		last = result.catch(() => {});
		return result;
	}

	function stateOf(name: string): State {
		const whole = readWhole(path.join(documents, name), limits.fileBytes);
		if (whole.kind === 'none') return whole;
		if (whole.kind === 'odd') return {kind: 'damaged', reason: whole.reason};
		const content = parseRemembered(whole.text);
		const isOther = content.kind === 'remembered' && fileName(content.remembered.address) !== name;
		return isOther ? {kind: 'damaged', reason: 'it is of another document'} : content;
	}

	/** What is there; damage is set aside, under the lock, and then there is nothing. */
	async function whole(name: string, token?: string): Promise<State> {
		const state = stateOf(name);
		if (state.kind === 'newer')
			say(
				`What is remembered of a document was written by a newer Broadsheet, and is left alone: ${path.join(documents, name)}.`,
			);
		if (state.kind !== 'damaged') return state;
		if (token === undefined) return withLock(folder!, held => whole(name, held));
		await setAside(name, token, state.reason);
		return {kind: 'none'};
	}

	async function setAside(name: string, token: string, reason: string): Promise<void> {
		const taken = new Set(await readdir(documents));
		let number = 1;
		while (taken.has(asideName(name, number))) number++;
		const aside = path.join(documents, asideName(name, number));
		if (!(await holds(token))) throw new UserError('another Broadsheet has taken over');
		await rename(path.join(documents, name), aside);
		await keepNames(documents);
		say(`What was remembered of a document is damaged (${reason}), and is set aside: ${aside}.`);
	}

	async function changed(
		key: DocumentKey,
		change: (before: Remembered | undefined) => Remembered | undefined,
	): Promise<Remembered | undefined> {
		const name = fileName(key);
		const next = (state: State) => {
			const before = state.kind === 'remembered' ? state.remembered : undefined;
			const after = change(before);
			const text = after && printed({...after, address: key});
			const isNew = text !== undefined && (!before || printRemembered(before) !== text);
			return {before, text: isNew ? text : undefined};
		};
		const state = stateOf(name);
		// Where nothing would change, the lock is not taken either, so that nothing is written.
		if (state.kind === 'none' || state.kind === 'remembered') {
			const {before, text} = next(state);
			if (text === undefined) return before;
		}
		return withLock(folder!, async token => {
			const now = await whole(name, token);
			if (now.kind === 'newer') return undefined;
			const {before, text} = next(now);
			if (text === undefined) return before;
			await makeFolder(documents);
			await writeWhole(path.join(token, name), path.join(documents, name), text);
			const written = parseRemembered(text);
			return written.kind === 'remembered' ? written.remembered : undefined;
		});
	}

	return {
		recall: async key => {
			if (key === undefined) return undefined;
			const state = await guarded(() => whole(fileName(key)));
			return state?.kind === 'remembered' ? state.remembered : undefined;
		},
		change: async (key, change) =>
			key === undefined ? undefined : inTurn(() => guarded(() => changed(key, change))),
		forget: key =>
			inTurn(async () => {
				const gone = await guarded(async folder => {
					const names = await namesIn(documents);
					const own = names.filter(name => name.startsWith(fileName(key).replace(/json$/, '')));
					if (own.length === 0) return true;
					return withLock(folder, async () => {
						for (const name of own) await rm(path.join(documents, name), {recursive: true, force: true});
						await keepNames(documents);
						return true;
					});
				});
				return gone ?? false;
			}),
		recent: async limit => (await guarded(() => latest(documents, limit, whole))) ?? [],
		settled: async () => void (await last),
	};
}

/** What is remembered as the text of its file; more than is kept of a document is an error of the person's. */
function printed(remembered: Remembered): string {
	try {
		return printRemembered({...remembered, title: remembered.title.slice(0, limits.title)});
	} catch (error) {
		if (error instanceof RangeError) throw new UserError(error.message);
		throw error;
	}
}

/** A document's file, by the fingerprint of its key. */
function fileName(key: DocumentKey): string {
	return `${fingerprint(key)}.json`;
}

function asideName(name: string, number: number): string {
	return name.replace(/json$/, `damaged-${number}.json`);
}

async function namesIn(folder: string): Promise<readonly string[]> {
	try {
		return await readdir(folder);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return [];
		throw error;
	}
}

/**
 * A document is opened before what is remembered of it is written. So, of the files from the latest written on, all that
 * follow one written before the last of `limit` documents was opened were opened earlier still, and need not be read.
 */
async function latest(
	documents: string,
	limit: number,
	read: (name: string) => Promise<State>,
): Promise<readonly RecentDocument[]> {
	const names = (await namesIn(documents)).filter(name => /^[0-9a-f]{32}\.json$/.test(name));
	const files = await Promise.all(
		names.map(async name => {
			const {mtimeMs} = await stat(path.join(documents, name)).catch(() => ({mtimeMs: 0}));
			return {name, written: mtimeMs};
		}),
	);
	let found: readonly RecentDocument[] = [];
	for (const {name, written} of files.sort((a, b) => b.written - a.written)) {
		const oldest = found[limit - 1];
		if (oldest && written < Date.parse(oldest.opened)) break;
		const state = await read(name);
		if (state.kind !== 'remembered') continue;
		const {address, title, progress, opened} = state.remembered;
		found = [...found, {address, title, progress, opened}]
			.sort((a, b) => Date.parse(b.opened) - Date.parse(a.opened))
			.slice(0, limit);
	}
	return found;
}
