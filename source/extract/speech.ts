/** Blocks → the people they name and the words they quote, each quote with its speaker where the text gives one. */

import type {Block} from '../article/block.ts';
import {attribute} from './attribution.ts';
import {blockQuotation, isQuoted} from './block-quotations.ts';
import {canSpeak} from './can-speak.ts';
import {clauseSubject} from './clause-subject.ts';
import type {Setting} from './cue-subject.ts';
import {holdsName} from './noun-phrase.ts';
import {paraphrasesIn} from './paraphrases.ts';
import {findPeople} from './people.ts';
import {type Passage, passagesIn} from './quotation-marks.ts';
import {evidenceFor, subjectOfSentence} from './quote-evidence.ts';
import {isHeading, isPassage, isStatement, isTitle, namesKind, termRule} from './quote-form.ts';
import {speakerOf} from './reported-speaker.ts';
import {doubtful, reportingVerb} from './reporting-verbs.ts';
import {signedInside} from './signatures.ts';
import {makeSpeakers, type Speakers} from './speakers.ts';
import {addFrame, apply, type Draft, joinable} from './speech-draft.ts';
import {present, type Speech} from './speech-results.ts';
import {coversIn, type Frame, framesOf, type Token} from './speech-tokens.ts';
import {governStatement, hasOwnWords, spanOfTokens} from './statement-spans.ts';
import {type Turn, turnAt, turnDraft, turnsOf} from './transcripts.ts';
import {subjectAfter} from './verb-subject.ts';

/** What the whole search shares. Frames are gone through in reading order, so that pronouns look back. */
type Search = {
	readonly prose: readonly Block[];
	readonly paragraphOf: (block: Block) => number;
	readonly frames: readonly Frame[];
	readonly passages: readonly Passage[];
	readonly speakers: Speakers;
	readonly language: string;
	/** The turns of a transcript without marks, by paragraph. */
	readonly turns: ReadonlyMap<number, Turn>;
	readonly drafts: Draft[];
	readonly ofPassage: Map<number, Draft>;
	/** Marked words with a capital that were names, without the point behind them, each with its rule. */
	readonly names: Map<string, string>;
	/** The people who spoke so far: where there are any, the text reports what is said. */
	readonly heard: Set<number>;
};

/** How many of the latest quotes can have the same cue as a statement beside them. */
const mostInFrame = 12;

/** Everyone named in the blocks, and every quote, both in source order. `language` is a BCP 47 tag. */
export function findSpeech(blocks: readonly Block[], language: string): Speech {
	const prose = blocks.filter(isProse);
	const texts = prose.map(block => block.text);
	const passages = passagesIn(texts);
	const covers = coversIn(texts, passages);
	const cast = findPeople(prose);
	const frames: Frame[] = [];
	prose.forEach((block, index) => {
		for (const frame of framesOf(block, covers[index]!, frames.length, cast.common)) frames.push(frame);
	});
	const places = new Map(prose.map((block, index) => [block, index]));
	const speakers = makeSpeakers(cast, prose);
	const search: Search = {
		prose,
		paragraphOf: block => places.get(block)!,
		frames,
		passages,
		speakers,
		turns: turnsOf(texts, speakers.knows),
		language: language.slice(0, 2).toLowerCase(),
		drafts: [],
		ofPassage: new Map(),
		names: new Map(),
		heard: new Set(),
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
	const turn = search.turns.get(search.paragraphOf(frame.block));
	if (turn) {
		if (frames[frame.index - 1]?.block === frame.block) return;
		const paragraph = search.paragraphOf(frame.block);
		drafts.push(turnDraft(turn, [{paragraph, from: 0, to: frame.block.text.length}], frame, speakers));
		return;
	}
	let spoken = false;
	frame.tokens.forEach((token, at) => {
		if (token.passage !== undefined) spoken = searchPassage(token, at, frame, search) || spoken;
	});
	if (frame.block.kind !== 'paragraph') return;
	reportStatements(frame, search, !(quoted || frame.block.role));
	noteSubject(frame, speakers);
	speakers.noteNames(frame);
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
	if (!entered) {
		const from = token.from + marksBefore(token);
		const turn = turnAt(frame.block.text, from, name => token.from === 0 && speakers.knows(name));
		const whole =
			turn && turn.words < token.to
				? turnDraft(turn, [...passage.stretches], frame, speakers)
				: signedInside(passage, search.prose, frame, speakers);
		if (whole) {
			drafts.push(whole);
			ofPassage.set(token.passage!, whole);
			return true;
		}
	}
	const single = passage.style === 'single';
	const term = entered ? undefined : nameRule(setting, search);
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
		if (evidence.attribution && evidence.frame === frame)
			governStatement(joined, frame, at, evidence.attribution);
		ofPassage.set(token.passage!, joined);
		for (const speaker of joined.speakers) speakers.note(frame, speaker, 'speaks');
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
		if (evidence.attribution && evidence.frame === frame)
			governStatement(draft, frame, at, evidence.attribution);
		for (const speaker of evidence.resolved.speakers) hear(search, frame, speaker);
	} else if (!term && !single && mayBeSpeech(setting, search)) {
		draft.kind = frame.alone ? 'direct' : 'mixed';
		draft.rule = 'no-speaker';
	}
	drafts.push(draft);
	ofPassage.set(token.passage!, draft);
	return draft.kind !== 'term';
}

/** The rule that makes marked words a name; what has a capital and was one before is one again. */
function nameRule({tokens, at, words}: Setting, {names}: Search): string | undefined {
	const rule = termRule(tokens, at, words);
	const name = words.replace(/[.,]$/, '');
	if (!/^\p{Lu}/u.test(name)) return rule;
	if (rule && !names.has(name)) names.set(name, rule);
	return rule ?? names.get(name);
}

