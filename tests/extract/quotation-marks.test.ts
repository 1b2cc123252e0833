/** Texts with the words between marks shown → promises that marks pair as a reader pairs them. */

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {passagesIn} from '../../source/extract/quotation-marks.ts';
import {remark, unmark} from '../helpers/spans.ts';

/** The text with the passages in span notation; paragraphs are apart by ¶. */
function found(marked: string): string {
	const {text} = unmark(marked);
	const paragraphs = text.split('¶');
	const starts = paragraphs.map(
		(_, index) => paragraphs.slice(0, index).join('¶').length + (index > 0 ? 1 : 0),
	);
	const spans = passagesIn(paragraphs).flatMap(passage =>
		passage.stretches.map(({paragraph, from, to}) => ({
			start: starts[paragraph]! + from,
			end: starts[paragraph]! + to,
		})),
	);
	return remark(text, spans);
}

const both = (cases: readonly string[]) => {
	test.each(cases)('%s', marked => {
		expect(found(marked)).toBe(marked);
	});
};

describe('marks of every style pair', () => {
	both([
		'He said "⟦yes⟧" and "⟦no⟧".',
		'He said “⟦yes⟧” and “⟦no⟧”.',
		'“⟦Not a cent⟧,” said Mol. "⟦Not one.⟧"',
		'„⟦Wir bleiben⟧“, sagte sie.',
		'„⟦Wir bleiben⟧”, powiedziała.',
		'« ⟦Nous restons⟧ », a-t-elle dit.',
		'»⟦Wir bleiben⟧«, sagte sie.',
		"``⟦We sail⟧,'' she said.",
		'「⟦行きます⟧」と言った。',
		"'⟦I never saw it⟧,' she said.",
		'‘⟦I never saw it⟧,’ she said.',
		'The word ("⟦no⟧") stands.',
		'She said—“⟦never⟧”—and left.',
	]);
});

describe('apostrophes and measures are no marks', () => {
	both([
		"The dogs' bowls and the cat's dish aren't here.",
		'Fishermen’s boats of the ’90s.',
		'The mast is 40\' 6" tall, and the 12" rope is gone.',
		'See <a title="pier"> there.',
		"'⟦It's the players' ball⟧,' he said.",
	]);
});

describe('inner marks belong to the outer passage', () => {
	both([
		'"⟦My father said, \'Never trust a calm sea\'⟧," she said.',
		'“⟦We were like ‘Salt and Pepper’⟧,” he said.',
		'"⟦They call it “home” over here⟧," he said.',
		'\'⟦She told me "no" once⟧,\' he said.',
	]);
});

describe('a passage goes on where the mark opens again, or closes later', () => {
	both([
		'“⟦We had no map.⟧¶“⟦The dog knew the way⟧,” he said.',
		'"⟦The pier stays.⟧¶⟦It has stood⟧," she said.',
		'“⟦One.⟧¶“⟦Two.⟧¶“⟦Three.⟧” Then four.',
	]);

	test('and is one passage', () => {
		expect(passagesIn(['“One.', '“Two.”', '“Three.”'])).toMatchObject([
			{closed: true, stretches: [{paragraph: 0}, {paragraph: 1}]},
			{closed: true, stretches: [{paragraph: 2}]},
		]);
	});

	test('but not into words that have who said them behind them, as those before have it in front', () => {
		expect(passagesIn(['Holm said: “One.', '“Two,” she added.'])).toHaveLength(2);
		expect(passagesIn(['“One.', '“Two,” she added.'])).toHaveLength(1);
		expect(passagesIn(['Holm said: “One.', '“Two.” She left.'])).toHaveLength(1);
	});

	test('but a turn of a transcript is one of its own', () => {
		expect(passagesIn(['"VOSS: Who signed it?', '"ABARA: Nobody did."'])).toHaveLength(2);
	});
});

describe('broken marks lose no paragraph', () => {
	both([
		'“⟦Thieves⟧“ is what she called them.',
		'“⟦Who is it?⟧“ she asked. “⟦Me⟧,“ he said.',
		'A “⟦never closed one. And a “⟦good⟧” one.'.replace('one. And', 'one.⟧ And'),
		'A stray” mark and a “⟦good⟧” one.',
		'“⟦Never closed.⟧¶A paragraph with a “⟦good⟧” one.',
	]);
});

describe('laws', () => {
	const sign = fc.constantFrom(...'"“”‘’\'«»„‟`´「」 .,!?-ab1(\n'.split(''));
	const texts = fc.array(fc.string({unit: sign, maxLength: 40}), {maxLength: 6});

	test('stretches are in order, apart, not empty and without blanks at their ends', () => {
		fc.assert(
			fc.property(texts, paragraphs => {
				let paragraph = 0;
				let end = 0;
				for (const {stretches} of passagesIn(paragraphs)) {
					expect(stretches.length).toBeGreaterThan(0);
					for (const stretch of stretches) {
						expect(stretch.to).toBeGreaterThan(stretch.from);
						const words = paragraphs[stretch.paragraph]!.slice(stretch.from, stretch.to);
						expect(words).toBe(words.trim());
						if (stretch.paragraph === paragraph) expect(stretch.from).toBeGreaterThanOrEqual(end);
						else expect(stretch.paragraph).toBeGreaterThan(paragraph);
						paragraph = stretch.paragraph;
						end = stretch.to;
					}
				}
			}),
		);
	});
});
