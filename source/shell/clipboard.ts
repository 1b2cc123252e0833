/** Words → the clipboard of the person's own machine, beside what the terminal itself is asked for. */

import {spawn} from 'node:child_process';
import {writeText} from 'tinyclip';

/**
 * Puts words on the clipboard by the system's own program, where the program runs on the machine that the person sits at and
 * there is such a one; within tmux, which drops what is asked of the terminal, by tmux as well: into its own buffer and on to
 * the terminal. Says whether any did; never rejects.
 */
export async function copyBySystem(
	text: string,
	environment: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
	const copied = await Promise.all([
		environment.TMUX === undefined ? false : copyByTmux(text),
		copyHere(text, environment),
	]);
	return copied.includes(true);
}

function copyByTmux(text: string): Promise<boolean> {
	return new Promise(resolve => {
		const tmux = spawn('tmux', ['load-buffer', '-w', '-'], {stdio: ['pipe', 'ignore', 'ignore']});
		tmux.on('error', () => resolve(false)).on('exit', code => resolve(code === 0));
		tmux.stdin.on('error', () => resolve(false)).end(text);
	});
}

async function copyHere(
	text: string,
	environment: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
	const {SSH_CONNECTION: connection, SSH_TTY: tty, DISPLAY: x11, WAYLAND_DISPLAY: wayland} = environment;
	if (connection !== undefined || tty !== undefined) return false;
	if (
		process.platform === 'linux' &&
		x11 === undefined &&
		wayland === undefined &&
		!environment.WSL_DISTRO_NAME
	)
		return false;
	try {
		await writeText(text);
		return true;
	} catch {
		return false;
	}
}
