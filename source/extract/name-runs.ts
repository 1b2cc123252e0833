/** Tokens of a block → its runs of capitalised words that can name a person, with what speaks for it. */

import {men, women} from './given-names.ts';
import {courtesies, evidence, given} from './name-evidence.ts';
import type {Token} from './speech-tokens.ts';
import {
	adverbs,
	bodyNouns,
	boundaries,
	capitals,
	determiners,
	notNames,
	prepositions,
	pronouns,
	roleNouns,
	times,
	titles,
} from './speech-words.ts';

/** A run of name words; `first` and `last` are indices of tokens, both included. */
export type NameRun = {
	readonly block: number;
	readonly first: number;
	readonly last: number;
	readonly words: readonly string[];
	/** The title right in front, in lower case: `president`. */
	readonly title?: string;
	/** Whether the words around it, or its given name, say that it is a person. */
	readonly evident: boolean;
	/** Whether it cannot be a short form of a name here: a place, or part of a body's name. */
	readonly never: boolean;
	readonly heading: boolean;
	readonly rule: string;
};

const particles = new Set(
	'de da di do dos du del della der den van von bin ibn al el la le ter ten af zu'.split(' '),
);
/** Words that are no names alone, but family names behind a given one. */
const surnames = new Set(
	(
		'white black green west north south church day english french german hall fox bloomberg park street lake law ' +
		'court march bridge christian forest cable'
	).split(' '),
);
/** Given names that mean something else where they stand alone. */
const alsoGiven = new Set(['bill', 'christian']);
const suffix = /^(?:Jr|Sr|II|III|IV)$/;

/** A block's number, and what its text and the others say of its capitals. */
type Place = {
	readonly block: number;
	/** In a heading every word may have a capital, so there only what is known elsewhere counts. */
	readonly heading: boolean;
	/** The words that the document has in small letters. */
	readonly common: ReadonlySet<string>;
};

/** All runs of a block. */
export function nameRunsIn(tokens: readonly Token[], place: Place): readonly NameRun[] {
	const runs: NameRun[] = [];
	for (let at = 0; at < tokens.length; ) {
		if (!startsRun(tokens[at]!)) {
			at++;
			continue;
		}
		let end = at;
		while (end + 1 < tokens.length && continuesRun(tokens, end)) end++;
		while (particles.has(tokens[end]!.lower) && end > at) end--;
		runs.push(...runsWithin(tokens, at, end, place));
		at = end + 1;
	}
	return runs;
}

function startsRun(token: Token): boolean {
	return token.kind === 'word' && token.capital && /^\p{L}/u.test(token.text);
}

function continuesRun(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	const next = tokens[at + 1]!;
	if (next.kind !== 'word' || next.from - token.to > 1) {
		// `Sen. Warren`, `Mr. Kroon`: the title's own stop.
		return (
			next.text === '.' && abbreviates(token) && tokens[at + 2] !== undefined && startsRun(tokens[at + 2]!)
		);
	}
	if (startsRun(next)) return !isClauseWord(next);
	if (/^(?:al|el|ad|as|ash)-\p{Lu}/u.test(next.text)) return true;
	const after = tokens[at + 2];
	if (!particles.has(next.lower) || !after) return false;
	return (
		startsRun(after) ||
		(particles.has(after.lower) && tokens[at + 3] !== undefined && startsRun(tokens[at + 3]!))
	);
}

/** `Brandt Is Not Here`: a capital of a headline, no name. */
function isClauseWord({lower}: Token): boolean {
	return /^(?:is|are|was|were|has|have|had|not|do|does|did|says|said|who)$/.test(lower);
}

function abbreviates(token: Token | undefined): boolean {
	return token?.capital === true && token.text.length <= 4 && titles.has(token.lower);
}

function isName(token: Token): boolean {
	return token.kind === 'word' && !suffix.test(token.text);
}

