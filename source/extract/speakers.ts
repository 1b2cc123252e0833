/** Phrases that speak → who they are: people by name, role or pronoun, bodies, and unnamed sources by their phrase. */

import type {Block} from '../article/block.ts';
import {ageIn, isNational, mayBeName, takesUpName} from './anaphors.ts';
import {agrees, makeForeground, type Standing, someone} from './foreground.ts';
import {makeIntroductions} from './introductions.ts';
import {placeNames} from './name-places.ts';
import {headToken, isSomeone, isThing, owns} from './noun-heads.ts';
import {describesNoun, followsOffice, type NameEnd, type Phrase} from './noun-phrase.ts';
import {type Cast, type Gender, genderOfRole} from './people.ts';
import {makePronounMeaning} from './pronoun-meaning.ts';
import {roleHolders} from './role-holders.ts';
import {lastIntroduced, rolePhrases} from './role-phrases.ts';
import {type Frame, isProper, type Token} from './speech-tokens.ts';
import {bodyNouns, capitals, prepositions, pronouns, roleNouns} from './speech-words.ts';
import {beforeWho} from './verb-subject.ts';

export type Speaker = {
	readonly kind: 'person' | 'body' | 'unnamed';
	readonly name: string;
	readonly gender: Gender;
	readonly plural: boolean;
	/** Whether `he` and `she` cannot mean it: an affidavit, a figure. */
	readonly thing?: boolean;
	/** Whether a body may as well be a person: capitals of which nothing says what they name. */
	readonly human?: boolean;
	readonly rule: string;
};

/** Where a phrase stands that was understood to mean a speaker; offsets into the block's text. */
export type Sighting = {
	readonly block: number;
	readonly from: number;
	readonly to: number;
	readonly speaker: number;
};

/** `sure`: the phrase means someone who can speak; otherwise only marks beside it say so. */
export type Resolved = {readonly speakers: readonly number[]; readonly sure: boolean};

export type Speakers = {
	readonly all: readonly Speaker[];
	readonly sightings: readonly Sighting[];
	readonly rolesOf: (speaker: number) => readonly string[];
	readonly nameEnd: (frame: Frame) => NameEnd;
	/** Whether a name, whole or in part, is that of someone whom the text names elsewhere. */
	readonly knows: (name: string) => boolean;
	/** Who a label names that stands at offsets of a block's text: `VOSS`. */
	readonly labelled: (block: Block, from: number, to: number) => number;
	readonly resolve: (frame: Frame, phrase: Phrase) => Resolved | undefined;
	/** Tells that a speaker was in the foreground of a frame, for the pronouns after it. */
	readonly note: (frame: Frame, speaker: number, standing: Standing) => void;
	/** Tells of everyone whom a frame names outside its quoted words. */
	readonly noteNames: (frame: Frame) => void;
	/** The latest speaker in the foreground, at most `distance` frames back. */
	readonly latest: (frame: Frame, distance: number) => number | undefined;
	/** Links the roles of a frame that stand for names: `the Norland president`. */
	readonly noteRoles: (frame: Frame) => void;
};

/** Words that need a noun after them to mean anyone; `another` and `some` do not. */
const dependent = /^(?:the|an?|this|that|these|those|his|her|its|their|my|our|your|no|every)$/;

