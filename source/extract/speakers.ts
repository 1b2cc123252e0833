/** Phrases that speak → who they are: people by name, role or pronoun, bodies, and unnamed sources by their phrase. */

import type {Block} from '../article/block.ts';
import {clauseSubject} from './clause-subject.ts';
import {agrees, makeForeground, type Standing} from './foreground.ts';
import {placeNames} from './name-places.ts';
import {headToken, isSomeone, isThing, owns} from './noun-heads.ts';
import {describesNoun, followsOffice, type NameEnd, type Phrase} from './noun-phrase.ts';
import {type Cast, type Gender, genderOfRole} from './people.ts';
import {roleHolders} from './role-holders.ts';
import {rolePhrases} from './role-phrases.ts';
import {type Frame, isProper, type Token} from './speech-tokens.ts';
import {bodyNouns, capitals, prepositions, pronouns, roleNouns, titles} from './speech-words.ts';
import {beforeWho} from './verb-subject.ts';

export type Speaker = {
	readonly kind: 'person' | 'body' | 'unnamed';
	readonly name: string;
	readonly gender: Gender;
	readonly plural: boolean;
	/** Whether `he` and `she` cannot mean it: an affidavit, a figure. */
	readonly thing?: boolean;
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
/** How many words from the marks a pronoun stands that speaks them. */
const besideMarks = 3;
/** How many words before a pronoun its own sentence is searched for a name. */
const nameReach = 60;

/** Nouns that name someone again where the text said who: `the frontrunner`. */
const oneAtATime = new Set(
	(
		'frontrunner front-runner contender hopeful incumbent billionaire mogul tycoon businessman businesswoman entrepreneur ' +
		'lawmaker legislator politician actress comedian singer novelist playwright filmmaker'
	).split(' '),
);

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
	const {mentionAt, nameEnd, namedBefore, namedIn} = placeNames(cast, blocks, indexOf);
	const roles = roleHolders(cast.people.map(person => person.roles));
	const foreground = makeForeground(index => all[index]!);
	const byPhrase = new Map<string, number>();

	const note = (frame: Frame, speaker: number, standing: Standing) => {
		foreground.note(frame.index, speaker, standing);
		roles.notice(speaker);
	};
	const noteNames = (frame: Frame) => {
		const {tokens} = frame;
		let named = 0;
		for (let at = 0; at < tokens.length && named < mostNamed; at++) {
			const mention = tokens[at]!.capital ? mentionAt(frame, at) : undefined;
			if (!mention) continue;
			named++;
			const end = nameEnd(frame)(at)!;
			const before = tokens[at - 1];
			const governed = before !== undefined && prepositions.has(before.lower);
			const owns = tokens[end + 1]?.kind === 'possessive';
			foreground.note(frame.index, mention.person, governed || owns ? 'oblique' : 'object');
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

	const enter = (words: string, kind: 'body' | 'unnamed', plural: boolean, thing = false): number => {
		const key = words.toLowerCase().replace(/^(?:the|a|an) /, '');
		let speaker = byPhrase.get(key);
		if (speaker === undefined) {
			const name = kind === 'body' ? words.replace(/^(?:[Tt]he|[Aa]n?) /, '') : words;
			const rule = kind === 'body' ? 'body-speaks' : 'unnamed-source';
			speaker = all.push({kind, name, gender: genderOfRole(words), plural, thing, rule}) - 1;
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

	/** Who holds the role that the phrase `the …` names; a title can also mean who was named just before. */
	const holderOf = (frame: Frame, phrase: Phrase, head: Token, anaphora: boolean): number | undefined => {
		const {block, tokens} = frame;
		const words = block.text.slice(tokens[phrase.first + 1]!.from, tokens[phrase.last]!.to);
		const lone = titles.has(head.lower) || oneAtATime.has(head.lower);
		const candidates = anaphora && lone ? namedBefore(frame, roleReach) : [];
		const person = roles.holder(words, candidates);
		if (person === undefined) return undefined;
		sight(frame, phrase, person);
		roles.gain(person, words);
		return person;
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
			return speaker === undefined ? undefined : {speakers: [speaker], sure: true};
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
		const one = /^(?:one|the|an?)$/.test(opening.lower);
		const plural = !one && /[^s]s$|people$|men$/.test(head.lower);
		const body = !role && (bodyNouns.has(head.lower) || capitals.has(head.lower) || isProper(head));
		const words = frame.block.text.slice(opening.from, tokens[last]!.to);
		const thing = !role && (isThing(head.lower) || !isSomeone(tokens, phrase));
		const speaker = enter(words, body ? 'body' : 'unnamed', plural, thing);
		sight(frame, phrase, speaker);
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
