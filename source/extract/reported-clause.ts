/** A reporting verb in its sentence → where the clause that it reports starts. */

import {isAdverb, isAuxiliary, isNumber} from './noun-phrase.ts';
import {opensWithVerb} from './relative-report.ts';
import {type ReportingVerb, reportingVerb} from './reporting-verbs.ts';
import type {Token} from './speech-tokens.ts';
import {boundaries, determiners, prepositions, pronouns, roleNouns, times} from './speech-words.ts';
import {isPastVerb} from './verbs.ts';

/** How far behind its verb a clause can begin: the addressee, a time and a place stand between. */
const clauseReach = 14;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs after which a clause without `that` is a statement all the same: `Reyes said the bridge would open`. */
export const bare = words(
	'say claim argue insist declare testify assert contend note acknowledge admit concede allege announce ' +
		'reply explain add warn predict estimate agree confirm suggest report write joke complain ' +
		'conclude reveal promise tweet hint counter boast brag swear vow stress emphasize remark observe recall speculate caution ' +
		'affirm attest disclose confess imply proclaim quip theorize posit lament clarify forecast opine surmise',
);
/** `that` after these reports what was said; after `know` or `hope` it does not. */
const that = words(
	'suggest indicate hint imply report write repeat mention complain deny confirm signal boast joke recall promise ' +
		'agree estimate conclude reckon object tweet rule reveal recommend wonder point respond answer reply propose continue forecast swear counter',
);
/** What people hold or find out, make others believe, or a thing shows, is no statement. */
export const views = words('believe think indicate determine convince persuade');
/** `vowed to close the pier` states what its subject will do. */
const infinitive = words('promise vow pledge swear agree');
/** `reported losing two boats` */
const gerund = words('report suggest recall');
/** `explained why`, `wondered whether`. */
const question = words('say explain wonder reveal note specify inquire mention describe clarify');
const questionWord = /^(?:whether|if|how|why|what|who|where|when)$/;
export const subjectPronoun = /^(?:he|she|they|it|we|i|there|you)$/;
const objectPronoun = /^(?:him|her|them|us|me|you)$/;

/** The token at which the reported clause starts, past `that`, or nothing where no clause follows. */
export function clauseStart(
	tokens: readonly Token[],
	verb: number,
	found: ReportingVerb,
): number | undefined {
	const {kind, lemma, sure, form} = found;
	// `whispered so gently that nobody heard`: how, and not what.
	if (views.has(lemma) || tokens[verb + 1]?.lower === 'so') return undefined;
	let at = verb + 1;
	if (lemma === 'point') {
		if (tokens[at]?.lower !== 'out') return undefined;
		at++;
	}
	while (isTime(tokens, at) || namesTime(tokens, at)) at++;
	const first = tokens[at];
	if ((first?.kind !== 'word' && first?.text !== ',') || saysSomething(tokens, verb, found)) return undefined;
	const link = linkAfter(tokens, at);
	if (
		link !== undefined &&
		(kind === 'tell' || sure || that.has(lemma) || (kind === 'judge' && link === at))
	) {
		const noun = link - at;
		const relative =
			noun > 0 &&
			kind !== 'tell' &&
			!prepositions.has(first.lower) &&
			first.text !== ',' &&
			tokens[link - 1]!.text !== ',';
		// `a part of protests that grew`, `rejected that, too`
		const lacks = noun > 0 && kind === 'say' && lemma !== 'say' && opensWithVerb(tokens, link + 1);
		if (lacks || (tokens[link + 1]?.text === ',' && tokens.length - link < 5)) return undefined;
		const determiner = noun === 0 && kind === 'say' && isAuxiliary(tokens[link + 1]);
		if (!relative && tokens[link + 1]) return determiner ? link : link + 1;
		// `added a page that nobody had read` reports nothing; `said the people that came were wet` does.
		if (kind !== 'tell' && noun > 0 && lemma !== 'say') return undefined;
	}
	if (kind === 'judge' || kind === 'name') return undefined;
	if (first.text === ',') {
		const next = tokens[at + 1];
		const opens =
			next?.kind === 'word' && !next.capital && !next.lower.endsWith('ing') && !prepositions.has(next.lower);
		return lemma === 'say' && opens && opensClause(tokens, at + 1, true) ? at + 1 : undefined;
	}
	if (gerund.has(lemma) && /..ing$/.test(first.lower)) return at;
	if (question.has(lemma) && questionWord.test(first.lower)) return at;
	if (first.lower === 'to' && tokens[at + 1]?.kind === 'word') {
		const place = tokens[at + 1]!.capital || determiners.has(tokens[at + 1]!.lower);
		if (!place) return infinitive.has(lemma) ? at : undefined;
	}
	if (kind === 'tell') return afterAddressee(tokens, at, lemma);
	// `stated there was a gap`, but `the other states`
	const states = lemma === 'state' && (form === 'past' || form === 'participle');
	if (!bare.has(lemma) && !states) return undefined;
	if (isAuxiliary(first) && !/^(?:having|being)$/.test(first.lower))
		return ownsGap(tokens, verb) ? at : undefined;
	const counts =
		lemma === 'say' && /^(?:about|around|over|under)$/.test(first.lower) && isNumber(tokens[at + 1]);
	if (prepositions.has(first.lower) && !counts)
		return lemma === 'say' || occasion.test(first.lower) ? afterPlace(tokens, at) : undefined;
	// `wrote a letter`
	if (lemma === 'write' && determiners.has(first.lower)) return undefined;
	return opensClause(tokens, at, lemma === 'say') ? at : undefined;
}

