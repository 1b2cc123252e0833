/** `according to` in a sentence → its source, and the statement before or after it. */

import {headToken} from './noun-heads.ts';
import {isAdverb, type NameEnd, type Phrase} from './noun-phrase.ts';
import {bothNumbers} from './plurals.ts';
import {opensWithVerb} from './relative-report.ts';
import {hasVerb, headOf} from './report-asides.ts';
import {clauseEnd} from './reported-end.ts';
import type {Paraphrase} from './reported-subject.ts';
import type {Token} from './speech-tokens.ts';
import {determiners} from './speech-words.ts';
import {subjectAfter} from './verb-subject.ts';

/** What things are done or sorted by; only what opens a sentence lets it speak: `According to the rules, …`. */
const measures: ReadonlySet<string> = new Set(
	(
		'rule order plan custom size kind way wish idea taste ability merit rank principle instruction direction schedule value ' +
		'standard preference type sequence field header clock number need habit age weight height length width colour color ' +
		'shape season weather wind circumstance necessity pleasure fashion situation temperament nature class language ' +
		'convention criterion criteria algorithm pattern template format map list art'
	)
		.split(' ')
		.flatMap(bothNumbers),
);

/** `According to the board, …` · `…, according to the board, …` · `… according to the board.` */
export function accordingTo(
	tokens: readonly Token[],
	at: number,
	free: number,
	nameEnd: NameEnd,
): Paraphrase | undefined {
	const subject = sourceAfter(tokens, at + 1, nameEnd);
	if (!subject || (at > 0 && measures.has(headToken(tokens, subject)?.lower ?? ''))) return undefined;
	const cue = {first: at, last: at + 1};
	let close = subject.last + 1;
	while (close < tokens.length && tokens[close]!.text !== ',' && close - subject.last < 30) close++;
	let comma = close;
	// Asides of the source: `according to Ana Lem, the mayor of Eastmark, …`
	while (
		tokens[comma]?.text === ',' &&
		/^(?:who|which|a|an|another|the|whose|published|released|posted|obtained|writing)$/.test(
			tokens[comma + 1]?.lower ?? '',
		)
	) {
		let next = comma + 1;
		while (next < tokens.length && tokens[next]!.text !== ',' && next - comma < 20) next++;
		if (tokens[next]?.text !== ',' || next + 3 > tokens.length) break;
		const determiner = /^(?:a|an|the)$/.test(tokens[comma + 1]!.lower);
		if (determiner && hasVerb(tokens, {first: comma + 1, last: next - 1})) break;
		comma = next;
	}
	const after =
		tokens[comma]?.text === ',' && tokens[comma + 1]
			? {first: comma + 1, last: clauseEnd(tokens, comma + 1, false)}
			: undefined;
	let open = at - 1;
	if (tokens[open]?.text === ',' || /^[—–]$/.test(tokens[open]?.text ?? '')) open--;
	const head = headOf(tokens, free, open);
	const cut = after !== undefined && opensWithVerb(tokens, after.first);
	const apart = /^[:;]$/.test(tokens[open]?.text ?? '');
	const before = !apart && (open > head.first || (cut && open === head.first)) ? head : undefined;
	// What stands before is the statement if it is a clause; else both sides are, cut in two.
	const whole = before !== undefined && !cut && hasVerb(tokens, before);
	const rest = whole || (after && after.last <= after.first) ? undefined : after;
	const parts = [before, rest].filter(part => part !== undefined);
	if (parts.length === 0) return undefined;
	return {subject, cue, parts, rule: 'according-to'};
}

/** The source behind `to`; adverbs stand in front of it, or within it: `early results`, `a newly found letter`. */
function sourceAfter(tokens: readonly Token[], to: number, nameEnd: NameEnd): Phrase | undefined {
	let first = to + 1;
	while (isAdverb(tokens[first])) first++;
	const phrase = subjectAfter(tokens, first - 1, nameEnd);
	if (!phrase || !determiners.has(tokens[phrase.last]!.lower) || !isAdverb(tokens[phrase.last + 1]))
		return phrase;
	const rest = subjectAfter(tokens, phrase.last + 1, nameEnd);
	return rest ? {first: phrase.first, last: rest.last} : phrase;
}
