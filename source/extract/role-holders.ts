/** A role that stands for a name (`the Norland president`) → who holds it, by what the text says of people. */

import {nationOf, sameRoles, titles} from './speech-words.ts';

export type RoleHolders = {
	/** The holder of the role that the words name, as the text states it; of equals the one in the foreground last. */
	readonly stated: (words: string) => number | undefined;
	/** The first of `candidates` whose own roles allow that they hold it. */
	readonly possible: (words: string, candidates: readonly number[]) => number | undefined;
	/** Says that a person holds a role. */
	readonly gain: (person: number, words: string) => void;
	/** Says that a person was in the foreground. */
	readonly notice: (person: number) => void;
	/** The roles of a person, as the text words them. */
	readonly rolesOf: (person: number) => readonly string[];
};

type Role = {
	readonly words: string;
	readonly head: string;
	readonly nation: string | undefined;
	/** Whether it is held no more, or is that of a deputy: then it is another role than the plain one. */
	readonly grade: 'plain' | 'former' | 'deputy';
};

/** With more holders of one office than this, its name alone means nobody; keeps the search linear. */
const mostHolders = 50;

/** Starts with the roles of the people whom the text names; `mayHold` says whether someone's gender allows a role. */
export function roleHolders(
	roles: readonly (readonly string[])[],
	mayHold: (person: number, words: string) => boolean,
): RoleHolders {
	const held: Role[][] = roles.map(own => own.map(parsed));
	const byHead = new Map<string, Set<number>>();
	const noticed = new Map<number, number>();
	let clock = 0;
	const index = (person: number, {head}: Role) => {
		const people = byHead.get(head);
		if (people) people.add(person);
		else byHead.set(head, new Set([person]));
	};
	held.forEach((own, person) => {
		for (const role of own) index(person, role);
	});

	const stated = (wanted: Role): number | undefined => {
		let best: number | undefined;
		let bestScore = 0;
		for (const head of officesLike(wanted.head)) {
			const people = byHead.get(head);
			if (!people || people.size > mostHolders) continue;
			for (const person of people) {
				const own = held[person]!;
				if (!own.some(role => role.head === head && role.grade === wanted.grade)) continue;
				if (!mayHold(person, wanted.words)) continue;
				const nation = own.find(role => role.nation !== undefined)?.nation;
				if (wanted.nation && nation && wanted.nation !== nation) continue;
				if (wanted.nation && !nation && head !== wanted.head) continue;
				// A party's leader is no prime minister: the country has to say so.
				const loose = head !== wanted.head && (head === 'leader' || wanted.head === 'leader');
				if (loose && !(wanted.nation && nation)) continue;
				const same = (head === wanted.head ? 2 : 1) + (wanted.nation && wanted.nation === nation ? 4 : 0);
				const score = same + (noticed.get(person) ?? 0) / (clock + 1);
				if (score > bestScore) {
					bestScore = score;
					best = person;
				}
			}
		}
		return best;
	};

	const allows = (person: number, wanted: Role): boolean => {
		const own = held[person]!;
		const nations = own.map(role => role.nation).filter(nation => nation !== undefined);
		if (wanted.nation && nations.length > 0 && !nations.includes(wanted.nation)) return false;
		if (!mayHold(person, wanted.words)) return false;
		return (
			wanted.grade === 'former' ||
			!own.some(
				role => titles.has(role.head) && !(sameOffice(role.head, wanted.head) && role.grade === wanted.grade),
			)
		);
	};

	return {
		stated: words => stated(parsed(words)),
		possible: (words, candidates) => {
			const wanted = parsed(words);
			return candidates.find(person => allows(person, wanted));
		},
		gain: (person, words) => {
			const own = held[person];
			if (!own || own.some(role => role.words.toLowerCase() === words.toLowerCase())) return;
			const role = parsed(words);
			own.push(role);
			index(person, role);
		},
		notice: person => {
			clock++;
			noticed.set(person, clock);
		},
		rolesOf: person => held[person]?.map(role => role.words) ?? [],
	};
}

function parsed(words: string): Role {
	return {
		words,
		head: headOfRole(words),
		nation: nationOfRole(words),
		grade: gradeOf(words),
	};
}

function gradeOf(words: string): Role['grade'] {
	if (/^(?:former|ex)\b/i.test(words)) return 'former';
	return /^(?:[\p{L}’'-]+ )*?(?:deputy|vice|assistant|associate|shadow) /iu.test(words) ? 'deputy' : 'plain';
}

/** The word that says what a role is: `head` of `head of the Coastal Command`. */
export function headOfRole(role: string): string {
	const words = role.toLowerCase().split(/\s+/);
	const found = words.findIndex((word, at) => at > 0 && /^(?:of|for|at|in|to|on|from|with|who)$/.test(word));
	const end = found < 0 ? words.length : found;
	if (words[end - 1] === 'minister' && words[end - 2] === 'prime') return 'premier';
	return (words[end - 1] ?? '').replace(/['’]s?$/, '');
}

/** The country that a role belongs to, if its words say one: `Norland president`, `king of Norland`. */
export function nationOfRole(role: string): string | undefined {
	const [office = '', place] = role.toLowerCase().split(/ (?:of|for) (?:the )?/);
	for (const word of office.split(/[\s’']+/)) {
		const nation = nationOf[word];
		if (nation) return nation;
	}
	return place === undefined ? undefined : nationOf[place];
}

function officesLike(head: string): ReadonlySet<string> {
	const heads = new Set([head]);
	for (const group of sameRoles) if (group.has(head)) for (const other of group) heads.add(other);
	return heads;
}

function sameOffice(a: string, b: string): boolean {
	return a === b || sameRoles.some(words => words.has(a) && words.has(b));
}
