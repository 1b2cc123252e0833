/** What is selected, or where one is → the words to copy, plain or with where they are from. */

import {citedEvent, citedQuote, citedWords, eventLine} from '../article/citation.ts';
import {capitalized} from '../article/shown-speaker.ts';
import type {Command} from './commands.ts';
import {notedPlaces} from './noted.ts';
import {noteMarkdown, notesMarkdown} from './notes.ts';
import {blocksIn} from './overlays.ts';
import {type Scene, sectionInView} from './scene.ts';
import {selectedWords} from './selection.ts';
import {textIn, unitAt} from './units.ts';
import {hasCursor, type Step, type View} from './view.ts';

/** `words`: how many they are, without where they are from. */
type Copied = {readonly text: string; readonly what: string; readonly words?: number};

/** Words as they are, or with where they are from. */
function copiedWords(article: Scene['article'], text: string, what: string, cited: boolean): Copied {
	return cited ? {text: citedWords(article, text), what, words: countOf(text)} : {text, what};
}

function countOf(text: string): number {
	return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What is pointed out: a selection, or the row under a cursor. */
function pointedOut(view: View, {article}: Scene, cited: boolean): Copied | undefined {
	const {selection, cursor} = view;
	if (selection) {
		const words = textIn(article, selectedWords(selection));
		return copiedWords(article, words, 'the selection', cited);
	}
	if (hasCursor(view, 'quotes')) {
		const quote = article.quotes.find(({id}) => id === cursor.quotes);
		if (!quote) return undefined;
		const what = quote.kind === 'paraphrase' ? 'the statement' : 'the quotation';
		const {text} = quote;
		return cited ? {text: citedQuote(article, quote), what, words: countOf(text)} : {text, what};
	}
	if (hasCursor(view, 'timeline')) {
		const event = article.events.find(({id}) => id === cursor.timeline);
		return event && {text: cited ? citedEvent(article, event) : eventLine(event), what: 'the event'};
	}
	if (hasCursor(view, 'people')) {
		const person = article.people.find(({id}) => id === cursor.people);
		if (!person) return undefined;
		const {name, role} = person;
		return {text: capitalized(name) + (role === undefined ? '' : `, ${role}`), what: 'the name'};
	}
	if (hasCursor(view, 'notes')) {
		const place = notedPlaces(view)[cursor.notes];
		if (cited) return {text: notesMarkdown(article, view.notes), what: 'all notes'};
		return place?.note && {text: noteMarkdown(article, place.note), what: 'the note'};
	}
	return view.focus === 'contents' || view.lit === 'contents' ? sectionText(view, article, cited) : undefined;
}

function sectionText({cursor}: View, article: Scene['article'], cited: boolean): Copied | undefined {
	const section = article.sections.find(({id}) => id === cursor.contents);
	if (!section) return undefined;
	const words = textIn(article, section.span);
	return copiedWords(article, words, 'the section', cited);
}

function paragraph(_view: View, scene: Scene, cited: boolean): Copied | undefined {
	const {article, visible} = scene;
	const span = unitAt(scene, 'paragraph', visible.start, 0);
	const words = span && textIn(article, span);
	return words ? copiedWords(article, words, 'the paragraph', cited) : undefined;
}

/** What the key pressed twice copies, and what a selection or a pane's cursor points out at once. */
function atOnce(view: View, scene: Scene, cited: boolean): Copied | undefined {
	return (
		pointedOut(view, scene, cited) ?? (view.focus === 'article' ? paragraph(view, scene, cited) : undefined)
	);
}

/** What a letter after `y` names. */
const named: Readonly<Record<string, (view: View, scene: Scene, cited: boolean) => Copied | undefined>> = {
	p: paragraph,
	s: (view, scene, cited) => {
		const section = sectionInView(scene);
		if (!section) return undefined;
		return sectionText({...view, cursor: {...view.cursor, contents: section.id}}, scene.article, cited);
	},
	c: (_view, {article, visible}) => {
		const code = blocksIn(article.blocks, visible).find(({kind}) => kind === 'code');
		return code && {text: code.text, what: 'the code'};
	},
	l: (_view, {article}) =>
		article.link === undefined ? undefined : {text: article.link, what: 'the article’s address'},
	a: (_view, {article}) => ({
		text: textIn(article, {start: 0, end: article.source.text.length}),
		what: 'the whole text',
	}),
};
const ways = 'p paragraph, s section, c code, l address, a all of it';

/** Copies what is pointed out, or what `letter` names. */
function copied(view: View, scene: Scene, cited: boolean, letter: string | undefined): Step {
	const copy = letter === undefined ? atOnce(view, scene, cited) : named[letter]?.(view, scene, cited);
	const {selection: _done, ...left} = view;
	if (copy) {
		const {text, words = countOf(text)} = copy;
		const what = cited ? `${copy.what} with its source` : copy.what;
		return {
			view: left,
			effect: {kind: 'copy', text, what: `${what}: ${words === 1 ? '1 word' : `${words} words`}`},
		};
	}
	const notice =
		letter !== undefined && named[letter] ? 'There is nothing of that here' : `Copy: y what is lit, ${ways}`;
	return {view: {...view, notice}};
}

/** In the text a letter says what to copy; a selection, or the row under a pane's cursor, is copied at once. */
function waits({focus, selection}: View): boolean {
	return focus === 'article' && !selection;
}

export const copyCommands = {
	copy: {
		title: `Copy what is selected or under a pane’s cursor; in the text a letter says what: y what is lit, else the paragraph, ${ways}`,
		group: 'Select',
		hint: 'copy',
		letters: `y what is lit, ${ways}`,
		waits,
		run: (view, scene, _count, letter) => copied(view, scene, false, letter),
	},
	cite: {
		title: 'Copy it with who said it, where and when',
		group: 'Select',
		hint: 'cite',
		letters: `Y what is lit, ${ways}`,
		waits,
		run: (view, scene, _count, letter) => copied(view, scene, true, letter),
	},
} satisfies Record<string, Command>;
