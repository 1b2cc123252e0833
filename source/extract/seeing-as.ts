/** A verb of seeing in front of marks → who sees something so: `framed herself as the "safe pair of hands"`. */

import {isAdverb, type NameEnd, type Phrase} from './noun-phrase.ts';
import type {Token} from './speech-tokens.ts';
import {subjectAfter, subjectBefore} from './verb-subject.ts';

/** Forms of verbs that with `as` give a view in the words that follow. */
const seeing = new Set(
	(
		'see sees saw seen view views viewed frame frames framed present presents presented offer offers offered ' +
		'list lists listed treat treats treated pitch pitches pitched sell sells sold bring brings brought point ' +
		'points pointed'
	).split(' '),
);

/** How many tokens may stand between the verb and its `as`, and between that and the marks. */
const longestObject = 12;
const longestLead = 4;

/** The verb and who sees, where the marks at `at` say as what. */
export function seenAs(
	tokens: readonly Token[],
	at: number,
	nameEnd: NameEnd,
): {readonly verb: number; readonly subject: Phrase} | undefined {
	let as = at - 1;
	while (as > 0 && at - as < longestLead && tokens[as]!.kind === 'word' && tokens[as]!.lower !== 'as') as--;
	if (tokens[as]?.lower !== 'as') return undefined;
	for (let verb = as - 1; verb >= 0 && as - verb < longestObject; verb--) {
		const token = tokens[verb]!;
		if (token.kind === 'sign' || token.kind === 'quote') return undefined;
		if (!seeing.has(token.lower)) continue;
		const by = tokens.slice(verb, as).findIndex(({lower}) => lower === 'by');
		const subject = by < 0 ? subjectBefore(tokens, verb, nameEnd) : subjectAfter(tokens, verb + by, nameEnd);
		const passive = by < 0 && isPassive(tokens, verb);
		return subject && !passive ? {verb, subject} : undefined;
	}
	return undefined;
}

function isPassive(tokens: readonly Token[], verb: number): boolean {
	let at = verb - 1;
	while (isAdverb(tokens[at])) at--;
	return /^(?:is|are|was|were|be|been|being)$/.test(tokens[at]?.lower ?? '');
}
