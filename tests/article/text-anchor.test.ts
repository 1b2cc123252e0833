/** A place in a text is found again in the text as it reads later, or is said to be gone. */

import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {findAnchor, longestExact, textAnchor} from '../../source/article/text-anchor.ts';
import {growth} from '../helpers/growth.ts';

const article = readFileSync(
	new URL('../../content/the-bond-trump-wants-to-break.md', import.meta.url),
	'utf8',
);

/** Runs with the places of `⟦…⟧` in the first text, and says what stands there in the second: `⟦…⟧` around it. */
function found(before: string, after: string): string {
	const start = before.indexOf('⟦');
	const end = before.indexOf('⟧') - 1;
	const text = before.replace(/[⟦⟧]/g, '');
	// As kept on disk: plain data.
	const anchor = JSON.parse(JSON.stringify(textAnchor(text, start, end)));
	const span = findAnchor(after, anchor);
	if (!span) return 'gone';
	return `${span.how}: ${after.slice(Math.max(0, span.start - 12), span.start)}⟦${after.slice(span.start, span.end)}⟧${after.slice(span.end, span.end + 12)}`;
}

const marked =
	'The harbour closed in March, and nobody knew for how long. ⟦The mayor promised an answer within a week.⟧ It took him until June to give one, and it pleased nobody.';
const plain = marked.replace(/[⟦⟧]/g, '');

describe('a place in a text that has changed', () => {
	test.each([
		['nothing', plain, 'words: r how long. ⟦The mayor promised an answer within a week.⟧ It took him'],
		[
			'what stands before',
			`A new beginning, of some length.\n\n${plain}`,
			'words: r how long. ⟦The mayor promised an answer within a week.⟧ It took him',
		],
		[
			'what stands after',
			`${plain}\n\nA new end.`,
			'words: r how long. ⟦The mayor promised an answer within a week.⟧ It took him',
		],
		[
			'the white space',
			plain.replaceAll(' ', '\n  '),
			'words: w\n  long.\n  ⟦The\n  mayor\n  promised\n  an\n  answer\n  within\n  a\n  week.⟧\n  It\n  took',
		],
		[
			'a word inside',
			plain.replace('promised', 'had promised'),
			'edited: r how long. ⟦The mayor had promised an answer within a week.⟧ It took him',
		],
		[
			'its first word',
			plain.replace('The mayor', 'Our mayor'),
			'edited: r how long. ⟦Our mayor promised an answer within a week.⟧ It took him',
		],
		[
			'its last word',
			plain.replace('a week', 'a month'),
			'edited: r how long. ⟦The mayor promised an answer within a month.⟧ It took him',
		],
		[
			'the sentence before',
			plain.replace(/^.*?long\. /, ''),
			'words: ⟦The mayor promised an answer within a week.⟧ It took him',
		],
		[
			'the sentence after',
			plain.replace(/ It took.*/, ''),
			'words: r how long. ⟦The mayor promised an answer within a week.⟧',
		],
		[
			'the words, for none',
			plain.replace('The mayor promised an answer within a week. ', ''),
			'nearby: r how long. ⟦⟧It took him ',
		],
		[
			'the words, for others',
			plain.replace('The mayor promised an answer within a week.', 'Ships went elsewhere.'),
			'nearby: r how long. ⟦Ships went elsewhere.⟧ It took him',
		],
		['the words and what follows', plain.replace(/The mayor.*/, ''), 'nearby: r how long. ⟦⟧'],
		['everything', 'Quite another article, about bees and what they do in winter.', 'gone'],
		['everything, for nothing', '', 'gone'],
	])('%s', (_what, after, expected) => {
		expect(found(marked, after)).toBe(expected);
	});

	it('goes along when the words move to another place without what stood around them', () => {
		expect(
			found(marked, `Bees. The mayor promised an answer within a week. ${'And so on. '.repeat(30)}`),
		).toBe('words: Bees. ⟦The mayor promised an answer within a week.⟧ And so on. ');
	});

	it('does not take the same short words elsewhere for those that are gone', () => {
		const before =
			'At noon the ⟦president⟧ spoke to a crowd of farmers from the north. Later the president left for home.';
		expect(found(before, 'Later the president left for home.')).toBe('gone');
	});

	it('tells places that read the same apart by what stands around them', () => {
		const day = (weather: string) => `It rained ${weather}. They waited by the gate. `;
		const days = ['hard', 'softly', 'sideways', 'upwards', 'in sheets', 'all night', 'a little'].map(day);
		const text = days.join('');
		const place = text.indexOf('They', text.indexOf('upwards'));
		const anchor = textAnchor(text, place, place + 'They waited by the gate.'.length);
		const edited = days.toSpliced(1, 1).join('');
		expect(findAnchor(edited, anchor)?.start).toBe(edited.indexOf('They', edited.indexOf('upwards')));
	});
});

