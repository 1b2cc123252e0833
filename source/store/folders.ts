/** The environment and the platform → the folders where settings and what is remembered are kept. */

import os from 'node:os';
import path from 'node:path';

export type Folders = {
	/** Of the settings file; undefined where there is no such place. */
	readonly config: string | undefined;
	/** Of what is remembered: places, marks, notes. */
	readonly state: string | undefined;
};

const name = 'broadsheet';

/**
 * Where the platform keeps such files: the XDG Base Directory Specification 0.8 wherever its variables are set, and on
 * every Unix but macOS. As it says, a variable that holds no absolute path counts as unset. Touches no disk, never throws.
 */
export function storeFolders(
	env: NodeJS.ProcessEnv = process.env,
	platform: NodeJS.Platform = process.platform,
	home: string | undefined = homeFolder(),
): Folders {
	const own = platform === 'win32' ? path.win32 : path.posix;
	const absolute = (folder: string | undefined) => (folder && own.isAbsolute(folder) ? folder : undefined);
	const beneath = (folder: string | undefined, ...parts: readonly string[]) =>
		absolute(folder) && own.join(folder!, ...parts);
	const [config, state] = {
		darwin: [
			beneath(home, 'Library', 'Application Support', name),
			beneath(home, 'Library', 'Application Support', name, 'State'),
		],
		win32: [
			beneath(env.APPDATA, name, 'Config') ?? beneath(home, 'AppData', 'Roaming', name, 'Config'),
			beneath(env.LOCALAPPDATA, name, 'Data') ?? beneath(home, 'AppData', 'Local', name, 'Data'),
		],
	}[platform as string] ?? [beneath(home, '.config', name), beneath(home, '.local', 'state', name)];
	return {
		config: beneath(env.XDG_CONFIG_HOME, name) ?? config,
		state: beneath(env.XDG_STATE_HOME, name) ?? state,
	};
}

/** A path as people write it, with `~` for their home. */
export function homely(file: string, home: string | undefined = homeFolder()): string {
	return home !== undefined && home !== path.sep && file.startsWith(home + path.sep)
		? `~${file.slice(home.length)}`
		: file;
}

/** A user without an entry in the system's list has none. */
function homeFolder(): string | undefined {
	try {
		return os.homedir();
	} catch {
		return undefined;
	}
}
