/** Quoted words and what stands beside them → whether they can be speech, or are a term, a title, a scare quote. */

import {isAdverb, isAuxiliary} from './noun-phrase.ts';
import {reportingVerb} from './reporting-verbs.ts';
import type {Token} from './speech-tokens.ts';
import {boundaries, determiners, prepositions, pronouns} from './speech-words.ts';
import {isWordItself} from './words-as-words.ts';
import {wordNouns, works} from './work-nouns.ts';

const naming =
	/^(?:so-called|dubbed|nicknamed|named|renamed|entitled|titled|subtitled|headlined|captioned|known|styled|self-styled|termed|christened|rechristened|codenamed|aka)$/;
const small = new Set(
	'a an and as at but by for from in of on or the to vs with de del la el los las le les du des y et der die das und'.split(
		' ',
	),
);
const statementWords =
	/(?:^|\s)(?:I|you|he|she|it|we|they|I['’]m|is|are|was|were|has|have|had|will|would|can|could|should|must|don['’]t|do|does|did|not|never|isn['’]t|can['’]t|won['’]t|my|your|our|that['’]s|it['’]s|we['’]re|there(?:['’]s| be| is| are| was| were| will| has| have))(?=[\s,.!?'’]|$)/;

/** `We are late`, but not `We Are Late`. */
const opensStatement =
	/^(?:You|He|She|It|We|They|There|That['’]s|It['’]s|We['’]re|They['’]re|You['’]re|Don['’]t|My|Our|Your)\s\p{Ll}/u;

/** The rule that makes marked words a term whatever the sentence says, or nothing. */
export function termRule(tokens: readonly Token[], at: number, words: string): string | undefined {
	const rule = ownTermRule(tokens, at, words);
	const other = tokens[at - 2];
	if (rule || other?.kind !== 'quote' || !/^(?:and|or)$/.test(tokens[at - 1]!.lower)) return rule;
	// `songs called "Salt" or "Sons of Salt"`: what the one is the other is, too.
	return isTitle(words)
		? ownTermRule(tokens, at - 2, other.text.replace(/^["“‘']+|[,"”’']+$/g, ''))
		: undefined;
}

function ownTermRule(tokens: readonly Token[], at: number, words: string): string | undefined {
	const before = tokens[at - 1];
	if (isByline(tokens, at)) return 'term-title';
	if (isCode(words)) return 'term-named';
	if (!before) return undefined;
	const so = before.lower === 'called' && tokens[at - 2]?.lower === 'so';
	// `what is called "flame"`
	const usually =
		before.lower === 'called' &&
		/^(?:is|are|'s|was)$/.test(tokens[at - 2]?.lower ?? '') &&
		tokens[at - 3]?.lower === 'what';
	if (usually) return 'term-named';
	if (naming.test(before.lower) || so) {
		return sharedName(tokens, at - 1) ? 'term-named' : undefined;
	}
	if (wordNouns.has(before.lower) && determiners.has(tokens[at - 2]?.lower ?? '')) {
		return 'term-named';
	}
	if (determiners.has(before.lower) || before.lower === 'as') {
		let verb = at - 2;
		while (
			verb >= 0 &&
			at - verb < 12 &&
			!reportingVerb(tokens[verb]!.lower) &&
			tokens[verb]!.kind === 'word'
		)
			verb--;
		const found = reportingVerb(tokens[verb]?.lower ?? '');
		if (found?.kind === 'name' && sharedName(tokens, verb)) return 'term-named';
		if (found?.lemma === 'refer' && found.form !== 'past' && refersAs(tokens, verb, at))
			return 'term-usual-name';
		if (/^(?:known|so-called)$/.test(tokens[at - 2]?.lower ?? '')) return 'term-named';
	}
	if (works.has(tokens[at + 1]?.lower ?? '') && namesNext(tokens, at, words)) return 'term-title';
	if (
		isNickname(tokens, at, words) ||
		isUsualName(tokens, at) ||
		isOwnName(tokens, at) ||
		isWordItself(tokens, at, words)
	)
		return 'term-named';
	if (before.lower === 'for' && languages.has(tokens[at - 2]?.lower ?? '')) return 'term-named';
	const title = isTitle(words);
	if (title && callsByName(tokens, at)) return 'term-named';
	if (isWork(tokens, at, words)) return 'term-title';
	// `told "Harbour Today"`, `told Radio Norland's "Morning"`: the programme that was spoken to.
	const told = before.kind === 'possessive' ? tokens[at - 3] : before;
	if (title && words.includes(' ') && /^(?:told|tells|tell)$/.test(told?.lower ?? '')) return 'term-title';
	if (
		title &&
		before.kind === 'possessive' &&
		told !== before &&
		/^(?:told|tells|tell)$/.test(told?.lower ?? '')
	)
		return 'term-title';
	if (title && determiners.has(before.lower) && attributive(tokens[at + 1], words)) return 'term-title';
	if (title && /^(?:on|in)$/.test(before.lower)) return 'term-title';
	if (works.has(before.lower) && isTitle(words.replace(/[.,]$/, ''))) return 'term-title';
	if (
		title &&
		words.includes(' ') &&
		/^(?:the|for|to|of|with|from|at)$/.test(before.lower) &&
		/[,\w]/.test(words)
	) {
		return 'term-title';
	}
	if (title && before.text === ',' && works.has(tokens[at - 2]?.lower ?? '')) return 'term-title';
	if (title && before.kind === 'possessive') {
		const aired = tokens.slice(Math.max(0, at - 6), at).some(token => /^(?:on|in)$/.test(token.lower));
		if (aired || words.includes(' ') || !/[.,!?]$/.test(words)) return 'term-title';
	}
	return undefined;
}

/** `utf8`, `node:fs`, `cmd.exe`, `<b>`, `max_size`: what machines read. */
function isCode(words: string): boolean {
	if (/\s/.test(words) || !/\p{L}/u.test(words)) return false;
	return /[_{}<>=\\|`]|[\p{L}\d][/:][\p{L}\d]|:$|\(\)|^\p{L}+[-.]?\d[\w.-]*$|^\d+[.\d]*-\p{L}/u.test(words);
}

/** `"Gulls Return to the Pier," by Ana Lem`: the heading of what someone wrote. */
function isByline(tokens: readonly Token[], at: number): boolean {
	const name = tokens[at + 2];
	const before = tokens[at - 1];
	if (before && before.kind !== 'sign') return false;
	return (
		/,.?$/.test(tokens[at]!.text) && tokens[at + 1]?.lower === 'by' && name?.kind === 'word' && name.capital
	);
}

/** Languages whose words are said to mean something: `Latin for "gull"`. */
const languages = new Set(
	'latin greek french german spanish italian russian arabic hebrew chinese japanese'.split(' '),
);

/** How many words may stand between a usual name and the verb that gives it: `known to sailors as the "…"`. */
const longestNaming = 7;

/** `known among sailors as the "…"`, `is commonly called "…"`, `later was referred to as "…"`: nobody is said to say it. */
function isUsualName(tokens: readonly Token[], at: number): boolean {
	if (tokens[at + 1]?.lower === 'by') return false;
	const last = determiners.has(tokens[at - 1]!.lower) ? at - 2 : at - 1;
	for (let verb = last; verb >= 0 && at - verb < longestNaming; verb--) {
		const {lower, kind} = tokens[verb]!;
		if (kind !== 'word' || lower === 'by') return false;
		const direct = lower === 'called' && verb === last;
		const linked = /^(?:known|referred)$/.test(lower) && tokens[last]?.lower === 'as';
		if (!(direct || linked)) continue;
		let before = verb - 1;
		while (isAdverb(tokens[before])) before--;
		const passive = /^(?:is|are|was|were|be|been|being|became|become|becomes)$/.test(
			tokens[before]?.lower ?? '',
		);
		return passive || lower === 'known' || (before < verb - 1 && tokens[before]?.text === ',');
	}
	return false;
}

/** Between `we call` and the name stands what is called so: `we call these boats the "…"`. */
const longestOwn = 6;

/** `what we call "…"`, `we refer to this as the "…"`, `I call them "…"`: the writer's own name for something. */
function isOwnName(tokens: readonly Token[], at: number): boolean {
	for (let verb = at - 1; verb > 0 && at - verb < longestOwn; verb--) {
		const {lower, kind} = tokens[verb]!;
		if (kind !== 'word') return false;
		if (!/^(?:call(?:ed|ing)?|term(?:ed)?|refer(?:red)?|dubbed|nicknamed)$/.test(lower)) continue;
		let subject = verb - 1;
		while (isAuxiliary(tokens[subject])) subject--;
		return /^(?:we|i|you)$/.test(tokens[subject]?.lower ?? '');
	}
	return false;
}

/** `Piet "Gull" Mol`: a name in marks between the parts of a name. */
function isNickname(tokens: readonly Token[], at: number, words: string): boolean {
	const before = tokens[at - 1]!;
	const next = tokens[at + 1];
	const inside = before.kind === 'word' && before.capital && next?.kind === 'word' && next.capital;
	return inside && /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u.test(words) && !reportingVerb(before.lower);
}

/**
 * `her first film, "Salt."`, `songs including "Salt"`, `"Salt," a film of gulls`, `performed "Salt and Timber"`: the words
 * beside a title say that it is a work.
 */
function isWork(tokens: readonly Token[], at: number, words: string): boolean {
	if (!isTitle(words.replace(/[.,]$/, ''))) return false;
	const before = tokens[at - 1]!;
	const noun = tokens[at - 2]?.lower ?? '';
	if (works.has(noun) && /^(?:,|including|like|of)$/.test(before.lower)) return true;
	if (performing.test(before.lower)) return true;
	const [article, first, second] = tokens.slice(at + 1, at + 4);
	const comma = /,.?$/.test(tokens[at]!.text);
	return (
		comma &&
		/^an?$/.test(article?.lower ?? '') &&
		(works.has(first?.lower ?? '') || works.has(second?.lower ?? ''))
	);
}

const performing =
	/^(?:perform(?:s|ed|ing)?|hosts?|hosted|hosting|anchors?|anchored|sang|sings?|singing|stars?|starred)$/;

/** `a blog called "Salt"`, `a plan called the "Salt"`: no object stands between, so the verb is a participle. */
function callsByName(tokens: readonly Token[], at: number): boolean {
	const verb = tokens[at - 1]!.lower === 'called' ? at - 1 : at - 2;
	if (tokens[verb]?.lower !== 'called') return false;
	if (verb === at - 2 && !/^(?:the|a|an)$/.test(tokens[at - 1]!.lower)) return false;
	const bearer = tokens[verb - 1];
	if (bearer?.kind === 'word' && works.has(bearer.lower)) return true;
	for (let place = verb - 1; place >= 0 && verb - place < 8; place--) {
		if (/^(?:what|which|that|he|she|they)$/.test(tokens[place]!.lower)) return false;
	}
	return tokens[verb - 1]?.kind === 'word' || tokens[verb - 1]?.text === ',';
}

/** `the "Perception" syllabus`: a name that describes the noun after it. */
function attributive(next: Token | undefined, words: string): boolean {
	if (next?.kind !== 'word' || /[,.!?]$/.test(words)) return false;
	if (next.capital) return /^t-shirts?$/.test(next.lower);
	return !prepositions.has(next.lower) && !boundaries.has(next.lower);
}

/** `the town's "Meth. We're on it." campaign`, `her "Who cares?" speech`: with its point, it is the name of the work behind it. */
function namesNext(tokens: readonly Token[], at: number, words: string): boolean {
	const before = tokens[at - 1]!;
	const owned = before.kind === 'possessive' || determiners.has(before.lower);
	return owned && (/[.!?]$/.test(words) || /^\p{Lu}/u.test(words));
}

/** `which refers to … as the "…"`, as a habit: the name that a body uses, not a thing said once. */
function refersAs(tokens: readonly Token[], verb: number, at: number): boolean {
	let subject = verb - 1;
	while (isAdverb(tokens[subject])) subject--;
	if (!/^(?:which|that|who|they|people)$/.test(tokens[subject]?.lower ?? '')) return false;
	for (let place = verb; place < at; place++) if (tokens[place]!.lower === 'as') return true;
	return false;
}

/** A naming verb is a report where someone did it once; of a passive, or of `what they have dubbed`, it is a name. */
function sharedName(tokens: readonly Token[], verb: number): boolean {
	const {lower} = tokens[verb]!;
	if (!/^(?:dubbed|nicknamed|termed|christened|named)$/.test(lower)) return true;
	for (let at = verb - 1; at >= 0 && verb - at < 6; at--) {
		const word = tokens[at]!.lower;
		if (/^(?:is|are|was|were|been|being|what|themselves|which|that)$/.test(word)) return true;
		if (tokens[at]!.kind !== 'word') return true;
		if (pronouns.has(word) || tokens[at]!.capital) return word === 'they' || tokens[at - 1]?.lower === 'what';
	}
	return true;
}

/** Every main word has a capital and no point ends it: `This Week With Ana Lem`. */
export function isTitle(words: string): boolean {
	const list = words.replace(/[,.]$/, '').split(/\s+/);
	if (/[.!]$/.test(words) && list.length < 2 && !/^\p{Lu}{3,}\.$/u.test(words)) return false;
	return list.every((word, at) => /^[\p{Lu}\d&’'"“(]/u.test(word) || (at > 0 && small.has(word)));
}

/** A title of several words; `I` is one of few that speak with capitals only. */
function isName(words: string): boolean {
	return /\S\s\S/.test(words) && !/[!?]$/.test(words) && isTitle(words);
}

/** `a "smooth and orderly change"`: three words or more that are no name and describe no noun after them. */
export function isPassage(tokens: readonly Token[], at: number, words: string): boolean {
	if (!/^\p{Ll}\S*\s+\S+\s+\S/u.test(words)) return false;
	const pointed = /[,.!?]/.test(tokens[at]!.text.slice(-2)) || /[,.!?]$/.test(words);
	return pointed || !attributive(tokens[at + 1], words);
}

/** A heading in marks, the label of a link, a rest of markup: `"RELATED"`, `"Read more:"`, `">The pier`. */
export function isHeading(words: string): boolean {
	return (
		/^>|:$/.test(words) || (words.length > 3 && words === words.toUpperCase() && !/[.!?\d]$/.test(words))
	);
}

/** How long marked words in front of a noun can be to name what it is: `the "safe harbour" rule`. */
const longestName = 40;

/** Whether short words name the kind of the noun after them. */
export function namesKind(tokens: readonly Token[], at: number, words: string): boolean {
	const after = tokens[at + 1];
	return words.length < longestName && attributive(after, words) && !isAuxiliary(after);
}

/** Whether the words have what only a statement has: a pronoun or a verb of its own. */
export function isStatement(words: string): boolean {
	const start = words.slice(0, 400);
	return (statementWords.test(start) || opensStatement.test(start)) && !isName(words);
}
