/** Words that stand raised or lowered → the same in signs that Unicode has for it, or in a form that says so. */

const raised: Readonly<Record<string, string>> = signs(
	'0123456789+-=()abcdefghijklmnoprstuvwxyz',
	'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ',
);
const lowered: Readonly<Record<string, string>> = signs(
	'0123456789+-=()aehijklmnoprstuvx',
	'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ',
);

function signs(from: string, to: string): Record<string, string> {
	const there = [...to];
	return Object.fromEntries([...from].map((sign, index) => [sign, there[index]!]));
}

/** `2` → `²`, `th` → `ᵗʰ`, `Q` → `^(Q)` */
export function raisedText(text: string): string {
	return inSigns(text, raised) ?? `^(${text})`;
}

/** `2` → `₂`, `Q` → `_(Q)` */
export function loweredText(text: string): string {
	return inSigns(text, lowered) ?? `_(${text})`;
}

/** How a reference to a note is shown: `1` → `¹`, `smith` → `[smith]`. */
export function noteSign(name: string): string {
	return /^\d+$/.test(name) ? raisedText(name) : `[${name}]`;
}

function inSigns(text: string, table: Readonly<Record<string, string>>): string | undefined {
	const found = [...text].map(sign => (Object.hasOwn(table, sign) ? table[sign] : undefined));
	return found.length > 0 && found.every(sign => sign !== undefined) ? found.join('') : undefined;
}
