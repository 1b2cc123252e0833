/** A reported clause → where it ends: with its sentence, or where another report or the reporter's own words begin. */

import {isAdverb, isWord} from './noun-phrase.ts';
import {clauseStart, subjectPronoun} from './reported-clause.ts';
import {type ReportingVerb, reportingVerb} from './reporting-verbs.ts';
import type {Token} from './speech-tokens.ts';
import {determiners} from './speech-words.ts';

/** How many tokens a clause can have; keeps long lines linear. */
const longest = 160;

/**
 * The token that ends a reported clause, included: the last of its sentence without the final stop, or the one
 * before another attribution begins. With `firstComma`, the clause is part of another one, which goes on after it.
 */
export function clauseEnd(tokens: readonly Token[], start: number, firstComma: boolean): number {
	let end = Math.min(tokens.length, start + longest);
	for (let at = start + 1; at < end; at++) {
		const token = tokens[at]!;
		if (token.text === ';' || (firstComma && token.text === ',')) {
			end = at;
			break;
		}
		if (token.text === ',' || (token.kind === 'quote' && /,.?.?$/.test(token.text))) {
			if (firstComma) {
				end = at + 1;
				break;
			}
			if (!reportsNext(tokens, at + 1) && !turnsToReporter(tokens, at + 1)) continue;
			end = token.text === ',' ? at : at + 1;
			break;
		}
		if (/^[—–-]$/.test(token.text) && afterDash(tokens, at + 1)) {
			end = at;
			break;
		}
		if (/^(?:and|but|while|though|although)$/.test(token.lower) && reportsAgain(tokens, at + 1)) {
			end = at;
			break;
		}
	}
	let last = end - 1;
	while (last > start && tokens[last]!.kind === 'sign' && /^[.!?,;:…—–-]$/.test(tokens[last]!.text)) last--;
	return last;
}

/** After a comma, what the reporter adds to the statement as likely as not: `, which turned into a deal`. */
const remarks = /^(?:compared|which|whom|whose|who|an?|one)$/;

/** `, but he has closed it since`, `, 32% disagree`: told of the speaker or of others, not by the speaker. */
function turnsToReporter(tokens: readonly Token[], at: number): boolean {
	const lower = tokens[at]?.lower ?? '';
	if (/^\d/.test(lower) && /^(?:%|percent)$/.test(tokens[at + 1]?.lower ?? '')) return true;
	return (
		(remarks.test(lower) && !isAside(tokens, at)) ||
		(/^(?:and|but)$/.test(lower) && /^(?:he|she|they|it)$/.test(tokens[at + 1]?.lower ?? ''))
	);
}

/** How many tokens can stand between two dashes or commas. */
const longestAside = 20;

/** Whether the words up to the next comma stand between a subject and its verb: `Kroon, who sails, would win`. */
function isAside(tokens: readonly Token[], from: number): boolean {
	let at = from;
	while (at < tokens.length && at - from < longestAside && tokens[at]!.text !== ',') at++;
	const next = tokens[at + 1];
	return (
		tokens[at]?.text === ',' &&
		isWord(next) &&
		!/^(?:who|which|whose|and|but|or|nor)$|..ing$/.test(next.lower)
	);
}

/** After a dash: another report, or what the reporter adds: ` – a promise that she kept`; between two it is an aside. */
function afterDash(tokens: readonly Token[], at: number): boolean {
	if (reportsNext(tokens, at)) return true;
	if (!/^(?:a|an|the)$/.test(tokens[at]?.lower ?? '')) return false;
	for (let place = at + 1; place < tokens.length && place - at < longestAside; place++)
		if (/^[—–-]$/.test(tokens[place]!.text)) return false;
	return true;
}

/** `, adding that …` · `, according to …` · `, citing …` · `, and Kroon said …` */
function reportsNext(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at];
	if (!next) return false;
	if (/^(?:citing|referring|according|calling|describing|whereas)$/.test(next.lower)) return true;
	if (/^(?:and|but|while|though|although)$/.test(next.lower)) return reportsAgain(tokens, at + 1);
	const verb = reportingVerb(next.lower);
	return verb?.form === 'participle' && verb.sure;
}

/** `he voted in May and wrote a song`: an `and` without a comma goes on with what was said as likely as not. */
function joinsWords(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.lower === 'and' && tokens[at - 1]?.kind === 'word';
}

/** Whether words in marks or a clause follow the verb, or it judges: `and wrote that …`, not `and wrote a song`. */
function statesSomething(
	tokens: readonly Token[],
	at: number,
	verb: ReportingVerb,
	direct: boolean,
): boolean {
	const next = tokens[at + 1];
	const quoted = next?.kind === 'quote' || /^[,:]$/.test(next?.text ?? '');
	return (verb.kind === 'judge' && direct) || quoted || clauseStart(tokens, at, verb) !== undefined;
}

/** What only the reporter tells: `but declined to say more`. */
const declines = /^(?:declined|refused|stopped|gave|offered|did)$/;

/** `and (she) later said …`: a subject of at most six words, or none, and a reporting verb. */
function reportsAgain(tokens: readonly Token[], from: number): boolean {
	if (declines.test(tokens[from]?.lower ?? '')) return true;
	for (let at = from; at < tokens.length && at - from < 7; at++) {
		const token = tokens[at]!;
		if (token.kind === 'possessive') continue;
		if (token.kind !== 'word') return false;
		if (/^(?:that|to|which|who)$/.test(token.lower)) return false;
		const verb = reportingVerb(token.lower);
		if (
			!verb ||
			token.capital ||
			!(verb.form === 'past' || verb.form === 'present' || verb.form === 'participle')
		)
			continue;
		const direct = tokens.slice(from, at).every(isAdverb);
		const apart = !joinsWords(tokens, from - 1) || subjectPronoun.test(tokens[from]!.lower);
		if (verb.form === 'participle')
			return (
				at === from &&
				(verb.sure || verb.kind === 'judge') &&
				(apart || statesSomething(tokens, at, verb, direct))
			);
		if (verb.kind === 'name' || (!verb.sure && verb.kind !== 'judge' && verb.lemma !== 'suggest')) continue;
		return !determiners.has(tokens[at - 1]!.lower) && (apart || statesSomething(tokens, at, verb, direct));
	}
	return false;
}
