import {describe, expect, test} from 'vitest';
import {sectionTree} from '../../source/article/sections.ts';
import {document} from '../helpers/blocks.ts';

/** Depth, title and number of words of each section. */
function tree(text: string, format: 'markdown' | 'plain' = 'markdown'): readonly string[] {
	const {blocks, source} = document(text, format);
	const sections = sectionTree(blocks);
	sections.forEach((section, index) => {
		expect(section.id).toBe(index);
		expect(section.span.start).toBe(blocks[section.firstBlock]!.span.start);
		expect(section.endBlock).toBe(sections[index + 1]?.firstBlock ?? blocks.length);
		expect(section.span.end).toBeLessThanOrEqual(source.text.length);
		expect(section.depth).toBeLessThanOrEqual((sections[index - 1]?.depth ?? 0) + 1);
	});
	return sections.map(({depth, title, words}) => `${depth} ${title} (${words})`);
}

describe('sections follow the headings', () => {
	test('the title is none of them, and depths have no gaps', () => {
		expect(tree('# Title\n\n## A\n\none two\n\n#### B\n\n##### C\n\n### D\n\nthree\n\n## *E*\n')).toEqual([
			'1 A (3)',
			'2 B (1)',
			'3 C (1)',
			'2 D (2)',
			'1 E (1)',
		]);
	});

	test('a text that starts deep starts at 1', () => {
		expect(tree('#### A\n\n## B\n\n### C')).toEqual(['1 A (1)', '1 B (1)', '2 C (1)']);
	});

	test('headings in quotes and lists are none', () => {
		expect(tree('## A\n\n> ## B\n\n- ## C\n\nd')).toEqual(['1 A (4)']);
	});

	test('a long beginning without a heading is a section, a short one is not', () => {
		const long = 'The ferry to Eastmark sails at noon, and the ferry back sails at night. '.repeat(6);
		expect(tree(`# Title\n\n*Of boats.*\n\n${long}\n\n## A`)[0]).toMatch(/^1 .*(?:Eastmark|Ferry).* \(84\)$/);
		expect(tree('# Title\n\nThe ferry sails.\n\n## A')).toEqual(['1 A (1)']);
	});

	test('chapters of a plain text are sections', () => {
		const text =
			'The keeper counted the boats as they came ashore, and wrote the number in the book that lay there.';
		expect(tree(`CHAPTER I\n\nThe Pier\n\n${text}\n\nCHAPTER II\n\nThe Storm\n\n${text}`, 'plain')).toEqual([
			'1 CHAPTER I The Pier (23)',
			'1 CHAPTER II The Storm (23)',
		]);
	});
});

const pier = [
	'The old pier has stood since 1911, and for most of that time nobody thought about what held it up. In January a diver ' +
		'named Oskar Brandt went down to look at the piles. He found that the wood of the piles had been eaten to half its width, ' +
		'and that some of the oak piles did not reach the ground any more. He took pictures of every pile.',
	'Brandt showed his pictures to the harbour board in March. The board had asked for reports on the piles before, in 2019 ' +
		'and again two years later, and each time the harbour board put the report in a drawer. This time the divers refused ' +
		'to leave the room until the board had voted. The pier was closed to visitors the same evening.',
	'What happens to the pier now depends on money. New oak piles would cost four million, and concrete piles half of that. ' +
		'The harbour board wants concrete. The divers say that the wooden piles of the old pier, had anybody looked after them, ' +
		'would have lasted another century, as the wooden piles of other piers along the coast have done.',
];
const school = [
	'The school on the hill has lost its teacher. Tilda Voss taught every child of the village for thirty years, from the ' +
		'alphabet to the stars, and in June she told the parents that she would stop. The village school has nineteen children, ' +
		'and no teacher from the mainland has answered the letter that the parents sent.',
	'Voss says that she would stay if the children had a better classroom. The classroom has one stove, and in winter the ' +
		'children keep their coats on through every lesson. The parents offered to build a second stove. Teachers on the ' +
		'mainland, they have heard, have heating under the floor of every classroom, and lessons end at noon.',
	'Some of the parents have begun to teach lessons themselves. The baker teaches numbers and the priest teaches history. ' +
		'The children like the lessons of the baker best, because every pupil may eat what was counted. Voss sits at the back ' +
		'of the classroom and says nothing, and the children turn around to look at her.',
];
const ferry = [
	'The ferry is the third worry of the island. Norland Ferries runs two crossings a day, and from October it wants to run ' +
		'one. A ticket will cost twelve crowns more. The captain of the ferry, Henk Abara, has sailed the crossing for twenty ' +
		'winters and says that the engine of the boat is older than he is.',
	'Norland Ferries answers that the crossing loses money on every ticket. In summer the boat is full, but from October to ' +
		'April it carries more mail than passengers. The company asked the ministry for help with a new engine, and the ' +
		'ministry asked the company for its books. Captain Abara laughs when he tells it.',
	'If the ferry stops, the passengers will have to sail with the fishermen, as their grandparents did. Abara would not ' +
		'mind. He has a boat of his own, without an engine, and he says that a crossing under sail takes four hours and costs ' +
		'no ticket at all, as long as the passengers are ready to row.',
];

