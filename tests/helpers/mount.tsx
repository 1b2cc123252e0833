/** An Ink tree and a size → the frame that Ink draws, as it reaches the screen below it. */

import {render} from 'ink';
import type {ReactNode} from 'react';

export type Mounted = {
	/** The newest frame: rows with line feeds between them. */
	readonly lastFrame: () => string;
	/** Every frame, oldest first. */
	readonly frames: readonly string[];
	readonly rerender: (node: ReactNode) => void;
	readonly unmount: () => void;
};

/** Mounts at any size. There is no standard input: keys reach the program below Ink. */
export function mount(node: ReactNode, size: {readonly columns: number; readonly rows: number}): Mounted {
	const frames: string[] = [];
	let mounted = true;
	const stdout = {
		...size,
		on: () => stdout,
		off: () => stdout,
		write: (frame: string) => {
			if (mounted) frames.push(frame);
			return true;
		},
	};
	const stdin = {isTTY: false, on: () => stdin, off: () => stdin};
	const instance = render(node, {
		stdout: stdout as unknown as NodeJS.WriteStream,
		stdin: stdin as unknown as NodeJS.ReadStream,
		debug: true,
		patchConsole: false,
		exitOnCtrlC: false,
	});
	return {
		frames,
		lastFrame: () => frames.at(-1) ?? '',
		rerender: instance.rerender,
		unmount: () => {
			mounted = false;
			instance.unmount();
			instance.cleanup();
		},
	};
}
