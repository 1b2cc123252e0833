/** A session as it goes on, and lines as they are typed → what is said, one thing after the other. */

import type {Session, ShelfEffect} from '../ui/session.ts';
import {resumedWords} from '../view/bars.ts';
import type {Effect, Prompt} from '../view/view.ts';
import {listStep, sayList} from './linear-list.ts';
import {type LinearState, linearStart, sceneOf} from './linear-place.ts';
import {linearStep} from './linear-step.ts';
import {questionOf} from './prompt-lines.ts';
import {factsWords, openingWords, sentence} from './spoken.ts';

/** What takes longer to be there as a whole is said before it is, in milliseconds. */
const patience = 1500;

export type Talk = {
	/** Takes a line; one that comes before anything has been said waits for that. */
	readonly take: (line: string) => void;
	/** The list has been looked through. */
	readonly setLooked: () => void;
	readonly close: () => void;
};

export type TalkOptions = {
	readonly session: Session;
	/** The address of the document that is open. */
	readonly address: () => string | undefined;
	readonly carryOut: (effect: Effect | ShelfEffect) => void;
	readonly say: (words: string) => void;
};

export function openTalk({session, address, carryOut, say}: TalkOptions): Talk {
	let state: LinearState = linearStart;
	/** The addresses that the numbers of the list lead to. */
	let listed: readonly string[] = [];
	/** The document or list that was said last, and whether its facts were still missing then. */
	let on: string | undefined;
	let lacksFacts = false;
	/** The sentence and the question that were said last. */
	let notice: string | undefined;
	let asked: Prompt | undefined;
	let isLooked = false;
	let timer: NodeJS.Timeout | undefined;
	let early: readonly string[] = [];

	/** What is open, by a name of its own. */
	function nameOf(): string | undefined {
		const list = session.list();
		if (list) return `list ${list.name}`;
		const place = session.place();
		return place && `${address()} ${place.article.source.name}`;
	}

	/** Says what has come without a line: another document, the list, facts, a sentence, a question with its text. */
	function hear(isLate = false): void {
		const name = nameOf();
		if (name === undefined) return;
		const place = session.place();
		const isWhole = place ? !place.reading : isLooked;
		if (on !== name) {
			if (!isWhole && !isLate) {
				timer ??= setTimeout(() => hear(true), patience);
				return;
			}
			clearTimeout(timer);
			[timer, on, notice, asked] = [undefined, name, undefined, undefined];
			lacksFacts = place !== undefined && !isWhole;
			begin();
		} else if (place && isWhole && lacksFacts) {
			lacksFacts = false;
			say(`Found: ${factsWords(place.article)}.`);
		}
		hearNotice(place ? place.view.notice : session.list()?.notice);
		if (place) hearQuestion(place);
		const lines = early;
		early = [];
		for (const line of lines) take(line);
	}

	function begin(): void {
		const list = session.list();
		const place = session.place();
		state = linearStart;
		if (place) say(openingWords(place.article, place.view, lacksFacts));
		const resumed = place && resumedWords(sceneOf(place), place.view);
		if (resumed !== undefined) say(sentence(resumed));
		if (!list) return;
		const step = sayList(list);
		[listed, notice] = [step.listed, list.notice];
		say(step.say);
	}

	function hearNotice(next: string | undefined): void {
		if (next !== undefined && next !== notice) say(sentence(next));
		notice = next;
	}

	function hearQuestion(place: NonNullable<ReturnType<Session['place']>>): void {
		const {prompt} = place.view;
		if (prompt && prompt !== asked) say(questionOf({...place, state}, prompt));
		asked = prompt;
	}

	function take(line: string): void {
		if (on === undefined) {
			early = [...early, line];
			return;
		}
		const list = session.list();
		const place = session.place();
		if (list) {
			const step = listStep(list, listed, line);
			listed = step.listed;
			say(step.say);
			if (step.effect) carryOut(step.effect);
		} else if (place) {
			const step = linearStep({...place, state}, line);
			state = step.state;
			say(step.say);
			[notice, asked] = [step.view.notice, step.view.prompt];
			session.adjust(() => step.view);
			if (step.effect) carryOut(step.effect);
		}
	}

	const stop = session.subscribe(() => hear());
	hear();
	return {
		take,
		setLooked: () => {
			isLooked = true;
			hear();
		},
		close: () => {
			clearTimeout(timer);
			stop();
		},
	};
}
