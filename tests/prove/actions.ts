/** Text sent to a terminal → how many of its letters and sequences acted on the terminal instead of being drawn. */

import * as headlessModule from '@xterm/headless';

type HeadlessModule = typeof headlessModule;
const {Terminal} = (headlessModule as HeadlessModule & {default?: HeadlessModule}).default ?? headlessModule;

const letters = (from: number, to: number) =>
	Array.from({length: to - from + 1}, (_, index) => String.fromCharCode(from + index));
const prefixes = ['', '?', '>', '=', '<'];
const between = ['', ' ', '!', '"', '#', '$', '%', "'", '(', ')', '*', '+'];

let actions = 0;
const count = () => {
	actions++;
	return true;
};

const terminal = new Terminal({cols: 80, rows: 24, allowProposedApi: true, scrollback: 0, logLevel: 'off'});
for (const final of letters(0x40, 0x7e)) {
	for (const prefix of prefixes) {
		for (const intermediates of between) {
			terminal.parser.registerCsiHandler({prefix, intermediates, final}, count);
			terminal.parser.registerDcsHandler({prefix, intermediates, final}, count);
		}
	}
}
for (const final of letters(0x30, 0x7e)) {
	for (const intermediates of between) terminal.parser.registerEscHandler({intermediates, final}, count);
}
for (let ident = 0; ident < 2000; ident++) terminal.parser.registerOscHandler(ident, count);
terminal.onBell(count);

const move = /[\b\v\f\r\x0e\x0f\x7f\x80-\x9f]/g;

/** Tabs and line feeds lay text out, and are none. */
export async function countActions(texts: readonly string[]): Promise<number> {
	actions = 0;
	for (const text of texts) await new Promise<void>(resolve => terminal.write(text, resolve));
	// What moves the cursor has no handler to ask.
	return actions + texts.reduce((sum, text) => sum + (text.match(move)?.length ?? 0), 0);
}
