/** A quote in the making: what was found of it so far, before it becomes part of the article. */

import type {QuoteKind} from '../article/article.ts';
import {spanOf} from '../article/block.ts';
import type {Span} from '../article/span.ts';
import type {Attribution} from './attribution.ts';
import type {Phrase} from './noun-phrase.ts';
import type {Stretch} from './quotation-marks.ts';
import type {Resolved} from './speakers.ts';
import type {Frame} from './speech-tokens.ts';

export type Draft = {
	kind: QuoteKind;
	readonly stretches: Stretch[];
	/** Numbers of `Speakers.all`. */
	speakers: readonly number[];
	attribution?: Span;
	cue?: Span;
	/** The whole reported statement around marked words, without the attribution that cuts it. */
	statement?: readonly Span[];
	readonly frames: Frame[];
	rule: string;
};

/** Who speaks some words, and why; `frame` is the one that says so. */
export type Evidence = {
	readonly resolved: Resolved;
	readonly attribution?: Attribution;
	readonly frame: Frame;
	readonly rule: string;
	readonly whole: boolean;
};

/** A phrase of a frame, in the source. */
export function spanOfPhrase(frame: Frame, {first, last}: Phrase): Span {
	return spanOf(frame.block, frame.tokens[first]!.from, frame.tokens[last]!.to);
}

export function addFrame(draft: Draft, frame: Frame): void {
	if (draft.frames[draft.frames.length - 1] !== frame) draft.frames.push(frame);
}

/** Gives the draft its speaker. */
export function apply(draft: Draft, {attribution, frame, resolved, rule, whole}: Evidence): void {
	draft.kind = whole ? 'direct' : 'mixed';
	draft.speakers = resolved.speakers;
	draft.rule = rule;
	addFrame(draft, frame);
	if (attribution?.subject) draft.attribution = spanOfPhrase(frame, attribution.subject);
	if (attribution?.cue) draft.cue = spanOfPhrase(frame, attribution.cue);
}

/** The quote that words go on with: one of the same cue, or one that ended in the sentence before. */
export function joinable(last: Draft | undefined, {attribution, frame, rule}: Evidence): Draft | undefined {
	if (!last || last.kind === 'term' || last.kind === 'paraphrase') return undefined;
	if (attribution?.cue) {
		return last.cue?.start === spanOfPhrase(frame, attribution.cue).start ? last : undefined;
	}
	return rule === 'continued' && last.kind === 'direct' ? last : undefined;
}
