/** What went wrong, where, and what to do next: the only error that a person ever sees. */

/** An error for the person at the keyboard. Its message is one sentence without a final stop, safe to display. */
export class UserError extends Error {
	/** What to do next, one sentence, if there is something. */
	readonly advice: string | undefined;

	constructor(message: string, advice?: string) {
		super(message);
		this.name = 'UserError';
		this.advice = advice;
	}
}
