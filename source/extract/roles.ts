/** Words around a name → what its bearer is called: titles and roles in front, appositions before and after. */

import type {Token} from './speech-tokens.ts';
import {
	auxiliaries,
	boundaries,
	determiners,
	notNames,
	prepositions,
	roleNouns,
	titles,
} from './speech-words.ts';

type Run = {readonly first: number; readonly last: number};

/** Words that say that a role is doubted, claimed or made up: they stay with it, so that it is never stated flatly. */
const doubts =
	'alleged supposed purported so-called self-proclaimed self-styled self-described self-declared self-appointed would-be ' +
	'fake bogus phony phoney sham pretend pretended ostensible putative reputed imaginary fictional fictitious invented';

/** Words that may stand in a role in front of a name besides capitals and the nouns of roles. */
const modifiers = new Set(
	(
		'former ex acting deputy vice prime foreign defence defense interior finance longtime long-time senior chief ' +
		'then interim associate assistant general executive managing founding press opposition party ' +
		doubts
	).split(' '),
);

/** Of whom it is said that somebody plays them: `posing as Hans Berg, a banker`, `impersonating surgeon Tom Reed`. */
export function isPlayed(tokens: readonly Token[], run: Run): boolean {
	const before = tokens
		.slice(Math.max(0, run.first - 6), run.first)
		.map(({lower}) => lower)
		.join(' ');
	return /\b(?:impersonat(?:ed?|es|ing)|(?:pos|masquerad|disguis|dress|pass)(?:ed?|es|ing)\b.{0,20} as|(?:pretend|claim)(?:ed|s|ing)? to be)(?: \p{L}+)?$/u.test(
		before,
	);
}

/** How many words a role can have; beyond them it is a story. */
const longest = 12;

/** `Harbour Office spokesperson Ida Holm`, `former mayor Ilse Kroon`. */
export function roleInFront(tokens: readonly Token[], run: Run): string | undefined {
	let last = run.first - 1;
	if (tokens[last]?.text === '.' && (tokens[last - 1]?.text.length ?? 9) <= 4) last--;
	const noun = tokens[last];
	if (noun?.kind !== 'word' || !(titles.has(noun.lower) || roleNouns.has(noun.lower))) return undefined;
	let first = last;
	while (first > 0 && last - first < 6) {
		const token = tokens[first - 1]!;
		if (token.kind !== 'word' || tokens[first]!.from - token.to > 1) break;
		if (determiners.has(token.lower) || prepositions.has(token.lower) || boundaries.has(token.lower)) break;
		if (!(token.capital || modifiers.has(token.lower) || roleNouns.has(token.lower))) break;
		first--;
	}
	const words = wordsBetween(tokens, first, last);
	return /^(?:mr|mrs|ms|miss|mx|sir|dr|dame|lord|lady|herr|frau|monsieur|madame|señor|señora)$/i.test(words)
		? undefined
		: words;
}

/** `the head of the Coastal Command, Admiral Ana Lem,` */
export function roleBefore(tokens: readonly Token[], run: Run): string | undefined {
	let comma = run.first - 1;
	while (comma > 0 && run.first - comma < 4 && isRoleWord(tokens[comma]!)) comma--;
	if (tokens[comma]?.text !== ',') return undefined;
	let noun = -1;
	for (let at = comma - 1; at >= 0 && comma - at <= longest; at--) {
		const token = tokens[at]!;
		if (token.kind === 'sign') return undefined;
		if (token.kind === 'word' && !token.capital && roleNouns.has(token.lower)) noun = at;
		if (token.kind === 'possessive' || /^(?:the|an?|his|her|their)$/.test(token.lower)) {
			if (noun > at) {
				const next = tokens[at - 1];
				if (token.lower === 'the' && next && prepositions.has(next.lower) && tokens[at - 2]) continue;
				return wordsBetween(tokens, at + 1, comma - 1);
			}
		} else if (boundaries.has(token.lower) || auxiliaries.has(token.lower)) {
			return undefined;
		}
	}
	return undefined;
}