/** Keeps in mind who spoke last, for pronouns, and that people speak in this text. */
function hear({speakers, heard}: Search, frame: Frame, speaker: number): void {
	speakers.note(frame, speaker, 'speaks');
	if (speakers.all[speaker]!.kind === 'person') heard.add(speaker);
}

/** Whether words that nobody is known to speak are speech all the same. */
function mayBeSpeech(setting: Setting, search: Search): boolean {
	const {tokens, at, words} = setting;
	if (isHeading(words) || !/^[\p{L}\p{N}[(“‘"'…$#@—–-]|^\.\./u.test(words)) return false;
	if (isStatement(words) && !namesKind(tokens, at, words)) return true;
	if (isPassage(tokens, at, words) && subjectOfSentence(setting)) return true;
	const {subject, cue} = attribute(setting) ?? {};
	// `books they felt they "needed"`: what minds do is no cue of a word or two.
	const felt = cue && doubtful.has(reportingVerb(tokens[cue.first]!.lower)?.lemma ?? '');
	if (subject === undefined || (felt && tokens[subject.first]!.lower !== 'i')) return false;
	// `I spoke of a "wet" pier`: the writer's own word for it.
	const own = /^(?:i|we|you)$/.test(tokens[subject.first]!.lower) && tokens[at - 1]?.lower !== 'to';
	if (own && namesKind(tokens, at, words)) return false;
	return search.heard.size > 0 || canSpeak(tokens, subject, setting.nameEnd);
}

/** How many quotation marks a token opens with. */
function marksBefore({text}: Token): number {
	return /^[^\p{L}\p{N}]*/u.exec(text)![0].length;
}

/** The words of a passage that stand in the frame's own paragraph. */
function wordsHere(passage: Passage, frame: Frame, search: Search): string {
	const paragraph = search.paragraphOf(frame.block);
	const here = passage.stretches.find(stretch => stretch.paragraph === paragraph);
	return here ? frame.block.text.slice(here.from, here.to) : '';
}

/** Enters the statements without marks, and tells marked words of the whole statement that they are part of. */
function reportStatements(frame: Frame, search: Search, listed: boolean): void {
	const {speakers, ofPassage, drafts, paragraphOf} = search;
	const nameEnd = speakers.nameEnd(frame);
	for (const found of paraphrasesIn(frame, nameEnd)) {
		const inside = new Set<Draft>();
		for (const {first, last} of found.parts) {
			for (let at = first; at <= last; at++) {
				const draft = ofPassage.get(frame.tokens[at]!.passage ?? -1);
				if (draft && mayBeStated(draft, frame.tokens[at]!)) inside.add(draft);
			}
		}
		const cueAt = spanOfTokens(frame, found.cue).start;
		const taken = drafts.slice(-mostInFrame).some(draft => draft.cue?.start === cueAt && !inside.has(draft));
		if (taken || (inside.size === 0 && !listed)) continue;
		const resolved = speakerOf(frame, found, speakers, search.heard.size > 0);
		if (!resolved) continue;
		const {subject, cue, rule} = found;
		if (inside.size > 0) {
			for (const draft of inside) {
				if (draft.kind === 'term') draft.kind = 'mixed';
				if (draft.speakers.length === 0)
					apply(draft, {
						resolved,
						attribution: {subject, cue, side: 'before', whole: false, rule},
						frame,
						rule,
						whole: false,
					});
				// `The pier, Kroon said, "will sink"`: what stands in marks is a part of the statement only.
				const own = draft.kind === 'direct' && draft.cue?.start === cueAt && draft.stretches.length === 1;
				if (own && found.parts.some(part => hasOwnWords(frame.tokens, part))) draft.kind = 'mixed';
				if (draft.kind === 'mixed') draft.statement = found.parts.map(part => spanOfTokens(frame, part));
			}
			for (const speaker of resolved.speakers) hear(search, frame, speaker);
			continue;
		}
		const paragraph = paragraphOf(frame.block);
		const stretches = found.parts.map(({first, last}) => ({
			paragraph,
			from: frame.tokens[first]!.from,
			to: frame.tokens[last]!.to,
		}));
		const draft: Draft = {kind: 'paraphrase', speakers: [], stretches, frames: [frame], rule};
		apply(draft, {
			resolved,
			attribution: {subject, cue, side: 'before', whole: false, rule},
			frame,
			rule,
			whole: false,
		});
		draft.kind = 'paraphrase';
		drafts.push(draft);
		for (const speaker of resolved.speakers) hear(search, frame, speaker);
	}
}

/** Marked words in a statement are its speaker's, unless they name something, or describe the noun after them. */
function mayBeStated(draft: Draft, {text}: Token): boolean {
	return draft.kind !== 'term' || (draft.rule === 'term-no-cue' && !isTitle(text.slice(1, -1)));
}

/** Keeps in mind whom the sentence is about, for the pronouns of the next. */
function noteSubject(frame: Frame, speakers: Speakers): void {
	const nameEnd = speakers.nameEnd(frame);
	const {tokens} = frame;
	const view = /^(?:to|for)$/.test(tokens[0]?.lower ?? '') ? subjectAfter(tokens, 0, nameEnd) : undefined;
	const subject = clauseSubject(tokens, 0, tokens.length, nameEnd);
	for (const phrase of [view, subject]) {
		if (!phrase || /^(?:they|it|i|we|you|who|there)$/.test(tokens[phrase.first]!.lower)) continue;
		const resolved = speakers.resolve(frame, phrase);
		if (!resolved?.sure && !holdsName(tokens, phrase, nameEnd)) continue;
		for (const speaker of resolved?.speakers ?? []) speakers.note(frame, speaker, 'subject');
	}
}
