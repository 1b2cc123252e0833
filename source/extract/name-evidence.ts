/** The words around a run of capitals → the rule by which it names a person, if one does. */

import {either, familyFirst, men, women} from './given-names.ts';
import {isAdverb} from './noun-phrase.ts';
import {reportingVerb} from './reporting-verbs.ts';
import {roleAfter, roleBefore} from './roles.ts';
import type {Token} from './speech-tokens.ts';
import {boundaries, prepositions, roleNouns, times} from './speech-words.ts';

/** The words for relatives that name one person. */
const kin = new Set(
	'wife husband father mother son daughter brother sister uncle aunt cousin grandfather grandmother'.split(
		' ',
	),
);
/** Titles that stand before names only. */
export const courtesies: ReadonlySet<string> = new Set(
	'mr mrs ms miss mx dr sir dame lord lady herr frau monsieur madame señor señora'.split(' '),
);

/** Endings that no name has: of adverbs, and of what is done. */
const notName = /(?:ively|ically|ously|[ts]ion|ment|ness)$/;

export function given(lower: string): boolean {
	return men.has(lower) || women.has(lower) || either.has(lower);
}

/** The rule that makes the run a person, or nothing. */
export function evidence(
	tokens: readonly Token[],
	run: {readonly first: number; readonly last: number},
	title: string | undefined,
	lowers: readonly string[],
): string {
	const before = tokens[run.first - 1];
	const after = tokens[run.last + 1];
	const own = lowers[0]!;
	if (lowers.length === 1) {
		if (title && courtesies.has(title) && own.length > 2) return 'person-title';
		if (
			boundaries.has(own) ||
			times.has(own) ||
			roleNouns.has(own) ||
			notName.test(own) ||
			reportingVerb(own)?.form === 'base'
		)
			return '';
		if (title && title !== 'secretary' && own.length > 2) return 'person-title';
		// `a sailor of Eastmark said`: not the place.
		const governed = prepositions.has(before?.lower ?? '');
		if (!governed && after?.kind === 'word' && reports(after)) return 'person-speaks';
		if (isAdverb(after) && saysNext(tokens, run.last + 2)) return 'person-speaks';
		const placed = prepositions.has(before?.lower ?? '') || own.endsWith('s');
		const told = !placed && toldOf(tokens, run.last + 1);
		if (told || (given(own) && isKin(tokens, run))) return 'person-apposition';
		const turned = before?.kind === 'word' && before.lower === 'said';
		return turned ? 'person-speaks' : '';
	}
	if (given(own) || (own.length < 6 && familyFirst.has(own) && lowers.length === 2))
		return 'person-given-name';
	if (title) return 'person-title';
	if (roleAfter(tokens, run) || roleBefore(tokens, run)) return 'person-apposition';
	if (toldOf(tokens, run.last + 1)) return 'person-apposition';
	if (speaksBehind(tokens, run)) return 'person-speaks';
	if (human.has(after?.lower ?? '')) return 'person-acts';
	const turned = before?.kind === 'word' && reports(before) && tokens[run.first - 2]?.kind === 'sign';
	return turned || before?.lower === 'said' ? 'person-speaks' : '';
}

/** What people do, and bodies do not. */
const human = new Set(
	(
		'laughed laughs smiled smiles grinned nodded shrugged sighed wept cried cries shivered blushed winced chuckled ' +
		'sat sits stood stands walked walks strolled knelt slept woke dreamed married divorced graduated retired died dies ' +
		'tweeted tweets recalls remembers muttered whispered hugged kissed wiped paused gestured frowned'
	).split(' '),
);

/** `Ida Holm said` · `, Ida Holm, said` · `Ida Holm of Eastmark said` */
function speaksBehind(
	tokens: readonly Token[],
	{first, last}: {readonly first: number; readonly last: number},
): boolean {
	let verb = last + 1;
	if (tokens[verb]?.text === ',' && tokens[first - 1]?.text === ',') verb++;
	else if (/^(?:of|from)$/.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.capital) {
		verb++;
		while (verb - last < 5 && tokens[verb]?.capital) verb++;
	}
	return saysNext(tokens, verb);
}

/** `, who …` · `, 45,` · `, now 70` · `, then a sailor`: what is told of a person. */
function toldOf(tokens: readonly Token[], comma: number): boolean {
	if (tokens[comma]?.text !== ',') return false;
	const [next, second] = [tokens[comma + 1], tokens[comma + 2]];
	if (/^(?:who|whose)$/.test(next?.lower ?? '')) return true;
	if (/^(?:now|then|aged)$/.test(next?.lower ?? '')) return /^(?:\d\d|an?)$/.test(second?.lower ?? '');
	return /^\d\d$/.test(next?.text ?? '') && second?.text === ',';
}

function saysNext(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return token?.kind === 'word' && reports(token);
}

/** `his wife, Ida, said`: a given name alone beside the word for a relative. */
function isKin(
	tokens: readonly Token[],
	{first, last}: {readonly first: number; readonly last: number},
): boolean {
	const closed = tokens[last + 1]?.text === ',' || tokens[last + 1]?.text === '.';
	return tokens[first - 1]?.text === ',' && closed && kin.has(tokens[first - 2]?.lower ?? '');
}

function reports(token: Token): boolean {
	const verb = reportingVerb(token.lower);
	return (
		verb !== undefined &&
		!token.capital &&
		verb.kind !== 'name' &&
		verb.sure &&
		/past|present/.test(verb.form)
	);
}