/** `Ida Holm, Norland’s representative there,` `Holm, spokesperson for the Harbour Office.` */
export function roleAfter(tokens: readonly Token[], run: Run): string | undefined {
	let at = run.last + 1;
	if (tokens[at]?.text !== ',' && tokens[at]?.text !== '(') return undefined;
	at++;
	// An aside in front: `by his own account a former paratrooper`, `45, the mayor`.
	const asideStart = at;
	let skip = at;
	while (skip < tokens.length && skip - at < 6 && tokens[skip]!.kind === 'word' && !tokens[skip]!.capital) {
		if (/^(?:a|an|the)$/.test(tokens[skip]!.lower)) break;
		skip++;
	}
	const aside =
		skip > at && /^(?:by|in|until|once|then|now)$/.test(tokens[at]!.lower) && tokens[skip] !== undefined;
	if (/^\d+$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
	else if (aside && /^(?:a|an|the)$/.test(tokens[skip]!.lower)) at = skip;
	const start = at;
	const article = /^(?:a|an|the|his|her|their)$/.test(tokens[at]?.lower ?? '');
	let noun = -1;
	let possessed = false;
	for (; at < tokens.length && at - start <= longest; at++) {
		const token = tokens[at]!;
		if (token.kind === 'possessive') possessed = true;
		else if (token.kind !== 'word') break;
		else if (at > start && (boundaries.has(token.lower) || /^(?:and|or)$/.test(token.lower))) break;
		// `executive director`: the last of nouns that follow each other says what someone is.
		else if (roleNouns.has(token.lower) && (noun < 0 || noun === at - 1)) noun = at;
	}
	if (noun < 0 || noun - start > 7) return undefined;
	// `After a call with Kroon, the mayor left`: a verb follows, so the phrase is a subject, no apposition.
	const following = tokens[noun + 1];
	if (
		following?.kind === 'word' &&
		!prepositions.has(following.lower) &&
		!/^(?:there|here|who|whose|and|general|emeritus|based|formerly|currently|turned|[a-z]{3,}ing)$/.test(
			following.lower,
		)
	) {
		return undefined;
	}
	if (tokens.slice(noun, at + 1).some(token => token.kind === 'word' && auxiliaries.has(token.lower)))
		return undefined;
	const between = tokens.slice(start, noun);
	if (between.some(token => prepositions.has(token.lower))) return undefined;
	const bare = !article && !possessed;
	const office = /^(?:general|emeritus)$/.test(tokens[noun + 1]?.lower ?? '') ? noun + 2 : noun + 1;
	if (
		bare &&
		!(
			noun - start <= 3 &&
			(prepositions.has(tokens[office]?.lower ?? '') || /^[,.)]$/.test(tokens[office]?.text ?? ''))
		)
	) {
		return undefined;
	}
	if (
		bare &&
		between.some(token => !token.capital && !modifiers.has(token.lower) && !roleNouns.has(token.lower))
	)
		return undefined;
	let end = at - 1;
	while (end > noun && /^(?:there|here)$/.test(tokens[end]!.lower)) end--;
	// `by his own account a former paratrooper`: whose account it is belongs to it.
	const claimed = aside && tokens[asideStart]!.lower === 'by';
	const first = claimed ? asideStart : article ? start + 1 : start;
	return wordsBetween(tokens, first, end);
}

function isRoleWord(token: Token): boolean {
	return (
		token.kind === 'word' &&
		(titles.has(token.lower) || roleNouns.has(token.lower) || notNames.has(token.lower))
	);
}

/** Tokens as the text spells them: `Norland’s representative`, `Sen.` without its stop. */
function wordsBetween(tokens: readonly Token[], first: number, last: number): string {
	let words = '';
	for (let at = first; at <= last; at++) {
		const token = tokens[at]!;
		const glued = at > first && tokens[at - 1]!.to === token.from;
		words += (words && !glued ? ' ' : '') + token.text;
	}
	return words;
}
