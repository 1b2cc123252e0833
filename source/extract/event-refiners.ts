/** Drafts of events → fewer: what is no event of its own is dropped, what tells the same is merged. */

import {hasWordBeside} from './clauses.ts';
import type {EventDraft, Mention} from './event-draft.ts';
import {tellingVerbs} from './label-words.ts';
import type {Token} from './time-tokens.ts';
import {isCapitalised, words} from './time-words.ts';
import {hasFiniteVerb} from './verbs.ts';

export type Refiner = (drafts: readonly EventDraft[]) => readonly EventDraft[];

/** In this order: first what is no statement at all, then what only reports, so that only events are compared and merged. */
export const refiners: readonly Refiner[] = [dropLabels, dropReports, mergeSame];

/** A date without a statement: a bare year in a table's header, a year that only tells which crew is meant. */
function dropLabels(drafts: readonly EventDraft[]): readonly EventDraft[] {
	return drafts.filter(({timed, clause, from, to, adjectival}) => {
		const {tokens, sentence} = timed;
		if (sentence.block.kind === 'table') return hasFiniteVerb(tokens, 0, tokens.length);
		if (isNamedOnly(tokens, from, to)) return false;
		if (adjectival || !hasWordBeside(tokens, clause, from, to)) return false;
		return hasFiniteVerb(tokens, clause.from, clause.to) || wordsBeside(tokens, from, to) >= fewestWords;
	});
}

/** `“last week” counts from the article’s date`, `he read “1984”`: words that stand alone in marks are spoken of, and date nothing. */
function isNamedOnly(tokens: readonly Token[], from: number, to: number): boolean {
	const [before, after] = [tokens[from - 1], tokens[to]];
	if (!before || !after || after.spaced || tokens[from]!.spaced) return false;
	return /^[“"‘'«„]$/.test(before.text) && /^[”"’'»“]$/.test(after.text);
}

/** Words that a note without a verb has beside its date: `1914: War in Europe`. */
const fewestWords = 3;

function wordsBeside(tokens: readonly Token[], from: number, to: number): number {
	return tokens.reduce(
		(count, {kind}, at) => count + (kind === 'word' && (at < from || at >= to) ? 1 : 0),
		0,
	);
}

/** `She said on Friday that the bridge had opened in May`: the bridge is the event, Friday the day of the report. */
function dropReports(drafts: readonly EventDraft[]): readonly EventDraft[] {
	return drafts.filter((draft, index) => {
		const {timed, clause, from} = draft;
		const others = [drafts[index - 1], drafts[index + 1]].filter(other => other?.timed === timed);
		if (others.length === 0) return true;
		const next = timed.clauses[timed.clauses.indexOf(clause) + 1];
		const reports = timed.tokens.slice(clause.from, clause.to).some(({lower}) => tellingVerbs.has(lower));
		if (reports && next?.opener === 'that' && others.some(other => other!.from >= next.from)) return false;
		// `…, its chairman said on Monday`
		return !timed.tokens
			.slice(Math.max(0, from - 3), from)
			.some(({lower}) => /^(?:said|says|told)$/.test(lower));
	});
}

/** How many events of one date a repetition is compared with: keeps a long text linear. */
const reach = 12;

type Kept = {
	readonly draft: EventDraft;
	readonly content: ReadonlySet<string>;
	readonly mentions: Mention[];
};

/** The same date and the same words of content: one event with several mentions. */
function mergeSame(drafts: readonly EventDraft[]): readonly EventDraft[] {
	const kept: Kept[] = [];
	const byDate = new Map<string, Kept[]>();
	for (const draft of drafts) {
		const content = contentOf(draft);
		const key = `${draft.value} ${draft.open ?? ''} ${draft.sequence}`;
		const others = byDate.get(key) ?? [];
		const same = others.findLast(({content: known}) => isSame(content, known));
		if (same) {
			same.mentions.push({timed: draft.timed, from: draft.from, to: draft.to});
			continue;
		}
		const one: Kept = {draft, content, mentions: []};
		kept.push(one);
		others.push(one);
		if (others.length > reach) others.shift();
		byDate.set(key, others);
	}
	return kept.map(({draft, mentions}) => ({...draft, mentions}));
}

const empty = words(
	'the and that with from this have has had was were been will would could said says for his her its their they into ' +
		'over about after before when while which who whom than then there more most also only',
);

/** The first letters of the clause's words of content. */
function contentOf({timed, clause, from, to}: EventDraft): ReadonlySet<string> {
	const content = new Set<string>();
	for (let at = clause.from; at < clause.to; at++) {
		const token = timed.tokens[at]!;
		if ((at >= from && at < to) || token.kind === 'mark' || empty.has(token.lower)) continue;
		if (token.lower.length > 3 || token.kind === 'number' || isCapitalised(token.text))
			content.add(token.lower.slice(0, 5));
	}
	return content;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	if (a.size < 2 || b.size < 2) return false;
	let shared = 0;
	for (const word of a) if (b.has(word)) shared++;
	return shared >= 2 && shared * 2 > Math.max(a.size, b.size);
}
