/** An error of any kind → one sentence for the person: what, where, what to do next. */

import {safeLine} from '../article/safe-text.ts';
import {UserError} from '../errors.ts';

/** Safe, on one line, with its stop. */
export function describe(error: unknown): string {
	const {message, advice} = error instanceof UserError ? error : {message: String(error), advice: undefined};
	return `${safeLine(message)}${advice === undefined ? '' : `. ${safeLine(advice)}`}.`;
}
