/** Words of all blocks → the people that they name, what they are called, and every place that names them. */

import type {Block} from '../article/block.ts';
import {familyFirst, men, women} from './given-names.ts';
import {type NameRun, nameRunsIn} from './name-runs.ts';
import {isPlayed, roleAfter, roleBefore, roleInFront} from './roles.ts';
import {type Token, tokensOf} from './speech-tokens.ts';
import {determiners, prepositions} from './speech-words.ts';

export type Gender = 'woman' | 'man' | 'unknown';

/** Where a block names someone; offsets into its text, half-open. */
export type Mention = {
	readonly block: number;
	readonly from: number;
	readonly to: number;
	readonly person: number;
	readonly form: 'name' | 'role';
};

export type NamedPerson = {
	readonly name: string;
	readonly gender: Gender;
	/** Roles without articles, as the text words them. */
	readonly roles: readonly string[];
	readonly rule: string;
};

export type Cast = {
	readonly people: readonly NamedPerson[];
	/** In source order. */
	readonly mentions: readonly Mention[];
	/** The words that the blocks have in small letters. */
	readonly common: ReadonlySet<string>;
};

type Draft = {words: readonly string[]; gender: Gender; roles: string[]; rule: string};

/** Everyone whom the blocks name. */
export function findPeople(blocks: readonly Block[]): Cast {
	const tokens = blocks.map(block => tokensOf(block.text, 0, block.text.length));
	const common = new Set(tokens.flatMap(row => row.filter(isSmall).map(({text}) => text)));
	const runs = blocks.flatMap((block, index) => {
		const heading = block.kind === 'heading' || isHeadline(tokens[index]!);
		return nameRunsIn(tokens[index]!, {block: index, heading, common});
	});
	const drafts: Draft[] = [];
	const byFull = new Map<string, number>();
	const byKey = new Map<string, number[]>();
	const index = (key: string, person: number) => {
		const people = byKey.get(key);
		if (!people) byKey.set(key, [person]);
		else if (!people.includes(person)) people.push(person);
	};
	const enter = (run: NameRun) => {
		const words = run.words;
		const first = words[0]!.toLowerCase();
		const last = words[words.length - 1]!.toLowerCase();
		const full = `${first} ${last}`;
		let person = byFull.get(full);
		if (person === undefined) {
			person = drafts.push({words, gender: genderOf(run), roles: [], rule: run.rule || 'person-speaks'}) - 1;
			byFull.set(full, person);
			index(last, person);
			if (words.length > 1) index(first, person);
		} else if (words.length > drafts[person]!.words.length) {
			drafts[person]!.words = words;
		}
	};
	for (const run of runs) if (run.words.length > 1 && run.evident) enter(run);
	// `Zeno Holm sat down. Holm said …`: who speaks by the last word of a name has the whole name.
	const speaking = new Set(runs.filter(isLone).map(({words}) => words[0]!.toLowerCase()));
	for (const run of runs)
		if (mayBeWhole(run) && speaking.has(run.words[run.words.length - 1]!.toLowerCase())) enter(run);
	for (const run of runs) {
		if (run.words.length === 1 && run.evident && !byKey.has(run.words[0]!.toLowerCase())) enter(run);
	}
	const mentions: Mention[] = [];
	for (const run of runs) {
		const person = personOf(run, byFull, byKey, drafts);
		if (person === undefined) continue;
		const draft = drafts[person]!;
		if (draft.gender === 'unknown') draft.gender = genderOf(run);
		const row = tokens[run.block]!;
		const roles = isPlayed(row, run)
			? []
			: [roleInFront(row, run), roleBefore(row, run), roleAfter(row, run)];
		for (const role of roles) {
			if (!role) continue;
			if (draft.gender === 'unknown') draft.gender = genderOfRole(role);
			if (!draft.roles.some(known => known.toLowerCase() === role.toLowerCase())) draft.roles.push(role);
		}
		mentions.push({
			block: run.block,
			from: row[run.first]!.from,
			to: row[run.last]!.to,
			person,
			form: 'name',
		});
	}
	for (const [person, gender] of gendersByPronouns(tokens, mentions)) {
		if (drafts[person]!.gender === 'unknown') drafts[person]!.gender = gender;
	}
	return {
		people: drafts.map(({words, gender, roles, rule}) => ({name: words.join(' '), gender, roles, rule})),
		mentions,
		common,
	};
}

function isLone({words, evident}: NameRun): boolean {
	return words.length === 1 && evident;
}

/** A first and a last name in running text, of which nothing else says that it is a person's. */
function mayBeWhole({words, evident, never, heading}: NameRun): boolean {
	return words.length === 2 && !evident && !never && !heading;
}

function isSmall({kind, capital}: Token): boolean {
	return kind === 'word' && !capital;
}

/** How many pronouns must agree to say whether someone is a man or a woman, and how many times those that do not. */
const fewestPronouns = 2;
const majority = 3;

type Votes = {men: number; women: number};