test('both ends of a long passage are found again, and little of it is kept', () => {
	const start = article.indexOf('This week');
	const anchor = textAnchor(article, start, article.length - 300);
	expect(JSON.stringify(anchor).length).toBeLessThan(longestExact + 600);
	const edited = article.replace('A friendship of unequals', 'Unequal friends').replace(/^/, 'New.\n\n');
	const span = findAnchor(edited, anchor)!;
	expect(edited.slice(span.start, span.end)).toMatch(/^This week/);
	expect(edited.length - span.end).toBe(300);
});

const anywhere = fc.nat({max: article.length});
const passage = fc.record({from: anywhere, length: fc.nat({max: 1500})});

it('is the identity in the text that it was made of', () => {
	const text = fc.oneof(
		fc.string(),
		fc.string({unit: fc.constantFrom('a', 'b', ' ', '\n', '😀'), maxLength: 400}),
		fc.constant(article),
	);
	fc.assert(
		fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
			const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
				number,
				number,
			];
			expect(findAnchor(text, textAnchor(text, start, end))).toEqual({start, end, how: 'words'});
		}),
		{numRuns: 500},
	);
});

it('finds the moved place after edits that leave the words and their context alone', () => {
	const edit = fc.record({at: anywhere, removed: fc.nat({max: 400}), added: fc.string({maxLength: 400})});
	fc.assert(
		fc.property(passage, fc.array(edit, {maxLength: 4}), ({from, length}, edits) => {
			const end = Math.min(article.length, from + length);
			const anchor = textAnchor(article, from, end);
			const [first, last] = [from - 48, end + 48];
			let [before, after] = [article.slice(0, Math.max(0, first)), article.slice(last)];
			const kept = article.slice(Math.max(0, first), last);
			for (const {at, removed, added} of edits) {
				if (at < before.length) before = before.slice(0, at) + added + before.slice(at + removed);
				else
					after =
						after.slice(0, at % (after.length + 1)) +
						added +
						after.slice((at % (after.length + 1)) + removed);
			}
			const start = before.length + from - Math.max(0, first);
			expect(findAnchor(before + kept + after, anchor)).toEqual({
				start,
				end: start + end - from,
				how: 'words',
			});
		}),
		{numRuns: 500},
	);
});

it('finds a passage whose white space was set anew', () => {
	fc.assert(
		fc.property(passage, ({from, length}) => {
			const anchor = textAnchor(article, from, from + length);
			const reflowed = article.replace(/\s+/g, ' ');
			const span = findAnchor(reflowed, anchor);
			const bare = (text: string) => text.replace(/\s+/g, '');
			expect(bare(reflowed.slice(span!.start, span!.end))).toBe(bare(article.slice(from, from + length)));
		}),
		{numRuns: 300},
	);
});

it('finds both ends of a passage in which a word was changed', () => {
	const words = fc.record({
		from: anywhere,
		length: fc.integer({min: 100, max: 900}),
		at: fc.double({min: 0.2, max: 0.8, noNaN: true}),
	});
	fc.assert(
		fc.property(words, fc.string({maxLength: 20}), ({from, length, at}, added) => {
			const end = Math.min(article.length, from + length);
			fc.pre(end - from >= 100);
			const place = Math.round(from + (end - from) * at);
			const edited = article.slice(0, place) + added + article.slice(place + 5);
			const span = findAnchor(edited, textAnchor(article, from, end))!;
			const passage = edited.slice(from, end + added.length - 5);
			expect(edited.slice(span.start, span.end).trim()).toBe(passage.trim());
		}),
		{numRuns: 300},
	);
});

it('finds nothing of an article in another', () => {
	const other = readFileSync(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8');
	fc.assert(
		fc.property(passage, ({from, length}) => {
			expect(findAnchor(other, textAnchor(article, from, from + length))).toBeUndefined();
		}),
		{numRuns: 300},
	);
});

it('answers with a span of the text, whatever the text and the anchor', () => {
	const few = fc.string({unit: fc.constantFrom('a', 'b', ' '), maxLength: 120});
	const part = fc.record({exact: few, prefix: few, suffix: few, start: fc.nat({max: 500})});
	fc.assert(
		fc.property(few, part, (text, anchor) => {
			const span = findAnchor(text, anchor);
			if (!span) return;
			expect(span.start).toBeGreaterThanOrEqual(0);
			expect(span.end).toBeGreaterThanOrEqual(span.start);
			expect(span.end).toBeLessThanOrEqual(text.length);
		}),
		{numRuns: 2000},
	);
});

test.each([
	'a',
	'ab',
	' ',
	'a ',
	'The president said so. ',
])('a text of %j repeated costs as much per word as a short one', {timeout: 60_000}, unit => {
	const search = (length: number) => {
		const text = unit.repeat(Math.ceil(length / unit.length));
		const anchor = {
			exact: unit.repeat(500).slice(0, 500),
			prefix: 'no such',
			suffix: `${unit}x`.slice(-48),
			start: text.length / 2,
		};
		return () => findAnchor(text, anchor);
	};
	expect(growth(search, 100_000, 800_000)).toBeLessThan(1.5);
});
