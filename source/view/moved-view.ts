/** A view of an article that has been edited → the same view of the new text: the same words at the top, the same rows under the cursors. */

import type {Article} from '../article/article.ts';
import {movedPlaces} from '../article/moved-text.ts';
import type {Span} from '../article/span.ts';
import {findAnchor, textAnchor} from '../article/text-anchor.ts';
import type {Prompt, View} from './view.ts';

/** Law: an article with the same text gives the same view. */
export function movedView(view: View, before: Article, after: Article): View {
	const [old, text] = [before.source.text, after.source.text];
	const moved = movedPlaces(old, text);
	const kept = keptSpans(old, text, moved);
	const {
		jumps,
		cursor,
		folded,
		speaker,
		search,
		prompt,
		marks,
		notes,
		selection: _lost,
		resumed: _seen,
		link: _chosen,
		lit: _out,
		...rest
	} = view;
	const nearest = <Item extends {readonly id: number}>(
		items: readonly Item[],
		next: readonly Item[],
		id: number,
		place: (item: Item) => number,
	): number => {
		const item = items.find(each => each.id === id);
		if (!item) return next[0]?.id ?? 0;
		const target = moved(place(item));
		const distance = (each: Item) => Math.abs(place(each) - target);
		return next.reduce((best, each) => (distance(each) < distance(best) ? each : best), next[0] ?? item).id;
	};
	const sameName =
		speaker === undefined ? undefined : after.people.find(({name}) => name === before.people[speaker]?.name);
	const titles = new Set(before.sections.filter(({id}) => folded.includes(id)).map(({title}) => title));
	return {
		...rest,
		anchor: moved(view.anchor),
		jumps: {back: jumps.back.map(moved), forward: jumps.forward.map(moved)},
		cursor: {
			notes: cursor.notes,
			contents: nearest(before.sections, after.sections, cursor.contents, ({span}) => span.start),
			quotes: nearest(before.quotes, after.quotes, cursor.quotes, ({parts}) => parts[0]!.start),
			people: nearest(before.people, after.people, cursor.people, ({mentions}) => mentions[0]!.start),
			timeline: nearest(before.events, after.events, cursor.timeline, ({span}) => span.start),
		},
		mode: view.mode === 'links' ? 'read' : view.mode,
		typed: '',
		sideways: view.sideways.map(moved),
		folded: after.sections.filter(({title}) => titles.has(title)).map(({id}) => id),
		...(sameName ? {speaker: sameName.id} : {}),
		...(search ? {search: search.at === undefined ? search : {...search, at: moved(search.at)}} : {}),
		marks: Object.fromEntries(
			Object.entries(marks).map(([letter, at]) => [letter, kept({start: at, end: at}).start]),
		),
		notes: notes.map(note => ({...note, span: kept(note.span)})),
		...(prompt ? {prompt: movedPrompt(prompt, moved)} : {}),
	};
}

/** How much of what follows a place without length must stand there again, in UTF-16 units. */
const telling = 24;

/** Where the reader's own spans stand now: where their words have moved to, else where these and what is around them are found. */
function keptSpans(old: string, text: string, moved: (offset: number) => number): (span: Span) => Span {
	return ({start, end}) => {
		const from = moved(start);
		const words = old.slice(start, Math.max(end, start + telling));
		if (text.startsWith(words, from)) return {start: from, end: from + end - start};
		const found = findAnchor(text, textAnchor(old, start, end));
		return found ? {start: found.start, end: found.end} : {start: from, end: Math.max(from, moved(end))};
	};
}

function movedPrompt(prompt: Prompt, moved: (offset: number) => number): Prompt {
	if (prompt.kind === 'search') return {...prompt, origin: moved(prompt.origin)};
	if (prompt.kind !== 'note') return prompt;
	return {...prompt, span: {start: moved(prompt.span.start), end: moved(prompt.span.end)}};
}
