/** A file and a line, or a text → the person's own editor. */

import {spawn} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {safeLine} from '../article/safe-text.ts';
import {UserError} from '../errors.ts';

/** Editors with a window of their own, by the name of their program, and how they are told a line. */
const withColon = new Set(['subl', 'zed', 'hx', 'helix', 'micro']);
const withGoto = new Set(['code', 'code-insiders', 'codium', 'cursor', 'windsurf']);

/** What `$VISUAL`, `$EDITOR` or else `vi` is, as it is written: a command for the shell. */
export function editorOf({VISUAL, EDITOR}: Readonly<Record<string, string | undefined>>): string {
	return [VISUAL, EDITOR].find(name => name !== undefined && name.trim() !== '') ?? 'vi';
}

/** The arguments that open a file, by its whole path, at a line (from 1). */
export function editorArguments(editor: string, file: string, line: number): readonly string[] {
	const program = path.basename(editor.trim().split(/\s+/)[0]!).replace(/\.(?:exe|cmd)$/i, '');
	if (withGoto.has(program)) return ['--goto', `${file}:${line}`];
	return withColon.has(program) ? [`${file}:${line}`] : [`+${line}`, file];
}

/**
 * Opens a file at a line, and resolves when the editor is left. The editor is the person's own command, with arguments
 * of its own; the file's name reaches it as one argument, whatever is in it. Rejects with a UserError.
 */
export function editFile(editor: string, file: string, line: number): Promise<void> {
	const given = editorArguments(editor, path.resolve(file), line);
	return new Promise((resolve, reject) => {
		const failed = (reason: string) =>
			reject(new UserError(`the editor ${safeLine(editor)} ${reason}`, 'Set $EDITOR to one that starts'));
		const child = spawn('sh', ['-c', `${editor} "$@"`, 'sh', ...given], {stdio: 'inherit'});
		child.on('error', () => failed('cannot be started'));
		child.on('exit', code => (code === 0 ? resolve() : failed(`ended with ${code ?? 'a signal'}`)));
	});
}

/** Lets the person write a text in the editor; resolves with what it is then, without line feeds at its end. */
export async function editText(editor: string, text: string): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-'));
	try {
		const file = path.join(folder, 'note.md');
		await writeFile(file, `${text}\n`, {mode: 0o600});
		await editFile(editor, file, 1);
		return (await readFile(file, 'utf8')).trimEnd();
	} finally {
		await rm(folder, {recursive: true, force: true});
	}
}