describe('a text without headings is cut where its subject changes', () => {
	const article = [...pier, ...school, ...ferry].join('\n\n');

	test('at the right paragraphs, with titles of its own words', () => {
		const {blocks} = document(article, 'plain');
		const sections = sectionTree(blocks);
		expect(sections.map(({firstBlock}) => firstBlock)).toEqual([0, 3, 6]);
		expect(sections.every(({rule}) => rule === 'topic')).toBe(true);
		expect(sections.map(({title}) => title.toLowerCase())).toEqual([
			expect.stringMatching(/pile|harbour board|brandt/),
			expect.stringMatching(/classroom|voss|parents|lessons|school/),
			expect.stringMatching(/ferries|abara|crossing|engine/),
		]);
	});

	test('every title is short, and no two are the same', () => {
		const texts = [article, [article, article, article].join('\n\n'), Array(40).fill(pier[0]).join('\n\n')];
		for (const text of texts) {
			const titles = sectionTree(document(text, 'plain').blocks).map(({title}) => title);
			expect(titles.length).toBeGreaterThan(1);
			expect(new Set(titles).size).toBe(titles.length);
			for (const title of titles) expect(title.length).toBeLessThanOrEqual(40);
		}
	});

	test('a short text has no sections', () => {
		expect(tree([pier[0], school[0], ferry[0]].join('\n\n'), 'plain')).toEqual([]);
	});

	test('sections of an ordinary article are read in a minute or two', () => {
		const long = [...pier, ...school, ...ferry, ...pier, ...school, ...ferry].join('\n\n');
		const sections = sectionTree(document(long, 'plain').blocks);
		const total = sections.reduce((sum, {words}) => sum + words, 0);
		expect(sections.length).toBeGreaterThanOrEqual(Math.floor(total / 350));
		expect(sections.length).toBeLessThanOrEqual(Math.ceil(total / 130));
	});

	test('in other languages a section is called by its first words', () => {
		const german =
			'Die alte Brücke wurde im Frühjahr geschlossen, weil die Pfähle verfault waren und niemand sie reparieren wollte. ';
		const titles = sectionTree(document(Array(8).fill(german.repeat(4)).join('\n\n'), 'plain').blocks).map(
			({title}) => title,
		);
		expect(titles[0]).toBe('Die alte Brücke wurde im Frühjahr…');
		expect(new Set(titles).size).toBe(titles.length);
		const chinese = '港口委员会周五投票决定关闭码头，自此以后没有人再去那里钓鱼。'.repeat(8);
		const shown = sectionTree(document(Array(6).fill(chinese).join('\n\n'), 'plain').blocks).map(
			({title}) => title,
		);
		expect(shown[0]).toBe('港口委员会周五投票决定关闭码头，自此以后没有人再去那里钓鱼');
	});
});

test('a document without words has no sections', () => {
	expect(tree('')).toEqual([]);
	expect(tree('---\n\n![](a.png)')).toEqual([]);
});
