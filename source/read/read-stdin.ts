/** Standard input, read to its end → its bytes; and whether something waits there. */

import {fstatSync} from 'node:fs';
import {largestInput, tooLarge} from './read-file.ts';

/** What the reader calls it. */
export const standardInput = 'standard input';

/** Rejects with a UserError where it is larger than a file may be; what is left is then not read. */
export async function readStandardInput(
	stream: AsyncIterable<Uint8Array> = process.stdin,
): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of stream) {
		length += chunk.length;
		if (length > largestInput) throw tooLarge(standardInput);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** Something is waiting on standard input only where it is a pipe, a file or a socket, not a closed or null device. */
export function hasPipedInput(): boolean {
	try {
		const status = fstatSync(0);
		return status.isFIFO() || status.isFile() || status.isSocket();
	} catch {
		return false;
	}
}
