/** HTML's character references (`&amp;`, `&#8217;`, `&Ccaron;`) → the characters that they stand for. */

/** A reference in a text, and what it stands for; `text` is not yet safe to display. */
export type CharacterReference = {readonly from: number; readonly to: number; readonly text: string};

// U+00A0 to U+00FF without the accented letters, which are composed below; `-` stands for one of those.
const latin = (
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not - reg macr deg plusmn sup2 sup3 acute ' +
	'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest'
).split(' ');

const others =
	'quot" amp& lt< gt> apos\' AElig\u00C6 aelig\u00E6 ETH\u00D0 eth\u00F0 THORN\u00DE thorn\u00FE Oslash\u00D8 ' +
	'oslash\u00F8 szlig\u00DF times\u00D7 divide\u00F7 OElig\u0152 oelig\u0153 Lstrok\u0141 lstrok\u0142 ' +
	'Dstrok\u0110 dstrok\u0111 inodot\u0131 fnof\u0192 circ\u02C6 tilde\u02DC ' +
	'Alpha\u0391 Beta\u0392 Gamma\u0393 Delta\u0394 Epsilon\u0395 Zeta\u0396 Eta\u0397 Theta\u0398 Iota\u0399 ' +
	'Kappa\u039A Lambda\u039B Mu\u039C Nu\u039D Xi\u039E Omicron\u039F Pi\u03A0 Rho\u03A1 Sigma\u03A3 Tau\u03A4 ' +
	'Upsilon\u03A5 Phi\u03A6 Chi\u03A7 Psi\u03A8 Omega\u03A9 alpha\u03B1 beta\u03B2 gamma\u03B3 delta\u03B4 ' +
	'epsilon\u03B5 zeta\u03B6 eta\u03B7 theta\u03B8 iota\u03B9 kappa\u03BA lambda\u03BB mu\u03BC nu\u03BD xi\u03BE ' +
	'omicron\u03BF pi\u03C0 rho\u03C1 sigmaf\u03C2 sigma\u03C3 tau\u03C4 upsilon\u03C5 phi\u03C6 chi\u03C7 psi\u03C8 ' +
	'omega\u03C9 ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200C zwj\u200D ndash\u2013 mdash\u2014 lsquo\u2018 ' +
	'rsquo\u2019 sbquo\u201A ldquo\u201C rdquo\u201D bdquo\u201E dagger\u2020 Dagger\u2021 bull\u2022 hellip\u2026 ' +
	'permil\u2030 prime\u2032 Prime\u2033 lsaquo\u2039 rsaquo\u203A oline\u203E frasl\u2044 euro\u20AC trade\u2122 ' +
	'image\u2111 weierp\u2118 real\u211C alefsym\u2135 larr\u2190 uarr\u2191 rarr\u2192 darr\u2193 harr\u2194 ' +
	'crarr\u21B5 lArr\u21D0 uArr\u21D1 rArr\u21D2 dArr\u21D3 hArr\u21D4 forall\u2200 part\u2202 exist\u2203 ' +
	'empty\u2205 nabla\u2207 isin\u2208 notin\u2209 ni\u220B prod\u220F sum\u2211 minus\u2212 lowast\u2217 ' +
	'radic\u221A prop\u221D infin\u221E ang\u2220 and\u2227 or\u2228 cap\u2229 cup\u222A int\u222B there4\u2234 ' +
	'sim\u223C cong\u2245 asymp\u2248 ne\u2260 equiv\u2261 le\u2264 ge\u2265 sub\u2282 sup\u2283 nsub\u2284 ' +
	'sube\u2286 supe\u2287 oplus\u2295 otimes\u2297 perp\u22A5 sdot\u22C5 lceil\u2308 rceil\u2309 lfloor\u230A ' +
	'rfloor\u230B lang\u27E8 rang\u27E9 loz\u25CA spades\u2660 clubs\u2663 hearts\u2665 diams\u2666 check\u2713 ' +
	'cross\u2717 star\u2606 starf\u2605 num# dollar$ percnt% ast* plus+ comma, period. sol/ colon: semi; equals= ' +
	'excl! quest? commat@ lsqb[ bsol\\ rsqb] lowbar_ grave` lcub{ verbar| rcub} lpar( rpar) Tab\t NewLine\n';

// Invisible where they stand: shown as nothing rather than as a mark for a hidden character.
const invisible = 'shy lrm rlm ZeroWidthSpace NoBreak';

const named: ReadonlyMap<string, string> = new Map([
	...latin.map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
	...others.split(/ (?=[A-Za-z])/).map((pair): [string, string] => [pair.slice(0, -1), pair.slice(-1)]),
	...invisible.split(' ').map((name): [string, string] => [name, '']),
]);

// Any letter with any of these accents, if Unicode has the two as one character.
const accents: Readonly<Record<string, string>> = {
	grave: '\u0300',
	acute: '\u0301',
	circ: '\u0302',
	tilde: '\u0303',
	macr: '\u0304',
	breve: '\u0306',
	dot: '\u0307',
	uml: '\u0308',
	ring: '\u030A',
	dblac: '\u030B',
	caron: '\u030C',
	cedil: '\u0327',
	ogon: '\u0328',
};

// What `&#128;` to `&#159;` mean by HTML's own rule: windows-1252, U+FFFD where it has no character.
const windows1252 =
	'\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD' +
	'\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178';

const reference = /&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/y;

/** The first reference between `from` and `to`. Names that are not known are left as they are written. */
export function nextReference(text: string, from: number, to: number): CharacterReference | undefined {
	// Cut at `to`, so that a search from every short stretch of a long text does not run to the text's end each time.
	const inside = text.slice(0, to);
	for (let at = inside.indexOf('&', from); at >= 0; at = inside.indexOf('&', at + 1)) {
		reference.lastIndex = at;
		const match = reference.exec(inside);
		if (!match) continue;
		const [, decimal, hexadecimal, name] = match;
		const decoded = name
			? (named.get(name) ?? compose(name))
			: decodeNumber(decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal!, 16));
		if (decoded !== undefined) return {from: at, to: at + match[0].length, text: decoded};
	}
	return undefined;
}

/** The text with every known reference decoded; not yet safe to display. */
export function decodeReferences(text: string): string {
	let result = '';
	let from = 0;
	for (;;) {
		const found = nextReference(text, from, text.length);
		if (!found) return result + text.slice(from);
		result += text.slice(from, found.from) + found.text;
		from = found.to;
	}
}

function compose(name: string): string | undefined {
	const accent = accents[name.slice(1)];
	if (!accent) return undefined;
	const composed = (name[0]! + accent).normalize('NFC');
	return composed.length === 1 ? composed : undefined;
}

function decodeNumber(code: number): string {
	if (code >= 0x80 && code <= 0x9f) return windows1252[code - 0x80]!;
	if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\uFFFD';
	return String.fromCodePoint(code);
}
