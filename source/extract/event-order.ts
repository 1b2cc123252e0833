/** A sentence that only says its place in the order of events → an event with the date of the one before it. */

import {type Clause, clauseAt, isSubordinate} from './clauses.ts';
import type {EventDraft} from './event-draft.ts';
import {orderSignal} from './event-makers.ts';
import type {TimedSentence} from './time-expressions.ts';
import {hasFiniteVerb} from './verbs.ts';

/** The events that a sentence may carry on. */
export type Parents = {
	/** The last one dated to the day or the week. */
	readonly fine: EventDraft | undefined;
	/** The last one of the section, whatever its date; no open range. */
	readonly near: EventDraft | undefined;
};

export const noParents: Parents = {fine: undefined, near: undefined};

/** The parents of what follows the draft. */
export function parentsAfter(parents: Parents, draft: EventDraft): Parents {
	if (draft.open || draft.start === undefined) return parents;
	const isFine = draft.granularity === 'day' || draft.granularity === 'week';
	return {fine: isFine ? draft : parents.fine, near: draft};
}

/**
 * `A day later` counts from an event dated to the day or the week, however far back: after a month or a year it would
 * say nothing. A bare `Later` goes on from the event before it, in the same section.
 */
export function carriedOn(
	timed: TimedSentence,
	sentenceIndex: number,
	order: number,
	parents: Parents,
): EventDraft | undefined {
	const signal = orderSignal(timed);
	const parent = signal?.counted ? parents.fine : parents.near;
	if (!signal || !parent || !hasFiniteVerb(timed.tokens, 0, timed.tokens.length)) return undefined;
	return {
		...parent,
		order,
		sentenceIndex,
		timed,
		clause: mainClause(timed, signal.to),
		from: 0,
		to: signal.to,
		adjectival: false,
		basis: 'inferred',
		rule: 'order-signal',
		sequence: parent.sequence + 1,
		root: parent.root,
		mentions: [],
	};
}

/** The first clause with a verb that no other governs: `A day later, as the rain went on, the dam gave way`. */
function mainClause({tokens, clauses}: TimedSentence, signalEnd: number): Clause {
	const own = clauseAt(clauses, signalEnd - 1);
	const isMain = (clause: Clause) =>
		clause.to > signalEnd && !isSubordinate(clause) && hasFiniteVerb(tokens, clause.from, clause.to);
	return clauses.find(isMain) ?? own;
}
