/** Lines that go from paragraph to paragraph, from fact to fact, and to what is looked for. */

import type {SidePane} from '../layout/panes.ts';
import type {CommandId} from '../view/commands.ts';
import {foldsOnScreen} from '../view/folds.ts';
import {emptyLine} from '../view/line-edit.ts';
import {pasteInto, pressPrompt} from '../view/prompt.ts';
import {searchWords} from '../view/search.ts';
import {runCommand} from '../view/update.ts';
import {
	blockHere,
	type LinearPlace,
	type LinearStep,
	type LineCommand,
	type LineCommands,
	run,
	saying,
	sceneOf,
	told,
} from './linear-place.ts';
import {paragraphsOf, spokenBlock, whereWords} from './paragraphs.ts';
import {itemWords, sentence} from './spoken.ts';

/** Paragraphs of a page. */
const page = 5;

/** Says so many paragraphs on; the first time, the one that one is at is the first. */
function onward(place: LinearPlace, count: number): LinearStep {
	const {article, view, state} = place;
	const paragraphs = paragraphsOf(article, view);
	const at = paragraphs.indexOf(blockHere(place)!) + (state.begun ? 1 : 0);
	const said = paragraphs.slice(at, at + count);
	const last = said.at(-1);
	if (!last) return saying(place, 'This is the end.');
	const {lit: _out, selection: _over, ...rest} = view;
	return {
		view: {...rest, anchor: last.span.start},
		state: {...state, begun: true},
		say: said.map(block => spokenBlock(article, view, block)).join('\n\n'),
	};
}

function backward(place: LinearPlace, count: number): LinearStep {
	const paragraphs = paragraphsOf(place.article, place.view);
	const at = paragraphs.indexOf(blockHere(place)!);
	if (at === 0) return saying(place, 'This is the beginning.');
	const {lit: _out, ...rest} = place.view;
	return told(place, {view: {...rest, anchor: paragraphs[Math.max(0, at - count)]!.span.start}});
}

/** A jump: the paragraph is said even where one was there before. */
export function jumping(id: CommandId): LineCommand {
	return (place, asked) => {
		const step = run(place, id, asked);
		return told(place, step, {goes: step.effect === undefined && step.view.notice === undefined});
	};
}

/** A step to a quote or event: it is said itself, then the paragraph, where that is another one. */
function stepping(id: CommandId, pane: SidePane): LineCommand {
	return (place, asked) => {
		const {view: before, article} = place;
		const {view} = run(place, id, asked);
		const item = view.cursor[pane];
		const isReached = view.lit === pane && (before.lit !== pane || before.cursor[pane] !== item);
		if (!isReached) return told(place, {view});
		const {notice: _shown, ...quiet} = view;
		return told(place, {view: quiet}, {words: sentence(itemWords[pane](article, view, item))});
	};
}

function searched(place: LinearPlace, words: string, regex: boolean): LinearStep {
	if (words === '') return saying(place, 'Type / and the words to look for.');
	const {view} = run(place, 'search');
	const {prompt} = view;
	if (prompt?.kind !== 'search') return told(place, {view});
	const scene = sceneOf({...place, view});
	const looked = pasteInto(view, scene, {...prompt, regex, line: emptyLine}, words);
	const step = pressPrompt(looked, sceneOf({...place, view: looked}), looked.prompt!, 'enter');
	const found = step.view.notice === undefined;
	return told(place, step, {words: found ? placeWords({...place, view: step.view}) : '', goes: found});
}

/** `trade, 2 of 5.` */
function placeWords(place: LinearPlace): string {
	const which = searchWords(place.view, sceneOf(place));
	return which === undefined ? '' : `${place.view.search!.text}, ${which}.`;
}

function matching(id: CommandId): LineCommand {
	return (place, asked) => {
		const step = run(place, id, asked);
		const after = {...place, view: step.view};
		if (step.view.search?.at === place.view.search?.at) return told(place, step);
		const isHere = blockHere(after)?.id === blockHere(place)?.id;
		const words = placeWords(after);
		return told(place, step, {words: isHere ? `${words.slice(0, -1)}, in the same paragraph.` : words});
	};
}

/** The place before or after of a person or event; where one is at none, folds and opens what can be folded here. */
function turning(id: 'fold' | 'unfold'): LineCommand {
	return place => {
		const {view} = place;
		if (view.lit === 'people' || view.lit === 'timeline') {
			const focused = {...view, focus: view.lit};
			const turned = runCommand(focused, sceneOf({...place, view: focused}), id).view;
			if (turned.mention === view.mention) return saying(place, 'There is no other place of it that way.');
			const there = {...turned, focus: view.lit};
			return told(place, runCommand(there, sceneOf({...place, view: there}), 'go-there'), {goes: true});
		}
		if (foldsOnScreen(sceneOf(place)).length === 0) return saying(place, 'Nothing here can be folded.');
		const step = run(place, id);
		return told(place, step, {goes: step.view.turned !== view.turned});
	};
}

export const moveCommands: LineCommands = {
	'next-paragraph': (place, {count = 1}) => onward(place, count),
	'previous-paragraph': (place, {count = 1}) => backward(place, count),
	'page-down': (place, {count = 1}) => onward(place, page * count),
	'page-up': (place, {count = 1}) => backward(place, page * count),
	all: place => onward(place, Number.POSITIVE_INFINITY),
	again: place => told(place, place, {goes: true}),
	where: place => saying(place, whereWords(place.article, place.view)),
	top: jumping('top'),
	bottom: jumping('bottom'),
	percent: jumping('percent'),
	'next-quote': stepping('next-quote', 'quotes'),
	'previous-quote': stepping('previous-quote', 'quotes'),
	'next-event': stepping('next-event', 'timeline'),
	'previous-event': stepping('previous-event', 'timeline'),
	search: (place, {words}) => searched(place, words, false),
	regex: (place, {words}) => searched(place, words, true),
	'next-match': matching('next-match'),
	'previous-match': matching('previous-match'),
	back: jumping('back'),
	'swap-places': jumping('swap-places'),
	forward: jumping('forward'),
	fold: turning('fold'),
	unfold: turning('unfold'),
};
