/** Marked words and their attribution → the whole statement around them in their sentence. */

import {spanOf} from '../article/block.ts';
import {hull, type Span} from '../article/span.ts';
import type {Attribution} from './attribution.ts';
import {isAdverb, type Phrase} from './noun-phrase.ts';
import {clauseEnd} from './reported-end.ts';
import {reportingVerb} from './reporting-verbs.ts';
import type {Draft} from './speech-draft.ts';
import type {Frame, Token} from './speech-tokens.ts';

/** Tokens of a frame, both ends included, in the source, without the marks at the ends. */
export function spanOfTokens({block, tokens}: Frame, {first, last}: Phrase): Span {
	return spanOf(block, tokens[first]!.from, tokens[last]!.to);
}

/** Gives a mixed quote the statement that its own attribution governs: `called ⟦the plan "a fantasy"⟧`. */
export function governStatement(draft: Draft, frame: Frame, at: number, attribution: Attribution): void {
	const extent = extentOf(frame.tokens, at, attribution);
	if (!extent || draft.kind !== 'mixed') return;
	const span = spanOfTokens(frame, extent);
	const known = draft.statement ?? [];
	const last = known[known.length - 1];
	const meets = last !== undefined && span.start <= last.end && last.start <= span.end;
	draft.statement = meets ? [...known.slice(0, -1), hull(last, span)] : [...known, span];
}

function extentOf(tokens: readonly Token[], at: number, attribution: Attribution): Phrase | undefined {
	const {cue, side, subject} = attribution;
	if (!cue) return undefined;
	if (side === 'after') {
		let last = Math.min(cue.first, subject?.first ?? cue.first) - 1;
		while (last > at && tokens[last]!.kind === 'sign') last--;
		let first = at;
		while (first > 0 && tokens[first - 1]!.text !== ';' && at - first < 60) first--;
		while (first < at && /^(?:and|but|so|[,—–])$/.test(tokens[first]!.text.toLowerCase())) first++;
		return {first, last: Math.max(at, last)};
	}
	let first = cue.last + 1;
	if (subject && subject.first > cue.last && subject.last < at) first = subject.last + 1;
	first = Math.max(first, pastAddressee(tokens, cue.last, at));
	while (first < at && (isAdverb(tokens[first]) || /^(?:that|,|:)$/.test(tokens[first]!.text))) first++;
	if (first > at) return undefined;
	const dependent = /^(?:after|when|while|because|although|though|if)$/.test(
		tokens[(subject?.first ?? 0) - 1]?.lower ?? '',
	);
	return {first, last: Math.max(at, clauseEnd(tokens, first, dependent))};
}

/** `told the miners that …`, `told the miners to …`: where the statement begins between the cue and the marks. */
function pastAddressee(tokens: readonly Token[], cue: number, at: number): number {
	const verb = reportingVerb(tokens[cue]!.lower);
	if (verb?.kind !== 'tell') return 0;
	for (let place = cue + 1; place < at; place++) if (/^(?:that|to)$/.test(tokens[place]!.lower)) return place;
	return 0;
}

/** How many words in front of the marks make them a part of the statement only: `said that even now "the pier is safe"`. */
const ownWords = 2;

/** Whether a part of a statement has words of its own before words in marks, or none in marks. */
export function hasOwnWords(tokens: readonly Token[], {first, last}: Phrase): boolean {
	let at = first;
	while (at <= last && tokens[at]!.kind !== 'quote') at++;
	return at > last || (at - first >= ownWords && tokens[at - 1]!.text !== ':');
}