/** One run of capitals can hold titles, a nation and a name: `Norland President Ewa Darska`. */
function runsWithin(
	tokens: readonly Token[],
	start: number,
	end: number,
	{block, heading, common}: Place,
): readonly NameRun[] {
	let first = start;
	let title: string | undefined;
	for (let at = start; at <= end; at++) {
		const {lower, kind} = tokens[at]!;
		if (
			titles.has(lower) ||
			(roleNouns.has(lower) && at < end && !/^(?:child|children|people|men|women)$/.test(lower))
		) {
			title = lower;
			first = at + 1;
		} else if (kind === 'sign') {
			first = Math.max(first, at + 1);
		}
	}
	const ordinary = (lower: string) =>
		(determiners.has(lower) ||
			boundaries.has(lower) ||
			adverbs.has(lower) ||
			times.has(lower) ||
			prepositions.has(lower) ||
			pronouns.has(lower)) &&
		!(men.has(lower) || women.has(lower) || lower === 'may');
	while (
		first <= end &&
		(ordinary(tokens[first]!.lower) ||
			(first < end && !title && (leads(tokens, first, end) || opensAsAdverb(tokens, first))))
	)
		first++;
	let last = end;
	while (last > first && (suffix.test(tokens[last]!.text) || /^\p{Lu}\.$/u.test(tokens[last]!.text))) last--;
	if (first > last) return [];
	if (!title) {
		const before = tokens[first - 1];
		const dotted = before?.text === '.' && abbreviates(tokens[first - 2]) ? tokens[first - 2] : before;
		if (dotted && dotted.kind === 'word' && (titles.has(dotted.lower) || roleNouns.has(dotted.lower))) {
			title = dotted.lower;
		}
	}
	const words = tokens
		.slice(first, last + 1)
		.filter(isName)
		.map(token => token.text);
	if (words.length === 0 || words.length > 5) return [];
	const lowers = words.map(word => word.toLowerCase());
	const addressed = /^(?:mr|mrs|ms|miss)$/.test(title ?? '');
	const institution = lowers.some((word, at) => {
		if (addressed && lowers.length === 1) return false;
		if (at === 0 && lowers.length > 1 && alsoGiven.has(word)) return false;
		const behindGiven = at > 0 && given(lowers[0]!);
		const tail = word.includes('-') ? word.slice(word.lastIndexOf('-') + 1) : word;
		const named = word === tail ? notNames.has(word) : tail.length > 2 && notNames.has(tail);
		return (
			(named && !(surnames.has(tail) && (behindGiven || word !== tail || courtesies.has(title ?? '')))) ||
			(bodyNouns.has(word) && !(surnames.has(word) && behindGiven)) ||
			(capitals.has(word) && !behindGiven)
		);
	});
	const shouted = words.every(word => word.length > 1 && word === word.toUpperCase());
	const bare = {block, first, last, words};
	const never =
		institution ||
		/^[@#]/.test(words[0]!) ||
		/^\p{Lu}{2,}s$/u.test(words[0]!) ||
		(words.length > 1 && lowers[lowers.length - 1] === 'st') ||
		(words.length === 1 && words[0]!.length < 2);
	let rule = '';
	if (!heading && !never && !shouted) rule = evidence(tokens, bare, title, lowers);
	// `Server adds …`, `Public License`: what the text has in small letters, too, needs a title that is no noun of work, or a given name.
	const doubted = /(?:speaks|apposition)$/.test(rule) || (rule === 'person-title' && !titles.has(title!));
	if (doubted && lowers.every(word => common.has(word))) rule = '';
	return [
		{...bare, ...(title ? {title} : {}), evident: rule !== '', never, heading: heading || shouted, rule},
	];
}

/** `Norland Ilse Kroon`, `Staff Denis Mol Wren`: a capital in front of a given name that is none itself. */
function leads(tokens: readonly Token[], first: number, end: number): boolean {
	const {lower, text} = tokens[first]!;
	if (!given(tokens[first + 1]!.lower)) return false;
	return notNames.has(lower) || (end - first >= 2 && !given(lower) && !/^\p{Lu}\.?$/u.test(text));
}

/** `Apparently Kroon left`: an adverb that opens its sentence. */
function opensAsAdverb(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	const opens = before === undefined || before.kind === 'sign';
	const {lower} = tokens[at]!;
	return opens && openingAdverb.test(lower) && !given(lower);
}

const openingAdverb = /(?:[aei]nt|[aou]r|[aiu]te|ive|ing|ed|ous|[ai]b|(?:on|ic|in|tu|er|i)al)ly$/;
