/** Words → the clipboard of the person's own machine, beside what the terminal itself is asked for. */

import {writeText} from 'tinyclip';

/**
 * Puts words on the clipboard by the system's own program, where the program runs on the machine that the person sits at and
 * there is such a one. Says whether it did; never rejects.
 */
export async function copyBySystem(
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
