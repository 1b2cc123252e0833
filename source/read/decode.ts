/** Bytes → text: which encoding they are in, with a sentence for the reader where that was not certain. */

import {isUtf8} from 'node:buffer';
import {safeLine} from '../article/safe-text.ts';
import {UserError} from '../errors.ts';

export type Decoded = {
	readonly text: string;
	/** A lower-case label: `utf-8`, `utf-16le`, `windows-1252`, … */
	readonly encoding: string;
	/** Sentences that say what was not certain and what is not shown as it was written. */
	readonly notices: readonly string[];
};

/**
 * Decodes by byte order mark, then as UTF-8, then by the declared charset, and at last as windows-1252. What has no
 * meaning in the encoding becomes U+FFFD, and a notice says how often.
 *
 * `name` is what the reader calls the input. Throws a UserError where the bytes are no text.
 */
export function decode(bytes: Uint8Array, name: string, charset?: string): Decoded {
	if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return fromUtf8(bytes.subarray(3));
	if (startsWith(bytes, [0xff, 0xfe])) return fromCharset(bytes.subarray(2), 'utf-16le');
	if (startsWith(bytes, [0xfe, 0xff])) return fromCharset(bytes.subarray(2), 'utf-16be');
	const utf16 = utf16WithoutMark(bytes);
	if (utf16) return fromCharset(bytes, utf16);
	refuseBinary(bytes, name);
	if (isUtf8(bytes) || isDamagedUtf8(bytes)) return fromUtf8(bytes);

	const known = charset === undefined ? undefined : knownCharset(charset);
	if (known) return known === 'windows-1252' ? fromWindows1252(bytes) : fromCharset(bytes, known);
	const decoded = fromWindows1252(bytes);
	const unknown = charset === undefined ? [] : [`The charset ${safeLine(charset)} is not known here.`];
	return {...decoded, notices: [...unknown, 'Not UTF-8, so read as windows-1252.', ...decoded.notices]};
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
	return head.every((byte, index) => bytes[index] === byte);
}

function bufferOf(bytes: Uint8Array): Buffer {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function fromUtf8(bytes: Uint8Array): Decoded {
	const text = bufferOf(bytes).toString('utf8');
	return {text, encoding: 'utf-8', notices: isUtf8(bytes) ? [] : [lossNotice(text, 'utf-8')]};
}

/** Any charset that TextDecoder knows, by its lower-case label. */
function fromCharset(bytes: Uint8Array, encoding: string): Decoded {
	try {
		const text = new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes);
		return {text, encoding, notices: []};
	} catch {
		const text = new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes);
		return {text, encoding, notices: [lossNotice(text, encoding)]};
	}
}

// The bytes 0x80 to 0x9F, which Node 20's own decoder turns into C1 controls; five of them have no meaning.
// https://encoding.spec.whatwg.org/index-windows-1252.txt
const windows1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

function fromWindows1252(bytes: Uint8Array): Decoded {
	const latin1 = bufferOf(bytes).toString('latin1');
	const text = latin1.replace(/[\x80-\x9F]/g, found => windows1252.charAt(found.charCodeAt(0) - 0x80));
	const notices = text.includes('\uFFFD') ? [lossNotice(text, 'windows-1252')] : [];
	return {text, encoding: 'windows-1252', notices};
}

function lossNotice(text: string, encoding: string): string {
	let count = 0;
	for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) count++;
	const places = count === 1 ? '1 place is' : `${count} places are`;
	return `${places} not valid ${encoding}, shown as \uFFFD.`;
}

/** The encoding's own name for a label such as `Latin1`; undefined where the label is unknown. */
function knownCharset(label: string): string | undefined {
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return undefined;
	}
}

/** How much of the head tells a text from other things. */
const sampleLength = 8_192;

/** Whether the bytes are UTF-16 without a mark: then NULs stand on one side of the pairs only. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes.length % 2 === 1) return undefined;
	const sample = bytes.subarray(0, sampleLength);
	const zeros = [0, 0] as [number, number];
	for (let index = 0; index < sample.length; index++) if (sample[index] === 0) zeros[index & 1 ? 1 : 0]++;
	const [even, odd] = zeros;
	if (even > 0 === odd > 0) return undefined;
	// Stray NULs in UTF-8 are rarer than the spaces of a UTF-16 text.
	if ((even + odd) * 20 < sample.length && isUtf8(bytes)) return undefined;
	const encoding = odd > 0 ? 'utf-16le' : 'utf-16be';
	const decoded = fromCharset(sample, encoding);
	// A sample may end inside a surrogate pair.
	const misfit = decoded.text
		.slice(0, -1)
		.search(/[\0-\x08\x0E-\x1A\x7F-\x9F\uD800-\uDFFF\uE000-\uF8FF\uFFFD-\uFFFF]/u);
	return misfit === -1 ? encoding : undefined;
}

/** Whether more characters beyond ASCII are right than wrong: UTF-8 that was cut or damaged, not another encoding. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
	const text = bufferOf(bytes).toString('utf8');
	let balance = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === 0xfffd) balance--;
		else if (code > 0x7f) balance++;
	}
	return balance > 0;
}

const converters: readonly {readonly head: string; readonly advice: string}[] = [
	{head: '%PDF-', advice: 'Convert it to text first, for instance with pdftotext'},
	{
		head: 'PK\x03\x04',
		advice: 'If it is a document or a book, convert it to Markdown first, for instance with pandoc',
	},
];

/** Refuses what is full of control bytes. One or two in a text are shown, not held against it. */
function refuseBinary(bytes: Uint8Array, name: string): void {
	const sample = bytes.subarray(0, sampleLength);
	const head = bufferOf(sample.subarray(0, 8)).toString('latin1');
	const converter = converters.find(entry => head.startsWith(entry.head));
	let controls = 0;
	for (const byte of sample) {
		// Backspace to carriage return, and ESC, are found in logs and typescripts.
		if (byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b) controls++;
	}
	if (!converter && (controls <= 2 || controls * 20 < sample.length)) return;
	throw new UserError(
		`cannot read ${safeLine(name)}: it is not a text`,
		converter?.advice ?? 'Broadsheet reads Markdown and plain text',
	);
}
