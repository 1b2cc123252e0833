/** Drafts and speakers → the quotes and people of the article: spans of the source, numbers in source order. */

import type {Person, Quote} from '../article/article.ts';
import {type Block, spanOf, textOffsetAt} from '../article/block.ts';
import {safeLine} from '../article/safe-text.ts';
import {contains, hull, type Span} from '../article/span.ts';
import type {Stretch} from './quotation-marks.ts';
import {reportingVerb} from './reporting-verbs.ts';
import type {Speaker, Speakers} from './speakers.ts';
import type {Draft} from './speech-draft.ts';
import {tokensOf} from './speech-tokens.ts';

export type Speech = {readonly people: readonly Person[]; readonly quotes: readonly Quote[]};

/** People who are named are listed whether they speak or not; bodies and unnamed sources only if they do. */
export function present(prose: readonly Block[], drafts: readonly Draft[], speakers: Speakers): Speech {
	const speaking = new Set(drafts.flatMap(draft => draft.speakers));
	const mentions = mentionsOf(prose, speakers, speaking);
	const listed = speakers.all
		.map((speaker, index) => ({speaker, index, places: mentions.get(index) ?? []}))
		.filter(
			({speaker, index, places}) => places.length > 0 && (speaker.kind === 'person' || speaking.has(index)),
		)
		.sort((a, b) => a.places[0]!.start - b.places[0]!.start || a.index - b.index);
	const ids = new Map(listed.map(({index}, id) => [index, id]));
	const people = listed.map(({speaker, index, places}, id) =>
		personOf(speaker, speakers.rolesOf(index), places, id),
	);
	const quotes = drafts
		.map(draft => {
			const stretches = [...draft.stretches].sort((a, b) => a.paragraph - b.paragraph || a.from - b.from);
			const parts = stretches.map(({paragraph, from, to}) => spanOf(prose[paragraph]!, from, to));
			return {draft, stretches, parts};
		})
		.sort((a, b) => a.parts[0]!.start - b.parts[0]!.start || a.parts[0]!.end - b.parts[0]!.end)
		.map(({draft, stretches, parts}, id): Quote => {
			const known = draft.speakers.map(speaker => ids.get(speaker)).filter(id => id !== undefined);
			return {
				id,
				kind: draft.kind,
				parts,
				text: wordsOf(prose, stretches),
				speakers: known,
				...(draft.attribution ? {attribution: draft.attribution} : {}),
				...(draft.cue ? {cue: draft.cue} : {}),
				...verbOf(draft),
				...(draft.statement ? {statement: draft.statement} : {}),
				sentence: draft.frames.map(frame => spanOf(frame.block, frame.from, frame.to)).reduce(hull),
				rule: draft.rule,
			};
		});
	return {people, quotes};
}

/** Reporting words that say no more than that something was said. */
const neutral = new Set([
	'say',
	'tell',
	'add',
	'note',
	'state',
	'report',
	'write',
	'mention',
	'explain',
	'declare',
]);

function verbOf({kind, cue, frames}: Draft): {readonly verb?: string} {
	const block = frames.find(frame => cue && contains(frame.block.span, cue))?.block;
	if (kind !== 'paraphrase' || !cue || !block) return {};
	const verb = safeLine(block.text.slice(textOffsetAt(block, cue.start), textOffsetAt(block, cue.end)));
	const known = reportingVerb(verb.toLowerCase());
	return known && !neutral.has(known.lemma) ? {verb} : {};
}

function personOf(speaker: Speaker, roles: readonly string[], mentions: readonly Span[], id: number): Person {
	const role = fullestRole(roles);
	return {
		id,
		name: safeLine(speaker.name),
		kind: speaker.kind,
		...(role ? {role: safeLine(role)} : {}),
		mentions,
		rule: speaker.rule,
	};
}

/** The role that says most: the one of most words, the first of equals. */
function fullestRole(roles: readonly string[]): string | undefined {
	let best: string | undefined;
	for (const role of roles) {
		if (!best || role.split(' ').length > best.split(' ').length) best = role;
	}
	return best;
}

/** Every place that names a speaker, in source order; of two that start together the longer one. */
function mentionsOf(
	prose: readonly Block[],
	speakers: Speakers,
	speaking: ReadonlySet<number>,
): ReadonlyMap<number, readonly Span[]> {
	const mentions = new Map<number, Map<number, Span>>();
	const add = (speaker: number, {start, end}: Span) => {
		const known = mentions.get(speaker) ?? new Map<number, Span>();
		const before = known.get(start);
		if (!before || before.end < end) known.set(start, {start, end});
		mentions.set(speaker, known);
	};
	for (const {block, from, to, speaker} of speakers.sightings) add(speaker, spanOf(prose[block]!, from, to));
	const taken = new Set(speakers.sightings.map(({block, to}) => `${block} ${to}`));
	const bodies = new Map<string, number>();
	speakers.all.forEach(({kind, name}, index) => {
		if (kind === 'body' && speaking.has(index) && /^\p{Lu}/u.test(name)) bodies.set(name, index);
	});
	if (bodies.size > 0) {
		prose.forEach((block, index) => {
			for (const {from, to} of capitalRuns(block.text)) {
				const body = bodies.get(block.text.slice(from, to));
				if (body !== undefined && !taken.has(`${index} ${to}`)) add(body, spanOf(block, from, to));
			}
		});
	}
	return new Map(
		[...mentions].map(([speaker, places]) => [
			speaker,
			[...places.values()].sort((a, b) => a.start - b.start),
		]),
	);
}

/** Runs of capitalised words one blank apart: `White House`; an article in front is no part of it. */
function capitalRuns(text: string): readonly {readonly from: number; readonly to: number}[] {
	const runs: {from: number; to: number}[] = [];
	let open = false;
	for (const token of tokensOf(text, 0, text.length)) {
		const last = runs[runs.length - 1];
		const named = token.kind === 'word' && token.capital && !/^(?:the|an?)$/.test(token.lower);
		if (named && open && last && token.from - last.to === 1) last.to = token.to;
		else if (named) runs.push({from: token.from, to: token.to});
		open = named;
	}
	return runs;
}

/** Stretches of paragraphs that follow each other adjoin; others are apart by an ellipsis. */
function wordsOf(prose: readonly Block[], stretches: readonly Stretch[]): string {
	let words = '';
	stretches.forEach(({paragraph, from, to}, index) => {
		const before = stretches[index - 1];
		const adjoins = before !== undefined && before.paragraph === paragraph - 1;
		words += (index === 0 ? '' : adjoins ? ' ' : ' … ') + prose[paragraph]!.text.slice(from, to);
	});
	return safeLine(words);
}
