/** Unnamed people as the text introduces them, `a ferry spokesman` → whom `the spokesman` means in the sentences after. */

export type Introduction = {readonly speaker: number; readonly sentence: number};

export type Introductions = {
	/** Says that the words before the noun `head` and it, all in lower case, introduce a speaker in a sentence. */
	readonly enter: (head: string, words: readonly string[], speaker: number, sentence: number) => void;
	/** Who was introduced last by the noun, if that says no less than `words` do. */
	readonly find: (head: string, words: readonly string[], sentence: number) => Introduction | undefined;
};

/** How many sentences an introduction lasts. */
const reach = 16;

export function makeIntroductions(): Introductions {
	const latest = new Map<string, Introduction & {readonly words: ReadonlySet<string>}>();
	return {
		enter: (head, words, speaker, sentence) => {
			latest.set(head, {speaker, sentence, words: new Set(words)});
		},
		find: (head, words, sentence) => {
			const found = latest.get(head);
			if (!found || sentence - found.sentence > reach) return undefined;
			return words.every(word => found.words.has(word)) ? found : undefined;
		},
	};
}
