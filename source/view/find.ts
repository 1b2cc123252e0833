/** A text and what is looked for in it → every place where it stands, across styles, wraps, hyphens and kinds of marks. */

import {RE2JS} from 're2js';

export type Query = {
	readonly text: string;
	/** Whether it is a regular expression (RE2: it takes linear time, whatever it is), else words. */
	readonly regex: boolean;
};

/** Offsets into the text that was searched, half-open, never empty. */
export type Found = {readonly from: number; readonly to: number};

/** A text as it is compared; `places` says where each unit of it stands, undefined where that is the same. */
type Folded = {readonly text: string; readonly places?: Uint32Array};

/** Finds all places in a text, in order, none overlapping. */
export type Finder = (text: string) => readonly Found[];

const nothing: Finder = () => [];

/**
 * Words are compared without regard to case, unless one of them has a capital; to accents, unless one has an accent; to
 * kinds of quotation marks, dashes and spaces; to hyphens within words. Returns a sentence where the query is no regular
 * expression. Linear.
 */
export function finderOf({text, regex}: Query): Finder | string {
	if (regex) return regexFinder(text);
	const accents = hasAccents(text);
	const capitals = hasCapitals(text);
	const wanted = folded(text, capitals, accents).text;
	if (wanted.trim() === '') return nothing;
	return searched => {
		const {text: haystack, places} = folded(searched, capitals, accents);
		const found: Found[] = [];
		for (let at = haystack.indexOf(wanted); at >= 0; at = haystack.indexOf(wanted, at + wanted.length)) {
			const last = at + wanted.length - 1;
			found.push({
				from: places?.[at] ?? at,
				to: places ? Math.max(places[last]! + 1, places[last + 1] ?? searched.length) : last + 1,
			});
		}
		return found;
	};
}

function regexFinder(pattern: string): Finder | string {
	if (pattern === '') return nothing;
	try {
		const flags = hasCapitals(pattern.replace(/\\./g, '')) ? 0 : RE2JS.CASE_INSENSITIVE;
		const compiled = RE2JS.compile(pattern, flags);
		return text => {
			const found: Found[] = [];
			const matcher = compiled.matcher(text);
			while (matcher.find()) {
				if (matcher.end() > matcher.start()) found.push({from: matcher.start(), to: matcher.end()});
			}
			return found;
		};
	} catch (error) {
		return `This is no regular expression: ${(error as Error).message.replace(/^error parsing regexp: |: `.*`$/gs, '')}`;
	}
}

function hasCapitals(text: string): boolean {
	return text !== text.toLowerCase();
}

function hasAccents(text: string): boolean {
	return /\p{M}/u.test(text.normalize('NFD'));
}

const plain = /^[\n\x20-\x2C\x2E-\x7E]*$/;
const marks: Readonly<Record<string, string>> = {
	'“': '"',
	'”': '"',
	'„': '"',
	'«': '"',
	'»': '"',
	'‘': "'",
	'’': "'",
	'‚': "'",
	'–': '-',
	'—': '-',
	'‑': '-',
	'‐': '-',
	'\u00A0': ' ',
	'\u202F': ' ',
	'\n': ' ',
	'\t': ' ',
	'…': '.',
};

function folded(text: string, capitals: boolean, accents: boolean): Folded {
	// The length of plain letters stays when their case changes.
	if (plain.test(text)) {
		const spaced = text.replaceAll('\n', ' ');
		return {text: capitals ? spaced : spaced.toLowerCase()};
	}
	let units = new Uint16Array(text.length + spare);
	let places = new Uint32Array(text.length + spare);
	let length = 0;
	for (let at = 0; at < text.length; ) {
		const code = text.charCodeAt(at);
		if (length + spare > units.length) [units, places] = [grown(units), grown(places)];
		if (code < 0x80 && code !== hyphen) {
			places[length] = at++;
			units[length++] = code === lineFeed || code === tab ? space : capitals ? code : lowered(code);
			continue;
		}
		const hyphenLength = hyphenAt(text, at);
		const sign = hyphenLength > 0 ? '' : String.fromCodePoint(text.codePointAt(at)!);
		const kept = marks[sign] ?? letters(sign, capitals, accents);
		for (let unit = 0; unit < kept.length; unit++) {
			places[length] = at;
			units[length++] = kept.charCodeAt(unit);
		}
		at += hyphenLength || sign.length;
	}
	decoder ??= new TextDecoder('utf-16le', {ignoreBOM: true});
	return {text: decoder.decode(units.subarray(0, length)), places: places.subarray(0, length)};
}

const [tab, lineFeed, space, hyphen] = [0x09, 0x0a, 0x20, 0x2d];
/** More units than any one sign becomes. */
const spare = 32;
let decoder: TextDecoder | undefined;

function grown<Numbers extends Uint16Array | Uint32Array>(numbers: Numbers): Numbers {
	const larger = new (numbers.constructor as new (length: number) => Numbers)(2 * numbers.length);
	larger.set(numbers);
	return larger;
}

function lowered(code: number): number {
	return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

function letters(sign: string, capitals: boolean, accents: boolean): string {
	const cased = capitals ? sign : sign.toLowerCase();
	return accents ? cased : cased.normalize('NFD').replace(/\p{M}/gu, '');
}

/** How many units a hyphen within a word takes, with the line's end after it where one stands there; 0 for none. */
function hyphenAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code === 0xad) return 1;
	if (code !== 0x2d && code !== 0x2010 && code !== 0x2011) return 0;
	if (!/\p{L}/u.test(text[at - 1] ?? '')) return 0;
	const next = /^\n?(?=\p{Ll})/u.exec(text.slice(at + 1, at + 4));
	return next || /^\p{L}/u.test(text.slice(at + 1, at + 3)) ? 1 + (next?.[0].length ?? 0) : 0;
}
