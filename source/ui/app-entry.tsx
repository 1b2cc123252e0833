/** The half of the program with Ink and React, loaded after the first screen: mounts the app on a session and a screen. */

import {render} from 'ink';
import {App} from './app.tsx';
import type {Screen} from './screen.ts';
import type {Session} from './session.ts';

// Ink listens for keys here, and there are none.
const noInput = {isTTY: false, on: () => noInput, off: () => noInput};

/** Draws the session on the screen from now on. Returns how to stop. What is thrown while it draws is told once, and ends the drawing. */
export function mountApp(session: Session, screen: Screen, onError: (error: unknown) => void): () => void {
	// In debug mode Ink hands over whole frames at once; keys reach the session from our own parser, never through Ink.
	const instance = render(<App session={session} />, {
		stdout: screen as unknown as NodeJS.WriteStream,
		stdin: noInput as unknown as NodeJS.ReadStream,
		debug: true,
		patchConsole: false,
		exitOnCtrlC: false,
	});
	// Ink takes an error in for itself, and would leave the screen as it stands.
	instance.waitUntilExit().catch(onError);
	return () => instance.unmount();
}
