/** Blocks → the people they name and the words they quote, each quote with its speaker where the text gives one. */

import type {Block} from '../article/block.ts';
import {attribute} from './attribution.ts';
import {blockQuotation, isQuoted} from './block-quotations.ts';
import {clauseSubject} from './clause-subject.ts';
import {canSpeak, type Setting} from './cue-subject.ts';
import {paraphraseIn} from './paraphrases.ts';
import {findPeople} from './people.ts';
import {type Passage, passagesIn} from './quotation-marks.ts';
import {evidenceFor} from './quote-evidence.ts';
import {isStatement, termRule} from './quote-form.ts';
import {makeSpeakers, type Speakers} from './speakers.ts';
import {addFrame, apply, type Draft, joinable} from './speech-draft.ts';
import {present, type Speech} from './speech-results.ts';
import {coversIn, type Frame, framesOf, type Token} from './speech-tokens.ts';

/** What the whole search shares. Frames are gone through in reading order, so that pronouns look back. */
type Search = {
	readonly prose: readonly Block[];
	readonly paragraphOf: (block: Block) => number;
	readonly frames: readonly Frame[];
	readonly passages: readonly Passage[];
	readonly speakers: Speakers;
	readonly language: string;
	readonly drafts: Draft[];
	readonly ofPassage: Map<number, Draft>;
};

/** Everyone named in the blocks, and every quote, both in source order. `language` is a BCP 47 tag. */
export function findSpeech(blocks: readonly Block[], language: string): Speech {
	const prose = blocks.filter(isProse);
	const texts = prose.map(block => block.text);
	const passages = passagesIn(texts);
	const covers = coversIn(texts, passages);
	const frames: Frame[] = [];
	prose.forEach((block, index) => {
		for (const frame of framesOf(block, covers[index]!, frames.length)) frames.push(frame);
	});
	const places = new Map(prose.map((block, index) => [block, index]));
	const search: Search = {
		prose,
		paragraphOf: block => places.get(block)!,
		frames,
		passages,
		speakers: makeSpeakers(findPeople(prose), prose),
		language: language.slice(0, 2).toLowerCase(),
		drafts: [],
		ofPassage: new Map(),
	};
	for (const frame of frames) searchFrame(frame, search);
	return present(prose, search.drafts, search.speakers);
}

/** Code, markup, rules and page furniture are nobody's speech. */
function isProse(block: Block): boolean {
	const kind = block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'table';
	return kind && block.role !== 'furniture';
}

function searchFrame(frame: Frame, search: Search): void {
	const {speakers, drafts, frames} = search;
	speakers.noteRoles(frame);
	const quoted = isQuoted(frame.block);
	if (quoted && !isQuoted(frames[frame.index - 1]?.block)) {
		const draft = blockQuotation(frame, frames, speakers, search.paragraphOf, search.language);
		if (draft) drafts.push(draft);
	}
	let spoken = false;
	frame.tokens.forEach((token, at) => {
		if (token.passage !== undefined) spoken = searchPassage(token, at, frame, search) || spoken;
	});
	if (spoken || frame.block.kind !== 'paragraph') return;
	const draft = quoted || frame.block.role ? undefined : paraphraseDraft(frame, search);
	if (draft) drafts.push(draft);
	noteSubject(frame, speakers);
}

/** Enters the passage that a token stands for; says whether it is speech. */
function searchPassage(token: Token, at: number, frame: Frame, search: Search): boolean {
	const {speakers, drafts, frames, ofPassage} = search;
	const passage = search.passages[token.passage!]!;
	const entered = ofPassage.get(token.passage!);
	if (entered && (entered.cue || (entered.kind === 'term' && entered.rule !== 'term-no-cue'))) {
		addFrame(entered, frame);
		return entered.kind !== 'term';
	}
	const setting: Setting = {
		tokens: frame.tokens,
		at,
		nameEnd: speakers.nameEnd(frame),
		words: wordsHere(passage, frame, search),
		language: search.language,
	};
	const single = passage.style === 'single';
	const term = entered ? undefined : termRule(frame.tokens, at, setting.words);
	const last = drafts[drafts.length - 1];
	const evidence = term ? undefined : evidenceFor(setting, {frame, frames, last, speakers}, single);
	if (entered) {
		if (evidence && (evidence.attribution?.cue || entered.speakers.length === 0)) apply(entered, evidence);
		addFrame(entered, frame);
		return entered.kind !== 'term';
	}
	// A straight single mark that no reporting words stand beside is an apostrophe as likely as not.
	if (single && !evidence?.attribution && !token.text.startsWith('‘')) return false;
	const joined = evidence && joinable(last, evidence);
	if (joined) {
		joined.stretches.push(...passage.stretches);
		addFrame(joined, frame);
		if (!evidence.whole && evidence.attribution) joined.kind = 'mixed';
		ofPassage.set(token.passage!, joined);
		return true;
	}
	const draft: Draft = {
		kind: 'term',
		speakers: [],
		stretches: [...passage.stretches],
		frames: [frame],
		rule: term ?? 'term-no-cue',
	};
	if (evidence) {
		apply(draft, evidence);
		for (const speaker of evidence.resolved.speakers) speakers.note(frame, speaker);
	} else if (!term && !single && (isStatement(setting.words) || attribute(setting)?.subject)) {
		draft.kind = frame.alone ? 'direct' : 'mixed';
		draft.rule = 'no-speaker';
	}
	drafts.push(draft);
	ofPassage.set(token.passage!, draft);
	return draft.kind !== 'term';
}

/** The words of a passage that stand in the frame's own paragraph. */
function wordsHere(passage: Passage, frame: Frame, search: Search): string {
	const paragraph = search.paragraphOf(frame.block);
	const here = passage.stretches.find(stretch => stretch.paragraph === paragraph);
	return here ? frame.block.text.slice(here.from, here.to) : '';
}

function paraphraseDraft(frame: Frame, {speakers, paragraphOf}: Search): Draft | undefined {
	const nameEnd = speakers.nameEnd(frame);
	const found = paraphraseIn(frame, nameEnd);
	if (!found || !canSpeak(frame.tokens, found.subject, nameEnd)) return undefined;
	const resolved = speakers.resolve(frame, found.subject);
	if (!resolved?.sure) return undefined;
	const paragraph = paragraphOf(frame.block);
	const {subject, cue, parts, rule} = found;
	const stretches = parts.map(part => ({paragraph, ...part}));
	const draft: Draft = {kind: 'paraphrase', speakers: [], stretches, frames: [frame], rule};
	apply(draft, {
		resolved,
		attribution: {subject, cue, side: 'before', whole: false, rule},
		frame,
		rule,
		whole: false,
	});
	draft.kind = 'paraphrase';
	for (const speaker of resolved.speakers) speakers.note(frame, speaker);
	return draft;
}

/** Keeps in mind whom the sentence is about, for the pronouns of the next. */
function noteSubject(frame: Frame, speakers: Speakers): void {
	const nameEnd = speakers.nameEnd(frame);
	const subject = clauseSubject(frame.tokens, 0, frame.tokens.length, nameEnd);
	if (!subject || nameEnd(subject.first) !== subject.last) return;
	const resolved = speakers.resolve(frame, subject);
	for (const speaker of resolved?.speakers ?? []) speakers.note(frame, speaker);
}
