/** A pronoun in its sentence → whom it means: who is named in front of it, else who is in the foreground. */

import {clauseSubject} from './clause-subject.ts';
import {agrees, type Foreground} from './foreground.ts';
import type {NamePlaces} from './name-places.ts';
import type {Phrase} from './noun-phrase.ts';
import type {Speaker} from './speakers.ts';
import type {Frame} from './speech-tokens.ts';
import {prepositions} from './speech-words.ts';

/** How many words from the marks a pronoun stands that speaks them. */
const besideMarks = 3;
/** How many words before a pronoun its own sentence is searched for a name. */
const nameReach = 60;

export type PronounMeaning = {
	readonly pronoun: (frame: Frame, at: number) => number | undefined;
	readonly relative: (frame: Frame, at: number) => number | undefined;
};

/** `namesIn` finds the people whom a phrase names. */
export function makePronounMeaning(
	{mentionAt, nameEnd, namedIn}: NamePlaces,
	foreground: Foreground,
	all: readonly Speaker[],
	namesIn: (frame: Frame, phrase: Phrase) => readonly number[],
): PronounMeaning {
	const pronoun = (frame: Frame, at: number): number | undefined => {
		const {tokens} = frame;
		const {lower} = tokens[at]!;
		const fits = (speaker: number) => agrees(lower, all[speaker]!);
		const subject = clauseSubject(tokens, 0, at, nameEnd(frame));
		const named = subject && namesIn(frame, subject)[0];
		if (named !== undefined && fits(named)) return named;
		for (let place = at - 1; place >= Math.max(0, at - nameReach); place--) {
			const mention = mentionAt(frame, place);
			// `As for Kroon, he …` speaks of Kroon.
			const topic = place === 2 && tokens[0]!.lower === 'as';
			const governed = place > 0 && !topic && prepositions.has(tokens[place - 1]!.lower);
			if (mention && !governed && fits(mention.person)) return mention.person;
		}
		const beside = tokens.slice(Math.max(0, at - besideMarks), at + besideMarks + 1);
		const quoted = beside.find(({kind}) => kind === 'quote');
		const spokenOf = quoted ? namedIn(frame, quoted.from, quoted.to) : new Set<number>();
		return foreground.meant(frame.index, lower, spokenOf);
	};

	/** `Kroon, who called it`: the name before the relative pronoun. */
	const relative = (frame: Frame, at: number): number | undefined => {
		for (let place = at - 1; place >= 0 && at - place < 30; place--) {
			const mention = mentionAt(frame, place);
			if (mention) return mention.person;
			if (frame.tokens[place]!.kind === 'quote') break;
		}
		return undefined;
	};

	return {pronoun, relative};
}
