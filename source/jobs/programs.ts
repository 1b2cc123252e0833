/** The programs of the person's machine → functions for the reader; each is loaded when it is asked for. */

import {type DocumentOptions, isSlow, printedBy} from '../library.ts';
import type {Programs} from '../ui/errands.ts';

export function programsWith(options: DocumentOptions): Programs {
	const {env} = process;
	return {
		copy: async text => (await import('../shell/clipboard.ts')).copyBySystem(text, env),
		whyNotEdited: address =>
			address === '' || isSlow(address) ? 'Only a file of Markdown or plain text can be edited' : undefined,
		editFile: async (address, line) => {
			const {editFile, editorOf} = await import('../shell/editor.ts');
			await editFile(editorOf(env), address, line);
		},
		editText: async text => {
			const {editorOf, editText} = await import('../shell/editor.ts');
			return editText(editorOf(env), text);
		},
		save: async (file, text, replaces) =>
			(await import('../store/saved-file.ts')).saveFile(file, text, replaces),
		pipe: async (command, text) => {
			const {pipeThrough} = await import('../shell/pipe.ts');
			const {output, notice} = await pipeThrough(command, text);
			return printedBy(command, output, notice, options);
		},
	};
}
