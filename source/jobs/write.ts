/** A text → standard output, and the exit code of what was asked for and found. */

/** Resolves to 0 when the text is on its way. */
export function write(text: string): Promise<number> {
	return new Promise(resolve => {
		process.stdout.write(text, () => resolve(0));
	});
}
