/** A file → a call whenever it has changed where it is kept: written to, replaced, gone and back. */

import {statSync, watch} from 'node:fs';
import path from 'node:path';

/** An editor writes in several goes; the file is looked at when it has been quiet for so long. */
const quietMilliseconds = 120;

/**
 * Watches the folder, because editors replace a file by another of its name. Returns how to stop. Where nothing can be
 * watched, it never calls.
 */
export function watchFile(file: string, changed: () => void): () => void {
	let timer: NodeJS.Timeout | undefined;
	let known = stateOf(file);
	const look = () => {
		const now = stateOf(file);
		if (now === known || now === undefined) return;
		known = now;
		changed();
	};
	try {
		const watcher = watch(path.dirname(file), {persistent: false}, (_event, name) => {
			if (name !== null && name !== path.basename(file)) return;
			clearTimeout(timer);
			timer = setTimeout(look, quietMilliseconds);
		});
		watcher.on('error', () => watcher.close());
		return () => {
			clearTimeout(timer);
			watcher.close();
		};
	} catch {
		return () => {};
	}
}

function stateOf(file: string): string | undefined {
	try {
		const {ino, size, mtimeMs} = statSync(file);
		return `${ino} ${size} ${mtimeMs}`;
	} catch {
		return undefined;
	}
}
