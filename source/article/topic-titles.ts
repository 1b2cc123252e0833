/** Sections of a text without headings → a short title for each, in the section's own words. */

import {isEnglish, namesOf, type Token, tokensOf} from './content-words.ts';

/** What a contents list has room for. */
const longest = 40;

const objects: ReadonlySet<string> = new Set(
	'that the a an its his her their whether how them him it'.split(' '),
);

/** The characters of a section that its title is made of: enough for a long one, bounded for a book's. */
const sample = 12_000;

const determiners: ReadonlySet<string> = new Set(
	'the a an of this that these those his her its their our other some all'.split(' '),
);

type Phrase = {
	readonly text: string;
	readonly stems: readonly string[];
	count: number;
	score: number;
	first: number;
};

/**
 * One title for each section's paragraphs, all different, in order: the one or two phrases that are typical of the
 * section and not of the others. In languages other than English, its first words.
 */
export function topicTitles(sections: readonly (readonly string[])[]): readonly string[] {
	const texts = sections.map(paragraphs => paragraphs.join('\n').slice(0, sample));
	const used = new Set<string>();
	if (!isEnglish(texts.join('\n'))) {
		return texts.map(text => unused([firstWords(text)], used));
	}
	const names = namesOf(texts);
	const tokens = texts.map(text => tokensOf(text, names));
	const spread = new Map<string, number>();
	for (const list of tokens) {
		for (const stem of new Set(list.map(({stem}) => stem))) spread.set(stem, (spread.get(stem) ?? 0) + 1);
	}
	const spent = new Set<string>();
	return tokens.map((list, index) => {
		const title = titleOf(rankedPhrases(list, spread, tokens.length), spent, used);
		return title ?? unused([firstWords(texts[index]!)], used);
	});
}

function titleOf(phrases: readonly Phrase[], spent: Set<string>, used: Set<string>): string | undefined {
	const [first] = phrases.filter(({text}) => text.length <= longest && !spent.has(text.toLowerCase()));
	if (!first) return undefined;
	const room = longest - first.text.length - 3;
	const second = phrases.find(
		({text, stems, score}) =>
			text.length <= room &&
			score >= first.score * 0.45 &&
			!spent.has(text.toLowerCase()) &&
			!stems.some(stem => first.stems.includes(stem)),
	);
	const chosen = second ? [first, second] : [first];
	for (const {text} of chosen) spent.add(text.toLowerCase());
	const title = chosen.map(({text}) => text).join(' · ');
	return unused([title[0]!.toUpperCase() + title.slice(1)], used);
}

/** The noun phrases of a section, best first. */
function rankedPhrases(
	tokens: readonly Token[],
	spread: ReadonlyMap<string, number>,
	sections: number,
): readonly Phrase[] {
	const counts = new Map<string, number>();
	for (const {stem} of tokens) if (stem !== '') counts.set(stem, (counts.get(stem) ?? 0) + 1);
	const phrases = new Map<string, Phrase>();
	for (const words of nounPhrases(tokens)) {
		const text = words.map(word => word.text).join(' ');
		const found = phrases.get(text.toLowerCase());
		if (found) {
			found.count++;
			continue;
		}
		const stems = words.map(word => word.stem);
		const weight = stems.reduce((sum, stem) => {
			const typical = Math.log2(1 + sections / spread.get(stem)!);
			return sum + Math.min(4, counts.get(stem)!) * typical;
		}, 0);
		const shape = [0.75, 1, 0.8][words.length - 1]! * (words.every(({name}) => name) ? 1.1 : 1);
		phrases.set(text.toLowerCase(), {text, stems, count: 1, score: weight * shape, first: phrases.size});
	}
	const ranked = [...phrases.values()];
	for (const phrase of ranked) phrase.score *= phrase.count > 1 ? 1.3 : 1;
	return ranked.sort((a, b) => b.score - a.score || a.first - b.first);
}

/** Runs of one to three words of content between words of grammar; of longer runs, the last two. */
function nounPhrases(tokens: readonly Token[]): readonly (readonly Token[])[] {
	const phrases: Token[][] = [];
	let run: Token[] = [];
	const close = () => {
		if (run.length > 0 && !isVerbForm(run[run.length - 1]!))
			phrases.push(run.length > 3 ? run.slice(-2) : run);
		run = [];
	};
	for (const [index, word] of tokens.entries()) {
		// `alleged mercenaries` after `the` or `of` is a thing; after a name or a noun, `withdrawn` is what it did,
		// and so is `answers` before `that` or `the`.
		const predicate =
			run.length > 0 && /[^s]s$/.test(word.text) && objects.has(tokens[index + 1]?.text ?? '');
		if (word.stem === '' || predicate || isVerbForm(word)) close();
		if (word.stem === '' || predicate) continue;
		if (isVerbForm(word) && !determiners.has(tokens[index - 1]?.text ?? '')) continue;
		// A name after common words starts a phrase of its own, and they only lead up to it: `spokesperson Ilse Kroon`.
		if (word.name && run.length > 0 && !run[run.length - 1]!.name) run = [];
		run.push(word);
		if (word.possessive) close();
	}
	close();
	return phrases;
}

function isVerbForm({text, name}: Token): boolean {
	return !name && /(?:ed|ing)$/.test(text);
}

/** The first words of a text, cut at a space, or anywhere in a script without spaces. */
function firstWords(text: string): string {
	const line = text.split(/[.!?。！？\n]/, 1)[0]!.trim();
	if (line.length <= longest) return line === '' ? '…' : line;
	const cut = line.slice(0, longest - 1);
	const space = cut.lastIndexOf(' ');
	return `${(space > 10 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$|[,;:–—-]$/, '').trimEnd()}…`;
}

/** The first of the titles that no section has yet; otherwise the last one with a number. */
function unused(titles: readonly string[], used: Set<string>): string {
	let title = titles.find(candidate => !used.has(candidate));
	for (let number = 2; title === undefined; number++) {
		const candidate = `${titles[titles.length - 1]!.slice(0, longest - 5)} (${number})`;
		if (!used.has(candidate)) title = candidate;
	}
	used.add(title);
	return title;
}
