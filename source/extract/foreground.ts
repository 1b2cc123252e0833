/** Who spoke, acted or was named in the sentences before → whom a pronoun means. */

import type {Gender} from './people.ts';
import type {Speaker} from './speakers.ts';

/** In place of a pronoun: one person of either gender, as `the 31-year-old` means. */
export const someone = 'someone';

/** How someone stands in a sentence, from the most to the least likely to be taken up by a pronoun. */
export type Standing = 'speaks' | 'subject' | 'object' | 'oblique';

export type Foreground = {
	/** Says that someone stands in the sentence of a number; numbers never fall. */
	readonly note: (sentence: number, speaker: number, standing: Standing) => void;
	/** Whom `pronoun`, in lower case, most likely means in a sentence; `spokenOf` are named in the words that it speaks. */
	readonly meant: (sentence: number, pronoun: string, spokenOf: ReadonlySet<number>) => number | undefined;
	/** The latest one to speak or act, at most `distance` sentences back. */
	readonly latest: (sentence: number, distance: number) => number | undefined;
};

type Entry = {readonly sentence: number; readonly speaker: number; readonly standing: Standing};

const weights: Readonly<Record<Standing, number>> = {speaks: 5, subject: 4, object: 1.2, oblique: 0.8};
/** How much less a sentence counts than the one after it. */
const fading = 0.35;
/** How many sentences, and how many entries, a pronoun reaches back. */
const reach = 8;
const mostEntries = 60;
/** How much more someone counts whose name says that the pronoun agrees. */
const agreeing = 1.35;

/** How much less someone counts whom the words name: few speak of themselves by name. */
const speakingOfOneself = 0.25;

export function makeForeground(speakerOf: (index: number) => Speaker): Foreground {
	const entries: Entry[] = [];
	return {
		note: (sentence, speaker, standing) => {
			entries.push({sentence, speaker, standing});
		},
		meant: (sentence, pronoun, spokenOf) => {
			const scores = new Map<number, {score: number; sentence: number; inSentence: number}>();
			const oldest = Math.max(0, entries.length - mostEntries);
			for (let at = entries.length - 1; at >= oldest; at--) {
				const entry = entries[at]!;
				const distance = sentence - entry.sentence;
				if (distance > reach) break;
				const speaker = speakerOf(entry.speaker);
				if (!agrees(pronoun, speaker)) continue;
				// Capitals that may be a name are a person's only where they speak.
				if (speaker.human && entry.standing !== 'speaks' && !/^(?:it|its|they)$/.test(pronoun)) continue;
				const sure = genderOfPronoun(pronoun) === speaker.gender ? agreeing : 1;
				const named = spokenOf.has(entry.speaker) ? speakingOfOneself : 1;
				const weight = weights[entry.standing] * fading ** distance * sure * named;
				const known = scores.get(entry.speaker) ?? {score: 0, sentence: -1, inSentence: 0};
				// A sentence counts once for each, by the best standing in it.
				const before = known.sentence === entry.sentence ? known.inSentence : 0;
				const more = Math.max(0, weight - before);
				scores.set(entry.speaker, {
					score: known.score + more,
					sentence: entry.sentence,
					inSentence: before + more,
				});
			}
			let best: number | undefined;
			let most = 0;
			for (const [speaker, {score}] of scores) {
				if (score <= most) continue;
				most = score;
				best = speaker;
			}
			return best;
		},
		latest: (sentence, distance) => {
			const oldest = Math.max(0, entries.length - mostEntries);
			for (let at = entries.length - 1; at >= oldest; at--) {
				const {sentence: place, speaker, standing} = entries[at]!;
				if (sentence - place > distance) return undefined;
				if (standing === 'speaks' || standing === 'subject') return speaker;
			}
			return undefined;
		},
	};
}

export function genderOfPronoun(pronoun: string): Gender {
	if (/^(?:she|her|elle)$/.test(pronoun)) return 'woman';
	return /^(?:he|him|his|er|il)$/.test(pronoun) ? 'man' : 'unknown';
}

/** Whether a pronoun can mean a speaker. */
export function agrees(pronoun: string, speaker: Speaker): boolean {
	const {kind, name, gender, plural, thing} = speaker;
	const wanted = genderOfPronoun(pronoun);
	if (wanted !== 'unknown') {
		if (kind === 'body' && !speaker.human) return false;
		return !plural && !thing && (gender === 'unknown' || gender === wanted);
	}
	if (/^(?:i|me|we|us|you)$/.test(pronoun)) return false;
	if (pronoun === someone) return kind === 'person';
	// `MPs` are many.
	if (/^its?$/.test(pronoun)) return kind === 'body' && !/\p{Lu}{2,}s$/u.test(name);
	return kind === 'body' || plural;
}
