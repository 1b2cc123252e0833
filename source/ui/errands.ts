/** What the reader asks of other programs → carried out: the clipboard, the editor, a command of the shell. */

import {askToReplace} from '../view/save-notes.ts';
import type {Effect} from '../view/view.ts';
import type {Desk} from './desk.ts';
import type {Opened} from './opened.ts';
import type {Session} from './session.ts';
import type {Terminal} from './terminal.ts';

/** The programs of the person's machine. Every promise rejects with an error that the desk's library describes. */
export type Programs = {
	/** Says whether the system's own clipboard took it. Never rejects. */
	readonly copy: (text: string) => Promise<boolean>;
	/** Why a document cannot be edited, a sentence without its stop; undefined where it can. */
	readonly whyNotEdited: (address: string) => string | undefined;
	/** Opens a file at a line, from 1, and resolves when that is over. */
	readonly editFile: (address: string, line: number) => Promise<void>;
	readonly editText: (text: string) => Promise<string>;
	/** Writes a file; one that is there is `taken`, and stays, unless it is to be replaced. */
	readonly save: (file: string, text: string, replaces: boolean) => Promise<'written' | 'taken'>;
	/** Runs a command; what it prints is a document. */
	readonly pipe: (command: string, text: string) => Promise<Opened>;
};

export type Errands = {
	/** Says whether the effect was one of these. */
	readonly carryOut: (effect: {readonly kind: string}) => boolean;
};

export function openErrands(
	programs: Programs,
	session: Session,
	terminal: Pick<Terminal, 'copy' | 'lend'>,
	desk: Desk,
	describe: (error: unknown) => string,
): Errands {
	const complain = (error: unknown) => session.notify(describe(error));

	async function copy(text: string, what: string): Promise<void> {
		terminal.copy(text);
		session.notify(`Copied ${what}`);
		await programs.copy(text);
	}

	async function edit(offset: number): Promise<void> {
		const address = desk.address();
		const text = session.place()?.article.source.text;
		if (address === undefined || text === undefined) return;
		const reason = programs.whyNotEdited(address);
		if (reason !== undefined) {
			session.notify(reason);
			return;
		}
		const line = text.slice(0, offset).split('\n').length;
		await terminal.lend(() => programs.editFile(address, line));
		await desk.readAgain();
	}

	async function write(text: string): Promise<void> {
		session.setPrompt(await terminal.lend(() => programs.editText(text)));
	}

	async function save(file: string, text: string, replaces: boolean): Promise<void> {
		const done = await programs.save(file, text, replaces);
		if (done === 'taken') session.adjust(view => askToReplace(view, file));
		else session.notify(`Your notes are in ${file}`);
	}

	async function pipe(command: string, text: string): Promise<void> {
		session.notify(`Waiting for ${command} …`);
		await desk.show(await programs.pipe(command, text));
	}

	return {
		carryOut: given => {
			const effect = given as Effect;
			switch (effect.kind) {
				case 'copy':
					copy(effect.text, effect.what).catch(complain);
					return true;
				case 'edit':
					edit(effect.offset).catch(complain);
					return true;
				case 'write':
					write(effect.text).catch(complain);
					return true;
				case 'save':
					save(effect.file, effect.text, effect.replaces).catch(complain);
					return true;
				case 'pipe':
					pipe(effect.command, effect.text).catch(complain);
					return true;
				default:
					return false;
			}
		},
	};
}
