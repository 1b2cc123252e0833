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
};

type Draft = {words: readonly string[]; gender: Gender; roles: string[]; rule: string};

/** Everyone whom the blocks name. */
export function findPeople(blocks: readonly Block[]): Cast {
	const tokens = blocks.map(block => tokensOf(block.text, 0, block.text.length));
	const runs = blocks.flatMap((block, index) =>
		nameRunsIn(tokens[index]!, index, block.kind === 'heading' || isHeadline(tokens[index]!)),
	);
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
			person = drafts.push({words, gender: genderOf(run), roles: [], rule: run.rule}) - 1;
			byFull.set(full, person);
			index(last, person);
			if (words.length > 1) index(first, person);
		} else if (words.length > drafts[person]!.words.length) {
			drafts[person]!.words = words;
		}
	};
	for (const run of runs) if (run.words.length > 1 && run.evident) enter(run);
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
	};
}

/** How many pronouns must agree, beside none that does not, to say whether someone is a man or a woman. */
const fewestPronouns = 2;

/** The pronouns outside quoted words of paragraphs that name one person only → that person's gender. */
function gendersByPronouns(
	tokens: readonly (readonly Token[])[],
	mentions: readonly Mention[],
): ReadonlyMap<number, Gender> {
	const alone = new Map<number, number>();
	for (const {block, person} of mentions) {
		const known = alone.get(block);
		alone.set(block, known === undefined || known === person ? person : -1);
	}
	const votes = new Map<number, {men: number; women: number}>();
	for (const [block, person] of alone) {
		if (person < 0) continue;
		const {men, women} = votes.get(person) ?? {men: 0, women: 0};
		const found = pronounsOf(tokens[block]!);
		votes.set(person, {men: men + found.men, women: women + found.women});
	}
	const genders = new Map<number, Gender>();
	for (const [person, {men, women}] of votes) {
		if (men >= fewestPronouns && women === 0) genders.set(person, 'man');
		if (women >= fewestPronouns && men === 0) genders.set(person, 'woman');
	}
	return genders;
}

const genderOfPronouns: ReadonlyMap<string, Gender> = new Map([
	...['he', 'his', 'him', 'himself'].map(word => [word, 'man'] as const),
	...['she', 'her', 'herself'].map(word => [word, 'woman'] as const),
]);

function pronounsOf(tokens: readonly Token[]): {readonly men: number; readonly women: number} {
	let men = 0;
	let women = 0;
	let quoted = false;
	for (const {text, lower} of tokens) {
		if (text === '“' || text === '”') quoted = text === '“';
		else if (text === '"') quoted = !quoted;
		const gender = quoted ? undefined : genderOfPronouns.get(lower);
		if (gender === 'man') men++;
		else if (gender === 'woman') women++;
	}
	return {men, women};
}

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
