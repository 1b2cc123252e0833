/** The tokens of a statement → one line of at most 60 characters that reads like a headline. */

import {safeLine} from '../article/safe-text.ts';
import {verbIn} from './label-parts.ts';
import {determiners, fillers, prepositions} from './label-words.ts';
import type {Token} from './time-tokens.ts';
import {isFiniteVerb} from './verbs.ts';

type Tokens = readonly Token[];

const labelLength = 60;

/** At most `labelLength` characters: spare words go first, then phrases from the end, at last the words that are too many. */
export function fit(tokens: Tokens): string {
	const whole = trimmed(tokens);
	let text = write(whole);
	if (text.length <= labelLength) return text;
	const spare = whole.filter((token, index) => !isSpare(token) || index === 0);
	text = write(spare);
	if (text.length <= labelLength) return text;
	const leaner = withoutSubjectPhrase(spare);
	text = write(leaner);
	if (text.length <= labelLength) return text;
	return shortened(leaner) ?? ellipsis(text);
}

function isSpare(token: Token): boolean {
	return (
		fillers.has(token.lower) ||
		(/ly$/.test(token.lower) &&
			token.lower.length > 5 &&
			!/^(?:family|early|daily|only|assembly|reply|supply|italy|july|ally|monopoly)$/.test(token.lower))
	);
}

/** `the price of salt in the towns has risen` → without `in the towns`: phrases go from the end of a long subject. */
function withoutSubjectPhrase(tokens: Tokens): Tokens {
	const verb = verbIn(tokens);
	if (verb < 4) return tokens;
	let lean = tokens;
	for (let at = verb - 1; at > 1; at--) {
		const {kind, lower} = tokens[at]!;
		if (kind === 'mark' && !/^[-–.’']$/.test(lower)) break;
		if (!prepositions.has(lower) || (lower === 'of' && lean !== tokens)) continue;
		// `troops controlled by the north`: the participle goes with its phrase.
		const end = at > 2 && /(?:ed|ing)$/.test(tokens[at - 1]!.lower) ? at - 1 : at;
		lean = [...tokens.slice(0, end), ...tokens.slice(verb)];
		if (write(tokens.slice(0, end)).length <= longestSubject) break;
	}
	return lean;
}

/** Half a label: the verb and its object need the rest. */
const longestSubject = 30;

/** Cut before a preposition or a joining word, as late as it fits; undefined where a number or too much would be lost. */
function shortened(tokens: Tokens): string | undefined {
	const verb = verbIn(tokens);
	for (let at = tokens.length - 1; at > Math.max(verb + 1, 2); at--) {
		const token = tokens[at]!;
		const isBoundary =
			token.kind === 'word'
				? prepositions.has(token.lower) || /^(?:and|or|but|that|which|who|while)$/.test(token.lower)
				: /^[,;:–—]$/.test(token.text);
		if (!isBoundary) continue;
		const text = write(trimmed(tokens.slice(0, at)));
		if (text.length > labelLength) continue;
		const kept = ellipsis(write(tokens));
		const losesNumber = /\d/.test(kept.slice(text.length));
		return text.length >= 24 && !losesNumber ? text : undefined;
	}
	return undefined;
}

/** The words that fit, and `…`. */
function ellipsis(text: string): string {
	const cut = text.lastIndexOf(' ', labelLength - 1);
	const kept = cut > 0 ? text.slice(0, cut) : text.slice(0, labelLength - 1);
	return `${kept.replace(/[\s,;:–—.-]+$/u, '').replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Without joining words and marks at its ends. */
function trimmed(tokens: Tokens): Tokens {
	let from = 0;
	let to = tokens.length;
	const isLoose = (token: Token) => token.kind === 'mark' && !/^[“”"‘’$€£¥%«»#+)]$/.test(token.text);
	while (
		from < to &&
		(isLoose(tokens[from]!) ||
			/^(?:and|but|or|so|yet|then|that|forward|onwards?|alone|["”’])$/.test(tokens[from]!.lower))
	)
		from++;
	while (
		to > from &&
		(isLoose(tokens[to - 1]!) ||
			(to - from > 2 && (isDangling(tokens[to - 1]!) || isCutVerb(tokens, to - 1))))
	)
		to--;
	return tokens.slice(from, to);
}

/** The verb of a second predicate that lost its object: `declared the rule illegal and called`. */
function isCutVerb(tokens: Tokens, at: number): boolean {
	return /^(?:and|or|but)$/.test(tokens[at - 1]!.lower) && isFiniteVerb(tokens, at);
}

function isDangling(token: Token): boolean {
	return (
		prepositions.has(token.lower) ||
		determiners.has(token.lower) ||
		/^(?:and|but|or|just|when|while|where|which|who|only)$/.test(token.lower)
	);
}

/** The tokens as text, with the spaces that stood before them, marks in pairs, and a capital. */
function write(tokens: Tokens): string {
	let text = '';
	tokens.forEach((token, index) => {
		if (index > 0 && (token.spaced || !follows(tokens[index - 1]!, token))) text += ' ';
		text += token.text;
	});
	const line = balanced(safeLine(text)).replace(/[\s.,;:!?–—-]+(?=[”"’]?$)/u, '');
	// `iPhone` keeps its own capitals.
	return /^\p{Ll}\p{L}*\p{Lu}/u.test(line) ? line : line.charAt(0).toUpperCase() + line.slice(1);
}

/** Tokens that stood apart in the text need a space, unless the later one is a mark that hangs on. */
function follows(before: Token, token: Token): boolean {
	return before.to === token.from || (token.kind === 'mark' && /^[,.;:!?”)%]$/.test(token.text));
}

/** Quotation marks that lost their partner go too. */
function balanced(text: string): string {
	const opening = (text.match(/“/g) ?? []).length;
	const closing = (text.match(/”/g) ?? []).length;
	const straight = (text.match(/"/g) ?? []).length;
	let result = text;
	if (opening !== closing) result = result.replace(/[“”]/g, '');
	if (straight % 2 === 1) result = result.replaceAll('"', '');
	return result;
}