/** `said nothing`, `told the same story`, `said not a word`: that something was said, and not what. */
export function saysSomething(tokens: readonly Token[], verb: number, {lemma}: ReportingVerb): boolean {
	if (lemma !== 'say' && lemma !== 'tell') return false;
	let at = verb + 1;
	while (
		/^(?:not|a|an|the|his|her|their|my|these|those|such|no|any|some|one|few|same|single|short|last|more)$/.test(
			tokens[at]?.lower ?? '',
		)
	)
		at++;
	const next = tokens[at + 1];
	const own = next?.kind === 'word' && (isAuxiliary(next) || isPastVerb(next));
	return (
		!own &&
		/^(?:something|nothing|anything|much|words?|prayers?|say|stor(?:y|ies)|lies?)$/.test(
			tokens[at]?.lower ?? '',
		)
	);
}

function isTime(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	// `said Monday's vote was close`
	if (token?.kind !== 'word' || tokens[at + 1]?.kind === 'possessive') return false;
	return (
		(isAdverb(token) && token.lower !== 'there' && token.lower !== 'both' && token.lower !== 'all') ||
		times.has(token.lower)
	);
}

/** `noted this week that`: the first of two words. */
function namesTime(tokens: readonly Token[], at: number): boolean {
	return /^(?:this|that|the)$/.test(tokens[at]?.lower ?? '') && times.has(tokens[at + 1]?.lower ?? '');
}

/** `the rule, which officials said will change`: what is reported has its subject before the attribution. */
function ownsGap(tokens: readonly Token[], verb: number): boolean {
	for (let at = verb - 1; at >= 0 && verb - at < 8; at--) {
		if (tokens[at]!.kind === 'sign') return false;
		if (/^(?:which|that|who)$/.test(tokens[at]!.lower)) return true;
	}
	return false;
}

/** `that`, after the addressee, a time or a place; a pronoun right after the verb opens a clause of its own. */
function linkAfter(tokens: readonly Token[], from: number): number | undefined {
	if (subjectPronoun.test(tokens[from]?.lower ?? '') && !objectPronoun.test(tokens[from]!.lower))
		return undefined;
	for (let at = from; at < tokens.length && at - from < clauseReach; at++) {
		const token = tokens[at]!;
		if (token.lower === 'that') return at;
		if (/^[;:—–]$/.test(token.text)) return undefined;
		// `said on Norland's "Morning Tide" that …`
		if (token.kind === 'quote' && (at === from || tokens[at - 1]!.kind !== 'possessive')) return undefined;
		// `said, adding that …`: the next report's own.
		if (at > from && reportingVerb(token.lower)?.form === 'participle') return undefined;
		if (token.kind === 'word' && (isAuxiliary(token) || (at > from && subjectPronoun.test(token.lower))))
			return undefined;
	}
	return undefined;
}

