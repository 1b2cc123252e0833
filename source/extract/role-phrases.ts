/** A sentence → the phrases in it that can stand for the holder of a role: `the Norland president`. */

import type {NameEnd, Phrase} from './noun-phrase.ts';
import type {Frame, Token} from './speech-tokens.ts';
import {roleNouns} from './speech-words.ts';

/** `a young diver`, `one mother`: the last one that a sentence introduces, whom a pronoun can mean where no name fits. */
export function lastIntroduced({tokens}: Frame): Phrase | undefined {
	for (let first = tokens.length - 1; first >= 0; first--) {
		if (!/^(?:an?|one)$/.test(tokens[first]!.lower)) continue;
		const last = headBehind(tokens, first);
		if (last !== undefined) return {first, last};
	}
	return undefined;
}

/** The noun of a role at most two words behind an article. */
function headBehind(tokens: readonly Token[], article: number): number | undefined {
	let last = article + 1;
	while (last - article < 3 && tokens[last]?.kind === 'word' && !roleNouns.has(tokens[last]!.lower)) last++;
	const head = tokens[last];
	return head?.kind === 'word' && !head.capital && roleNouns.has(head.lower) ? last : undefined;
}

/** `the Norland president`: an article, at most two words, the noun of a role; with no name and no `of …` after it. */
export function rolePhrases({tokens}: Frame, nameEnd: NameEnd): readonly Phrase[] {
	const phrases: Phrase[] = [];
	for (let first = 0; first < tokens.length; first++) {
		const last = tokens[first]!.lower === 'the' ? headBehind(tokens, first) : undefined;
		if (last === undefined) continue;
		const next = tokens[last + 1];
		const named = next?.text === ',' || nameEnd(last + 1) !== undefined;
		if (named || /^(?:of|for|at|in|and|or)$/.test(next?.lower ?? '')) continue;
		const aside = tokens[first - 1]?.text === ',' && (!next || next.kind === 'sign');
		if (aside && endsName(first - 2, nameEnd)) continue;
		phrases.push({first, last});
	}
	return phrases;
}

function endsName(at: number, nameEnd: NameEnd): boolean {
	for (let first = at; first >= 0 && at - first < 4; first--) if (nameEnd(first) === at) return true;
	return false;
}