/** How many names back a role can reach that the text gives to nobody. */
const roleReach = 3;
/** How many names of one sentence are kept in mind. */
const mostNamed = 12;
/** Starts with the people of the cast, whose numbers stay; bodies and unnamed sources are added as they speak. */
export function makeSpeakers(cast: Cast, blocks: readonly Block[]): Speakers {
	const all: Speaker[] = cast.people.map(({name, gender, rule}) => ({
		kind: 'person',
		name,
		gender,
		plural: false,
		rule,
	}));
	const sightings: Sighting[] = cast.mentions.map(({person, ...place}) => ({...place, speaker: person}));
	const indices = new Map(blocks.map((block, index) => [block, index]));
	const indexOf = (block: Block) => indices.get(block)!;
	const places = placeNames(cast, blocks, indexOf);
	const {mentionAt, nameEnd, namedBefore} = places;
	const roles = roleHolders(
		cast.people.map(person => person.roles),
		(person, words) => {
			const genders = new Set([genderOfRole(words), all[person]!.gender]);
			return !(genders.has('man') && genders.has('woman'));
		},
	);
	const foreground = makeForeground(index => all[index]!);
	const introductions = makeIntroductions();
	const byPhrase = new Map<string, number>();
	/** The sentence in which each was in the foreground last. */
	const noted = new Map<number, number>();
	const ages = new Map<string, number>();
	let previous: Frame | undefined;

	const note = (frame: Frame, speaker: number, standing: Standing) => {
		foreground.note(frame.index, speaker, standing);
		roles.notice(speaker);
		noted.set(speaker, frame.index);
	};
	const noteNames = (frame: Frame) => {
		const {tokens} = frame;
		let named = 0;
		previous = frame;
		for (let at = 0; at < tokens.length && named < mostNamed; at++) {
			const mention = tokens[at]!.capital ? mentionAt(frame, at) : undefined;
			if (!mention) continue;
			named++;
			const end = nameEnd(frame)(at)!;
			const before = tokens[at - 1];
			const governed = before !== undefined && prepositions.has(before.lower);
			const owns = tokens[end + 1]?.kind === 'possessive';
			foreground.note(frame.index, mention.person, governed || owns ? 'oblique' : 'object');
			// `Ana Lem, 45,` · `Ana Lem (45)`
			if (/^[,(]$/.test(tokens[end + 1]?.text ?? '')) ages.set(tokens[end + 2]?.text ?? '', mention.person);
			at = end;
		}
	};
	const sight = ({block, tokens}: Frame, {first, last}: Phrase, speaker: number) => {
		sightings.push({block: indexOf(block), from: tokens[first]!.from, to: tokens[last]!.to, speaker});
	};

	/** The people whom a phrase names: several where `and` joins them. */
	const namesIn = (frame: Frame, {first, last}: Phrase): readonly number[] => {
		const {tokens} = frame;
		const named: number[] = [];
		let governed = false;
		let joined = true;
		for (let at = first; at <= last; at++) {
			const {lower} = tokens[at]!;
			governed ||= at > first && prepositions.has(lower);
			joined ||= lower === 'and';
			const end = nameEnd(frame)(at);
			if (end === undefined || !joined) continue;
			// `Secretary of State Ana Lem`: the office ends where the name begins.
			if (governed && !(end === last && at > first && followsOffice(tokens, at))) continue;
			const owns = tokens[end + 1]?.kind === 'possessive' && end < last;
			if (!owns && !describesNoun(tokens, end, last)) {
				named.push(mentionAt(frame, at)!.person);
				joined = false;
			}
			at = end;
		}
		return [...new Set(named)];
	};

	const {pronoun, relative} = makePronounMeaning(places, foreground, all, namesIn);

	const enter = (
		words: string,
		kind: 'body' | 'unnamed',
		plural: boolean,
		more: Pick<Speaker, 'thing' | 'human'> = {},
	): number => {
		const key = words.toLowerCase().replace(/^(?:the|a|an) /, '');
		let speaker = byPhrase.get(key);
		if (speaker === undefined) {
			const name = kind === 'body' ? words.replace(/^(?:[Tt]he|[Aa]n?) /, '') : words;
			const rule = kind === 'body' ? 'body-speaks' : 'unnamed-source';
			speaker = all.push({kind, name, gender: genderOfRole(words), plural, ...more, rule}) - 1;
			byPhrase.set(key, speaker);
		}
		return speaker;
	};

	const lastNames = new Map<string, number>();
	cast.people.forEach(({name}, person) => {
		const words = name.toLowerCase().split(' ');
		for (const key of [words[words.length - 1]!, name.toLowerCase()])
			if (!lastNames.has(key)) lastNames.set(key, person);
	});
	const personOf = (name: string): number | undefined => {
		const words = name.toLowerCase().replace(/^(?:mrs?|ms|dr|sen|rep|gov)\.? /, '');
		return lastNames.get(words) ?? lastNames.get(words.split(' ').pop()!);
	};
	const labelled = (block: Block, from: number, to: number): number => {
		const words = block.text.slice(from, to);
		const name = words.toLowerCase().replace(/(?:^|[ -])\p{L}/gu, initial => initial.toUpperCase());
		const speaker = personOf(words) ?? enter(name, 'unnamed', false);
		sightings.push({block: indexOf(block), from, to, speaker});
		return speaker;
	};

	/**
	 * Whom a phrase `the …` means: who was introduced by its noun (`a spokesman`) since the holder of the role was in the
	 * foreground, else the holder; a title can also mean who was named just before.
	 */
	const holderOf = (frame: Frame, phrase: Phrase, head: Token, anaphora: boolean): number | undefined => {
		const {block, tokens} = frame;
		const own = tokens.slice(phrase.first + 1, phrase.last + 1);
		const words = block.text.slice(own[0]!.from, tokens[phrase.last]!.to);
		const plain = tokens[phrase.last] === head;
		const stated = roles.stated(words);
		const introduced = plain
			? introductions.find(
					head.lower,
					own.map(({lower}) => lower),
					frame.index,
				)
			: undefined;
		if (introduced && (stated === undefined || (noted.get(stated) ?? -1) < introduced.sentence)) {
			sight(frame, phrase, introduced.speaker);
			return introduced.speaker;
		}
		const guessed = anaphora && plain && takesUpName(head);
		const person = stated ?? (guessed ? roles.possible(words, namedBefore(frame, roleReach)) : undefined);
		if (person === undefined) return undefined;
		sight(frame, phrase, person);
		roles.gain(person, words);
		return person;
	};

	/** `the 31-year-old`: whose age that is, else who is in the foreground; so does `the Dutchman`. */
	const bearerOf = (frame: Frame, phrase: Phrase, head: Token): number | undefined => {
		const age = ageIn(head);
		if (age === undefined && !isNational(head)) return undefined;
		const gender = genderOfRole(head.lower);
		const pronoun = gender === 'unknown' ? someone : gender === 'man' ? 'he' : 'she';
		const person = ages.get(age ?? '') ?? foreground.meant(frame.index, pronoun, new Set());
		if (person !== undefined) sight(frame, phrase, person);
		return person;
	};

	/** `We met a mother. "…," she said.`: whom the sentence before introduced, where no one else fits. */
	const introducedBefore = (frame: Frame, pronoun: string): number | undefined => {
		const phrase = previous && frame.index - previous.index < 2 ? lastIntroduced(previous) : undefined;
		if (!previous || !phrase || !/^s?he$/.test(pronoun)) return undefined;
		const speaker = resolve(previous, phrase)?.speakers[0];
		return speaker !== undefined && agrees(pronoun, all[speaker]!) ? speaker : undefined;
	};

	const resolve = (frame: Frame, phrase: Phrase): Resolved | undefined => {
		const {tokens} = frame;
		const {first, last} = phrase;
		const opening = tokens[first]!;
		if (first === last && (pronouns.has(opening.lower) || owns(tokens, first))) {
			const speaker = opening.lower === 'who' ? relative(frame, first) : pronoun(frame, first);
			if (speaker === undefined && opening.lower === 'who') {
				const noun = beforeWho(tokens, first, nameEnd(frame));
				return noun && resolve(frame, noun);
			}
			const meant = speaker ?? introducedBefore(frame, opening.lower);
			return meant === undefined ? undefined : {speakers: [meant], sure: true};
		}
		const people = namesIn(frame, phrase);
		if (people.length > 0) return {speakers: people, sure: true};
		const head = headToken(tokens, phrase);
		if (!head || (first === last && dependent.test(head.lower))) return undefined;
		const role = roleNouns.has(head.lower) && !isProper(head);
		const owned = tokens.slice(first, last).some(token => token.kind === 'possessive');
		if (role && opening.lower === 'the' && last > first && !owned) {
			const holder = holderOf(frame, phrase, head, true);
			if (holder !== undefined) return {speakers: [holder], sure: true};
		}
		const bearer =
			opening.lower === 'the' && tokens[last] === head ? bearerOf(frame, phrase, head) : undefined;
		if (bearer !== undefined) return {speakers: [bearer], sure: true};
		const one = /^(?:one|the|an?)$/.test(opening.lower);
		const plural = !one && /[^s]s$|people$|men$/.test(head.lower);
		const body = !role && (bodyNouns.has(head.lower) || capitals.has(head.lower) || isProper(head));
		const words = frame.block.text.slice(opening.from, tokens[last]!.to);
		const thing = !role && (isThing(head.lower) || !isSomeone(tokens, phrase));
		const own = tokens.slice(first, last + 1);
		const speaker = enter(words, body ? 'body' : 'unnamed', plural, {thing, human: mayBeName(own)});
		sight(frame, phrase, speaker);
		if (role && /^(?:an?|one|another)$/.test(opening.lower))
			introductions.enter(
				head.lower,
				own.map(({lower}) => lower),
				speaker,
				frame.index,
			);
		return {speakers: [speaker], sure: role || body};
	};

	const noteRoles = (frame: Frame) => {
		for (const phrase of rolePhrases(frame, nameEnd(frame))) {
			const {first, last} = phrase;
			const subject = first === 0 || frame.tokens[first - 1]!.text === ',';
			const holder = holderOf(frame, phrase, frame.tokens[last]!, subject);
			if (holder !== undefined) note(frame, holder, subject ? 'subject' : 'oblique');
		}
	};

	return {
		all,
		sightings,
		rolesOf: roles.rolesOf,
		nameEnd,
		knows: name => personOf(name) !== undefined,
		labelled,
		resolve,
		note,
		noteNames,
		latest: (frame, distance) => foreground.latest(frame.index, distance),
		noteRoles,
	};
}
