/** A reporting verb with a noun phrase after it → what was denied, predicted or warned of: `denied the charges`. */

import {isAdverb, isAuxiliary, type Phrase} from './noun-phrase.ts';
import {type ReportingVerb, reportingVerb} from './reporting-verbs.ts';
import type {Token} from './speech-tokens.ts';
import {boundaries, determiners, prepositions, pronouns, times} from './speech-words.ts';
import {isPastVerb} from './verbs.ts';

/** How many tokens the phrase can have. */
const longest = 40;

/**
 * Verbs whose object is what was said; who `announced a second ferry` acts, `wrote a check` states nothing, and
 * `praised the plan` says nothing of it but that it was praised.
 */
const stating = new Set(
	// what is put forward, foretold or feared
	(
		'suggest allege stress emphasize explain predict promise forecast foretell warn hint ' +
		// what is granted, denied, said again or looked back on
		'acknowledge admit concede deny reiterate repeat reaffirm restate recall lament ' +
		// what is talked about, or what somebody stands for
		'mention note point tweet complain boast joke agree argue apologize'
	).split(' '),
);
/** Those that need a preposition in front of it: `warned of`, `pointed to`. */
const linked: Readonly<Record<string, RegExp>> = {
	warn: /^(?:of|about|against)$/,
	complain: /^(?:of|about)$/,
	boast: /^(?:of|about)$/,
	joke: /^about$/,
	hint: /^at$/,
	point: /^to$/,
	agree: /^(?:with|on)$/,
	argue: /^(?:for|against)$/,
	apologize: /^for$/,
};
const ends =
	/^(?:when|after|before|while|during|because|until|since|if|although|though|whether|despite|amid)$/;
/** What stands behind `in`, `on`, `at`, `to`: when, where and to whom it was stated. */
const occasions =
	/^(?:interview|statement|email|e-mail|tweet|letter|speech|address|conference|briefing|rally|debate|meeting|memo|report|twitter|facebook|reporters|supporters|condition|television|radio|tv|\w+day|press)$/;

/** The object of the verb at `at`, which takes no clause. */
export function objectOf(
	tokens: readonly Token[],
	at: number,
	{lemma, form}: ReportingVerb,
): Phrase | undefined {
	if (!stating.has(lemma) || form === 'base') return undefined;
	let first = at + 1;
	while (isAdverb(tokens[first]) || times.has(tokens[first]?.lower ?? '')) first++;
	const link = linked[lemma];
	if (link) {
		if (!link.test(tokens[first]?.lower ?? '')) return undefined;
		first++;
	}
	if (!opensPhrase(tokens, first)) return undefined;
	let last = first;
	while (last + 1 < tokens.length && last - first < longest && !endsPhrase(tokens, last + 1)) last++;
	while (tokens[last]!.kind === 'sign' && /^[,.]$/.test(tokens[last]!.text)) last--;
	return last > first || !determiners.has(tokens[first]!.lower) ? {first, last} : undefined;
}

function opensPhrase(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.kind !== 'word' || pronouns.has(token.lower) || isAuxiliary(token)) return false;
	if (
		boundaries.has(token.lower) ||
		prepositions.has(token.lower) ||
		reportingVerb(token.lower)?.form === 'participle'
	)
		return false;
	return !/^(?:back|out|up|down|off|yes|no|so|this|that|which|each|himself|herself)$/.test(token.lower);
}

function endsPhrase(tokens: readonly Token[], at: number): boolean {
	const {kind, text, lower} = tokens[at]!;
	if (kind === 'quote' || (kind === 'sign' && !/^[$%&('’)./,]$/.test(text))) return true;
	if (text === ',') return !goesOn(tokens, at + 1);
	if (text === '.') return at + 1 === tokens.length || tokens[at - 1]!.text.length > 5;
	if (ends.test(lower) || (lower === 'as' && startsClause(tokens[at + 1]))) return true;
	// `denied the charge and left`: a second verb.
	const second = tokens[at + 1];
	if (lower === 'and' && second && verbal(second)) return true;
	if (/^(?:in|on|at|to)$/.test(lower)) {
		for (let place = at + 1; place < tokens.length && place - at < 4; place++) {
			if (tokens[place]!.kind !== 'word' || prepositions.has(tokens[place]!.lower)) break;
			if (occasions.test(tokens[place]!.lower)) return true;
			if (times.has(tokens[place]!.lower) && tokens[place]!.capital && lower !== 'to') return true;
		}
	}
	return /^\w+day$/.test(lower) && tokens[at]!.capital && !prepositions.has(tokens[at - 1]!.lower);
}

/** `as she left`, but `as a guest`. */
function startsClause(next: Token | undefined): boolean {
	return next === undefined || next.capital || pronouns.has(next.lower);
}

/** `the flood, the storm and a fire`: nothing but more of the same up to the end of the sentence. */
function goesOn(tokens: readonly Token[], from: number): boolean {
	const stop = Math.min(tokens.length, from + longest);
	if (
		/^(?:but|while|then|who|which)$|..ing$/.test(tokens[from]?.lower ?? '') &&
		tokens[from]!.lower !== 'including'
	)
		return false;
	for (let at = from; at < stop; at++) {
		const token = tokens[at]!;
		if (token.kind === 'quote' || /^[;:—–]$/.test(token.text)) return false;
		if (isAuxiliary(token) || acts(token) || isPastVerb(token)) return false;
	}
	return true;
}

function acts({lower, capital}: Token): boolean {
	return !capital && /past|present|participle/.test(reportingVerb(lower)?.form ?? '');
}

function verbal({lower, capital}: Token): boolean {
	return (
		!capital &&
		(/[^e]ed$|^(?:left|went|took|made|gave|ran|sat|stood)$/.test(lower) ||
			/past|present/.test(reportingVerb(lower)?.form ?? ''))
	);
}
