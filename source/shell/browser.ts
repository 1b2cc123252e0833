/** An address → the person's browser, by a library that starts it without a shell. */

import open from 'open';
import {UserError} from '../errors.ts';

/** Opens http, https and mailto addresses, as `linkTarget` makes them: ASCII, percent-encoded. Rejects with a UserError. */
export async function browse(url: string): Promise<void> {
	if (!/^(?:https?:\/\/|mailto:)[\x21-\x7E]+$/.test(url)) throw failure();
	try {
		await open(url);
	} catch {
		throw failure();
	}
}

function failure(): UserError {
	return new UserError('the browser cannot be opened', 'Copy the address from the terminal instead');
}