/** The pronouns outside quoted words behind the one person that a sentence names → that person's gender. */
function gendersByPronouns(
	tokens: readonly (readonly Token[])[],
	mentions: readonly Mention[],
): ReadonlyMap<number, Gender> {
	const votes = new Map<number, Votes>();
	for (let first = 0; first < mentions.length; ) {
		const {block} = mentions[first]!;
		let next = first;
		while (mentions[next]?.block === block) next++;
		countPronouns(tokens[block]!, mentions.slice(first, next), votes);
		first = next;
	}
	const genders = new Map<number, Gender>();
	for (const [person, {men, women}] of votes) {
		if (men >= fewestPronouns && men >= majority * women) genders.set(person, 'man');
		if (women >= fewestPronouns && women >= majority * men) genders.set(person, 'woman');
	}
	return genders;
}

/** Adds the pronouns of a block to the votes; a sentence that opens with one goes on with the person of the one before. */
function countPronouns(
	tokens: readonly Token[],
	mentions: readonly Mention[],
	votes: Map<number, Votes>,
): void {
	let quoted = false;
	/** Whom the sentence has named so far; -1 where there are several. */
	let named: number | undefined;
	let opens = true;
	/** Whether the sentence began with that name: then a pronoun that opens the next one means it. */
	let leads = false;
	let mention = 0;
	for (const {text, lower, kind, from} of tokens) {
		if (text === '“' || text === '”') quoted = text === '“';
		else if (text === '"') quoted = !quoted;
		if (quoted) continue;
		if (kind === 'sign' && /[.!?]/.test(text)) {
			opens = true;
			continue;
		}
		const gender = genderOfPronouns.get(lower);
		const isMention = mentions[mention]?.from === from;
		while (mentions[mention] && mentions[mention]!.from <= from) {
			const {person} = mentions[mention++]!;
			if (!isMention) continue;
			if (opens) leads = true;
			named = opens || named === undefined || named === person ? person : -1;
		}
		if (kind !== 'word') continue;
		if (opens && !isMention && !(gender && leads)) named = undefined;
		if (opens && !isMention) leads = false;
		opens = false;
		if (!gender || named === undefined || named < 0) continue;
		const vote = votes.get(named) ?? {men: 0, women: 0};
		if (gender === 'man') vote.men++;
		else vote.women++;
		votes.set(named, vote);
	}
}

const genderOfPronouns: ReadonlyMap<string, Gender> = new Map([
	...['he', 'his', 'him', 'himself'].map(word => [word, 'man'] as const),
	...['she', 'her', 'herself'].map(word => [word, 'woman'] as const),
]);

const longestHeadline = 24;
const small = new Set([...determiners, ...prepositions, 'and', 'or', 'but', 'nor']);

/** `Harbour Board Closes the Pier`: a line where every word has a capital but the small ones. */
function isHeadline(tokens: readonly Token[]): boolean {
	const words = tokens.filter(({kind}) => kind === 'word');
	// `Ana Lem, Harbour Guild` is a name and what its bearer is.
	const first = words[0]?.lower ?? '';
	if (tokens[2]?.text === ',' && (men.has(first) || women.has(first))) return false;
	if (words.length < 4 || words.length > longestHeadline) return false;
	return words.every(({capital, text, lower}) => capital || /^\d/.test(text) || small.has(lower));
}

function personOf(
	run: NameRun,
	byFull: ReadonlyMap<string, number>,
	byKey: ReadonlyMap<string, readonly number[]>,
	drafts: readonly Draft[],
): number | undefined {
	const first = run.words[0]!.toLowerCase();
	const last = run.words[run.words.length - 1]!.toLowerCase();
	if (run.words.length > 1) return byFull.get(`${first} ${last}`);
	const candidates = byKey.get(last);
	if (!candidates || run.never) return undefined;
	const gender = genderOf(run);
	const fitting = candidates.filter(
		person => gender === 'unknown' || drafts[person]!.gender !== other(gender),
	);
	// Reporters give the family name alone to whom they introduced first, and full names to relatives.
	return fitting[0] ?? candidates[0];
}

function other(gender: Gender): Gender {
	return gender === 'woman' ? 'man' : 'woman';
}

/** What a role says of its holder: `spokeswoman`, `her father`. */
export function genderOfRole(words: string): Gender {
	const office = words.toLowerCase().split(/ (?:of|for|at|in|who|from|with) /)[0]!;
	const head = office.split(' ').pop()!;
	if (
		/(?:woman|mother|daughter|wife|widow|sister|actress|queen|princess|girl|aunt|niece|lady|nun)$/.test(head)
	)
		return 'woman';
	return /(?:[^o]man|^man|father|^son|grandson|husband|brother|king|prince|boy|uncle|nephew|monk)$/.test(head)
		? 'man'
		: 'unknown';
}

function genderOf(run: NameRun): Gender {
	if (
		run.title &&
		/^(?:mrs|ms|miss|queen|princess|lady|sister|.*woman|frau|madame|señora|dame)$/.test(run.title)
	)
		return 'woman';
	if (
		run.title &&
		/^(?:mr|king|prince|sir|pope|father|.*[^o]man|herr|monsieur|señor|lord|sheikh)$/.test(run.title)
	)
		return 'man';
	const first = run.words[0]!.toLowerCase();
	if (run.words.length < 2 || familyFirst.has(first)) return 'unknown';
	const woman = women.has(first);
	const man = men.has(first);
	return woman === man ? 'unknown' : woman ? 'woman' : 'man';
}
