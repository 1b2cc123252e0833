/** Standard input, read to its end → its Source. */

import type {Source} from '../article/source.ts';
import {largestInput, type ReadOptions, sourceOf, tooLarge} from './read-file.ts';

const name = 'standard input';

/** Rejects with a UserError where it is no text, or larger than a file may be; what is left is then not read. */
export async function readStandardInput(
	options: ReadOptions = {},
	stream: AsyncIterable<Uint8Array> = process.stdin,
): Promise<Source> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of stream) {
		length += chunk.length;
		if (length > largestInput) throw tooLarge(name);
		chunks.push(chunk);
	}
	return sourceOf(Buffer.concat(chunks), name, options);
}
