/** Tokens → nouns that stand for an event dated elsewhere, where a word of time leads to them: `since the invasion`. */

import type {Finder} from './time-reading.ts';
import type {Token} from './time-tokens.ts';
import {isCapitalised, words} from './time-words.ts';

const leads = words('since before after until till following');

const nouns = words(
	'invasion war election elections attack attacks coup revolution earthquake flood floods bombing strike strikes ' +
		'ceasefire truce armistice treaty referendum massacre siege uprising revolt annexation crisis pandemic ' +
		'independence reunification unification fire explosion storm hurricane assassination murder arrest trial ' +
		'verdict vote inauguration summit takeover merger sale launch crash accident disaster defeat victory retreat ' +
		'surrender liberation occupation collapse fall death birth wedding funeral resignation',
);

/** Words that may stand between the article and the noun. */
const adjective =
	/^(?:full|scale|large|great|second|first|russian|american|german|british|french|chinese|presidential|parliamentary|military|[-–])$/;

export function leadsToEvent(token: Token | undefined): boolean {
	return token !== undefined && leads.has(token.lower);
}

// since the invasion · after the full-scale invasion of Ukraine · since its invasion
export const eventNoun: Finder = (tokens, at) => {
	if (!leadsToEvent(tokens[at - 1])) return undefined;
	if (!/^(?:the|its|his|her|their|that)$/.test(tokens[at]?.lower ?? '')) return undefined;
	let cursor = at + 1;
	while (cursor < at + 5 && adjective.test(tokens[cursor]?.lower ?? '')) cursor++;
	const noun = tokens[cursor]?.lower ?? '';
	if (!nouns.has(noun)) return undefined;
	const name = tokens[cursor + 1]?.lower === 'of' ? tokens[cursor + 2] : undefined;
	const of = name && isCapitalised(name.text) ? name.text : undefined;
	return {
		from: at,
		to: of ? cursor + 3 : cursor + 1,
		rule: 'event-noun',
		reading: {kind: 'event', noun, of},
	};
};

/** The dated clauses of a text by the happenings that they tell. */
export type DatedHappenings = {
	/** The clause with these words has this date; its first one counts. */
	readonly tell: (clause: object, words: () => readonly string[], value: string) => void;
	/** The date of the last clause that tells what the noun names; with a place or name, one that names it too. */
	readonly dateOf: (noun: string, of: string | undefined) => string | undefined;
};

type Telling = {readonly word: string; readonly words: readonly string[]; readonly value: string};

/** Clauses that are remembered for one beginning of a word: the last ones. */
const memory = 8;
const stem = 4;

export function datedHappenings(): DatedHappenings {
	const byStem = new Map<string, Telling[]>();
	const stems = new Set([...nouns].map(noun => noun.slice(0, stem)));
	let last: object | undefined;
	return {
		tell: (clause, wordsOf, value) => {
			if (clause === last) return;
			last = clause;
			const all = wordsOf();
			for (const word of all) {
				const key = word.slice(0, stem);
				if (!stems.has(key)) continue;
				const tellings = byStem.get(key) ?? [];
				tellings.push({word, words: all, value});
				if (tellings.length > memory) tellings.shift();
				byStem.set(key, tellings);
			}
		},
		dateOf: (noun, of) => {
			const name = of?.toLowerCase();
			const tellings = byStem.get(noun.slice(0, stem)) ?? [];
			return tellings.findLast(
				({word, words: all}) => namesEvent(word, noun) && (name === undefined || all.includes(name)),
			)?.value;
		},
	};
}

/** Whether a word names the same happening as the noun: `invaded`, `invading` and `invasion`. */
function namesEvent(word: string, noun: string): boolean {
	if (word === noun) return true;
	const isVerb = /(?:ed|ing|es|e)$/.test(word);
	return isVerb && noun.length >= 6 && word.startsWith(noun.slice(0, noun.length > 8 ? stem + 1 : stem));
}
