/** Options that ask about the program itself → what it says: help, version, manual page, completions. */

import {safeLine} from '../article/safe-text.ts';
import type {Flags} from '../command-line/arguments.ts';
import {shells} from '../command-line/options.ts';
import {UserError} from '../errors.ts';

/** Nothing where something else is asked. Rejects with a UserError for a shell that it does not know. */
export async function told(flags: Flags, version: string): Promise<string | undefined> {
	if (flags.help) return `${(await import('../command-line/help.ts')).helpText()}\n`;
	if (flags.version) return `${version}\n`;
	if (flags.man) {
		const [{manPage}, {helpGroups}] = await Promise.all([
			import('../command-line/man-page.ts'),
			import('../view/help-rows.ts'),
		]);
		return manPage(version, helpGroups());
	}
	if (flags.completions === undefined) return undefined;
	const shell = shells.find(name => name === flags.completions);
	if (!shell)
		throw new UserError(
			`there are no completions for ${safeLine(flags.completions)}`,
			`Choose ${shells.join(', ')}`,
		);
	return (await import('../command-line/completions.ts')).completions(shell);
}
