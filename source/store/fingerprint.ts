/** A text → 128 bits that tell it from another: MurmurHash3_x86_128 (A. Appleby, 2011, public domain) of its UTF-16LE bytes, seed 0. */

const factors = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93] as const;
const turns = [15, 16, 17, 18] as const;
const mixes = [
	[19, 0x561ccd1b],
	[17, 0x0bcaa747],
	[15, 0x96cd1c35],
	[13, 0x32ac3b17],
] as const;

/** Units in a block of 16 bytes. */
const blockUnits = 8;

/**
 * 32 hexadecimal digits. Against damage and chance, not against anybody who means harm: those who can write the files that it
 * protects need not forge it. Linear, and needs no module, of which Node's own takes longer to load than a screen to draw.
 */
export function fingerprint(text: string): string {
	const hashes: [number, number, number, number] = [0, 0, 0, 0];
	const word = (at: number) => text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
	const whole = text.length - (text.length % blockUnits);
	for (let at = 0; at < whole; at += blockUnits) {
		for (let lane = 0; lane < 4; lane++) {
			hashes[lane]! ^= scrambled(word(at + 2 * lane), lane);
			const [turn, constant] = mixes[lane]!;
			const sum = Math.imul(rotated(hashes[lane]!, turn) + hashes[(lane + 1) % 4]!, 5);
			hashes[lane] = (sum + constant) | 0;
		}
	}
	for (let lane = 0; whole + 2 * lane < text.length; lane++) {
		const at = whole + 2 * lane;
		hashes[lane]! ^= scrambled(at + 1 < text.length ? word(at) : text.charCodeAt(at), lane);
	}
	spread(
		hashes.map(hash => hash ^ (2 * text.length)),
		hashes,
	);
	spread(hashes.map(finished), hashes);
	return hashes.map(hash => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}

function rotated(value: number, bits: number): number {
	return (value << bits) | (value >>> (32 - bits));
}

function scrambled(value: number, lane: number): number {
	const multiplied = Math.imul(value, factors[lane]!);
	return Math.imul(rotated(multiplied, turns[lane]!), factors[(lane + 1) % 4]!);
}

function finished(hash: number): number {
	let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
	return value ^ (value >>> 16);
}

/** Adds all to the first, and the first to all others. */
function spread(from: readonly number[], to: number[]): void {
	const first = from.reduce((sum, hash) => (sum + hash) | 0, 0);
	from.forEach((hash, lane) => {
		to[lane] = lane === 0 ? first : (hash + first) | 0;
	});
}