/** `told reporters he would go`, `told her the pier was closed`, `told the crowd to leave`. */
function afterAddressee(tokens: readonly Token[], from: number, lemma: string): number | undefined {
	const orders = lemma !== 'promise';
	if (lemma === 'promise' && /^(?:he|she|they)$/.test(tokens[from]!.lower)) return from;
	if (objectPronoun.test(tokens[from]!.lower)) {
		let at = from + 1;
		while (isTime(tokens, at)) at++;
		if (tokens[at]?.lower === 'to' || questionWord.test(tokens[at]?.lower ?? '')) return at;
		return tokens[at]?.kind === 'word' &&
			!prepositions.has(tokens[at]!.lower) &&
			opensClause(tokens, at, true)
			? at
			: undefined;
	}
	for (let at = from + 1; at < tokens.length && at - from < clauseReach; at++) {
		const token = tokens[at]!;
		if (token.kind === 'sign' || token.kind === 'quote') {
			if (token.text === '.' || token.text === '&') continue;
			return undefined;
		}
		if (subjectPronoun.test(token.lower) || questionWord.test(token.lower)) return at;
		const next = tokens[at + 1];
		if (orders && token.lower === 'to' && next?.kind === 'word') {
			return next.capital || determiners.has(next.lower) ? undefined : at;
		}
		const before = tokens[at - 1]!;
		if (determiners.has(token.lower) && !prepositions.has(before.lower) && before.kind === 'word')
			return opensClause(tokens, at, false) ? at : undefined;
	}
	return undefined;
}

/** What opens a time or a place: `explained in May it would go`, but `complained of the work she has`. */
const occasion = /^(?:in|on|at|during|from|to|after|before|via)$/;

/** `said in an interview he would go`: the clause begins with a pronoun. */
function afterPlace(tokens: readonly Token[], from: number): number | undefined {
	for (let at = from + 1; at < tokens.length && at - from < 10; at++) {
		const token = tokens[at]!;
		if (token.kind !== 'word' || reportingVerb(token.lower)?.form === 'past') return undefined;
		// `reported from what he called home`
		if (/^(?:wh(?:at|o|om|ich|ere|en)|that)$/.test(token.lower)) return undefined;
		if (subjectPronoun.test(token.lower) && !prepositions.has(tokens[at - 1]!.lower)) return at;
	}
	return undefined;
}

/** A noun phrase with a verb of its own soon after it; `said a prayer` has none. */
function opensClause(tokens: readonly Token[], at: number, surely: boolean): boolean {
	const first = tokens[at]!;
	if (first.kind === 'quote') return false;
	if (subjectPronoun.test(first.lower))
		return /^(?:word|possessive)$/.test(tokens[at + 1]?.kind ?? '') || tokens[at + 2]?.lower === 'too';
	const opens =
		/^(?:there|having|being|if|when|since|because|although|while)$/.test(first.lower) &&
		(surely || first.lower === 'there');
	if (boundaries.has(first.lower) && !opens && !pronouns.has(first.lower)) return false;
	let seen = 0;
	for (let place = at + 1; place < tokens.length && place - at < 30; place++) {
		const token = tokens[place]!;
		if (/^[;:]$/.test(token.text) || (token.kind === 'quote' && !surely)) break;
		if (isAuxiliary(token)) return true;
		if (token.kind === 'word') seen++;
		if (surely && seen > 1) return true;
		const lexical = isPastVerb(token) && !determiners.has(tokens[place - 1]!.lower);
		if (lexical && seen > 1 && !roleNouns.has(token.lower)) return true;
	}
	return false;
}
