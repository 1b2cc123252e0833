import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {sentencesOf} from '../../source/article/sentences.ts';
import {paragraphs} from '../helpers/blocks.ts';
import {remark, unmark} from '../helpers/spans.ts';

/** The text with its sentences in brackets. */
function split(text: string): string {
	const block = paragraphs(text)[0]!;
	return remark(
		block.text,
		sentencesOf(block).map(({from, to}) => ({start: from, end: to})),
	);
}

const cases: readonly string[] = [
	'⟦The harbour closed.⟧ ⟦Nobody asked us!⟧ ⟦Why not?⟧',
	'⟦A heading without a stop⟧',
	'⟦Dr. Voss met Mr. and Mrs. Oury on Main St. near the quay.⟧ ⟦They left.⟧',
	'⟦She moved to the U.S. in May.⟧ ⟦He stayed in the U.K.⟧ ⟦The rest is known.⟧',
	'⟦The U.S. Navy came at 9 a.m. Friday.⟧ ⟦It left at 5 p.m.⟧ ⟦The pier was empty.⟧',
	'⟦J. R. R. Tolkien and John F. Brandt never met.⟧ ⟦Neither minded.⟧',
	'⟦Two signed (V. A. Voss and I. A. Mol).⟧ ⟦A third did not.⟧',
	'⟦Profit rose 3.5 percent to $1.2 billion.⟧ ⟦In 2019.⟧ ⟦The rest fell.⟧',
	'⟦No. 5 won.⟧ ⟦Was it fair?⟧ ⟦No.⟧ ⟦Kroon objected.⟧',
	'⟦It opened on Sept. 11 and shut in Oct.⟧ ⟦The mayor wept.⟧',
	'⟦"The harbour is closing," said mayor Ilse Kroon.⟧ ⟦"Nobody asked us."⟧ ⟦Then she left.⟧',
	'⟦“Who signed it?” she asked.⟧ ⟦“Nobody did!” he said.⟧',
	'⟦“Who signed it?” she asked.⟧ ⟦‘I did.’⟧ ⟦«Moi aussi.»⟧ ⟦„Ich auch.“⟧ ⟦Everyone laughed.⟧',
	'⟦He paused … then went on.⟧ ⟦He stopped...⟧ ⟦The room waited.⟧',
	'⟦The firm (formerly Foo Inc.) was sold.⟧ ⟦(Nobody noticed.)⟧ ⟦It was cheap.⟧',
	'⟦Mills closed.[12][3]⟧ ⟦Wells failed.¹⟧ ⟦It rained.⟧',
	'⟦Use e.g. oak, i.e. hard wood, vs. pine etc. for that.⟧ ⟦Sell the rest.⟧',
	'⟦Martin Brandt Jr. met Adm. Ana Lem, Sen. Sol Idris and Gov. Ewa Darska.⟧ ⟦All agreed.⟧',
	'⟦Er kam am 3. Mai.⟧ ⟦Dann ging er.⟧',
	'⟦1. Fix the roof.⟧ ⟦2. Fix the door.⟧',
	'⟦港が閉まる。⟧⟦「誰も聞かなかった。」と市長は言った。⟧⟦終わり！⟧',
	'⟦港口关闭了。⟧⟦没有人问我们。⟧',
	'⟦Visit example.com or run v1.2.3 of Node.js today.⟧ ⟦Done.⟧',
	'⟦A stop at the end of a line.⟧\n⟦The next line goes\non.⟧',
	'⟦She wrote “[…] the wells fail” twice.⟧ ⟦Twice!⟧',
];

describe('a text is cut into the sentences that a reader sees', () => {
	for (const marked of cases) {
		test(marked.slice(0, 60), () => {
			const expected = marked.replaceAll('\n', ' ');
			expect(split(unmark(expected).text)).toBe(expected);
		});
	}
});

test('every cell of a table is its own sentence, and code has none', () => {
	const [block] = paragraphs('Port Boats. Many\tEastmark');
	const table = {...block!, kind: 'table' as const, text: 'Port\tBoats. Many\nEastmark\t12'};
	expect(sentencesOf(table).map(({from, to}) => table.text.slice(from, to))).toEqual([
		'Port',
		'Boats.',
		'Many',
		'Eastmark',
		'12',
	]);
	expect(sentencesOf({...table, kind: 'code'})).toEqual([]);
});

test('sentences keep every letter, stand in order and carry no spaces at their ends', () => {
	const word = fc.constantFrom(
		'a',
		'Mr.',
		'U.S.',
		'The',
		'"Go.',
		'end."',
		'(so',
		'what?)',
		'…',
		'.',
		'3.',
		'港。',
		'[1]',
		'x.',
		"'",
	);
	fc.assert(
		fc.property(fc.array(word, {minLength: 1, maxLength: 30}), words => {
			const block = paragraphs(words.join(' '))[0]!;
			let end = 0;
			for (const {from, to} of sentencesOf(block)) {
				expect(from).toBeLessThan(to);
				expect(block.text.slice(end, from).trim()).toBe('');
				expect(block.text.slice(from, to).trim()).toBe(block.text.slice(from, to));
				end = to;
			}
			expect(block.text.slice(end).trim()).toBe('');
		}),
	);
});

test('span notation survives the way there and back', () => {
	for (const marked of ['⟦⟦a⟧ b⟧ c', 'x ⟦⟧ y', '⟦a⟧⟦b⟧', 'no spans', '⟦a ⟦b⟧⟧']) {
		const {text, spans} = unmark(marked);
		expect(remark(text, spans)).toBe(marked);
	}
});
