/** Lines in capitals of a plain text → which of them have the form of a heading; the others sign, cry or warn. */

import {isCapitals} from './page-furniture.ts';
import type {UnitText} from './plain-outline.ts';

/** Whether the unit at the index, a line in capitals that stands alone, has the form of a heading. */
export function capitalHeadings(units: readonly UnitText[]): (index: number) => boolean {
	const candidates = new Set<number>();
	for (let index = 0; index < units.length; index++) if (isCandidate(units, index)) candidates.add(index);
	const words = [...candidates].map(index => bareWords(units[index]!.words));
	const marks = new Set(words.flatMap(each => listMark.exec(each)?.[1] ?? []));
	const titled = words.filter(each => !isSignature(each, marks));
	const stopped = titled.filter(each => each.endsWith('.')).length;
	// Where headings end with a stop, most do: elsewhere such a line is a sentence or a name that signs.
	const isStopped = stopped * 2 > titled.length;
	return index => {
		if (!candidates.has(index)) return false;
		const each = bareWords(units[index]!.words);
		if (isSignature(each, marks) || (each.endsWith('.') && !isStopped)) return false;
		return !/[?!]$/.test(each) || units[index]!.count > 3;
	};
}

function isCandidate(units: readonly UnitText[], index: number): boolean {
	const {unit, words, count} = units[index]!;
	if (unit.shape !== 'prose' || !unit.alone || unit.lines.length > 2 || words.length > 120) return false;
	if (!isCapitals(words) || count > 12 || !/^[\p{L}\p{N}]/u.test(bareWords(words))) return false;
	if (/[,;:…]$|\.\.$/.test(bareWords(words)) || hasOpenQuotation(words)) return false;
	return !goesOnFrom(units[index - 1]) && leadsToText(units, index);
}

/** Whether the line goes on with a sentence before it, or signs what ends with a comma. */
function goesOnFrom(previous: UnitText | undefined): boolean {
	if (previous?.unit.shape !== 'prose') return false;
	const words = bareWords(previous.words);
	return words.endsWith(',') || (previous.count >= 12 && /[\p{Ll};]$/u.test(words));
}

/** Whether text follows: a paragraph, a table, or another such line before them. */
function leadsToText(units: readonly UnitText[], index: number): boolean {
	for (let at = index + 1; at < Math.min(units.length, index + 5); at++) {
		const {unit, words, count} = units[at]!;
		if (unit.shape === 'verbatim' || unit.shape === 'underlined') return true;
		if (unit.shape === 'rule') continue;
		if (unit.lines.length > 1 || count >= 12) return true;
		if (!isCapitals(words))
			return /^["“„«‘([]|[.!?:…]["”’»)\]_]*$/u.test(words) || /^\p{Lu}.*\d$/u.test(words);
	}
	return false;
}

/** Words in marks are of a heading; marks around the whole, or such as do not pair, are of somebody's speech. */
function hasOpenQuotation(words: string): boolean {
	const [opening, closing, straight] = [/[“„«]/g, /[”»]/g, /"/g].map(
		marks => words.match(marks)?.length ?? 0,
	);
	return /^["“„«]/.test(words) || opening !== closing || straight! % 2 === 1;
}

const listMark = /^(\p{Lu}{1,5})\. /u;

/** `A. B. VOSS`, `B. VOSS.`, where no other line has the letter or number beside it. */
function isSignature(words: string, marks: ReadonlySet<string>): boolean {
	if (/^(?:\p{Lu}\p{Ll}?\. ?){2,5}[\p{Lu}-]{2,}/u.test(words)) return true;
	const [, mark, name] = /^(\p{Lu}{1,2})\. ([\p{Lu}’'-]{3,}(?: \([\p{Lu}’'-]+\))?)\.?$/u.exec(words) ?? [];
	return name !== undefined && !besides(mark!).some(other => marks.has(other));
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The marks before and after one in a list. */
function besides(mark: string): readonly string[] {
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	return [romans, letters].flatMap(list => {
		const at = list.indexOf(mark);
		return at < 0 ? [] : list.slice(Math.max(0, at - 1), at + 2).filter(other => other !== mark);
	});
}

/** Without the marks of emphasis at its ends. */
function bareWords(words: string): string {
	return words.replace(/^_+|_+$/g, '');
}
