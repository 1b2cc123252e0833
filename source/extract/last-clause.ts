/** A quoted passage in its sentence → the attribution in the sentence's last clause, if that is one: `…, Kroon said.` */

import type {Attribution} from './attribution.ts';
import {canSpeak} from './can-speak.ts';
import {cueReach, isSpokenTo, type Setting, surelySays, verbHere} from './cue-subject.ts';
import {nounHere} from './noun-forms.ts';
import type {Phrase} from './noun-phrase.ts';
import type {Token} from './speech-tokens.ts';
import {prepositions, times} from './speech-words.ts';
import {subjectAfter, subjectBefore} from './verb-subject.ts';

/** How many tokens after its comma the cue of a last clause may stand. */
const longestClause = 12;

const cues = new WeakMap<readonly Token[], Map<string, Uint32Array>>();

/** The index of the first token from `at` on that may be a cue of a last clause; the number of tokens where there is none. */
function nextCue(tokens: readonly Token[], at: number, language: string): number {
	let known = cues.get(tokens);
	if (!known) {
		known = new Map();
		cues.set(tokens, known);
	}
	let next = known.get(language);
	if (!next) {
		next = new Uint32Array(tokens.length + 1).fill(tokens.length);
		for (let place = tokens.length - 1; place >= 0; place--) {
			const {lower} = tokens[place]!;
			next[place] = lower === 'according' || verbHere(tokens, place, language) ? place : next[place + 1]!;
		}
		known.set(language, next);
	}
	return next[Math.min(at, tokens.length)]!;
}

/** `Guns are "a plague" here, Kroon said.` `"…" that nobody wins, said Abara.`: the sentence's last clause. */
export function atSentenceEnd(setting: Setting): Attribution | undefined {
	const {tokens, at, nameEnd, language} = setting;
	const end = Math.min(tokens.length, at + 2 * cueReach);
	// Most passages of a long sentence have no cue after them; that is seen at once.
	if (nextCue(tokens, at + 1, language) >= end + longestClause) return undefined;
	for (let place = at + 1; place < end; place++) {
		const {kind, text} = tokens[place]!;
		if (text !== ',' && !(kind === 'quote' && text.slice(-3).includes(','))) continue;
		const make = (subject: Phrase, verb: number): Attribution => ({
			subject,
			cue: {first: verb, last: verb},
			side: 'after',
			whole: false,
			rule: 'cue-at-end',
		});
		const next = tokens[place + 1];
		if (next?.lower === 'according' && tokens[place + 2]?.lower === 'to') {
			const subject = subjectAfter(tokens, place + 2, nameEnd);
			if (subject) return make(subject, place + 1);
		}
		if (verbHere(tokens, place + 1, language) && surelySays(tokens[place + 1]!)) {
			const subject = subjectAfter(tokens, place + 1, nameEnd);
			if (subject && canSpeak(tokens, subject, nameEnd)) return make(subject, place + 1);
		}
		for (let verb = place + 2; verb < tokens.length && verb - place < longestClause; verb++) {
			if (tokens[verb]!.kind !== 'word') {
				if (/^[,.]$|^['’]/.test(tokens[verb]!.text)) continue;
				break;
			}
			if (!verbHere(tokens, verb, language) || !surelySays(tokens[verb]!) || nounHere(tokens, verb)) continue;
			if (isSpokenTo(tokens, verb)) break;
			const subject = subjectBefore(tokens, verb, nameEnd);
			const after = tokens[verb + 1];
			const ends =
				!after ||
				after.kind === 'sign' ||
				prepositions.has(after.lower) ||
				times.has(after.lower) ||
				/day$/.test(after.lower);
			if (ends && subject?.first === place + 1 && canSpeak(tokens, subject, nameEnd))
				return make(subject, verb);
			break;
		}
	}
	return undefined;
}
