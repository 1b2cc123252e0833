/** Arabic letters → the forms in which they join, for terminals that draw each cell by itself. */

type Forms = {
	readonly isolated: string;
	readonly final: string;
	readonly initial?: string;
	readonly medial?: string;
};

const ranges: readonly (readonly [first: number, last: number])[] = [
	[0xfb50, 0xfbb1],
	[0xfbd3, 0xfbe7],
	[0xfbfc, 0xfbff],
	[0xfe80, 0xfef4],
];
const tatweel = '\u0640';
const arabic = /[\u0620-\u06D3]/;
const mark = /^\p{M}$/u;
const known = {current: undefined as ReadonlyMap<string, Forms> | undefined};

/**
 * The presentation forms by letter. Unicode lists those of each letter in the order isolated, final, initial, medial, and
 * says which letter each stands for by its compatibility decomposition.
 */
function allForms(): ReadonlyMap<string, Forms> {
	const byLetter = new Map<string, string[]>();
	for (const [first, last] of ranges) {
		for (let code = first; code <= last; code++) {
			const form = String.fromCharCode(code);
			const letter = form.normalize('NFKC');
			if (letter.length !== 1 || letter === form) continue;
			byLetter.set(letter, [...(byLetter.get(letter) ?? []), form]);
		}
	}
	const forms = new Map<string, Forms>();
	for (const [letter, [isolated, final, initial, medial]] of byLetter) {
		if (isolated === undefined || final === undefined) continue;
		forms.set(letter, {isolated, final, ...(initial && medial ? {initial, medial} : {})});
	}
	return forms;
}

/** Law: the length in UTF-16 units never changes. */
export function joinArabic(text: string): string {
	if (!arabic.test(text)) return text;
	known.current ??= allForms();
	const forms = known.current;
	const joinsNext = (letter: string) => letter === tatweel || forms.get(letter)?.initial !== undefined;
	const joinsPrevious = (letter: string) => letter === tatweel || forms.has(letter);
	const letters = text.split('');
	const neighbour = (at: number, step: 1 | -1): string => {
		let next = at + step;
		while (mark.test(letters[next] ?? '')) next += step;
		return letters[next] ?? '';
	};
	return letters
		.map((letter, at) => {
			const own = forms.get(letter);
			if (!own) return letter;
			const before = joinsNext(neighbour(at, -1));
			const after = own.initial !== undefined && joinsPrevious(neighbour(at, 1));
			if (before) return after ? own.medial! : own.final;
			return after ? own.initial : own.isolated;
		})
		.join('');
}
