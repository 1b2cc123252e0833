/**
 * Bytes that are needed for a moment → memory that the system has back as soon as it is told. A plain buffer comes from malloc, which
 * keeps for each thread up to twice as much as the longest that it has seen freed.
 */

/** Zeros, of which there can be more later: `resize` of their buffer, up to `most`, is seen in them. */
export function passingBytes(length: number, most = length): Uint8Array<ArrayBuffer> {
	return new Uint8Array(new ArrayBuffer(length, {maxByteLength: most}));
}

/** Afterwards there are no bytes. */
export function giveBack({buffer}: Uint8Array<ArrayBuffer>): void {
	buffer.resize(0);
}

/** A text as another thread is given it: its bytes are transferred, never copied. */
export type TextBytes = {readonly bytes: Uint8Array<ArrayBuffer>; readonly encoding: 'latin1' | 'utf16le'};

/** A byte for each unit where that is enough, as in the text itself. */
export function bytesOfText(text: string): TextBytes {
	const encoding = /[^\0-\xff]/.test(text) ? 'utf16le' : 'latin1';
	const bytes = passingBytes(encoding === 'latin1' ? text.length : 2 * text.length);
	Buffer.from(bytes.buffer).write(text, encoding);
	return {bytes, encoding};
}

/** The inverse of `bytesOfText`; gives the bytes back. */
export function textOfBytes({bytes, encoding}: TextBytes): string {
	const text = Buffer.from(bytes.buffer).toString(encoding);
	giveBack(bytes);
	return text;
}
